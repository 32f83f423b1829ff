// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace tf::app {

/// What the person asked for at the start.
struct CommandLine {
    QString workspace;         ///< id or name of a known workspace; empty: the last one
    QString dataFolder;        ///< empty: the user's
    QString screenshotsFolder; ///< not empty: render every page there and exit
    bool measuresStartup = false;
    QStringList files;

    bool operator==(const CommandLine&) const = default;
};

/// The outcome of reading the arguments: a command line, or a text to print and a status to exit
/// with (help, version, an unknown option).
struct ParsedCommandLine {
    std::optional<CommandLine> commandLine;
    QString output;
    int exitStatus = 0;
};

ParsedCommandLine parseCommandLine(const QStringList& arguments);

} // namespace tf::app
