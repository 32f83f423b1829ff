// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QTest>

using namespace tf::app;

namespace {

ParsedCommandLine parse(const QStringList& arguments) {
    return parseCommandLine(QStringList{QStringLiteral("trading-farm")} + arguments);
}

} // namespace

class CommandLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOptions() {
        const auto parsed = parse({QStringLiteral("--workspace"), QStringLiteral("North desk"),
                                   QStringLiteral("--measure-startup"), QStringLiteral("btc.csv")});
        QVERIFY(parsed.commandLine.has_value());
        QCOMPARE(*parsed.commandLine, (CommandLine{.workspace = QStringLiteral("North desk"),
                                                   .dataFolder = {},
                                                   .screenshotsFolder = {},
                                                   .measuresStartup = true,
                                                   .files = {QStringLiteral("btc.csv")}}));
    }

    void isEmptyWithoutArguments() {
        QCOMPARE(parse({}).commandLine, std::optional<CommandLine>(CommandLine{}));
    }

    void explainsItself() {
        const auto help = parse({QStringLiteral("--help")});
        QVERIFY(!help.commandLine.has_value());
        QCOMPARE(help.exitStatus, 0);
        for (const char* option : {"--workspace", "--measure-startup", "--screenshots", "--data"}) {
            QVERIFY2(help.output.contains(QLatin1String(option)), option);
        }
    }

    void refusesWhatItDoesNotKnow() {
        const auto wrong = parse({QStringLiteral("--wrong")});
        QVERIFY(!wrong.commandLine.has_value());
        QCOMPARE(wrong.exitStatus, 2);
        QVERIFY(wrong.output.contains(QStringLiteral("wrong")));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
