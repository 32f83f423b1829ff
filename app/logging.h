// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <memory>

namespace spdlog {
class logger;
}

namespace tf::app {

/// Takes what QLoggingCategory says to a rotating file (5 of 5 MB) and, from warnings up, to the
/// console. While it lives; one per program, because Qt has one message handler.
class Logging final {
public:
    /// `folder` gets trading-farm.log; it is made where it is missing. A folder that cannot be
    /// written leaves the console.
    explicit Logging(const QDir& folder);
    ~Logging();
    Logging(const Logging&) = delete;
    Logging& operator=(const Logging&) = delete;

private:
    std::shared_ptr<spdlog::logger> m_logger; ///< shared: that is how spdlog hands loggers out
    QtMessageHandler m_before = nullptr;
};

} // namespace tf::app
