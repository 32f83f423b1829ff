// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rows_model.h"

#include "tests/items/signal_record.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace tf::items;
using tf::test::SignalRecord;

namespace {

struct Pair {
    QString key;
    int value = 0;

    bool operator==(const Pair&) const = default;
};

QList<RowsColumn<Pair>> columns() {
    return {RowsColumn<Pair>(QStringLiteral("Key"), [](const Pair& row) { return row.key; }),
            RowsColumn<Pair>(QStringLiteral("Value"), [](const Pair& row) {
                return QString::number(row.value);
            }).right()};
}

} // namespace

class RowsModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDifferenceExactly() {
        RowsModel<Pair> model(columns(), [](const Pair& row) { return row.key.toUtf8(); });
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Pair a{QStringLiteral("a"), 1};
        const Pair b{QStringLiteral("b"), 2};
        const Pair c{QStringLiteral("c"), 3};
        SignalRecord record(model);
        model.setRows({a, b});
        QCOMPARE(record.take(), QStringList({QStringLiteral("about to insert / 0-1"),
                                             QStringLiteral("insert / 0-1")}));
        model.setRows({a, b});
        QCOMPARE(record.take(), QStringList());
        model.setRows({a, Pair{QStringLiteral("b"), 5}});
        QCOMPARE(record.take(), QStringList(QStringLiteral("data / 1-1")));
        model.setRows({c, a});
        QCOMPARE(
            record.take(),
            QStringList({QStringLiteral("about to remove / 1-1"), QStringLiteral("remove / 1-1"),
                         QStringLiteral("about to insert / 0-0"), QStringLiteral("insert / 0-0")}));
        model.setRows({a, c});
        QCOMPARE(record.take(), QStringList({QStringLiteral("about to move 1 to 0"),
                                             QStringLiteral("move 1 to 0")}));
        QCOMPARE(model.rows(), QList<Pair>({a, c}));
    }
    void randomListsArriveWhole();
    void onlyWhatChangedIsTold();
};

/// What a view holds after any changes of the list, when it follows signals alone.
void RowsModelTest::randomListsArriveWhole() {
    constexpr int rounds = 400;
    QRandomGenerator random(20'261'129);
    RowsModel<Pair> model(columns(), [](const Pair& row) { return row.key.toUtf8(); });
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSortFilterProxyModel view;
    view.setSourceModel(&model);
    view.sort(0);
    for (int round = 0; round < rounds; ++round) {
        QList<Pair> rows;
        for (int key = 0; key < 30; ++key) {
            if (random.bounded(3) > 0) {
                rows.append({QString::number(key), static_cast<int>(random.bounded(4))});
            }
        }
        if (round % 3 == 0) {
            std::shuffle(rows.begin(), rows.end(), random);
        }
        model.setRows(rows);
        QCOMPARE(model.rows(), rows);
        QCOMPARE(view.rowCount(), static_cast<int>(rows.size()));
    }
}

void RowsModelTest::onlyWhatChangedIsTold() {
    RowsModel<Pair> model(columns(), [](const Pair& row) { return row.key.toUtf8(); });
    const auto list = [](const QList<int>& keys) {
        QList<Pair> rows;
        for (const int key : keys) {
            rows.append({QString::number(key), key});
        }
        return rows;
    };
    model.setRows(list({1, 2, 3, 4}));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(list({7, 8, 1, 2, 3, 4})); // newest first: one block in front
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(changed.size(), 0);
    model.setRows(list({5, 6}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 2);
}

QTEST_GUILESS_MAIN(RowsModelTest)
#include "rows_model_test.moc"
