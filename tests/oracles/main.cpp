// SPDX-License-Identifier: GPL-3.0-or-later
// tf_oracle FILE... [--root DIR]: runs known-answer files against our code.
#include "tests/oracles/oracle.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <cstdio>

namespace {

/// The parent of the folder "shared" beside the project; elsewhere that of the one above the file.
QString defaultRoot(const QString& file) {
    const QString beside = QStringLiteral(TF_ORACLE_ROOT);
    if (QFileInfo::exists(beside + QStringLiteral("/shared"))) {
        return beside;
    }
    QDir dir = QFileInfo(file).absoluteDir();
    do {
        if (dir.dirName() == QLatin1String("shared")) {
            return QFileInfo(dir.absolutePath()).absolutePath();
        }
    } while (dir.cdUp());
    return beside;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Runs known-answer files."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("root"),
                      QStringLiteral("Where paths in cases begin that are not beside the file."),
                      QStringLiteral("DIR")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("JSON files with cases."),
                                 QStringLiteral("FILE..."));
    parser.process(application);
    if (parser.positionalArguments().isEmpty()) {
        parser.showHelp(2);
    }
    tf::oracle::Tally total;
    for (const QString& file : parser.positionalArguments()) {
        const QString root = parser.isSet(QStringLiteral("root"))
                                 ? parser.value(QStringLiteral("root"))
                                 : defaultRoot(file);
        const tf::oracle::Tally tally = tf::oracle::runFile(file, root);
        for (const QString& line : tally.lines) {
            std::printf("%s\n", qPrintable(line));
        }
        total.passed += tally.passed;
        total.failed += tally.failed;
        total.skipped += tally.skipped;
    }
    std::printf("%d passed, %d failed, %d skipped\n", total.passed, total.failed, total.skipped);
    return total.failed == 0 ? 0 : 1;
}
