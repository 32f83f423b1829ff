// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/transaction_table_model.h"

#include "tests/items/made_wallets.h"
#include "tests/items/signal_record.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tf;
using namespace tf::items;
using namespace tf::ledger;
using tf::test::SignalRecord;

namespace {

const Asset usdt = test::asset("USDT", 6);
constexpr int patienceMs = 60'000;

/// A journal of any length, made up row by row; newest first.
class MadeJournal final {
public:
    explicit MadeJournal(qint64 rows)
        : m_rows(rows) {}

    WalletTransaction row(qint64 number) const {
        WalletTransaction row;
        // An id that follows from the number.
        row.id =
            TransactionId(QUuid(uint(number), ushort(number >> 32), 7, 0, 0, 0, 0, 0, 0, 0, 1));
        row.number = number;
        row.kind = OperationKind::Transfer;
        row.state =
            m_reversed.contains(number) ? TransactionState::Reversed : TransactionState::Posted;
        row.amount = Money(Decimal(number), usdt);
        row.createdAt = Instant::fromMs(1'700'000'000'000 + number);
        return row;
    }

    TransactionPage page(const std::optional<PageKey>& after, int limit) {
        ++asked;
        TransactionPage page;
        qint64 number = after ? after->number - 1 : m_rows;
        for (; number >= 1 && page.rows.size() < limit; --number) {
            page.rows.append(row(number));
        }
        if (number >= 1) {
            page.next = PageKey{page.rows.last().createdAt, page.rows.last().number};
        }
        return page;
    }

    void add(qint64 count) { m_rows += count; }
    void reverse(qint64 number) { m_reversed.insert(number); }
    qint64 rows() const { return m_rows; }

    int asked = 0;

private:
    qint64 m_rows;
    QSet<qint64> m_reversed;
};

QFuture<Result<TransactionPage>> ready(const Result<TransactionPage>& page) {
    QPromise<Result<TransactionPage>> promise;
    promise.start();
    promise.addResult(page);
    promise.finish();
    return promise.future();
}

TransactionTableModel::Source sourceOf(MadeJournal& journal) {
    return [&journal](const TransactionFilter&, const std::optional<PageKey>& after, int limit) {
        return ready(journal.page(after, limit));
    };
}

} // namespace

class TransactionTableModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsPageByPage() {
        MadeJournal journal(600);
        TransactionTableModel model(sourceOf(journal));
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        // The tester fetches more by itself until all is there.
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 600, patienceMs);
        QVERIFY(model.isComplete());
        QCOMPARE(model.at(0)->number, 600);
        QCOMPARE(model.at(599)->number, 1);
    }

    void newRowsComeToTheTop() {
        MadeJournal journal(300);
        TransactionTableModel model(sourceOf(journal));
        load(model, 1);
        SignalRecord record(model);
        journal.add(3);
        QSignalSpy loaded(&model, &TransactionTableModel::loaded);
        model.refresh({journal.row(303).id});
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patienceMs);
        QCOMPARE(record.take(), QStringList({QStringLiteral("about to insert / 0-2"),
                                             QStringLiteral("insert / 0-2")}));
        QCOMPARE(model.at(0)->number, 303);
        QCOMPARE(model.at(3)->number, 300);
    }

    void aReversedRowIsToldAlone() {
        MadeJournal journal(300);
        TransactionTableModel model(sourceOf(journal));
        load(model, 2);
        SignalRecord record(model);
        journal.reverse(298);
        journal.reverse(20);
        model.refresh({journal.row(298).id, journal.row(20).id});
        QTRY_COMPARE_WITH_TIMEOUT(record.lines.size(), 2, patienceMs);
        QCOMPARE(QSet<QString>(record.lines.begin(), record.lines.end()),
                 QSet<QString>({QStringLiteral("data / 2-2"), QStringLiteral("data / 280-280")}));
    }

    void aBurstStartsAnew() {
        MadeJournal journal(300);
        TransactionTableModel model(sourceOf(journal));
        load(model, 1);
        journal.add(10'000);
        QSignalSpy loaded(&model, &TransactionTableModel::loaded);
        model.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patienceMs);
        QCOMPARE(model.at(0)->number, 10'300);
    }

    void anotherFilterReplacesTheRows() {
        MadeJournal journal(300);
        TransactionTableModel model(sourceOf(journal));
        load(model, 2);
        SignalRecord record(model);
        TransactionFilter filter;
        filter.text = QStringLiteral("rent");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 300); // the old rows stay until the new ones are there
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), TransactionTableModel::pageRows, patienceMs);
        QCOMPARE(record.lines.first(), QStringLiteral("about to remove / 0-299"));
        QVERIFY(!record.lines.contains(QStringLiteral("reset")));
    }

    void emptyPagesAreLookedPast() {
        int asked = 0;
        TransactionTableModel model(
            [&asked](const TransactionFilter&, const std::optional<PageKey>&, int) {
                TransactionPage page;
                if (++asked < 5) {
                    page.next = PageKey{Instant::fromMs(asked), asked};
                } else {
                    page.rows.append(MadeJournal(1).row(1));
                }
                return ready(page);
            });
        model.setFilter({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patienceMs);
        QCOMPARE(asked, 5);
        QVERIFY(model.isComplete());
    }

    void anErrorIsToldAndNotAskedForEver() {
        int asked = 0;
        TransactionTableModel model(
            [&asked](const TransactionFilter&, const std::optional<PageKey>&, int) {
                ++asked;
                return ready(Error{ErrorCode::ConnectionLost, QStringLiteral("test")});
            });
        QSignalSpy failed(&model, &TransactionTableModel::failed);
        model.setFilter({});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(asked, 1);
    }

    void aMillionRowsStaySmallInMemory() {
        MadeJournal journal(qEnvironmentVariableIsSet("TF_NIGHTLY") ? 1'000'000 : 60'000);
        TransactionTableModel model(sourceOf(journal));
        load(model, static_cast<int>(journal.rows() / TransactionTableModel::pageRows));
        QCOMPARE(model.rowCount(), static_cast<int>(journal.rows()));
        QVERIFY(model.residentRows() <=
                (TransactionTableModel::residentPages + 2) * TransactionTableModel::pageRows);
        // A row whose page was put away comes back when it is looked at.
        const int row = 5000;
        QCOMPARE(model.index(row, 0).data().toString(), QStringLiteral("…"));
        QTRY_VERIFY_WITH_TIMEOUT(model.at(row) != nullptr, patienceMs);
        QCOMPARE(model.at(row)->number, journal.rows() - row);
    }

private:
    static void load(TransactionTableModel& model, int pages) {
        model.setFilter({});
        for (int page = 1;; ++page) {
            QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), patienceMs);
            if (page == pages) {
                return;
            }
            model.fetchMore({});
        }
    }
};

QTEST_MAIN(TransactionTableModelTest)
#include "transaction_table_model_test.moc"
