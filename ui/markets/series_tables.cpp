// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/series_tables.h"

#include "ui/markets/market_words.h"
#include "ui/trading/chart_lines.h"
#include "widgets/format.h"
#include "widgets/palette.h"
#include "widgets/roles.h"

namespace tf::ui::markets {

namespace format = widgets::format;
using widgets::Tone;

TextTableModel::TextTableModel(const QStringList& headers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(headers) {}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Cell& cell = m_cells[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int((cell.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::ToneRole:
        return cell.tone;
    case widgets::SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && !m_cells.isEmpty()) {
        const bool isRight = m_cells.first()[section].isRight;
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

void TextTableModel::setCells(QList<QList<Cell>> cells) {
    beginResetModel();
    m_cells = std::move(cells);
    endResetModel();
}

CoverageTableModel::CoverageTableModel(QObject* parent)
    : TextTableModel(
          {tr("Interval"), tr("Candles"), tr("First"), tr("Last"), tr("Gaps"), tr("Absent")},
          parent) {}

void CoverageTableModel::setCoverage(const QList<market::SeriesCoverage>& coverage) {
    QList<QList<Cell>> cells;
    for (const market::SeriesCoverage& series : coverage) {
        const auto interval = static_cast<int>(series.key.interval);
        const int tone = static_cast<int>(series.gaps > 0 ? Tone::Warning : Tone::Normal);
        cells.append({{market::intervalName(series.key.interval), interval},
                      {format::count(series.candles), series.candles, true},
                      {format::dateTime(series.first), series.first.toMs()},
                      {format::dateTime(series.last), series.last.toMs()},
                      {format::count(series.gaps), series.gaps, true, tone},
                      {format::count(series.absent), series.absent, true, tone}});
    }
    setCells(std::move(cells));
}

GapTableModel::GapTableModel(QObject* parent)
    : TextTableModel({tr("Start"), tr("Candles"), tr("Length"), tr("Cause")}, parent) {}

void GapTableModel::setGaps(const std::vector<market::Gap>& gaps, market::Interval interval) {
    m_gaps = gaps;
    QList<QList<Cell>> cells;
    for (const market::Gap& gap : gaps) {
        const Tone tone = gap.cause == market::GapCause::ImportMissing  ? Tone::Warning
                          : gap.cause == market::GapCause::MarketClosed ? Tone::Muted
                                                                        : Tone::Normal;
        cells.append(
            {{format::dateTime(Instant::fromMs(gap.startMs)), gap.startMs},
             {format::count(gap.candles), gap.candles, true},
             {lengthText(gap.candles, interval), gap.candles, true},
             {causeText(gap.cause), static_cast<int>(gap.cause), false, static_cast<int>(tone)}});
    }
    setCells(std::move(cells));
}

ImportTableModel::ImportTableModel(QObject* parent)
    : TextTableModel({tr("Imported at"), tr("Source"), tr("First"), tr("Last"), tr("Imported"),
                      tr("Replaced"), tr("There already"), tr("Rejected")},
                     parent) {}

void ImportTableModel::setImports(const QList<market::ImportRecord>& records) {
    QList<QList<Cell>> cells;
    for (const market::ImportRecord& record : records) {
        const int tone = static_cast<int>(record.rejected > 0 ? Tone::Warning : Tone::Normal);
        cells.append({{format::dateTime(record.importedAt), record.importedAt.toMs()},
                      {record.source},
                      {format::date(record.first), record.first.toMs()},
                      {format::date(record.last), record.last.toMs()},
                      {format::count(record.imported), record.imported, true},
                      {format::count(record.replaced), record.replaced, true},
                      {format::count(record.duplicates), record.duplicates, true},
                      {format::count(record.rejected), record.rejected, true, tone}});
    }
    setCells(std::move(cells));
}

} // namespace tf::ui::markets
