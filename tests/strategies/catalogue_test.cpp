// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/catalogue.h"
#include "models/strategies/dispatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tf;
using namespace tf::strategies;

namespace {

StrategyConfig configOf(const QByteArray& json) {
    return *StrategyConfig::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsDescribeThemselves();
    void templatesRunAndSayWhatTheyDo();
    void everyFarmTypeHasKindsAndTemplates();
    void findsProblems_data();
    void findsProblems();
    void createRefusesWhatCheckFinds();
    void configRoundTrips();
    void olderNameStillRuns();
    void summaryShowsValues();
    void nestingIsLimited();
    void swapsTypesByKind();
};

void CatalogueTest::kindsDescribeThemselves() {
    QSet<QString> ids;
    for (const StrategyKind& kind : strategyKinds()) {
        ids.insert(QString::fromLatin1(kind.id));
        QVERIFY(QString::fromLatin1(kind.description).endsWith(u'.'));
        QSet<QString> parameters;
        for (const ParameterSpec& spec : kind.parameters) {
            parameters.insert(QString::fromLatin1(spec.id));
            QVERIFY2(QString::fromLatin1(spec.description).endsWith(u'.'), spec.id);
            QVERIFY(!QString::fromLatin1(spec.name).isEmpty());
            QVERIFY(kind.find(QString::fromLatin1(spec.id)) == &spec);
            const QJsonObject one{{QString::fromLatin1(spec.id), initialValue(spec)}};
            QVERIFY2(checkParameters(kind.parameters, one).empty(), spec.id);
        }
        QCOMPARE(parameters.size(), static_cast<qsizetype>(kind.parameters.size()));
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(strategyKinds().size()));
    QVERIFY(ids.size() >= 19);
}

void CatalogueTest::templatesRunAndSayWhatTheyDo() {
    for (const FarmType type : {FarmType::TrendFollowing, FarmType::Breakout, FarmType::PriceAction,
                                FarmType::Mixed, FarmType::Custom}) {
        for (const StrategyTemplate& one : strategyTemplates(type)) {
            const auto problems = checkStrategy(one.config);
            QVERIFY2(problems.empty(),
                     problems.empty() ? "" : qPrintable(problems.front().sentence));
            QVERIFY(createStrategy(one.config).isOk());
            const QString sentence = describeStrategy(one.config);
            QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'%' + QString(u'1')),
                     qPrintable(sentence));
            QVERIFY(sentence.endsWith(u'.'));
        }
    }
}

void CatalogueTest::everyFarmTypeHasKindsAndTemplates() {
    for (const FarmType type : {FarmType::TrendFollowing, FarmType::Breakout, FarmType::PriceAction,
                                FarmType::Mixed, FarmType::Custom}) {
        QVERIFY(strategyTemplates(type).size() >= 2);
        QVERIFY(std::any_of(strategyKinds().begin(), strategyKinds().end(),
                            [&](const StrategyKind& kind) { return kind.farmType == type; }));
    }
}

void CatalogueTest::findsProblems_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* json, const char* parameter, const char* part) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(parameter)
                            << QString::fromLatin1(part);
    };
    row(R"({"kind": "crystal_ball"})", "kind", "no strategy crystal_ball");
    row(R"({"kind": "ma_cross", "fast": 0})", "fast", "between 1 and");
    row(R"({"kind": "ma_cross", "fast": 5.5})", "fast", "whole number");
    row(R"({"kind": "ma_cross", "fast": "5"})", "fast", "must be a number");
    row(R"({"kind": "ma_cross", "fast": 50, "slow": 20})", "fast", "must be shorter");
    row(R"({"kind": "ma_cross", "ma": "zlema"})", "ma", "must be one of");
    row(R"({"kind": "ma_cross", "speed": 5})", "speed", "no parameter speed");
    row(R"({"kind": "ma_cross", "stop_loss": 1.5})", "stop_loss", "between 0% and 99%");
    row(R"({"kind": "macd", "zero_filter": 1})", "zero_filter", "true or false");
    row(R"({"kind": "rsi_reversal", "low": 80})", "low", "below overbought");
    row(R"({"kind": "opening_range", "range_minutes": 60, "session_minutes": 30})", "range_minutes",
        "must be shorter");
    row(R"({"kind": "vote"})", "members", "between 1 and 16");
    row(R"({"kind": "vote", "members": 5})", "members", "must be a list");
    row(R"({"kind": "vote", "members": [{}]})", "members[0]", "Choose a strategy");
    row(R"({"kind": "vote", "members": [{"strategy": {"kind": "macd"}},
                                        {"strategy": {"kind": "macd", "fast": 0}}]})",
        "members[1].fast", "between 1 and");
    row(R"({"kind": "vote", "members": [{"weight": 0, "strategy": {"kind": "macd"}}]})",
        "members[0].weight", "above 0");
    row(R"({"kind": "regime_switch", "trend": {"kind": "macd"}})", "range", "Choose a strategy");
    row(R"({"kind": "rules"})", "rules.long.entry", "At least one entry");
    row(R"({"kind": "rules", "rules": {"long": {"entry": {"price": "close"}}}})",
        "rules.long.entry", "condition");
}

void CatalogueTest::findsProblems() {
    QFETCH(QByteArray, json);
    QFETCH(QString, parameter);
    QFETCH(QString, part);
    const auto problems = checkStrategy(configOf(json));
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().parameter, parameter);
    QVERIFY2(problems.front().sentence.contains(part), qPrintable(problems.front().sentence));
    const auto made = createStrategy(configOf(json));
    QVERIFY(!made.isOk());
    QCOMPARE(made.error().code, ErrorCode::BadParameter);
}

void CatalogueTest::createRefusesWhatCheckFinds() {
    const auto run =
        withStrategy(configOf(R"({"kind": "ma_cross", "fast": 0})"), [](auto) { return 1; });
    QVERIFY(!run.isOk());
    QVERIFY(!StrategyConfig::fromJson({}).isOk());
}

void CatalogueTest::configRoundTrips() {
    const StrategyConfig config = strategyTemplates(FarmType::Mixed).front().config;
    const auto again = StrategyConfig::fromJson(config.toJson());
    QVERIFY(again.isOk() && *again == config);
}

void CatalogueTest::olderNameStillRuns() {
    const StrategyKind* kind = findStrategyKind(u"sma_cross");
    QVERIFY(kind != nullptr);
    QCOMPARE(QLatin1String(kind->id), QLatin1String("ma_cross"));
    QVERIFY(createStrategy(configOf(R"({"kind": "sma_cross", "fast": 10, "slow": 30})")).isOk());
}

void CatalogueTest::summaryShowsValues() {
    const QString sentence = describeStrategy(
        configOf(R"({"kind": "ma_cross", "fast": 12, "slow": 34, "direction": "long_only",
                     "adx_minimum": 20, "stop_loss": 0.05, "max_bars": 7})"));
    for (const char* part : {"12 candles", "34", "never sells short", "ADX of at least 20",
                             "5% away", "leaves after 7"}) {
        QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
    }
}

void CatalogueTest::nestingIsLimited() {
    QJsonObject strategy{{QStringLiteral("kind"), QStringLiteral("macd")}};
    const auto wrap = [&] {
        strategy = QJsonObject{{QStringLiteral("kind"), QStringLiteral("vote")},
                               {QStringLiteral("members"),
                                QJsonArray{QJsonObject{{QStringLiteral("strategy"), strategy}}}}};
    };
    wrap();
    wrap();
    QVERIFY(createStrategy(*StrategyConfig::fromJson(strategy)).isOk());
    for (int i = 0; i < 50; ++i) {
        wrap();
    }
    const auto problems = checkStrategy(*StrategyConfig::fromJson(strategy));
    QVERIFY(!problems.empty());
    QVERIFY(problems.front().sentence.contains(QStringLiteral("nested")));
}

void CatalogueTest::swapsTypesByKind() {
    const auto isErased = [](const QByteArray& json) {
        return withStrategy(
                   configOf(json),
                   [](auto strategy) { return std::is_same_v<decltype(strategy), AnyStrategy>; })
            .value();
    };
    QVERIFY(!isErased(R"({"kind": "ma_cross"})"));
    QVERIFY(!isErased(R"({"kind": "ma_cross", "ma": "ema"})"));
    QVERIFY(!isErased(R"({"kind": "supertrend"})"));
    QVERIFY(isErased(R"({"kind": "pin_bar"})"));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
