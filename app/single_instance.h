// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLockFile>
#include <QObject>
#include <memory>

class QLocalServer;

namespace tf::app {

/// One window per workspace. A lock file decides who is the first; a socket that only this user can
/// reach takes two commands from later starts: "raise" and "open <file>".
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestCommand = 4096;

    /// `folder` is private to the user.
    explicit SingleInstance(const QDir& folder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// $XDG_RUNTIME_DIR/trading-farm, or run/ in the data folder where there is none.
    static QDir runtimeFolder(const QDir& dataFolder);

    /// Becomes the first for this key (a workspace's id), giving up the key before; false when
    /// another process is the first.
    bool claim(const QString& key);
    /// Asks the first for this key to come to the front and to open the files; ends with
    /// handedOver().
    void handOver(const QString& key, const QStringList& files);

Q_SIGNALS:
    void raiseRequested();
    void openFileRequested(const QString& path);
    void handedOver(bool isHeard);

private:
    QString pathOf(const QString& key, const char* ending) const;
    void onConnection();
    void obey(const QByteArray& command);

    QDir m_folder;
    QString m_key;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace tf::app
