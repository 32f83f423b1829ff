// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job without a person, by the program itself on a private server: half way the money is
// divided anew, and the books are clean at the end.
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>

using namespace tf;

namespace {

struct Ended {
    int status = -1;
    QString errors;
};

Ended runPractice(const QStringList& arguments) {
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/trading-farm"),
                  QStringList{QStringLiteral("practice")} + arguments);
    const bool isOver = program.waitForFinished(10 * test::patienceMs);
    return {isOver ? program.exitCode() : -1, QString::fromUtf8(program.readAllStandardError())};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PracticeRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsDividedAnewHalfWay();
    void unknownOptimisersAreRefused();
};

void PracticeRunTest::moneyIsDividedAnewHalfWay() {
    const test::TestFolder folder;
    const QString out = folder.dir().filePath(QStringLiteral("run"));
    const Ended ended =
        runPractice({QStringLiteral("--out"), out, QStringLiteral("--seed"), QStringLiteral("3"),
                     QStringLiteral("--optimiser"), QStringLiteral("hrp")});
    QVERIFY2(ended.status == 0, qPrintable(ended.errors));
    const QJsonObject summary =
        QJsonDocument::fromJson(contentOf(out + QStringLiteral("/summary.json"))).object();
    QVERIFY(summary[QStringLiteral("booksAreClean")].toBool());
    const QJsonObject rebalance = summary[QStringLiteral("rebalance")].toObject();
    QVERIFY2(rebalance[QStringLiteral("isApplied")].toBool(),
             qPrintable(rebalance[QStringLiteral("reason")].toString()));
    QCOMPARE(rebalance[QStringLiteral("method")].toString(), QStringLiteral("hrp"));
    QCOMPARE(rebalance[QStringLiteral("digest")].toString().size(), 64);
    const QString proof =
        rebalance[QStringLiteral("certificate")].toObject()[QStringLiteral("sentence")].toString();
    QVERIFY2(proof.startsWith(QStringLiteral("Checked")), qPrintable(proof));
    Decimal change;
    for (const QJsonValue value : rebalance[QStringLiteral("shares")].toArray()) {
        const QJsonObject share = value.toObject();
        change += *Decimal::parse(share[QStringLiteral("after")].toString()) -
                  *Decimal::parse(share[QStringLiteral("before")].toString());
    }
    QVERIFY(!change.isZero()); // the reserve of a tenth was not kept before
    const QJsonArray transfers = rebalance[QStringLiteral("transfers")].toArray();
    QVERIFY(!transfers.isEmpty());
    QSet<QString> ids;
    const QString text = QString::fromUtf8(contentOf(out + QStringLiteral("/summary.txt")));
    for (const QJsonValue value : transfers) {
        ids.insert(value.toObject()[QStringLiteral("id")].toString());
        QVERIFY(text.contains(value.toObject()[QStringLiteral("id")].toString()));
    }
    QCOMPARE(ids.size(), transfers.size());
    // Each is one line of the statement.
    const QByteArray statement = contentOf(out + QStringLiteral("/statement.csv"));
    QCOMPARE(statement.count(",rebalance,"), transfers.size());
}

void PracticeRunTest::unknownOptimisersAreRefused() {
    const test::TestFolder folder;
    const QString out = folder.dir().filePath(QStringLiteral("run"));
    const Ended ended = runPractice({QStringLiteral("--out"), out, QStringLiteral("--optimiser"),
                                     QStringLiteral("crystal_ball")});
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.errors.contains(QStringLiteral("There is no optimiser of that name.")));
    QVERIFY(ended.errors.contains(QStringLiteral("equal_risk_contribution"))); // and says which
    QVERIFY(!QFile::exists(out));
}

QTEST_GUILESS_MAIN(PracticeRunTest)
#include "practice_run_test.moc"
