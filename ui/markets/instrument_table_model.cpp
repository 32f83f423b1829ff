// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/instrument_table_model.h"

#include "ui/markets/market_words.h"
#include "widgets/format.h"
#include "widgets/palette.h"
#include "widgets/roles.h"

namespace tf::ui::markets {

namespace format = widgets::format;
using market::Instrument;
using market::SeriesCoverage;

InstrumentTableModel::InstrumentTableModel(market::MarketService& market, QObject* parent)
    : QAbstractTableModel(parent)
    , m_market(market) {
    connect(&market, &market::MarketService::instrumentsChanged, this,
            &InstrumentTableModel::refresh);
    connect(&market, &market::MarketService::coverageChanged, this, &InstrumentTableModel::refresh);
    refresh();
}

int InstrumentTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InstrumentTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

market::InstrumentId InstrumentTableModel::idAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows[row].instrument.id : market::InstrumentId();
}

int InstrumentTableModel::rowOf(market::InstrumentId id) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].instrument.id == id) {
            return row;
        }
    }
    return -1;
}

/// The series that reaches furthest; the finest of equals.
const SeriesCoverage* InstrumentTableModel::latest(const Row& row) {
    const SeriesCoverage* found = nullptr;
    for (const SeriesCoverage& series : row.coverage) {
        const auto end = [](const SeriesCoverage& s) {
            return s.last.toMs() + market::lengthMs(s.key.interval);
        };
        if (found == nullptr || end(series) > end(*found)) {
            found = &series;
        }
    }
    return found;
}

QString InstrumentTableModel::coverageText(const Row& row) {
    QStringList lines;
    for (const SeriesCoverage& series : row.coverage) {
        lines.append(tr("%1: %2 candles, %3 – %4, %5 gaps")
                         .arg(market::intervalName(series.key.interval),
                              format::count(series.candles), format::date(series.first),
                              format::date(series.last), format::count(series.gaps)));
    }
    return lines.isEmpty() ? tr("No candles stored") : lines.join(u'\n');
}

QVariant InstrumentTableModel::text(const Row& row, int column) const {
    const SeriesCoverage* const series = latest(row);
    switch (column) {
    case Pair:
        return row.instrument.pair();
    case Venue:
        return row.instrument.isSimulated ? tr("SIMULATED") : row.instrument.venue;
    case Last:
        return series != nullptr && !series->sparkline.isEmpty()
                   ? priceText(series->sparkline.last(), row.instrument)
                   : QString();
    case Stored:
        return intervalsText(row.coverage);
    default:
        return {};
    }
}

QVariant InstrumentTableModel::sortValue(const Row& row, int column) const {
    const SeriesCoverage* const series = latest(row);
    if (column == Last || column == Trend) {
        const bool hasCloses = series != nullptr && !series->sparkline.isEmpty();
        const double last = hasCloses ? series->sparkline.last() : 0;
        const double first = hasCloses ? series->sparkline.first() : 0;
        return column == Last ? last : first > 0 ? last / first : 0;
    }
    return text(row, column);
}

QVariant InstrumentTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return coverageText(row);
    case Qt::TextAlignmentRole:
        return int((column == Last ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::StrongRole:
        return column == Pair;
    case widgets::ToneRole:
        return int(column == Venue && row.instrument.isSimulated ? widgets::Tone::Warning
                   : column == Venue || column == Stored         ? widgets::Tone::Muted
                                                                 : widgets::Tone::Normal);
    case widgets::SparklineRole: {
        const SeriesCoverage* const series = latest(row);
        return QVariant::fromValue(series != nullptr ? series->sparkline : QList<double>());
    }
    case widgets::SortRole:
        return sortValue(row, column);
    case widgets::EntityRole:
        return row.instrument.id.uuid();
    default:
        return {};
    }
}

QVariant InstrumentTableModel::headerData(int section, Qt::Orientation orientation,
                                          int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Last ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QStringList names = {tr("Instrument"), tr("Venue"), tr("Last"), tr("Trend"),
                               tr("Stored")};
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

/// Changes only the rows that changed, so that selection and scrolling stay.
void InstrumentTableModel::refresh() {
    QList<Row> rows;
    for (const Instrument& instrument : m_market.instruments()) {
        rows.append({instrument, m_market.coverageOf(instrument.id)});
    }
    removeMissing(rows);
    for (int i = 0; i < rows.size(); ++i) {
        const bool isThere = i < m_rows.size() && m_rows[i].instrument.id == rows[i].instrument.id;
        if (!isThere) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
        } else if (!(m_rows[i] == rows[i])) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
}

/// Removes rows that are gone or stand elsewhere now.
void InstrumentTableModel::removeMissing(const QList<Row>& rows) {
    int at = 0;
    for (int i = 0; i < m_rows.size();) {
        const auto same = [&](const Row& row) {
            return row.instrument.id == m_rows[i].instrument.id;
        };
        const auto found = std::find_if(rows.begin() + at, rows.end(), same);
        if (found != rows.end()) {
            at = static_cast<int>(found - rows.begin()) + 1;
            ++i;
            continue;
        }
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

} // namespace tf::ui::markets
