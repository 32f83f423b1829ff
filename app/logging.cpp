// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QByteArray>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace tf::app {

namespace {

constexpr std::size_t fileSize = 5 * 1024 * 1024;
constexpr std::size_t fileCount = 5;

/// Qt's message handler has no context argument, so the logger in use is reachable from here.
std::shared_ptr<spdlog::logger>& current() {
    static std::shared_ptr<spdlog::logger> logger;
    return logger;
}

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void forward(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const auto logger = current();
    if (logger == nullptr) {
        return;
    }
    // Line breaks in what others said would look like lines of ours.
    QString line = message;
    line.replace(QLatin1Char('\n'), QLatin1String(" | "));
    logger->log(levelOf(type), "[{}] {}",
                context.category != nullptr ? context.category : "default", line.toStdString());
    if (type == QtFatalMsg) {
        logger->flush();
    }
}

} // namespace

Logging::Logging(const QDir& folder) {
    const auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{console};
    if (folder.mkpath(QStringLiteral("."))) {
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                folder.filePath(QStringLiteral("trading-farm.log")).toStdString(), fileSize,
                fileCount));
        } catch (const spdlog::spdlog_ex&) {
            // The console has to do; a full disk must not keep the program from starting.
        }
    }
    m_logger = std::make_shared<spdlog::logger>("tf", sinks.begin(), sinks.end());
    m_logger->set_level(spdlog::level::debug);
    m_logger->flush_on(spdlog::level::warn);
    m_logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %v");
    current() = m_logger;
    m_before = qInstallMessageHandler(forward);
}

Logging::~Logging() {
    qInstallMessageHandler(m_before);
    m_logger->flush();
    current().reset();
}

} // namespace tf::app
