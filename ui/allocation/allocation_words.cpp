// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_words.h"

#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/palette.h"

namespace tf::ui::allocation {

using capital::Level;
using capital::Measure;
using widgets::format::number;
using widgets::format::percent;

QList<std::pair<QString, int>> covarianceChoices() {
    using enum tf::allocation::CovarianceEstimator;
    return {{Texts::tr("Ledoit–Wolf, identity"), int(LedoitWolfIdentity)},
            {Texts::tr("Ledoit–Wolf, diagonal"), int(LedoitWolfDiagonal)},
            {Texts::tr("Ledoit–Wolf, one correlation"), int(LedoitWolfConstantCorrelation)},
            {Texts::tr("Ledoit–Wolf, one index"), int(LedoitWolfSingleIndex)},
            {Texts::tr("nonlinear, 2020"), int(AnalyticalNonlinear)},
            {Texts::tr("nonlinear, 2022"), int(QuadraticInverse)},
            {Texts::tr("oracle approximating"), int(Oracle)},
            {Texts::tr("plain sample"), int(Sample)},
            {Texts::tr("exponential weights"), int(Exponential)},
            {Texts::tr("losses only"), int(Semicovariance)}};
}

QList<std::pair<QString, int>> meanChoices() {
    using enum tf::allocation::MeanEstimator;
    return {{Texts::tr("plain mean"), int(Sample)},
            {Texts::tr("James–Stein"), int(JamesStein)},
            {Texts::tr("exponential weights"), int(Exponential)},
            {Texts::tr("geometric mean"), int(Geometric)}};
}

QString measureName(Measure measure) {
    switch (measure) {
    case Measure::TotalReturn:
        return Texts::tr("Total return");
    case Measure::Sharpe:
        return Texts::tr("Sharpe");
    case Measure::Drawdown:
        return Texts::tr("Deepest drawdown");
    case Measure::WinRate:
        return Texts::tr("Win rate");
    case Measure::ProfitFactor:
        return Texts::tr("Profit factor");
    case Measure::Trades:
        return Texts::tr("Trades");
    }
    return {};
}

bool isShare(Measure measure) {
    return measure == Measure::TotalReturn || measure == Measure::Drawdown ||
           measure == Measure::WinRate;
}

QString scopeName(const Scope& scope) {
    switch (scope.level) {
    case Level::AgentsOfFarm:
        return Texts::tr("Agents of %1").arg(scope.name);
    case Level::FarmsOfMaster:
        return Texts::tr("Farms of %1").arg(scope.name);
    case Level::AgentsOfMaster:
        return Texts::tr("All agents of %1").arg(scope.name);
    }
    return {};
}

QString entityWord(Level level) {
    return level == Level::FarmsOfMaster ? Texts::tr("Farm") : Texts::tr("Agent");
}

QString refusalText(const Error& error) {
    const QString sentence = errorText(error);
    return error.detail.isEmpty() ? sentence : sentence + u'\n' + error.detail;
}

namespace {

/// "3·10⁻¹⁴"
QString tiny(double value) {
    if (value < 1e-300) {
        return QStringLiteral("0");
    }
    int exponent = int(std::floor(std::log10(value)));
    const QString digits = QString::number(exponent).replace(u'-', u'⁻');
    QString raised;
    const QString high = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    for (const QChar digit : digits) {
        raised += digit.isDigit() ? high[digit.digitValue()] : digit;
    }
    return number(value / std::pow(10.0, exponent), 0) + QStringLiteral("·10") + raised;
}

} // namespace

QString certificateText(const tf::allocation::Certificate& certificate) {
    const bool isProven = certificate.feasibility <= 1e-9 && certificate.optimality <= 1e-8;
    const QString residual = tiny(certificate.optimality);
    if (certificate.gap < 0.0) {
        return isProven ? Texts::tr("All limits kept; shares met to %1.").arg(residual)
                        : Texts::tr("Not exact: limits missed by %1, shares by %2.")
                              .arg(tiny(certificate.feasibility), residual);
    }
    return isProven ? Texts::tr("Optimal to %1 (KKT residual); no other answer gains more than %2.")
                          .arg(residual, tiny(certificate.gap))
                    : Texts::tr("Not proven optimal: conditions missed by %1, another answer may "
                                "gain up to %2.")
                          .arg(residual, tiny(certificate.gap));
}

QString figuresText(const tf::allocation::Statistics& now, const tf::allocation::Statistics& then) {
    if (!(then.volatility > 0.0)) {
        return Texts::tr("Expected return %1 a year; no risk was measured.")
            .arg(percent(then.expectedReturn));
    }
    const QString sharpe = then.sharpe ? number(*then.sharpe, 2) : Texts::tr("not enough data");
    const QString before =
        now.sharpe ? Texts::tr(" (now %1)").arg(number(*now.sharpe, 2)) : QString();
    return Texts::tr("Expected return %1, volatility %2 a year, Sharpe %3%4. Risk as if from %5 "
                     "independent bets.")
        .arg(percent(then.expectedReturn), percent(then.volatility), sharpe, before,
             number(then.effectiveBets.value_or(1.0), 1));
}

QString decisionKindName(capital::DecisionKind kind) {
    switch (kind) {
    case capital::DecisionKind::Rebalance:
        return Texts::tr("rebalance");
    case capital::DecisionKind::Distribute:
        return Texts::tr("distribute");
    case capital::DecisionKind::Wait:
        return Texts::tr("nothing done");
    }
    return {};
}

QColor entityColor(int index, const QColor& quiet) {
    return index < widgets::chartColorCount() ? widgets::chartColor(index) : quiet;
}

} // namespace tf::ui::allocation
