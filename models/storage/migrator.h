// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"

#include <QList>
#include <QString>

namespace tf::storage {

/// One numbered file of the schema, "0001_workspaces.sql".
struct Migration {
    int number = 0;
    QString name; ///< file name
    QByteArray sql;

    /// SHA-256 of the SQL, in hex.
    QByteArray checksum() const;
};

/// What a database's schema looks like to this program.
struct SchemaState {
    bool isEmpty = true;      ///< there is no schema of ours yet
    int newestApplied = 0;    ///< number of the newest file that was applied
    QList<Migration> pending; ///< in the order in which they will be applied
};

/// Brings a database's schema `farm` to what this program needs: each file in one transaction of
/// its own, under an advisory lock, so that a crash leaves the version before.
class Migrator final {
public:
    /// The files that this program carries.
    static QList<Migration> shipped();

    explicit Migrator(QList<Migration> migrations = shipped());

    /// Compares without changing anything. Readable by every member.
    /// SchemaNewer (applied files that this program does not know), SchemaEdited (a file that was
    /// applied with other content), SchemaForeign (a schema `farm` that is not ours).
    Result<SchemaState> inspect(Session& session) const;
    /// Applies what is pending, as the schema's owner. MigrationFailed names the file; the reasons
    /// of inspect(); LockTimeout when another program has been migrating for a minute.
    Result<void> migrate(Session& session) const;

private:
    Result<void> applyPending(Session& session) const;
    Result<void> apply(Session& session, const Migration& migration) const;

    QList<Migration> m_migrations; ///< ascending
};

} // namespace tf::storage
