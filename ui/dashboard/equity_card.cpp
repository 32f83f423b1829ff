// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/equity_card.h"

#include "ui/trading/figure_words.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/segmented_control.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace tf::ui {

namespace format = widgets::format;

namespace {

constexpr std::chrono::hours day{24};
constexpr int threeMonths = 2;
constexpr int lowestChart = 120;

} // namespace

EquityCard::EquityCard(QWidget* parent)
    : Card(tr("Equity"), parent) {
    m_period =
        new widgets::SegmentedControl({tr("1D"), tr("1W"), tr("3M"), tr("1Y"), tr("All")}, this);
    m_period->setObjectName(QStringLiteral("periodControl"));
    m_period->setCurrent(threeMonths);
    addHeaderWidget(m_period);
    m_chart = new widgets::LineChart(widgets::LineChart::XAxis::Time, this);
    m_chart->setObjectName(QStringLiteral("equityChart"));
    m_chart->setAccessibleName(tr("Equity over time"));
    m_chart->setValueFormat(&moneyText);
    m_chart->setMinimumHeight(lowestChart);
    m_note = widgets::makeParagraph({}, widgets::TextStyle::Muted, this);
    m_note->setObjectName(QStringLiteral("equityNote"));
    m_note->setAlignment(Qt::AlignCenter);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_note);
    m_body->addWidget(m_chart);
    body()->setSpacing(4);
    body()->addWidget(m_body, 1);
    m_flows = widgets::makeLabel({}, widgets::TextStyle::Small, this);
    m_flows->setObjectName(QStringLiteral("flowNote"));
    body()->addWidget(m_flows);
    connect(m_period, &widgets::SegmentedControl::currentChanged, this, &EquityCard::showPeriod);
}

QString EquityCard::periodName() const {
    const QStringList names{tr("day"), tr("week"), tr("3 months"), tr("year"), tr("all time")};
    return names[m_period->current()];
}

void EquityCard::showRecord(const farms::EquityRecord& record, const Asset& asset) {
    m_record = record;
    m_asset = asset;
    showPeriod();
}

void EquityCard::showNothing(const QString& reason) {
    m_record = {};
    m_figures.reset();
    m_note->setText(reason);
    m_body->setCurrentWidget(m_note);
    m_flows->hide();
    Q_EMIT figuresChanged();
}

void EquityCard::showPeriod() {
    if (m_record.isEmpty()) {
        return; // the note says why
    }
    constexpr std::chrono::hours lengths[] = {day, 7 * day, 91 * day, 365 * day};
    const Instant end = m_record.times.back();
    const bool isWhole = m_period->current() >= int(std::size(lengths));
    m_figures = figuresSince(m_record,
                             isWhole ? m_record.times.front() : end - lengths[m_period->current()]);
    if (!m_figures) {
        m_note->setText(tr("Not enough data in this period: a curve needs two snapshots."));
        m_body->setCurrentWidget(m_note);
        m_flows->hide();
    } else {
        const auto first = static_cast<size_t>(m_figures->first);
        m_chart->setLines(
            {{.name = tr("Equity"),
              .points = widgets::thinned(std::span(m_record.times).subspan(first),
                                         std::span(std::as_const(m_record.equity)).subspan(first)),
              .isFilled = true}});
        m_body->setCurrentWidget(m_chart);
        showFlows(m_record);
    }
    Q_EMIT figuresChanged();
}

/// What a person may take for a jump of the curve, and the moment at which the curve ends.
void EquityCard::showFlows(const farms::EquityRecord& record) {
    const QList<trading::EquitySnapshot>& flows = m_figures->flows;
    QString text = tr("until %1 UTC").arg(format::dateTime(record.times.back()));
    if (flows.size() == 1) {
        const trading::EquitySnapshot& flow = flows.first();
        text =
            (flow.flow.isNegative() ? tr("◆ withdrawal of %1 on %2 does not count as loss; %3")
                                    : tr("◆ deposit of %1 on %2 does not count as return; %3"))
                .arg(format::amount(Money(flow.flow.abs(), m_asset)), format::date(flow.at), text);
    } else if (flows.size() > 1) {
        Decimal sum;
        for (const trading::EquitySnapshot& flow : flows) {
            sum += flow.flow;
        }
        text =
            tr("◆ %1 in %2 deposits and withdrawals does not count as return; %3")
                .arg(format::signedAmount(Money(sum, m_asset)), format::count(flows.size()), text);
    }
    m_flows->setText(text);
    m_flows->show();
}

} // namespace tf::ui
