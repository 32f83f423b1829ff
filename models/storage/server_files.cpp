// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/server_files.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <csignal>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace tf::storage {

namespace {

constexpr qsizetype longestSocketPath = 107; // sockaddr_un holds 108 bytes with the NUL
constexpr qint64 largestLog = 8 * 1024 * 1024;
constexpr qint64 longestLogTail = 64 * 1024;
constexpr mode_t ownerOnly = 0700;

/// Settings of every private server. Durable, quiet about statements (they hold private names and
/// amounts), reachable through one socket only. Statistics follow growth within seconds: a session
/// keeps the plans of its first postings, made for an all but empty journal, until they do, and
/// those are thirty times slower.
constexpr const char* settingsText =
    R"(# Written by Trading Farm at each start of the server; changes here are lost.
listen_addresses = ''
port = 5432
unix_socket_permissions = 0700
max_connections = 60
fsync = on
synchronous_commit = on
full_page_writes = on
wal_level = minimal
max_wal_senders = 0
max_wal_size = 1GB
min_wal_size = 80MB
shared_buffers = 256MB
autovacuum_naptime = 5s
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
log_destination = 'stderr'
logging_collector = off
log_line_prefix = '%m [%p] '
log_min_messages = warning
log_min_error_statement = panic
log_statement = 'none'
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
lock_timeout = 3s
password_encryption = 'scram-sha-256'
restart_after_crash = on
)";

constexpr const char* accessText =
    R"(# Written by Trading Farm at each start of the server; changes here are lost.
local all tf_super,tf_owner,tf_app peer map=tf
)";

QString shortHash(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool isNetworkDrive(const QString& path) {
    constexpr std::array<unsigned long, 4> remote = {
        0x6969UL /* NFS */, 0x517BUL /* SMB */, 0xFF534D42UL /* CIFS */, 0xFE534D42UL /* SMB2 */};
    struct statfs state = {};
    if (::statfs(QFile::encodeName(path).constData(), &state) != 0) {
        return false;
    }
    const auto type = static_cast<unsigned long>(state.f_type) & 0xFFFFFFFFUL;
    return std::find(remote.begin(), remote.end(), type) != remote.end();
}

/// The nearest folder above that exists.
QString existingParent(const QString& path) {
    QString parent = path;
    while (!QFileInfo::exists(parent) && parent != QLatin1StringView("/")) {
        parent = QFileInfo(parent).path();
    }
    return parent;
}

/// A private folder of the account: made when missing, refused when it is somebody else's.
Result<void> makePrivate(const QString& path, const ServerAccount& account) {
    if (!QFileInfo::exists(path)) {
        if (!QDir().mkpath(path)) {
            return Error{ErrorCode::ServerFolderReadOnly, path};
        }
        TF_CHECK(account.own(path));
    }
    struct stat state = {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &state) != 0 || !S_ISDIR(state.st_mode) ||
        state.st_uid != account.uid) {
        return Error{ErrorCode::ServerWrongOwner, QStringLiteral("%1 belongs to user %2, not to %3")
                                                      .arg(path)
                                                      .arg(state.st_uid)
                                                      .arg(QString::fromLocal8Bit(account.name))};
    }
    if (::access(name.constData(), W_OK) != 0 || ::chmod(name.constData(), ownerOnly) != 0) {
        return Error{ErrorCode::ServerFolderReadOnly, path};
    }
    return {};
}

bool fitsSocket(const QString& folder) {
    return QFile::encodeName(folder + QStringLiteral("/.s.PGSQL.5432")).size() <= longestSocketPath;
}

QByteArray quoted(const QByteArray& value) {
    return "'" + QByteArray(value).replace('\'', "''") + "'";
}

QByteArray identLine(const QByteArray& osName, const char* role) {
    return "tf \"" + QByteArray(osName).replace('"', "\"\"") + "\" " + role + "\n";
}

} // namespace

Result<ServerFiles> ServerFiles::prepare(const QDir& dataFolder, const ServerAccount& account) {
    QString folder = QDir::cleanPath(dataFolder.absoluteFilePath(QStringLiteral("postgres")));
    if (account.isOther && !account.canReach(folder)) {
        folder = QStringLiteral("/var/lib/trading-farm/") + shortHash(folder);
    }
    if (isNetworkDrive(existingParent(folder))) {
        return Error{ErrorCode::ServerNetworkDrive, folder};
    }
    TF_CHECK(makePrivate(folder, account));
    ServerFiles files(folder, account);
    TF_CHECK(files.chooseSocketFolder());
    return files;
}

Result<void> ServerFiles::chooseSocketFolder() {
    const QString inner = m_folder + QStringLiteral("/socket");
    const QString hash = shortHash(m_folder);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QStringList candidates = {inner};
    if (!runtime.isEmpty() && !m_account.isOther) {
        candidates.append(runtime + QStringLiteral("/trading-farm-") + hash);
    }
    candidates.append(QStringLiteral("/tmp/trading-farm-%1-%2").arg(m_account.uid).arg(hash));
    const auto found = std::find_if(candidates.begin(), candidates.end(), fitsSocket);
    if (found == candidates.end()) {
        return Error{ErrorCode::ServerPathTooLong, inner};
    }
    m_socketFolder = *found;
    return makePrivate(m_socketFolder, m_account);
}

std::optional<int> ServerFiles::clusterMajor() const {
    QFile file(cluster() + QStringLiteral("/PG_VERSION"));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return file.readLine().trimmed().toInt();
}

Result<void> ServerFiles::checkOwner() const {
    struct stat state = {};
    if (::stat(QFile::encodeName(cluster()).constData(), &state) == 0 &&
        state.st_uid != m_account.uid) {
        return Error{ErrorCode::ServerWrongOwner, QStringLiteral("%1 belongs to user %2, not to %3")
                                                      .arg(cluster())
                                                      .arg(state.st_uid)
                                                      .arg(QString::fromLocal8Bit(m_account.name))};
    }
    return {};
}

std::optional<PostmasterFile> ServerFiles::postmaster() const {
    QFile file(postmasterPath());
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    // lines: pid, data directory, start time, port, socket folder, address, shared memory, status
    const QList<QByteArray> lines = file.readAll().split('\n');
    PostmasterFile postmaster;
    postmaster.pid = lines.value(0).trimmed().toLongLong();
    postmaster.socketFolder = QFile::decodeName(lines.value(4).trimmed());
    postmaster.isReady = lines.value(7).trimmed() == "ready";
    return postmaster;
}

bool ServerFiles::isServing(qint64 pid) const {
    if (pid <= 0 || ::kill(static_cast<pid_t>(pid), 0) != 0) {
        return false;
    }
    const QString process = QStringLiteral("/proc/%1/").arg(pid);
    if (!QFileInfo::exists(process)) {
        return true; // no /proc here: a living process is believed
    }
    QFile name(process + QStringLiteral("comm"));
    const QString workingFolder = QFileInfo(process + QStringLiteral("cwd")).symLinkTarget();
    return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("postgres") &&
           workingFolder == QFileInfo(cluster()).canonicalFilePath();
}

bool ServerFiles::isOther(qint64 pid) const {
    if (pid <= 0 || ::kill(static_cast<pid_t>(pid), 0) != 0 || isServing(pid)) {
        return false;
    }
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid)); // pid (comm) state …
    const QByteArray line = stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
    const char state = line.mid(line.lastIndexOf(')') + 2, 1).append('X').at(0);
    return state != 'Z' && state != 'X';
}

Result<void> ServerFiles::writeConfiguration(const QList<ServerSetting>& extra) const {
    QByteArray settings = settingsText;
    settings += "unix_socket_directories = " +
                quoted("\"" + QFile::encodeName(m_socketFolder).replace('"', "\"\"") + "\"") + "\n";
    for (const ServerSetting& setting : extra) {
        settings += setting.name + " = " + quoted(setting.value) + "\n";
    }
    QByteArray map =
        "# Written by Trading Farm at each start of the server; changes here are lost.\n";
    for (const char* role : {"tf_super", "tf_owner", "tf_app"}) {
        map += identLine(ServerAccount::ownName(), role);
        if (m_account.isOther) {
            map += identLine(m_account.name, role); // it owns the files, and so all in them
        }
    }
    TF_CHECK(writeOwned(QStringLiteral("postgresql.conf"), settings));
    TF_CHECK(writeOwned(QStringLiteral("pg_hba.conf"), accessText));
    return writeOwned(QStringLiteral("pg_ident.conf"), map);
}

Result<void> ServerFiles::writeOwned(const QString& name, const QByteArray& content) const {
    const QString path = cluster() + u'/' + name;
    QFile current(path);
    if (current.open(QIODevice::ReadOnly) && current.readAll() == content) {
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError ||
                            file.errorString().contains(QLatin1StringView("No space"));
        return Error{isFull ? ErrorCode::DiskFull : ErrorCode::ServerFolderReadOnly,
                     path + QStringLiteral(": ") + file.errorString()};
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return m_account.own(path);
}

QString ServerFiles::logFrom(qint64 offset) const {
    QFile file(log());
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    file.seek(std::max(offset, file.size() - longestLogTail));
    return QString::fromUtf8(file.readAll());
}

qint64 ServerFiles::logSize() const {
    return QFileInfo(log()).size();
}

void ServerFiles::rotateLog() const {
    if (logSize() > largestLog) {
        const QString old = log() + QStringLiteral(".1");
        QFile::remove(old);
        QFile::rename(log(), old);
    }
}

} // namespace tf::storage
