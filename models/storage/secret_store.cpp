// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secret_store.h"

#include "models/storage/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace tf::storage {

namespace {

template <class T>
QFuture<Result<T>> answered(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// An answer that comes once: from the keychain, or from the clock.
template <class T>
class Answer {
public:
    Answer() { m_promise->start(); }
    QFuture<Result<T>> future() const { return m_promise->future(); }
    void give(const Result<T>& result) const {
        if (!m_promise->future().isFinished()) {
            m_promise->addResult(result);
            m_promise->finish();
        }
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = // shared by the two that may answer
        std::make_shared<QPromise<Result<T>>>();
};

ErrorCode codeOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCode::KeychainEntryMissing;
    case QKeychain::AccessDeniedByUser:
        return ErrorCode::KeychainDenied;
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return ErrorCode::KeychainLocked;
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return ErrorCode::KeychainUnavailable;
}

Error errorOf(const QKeychain::Job& job) {
    return {codeOf(job.error()), job.errorString()};
}

Error timeoutError(int timeoutMs) {
    return {ErrorCode::KeychainTimeout, QStringLiteral("no answer within %1 ms").arg(timeoutMs)};
}

bool hasSessionBus() {
    return QDBusConnection::sessionBus().isConnected();
}

/// A locked keychain answers a read as if the entry were missing: asks whether it is locked.
void askWhetherLocked(QObject* context, int timeoutMs, std::function<void(bool)> then) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, timeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, then = std::move(then)] {
                         const QDBusPendingReply<QVariant> reply = *watcher;
                         watcher->deleteLater();
                         then(!reply.isError() && reply.value().toBool());
                     });
}

/// Starts the job under the time limit. `finish` turns the finished job into its answer.
template <class T, class Job>
QFuture<Result<T>> start(QObject* context, Job* job, const QString& key, int timeoutMs,
                         std::function<void(const Job&, const Answer<T>&)> finish) {
    const Answer<T> answer;
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer, finish = std::move(finish)] { finish(*job, answer); });
    QTimer::singleShot(timeoutMs, context, [answer, timeoutMs, guard = QPointer<Job>(job)] {
        answer.give(timeoutError(timeoutMs));
        // the job deletes itself when the prompt is answered after all; nobody listens by then
        if (guard) {
            guard->disconnect();
        }
    });
    job->start();
    return answer.future();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString& service, int timeoutMs, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_timeoutMs(timeoutMs) {}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<QByteArray>> KeychainSecretStore::read(const QString& key) {
    if (!hasSessionBus()) {
        return answered<QByteArray>(
            Error{ErrorCode::KeychainUnavailable, QStringLiteral("no session bus")});
    }
    using Job = QKeychain::ReadPasswordJob;
    return start<QByteArray, Job>(
        this, new Job(m_service), key, m_timeoutMs,
        [this](const Job& job, const Answer<QByteArray>& answer) {
            if (job.error() == QKeychain::NoError) {
                answer.give(job.binaryData());
                return;
            }
            const Error error = errorOf(job);
            if (error.code != ErrorCode::KeychainEntryMissing) {
                answer.give(error);
                return;
            }
            askWhetherLocked(this, m_timeoutMs, [answer, error](bool isLocked) {
                answer.give(isLocked ? Error{ErrorCode::KeychainLocked, error.detail} : error);
            });
        });
}

QFuture<Result<void>> KeychainSecretStore::write(const QString& key, const QByteArray& secret) {
    if (secret.size() > maxBytes) {
        return answered<void>(
            Error{ErrorCode::KeychainValueTooLong, QStringLiteral("%1 bytes").arg(secret.size())});
    }
    if (!hasSessionBus()) {
        return answered<void>(
            Error{ErrorCode::KeychainUnavailable, QStringLiteral("no session bus")});
    }
    using Job = QKeychain::WritePasswordJob;
    auto* job = new Job(m_service);
    job->setBinaryData(secret);
    return start<void, Job>(
        this, job, key, m_timeoutMs, [](const Job& done, const Answer<void>& answer) {
            answer.give(done.error() == QKeychain::NoError ? Result<void>()
                                                           : Result<void>(errorOf(done)));
        });
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString& key) {
    if (!hasSessionBus()) {
        return answered<void>(
            Error{ErrorCode::KeychainUnavailable, QStringLiteral("no session bus")});
    }
    using Job = QKeychain::DeletePasswordJob;
    return start<void, Job>(this, new Job(m_service), key, m_timeoutMs,
                            [](const Job& done, const Answer<void>& answer) {
                                const bool isGone = done.error() == QKeychain::NoError ||
                                                    done.error() == QKeychain::EntryNotFound;
                                answer.give(isGone ? Result<void>() : Result<void>(errorOf(done)));
                            });
}

QFuture<Result<QByteArray>> MemorySecretStore::read(const QString& key) {
    const auto found = m_secrets.constFind(key);
    return answered<QByteArray>(found != m_secrets.constEnd()
                                    ? Result<QByteArray>(*found)
                                    : Error{ErrorCode::KeychainEntryMissing, key});
}

QFuture<Result<void>> MemorySecretStore::write(const QString& key, const QByteArray& secret) {
    if (secret.size() > maxBytes) {
        return answered<void>(Error{ErrorCode::KeychainValueTooLong, {}});
    }
    m_secrets.insert(key, secret);
    return answered<void>({});
}

QFuture<Result<void>> MemorySecretStore::remove(const QString& key) {
    m_secrets.remove(key);
    return answered<void>({});
}

} // namespace tf::storage
