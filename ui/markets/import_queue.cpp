// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/import_queue.h"

#include "models/core/when_done.h"
#include "ui/markets/market_words.h"
#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/palette.h"
#include "widgets/roles.h"

#include <QFileInfo>

namespace tf::ui::markets {

namespace format = widgets::format;
using market::ImportPlan;
using market::ImportReport;

ImportQueue::ImportQueue(market::MarketService& market, Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_market(market)
    , m_jobs(jobs) {
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_current >= 0) {
            Q_EMIT dataChanged(index(m_current, What), index(m_current, What));
        }
    });
}

void ImportQueue::add(const QStringList& paths) {
    for (const QString& path : paths) {
        const int row = static_cast<int>(m_entries.size());
        beginInsertRows({}, row, row);
        Entry entry;
        entry.plan.path = path;
        m_entries.append(entry);
        endInsertRows();
        whenDone(m_market.planImport(path), this,
                 [this, row](const Result<ImportPlan>& plan) { takePlan(row, plan); });
    }
}

void ImportQueue::takePlan(int row, const Result<ImportPlan>& plan) {
    Entry& entry = m_entries[row];
    if (!plan.isOk()) {
        entry.error = plan.error();
        setState(row, State::Unreadable);
        return;
    }
    entry.plan = *plan;
    if (entry.plan.instrument.id.isNull()) {
        entry.plan.instrument.id = market::InstrumentId::create();
    }
    setState(row, stateOf(entry.plan));
}

ImportQueue::State ImportQueue::stateOf(const ImportPlan& plan) {
    const bool isComplete = plan.interval && validate(plan.instrument).isEmpty() &&
                            market::unusableRoles(plan.preview.format).isEmpty();
    return isComplete ? State::Ready : State::Incomplete;
}

void ImportQueue::setPlan(int row, const ImportPlan& plan) {
    const State state = m_entries[row].state;
    if (state == State::Ready || state == State::Incomplete) {
        m_entries[row].plan = plan;
        setState(row, stateOf(plan));
    }
}

int ImportQueue::readyCount() const {
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [](const Entry& entry) { return entry.state == State::Ready; }));
}

bool ImportQueue::isLooking() const {
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry& entry) { return entry.state == State::Looking; });
}

void ImportQueue::start() {
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].state == State::Ready) {
            setState(row, State::Waiting);
        }
    }
    m_poll.start();
    next();
}

void ImportQueue::next() {
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].state == State::Waiting) {
            m_current = row;
            saveThenImport(row);
            return;
        }
    }
    m_current = -1;
    m_isRunning = false;
    m_poll.stop();
    Q_EMIT finished();
}

/// An earlier file of this queue may have made the instrument already.
void ImportQueue::saveThenImport(int row) {
    setState(row, State::Importing);
    market::Instrument& wanted = m_entries[row].plan.instrument;
    const auto known = m_market.instrumentAt(wanted.venue, wanted.symbol);
    if (known) {
        wanted = *known;
        importRow(row);
        return;
    }
    whenDone(m_market.saveInstrument(wanted), this, [this, row](const Result<void>& saved) {
        if (!saved.isOk()) {
            takeReport(row, saved.error());
            return;
        }
        whenDone(m_market.refresh(), this, [this, row](const Result<void>&) { importRow(row); });
    });
}

void ImportQueue::importRow(int row) {
    if (m_entries[row].state != State::Importing) {
        next(); // cancelled meanwhile
        return;
    }
    const ImportPlan& plan = m_entries[row].plan;
    const auto running = m_market.importFile({.path = plan.path,
                                              .format = plan.preview.format,
                                              .interval = *plan.interval,
                                              .instrument = plan.instrument.id});
    m_job = m_jobs.running().isEmpty() ? 0 : m_jobs.running().last().number;
    whenDone(running, this,
             [this, row](const Result<ImportReport>& report) { takeReport(row, report); });
}

void ImportQueue::takeReport(int row, const Result<ImportReport>& report) {
    Entry& entry = m_entries[row];
    m_job = 0;
    if (report.isOk()) {
        entry.report = *report;
    } else {
        entry.error = report.error();
    }
    setState(row, report.isOk() ? State::Done : State::Failed);
    next();
}

void ImportQueue::cancel() {
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].state == State::Waiting) {
            setState(row, State::Ready);
        }
    }
    if (m_job != 0) {
        m_jobs.cancel(m_job);
    }
}

double ImportQueue::progress() const {
    for (const Job& job : m_jobs.running()) {
        if (job.number == m_job) {
            return std::max(0.0, job.control->progress());
        }
    }
    return 0;
}

void ImportQueue::setState(int row, State state) {
    m_entries[row].state = state;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT entryChanged(row);
}

int ImportQueue::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ImportQueue::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportQueue::stateText(const Entry& entry) const {
    switch (entry.state) {
    case State::Looking:
        return tr("looking at it …");
    case State::Ready:
        return tr("ready");
    case State::Unreadable:
        return entry.error.code == ErrorCode::UnknownFormat
                   ? tr("no candles: %1").arg(entry.error.detail)
                   : errorText(entry.error);
    case State::Incomplete:
        return tr("needs your answer below");
    case State::Waiting:
        return tr("waiting");
    case State::Importing:
        return tr("importing, %1").arg(format::percent(progress(), 0));
    case State::Done:
        return reportText(entry.report);
    case State::Failed:
        return entry.error.code == ErrorCode::Cancelled ? tr("cancelled, nothing was stored")
                                                        : errorText(entry.error);
    }
    return {};
}

int ImportQueue::stateTone(State state) const {
    switch (state) {
    case State::Looking:
    case State::Waiting:
        return static_cast<int>(widgets::Tone::Muted);
    case State::Ready:
    case State::Importing:
    case State::Done:
        return static_cast<int>(widgets::Tone::Accent);
    case State::Incomplete:
        return static_cast<int>(widgets::Tone::Warning);
    case State::Unreadable:
    case State::Failed:
        return static_cast<int>(widgets::Tone::Danger);
    }
    return 0;
}

QVariant ImportQueue::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const Entry& entry = m_entries[index.row()];
    const int column = index.column();
    const bool isPlanned = entry.state != State::Looking && entry.state != State::Unreadable;
    if (role == widgets::ToneRole) {
        return column == What ? stateTone(entry.state) : 0;
    }
    if (role == widgets::DotRole) {
        return column == What;
    }
    if (role == Qt::TextAlignmentRole) {
        return int((column == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return column == What ? stateText(entry) : column == File ? entry.plan.path : QString();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case File:
        return QFileInfo(entry.plan.path).fileName();
    case Pair:
        return isPlanned ? entry.plan.instrument.pair() : QString();
    case IntervalName:
        return entry.plan.interval ? QString(market::intervalName(*entry.plan.interval))
                                   : QString();
    case Rows:
        return isPlanned ? format::count(entry.plan.preview.estimatedRows) : QString();
    case What:
        return stateText(entry);
    default:
        return {};
    }
}

QVariant ImportQueue::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QStringList names = {tr("File"), tr("Instrument"), tr("Interval"), tr("Rows, about"),
                               tr("State")};
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

} // namespace tf::ui::markets
