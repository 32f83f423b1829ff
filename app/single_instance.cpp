// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

namespace tf::app {

namespace {

Q_LOGGING_CATEGORY(instanceLog, "tf.app.instance")

constexpr int answerTimeoutMs = 5'000;

} // namespace

SingleInstance::SingleInstance(const QDir& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder) {
    m_folder.mkpath(QStringLiteral("."));
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

SingleInstance::~SingleInstance() = default;

QDir SingleInstance::runtimeFolder(const QDir& dataFolder) {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.isEmpty() ? QDir(dataFolder.filePath(QStringLiteral("run")))
                             : QDir(runtime + QStringLiteral("/trading-farm"));
}

QString SingleInstance::pathOf(const QString& key, const char* ending) const {
    // Hashed: keys are of any length, the path of a socket is not.
    const QByteArray name =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return m_folder.absoluteFilePath(QString::fromLatin1(name) + QLatin1String(ending));
}

bool SingleInstance::claim(const QString& key) {
    if (m_lock != nullptr && key == m_key) {
        return true;
    }
    auto lock = std::make_unique<QLockFile>(pathOf(key, ".lock"));
    lock->setStaleLockTime(0); // only a dead process makes it stale
    if (!lock->tryLock(0)) {
        return false;
    }
    m_server.reset();
    m_lock = std::move(lock);
    m_key = key;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    const QString path = pathOf(key, ".sock");
    QLocalServer::removeServer(path); // ours now, whatever a crash left behind
    if (!m_server->listen(path)) {
        qCWarning(instanceLog) << "cannot listen:" << m_server->errorString();
    }
    return true;
}

void SingleInstance::handOver(const QString& key, const QStringList& files) {
    auto* socket = new QLocalSocket(this);
    auto* limit = new QTimer(socket);
    const auto end = [this, socket](bool isHeard) {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT handedOver(isHeard);
    };
    QByteArray commands("raise\n");
    for (const QString& file : files) {
        commands += "open " + QFileInfo(file).absoluteFilePath().toUtf8() + '\n';
    }
    connect(socket, &QLocalSocket::connected, this, [socket, commands] {
        socket->write(commands);
        socket->disconnectFromServer();
    });
    connect(socket, &QLocalSocket::disconnected, this, [end] { end(true); });
    connect(socket, &QLocalSocket::errorOccurred, this,
            [end](QLocalSocket::LocalSocketError error) {
                if (error != QLocalSocket::PeerClosedError) {
                    end(false);
                }
            });
    connect(limit, &QTimer::timeout, this, [end] { end(false); });
    limit->setSingleShot(true);
    limit->start(answerTimeoutMs);
    socket->connectToServer(pathOf(key, ".sock"));
}

void SingleInstance::onConnection() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            while (socket->canReadLine()) {
                obey(socket->readLine(longestCommand).trimmed());
            }
            if (socket->bytesAvailable() > longestCommand) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

void SingleInstance::obey(const QByteArray& command) {
    if (command == "raise") {
        Q_EMIT raiseRequested();
    } else if (command.startsWith("open ")) {
        const QString path = QString::fromUtf8(command.mid(5));
        if (QFileInfo(path).isFile()) {
            Q_EMIT openFileRequested(path);
        }
    } else {
        qCWarning(instanceLog) << "an unknown command was ignored";
    }
}

} // namespace tf::app
