// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/frontier_tab.h"

#include "ui/allocation/allocation_words.h"
#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace tf::ui::allocation {

namespace {

double dot(const tf::allocation::Numbers& a, const tf::allocation::Numbers& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

std::optional<RiskReturn> placeOf(const tf::allocation::Statistics& statistics) {
    return RiskReturn{statistics.volatility, statistics.expectedReturn};
}

} // namespace

QList<RiskReturn> curveOf(const tf::allocation::Problem& problem,
                          const std::vector<tf::allocation::Corner>& frontier) {
    QList<RiskReturn> curve;
    const int steps = frontier.size() > 60 ? 2 : 8;
    for (std::size_t k = 0; k < frontier.size(); ++k) {
        const tf::allocation::Corner& from = frontier[k];
        curve.append({from.volatility, from.expectedReturn});
        if (k + 1 == frontier.size()) {
            break;
        }
        const tf::allocation::Corner& to = frontier[k + 1];
        const double cross =
            dot(to.weights, tf::allocation::covarianceTimes(problem.risk, from.weights));
        for (int step = 1; step < steps; ++step) {
            const double part = double(step) / steps;
            const double rest = 1.0 - part;
            const double variance = rest * rest * from.volatility * from.volatility +
                                    2.0 * part * rest * cross +
                                    part * part * to.volatility * to.volatility;
            curve.append({std::sqrt(std::max(0.0, variance)),
                          rest * from.expectedReturn + part * to.expectedReturn});
        }
    }
    return curve;
}

FrontierTab::FrontierTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chart(new FrontierChart(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    layout->setSpacing(widgets::Theme::grid);
    layout->addWidget(m_chart, 1);
    layout->addWidget(widgets::makeLabel(tr("In words"), widgets::TextStyle::CardTitle, this));
    const auto addWords = [&](widgets::TextStyle style, const char* name) {
        QLabel* label = widgets::makeParagraph({}, style, this);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    m_figures = addWords(widgets::TextStyle::Body, "figuresLabel");
    m_prices = addWords(widgets::TextStyle::Body, "pricesLabel");
    m_certificate = addWords(widgets::TextStyle::Muted, "certificateLabel");
    connect(&session, &AllocationSession::inputsChanged, this, &FrontierTab::showInputs);
    connect(&session, &AllocationSession::answerChanged, this, &FrontierTab::showAnswer);
    connect(&session, &AllocationSession::pricesChanged, this, &FrontierTab::showPrices);
    connect(m_chart, &FrontierChart::targetMoved, &session, &AllocationSession::drag);
    connect(m_chart, &FrontierChart::targetDropped, &session, &AllocationSession::drop);
}

void FrontierTab::showInputs() {
    const capital::Inputs* inputs = m_session.inputs();
    const bool hasRisk = inputs != nullptr && inputs->problem.risk.size() > 0;
    if (!hasRisk) {
        m_chart->setMarks({});
        m_chart->setCurrent({});
        m_chart->setCurve({}, inputs == nullptr ? QString() : tr("No risk was measured yet."));
        return;
    }
    const tf::allocation::Problem& problem = inputs->problem;
    const tf::allocation::Numbers volatilities = problem.risk.volatilities();
    QList<FrontierChart::Mark> marks;
    for (int i = 0; i < problem.size() && !problem.mean.empty(); ++i) {
        marks.append({problem.nameOf(i),
                      {volatilities[std::size_t(i)], problem.mean[std::size_t(i)]},
                      entityColor(i, widgets::colorsOf(this).muted)});
    }
    m_chart->setMarks(marks);
    const QString reason =
        m_session.frontier().empty() ? refusalText(m_session.frontierError()) : QString();
    m_chart->setCurve(m_session.frontier().empty() ? QList<RiskReturn>()
                                                   : curveOf(problem, m_session.frontier()),
                      reason);
    m_chart->setCurrent(placeOf(
        tf::allocation::measure(problem, problem.constraints.current, inputs->method.riskFree)));
}

void FrontierTab::showAnswer() {
    const tf::allocation::Answer* answer = m_session.answer();
    const capital::Inputs* inputs = m_session.inputs();
    if (answer == nullptr || inputs == nullptr) {
        m_chart->setTarget({});
        m_figures->setText(m_session.error() ? refusalText(*m_session.error()) : QString());
        widgets::setTone(m_figures, widgets::Tone::Danger);
        m_certificate->clear();
        showPrices();
        return;
    }
    const bool hasRisk = inputs->problem.risk.size() > 0;
    m_chart->setTarget(hasRisk ? placeOf(answer->statistics) : std::nullopt);
    const auto now = tf::allocation::measure(inputs->problem, inputs->problem.constraints.current,
                                             inputs->method.riskFree);
    widgets::setTone(m_figures, widgets::Tone::Normal);
    m_figures->setText(figuresText(now, answer->statistics));
    m_certificate->setText(m_session.isDragging()
                               ? tr("A point of the frontier. Let go to solve for it exactly.")
                               : certificateText(answer->certificate));
    showPrices();
}

void FrontierTab::showPrices() {
    m_prices->setText(m_session.prices().join(u'\n'));
    m_prices->setVisible(!m_session.prices().isEmpty());
}

} // namespace tf::ui::allocation
