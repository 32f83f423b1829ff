// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/rebalance_rule.h"

#include "models/capital/method_list.h"
#include "models/capital/words.h"
#include "models/core/json_fields.h"

#include <QDateTime>

namespace tf::capital {

namespace {

using ledger::MasterWalletConfig;
using ledger::RebalanceRule;

QString percent(double share) {
    return QString::number(100.0 * share, 'f', 1) + QStringLiteral(" %");
}

/// "5 h", "40 min": for details of the log.
QString span(std::chrono::milliseconds length) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    return minutes < 120 ? text(QT_TRANSLATE_NOOP("capital", "%1 min")).arg(minutes)
                         : text(QT_TRANSLATE_NOOP("capital", "%1 h")).arg(minutes / 60);
}

Decision wait(DecisionCode code, const QString& detail = {}) {
    return {.kind = DecisionKind::Wait, .code = code, .detail = detail};
}

Decision rebalance(DecisionCode code, const QString& detail) {
    return {.kind = DecisionKind::Rebalance, .code = code, .detail = detail};
}

Decision byCalendar(const Automation& automation, const RebalanceFacts& facts) {
    const Instant start = periodStart(automation.period, facts.now);
    if (!facts.lastServedAt) {
        return rebalance(DecisionCode::FirstPlan, {});
    }
    const QString last = text(QT_TRANSLATE_NOOP("capital", "the last look was on %1"))
                             .arg(facts.lastServedAt->toDateString());
    return *facts.lastServedAt < start ? rebalance(DecisionCode::PeriodEnded, last)
                                       : wait(DecisionCode::PeriodRuns, last);
}

Decision byDrift(const Automation& automation, const RebalanceFacts& facts) {
    if (!facts.drift) {
        return rebalance(DecisionCode::FirstPlan, {});
    }
    const QString detail =
        text(QT_TRANSLATE_NOOP("capital", "the largest drift is %1, the band %2"))
            .arg(percent(*facts.drift), percent(automation.driftBand));
    return *facts.drift > automation.driftBand ? rebalance(DecisionCode::DriftAboveBand, detail)
                                               : wait(DecisionCode::DriftInsideBand, detail);
}

Decision byRegime(const RebalanceFacts& facts) {
    if (facts.regime == Regime::Unknown) {
        return wait(DecisionCode::RegimeUnknown);
    }
    if (!facts.lastAppliedAt) {
        return rebalance(DecisionCode::FirstPlan, {});
    }
    const QString detail = text(QT_TRANSLATE_NOOP("capital", "%1 before, %2 now"))
                               .arg(regimeName(facts.lastRegime), regimeName(facts.regime));
    return facts.regime != facts.lastRegime ? rebalance(DecisionCode::RegimeChanged, detail)
                                            : wait(DecisionCode::RegimeSame, detail);
}

Decision byRule(const Automation& automation, const RebalanceFacts& facts) {
    switch (automation.rule) {
    case RebalanceRule::Manual:
        return wait(DecisionCode::RuleIsManual);
    case RebalanceRule::Calendar:
        return byCalendar(automation, facts);
    case RebalanceRule::DriftBand:
        return byDrift(automation, facts);
    case RebalanceRule::RegimeChange:
        return byRegime(facts);
    }
    return wait(DecisionCode::RuleIsManual);
}

/// What keeps every rule from acting.
std::optional<Decision> obstacle(const Automation& automation, const RebalanceFacts& facts) {
    if (!facts.isWriter) {
        return wait(DecisionCode::NotWriter);
    }
    if (facts.isStopActive) {
        return wait(DecisionCode::StopActive);
    }
    if (facts.hasWaitingProposal) {
        return wait(DecisionCode::ProposalWaiting);
    }
    constexpr auto pauseAfterNo = std::chrono::hours(24);
    if (facts.lastNoAt && facts.now - *facts.lastNoAt < pauseAfterNo) {
        return wait(DecisionCode::PersonSaidNo);
    }
    constexpr auto pauseAfterTrouble = std::chrono::hours(1);
    if (facts.lastTroubleAt && facts.now - *facts.lastTroubleAt < pauseAfterTrouble) {
        return wait(DecisionCode::TriesLater);
    }
    if (facts.oldestPriceAt && facts.now - *facts.oldestPriceAt > automation.freshness) {
        return wait(
            DecisionCode::PricesStale,
            text(QT_TRANSLATE_NOOP("capital", "the oldest price is of %1, at most %2 are allowed"))
                .arg(facts.oldestPriceAt->toString(), span(automation.freshness)));
    }
    return std::nullopt;
}

/// The method of a stored name; the master wizard's short list has names of its own.
std::optional<allocation::MethodKind> kindOf(const QString& name) {
    using allocation::MethodKind;
    if (name == u"risk_parity") {
        return MethodKind::EqualRisk;
    }
    if (name == u"mean_variance") {
        return MethodKind::MaximumSharpe;
    }
    if (name == u"momentum") {
        return MethodKind::Momentum;
    }
    if (name == u"kelly") {
        return MethodKind::KellyGrowth;
    }
    return allocation::methodFromName(name);
}

struct CodeText {
    DecisionCode code;
    const char* name;
    const char* sentence;
};

using enum DecisionCode;

constexpr std::array codeTexts{
    CodeText{FirstPlan, "first_plan",
             QT_TRANSLATE_NOOP("capital", "The rule is on and there was no plan yet")},
    CodeText{PeriodEnded, "period_ended", QT_TRANSLATE_NOOP("capital", "A new period began")},
    CodeText{DriftAboveBand, "drift_above_band",
             QT_TRANSLATE_NOOP("capital", "Shares drifted beyond the band")},
    CodeText{RegimeChanged, "regime_changed",
             QT_TRANSLATE_NOOP("capital", "The market's regime changed")},
    CodeText{NewMoney, "new_money", QT_TRANSLATE_NOOP("capital", "New money to give out")},
    CodeText{NotWriter, "not_writer",
             QT_TRANSLATE_NOOP("capital", "Waited: another program writes the books")},
    CodeText{StopActive, "stop_active",
             QT_TRANSLATE_NOOP("capital", "Waited: the emergency stop is on")},
    CodeText{ProposalWaiting, "proposal_waiting",
             QT_TRANSLATE_NOOP("capital", "Waited: a proposal waits for a person")},
    CodeText{PersonSaidNo, "person_said_no",
             QT_TRANSLATE_NOOP("capital", "Waited: a person said no less than a day ago")},
    CodeText{TriesLater, "tries_later",
             QT_TRANSLATE_NOOP("capital", "Waited: something was refused less than an hour ago")},
    CodeText{PricesStale, "prices_stale", QT_TRANSLATE_NOOP("capital", "Waited: prices are stale")},
    CodeText{RuleIsManual, "rule_is_manual",
             QT_TRANSLATE_NOOP("capital", "Did nothing: no rule is on")},
    CodeText{PeriodRuns, "period_runs",
             QT_TRANSLATE_NOOP("capital", "Did nothing: this period has its plan")},
    CodeText{DriftInsideBand, "drift_inside_band",
             QT_TRANSLATE_NOOP("capital", "Did nothing: shares are inside the band")},
    CodeText{RegimeSame, "regime_same",
             QT_TRANSLATE_NOOP("capital", "Did nothing: the regime is the same")},
    CodeText{RegimeUnknown, "regime_unknown",
             QT_TRANSLATE_NOOP("capital", "Did nothing: too little history to know the regime")},
    CodeText{LittleMoney, "little_money",
             QT_TRANSLATE_NOOP("capital", "Did nothing: too little new money")},
    CodeText{NothingToMove, "nothing_to_move",
             QT_TRANSLATE_NOOP("capital", "Did nothing: all money is where it should be")},
    CodeText{NoAnswer, "no_answer",
             QT_TRANSLATE_NOOP("capital", "Did nothing: the method has no answer")},
    CodeText{Refused, "refused", QT_TRANSLATE_NOOP("capital", "The books refused the plan")},
    CodeText{Submitted, "submitted", QT_TRANSLATE_NOOP("capital", "Proposed to a person")},
    CodeText{Applied, "applied", QT_TRANSLATE_NOOP("capital", "Applied")},
    CodeText{Approved, "approved", QT_TRANSLATE_NOOP("capital", "Approved and applied")},
    CodeText{Dismissed, "dismissed", QT_TRANSLATE_NOOP("capital", "Dismissed")},
    CodeText{Undone, "undone", QT_TRANSLATE_NOOP("capital", "Undone")},
};

const CodeText& textOf(DecisionCode code) {
    return *std::find_if(codeTexts.begin(), codeTexts.end(),
                         [&](const CodeText& known) { return known.code == code; });
}

} // namespace

QString decisionCodeName(DecisionCode code) {
    return QString::fromLatin1(textOf(code).name);
}

QString decisionSentence(DecisionCode code) {
    return text(textOf(code).sentence);
}

Instant periodStart(Period period, Instant at) {
    const Instant day = at.startOfDay();
    const QDate date = QDateTime::fromMSecsSinceEpoch(day.toMs(), Qt::UTC).date();
    const auto daysBack = [&](int days) { return day - std::chrono::hours(24 * days); };
    switch (period) {
    case Period::Daily:
        return day;
    case Period::Weekly:
        return daysBack(date.dayOfWeek() - 1);
    case Period::Monthly:
        return daysBack(date.day() - 1);
    }
    return day;
}

bool isOff(const Automation& automation) {
    return automation.rule == RebalanceRule::Manual && !automation.distributesDeposits;
}

Decision decide(const Automation& automation, const RebalanceFacts& facts) {
    if (isOff(automation)) {
        return wait(RuleIsManual);
    }
    if (const auto reason = obstacle(automation, facts)) {
        return *reason;
    }
    const Decision ruled = byRule(automation, facts);
    if (ruled.kind != DecisionKind::Wait || !automation.distributesDeposits) {
        return ruled;
    }
    const QString detail = text(QT_TRANSLATE_NOOP("capital", "%1 lie above the reserve"))
                               .arg(facts.undistributed.toString());
    if (facts.undistributed.isPositive() &&
        facts.undistributed >= automation.smallestDistribution) {
        return {.kind = DecisionKind::Distribute, .code = NewMoney, .detail = detail};
    }
    return automation.rule == RebalanceRule::Manual ? wait(LittleMoney, detail) : ruled;
}

QList<farms::FieldProblem> validate(const Automation& automation) {
    QList<farms::FieldProblem> problems = validate(automation.settings);
    const auto require = [&](bool isFine, const char* field, const char* sentence) {
        if (!isFine) {
            problems.append({QString::fromLatin1(field), text(sentence)});
        }
    };
    require(automation.level != Level::AgentsOfFarm, "level",
            "A master shares among its farms or all their agents.");
    require(automation.driftBand > 0.0 && automation.driftBand < 1.0, "driftBand",
            "A band is above 0 % and below 100 %.");
    require(automation.largestFarm > 0.0 && automation.largestFarm <= 1.0, "largestFarm",
            "A farm may get more than 0 % and up to 100 %.");
    require(!automation.smallestDistribution.isNegative(), "smallestDistribution",
            "A smallest amount is not negative.");
    require(automation.freshness >= std::chrono::minutes(1), "freshness",
            "Prices may be at least a minute old.");
    return problems;
}

MasterWalletConfig Automation::into(MasterWalletConfig config) const {
    const auto fraction = [](double share) {
        return Decimal::parse(QString::number(share, 'f', 9)).valueOr(Decimal());
    };
    config.allocationMethod = allocation::methodName(settings.method.kind);
    config.constraints = settings.toJson();
    config.autoDistributes = distributesDeposits;
    config.rebalanceRule = rule;
    config.rebalanceOptions = {
        {QStringLiteral("level"), static_cast<int>(level)},
        {QStringLiteral("period"), static_cast<int>(period)},
        {QStringLiteral("driftBand"), driftBand},
        {QStringLiteral("smallestDistribution"), smallestDistribution.toString()},
        {QStringLiteral("freshnessMinutes"),
         static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(freshness).count())}};
    config.reserveFraction = fraction(settings.limits.reserve);
    config.largestFarmFraction = fraction(largestFarm);
    config.needsApproval = needsApproval;
    return config;
}

Result<Automation> Automation::from(const MasterWalletConfig& config) {
    Automation automation;
    TF_TRY(automation.settings, Settings::fromJson(config.constraints));
    const auto kind = kindOf(config.allocationMethod);
    if (kind && (config.constraints.isEmpty() || *kind != automation.settings.method.kind)) {
        automation.settings.method = defaultMethod(*kind); // chosen where options are not asked for
    }
    JsonFields fields(config.rebalanceOptions);
    int minutes =
        int(std::chrono::duration_cast<std::chrono::minutes>(automation.freshness).count());
    fields.readNumber("level", automation.level, Level::AgentsOfMaster);
    fields.readNumber("period", automation.period, Period::Monthly);
    fields.read("driftBand", automation.driftBand);
    fields.read("smallestDistribution", automation.smallestDistribution);
    fields.read("freshnessMinutes", minutes);
    TF_CHECK(fields.result());
    automation.freshness = std::chrono::minutes(minutes);
    // Without a method there is nothing that a rule could do.
    automation.rule = kind ? config.rebalanceRule : RebalanceRule::Manual;
    automation.distributesDeposits = kind && config.autoDistributes;
    automation.settings.limits.reserve = config.reserveFraction.toDouble();
    automation.largestFarm = config.largestFarmFraction.toDouble();
    automation.needsApproval = config.needsApproval;
    return automation;
}

} // namespace tf::capital
