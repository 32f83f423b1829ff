// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/when_done.h"

#include <QPromise>
#include <memory>

namespace tf::ui {

/// The same answer without its value.
template <class T>
QFuture<Result<void>> withoutValue(const QFuture<Result<T>>& future, QObject* context) {
    auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: callbacks are copied
    promise->start();
    whenDone(future, context, [promise](const Result<T>& result) {
        promise->addResult(result.isOk() ? Result<void>() : Result<void>(result.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace tf::ui
