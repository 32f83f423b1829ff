// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rows_model.h"

#include "tests/items/signal_record.h"

#include <QAbstractItemModelTester>
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
        QCOMPARE(
            record.take(),
            QStringList({QStringLiteral("about to insert / 0-0"), QStringLiteral("insert / 0-0"),
                         QStringLiteral("about to insert / 1-1"), QStringLiteral("insert / 1-1")}));
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
};

QTEST_GUILESS_MAIN(RowsModelTest)
#include "rows_model_test.moc"
