// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <algorithm>

static void loadMigrationFiles() {
    Q_INIT_RESOURCE(migrations); // a static library's resources are loaded by hand
}

namespace tf::storage {

namespace {

constexpr const char* foundSql = R"(
    select to_regnamespace('farm') is not null, to_regclass('farm.schema_migrations') is not null,
           exists (select from pg_catalog.pg_class c
                   where c.relnamespace = to_regnamespace('farm') and c.relkind in ('r', 'p', 'v')))";
constexpr const char* appliedSql =
    "select number, name, checksum from farm.schema_migrations order by number";
constexpr const char* lockSql = "select pg_catalog.pg_advisory_lock(7465, 1)";
constexpr const char* unlockSql = "select pg_catalog.pg_advisory_unlock(7465, 1)";
constexpr const char* limitsSql = R"(
    select set_config('lock_timeout', '60s', false), set_config('statement_timeout', '0', false),
           set_config('idle_in_transaction_session_timeout', '0', false))";
constexpr const char* tableSql = R"(
    create schema if not exists farm;
    create table if not exists farm.schema_migrations (
        number int primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz(3) not null default clock_timestamp(),
        program_version text not null
    );
    comment on table farm.schema_migrations is 'Which files made this schema')";
constexpr const char* recordSql = R"(
    insert into farm.schema_migrations (number, name, checksum, program_version)
    values ($1, $2, $3, $4))";

struct Applied {
    int number;
    QString name;
    QByteArray checksum;
};

Result<QList<Applied>> readApplied(Session& session) {
    TF_TRY(const Rows rows, session.query(appliedSql));
    QList<Applied> applied;
    for (int row = 0; row < rows.size(); ++row) {
        applied.append({rows.int32(row, 0), rows.text(row, 1), rows.text(row, 2).toLatin1()});
    }
    return applied;
}

Result<void> compare(const Applied& applied, const QList<Migration>& known) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const Migration& migration) {
        return migration.number == applied.number;
    });
    if (found == known.end()) {
        return Error{ErrorCode::SchemaNewer,
                     QStringLiteral("the database has %1, this program knows up to %2")
                         .arg(applied.name, known.isEmpty() ? QString() : known.last().name)};
    }
    if (found->checksum() != applied.checksum) {
        return Error{ErrorCode::SchemaEdited, applied.name};
    }
    return {};
}

} // namespace

QByteArray Migration::checksum() const {
    return QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex();
}

QList<Migration> Migrator::shipped() {
    loadMigrationFiles();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        bool isNumber = false;
        const int number = name.left(4).toInt(&isNumber);
        TF_ASSERT(isOpen && isNumber);
        migrations.append({.number = number, .name = name, .sql = file.readAll()});
    }
    return migrations;
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations)) {
    TF_ASSERT(
        std::is_sorted(m_migrations.begin(), m_migrations.end(),
                       [](const Migration& a, const Migration& b) { return a.number < b.number; }));
}

Result<SchemaState> Migrator::inspect(Session& session) const {
    TF_TRY(const Rows found, session.query(foundSql));
    const bool hasSchema = found.boolean(0, 0);
    const bool hasHistory = found.boolean(0, 1);
    if (hasSchema && !hasHistory && found.boolean(0, 2)) {
        return Error{ErrorCode::SchemaForeign,
                     QStringLiteral("schema farm holds tables of another program")};
    }
    SchemaState state;
    QList<Applied> applied;
    if (hasHistory) {
        TF_TRY(applied, readApplied(session));
    }
    for (const Applied& one : std::as_const(applied)) {
        TF_CHECK(compare(one, m_migrations));
        state.newestApplied = one.number;
        state.isEmpty = false;
    }
    for (const Migration& migration : m_migrations) {
        const bool isApplied = std::any_of(applied.begin(), applied.end(), [&](const Applied& one) {
            return one.number == migration.number;
        });
        if (!isApplied) {
            state.pending.append(migration);
        }
    }
    return state;
}

Result<void> Migrator::migrate(Session& session) const {
    TF_CHECK(session.execute(limitsSql));
    TF_CHECK(session.execute(lockSql));
    Result<void> outcome = applyPending(session);
    if (session.isAlive()) {
        TF_CHECK(session.execute(unlockSql));
    }
    return outcome;
}

Result<void> Migrator::applyPending(Session& session) const {
    TF_TRY(const SchemaState state, inspect(session));
    for (const Migration& migration : state.pending) {
        TF_CHECK(apply(session, migration));
    }
    return {};
}

Result<void> Migrator::apply(Session& session, const Migration& migration) const {
    const Result<void> outcome = session.inTransaction([&]() -> Result<void> {
        TF_CHECK(session.executeScript(tableSql));
        TF_CHECK(session.executeScript(migration.sql));
        return session.execute(recordSql, Params::of(migration.number, migration.name,
                                                     QString::fromLatin1(migration.checksum()),
                                                     QCoreApplication::applicationVersion()));
    });
    if (outcome.isOk()) {
        qCInfo(lcStorage) << "applied" << migration.name;
        return {};
    }
    const Error& error = outcome.error();
    const bool isAboutServer = error.code == ErrorCode::ConnectionLost ||
                               error.code == ErrorCode::OutcomeUnknown ||
                               error.code == ErrorCode::DiskFull;
    return Error{isAboutServer ? error.code : ErrorCode::MigrationFailed,
                 migration.name + QStringLiteral(": ") + error.detail};
}

} // namespace tf::storage
