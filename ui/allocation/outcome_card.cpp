// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/outcome_card.h"

#include "ui/allocation/allocation_words.h"
#include "widgets/delegates.h"
#include "widgets/donut_chart.h"
#include "widgets/format.h"
#include "widgets/roles.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tf::ui::allocation {

OutcomeCard::OutcomeCard(AllocationSession& session, QWidget* parent)
    : Card(tr("Before and after"), parent)
    , m_session(session)
    , m_model(new WeightModel(this)) {
    buildUi();
    connect(&session, &AllocationSession::answerChanged, this, &OutcomeCard::refresh);
    connect(&session, &AllocationSession::planChanged, this, &OutcomeCard::refresh);
}

void OutcomeCard::buildUi() {
    auto* rings = new QHBoxLayout;
    rings->setSpacing(widgets::Theme::grid);
    const auto addRing = [&](const QString& word, const char* name) {
        auto* donut = new widgets::DonutChart(this);
        donut->setObjectName(QString::fromLatin1(name));
        donut->setAccessibleName(word);
        donut->setLegendVisible(false);
        donut->setCenter(word, {});
        donut->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        donut->setFixedHeight(140);
        rings->addWidget(donut, 1);
        return donut;
    };
    m_now = addRing(tr("now"), "nowDonut");
    m_target = addRing(tr("target"), "targetDonut");
    body()->addLayout(rings);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(widgets::SortRole);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("weightTable"));
    m_table->setAccessibleName(tr("Shares before and after"));
    m_table->setModel(sorted);
    widgets::styleTable(m_table);
    m_table->setItemDelegateForColumn(WeightModel::Risk, new widgets::ShareBarDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(WeightModel::Name, QHeaderView::Stretch);
    m_table->setIconSize({10, 10});
    header->setMinimumSectionSize(40);
    m_table->setColumnWidth(WeightModel::Now, 60);
    m_table->setColumnWidth(WeightModel::Target, 62);
    m_table->setColumnWidth(WeightModel::Transfer, 94);
    m_table->setColumnWidth(WeightModel::Risk, 46);
    body()->addWidget(m_table, 1);
}

QList<WeightRow> OutcomeCard::rowsNow() const {
    QList<WeightRow> rows;
    const capital::Inputs* inputs = m_session.inputs();
    const tf::allocation::Answer* answer = m_session.answer();
    if (inputs == nullptr) {
        return rows;
    }
    const QColor quiet = widgets::colorsOf(this).muted;
    const capital::Proposal* proposal = m_session.isDragging() ? nullptr : m_session.proposal();
    for (int i = 0; i < int(inputs->participants.size()); ++i) {
        const auto at = std::size_t(i);
        const capital::Entity& entity = inputs->entity(i);
        WeightRow row{.id = entity.id,
                      .name = entity.name,
                      .color = entityColor(i, quiet),
                      .now = inputs->problem.constraints.current[at]};
        if (answer != nullptr) {
            row.target = answer->weights[at];
            const auto& risks = answer->statistics.riskContributions;
            row.risk = risks.empty() ? 0.0 : risks[at];
            for (const auto& excluded : answer->excluded) {
                if (excluded.entity == i) {
                    row.note = tr("Gets nothing: %1").arg(excluded.reason);
                }
            }
        }
        if (proposal != nullptr) {
            const capital::Share& share = proposal->shares[i];
            row.transfer = share.after - share.current;
        }
        rows.append(row);
    }
    return rows;
}

/// The largest few by themselves, the rest together: a ring of 200 slices says nothing.
void OutcomeCard::showDonut(widgets::DonutChart* donut, const QList<WeightRow>& rows, bool isTarget,
                            double cash) {
    constexpr int most = 12;
    QList<WeightRow> order = rows;
    const auto shareOf = [isTarget](const WeightRow& row) {
        return isTarget ? row.target.value_or(0.0) : row.now;
    };
    if (order.size() > most) {
        std::stable_sort(order.begin(), order.end(), [&](const WeightRow& a, const WeightRow& b) {
            return shareOf(a) > shareOf(b);
        });
    }
    QList<widgets::DonutChart::Slice> slices;
    double rest = 0.0;
    for (const WeightRow& row : std::as_const(order)) {
        if (slices.size() < most) {
            slices.append(
                {row.name, shareOf(row), widgets::format::percent(shareOf(row)), row.color});
        } else {
            rest += shareOf(row);
        }
    }
    const widgets::Colors& colors = widgets::colorsOf(this);
    if (rest > 0.0) {
        slices.append({tr("others"), rest, widgets::format::percent(rest), colors.muted});
    }
    if (cash > 1e-9) {
        slices.append({tr("cash"), cash, widgets::format::percent(cash), colors.track});
    }
    donut->setSlices(slices);
}

/// The rings keep colours of their own, which another appearance changes.
void OutcomeCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void OutcomeCard::refresh() {
    const QList<WeightRow> rows = rowsNow();
    if (m_session.scope()) {
        m_model->setLevel(entityWord(m_session.scope()->level));
    }
    m_model->setRows(rows);
    double now = 0.0;
    double target = 0.0;
    for (const WeightRow& row : rows) {
        now += row.now;
        target += row.target.value_or(0.0);
    }
    showDonut(m_now, rows, false, rows.isEmpty() ? 0.0 : 1.0 - now);
    showDonut(m_target, rows, true, m_session.answer() == nullptr ? 0.0 : 1.0 - target);
}

} // namespace tf::ui::allocation
