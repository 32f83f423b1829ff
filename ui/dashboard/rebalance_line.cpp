// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rebalance_line.h"

#include "models/capital/rebalancer.h"
#include "models/core/when_done.h"
#include "widgets/format.h"
#include "widgets/labels.h"

namespace tf::ui {

using capital::Automation;
using ledger::AllocationRecord;
using ledger::RebalanceRule;

namespace {

constexpr int mostLooked = 20;  ///< plans among which the last that stands is looked for
constexpr int pauseMs = 10'000; ///< drift need not follow each fill

QString calendarWords(capital::Period period) {
    switch (period) {
    case capital::Period::Daily:
        return RebalanceLine::tr("Rebalances with each new day, UTC.");
    case capital::Period::Weekly:
        return RebalanceLine::tr("Rebalances each Monday, 00:00 UTC.");
    case capital::Period::Monthly:
        return RebalanceLine::tr("Rebalances on the first of each month, UTC.");
    }
    return {};
}

QString ruleWords(const Automation& automation) {
    switch (automation.rule) {
    case RebalanceRule::Manual:
        return RebalanceLine::tr("No rule rebalances by itself.");
    case RebalanceRule::Calendar:
        return calendarWords(automation.period);
    case RebalanceRule::DriftBand:
        return RebalanceLine::tr("Rebalances above %1 drift.")
            .arg(widgets::format::percent(automation.driftBand));
    case RebalanceRule::RegimeChange:
        return RebalanceLine::tr("Rebalances when the market's regime changes.");
    }
    return {};
}

} // namespace

RebalanceLine::RebalanceLine(capital::CapitalService& capital, QWidget* parent)
    : QLabel(parent)
    , m_capital(capital) {
    setObjectName(QStringLiteral("rebalanceLine"));
    setTextFormat(Qt::PlainText);
    setMinimumWidth(80);
    widgets::setTextStyle(this, widgets::TextStyle::Small);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&capital, &capital::CapitalService::plansChanged, this, &RebalanceLine::refresh);
    connect(&capital, &capital::CapitalService::settingsChanged, this, &RebalanceLine::refresh);
}

void RebalanceLine::showMaster(ledger::WalletId master, const Asset& asset) {
    const bool isKnown = master == m_master && asset == m_asset;
    if (isKnown && m_pause.isActive()) {
        return;
    }
    m_master = master;
    m_asset = asset;
    refresh();
}

void RebalanceLine::showNothing() {
    m_master = {};
    ++m_question;
    hide();
}

void RebalanceLine::refresh() {
    if (m_master.isNull()) {
        return;
    }
    m_pause.start();
    whenDone(m_capital.automation(m_master), this,
             [this, question = ++m_question](const Result<Automation>& automation) {
                 if (question != m_question) {
                     return;
                 }
                 if (automation) {
                     loadPlan(*automation);
                 } else {
                     hide(); // a master without settings
                 }
             });
}

void RebalanceLine::loadPlan(const Automation& automation) {
    whenDone(
        m_capital.history(m_master, mostLooked), this,
        [this, automation, question = m_question](const Result<QList<AllocationRecord>>& records) {
            if (question != m_question) {
                return;
            }
            const QList<AllocationRecord> all = records.valueOr({});
            const auto last =
                std::find_if(all.begin(), all.end(), [](const auto& one) { return !one.isUndone; });
            if (last != all.end()) {
                loadDrift(automation, last->plan);
            } else {
                showWords(records ? tr("No plan was applied yet.")
                                  : tr("Drift from target unknown."),
                          automation);
            }
        });
}

void RebalanceLine::loadDrift(const Automation& automation, const ledger::AllocationPlan& plan) {
    whenDone(m_capital.money(automation.level, m_master, m_asset), this,
             [this, automation, plan,
              question = m_question](const Result<capital::Situation>& situation) {
                 if (question != m_question) {
                     return;
                 }
                 const auto drift =
                     situation ? capital::driftOf(*situation, plan) : std::optional<double>();
                 showWords(drift ? tr("Drift from target %1.").arg(widgets::format::percent(*drift))
                                 : tr("Drift from target unknown."),
                           automation);
             });
}

void RebalanceLine::showWords(const QString& drift, const Automation& automation) {
    setText(drift + u' ' + ruleWords(automation));
    setToolTip(widgets::plainTip(text()));
    show();
}

} // namespace tf::ui
