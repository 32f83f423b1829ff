// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tf::app {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList& arguments) {
    const QCommandLineOption workspace(
        {QStringLiteral("w"), QStringLiteral("workspace")},
        words(QT_TRANSLATE_NOOP("CommandLine", "Open this workspace (name or id).")),
        QStringLiteral("name"));
    const QCommandLineOption data(
        QStringLiteral("data"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Keep workspaces in this folder.")),
        QStringLiteral("folder"));
    const QCommandLineOption measure(
        QStringLiteral("measure-startup"),
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "Print the time to the first painted window, then exit.")));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "Render every page, light and dark, into this folder, then exit.")),
        QStringLiteral("folder"));
    QCommandLineParser parser;
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP(
        "CommandLine", "Many trading agents, one exact set of books.\n"
                       "Qt's own options such as --platform offscreen work as well.")));
    parser.addOptions({workspace, data, measure, screenshots});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("files"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Files to import, such as candles in CSV.")),
        QStringLiteral("[files…]"));
    if (!parser.parse(arguments)) {
        return {.commandLine = {},
                .output = parser.errorText() + QStringLiteral("\n\n") + parser.helpText(),
                .exitStatus = 2};
    }
    if (parser.isSet(help)) {
        return {.commandLine = {}, .output = parser.helpText()};
    }
    if (parser.isSet(version)) {
        return {
            .commandLine = {},
            .output =
                QStringLiteral("trading-farm %1\n").arg(QCoreApplication::applicationVersion())};
    }
    return {.commandLine = CommandLine{.workspace = parser.value(workspace),
                                       .dataFolder = parser.value(data),
                                       .screenshotsFolder = parser.value(screenshots),
                                       .measuresStartup = parser.isSet(measure),
                                       .files = parser.positionalArguments()},
            .output = {}};
}

} // namespace tf::app
