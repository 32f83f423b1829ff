// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace tf {

/// Calls `callback(result)` in context's thread when the future has its result; never if the
/// context dies or the future is cancelled before. The one way to continue after background work.
template <class T, class Callback>
void whenDone(const QFuture<T>& future, QObject* context, Callback callback) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             callback(watcher->result());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace tf
