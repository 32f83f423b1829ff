// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

/// Fails the test with the error's name and detail unless the Result is ok.
#define TF_VERIFY(expression)                                                                      \
    do {                                                                                           \
        const auto& tfVerified = (expression);                                                     \
        QVERIFY2(tfVerified.isOk(), tf::test::describe(tfVerified).constData());                   \
    } while (false)

/// Fails the test unless the Result is an error of this code.
#define TF_VERIFY_ERROR(expression, expected)                                                      \
    do {                                                                                           \
        const auto& tfVerified = (expression);                                                     \
        QCOMPARE(tf::test::nameOf(tfVerified), tf::errorName(expected));                           \
    } while (false)

namespace tf::test {

constexpr int patienceMs = 60'000; ///< how long a loaded machine may take for anything

template <class T>
QString nameOf(const Result<T>& result) {
    return result.isOk() ? QStringLiteral("ok") : errorName(result.error().code);
}

template <class T>
QByteArray describe(const Result<T>& result) {
    return result.isOk() ? QByteArray("ok")
                         : (nameOf(result) + QStringLiteral(": ") + result.error().detail).toUtf8();
}

/// The result of background work, serving events meanwhile. Timeout after patienceMs.
template <class T>
Result<T> await(const QFuture<Result<T>>& future) {
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<Result<T>>::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        loop.exec();
    }
    if (future.resultCount() == 0) {
        return Error{ErrorCode::Timeout, QStringLiteral("no result in the test's patience")};
    }
    return future.result();
}

} // namespace tf::test
