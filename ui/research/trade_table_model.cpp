// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/trade_table_model.h"

#include "ui/research/research_words.h"
#include "widgets/format.h"
#include "widgets/palette.h"
#include "widgets/roles.h"

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using widgets::Tone;

double returnOf(const trading::Trade& trade) {
    const double value = std::abs(trade.units) * trade.entryPrice;
    return value > 0 ? trade.net / value : 0;
}

bool isText(int column) {
    using Model = TradeTableModel;
    return column == Model::Agent || column == Model::Side || column == Model::Entered ||
           column == Model::Exited || column == Model::ExitReason;
}

} // namespace

void TradeTableModel::setRun(ResearchRunPtr run) {
    beginResetModel();
    m_run = std::move(run);
    endResetModel();
}

int TradeTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_run ? 0 : static_cast<int>(m_run->result.trades.size());
}

int TradeTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TradeTableModel::text(const trading::Trade& trade, int row, int column) const {
    const int decimals = m_run->order.instruments[trade.leg].tickSize.scale();
    switch (column) {
    case Number:
        return format::count(row + 1);
    case Agent:
        return m_run->result.legs[static_cast<std::size_t>(trade.leg)].name;
    case Side:
        return trade.isShort() ? tr("short") : tr("long");
    case Entered:
        return format::dateTime(Instant::fromMs(trade.entryMs));
    case Exited:
        return format::dateTime(Instant::fromMs(trade.exitMs));
    case Units:
        return plainNumber(std::abs(trade.units));
    case EntryPrice:
        return format::number(trade.entryPrice, decimals);
    case ExitPrice:
        return format::number(trade.exitPrice, decimals);
    case Net:
        return format::signedNumber(trade.net, 2);
    case Return:
        return format::signedPercent(returnOf(trade), 2);
    case Fees:
        return format::number(trade.fees, 2);
    case Worst:
        return format::number(trade.worst, 2);
    case Best:
        return format::number(trade.best, 2);
    case Bars:
        return format::count(trade.exitBar - trade.entryBar);
    case ExitReason:
        return reasonText(trade.exitReason);
    default:
        return {};
    }
}

QVariant TradeTableModel::sortKey(const trading::Trade& trade, int row, int column) const {
    switch (column) {
    case Number:
        return row;
    case Entered:
        return trade.entryMs;
    case Exited:
        return trade.exitMs;
    case Units:
        return std::abs(trade.units);
    case EntryPrice:
        return trade.entryPrice;
    case ExitPrice:
        return trade.exitPrice;
    case Net:
        return trade.net;
    case Return:
        return returnOf(trade);
    case Fees:
        return trade.fees;
    case Worst:
        return trade.worst;
    case Best:
        return trade.best;
    case Bars:
        return trade.exitBar - trade.entryBar;
    default:
        return text(trade, row, column);
    }
}

QVariant TradeTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_run) {
        return {};
    }
    const trading::Trade& trade = m_run->result.trades[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(trade, index.row(), index.column());
    case widgets::SortRole:
        return sortKey(trade, index.row(), index.column());
    case Qt::TextAlignmentRole: {
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case widgets::ToneRole:
        if (index.column() == Net || index.column() == Return) {
            return static_cast<int>(trade.net < 0   ? Tone::Danger
                                    : trade.net > 0 ? Tone::Accent
                                                    : Tone::Normal);
        }
        return static_cast<int>(Tone::Normal);
    default:
        return {};
    }
}

QVariant TradeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const QStringList names = {tr("No."),         tr("Agent"),      tr("Side"),   tr("Entered"),
                               tr("Exited"),      tr("Net"),        tr("Return"), tr("Units"),
                               tr("Entry price"), tr("Exit price"), tr("Fees"),   tr("Worst open"),
                               tr("Best open"),   tr("Candles"),    tr("Left by")};
    if (role == Qt::TextAlignmentRole) {
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

} // namespace tf::ui::research
