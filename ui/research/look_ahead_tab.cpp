// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/look_ahead_tab.h"

#include "ui/research/cell_table_model.h"
#include "ui/trading/parameter_field.h"
#include "widgets/card.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace tf::ui::research {

namespace format = widgets::format;
using Cell = CellTableModel::Cell;
using widgets::Tone;

LookAheadTab::LookAheadTab(const ResearchDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CellTableModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    layout->addWidget(buildForm());
    auto* table = new widgets::Card({}, this);
    table->setFlush(true);
    m_table = makeTable(m_model, QStringLiteral("lookAheadTable"), tr("Cuts"), table);
    table->body()->addWidget(m_table);
    layout->addWidget(table, 1);
}

QWidget* LookAheadTab::buildForm() {
    auto* card = new widgets::Card({}, this);
    auto* rows = new widgets::FormRows(4, card);
    m_cuts = new QSpinBox(card);
    m_cuts->setObjectName(QStringLiteral("cutsSpin"));
    m_cuts->setRange(1, 100);
    m_cuts->setValue(10);
    guardWheel(m_cuts);
    auto* start = new QPushButton(tr("Check"), card);
    start->setObjectName(QStringLiteral("runLookAheadButton"));
    rows->addRow(tr("Cuts through the candles"), m_cuts);
    rows->addRow(tr("For what the form says"), start);
    start->setAccessibleName(start->text());
    card->body()->addWidget(rows);
    m_summary = widgets::makeParagraph(
        tr("The backtest is run again on candles that end earlier. A strategy that is honest did "
           "the same in the past that both runs share."),
        widgets::TextStyle::Small, card);
    m_summary->setObjectName(QStringLiteral("lookAheadSummary"));
    card->body()->addWidget(m_summary);
    m_job = new JobLine(QStringLiteral("lookAheadJob"), card);
    card->body()->addWidget(m_job);
    connect(start, &QPushButton::clicked, this, &LookAheadTab::run);
    connect(m_job, &JobLine::busyChanged, start, &QPushButton::setDisabled);
    return card;
}

void LookAheadTab::run() {
    const auto order = m_desk.order();
    if (!order) {
        return;
    }
    m_job->run(
        m_desk, *order, tr("Look-ahead check: %1").arg(order->title()),
        [request = order->request, cuts = m_cuts->value()](const LoadedLegs& loaded,
                                                           JobControl& control) {
            const trading::SeriesInput series = seriesInput(*loaded.first());
            return trading::checkLookAhead(request, {&series, 1}, cuts, &control);
        },
        [this](const trading::LookAheadReport& report) { showReport(report); });
}

void LookAheadTab::showReport(const trading::LookAheadReport& report) {
    m_summary->setText(report.isClean()
                           ? tr("Clean: no cut changed the past. The strategy used nothing that "
                                "it could not have known.")
                           : tr("The past changed: this strategy looks ahead. Its results cannot "
                                "be had in a market."));
    widgets::setTone(m_summary, report.isClean() ? Tone::Accent : Tone::Danger);
    QList<QList<Cell>> cells;
    for (const trading::LookAheadCut& cut : report.cuts) {
        cells.append(
            {{.text = format::dateTime(cut.lastCandle), .sort = cut.lastCandle.toMs()},
             {.text = cut.isSame ? tr("the same") : tr("changed"),
              .tone = cut.isSame ? Tone::Accent : Tone::Danger},
             {.text = cut.firstDifference ? format::dateTime(*cut.firstDifference) : QString()}});
    }
    m_model->setCells({tr("Candles end at"), tr("Past"), tr("First difference")}, cells);
    for (int column = 0; column < 3; ++column) {
        m_table->setColumnWidth(column, 200);
    }
}

} // namespace tf::ui::research
