// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/logging.h"
#include "app/practice_main.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

int main(int argc, char** argv) {
    if (argc > 1 && qstrcmp(argv[1], "practice") == 0) {
        return tf::app::practiceMain(argc, argv);
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("trading-farm"));
    QApplication::setApplicationName(QStringLiteral("trading-farm"));
    QApplication::setApplicationDisplayName(QStringLiteral("Trading Farm"));
    QApplication::setApplicationVersion(QStringLiteral(TF_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("trading-farm"));
    const tf::app::ParsedCommandLine parsed = tf::app::parseCommandLine(QApplication::arguments());
    if (!parsed.commandLine) {
        QTextStream(parsed.exitStatus == 0 ? stdout : stderr) << parsed.output;
        return parsed.exitStatus;
    }
    const QDir folder = parsed.commandLine->dataFolder.isEmpty()
                            ? tf::storage::WorkspaceService::defaultFolder()
                            : QDir(parsed.commandLine->dataFolder);
    if (!parsed.commandLine->dataFolder.isEmpty()) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           folder.absoluteFilePath(QStringLiteral("settings")));
    }
    const tf::app::Logging logging(QDir(folder.filePath(QStringLiteral("logs"))));
    tf::app::Application program(*parsed.commandLine, folder);
    QTimer::singleShot(0, &program, &tf::app::Application::start);
    return QApplication::exec();
}
