// SPDX-License-Identifier: GPL-3.0-or-later
// Statement export and import of opening balances, as files.
#include "ui/wallets/opening_balances.h"
#include "ui/wallets/statement_export.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tf;
using namespace tf::ui;

namespace {

const Asset usdt = Asset::create(u"USDT", 6).value();
const Asset btc = Asset::create(u"BTC", 8).value();

ledger::StatementLine line(const QString& reason) {
    ledger::StatementLine line;
    line.sequence = 7;
    line.transfer = ledger::TransferId::create();
    line.bookedAt = line.happenedAt = Instant::parse(u"2026-11-20T08:58:12Z").value();
    line.kind = ledger::OperationKind::Transfer;
    line.amount = Money(Decimal::literal("-12.000000000000000001"), usdt);
    line.balanceAfter = Decimal::literal("0.5");
    line.counterparty = QStringLiteral("Master, \"old\"");
    line.reason = reason;
    line.actor = QStringLiteral("me");
    return line;
}

} // namespace

class WalletsFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsDocumented() {
        const QList<QByteArray> names = statementHeader().trimmed().split(',');
        QCOMPARE(names.size(), 14);
        const QByteArray row = statementRow(line(QStringLiteral("rent")));
        QVERIFY(
            row.startsWith("7,2026-11-20T08:58:12.000Z,2026-11-20T08:58:12.000Z,transfer,free,"
                           "USDT,-12.000000000000000001,0,0.5,\"Master, \"\"old\"\"\",rent,me,"));
        QVERIFY(row.endsWith("\r\n"));
    }

    void formulasAreGuardedAndComeBack() {
        for (const char* text : {"=1+1", "+1", "-1", "@A1", "\tx", "'=1", "'x", "plain", ""}) {
            const QString typed = QString::fromUtf8(text);
            const QString safe = formulaSafe(typed);
            QVERIFY(safe.isEmpty() || !QStringLiteral("=+-@\t").contains(safe.at(0)));
            QCOMPARE(withoutFormulaGuard(safe), typed);
        }
    }

    void aSpreadsheetRunsNoFormula() {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty()) {
            QSKIP("soffice is not present");
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("hostile.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(statementHeader());
        for (int i = 0; i < 50; ++i) {
            file.write(statementRow(line(QStringLiteral("=1+%1").arg(i))));
        }
        file.close();
        QProcess process;
        process.start(office, {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                               QStringLiteral("fods"), QStringLiteral("--outdir"), folder.path(),
                               file.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        QFile sheet(folder.filePath(QStringLiteral("hostile.fods")));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(!sheet.readAll().contains("table:formula"));
    }

    void readsOpeningBalances_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QList<int>>("problemLines");
        const auto row = [](const char* name, const QByteArray& text, int rows,
                            const QList<int>& lines) {
            QTest::newRow(name) << text << rows << lines;
        };
        row("plain", "wallet,asset,amount\nA,USDT,1\nB,BTC,0.5\n", 2, {});
        row("byte order mark", "\xEF\xBB\xBFwallet,asset,amount\nA,USDT,1\n", 1, {});
        row("semicolons, other order", "amount;wallet;note;asset\r\n1.5;A;x;USDT\r\n", 1, {});
        row("old line ends", "wallet,asset,amount\rA,USDT,1\rB,USDT,2", 2, {});
        row("quotes over lines", "wallet,asset,amount\n\"A\n\"\"x\"\"\",USDT,1\nB,XXX,1\n", 1, {4});
        row("empty lines", "wallet,asset,amount\n\nA,USDT,1\n\n", 1, {});
        row("no header", "A,USDT,1\n", 0, {1});
        row("empty file", "", 0, {1});
        row("unknown asset", "wallet,asset,amount\nA,DOGE,1\n", 0, {2});
        row("no number", "wallet,asset,amount\nA,USDT,one\nB,USDT,1e5\nC,USDT,1\n", 1, {2, 3});
        row("too exact", "wallet,asset,amount\nA,USDT,0.0000001\n", 0, {2});
        row("zero and negative", "wallet,asset,amount\nA,USDT,0\nA,USDT,-1\n", 0, {2, 3});
        row("too few columns", "wallet,asset,amount\nA,USDT\n", 0, {2});
        row("open quote", "wallet,asset,amount\n\"A,USDT,1\n", 0, {2, 2});
        row("no text", QByteArray("wallet,asset,amount\nA\0,USDT,1", 29), 0, {1});
        row("not UTF-8", "wallet,asset,amount\n\xff,USDT,1\n", 0, {1});
        row("UTF-16", QByteArray("w\0a\0l\0l\0", 8), 0, {1});
        row("huge amount", "wallet,asset,amount\nA,USDT,100000000000000000000\n", 0, {2});
    }
    void readsOpeningBalances() {
        QFETCH(QByteArray, text);
        QFETCH(int, rows);
        QFETCH(QList<int>, problemLines);
        const OpeningFile file = readOpeningBalances(text, {usdt, btc});
        QCOMPARE(file.rows.size(), rows);
        QList<int> lines;
        for (const OpeningProblem& problem : file.problems) {
            lines.append(problem.line);
        }
        QCOMPARE(lines, problemLines);
    }

    void truncatedFilesNeverCrash() {
        const QByteArray whole =
            "wallet,asset,amount\r\n\"Master/A \"\"x\"\"\",USDT,12.5\r\nB,BTC,1\r\n";
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const OpeningFile file = readOpeningBalances(whole.left(size), {usdt, btc});
            QVERIFY(file.rows.size() <= 2);
        }
    }

    void printsAStatement() {
        const QTemporaryDir folder;
        StatementDocument document;
        document.wallet = QStringLiteral("Trend <b>majors</b>");
        document.printedAt = Instant::parse(u"2026-11-20T09:00:00Z").value();
        for (int i = 0; i < 300; ++i) {
            document.lines.append(line(QStringLiteral("reason %1").arg(i)));
        }
        const QString path = folder.filePath(QStringLiteral("statement.pdf"));
        QVERIFY(printStatement(document, path).isOk());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.count("/Type /Page") > 5 || pdf.count("/Type/Page") > 5);
        QVERIFY(!printStatement(document, QStringLiteral("/no/such/folder/x.pdf")).isOk());
    }
};

QTEST_MAIN(WalletsFilesTest)
#include "wallets_files_test.moc"
