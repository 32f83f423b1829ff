// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/indicators_family.h"

#include "models/strategies/indicators/indicator.h"

#include <QJsonArray>
#include <bit>
#include <cmath>
#include <span>

namespace tf::oracle {

namespace {

using strategies::Indicator;
using strategies::IndicatorKind;
using Columns = std::vector<std::vector<double>>;

struct Spelling {
    QLatin1String other;
    QLatin1String ours;
};

QString translatedBy(std::span<const Spelling> spellings, const QString& name) {
    for (const Spelling& spelling : spellings) {
        if (name == spelling.other) {
            return spelling.ours;
        }
    }
    return name;
}

/// Other names that cases may use for indicators and their outputs.
QString ours(const QString& name) {
    static constexpr Spelling spellings[] = {
        {QLatin1String("tr"), QLatin1String("true_range")},
        {QLatin1String("parabolic_sar"), QLatin1String("psar")},
        {QLatin1String("sar"), QLatin1String("psar")},
        {QLatin1String("ulcer_index"), QLatin1String("ulcer")},
        {QLatin1String("wilder"), QLatin1String("rma")},
        {QLatin1String("chop"), QLatin1String("choppiness")},
        {QLatin1String("patterns"), QLatin1String("candle_patterns")},
        {QLatin1String("plus_vi"), QLatin1String("plus")},
        {QLatin1String("minus_vi"), QLatin1String("minus")},
        {QLatin1String("vi_plus"), QLatin1String("plus")},
        {QLatin1String("vi_minus"), QLatin1String("minus")},
        {QLatin1String("vip"), QLatin1String("plus")},
        {QLatin1String("vim"), QLatin1String("minus")},
        {QLatin1String("positive"), QLatin1String("plus")},
        {QLatin1String("negative"), QLatin1String("minus")},
        {QLatin1String("senkou_a"), QLatin1String("span_a")},
        {QLatin1String("senkou_b"), QLatin1String("span_b")},
        {QLatin1String("hist"), QLatin1String("histogram")},
        {QLatin1String("mid"), QLatin1String("middle")},
    };
    return translatedBy(spellings, name);
}

/// Other names of parameters.
QString ourParameter(const QString& name) {
    static constexpr Spelling spellings[] = {
        {QLatin1String("d_"), QLatin1String("d")},
        {QLatin1String("period"), QLatin1String("n")},
        {QLatin1String("length"), QLatin1String("n")},
        {QLatin1String("window"), QLatin1String("n")},
        {QLatin1String("mult"), QLatin1String("k")},
        {QLatin1String("multiplier"), QLatin1String("k")},
        {QLatin1String("max_step"), QLatin1String("max")},
        {QLatin1String("senkou_b"), QLatin1String("senkou")},
    };
    return translatedBy(spellings, name);
}

int outputOf(const IndicatorKind& kind, const QString& name) {
    const int index = kind.outputIndex(name);
    if (index >= 0) {
        return index;
    }
    // An only output goes by any name.
    return kind.outputs.size() == 1 ? 0 : kind.outputIndex(ours(name));
}

/// A bare list of prices stands for candles that did not move within.
market::CandleSeries candlesOfPrices(const QJsonArray& prices) {
    market::CandleSeries series;
    for (const QJsonValue price : prices) {
        const double value = price.toDouble();
        series.candles.push_back({0, value, value, value, value, 0});
    }
    return series;
}

std::optional<market::CandleSeries> readCandles(const QJsonObject& input, const CaseFile& file) {
    for (const char* key : {"values", "close", "prices"}) {
        if (input.value(QLatin1String(key)).isArray()) {
            return candlesOfPrices(input.value(QLatin1String(key)).toArray());
        }
    }
    const auto path = file.locate(input.value(u"file").toString());
    const auto table = path ? readNumbers(*path, input.value(u"rows").toInt(-1)) : std::nullopt;
    const auto column = [&](const char* name) {
        return table ? table->column(QString::fromLatin1(name)) : nullptr;
    };
    const auto* open = column("open");
    const auto* high = column("high");
    const auto* low = column("low");
    const auto* close = column("close");
    const auto* volume = column("volume");
    if (open == nullptr || high == nullptr || low == nullptr || close == nullptr) {
        return std::nullopt;
    }
    market::CandleSeries series;
    for (std::size_t i = 0; i < close->size(); ++i) {
        series.candles.push_back({static_cast<qint64>(i), (*open)[i], (*high)[i], (*low)[i],
                                  (*close)[i], volume == nullptr ? 0 : (*volume)[i]});
    }
    return series;
}

QJsonObject parametersOf(const IndicatorKind& kind, const QJsonObject& params) {
    QJsonObject result;
    for (auto it = params.begin(); it != params.end(); ++it) {
        const QString name = kind.find(it.key()) != nullptr ? it.key() : ourParameter(it.key());
        if (kind.find(name) != nullptr) {
            result.insert(name, it.value());
        }
    }
    return result;
}

/// Both ways, which must agree in every bit.
std::optional<Columns> computed(const Indicator& fresh, market::CandleSpan candles,
                                std::size_t outputs) {
    Columns batch;
    fresh.clone()->run(candles, batch);
    const auto stream = fresh.clone();
    std::vector<double> values(outputs);
    for (std::size_t i = 0; i < candles.size(); ++i) {
        stream->update(candles[i], values);
        for (std::size_t o = 0; o < outputs; ++o) {
            if (std::bit_cast<quint64>(values[o]) != std::bit_cast<quint64>(batch[o][i])) {
                return std::nullopt;
            }
        }
    }
    return batch;
}

Outcome checkSamples(const QString& name, const QJsonObject& expected,
                     const std::vector<double>& values, double absolute, double relative) {
    const QJsonArray samples = expected.value(u"samples").toArray();
    for (const QJsonValue sample : samples) {
        const auto index = static_cast<std::size_t>(sample[0].toInt());
        const double came = index < values.size() ? values[index] : strategies::undefined;
        const bool holds = sample[1].isNull()
                               ? std::isnan(came)
                               : isClose(came, sample[1].toDouble(), absolute, relative);
        if (!holds) {
            const QString place = QStringLiteral("%1[%2] = ").arg(name).arg(index);
            return Outcome::failed(place + (sample[1].isNull() ? QStringLiteral("undefined")
                                                               : shown(sample[1].toDouble())),
                                   shown(came));
        }
    }
    return Outcome::passed();
}

Outcome checkOutput(const QString& name, const QJsonObject& expected,
                    const std::vector<double>& values, const QJsonObject& tolerance) {
    const double absolute = tolerance.value(u"abs").toDouble();
    const double relative = tolerance.value(u"rel").toDouble();
    const auto isDefined = [](double value) { return !std::isnan(value); };
    const auto begin = std::find_if(values.begin(), values.end(), isDefined);
    const int first = begin == values.end() ? -1 : static_cast<int>(begin - values.begin());
    const int count = static_cast<int>(std::count_if(values.begin(), values.end(), isDefined));
    double sum = 0;
    double sumAbsolute = 0;
    for (const double value : values) {
        sum += isDefined(value) ? value : 0;
        sumAbsolute += isDefined(value) ? std::abs(value) : 0;
    }
    // No first value at all is written as null.
    const auto differs = [&](const char* key, int came) {
        return expected.contains(QLatin1String(key)) &&
               expected.value(QLatin1String(key)).toInt(-1) != came;
    };
    if (differs("first", first) || differs("count", count)) {
        return Outcome::failed(QStringLiteral("%1 first %2 count %3")
                                   .arg(name)
                                   .arg(expected.value(u"first").toInt())
                                   .arg(expected.value(u"count").toInt()),
                               QStringLiteral("first %1 count %2").arg(first).arg(count));
    }
    const Outcome samples = checkSamples(name, expected, values, absolute, relative);
    if (samples.status != Outcome::Status::Passed) {
        return samples;
    }
    const double allowed = relative * expected.value(u"sum_abs").toDouble();
    if (expected.contains(u"sum") && std::abs(sum - expected.value(u"sum").toDouble()) > allowed) {
        return Outcome::failed(
            name + QStringLiteral(" sum ") + shown(expected.value(u"sum").toDouble()), shown(sum));
    }
    if (expected.contains(u"sum_abs") &&
        std::abs(sumAbsolute - expected.value(u"sum_abs").toDouble()) > allowed) {
        return Outcome::failed(name + QStringLiteral(" sum_abs ") +
                                   shown(expected.value(u"sum_abs").toDouble()),
                               shown(sumAbsolute));
    }
    return Outcome::passed();
}

/// Patterns: number of hits and the first of them, exactly.
Outcome checkHits(const QString& name, const QJsonObject& expected,
                  const std::vector<double>& values, std::size_t firstBar) {
    QStringList came;
    for (std::size_t i = firstBar; i < values.size(); ++i) {
        if (values[i] != 0) {
            came.append(QStringLiteral("%1:%2").arg(i).arg(values[i]));
        }
    }
    if (came.size() != expected.value(u"count").toInt()) {
        return Outcome::failed(
            QStringLiteral("%1 count %2").arg(name).arg(expected.value(u"count").toInt()),
            QString::number(came.size()));
    }
    const QJsonArray hits = expected.value(u"hits").toArray();
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const QString hit =
            QStringLiteral("%1:%2").arg(hits[i][0].toInt()).arg(hits[i][1].toDouble());
        if (i >= came.size() || came[i] != hit) {
            return Outcome::failed(name + u' ' + hit, i < came.size() ? came[i] : QString());
        }
    }
    return Outcome::passed();
}

/// All values of an output as a list, null where undefined.
Outcome checkList(const QString& name, const QJsonArray& expected,
                  const std::vector<double>& values, double absolute, double relative) {
    QJsonArray samples;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        samples.append(QJsonArray{i, expected[i]});
    }
    return checkSamples(name, {{QStringLiteral("samples"), samples}}, values, absolute, relative);
}

Outcome checkAny(const QString& name, const QJsonValue& expected, const std::vector<double>& values,
                 const QJsonObject& oneCase) {
    const QJsonObject tolerance = oneCase.value(u"tol").toObject();
    const QJsonObject wanted = expected.toObject();
    if (expected.isArray()) {
        return checkList(name, expected.toArray(), values, tolerance.value(u"abs").toDouble(),
                         tolerance.value(u"rel").toDouble());
    }
    if (expected.isNull()) {
        return checkOutput(name, {{QStringLiteral("count"), 0}}, values, tolerance);
    }
    if (wanted.contains(u"hits")) {
        const int firstBar = oneCase.value(u"params").toObject().value(u"first_bar").toInt();
        return checkHits(name, wanted, values, static_cast<std::size_t>(firstBar));
    }
    return checkOutput(name, wanted, values, tolerance);
}

/// The kind that a case means, also by the name of one candlestick pattern.
const IndicatorKind* kindOf(const QString& id) {
    for (const QString& name : {id, ours(id)}) {
        if (const IndicatorKind* kind = strategies::findIndicatorKind(name)) {
            return kind;
        }
    }
    const IndicatorKind* patterns = strategies::findIndicatorKind(u"candle_patterns");
    return patterns->outputIndex(id) >= 0 ? patterns : nullptr;
}

} // namespace

Outcome checkIndicatorCase(const QJsonObject& oneCase, const CaseFile& file) {
    const QString id = oneCase.value(u"indicator").toString();
    const IndicatorKind* kind = kindOf(id);
    if (kind == nullptr) {
        return Outcome::skipped(QStringLiteral("unknown indicator ") + id);
    }
    const QJsonObject params = oneCase.value(u"params").toObject();
    const auto made =
        strategies::createIndicator(QString::fromLatin1(kind->id), parametersOf(*kind, params));
    if (!made.isOk()) {
        return Outcome::failed(QStringLiteral("a valid indicator"), made.error().detail);
    }
    const auto series = readCandles(oneCase.value(u"input").toObject(), file);
    if (!series) {
        return Outcome::skipped(QStringLiteral("input not present"));
    }
    const auto columns = computed(**made, series->span(), kind->outputs.size());
    if (!columns) {
        return Outcome::failed(QStringLiteral("batch equal to stream"), QStringLiteral("another"));
    }
    const QJsonObject expected = oneCase.value(u"expected").toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        // A case of one pattern may name its output as it likes.
        const int named = outputOf(*kind, it.key());
        const int output = named >= 0 ? named : kind->outputIndex(id);
        if (output < 0) {
            return Outcome::failed(it.key(), QStringLiteral("no such output"));
        }
        const Outcome outcome =
            checkAny(it.key(), it.value(), (*columns)[static_cast<std::size_t>(output)], oneCase);
        if (outcome.status != Outcome::Status::Passed) {
            return outcome;
        }
    }
    return Outcome::passed();
}

} // namespace tf::oracle
