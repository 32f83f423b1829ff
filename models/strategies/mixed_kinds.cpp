// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/dispatch.h"
#include "models/strategies/kind_entry.h"
#include "models/strategies/mixed.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tf::strategies {

namespace {

KindEntry rsiReversal() {
    return {
        {"rsi_reversal", FarmType::Mixed, QT_TRANSLATE_NOOP("strategies", "RSI reversal"),
         QT_TRANSLATE_NOOP("strategies",
                           "Trades back to the middle. Buys when the RSI comes back up out of "
                           "oversold, sells short when it comes back down out of overbought; "
                           "leaves at its stop or target."),
         QT_TRANSLATE_NOOP("strategies",
                           "Buys when the RSI of {period} candles comes back above {low}, sells "
                           "short when it comes back below {high}."),
         withShared({integerSpec(
                         "period", QT_TRANSLATE_NOOP("strategies", "RSI length"),
                         QT_TRANSLATE_NOOP("strategies", "Over how many candles the RSI is taken."),
                         1, 10'000, 14),
                     realSpec("low", QT_TRANSLATE_NOOP("strategies", "Oversold"),
                              QT_TRANSLATE_NOOP("strategies", "RSI below which it is oversold."),
                              "RSI", 0, 100, 30),
                     realSpec("high", QT_TRANSLATE_NOOP("strategies", "Overbought"),
                              QT_TRANSLATE_NOOP("strategies", "RSI above which it is overbought."),
                              "RSI", 0, 100, 70)})},
        [](const Parameters& p) { return boxed(makeRsiReversal(p)); },
        [](const Parameters& p) -> std::vector<ParameterProblem> {
            if (p.real("low") < p.real("high")) {
                return {};
            }
            return {
                {QStringLiteral("low"),
                 QCoreApplication::translate("strategies", "Oversold must be below overbought.")}};
        }};
}

constexpr int mostMembers = 16;
constexpr int deepest = 4; ///< mixed strategies within mixed ones

constexpr Choice voteChoices[] = {
    {"weighted", QT_TRANSLATE_NOOP("strategies", "weighted majority")},
    {"unanimous", QT_TRANSLATE_NOOP("strategies", "unanimity")},
};

/// How deep strategies are nested in a value, 0 for a strategy without members. Stops counting at
/// what is too deep.
int depthOf(const QJsonValue& value, int limit) {
    if (limit == 0 || !(value.isObject() || value.isArray())) {
        return 0;
    }
    int deepestPart = 0;
    if (value.isArray()) {
        for (const QJsonValue part : value.toArray()) {
            deepestPart = std::max(deepestPart, depthOf(part, limit - 1));
        }
        return deepestPart;
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue part : object) {
        deepestPart = std::max(deepestPart, depthOf(part, limit - 1));
    }
    return deepestPart + (object.contains(u"kind") ? 1 : 0);
}

/// What is wrong with one member, its parameters named behind `path`.
std::vector<ParameterProblem> memberProblems(const QString& path, const QJsonValue& value) {
    const auto config = StrategyConfig::fromJson(value.toObject());
    if (!config.isOk()) {
        return {{path, QCoreApplication::translate("strategies", "Choose a strategy.")}};
    }
    if (depthOf(value, 5 * deepest) > deepest) {
        return {{path, QCoreApplication::translate(
                           "strategies", "Strategies are nested more than %1 levels deep.")
                           .arg(deepest)}};
    }
    auto problems = checkStrategy(*config);
    for (ParameterProblem& problem : problems) {
        problem.parameter = path + u'.' + problem.parameter;
    }
    return problems;
}

std::vector<ParameterProblem> votersProblems(const Parameters& p) {
    const QString id = QStringLiteral("members");
    const QJsonArray members = p.json("members").toArray();
    if (members.isEmpty() || members.size() > mostMembers) {
        return {{id, QCoreApplication::translate("strategies",
                                                 "A vote needs between 1 and %1 strategies.")
                         .arg(mostMembers)}};
    }
    std::vector<ParameterProblem> problems;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString path = QStringLiteral("members[%1]").arg(i);
        const QJsonValue weight = members[i][u"weight"];
        if (!weight.isUndefined() && !(weight.toDouble(-1) > 0 && weight.toDouble() <= 1'000)) {
            problems.push_back({path + QStringLiteral(".weight"),
                                QCoreApplication::translate(
                                    "strategies", "A weight must be above 0, up to 1000.")});
        }
        for (ParameterProblem& problem : memberProblems(path, members[i][u"strategy"])) {
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

Result<Opinion> opinionOf(const QJsonValue& value) {
    TF_TRY(const StrategyConfig config, StrategyConfig::fromJson(value.toObject()));
    TF_TRY(std::unique_ptr<Strategy> strategy, createStrategy(config));
    return Opinion(std::move(strategy));
}

Result<std::unique_ptr<Strategy>> makeVote(const Parameters& p) {
    std::vector<Member> members;
    for (const QJsonValue member : p.json("members").toArray()) {
        TF_TRY(Opinion opinion, opinionOf(member[u"strategy"]));
        members.push_back({std::move(opinion), member[u"weight"].toDouble(1)});
    }
    const bool isUnanimous = p.choice("rule") == QLatin1String("unanimous");
    const double threshold = isUnanimous ? 1 : p.real("threshold");
    return boxed(
        Directional(Vote(std::move(members), threshold, p.real("exit_threshold")), shellOf(p)));
}

QString describeVote(const Parameters& p) {
    QStringList sentences = {
        p.choice("rule") == QLatin1String("unanimous")
            ? QCoreApplication::translate("strategies", "Enters when all of these agree:")
            : QCoreApplication::translate("strategies",
                                          "Enters when the weighted majority of these agrees:")};
    for (const QJsonValue member : p.json("members").toArray()) {
        const auto config = StrategyConfig::fromJson(member[u"strategy"].toObject());
        sentences.append(QStringLiteral("(%1×) %2")
                             .arg(member[u"weight"].toDouble(1))
                             .arg(config.isOk() ? describeStrategy(*config) : QString()));
    }
    sentences.append(describeShell(shellOf(p)));
    return sentences.join(u' ').trimmed();
}

KindEntry vote() {
    ParameterSpec members = {
        "members", ParameterType::Strategies, QT_TRANSLATE_NOOP("strategies", "Members"),
        QT_TRANSLATE_NOOP("strategies", "The strategies that vote, each with its weight."), ""};
    ParameterSpec rule = {"rule",
                          ParameterType::Choice,
                          QT_TRANSLATE_NOOP("strategies", "Rule"),
                          QT_TRANSLATE_NOOP("strategies", "How the members come to a decision."),
                          "",
                          0,
                          0,
                          0,
                          voteChoices};
    return {
        {"vote", FarmType::Mixed, QT_TRANSLATE_NOOP("strategies", "Vote"),
         QT_TRANSLATE_NOOP("strategies",
                           "Lets several strategies vote on the side. Enters when the weighted "
                           "vote reaches the threshold or all agree, leaves when the vote is "
                           "lost."),
         "",
         withStops({members, rule,
                    fractionSpec("threshold", QT_TRANSLATE_NOOP("strategies", "Threshold"),
                                 QT_TRANSLATE_NOOP("strategies",
                                                   "Share of the weight, long less short, that "
                                                   "an entry needs."),
                                 0.01, 1, 0.5),
                    fractionSpec(
                        "exit_threshold", QT_TRANSLATE_NOOP("strategies", "Exit threshold"),
                        QT_TRANSLATE_NOOP("strategies", "Leaves when the vote for the position is "
                                                        "no longer above this."),
                        0, 0.99, 0)})},
        makeVote,
        votersProblems,
        describeVote};
}

std::vector<ParameterProblem> regimeProblems(const Parameters& p) {
    auto problems = memberProblems(QStringLiteral("trend"), p.json("trend"));
    for (ParameterProblem& problem : memberProblems(QStringLiteral("range"), p.json("range"))) {
        problems.push_back(std::move(problem));
    }
    return problems;
}

Result<std::unique_ptr<Strategy>> makeRegimeSwitch(const Parameters& p) {
    TF_TRY(Opinion trending, opinionOf(p.json("trend")));
    TF_TRY(Opinion ranging, opinionOf(p.json("range")));
    RegimeSettings settings;
    settings.strength = p.real("strength");
    settings.hysteresis = p.real("hysteresis");
    settings.strengthLength = p.integer("strength_length");
    settings.stormRatio = p.real("storm_ratio");
    settings.shortLength = p.integer("short_length");
    settings.longLength = p.integer("long_length");
    return boxed(
        Directional(RegimeSwitch(std::move(trending), std::move(ranging), settings), shellOf(p)));
}

QString describeRegimes(const Parameters& p) {
    const auto part = [&](const char* id) {
        const auto config = StrategyConfig::fromJson(p.json(id).toObject());
        return config.isOk() ? describeStrategy(*config) : QString();
    };
    return QCoreApplication::translate("strategies",
                                       "In trends (ADX from %1): %2 In sideways markets: %3 %4")
        .arg(p.real("strength"))
        .arg(part("trend"), part("range"), describeShell(shellOf(p)))
        .trimmed();
}

KindEntry regimeSwitch() {
    const auto member = [](const char* id, const char* name, const char* description) {
        return ParameterSpec{id, ParameterType::Strategy, name, description, ""};
    };
    const auto length = [](const char* id, const char* name, int initial) {
        return integerSpec(id, name,
                           QT_TRANSLATE_NOOP("strategies", "Over how many candles it is taken."), 1,
                           10'000, initial);
    };
    return {
        {"regime_switch", FarmType::Mixed, QT_TRANSLATE_NOOP("strategies", "Regime switch"),
         QT_TRANSLATE_NOOP("strategies",
                           "Follows one strategy in trends and another in sideways markets, judged "
                           "by trend strength, and stays out when volatility is far above normal."),
         "",
         withStops(
             {member("trend", QT_TRANSLATE_NOOP("strategies", "In trends"),
                     QT_TRANSLATE_NOOP("strategies", "The strategy that counts in trends.")),
              member("range", QT_TRANSLATE_NOOP("strategies", "In sideways markets"),
                     QT_TRANSLATE_NOOP("strategies", "The strategy that counts otherwise.")),
              realSpec("strength", QT_TRANSLATE_NOOP("strategies", "Trend from"),
                       QT_TRANSLATE_NOOP("strategies", "ADX from which on the market trends."),
                       "ADX", 1, 100, 25),
              realSpec("hysteresis", QT_TRANSLATE_NOOP("strategies", "Reluctance"),
                       QT_TRANSLATE_NOOP("strategies",
                                         "How far the ADX must fall below that to end the trend."),
                       "ADX", 0, 100, 5),
              length("strength_length", QT_TRANSLATE_NOOP("strategies", "ADX length"), 14),
              realSpec("storm_ratio", QT_TRANSLATE_NOOP("strategies", "Storm from"),
                       QT_TRANSLATE_NOOP("strategies",
                                         "Short over long average range above which nothing is "
                                         "held; 0 never."),
                       QT_TRANSLATE_NOOP("strategies", "times normal"), 0, 100, 0),
              length("short_length", QT_TRANSLATE_NOOP("strategies", "Short range length"), 14),
              length("long_length", QT_TRANSLATE_NOOP("strategies", "Long range length"), 100)})},
        makeRegimeSwitch,
        regimeProblems,
        describeRegimes};
}

} // namespace

void addMixedKinds(std::vector<KindEntry>& entries) {
    entries.push_back(vote());
    entries.push_back(regimeSwitch());
    entries.push_back(rsiReversal());
}

} // namespace tf::strategies
