// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/metrics_family.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tf;

namespace {

/// Written by hand from the definitions: undefined exactly where they say so.
const char* edgeCases = R"([
 {"metric": "sharpe", "inputs": {"returns": [0.01]}, "expected": null},
 {"metric": "sharpe", "inputs": {"returns": [0.01, 0.01, 0.01]}, "expected": null},
 {"metric": "sharpe", "inputs": {"returns": [null, null]}, "expected": null},
 {"metric": "sharpe", "inputs": {"returns": []}, "expected": null},
 {"metric": "volatility", "inputs": {"returns": [0.01, 0.01, 0.01]}, "expected": 0},
 {"metric": "sortino", "inputs": {"returns": [0.01, 0.02]}, "expected": null},
 {"metric": "downside_deviation", "inputs": {"returns": [0.01, 0.02]}, "expected": 0},
 {"metric": "max_drawdown", "inputs": {"returns": [0.01, 0.02]}, "expected": 0},
 {"metric": "max_drawdown", "inputs": {"returns": [-0.5]}, "expected": -0.5},
 {"metric": "max_drawdown_duration", "inputs": {"returns": [0.1, 0.1]}, "expected": 0},
 {"metric": "max_drawdown_duration", "inputs": {"returns": [0.1, -0.5, 2]}, "expected": 2},
 {"metric": "max_drawdown_duration", "inputs": {"returns": [0.1, -0.5]}, "expected": 1},
 {"metric": "calmar", "inputs": {"returns": [0.01, 0.02]}, "expected": null},
 {"metric": "omega", "inputs": {"returns": [0.01, 0.02]}, "expected": null},
 {"metric": "omega", "inputs": {"returns": [-0.01]}, "expected": 0},
 {"metric": "gain_to_pain", "inputs": {"returns": [0.01]}, "expected": null},
 {"metric": "skew", "inputs": {"returns": [0.01, 0.02]}, "expected": null},
 {"metric": "kurtosis", "inputs": {"returns": [0.01, 0.02, 0.03]}, "expected": null},
 {"metric": "beta", "inputs": {"returns": [1, 2], "benchmark": [3, 3]}, "expected": null},
 {"metric": "beta", "inputs": {"returns": [1, null, 3], "benchmark": [1, 2, 3]}, "expected": 1},
 {"metric": "information_ratio", "inputs": {"returns": [0.3, 0.4], "benchmark": [0.1, 0.2]},
  "expected": null},
 {"metric": "up_capture", "inputs": {"returns": [0.1], "benchmark": [-0.1]}, "expected": null},
 {"metric": "cagr", "inputs": {"returns": [-1.5]}, "expected": null},
 {"metric": "cagr", "inputs": {"returns": [-1]}, "expected": -1},
 {"metric": "cagr_calendar", "inputs": {"equity_start": 0, "equity_end": 1, "days": 3},
  "expected": null},
 {"metric": "profit_factor", "inputs": {"trades": [1, 2]}, "expected": null},
 {"metric": "profit_factor", "inputs": {"trades": [-1]}, "expected": 0},
 {"metric": "payoff_ratio", "inputs": {"trades": [-1, -2]}, "expected": null},
 {"metric": "kelly", "inputs": {"trades": [1]}, "expected": null},
 {"metric": "win_rate", "inputs": {"trades": []}, "expected": null},
 {"metric": "win_rate", "inputs": {"trades": [0, 1]}, "expected": 0.5},
 {"metric": "sqn", "inputs": {"trades": [5, 5]}, "expected": null},
 {"metric": "max_consecutive_wins", "inputs": {"trades": [1, 1, 0, 1]}, "expected": 2},
 {"metric": "recovery_factor", "inputs": {"trades": [1, 1]}, "expected": null},
 {"metric": "max_drawdown_abs", "inputs": {"trades": [-3, 1]}, "expected": -3},
 {"metric": "max_drawdown_abs", "inputs": {"equity": [10, 12, 7, 13]}, "expected": -5},
 {"metric": "win_rate_interval", "inputs": {"trades": [1, -1, 1, -1, 1, -1, 1, -1, 1, -1]},
  "params": {"z": 1.959963984540054}, "expected": [0.236593090512564, 0.763406909487436]},
 {"metric": "shortfall.total", "inputs": {"side": "buy", "quantity": 2, "decision_price": 10,
  "arrival_price": 10, "fills": [], "final_price": 11, "fees": 0}, "expected": 2},
 {"metric": "shortfall.avg_fill", "inputs": {"side": "buy", "quantity": 2, "decision_price": 10,
  "arrival_price": 10, "fills": [], "final_price": 11, "fees": 0}, "expected": null},
 {"metric": "risk_contribution", "inputs": {"weights": [0.5, 0.5],
  "covariance": [[0.04, 0], [0, 0.04]]}, "expected":
  [0.0707106781186548, 0.0707106781186548, 0.14142135623731]},
 {"metric": "shapley", "inputs": {"players": ["A", "B"],
  "values": {"": 0, "A": 10, "B": 20, "AB": 50}}, "expected": [20, 30]},
 {"metric": "shapley", "inputs": {"values": [0, 10, 20, 50]}, "expected": [20, 30]},
 {"metric": "brinson_fachler.allocation", "inputs": {"wp": [0.7, 0.3], "wb": [0.5, 0.5],
  "rp": [0.1, 0.02], "rb": [0.08, 0.04]}, "expected": [0.004, 0.004]},
 {"metric": "shapley", "inputs": {"coalitions": [{"members": ["x"], "value": 10},
  {"members": ["y"], "value": 20}, {"members": ["x", "y"], "value": 50}]},
  "expected": {"x": 20, "y": 30}},
 {"metric": "win_rate_interval.low", "inputs": {"wins": 5, "trades": 10},
  "params": {"z": 1.959963984540054}, "expected": 0.236593090512564},
 {"metric": "mae", "inputs": {"side": "buy", "quantity": 2, "entry_price": 10,
  "lows": [9, 8.5, 10], "highs": [10, 11, 12]}, "expected": -3},
 {"metric": "brinson_fachler", "inputs": {"segments": [{"wp": 0.7, "wb": 0.5, "rp": 0.1,
  "rb": 0.08}, {"wp": 0.3, "wb": 0.5, "rp": 0.02, "rb": 0.04}]},
  "expected": {"allocation": 0.008, "selection": [0.01, -0.01], "interaction": [0.004, 0.004]}},
 {"metric": "brinson_fachler.interaction", "inputs": {"wp": [0.7, 0.3], "wb": [0.5, 0.5],
  "rp": [0.1, 0.02], "rb": [0.08, 0.04]}, "expected": [0.004, 0.004]}
])";

} // namespace

class MetricEdgesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edges_data();
    void edges();
    void wrongAnswersFail();
    void unknownMetricIsSkipped();
};

void MetricEdgesTest::edges_data() {
    QTest::addColumn<QJsonObject>("oneCase");
    const QJsonDocument cases = QJsonDocument::fromJson(edgeCases);
    QVERIFY(cases.isArray());
    int row = 0;
    for (const QJsonValue value : cases.array()) {
        const QString name = value.toObject().value(u"metric").toString();
        QTest::addRow("%d %s", ++row, qPrintable(name)) << value.toObject();
    }
}

void MetricEdgesTest::edges() {
    QFETCH(QJsonObject, oneCase);
    oneCase[QStringLiteral("tol")] = QJsonObject{{QStringLiteral("abs"), 1e-12}};
    const auto outcome = oracle::checkMetricCase(oneCase, {});
    QVERIFY2(outcome.status == oracle::Outcome::Status::Passed, qPrintable(outcome.came));
}

void MetricEdgesTest::wrongAnswersFail() {
    const QJsonDocument cases = QJsonDocument::fromJson(edgeCases);
    for (const QJsonValue value : cases.array()) {
        QJsonObject oneCase = value.toObject();
        oneCase[QStringLiteral("expected")] = 77;
        const auto outcome = oracle::checkMetricCase(oneCase, {});
        QCOMPARE(outcome.status, oracle::Outcome::Status::Failed);
    }
}

void MetricEdgesTest::unknownMetricIsSkipped() {
    const auto outcome =
        oracle::checkMetricCase({{QStringLiteral("metric"), QStringLiteral("luck")}}, {});
    QCOMPARE(outcome.status, oracle::Outcome::Status::Skipped);
}

QTEST_GUILESS_MAIN(MetricEdgesTest)
#include "metric_edges_test.moc"
