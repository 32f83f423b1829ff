// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/analysis_rows.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

namespace format = widgets::format;
using analytics::RiskPart;
using analytics::RiskPartKind;
using analytics::Verdict;
using farms::TypeEffect;
using items::CellTone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(analysis)
};

constexpr int moneyDecimals = 2;
constexpr double nothing = -std::numeric_limits<double>::max();

CellTone toneOf(double value) {
    return value < 0 ? CellTone::Bad : value > 0 ? CellTone::Good : CellTone::Muted;
}

QString bipsText(const std::optional<qint64>& bips) {
    return bips ? format::signedPercent(static_cast<double>(*bips) / 10'000, 2) : notEnough();
}

// --- types

using TypeColumn = items::RowsColumn<TypeEffect>;
using TypeFigure = std::function<std::optional<double>(const TypeEffect&)>;

bool isJudged(const TypeEffect& effect) {
    return effect.figures.trades.trades >= analytics::neededTrades;
}

QString needText(const TypeEffect& effect) {
    return Words::tr("Needs %1 closed trades, has %2.")
        .arg(format::count(analytics::neededTrades), format::count(effect.figures.trades.trades));
}

/// A figure that counts from `neededTrades` trades on.
TypeColumn judged(const QString& title, const QString& tip, const TypeFigure& figure,
                  const std::function<QString(double)>& text) {
    const auto value = [figure](const TypeEffect& effect) {
        return isJudged(effect) ? figure(effect) : std::nullopt;
    };
    return TypeColumn(title,
                      [value, text](const TypeEffect& effect) {
                          const auto known = value(effect);
                          return known              ? text(*known)
                                 : isJudged(effect) ? Words::tr("not defined")
                                                    : notEnough();
                      })
        .right()
        .toned([value](const TypeEffect& effect) {
            return value(effect) ? CellTone::Normal : CellTone::Muted;
        })
        .valued([value](const TypeEffect& effect) { return value(effect).value_or(nothing); })
        .tipped([tip](const TypeEffect& effect) {
            return isJudged(effect) ? tip : tip + u'\n' + needText(effect);
        });
}

QString percentText(double value) {
    return format::signedPercent(value, 2);
}

QString ratioText(double value) {
    return format::number(value, 2);
}

QString kindNames(const TypeEffect& effect) {
    QStringList names;
    for (const QString& kind : effect.strategies) {
        const strategies::StrategyKind* known = strategies::findStrategyKind(kind);
        names.append(known == nullptr ? kind : strategies::translated(known->name));
    }
    return names.join(QStringLiteral(", "));
}

QString verdictText(const TypeEffect& effect) {
    switch (effect.figures.verdict) {
    case Verdict::NotEnoughData:
        return effect.backtestTrades == 0 ? Words::tr("no backtest kept") : notEnough();
    case Verdict::AsExpected:
        return Words::tr("as expected");
    case Verdict::Better:
        return Words::tr("better");
    case Verdict::Worse:
        return Words::tr("worse");
    }
    return {};
}

CellTone verdictTone(const TypeEffect& effect) {
    switch (effect.figures.verdict) {
    case Verdict::NotEnoughData:
        return CellTone::Muted;
    case Verdict::AsExpected:
        return CellTone::Normal;
    case Verdict::Better:
        return CellTone::Good;
    case Verdict::Worse:
        return CellTone::Bad;
    }
    return CellTone::Normal;
}

QString verdictTip(const TypeEffect& effect) {
    if (effect.backtestTrades == 0) {
        return Words::tr("Keep a backtest of the same strategy, parameters, instrument and "
                         "interval on the page Research; then it is compared here.");
    }
    QString tip =
        Words::tr("Expectancy of the agents' own kept backtests over %1 trades: %2")
            .arg(format::count(effect.backtestTrades),
                 effect.figures.backtestExpectancy ? percentText(*effect.figures.backtestExpectancy)
                                                   : notEnough());
    if (effect.figures.differenceT) {
        tip += u'\n' + Words::tr("Welch's t of the difference: %1. Beyond ±2 it is called better "
                                 "or worse.")
                           .arg(format::signedNumber(*effect.figures.differenceT, 2));
    }
    return tip;
}

TypeColumn winRateColumn() {
    return TypeColumn(Words::tr("Win rate, 95 %"),
                      [](const TypeEffect& effect) {
                          const auto& range = effect.figures.winRate;
                          return range ? Words::tr("%1 to %2")
                                             .arg(format::percent(range->low, 0),
                                                  format::percent(range->high, 0))
                                       : notEnough();
                      })
        .right()
        .toned([](const TypeEffect& effect) {
            return effect.figures.winRate ? CellTone::Normal : CellTone::Muted;
        })
        .valued([](const TypeEffect& effect) {
            return effect.figures.trades.winRate.value_or(nothing);
        })
        .tipped([](const TypeEffect& effect) {
            return isJudged(effect)
                       ? Words::tr("Wilson's interval: the true win rate lies in it with 95 % "
                                   "confidence. Measured: %1 of %2.")
                             .arg(format::count(effect.figures.trades.wins),
                                  format::count(effect.figures.trades.trades))
                       : needText(effect);
        });
}

// --- risk

QString partName(RiskPartKind kind) {
    switch (kind) {
    case RiskPartKind::Drawdown:
        return Words::tr("Deepest drawdown");
    case RiskPartKind::Volatility:
        return Words::tr("Volatility a year");
    case RiskPartKind::WinRate:
        return Words::tr("Win rate");
    case RiskPartKind::TailLoss:
        return Words::tr("Mean of the worst 5 % of days");
    case RiskPartKind::Correlation:
        return Words::tr("Mean correlation of the agents");
    }
    return {};
}

/// As riskScore() of models/analytics scales it.
QString scaleText(RiskPartKind kind) {
    switch (kind) {
    case RiskPartKind::Drawdown:
        return Words::tr("0 % to 50 %");
    case RiskPartKind::Volatility:
        return Words::tr("0 % to 150 %");
    case RiskPartKind::WinRate:
        return Words::tr("60 % to 20 %");
    case RiskPartKind::TailLoss:
        return Words::tr("0 % to 15 %");
    case RiskPartKind::Correlation:
        return Words::tr("0 to 1");
    }
    return {};
}

QString measuredText(const RiskPart& part) {
    if (!part.measured) {
        return notEnough();
    }
    return part.kind == RiskPartKind::Correlation ? format::signedNumber(*part.measured, 2)
                                                  : format::percent(*part.measured, 1);
}

} // namespace

QString notEnough() {
    return Words::tr("not enough data");
}

ContributionModel* makeContributionModel(QObject* parent) {
    using Column = items::RowsColumn<ContributionRow>;
    return new ContributionModel(
        {
            Column(Words::tr("Agent"),
                   [](const ContributionRow& row) {
                       return row.part.agent.isNull() ? Words::tr("Rest") : row.part.name;
                   })
                .tipped([](const ContributionRow& row) {
                    return row.part.agent.isNull()
                               ? Words::tr("What the farm earned beside its agents of now: agents "
                                           "that left, and what was there before an agent's "
                                           "record began.")
                               : QString();
                })
                .toned([](const ContributionRow& row) {
                    return row.part.agent.isNull() ? CellTone::Muted : CellTone::Normal;
                }),
            Column(Words::tr("Money"),
                   [](const ContributionRow& row) {
                       return format::signedNumber(row.shown, moneyDecimals) + u' ' + row.code;
                   })
                .right()
                .toned([](const ContributionRow& row) { return toneOf(row.part.money.toDouble()); })
                .valued([](const ContributionRow& row) { return row.part.money.toDouble(); })
                .tipped([](const ContributionRow& row) {
                    return Words::tr("Change of equity less what flowed in: %1 %2")
                        .arg(format::exact(row.part.money), row.code);
                }),
            Column(Words::tr("Linked return"),
                   [](const ContributionRow& row) { return bipsText(row.bips); })
                .right()
                .toned([](const ContributionRow& row) {
                    return toneOf(static_cast<double>(row.bips.value_or(0)));
                })
                .valued(
                    [](const ContributionRow& row) { return row.part.linked.value_or(nothing); })
                .tipped([](const ContributionRow& row) {
                    return row.part.linked
                               ? Words::tr("Carino (1999): shares of the farm's return, period by "
                                           "period, linked so that they add up. Exactly %1 %.")
                                     .arg(format::signedNumber(*row.part.linked * 100, 6))
                               : QString();
                }),
        },
        [](const ContributionRow& row) { return row.part.agent.uuid().toRfc4122(); }, parent);
}

QList<ContributionRow> contributionRows(const farms::FarmAnalysis& analysis, const QString& code) {
    std::vector<double> linked;
    QList<Decimal> money;
    for (const farms::Contribution& part : analysis.contributions) {
        linked.push_back(part.linked.value_or(0));
        money.append(part.money);
    }
    constexpr int decimals = 4;
    const auto bips = farms::partsThatAddUp(linked, analysis.totalReturn.value_or(0), decimals);
    const auto shown = farms::partsThatAddUp(money, analysis.profit, moneyDecimals);
    QList<ContributionRow> rows;
    for (qsizetype i = 0; i < analysis.contributions.size(); ++i) {
        ContributionRow row{
            .part = analysis.contributions[i], .shown = shown[i], .code = code, .bips = {}};
        if (row.part.linked && analysis.totalReturn) {
            row.bips = bips[static_cast<size_t>(i)];
        }
        rows.append(row);
    }
    return rows;
}

TypeModel* makeTypeModel(QObject* parent) {
    QList<TypeColumn> columns{
        TypeColumn(Words::tr("Type"),
                   [](const TypeEffect& effect) { return farms::farmTypeName(effect.type); })
            .tipped(kindNames),
        TypeColumn(
            Words::tr("Trades"),
            [](const TypeEffect& effect) { return format::count(effect.figures.trades.trades); })
            .right()
            .valued([](const TypeEffect& effect) { return effect.figures.trades.trades; }),
        judged(
            Words::tr("Expectancy"),
            Words::tr("Mean result of a trade on the money at stake, fees included"),
            [](const TypeEffect& effect) { return effect.figures.trades.expectancy; }, percentText)
            .toned([](const TypeEffect& effect) {
                return isJudged(effect) ? toneOf(effect.figures.trades.expectancy.value_or(0))
                                        : CellTone::Muted;
            }),
        judged(
            Words::tr("Profit factor"), Words::tr("Sum of gains / sum of losses"),
            [](const TypeEffect& effect) { return effect.figures.trades.profitFactor; }, ratioText),
        winRateColumn(),
        judged(
            Words::tr("t"),
            Words::tr("Mean result / its standard error. Beyond 2 it is hardly chance."),
            [](const TypeEffect& effect) { return effect.figures.tStatistic; },
            [](double value) { return format::signedNumber(value, 2); }),
        judged(
            Words::tr("P(Sharpe > 0)"),
            Words::tr("Probabilistic Sharpe ratio of the results per trade (Bailey, Lopez de "
                      "Prado 2012)"),
            [](const TypeEffect& effect) { return effect.figures.probabilisticSharpe; },
            [](double value) { return format::percent(value, 1); }),
        TypeColumn(Words::tr("Its backtest"), verdictText).toned(verdictTone).tipped(verdictTip),
    };
    return new TypeModel(
        columns,
        [](const TypeEffect& effect) { return QByteArray::number(static_cast<int>(effect.type)); },
        parent);
}

RiskModel* makeRiskModel(QObject* parent) {
    using Column = items::RowsColumn<RiskPart>;
    return new RiskModel(
        {
            Column(Words::tr("Part"), [](const RiskPart& part) { return partName(part.kind); }),
            Column(Words::tr("Measured"), measuredText)
                .right()
                .toned([](const RiskPart& part) {
                    return part.measured ? CellTone::Normal : CellTone::Muted;
                })
                .valued([](const RiskPart& part) { return part.measured.value_or(nothing); })
                .tipped([](const RiskPart& part) {
                    return part.kind == RiskPartKind::WinRate && !part.measured
                               ? Words::tr("Needs %1 closed trades.")
                                     .arg(format::count(analytics::neededTrades))
                               : QString();
                }),
            Column(Words::tr("0 to 100 is"),
                   [](const RiskPart& part) { return scaleText(part.kind); })
                .toned([](const RiskPart&) { return CellTone::Muted; }),
            Column(Words::tr("Score"),
                   [](const RiskPart& part) {
                       return part.measured ? format::number(part.score, 0) : QString();
                   })
                .right()
                .valued([](const RiskPart& part) { return part.score; }),
            Column(Words::tr("Weight"),
                   [](const RiskPart& part) { return format::percent(part.weight, 0); })
                .right()
                .valued([](const RiskPart& part) { return part.weight; }),
            Column(Words::tr("Adds"),
                   [](const RiskPart& part) {
                       return part.measured ? format::number(part.score * part.weight, 1)
                                            : QString();
                   })
                .right()
                .valued([](const RiskPart& part) { return part.score * part.weight; }),
        },
        [](const RiskPart& part) { return QByteArray::number(static_cast<int>(part.kind)); },
        parent);
}

} // namespace tf::ui
