// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>
#include <memory>

namespace tf::storage {

/// Where secrets rest: the operating system's keychain, never a file, never the database. Failures
/// are states with a name:
/// KeychainUnavailable (no keychain, no session bus), KeychainLocked, KeychainDenied,
/// KeychainTimeout (a prompt nobody answered), KeychainEntryMissing (never stored, or deleted
/// outside), KeychainValueTooLong. Called from the thread that owns the store.
class SecretStore {
public:
    /// Longest secret that every platform's keychain takes (Windows: 2,560 bytes of UTF-16).
    static constexpr int maxBytes = 1280;

    virtual ~SecretStore() = default;
    virtual QFuture<Result<QByteArray>> read(const QString& key) = 0;
    virtual QFuture<Result<void>> write(const QString& key, const QByteArray& secret) = 0;
    virtual QFuture<Result<void>> remove(const QString& key) = 0;
};

/// The keychain of the desktop through QtKeychain, without its plain text fallback.
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT

public:
    /// `service` names the program in the keychain. A request without an answer after `timeoutMs`
    /// is KeychainTimeout.
    explicit KeychainSecretStore(const QString& service, int timeoutMs = 15'000,
                                 QObject* parent = nullptr);
    ~KeychainSecretStore() override;

    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& secret) override;
    QFuture<Result<void>> remove(const QString& key) override;

private:
    QString m_service;
    int m_timeoutMs;
};

/// Secrets in memory only: tests, and a session in which the person declines the keychain.
class MemorySecretStore final : public SecretStore {
public:
    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& secret) override;
    QFuture<Result<void>> remove(const QString& key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace tf::storage
