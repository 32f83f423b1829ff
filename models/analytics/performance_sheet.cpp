// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/performance_sheet.h"

#include "models/analytics/sheet_builder.h"
#include "models/core/assert.h"

#include <QJsonArray>

namespace tf::analytics {

namespace {

constexpr std::array absenceNames = {
    "none",          "too_few_observations", "no_deviation", "no_downside", "no_drawdown",
    "not_recovered", "no_benchmark",         "no_trades",    "no_win",      "no_loss",
    "no_equity",     "not_defined",          "not_recorded",
};
static_assert(absenceNames.size() == static_cast<size_t>(Absence::NotRecorded) + 1);

constexpr std::array unitNames = {"money", "fraction", "ratio", "count", "time", "span"};
static_assert(unitNames.size() == static_cast<size_t>(FigureUnit::Span) + 1);

QJsonObject toJsonObject(const Figure& figure) {
    return {
        {QStringLiteral("id"), QLatin1String(definitionOf(figure.figure).id)},
        {QStringLiteral("value"), figure.value ? QJsonValue(*figure.value) : QJsonValue()},
        {QStringLiteral("absence"),
         QLatin1String(absenceNames[static_cast<size_t>(figure.absence)])},
        {QStringLiteral("sample"), figure.sample},
        {QStringLiteral("from"), figure.from.toMs()},
        {QStringLiteral("to"), figure.to.toMs()},
        {QStringLiteral("first_row"), qint64(figure.firstRow)},
        {QStringLiteral("last_row"), qint64(figure.lastRow)},
    };
}

Result<Figure> figureFromJson(const QJsonObject& json) {
    const QString id = json.value(u"id").toString();
    const auto figureId = figureById(id);
    const QString absence = json.value(u"absence").toString();
    const auto name = std::find_if(absenceNames.begin(), absenceNames.end(),
                                   [&](const char* n) { return absence == QLatin1String(n); });
    if (!figureId || name == absenceNames.end()) {
        return Error{ErrorCode::InvalidText, QStringLiteral("unknown figure \"%1\"").arg(id)};
    }
    Figure figure;
    figure.figure = *figureId;
    const QJsonValue value = json.value(u"value");
    figure.value = value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    figure.absence = static_cast<Absence>(name - absenceNames.begin());
    figure.sample = json.value(u"sample").toInteger();
    figure.from = Instant::fromMs(json.value(u"from").toInteger());
    figure.to = Instant::fromMs(json.value(u"to").toInteger());
    figure.firstRow = json.value(u"first_row").toInteger();
    figure.lastRow = json.value(u"last_row").toInteger();
    return figure;
}

QString quoted(QString text) {
    return QLatin1Char('"') + text.replace(u'"', QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString csvValue(const Figure& figure, FigureUnit unit) {
    if (!figure.value) {
        return {};
    }
    return unit == FigureUnit::Time ? Instant::fromMs(static_cast<qint64>(*figure.value)).toString()
                                    : QString::number(*figure.value, 'g', 17);
}

QString csvLine(const Figure& figure) {
    const FigureDefinition& definition = definitionOf(figure.figure);
    const QStringList fields = {
        QLatin1String(definition.id),
        quoted(figureName(figure.figure)),
        csvValue(figure, definition.unit),
        QLatin1String(unitNames[static_cast<size_t>(definition.unit)]),
        quoted(figureFormula(figure.figure)),
        QString::number(figure.sample),
        figure.from.toString(),
        figure.to.toString(),
        quoted(absenceText(figure.absence)),
    };
    return fields.join(QLatin1Char(','));
}

} // namespace

PerformanceSheet PerformanceSheet::of(const SheetInput& input) {
    TF_ASSERT(input.times.size() == input.equity.size());
    TF_ASSERT(input.benchmark.empty() || input.benchmark.size() == input.equity.size());
    return SheetBuilder(input).build();
}

const Figure& PerformanceSheet::figure(FigureId id) const {
    TF_ASSERT(figures.size() == figureDefinitions().size());
    return figures[static_cast<size_t>(id)];
}

QJsonObject PerformanceSheet::toJson() const {
    QJsonArray figureList;
    for (const Figure& figure : figures) {
        figureList.append(toJsonObject(figure));
    }
    QJsonArray monthList;
    for (const MonthReturn& month : months) {
        monthList.append(QJsonArray{month.year, month.month, month.value});
    }
    return {
        {QStringLiteral("figures"), figureList},
        {QStringLiteral("months"), monthList},
        {QStringLiteral("sampling"),
         sampling == Sampling::Daily ? QStringLiteral("daily") : QStringLiteral("each_point")},
        {QStringLiteral("periods_per_year"), periodsPerYear},
    };
}

Result<PerformanceSheet> PerformanceSheet::fromJson(const QJsonObject& json) {
    PerformanceSheet sheet;
    for (const FigureDefinition& definition : figureDefinitions()) {
        Figure& figure = sheet.figures.emplace_back();
        figure.figure = definition.figure;
        figure.absence = Absence::NotRecorded;
    }
    for (const QJsonValue value : json.value(u"figures").toArray()) {
        TF_TRY(const Figure figure, figureFromJson(value.toObject()));
        sheet.figures[static_cast<size_t>(figure.figure)] = figure;
    }
    for (const QJsonValue value : json.value(u"months").toArray()) {
        const QJsonArray month = value.toArray();
        sheet.months.push_back({.year = month.at(0).toInt(),
                                .month = month.at(1).toInt(),
                                .value = month.at(2).toDouble()});
    }
    sheet.sampling = json.value(u"sampling").toString() == QLatin1String("each_point")
                         ? Sampling::EachPoint
                         : Sampling::Daily;
    sheet.periodsPerYear = json.value(u"periods_per_year").toDouble();
    return sheet;
}

QString PerformanceSheet::toCsv() const {
    QString text = QStringLiteral("id,name,value,unit,formula,sample,from,to,reason\r\n");
    for (const Figure& figure : figures) {
        text += csvLine(figure) + QStringLiteral("\r\n");
    }
    return text;
}

} // namespace tf::analytics
