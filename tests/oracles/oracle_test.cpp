// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/oracle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tf::oracle;

class OracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharedFiles_data();
    void sharedFiles();
    void looksBesideThenUnderRoot();
    void unknownFamilyIsSkipped();
    void damagedFileFails();
    void wrongAnswerFails();
    void indicatorsTakeOtherShapes();

private:
    static QString write(const QTemporaryDir& dir, const QString& name, const QByteArray& text);
};

QString OracleTest::write(const QTemporaryDir& dir, const QString& name, const QByteArray& text) {
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    file.write(text);
    return file.fileName();
}

void OracleTest::sharedFiles_data() {
    QTest::addColumn<QString>("file");
    for (const char* name :
         {"oracles/indicators.json", "oracles/metrics.json", "oracles/backtests.json",
          "oracles/brackets.json", "data/portfolio/examples.json"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void OracleTest::sharedFiles() {
    QFETCH(QString, file);
    const QDir shared(qEnvironmentVariable("TF_SHARED"));
    const QString path = shared.filePath(file);
    if (qEnvironmentVariable("TF_SHARED").isEmpty() || !QFile::exists(path)) {
        QSKIP(qPrintable(QStringLiteral("not present: ") + path));
    }
    const Tally tally = runFile(path, QFileInfo(shared.absolutePath()).absolutePath());
    QVERIFY2(tally.failed == 0, qPrintable(tally.lines.join(u'\n')));
    QVERIFY(tally.passed + tally.skipped > 0);
}

void OracleTest::looksBesideThenUnderRoot() {
    const QTemporaryDir near;
    const QTemporaryDir far;
    const QString atRoot = write(far, QStringLiteral("data.csv"), "a,b\n1,2\n");
    const CaseFile file{near.filePath(QStringLiteral("cases.json")), far.path(), {}};
    QCOMPARE(file.locate(QStringLiteral("data.csv")), std::optional(atRoot));
    const QString beside = write(near, QStringLiteral("data.csv"), "a,b\n3,4\n");
    QCOMPARE(file.locate(QStringLiteral("data.csv")), std::optional(beside));
    QVERIFY(!file.locate(QStringLiteral("other.csv")));
    const auto table = readNumbers(beside);
    QVERIFY(table);
    QCOMPARE(table->column(QStringLiteral("b"))->at(0), 4.0);
}

void OracleTest::unknownFamilyIsSkipped() {
    const QTemporaryDir dir;
    const QString path =
        write(dir, QStringLiteral("x.json"),
              R"({"schema": "tea-leaves/1", "cases": [{"id": "a"}, {"id": "b"}]})");
    const Tally tally = runFile(path, dir.path());
    QCOMPARE(tally.skipped, 2);
    QCOMPARE(tally.passed + tally.failed, 0);
}

void OracleTest::damagedFileFails() {
    const QTemporaryDir dir;
    QCOMPARE(runFile(write(dir, QStringLiteral("x.json"), "{"), dir.path()).failed, 1);
    QCOMPARE(runFile(write(dir, QStringLiteral("y.json"), "{}"), dir.path()).failed, 1);
    QCOMPARE(runFile(dir.filePath(QStringLiteral("none.json")), dir.path()).failed, 1);
}

void OracleTest::wrongAnswerFails() {
    const QTemporaryDir dir;
    write(dir, QStringLiteral("c.csv"),
          "timestamp,open,high,low,close,volume\n0,1,1,1,1,0\n60000,3,3,3,3,0\n");
    const QByteArray one = R"({"schema": "indicator-cases/1", "cases": [{"id": "s",
        "indicator": "sma", "params": {"n": 2}, "input": {"file": "c.csv", "rows": 2},
        "tol": {"abs": 0, "rel": 1e-12}, "expected": {"value": {"first": 1, "count": 1,
        "samples": [[0, null], [1, VALUE]], "sum": 2, "sum_abs": 2}}}]})";
    const auto run = [&](const char* value) {
        QByteArray text = one;
        return runFile(write(dir, QStringLiteral("x.json"), text.replace("VALUE", value)),
                       dir.path());
    };
    QCOMPARE(run("2").passed, 1);
    const Tally wrong = run("2.1");
    QCOMPARE(wrong.failed, 1);
    QCOMPARE(wrong.lines.first(),
             QStringLiteral("s: expected value[1] = 2.1000000000000001, came 2"));
}

void OracleTest::indicatorsTakeOtherShapes() {
    const QTemporaryDir dir;
    const QByteArray cases = R"({"schema": "indicator-cases/1", "cases": [
        {"id": "list", "indicator": "sma", "params": {"period": 2}, "input": {"values": [1, 3, 5]},
         "tol": {"rel": 1e-12}, "expected": {"sma": [null, 2, 4]}},
        {"id": "too short", "indicator": "rma", "params": {"n": 9}, "input": {"values": [1, 3, 5]},
         "tol": {"rel": 1e-12}, "expected": {"value": {"first": null, "count": 0, "samples": []}}},
        {"id": "undefined", "indicator": "roc", "params": {"n": 9}, "input": {"values": [1, 3, 5]},
         "tol": {"rel": 1e-12}, "expected": {"value": null}},
        {"id": "one pattern", "indicator": "doji", "params": {"first_bar": 12},
         "input": {"values": [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]}, "tol": {"exact": true},
         "expected": {"value": {"count": 2, "hits": [[12, 100], [13, 100]]}}}]})";
    const Tally tally = runFile(write(dir, QStringLiteral("x.json"), cases), dir.path());
    QVERIFY2(tally.failed == 0, qPrintable(tally.lines.join(u'\n')));
    QCOMPARE(tally.passed, 4);
}

QTEST_GUILESS_MAIN(OracleTest)
#include "oracle_test.moc"
