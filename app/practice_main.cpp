// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_main.h"

#include "app/practice_run.h"
#include "models/capital/method_list.h"
#include "models/storage/secret_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

namespace tf::app {

namespace {

struct Asked {
    PracticeOptions options;
    bool wantsScreenshots = false;
};

int explain(const QString& text, int status) {
    QTextStream(status == 0 ? stdout : stderr) << text << Qt::endl;
    return status;
}

QStringList optimiserNames() {
    QStringList names;
    for (const capital::MethodDescription& method : capital::methodDescriptions()) {
        names.append(allocation::methodName(method.kind));
    }
    return names;
}

/// The options, or the exit status after what was wrong has been said.
std::optional<Asked> parse(int& status) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("trading-farm practice: the main job on paper without a person.\n"
                       "Makes a workspace, farms and agents, runs them over candles, sweeps "
                       "profit, verifies the books."));
    const QCommandLineOption out(QStringLiteral("out"),
                                 QStringLiteral("Folder for workspace and results."),
                                 QStringLiteral("folder"));
    const QCommandLineOption candles(
        QStringLiteral("candles"),
        QStringLiteral(
            "Folder of files like binance_BTCUSDT_1h.csv; without it a SIMULATED market."),
        QStringLiteral("folder"));
    const QCommandLineOption seed(QStringLiteral("seed"),
                                  QStringLiteral("Seed of the simulated market."),
                                  QStringLiteral("number"), QStringLiteral("1"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"), QStringLiteral("Render every page into <out>/screenshots."));
    const QCommandLineOption optimiser(
        QStringLiteral("optimiser"),
        QStringLiteral("How money is divided anew after the first half of the data: %1; or none.")
            .arg(optimiserNames().join(QStringLiteral(", "))),
        QStringLiteral("method"), allocation::methodName(allocation::MethodKind::EqualRisk));
    parser.addOptions({out, candles, seed, optimiser, screenshots});
    const QCommandLineOption help = parser.addHelpOption();
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1); // "practice"
    bool isSeedFine = false;
    const bool isParsed = parser.parse(arguments);
    const quint64 seedValue = parser.value(seed).toULongLong(&isSeedFine);
    const auto method = allocation::methodFromName(parser.value(optimiser));
    const bool isOptimiserFine = method || parser.value(optimiser) == u"none";
    if (isParsed && parser.isSet(help)) {
        status = explain(parser.helpText(), 0);
        return std::nullopt;
    }
    if (!isParsed || !parser.isSet(out) || !isSeedFine || !isOptimiserFine ||
        !parser.positionalArguments().isEmpty()) {
        const QString why = !isParsed            ? parser.errorText()
                            : !parser.isSet(out) ? QStringLiteral("Name the folder with --out.")
                            : !isOptimiserFine
                                ? QStringLiteral("There is no optimiser of that name.")
                                : QStringLiteral("The seed is a number of 0 or more.");
        status = explain(why + QStringLiteral("\n\n") + parser.helpText(), 2);
        return std::nullopt;
    }
    Asked asked;
    asked.options.outFolder = QDir(parser.value(out)).absolutePath();
    asked.options.plan.candlesFolder = parser.value(candles);
    asked.options.plan.seed = seedValue;
    asked.options.optimiser = method;
    asked.wantsScreenshots = parser.isSet(screenshots);
    return asked;
}

int takeScreenshots(const QDir& out) {
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             {QStringLiteral("--platform"), QStringLiteral("offscreen"),
                              QStringLiteral("--data"), out.filePath(QStringLiteral("data")),
                              QStringLiteral("--workspace"), QStringLiteral("Practice"),
                              QStringLiteral("--screenshots"),
                              out.filePath(QStringLiteral("screenshots"))});
}

} // namespace

int practiceMain(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trading-farm"));
    int status = 0;
    const std::optional<Asked> asked = parse(status);
    if (!asked) {
        return status;
    }
    const QDir out(asked->options.outFolder);
    {
        const SystemClock clock;
        Jobs jobs(2);
        storage::KeychainSecretStore secrets(QStringLiteral("trading-farm"));
        storage::WorkspaceService workspaces(QDir(out.filePath(QStringLiteral("data"))), secrets,
                                             clock);
        PracticeRun run(asked->options, clock, jobs, workspaces);
        QObject::connect(&run, &PracticeRun::ended, &application,
                         [](int exitStatus) { QCoreApplication::exit(exitStatus); });
        QTimer::singleShot(0, &run, &PracticeRun::start);
        status = QCoreApplication::exec();
    }
    return status == 0 && asked->wantsScreenshots ? takeScreenshots(out) : status;
}

} // namespace tf::app
