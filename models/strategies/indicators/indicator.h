// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/parameter.h"
#include "models/strategies/strategy.h"

namespace tf::strategies {

/// Which number of a candle an indicator of one number reads.
enum class PriceSource : quint8 { Close, Open, High, Low, Middle, Typical, Average, Volume };

/// Middle (h+l)/2, typical (h+l+c)/3, average (o+h+l+c)/4.
double priceOf(const market::Candle& candle, PriceSource source);

/// Where a chart draws it.
enum class Placement : quint8 { OnPrice, OwnPane };

/// One kind of indicator, described for forms, charts and the rule language.
struct IndicatorKind {
    const char* id; ///< "bollinger"
    const char* name;
    const char* description;
    Placement placement;
    std::vector<ParameterSpec> parameters;
    std::vector<const char*> outputs; ///< ids; the first is the one that is meant without a name

    const ParameterSpec* find(QStringView parameterId) const;
    /// Index of the output with that id; -1 when there is none.
    int outputIndex(QStringView output) const;
};

/// An indicator with erased type. `update` writes one value per output, NaN while undefined.
class Indicator {
public:
    virtual ~Indicator() = default;

    virtual void update(const market::Candle& candle, std::span<double> outputs) = 0;
    /// All candles in one go: outputs[o][i]; sizes are set here. The same steps without the call.
    virtual void run(market::CandleSpan candles, std::vector<std::vector<double>>& outputs) = 0;
    /// Index of the first candle on which all outputs are defined.
    virtual int first() const = 0;
    virtual std::unique_ptr<Indicator> clone() const = 0;
};

/// All kinds in the order of DEFINITIONS.md.
const std::vector<IndicatorKind>& indicatorKinds();
/// The kind with that id; nullptr when there is none.
const IndicatorKind* findIndicatorKind(QStringView id);

/// A fresh indicator. NotFound for an unknown kind, BadParameter with the first problem.
Result<std::unique_ptr<Indicator>> createIndicator(QStringView id, const QJsonObject& parameters);

/// What is wrong with the parameters of a kind, relations between them included.
std::vector<ParameterProblem> checkIndicator(const IndicatorKind& kind,
                                             const QJsonObject& parameters);

} // namespace tf::strategies
