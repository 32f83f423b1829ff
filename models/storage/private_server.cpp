// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_server.h"

#include "models/storage/log.h"
#include "models/storage/session.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QProcess>
#include <QThread>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tf::storage {

namespace {

constexpr int initTimeoutMs = 120'000;
constexpr int stopTimeoutMs = 30'000;
constexpr unsigned long pauseMs = 5;

constexpr const char* rolesSql = R"(
    do $$
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'tf_owner') then
            create role tf_owner login createdb nosuperuser nocreaterole nobypassrls;
        end if;
        if not exists (select from pg_catalog.pg_roles where rolname = 'tf_app') then
            create role tf_app login nosuperuser nocreatedb nocreaterole nobypassrls;
        end if;
    end
    $$)";

QProcessEnvironment cleanEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList keys = environment.keys();
    for (const QString& key : keys) {
        if (key.startsWith(QLatin1StringView("PG")) || key.startsWith(QLatin1StringView("LC_"))) {
            environment.remove(key);
        }
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

struct Cause {
    const char* words;
    ErrorCode code;
};

/// What a failed start says, in the words of Postgres (its log is in English: lc_messages = C).
constexpr Cause causes[] = {
    {"No space left on device", ErrorCode::DiskFull},
    {"Disk quota exceeded", ErrorCode::DiskFull},
    {"wrong ownership", ErrorCode::ServerWrongOwner},
    {"was initialized by PostgreSQL version", ErrorCode::ServerOtherVersion},
    {"is incompatible with this version", ErrorCode::ServerOtherVersion},
    {"is too long", ErrorCode::ServerPathTooLong},
    {"Read-only file system", ErrorCode::ServerFolderReadOnly},
    {"Permission denied", ErrorCode::ServerFolderReadOnly},
    {"lock file \"postmaster.pid\" already exists", ErrorCode::ServerStalePid},
    {".lock\" already exists", ErrorCode::ServerStalePid},
    {"pre-existing shared memory block", ErrorCode::ServerStalePid},
};

ErrorCode causeOf(const QString& log) {
    const auto* found = std::find_if(std::begin(causes), std::end(causes), [&](const Cause& cause) {
        return log.contains(QLatin1StringView(cause.words));
    });
    return found != std::end(causes) ? found->code : ErrorCode::ServerStartFailed;
}

QString lastLines(const QString& text) {
    QStringList lines = text.trimmed().split(u'\n');
    return lines.mid(std::max<qsizetype>(0, lines.size() - 8)).join(u'\n');
}

/// One flush of the whole file system: initdb's own, file by file, takes seconds on a busy disk.
bool syncFileSystem(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return isSynced;
}

QByteArray conninfoValue(const QByteArray& value) {
    return "'" + QByteArray(value).replace('\\', "\\\\").replace('\'', "\\'") + "'";
}

} // namespace

Result<std::shared_ptr<PrivateServer>> PrivateServer::start(const PrivateServerOptions& options) {
    TF_TRY(const ServerAccount account, ServerAccount::find());
    TF_TRY(const ServerFiles files, ServerFiles::prepare(options.folder, account));
    const QList<ServerBinaries> candidates =
        ServerBinaries::installed(options.binaryFolders, options.isSearching);
    TF_TRY(const ServerBinaries binaries, ServerBinaries::choose(candidates, files.clusterMajor()));
    std::shared_ptr<PrivateServer> server(new PrivateServer(options, account, files, binaries));
    TF_TRY([[maybe_unused]] const FileLock lock,
           FileLock::acquire(files.startLock(), FileLock::Kind::Exclusive, options.startTimeoutMs));
    TF_TRY(server->m_share,
           FileLock::acquire(files.usersLock(), FileLock::Kind::Shared, options.startTimeoutMs));
    TF_CHECK(server->startLocked());
    TF_CHECK(server->makeRoles());
    return server;
}

PrivateServer::PrivateServer(PrivateServerOptions options, ServerAccount account, ServerFiles files,
                             ServerBinaries binaries)
    : m_options(std::move(options))
    , m_account(std::move(account))
    , m_files(std::move(files))
    , m_binaries(std::move(binaries)) {}

PrivateServer::~PrivateServer() {
    leave();
}

void PrivateServer::leave() {
    if (!m_share.isHeld()) {
        return;
    }
    const auto lock =
        FileLock::acquire(m_files.startLock(), FileLock::Kind::Exclusive, m_options.startTimeoutMs);
    m_share.release();
    if (!lock.isOk() || m_isKept) {
        return;
    }
    if (FileLock::acquire(m_files.usersLock(), FileLock::Kind::Exclusive, 0).isOk()) {
        stop();
    }
}

void PrivateServer::stop() const {
    const qint64 pid = processId();
    if (pid == 0) {
        return;
    }
    ::kill(static_cast<pid_t>(pid), SIGINT); // "fast": ends sessions, writes a checkpoint
    const QDeadlineTimer deadline(stopTimeoutMs);
    while (m_files.isServing(pid) && !deadline.hasExpired()) {
        QThread::msleep(pauseMs);
    }
    if (deadline.hasExpired()) {
        qCWarning(lcStorage) << "the private server has not stopped, process" << pid;
    }
}

Result<void> PrivateServer::ensureRunning() {
    const QMutexLocker locker(&m_mutex);
    if (isRunning()) {
        return {};
    }
    TF_TRY([[maybe_unused]] const FileLock lock,
           FileLock::acquire(m_files.startLock(), FileLock::Kind::Exclusive,
                             m_options.startTimeoutMs));
    return startLocked();
}

bool PrivateServer::isRunning() const {
    const std::optional<PostmasterFile> postmaster = m_files.postmaster();
    return postmaster && postmaster->isReady && m_files.isServing(postmaster->pid);
}

qint64 PrivateServer::processId() const {
    const std::optional<PostmasterFile> postmaster = m_files.postmaster();
    return postmaster && m_files.isServing(postmaster->pid) ? postmaster->pid : 0;
}

Result<void> PrivateServer::startLocked() {
    TF_CHECK(m_files.checkOwner());
    if (!m_files.clusterMajor()) {
        TF_CHECK(makeCluster());
    }
    TF_CHECK(m_files.writeConfiguration(m_options.settings));
    m_files.rotateLog();
    const QDeadlineTimer deadline(m_options.startTimeoutMs);
    for (;;) {
        waitWhileBetween(deadline);
        if (isRunning()) {
            return {};
        }
        const qint64 logOffset = m_files.logSize();
        TF_CHECK(launch());
        Result<void> outcome = waitUntilReady(logOffset, deadline);
        if (outcome.isOk() || !isPassing(outcome.error()) || deadline.hasExpired()) {
            return outcome;
        }
        QThread::msleep(pauseMs * 10);
    }
}

void PrivateServer::waitWhileBetween(const QDeadlineTimer& deadline) const {
    while (processId() != 0 && !isRunning() && !deadline.hasExpired()) {
        QThread::msleep(pauseMs);
    }
}

bool PrivateServer::isPassing(const Error& error) const {
    if (error.code == ErrorCode::ConnectionLost) {
        return true; // killed while it started
    }
    // a killed postmaster that is not reaped yet, or backends that outlive it and hold its memory
    return error.code == ErrorCode::ServerStalePid &&
           !m_files.isOther(m_files.postmaster().value_or(PostmasterFile()).pid);
}

Result<void> PrivateServer::makeCluster() const {
    QDir(m_files.unfinishedCluster()).removeRecursively(); // of a first start that was killed
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    m_account.applyTo(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_binaries.program("initdb"),
                  {QStringLiteral("--pgdata=") + m_files.unfinishedCluster(),
                   QStringLiteral("--username=tf_super"), QStringLiteral("--auth-local=peer"),
                   QStringLiteral("--auth-host=reject"), QStringLiteral("--encoding=UTF8"),
                   QStringLiteral("--locale=C"), QStringLiteral("--data-checksums"),
                   QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
    const bool isDone = process.waitForFinished(initTimeoutMs);
    const QString output = QString::fromUtf8(process.readAll());
    if (!isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        QDir(m_files.unfinishedCluster()).removeRecursively();
        return Error{causeOf(output), QStringLiteral("initdb: ") + lastLines(output)};
    }
    const bool isSafe = !m_options.isSynced || syncFileSystem(m_files.unfinishedCluster());
    if (!isSafe || !QDir().rename(m_files.unfinishedCluster(), m_files.cluster())) {
        return Error{ErrorCode::ServerFolderReadOnly, m_files.cluster()};
    }
    qCInfo(lcStorage) << "made a cluster in" << m_files.cluster();
    return {};
}

Result<void> PrivateServer::launch() const {
    // not pg_ctl: it hands paths to a shell in quotes that a path may hold itself
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    m_account.applyTo(process);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("\"$0\" -D \"$1\" </dev/null >>\"$2\" 2>&1 &"),
                   m_binaries.program("postgres"), m_files.cluster(), m_files.log()});
    if (!process.waitForFinished(m_options.startTimeoutMs) ||
        process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return Error{ErrorCode::ServerStartFailed, process.errorString()};
    }
    return {};
}

Result<void> PrivateServer::waitUntilReady(qint64 logOffset, const QDeadlineTimer& deadline) const {
    bool wasThere = false;
    while (!isRunning()) {
        const bool isThere = processId() != 0;
        const QString log = m_files.logFrom(logOffset);
        const bool hasFailed = log.contains(QLatin1StringView("FATAL:")) ||
                               log.contains(QLatin1StringView("PANIC:")) ||
                               log.contains(QLatin1StringView("cannot create"));
        if ((hasFailed && !isThere) || deadline.hasExpired()) {
            return startError(log);
        }
        if (wasThere && !isThere) {
            return Error{ErrorCode::ConnectionLost,
                         QStringLiteral("the server ended while it started")};
        }
        wasThere = isThere;
        QThread::msleep(pauseMs);
    }
    return {};
}

Error PrivateServer::startError(const QString& log) const {
    const ErrorCode code = causeOf(log);
    QString detail = lastLines(log);
    if (code == ErrorCode::ServerStalePid) {
        detail = QStringLiteral("%1 names process %2\n%3")
                     .arg(m_files.postmasterPath())
                     .arg(m_files.postmaster().value_or(PostmasterFile()).pid)
                     .arg(detail);
    }
    return {code, detail};
}

Result<void> PrivateServer::makeRoles() const {
    TF_TRY(const std::unique_ptr<Session> session,
           Session::open(connectionString(QStringLiteral("postgres"), "tf_super")));
    return session->executeScript(rolesSql);
}

QByteArray PrivateServer::connectionString(const QString& database, const char* role) const {
    const std::optional<PostmasterFile> postmaster = m_files.postmaster();
    // a server that another program started may have its socket elsewhere
    const QString folder = postmaster && !postmaster->socketFolder.isEmpty()
                               ? postmaster->socketFolder
                               : m_files.socketFolder();
    return "host=" + conninfoValue(QFile::encodeName(folder)) +
           " port=5432 dbname=" + conninfoValue(database.toUtf8()) + " user=" + QByteArray(role) +
           " sslmode=disable";
}

} // namespace tf::storage
