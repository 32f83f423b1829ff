// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agent_dialog.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/trading/order_style_edit.h"
#include "ui/trading/sizing_edit.h"
#include "ui/trading/strategy_form.h"
#include "ui/trading/trading_words.h"
#include "widgets/form_rows.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace tf::ui {

using farms::Agent;
using farms::Farm;

AgentDialog::AgentDialog(const FarmDesk& desk, farms::FarmId farm,
                         const std::optional<Agent>& known, QWidget* parent)
    : Dialog(known ? tr("Parameters of %1").arg(known->name) : tr("New agent"),
             known ? tr("Make new version") : tr("Create agent"), parent)
    , m_desk(desk)
    , m_known(known) {
    setObjectName(QStringLiteral("agentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (known) {
        setIntroduction(tr("A change makes a new version, which the agent runs from the next "
                           "replay on. It must not hold a position."));
    }
    buildUi(farm);
    connectSignals();
    if (known) {
        takeKnown();
    } else {
        takeFarm();
    }
    resize(860, 700);
}

void AgentDialog::buildUi(farms::FarmId farm) {
    m_rows = new widgets::FormRows(3, this);
    m_name = new QLineEdit(m_rows);
    m_name->setObjectName(QStringLiteral("agentName"));
    m_rows->addRow(tr("Name"), m_name);
    m_farm = new QComboBox(m_rows);
    m_farm->setObjectName(QStringLiteral("agentFarm"));
    for (const Farm& one : m_desk.farms.farms()) {
        if (one.state != farms::FarmState::Archived) {
            m_farm->addItem(one.name, one.id.uuid());
        }
    }
    m_farm->setCurrentIndex(std::max(0, m_farm->findData(farm.uuid())));
    m_rows->addRow(tr("Farm"), m_farm);
    m_interval = new QComboBox(m_rows);
    m_interval->setObjectName(QStringLiteral("agentInterval"));
    m_rows->addRow(tr("Candles of"), m_interval);
    m_instruments = new QListWidget(m_rows);
    m_instruments->setObjectName(QStringLiteral("agentInstruments"));
    m_instruments->setFixedHeight(84);
    m_rows->addRow(tr("Instruments"), m_instruments);
    m_sizing = new SizingEdit(m_rows);
    m_sizing->setObjectName(QStringLiteral("agentSizing"));
    m_rows->addWide(m_sizing);
    m_orderStyle = new OrderStyleEdit(m_rows);
    m_orderStyle->setObjectName(QStringLiteral("agentOrderStyle"));
    m_rows->addWide(m_orderStyle);
    content()->addWidget(m_rows);
    content()->addWidget(buildStrategy(), 1);
}

QWidget* AgentDialog::buildStrategy() {
    m_strategy = new StrategyForm(this);
    m_strategy->setObjectName(QStringLiteral("agentStrategy"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("agentStrategyScroll"));
    scroll->setAccessibleName(tr("Strategy"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_strategy);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(240);
    return scroll;
}

void AgentDialog::connectSignals() {
    connect(m_name, &QLineEdit::textChanged, this, &AgentDialog::check);
    connect(m_farm, &QComboBox::currentIndexChanged, this, &AgentDialog::takeFarm);
    connect(m_interval, &QComboBox::currentIndexChanged, this, &AgentDialog::check);
    connect(m_sizing, &SizingEdit::changed, this, &AgentDialog::check);
    connect(m_orderStyle, &OrderStyleEdit::changed, this, &AgentDialog::check);
    connect(m_instruments, &QListWidget::itemChanged, this, &AgentDialog::check);
    connect(m_strategy, &StrategyForm::changed, this, &AgentDialog::check);
    connect(this, &Dialog::submitRequested, this, &AgentDialog::submit);
}

/// A new agent starts with what its farm says.
void AgentDialog::takeFarm() {
    const Farm* const home = m_desk.farms.farm(farm());
    if (m_known || home == nullptr) {
        check();
        return;
    }
    m_isFilling = true;
    m_sizing->setAsset(home->baseAsset);
    if (m_proposal) {
        fillInstruments(m_proposal->instruments);
        m_interval->setCurrentIndex(
            std::max(0, m_interval->findData(static_cast<int>(m_proposal->interval))));
        m_strategy->setConfig(m_proposal->pinned.strategy);
        m_sizing->setSizing(m_proposal->pinned.sizing);
        m_orderStyle->setStyle(m_proposal->pinned.orders);
    } else {
        fillInstruments({home->instruments.value(0)});
        m_strategy->setConfig(home->strategy);
        m_sizing->setSizing(home->sizing);
        m_orderStyle->setStyle(home->orders);
    }
    m_isFilling = false;
    check();
}

void AgentDialog::propose(const Agent& agent) {
    m_proposal = agent;
    for (const Farm& one : m_desk.farms.farms()) {
        const int row = m_farm->findData(one.id.uuid());
        if (row >= 0 && trades(one)) {
            const QSignalBlocker blocker(m_farm);
            m_farm->setCurrentIndex(row);
            break;
        }
    }
    takeFarm();
}

/// Whether the farm has the instruments of the proposal.
bool AgentDialog::trades(const Farm& farm) const {
    return std::all_of(
        m_proposal->instruments.begin(), m_proposal->instruments.end(),
        [&](const market::InstrumentId& id) { return farm.instruments.contains(id); });
}

QString AgentDialog::farmProblem() const {
    const Farm* const home = m_desk.farms.farm(farm());
    if (home == nullptr) {
        return tr("Create a farm first, on the page Farms.");
    }
    return m_proposal && !trades(*home)
               ? tr("This farm does not trade %1. Choose another one, or add it to the farm.")
                     .arg(pairsOf(m_desk.market, m_proposal->instruments))
               : QString();
}

void AgentDialog::takeKnown() {
    m_isFilling = true;
    m_name->setText(m_known->name);
    m_farm->setCurrentIndex(m_farm->findData(m_known->farm.uuid()));
    fillInstruments(m_known->instruments);
    m_interval->setCurrentIndex(m_interval->findData(static_cast<int>(m_known->interval)));
    m_strategy->setConfig(m_known->pinned.strategy);
    if (const Farm* const home = m_desk.farms.farm(m_known->farm)) {
        m_sizing->setAsset(home->baseAsset);
    }
    m_sizing->setSizing(m_known->pinned.sizing);
    m_orderStyle->setStyle(m_known->pinned.orders);
    for (QWidget* fixed :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_farm),
          static_cast<QWidget*>(m_instruments), static_cast<QWidget*>(m_interval)}) {
        fixed->setEnabled(false);
    }
    m_isFilling = false;
    check();
}

/// Those of the farm, and the intervals in which any of them has candles.
void AgentDialog::fillInstruments(const QList<market::InstrumentId>& checked) {
    const QSignalBlocker blocker(m_instruments);
    m_instruments->clear();
    m_interval->clear();
    const Farm* const home = m_desk.farms.farm(farm());
    QList<int> intervals;
    for (const market::InstrumentId& id : home == nullptr ? checked : home->instruments) {
        auto* item = new QListWidgetItem(pairsOf(m_desk.market, {id}), m_instruments);
        item->setData(Qt::UserRole, id.uuid());
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(checked.contains(id) ? Qt::Checked : Qt::Unchecked);
        for (const market::SeriesCoverage& stored : m_desk.market.coverageOf(id)) {
            intervals.append(static_cast<int>(stored.key.interval));
        }
    }
    if (m_known) {
        intervals.append(static_cast<int>(m_known->interval));
    }
    std::sort(intervals.begin(), intervals.end());
    intervals.erase(std::unique(intervals.begin(), intervals.end()), intervals.end());
    for (const int interval : std::as_const(intervals)) {
        m_interval->addItem(market::intervalName(static_cast<market::Interval>(interval)),
                            interval);
    }
    const int hour = m_interval->findData(static_cast<int>(market::Interval::OneHour));
    m_interval->setCurrentIndex(hour >= 0 ? hour : 0);
}

farms::FarmId AgentDialog::farm() const {
    return farms::FarmId(m_farm->currentData().toUuid());
}

Agent AgentDialog::draft() const {
    Agent agent;
    agent.id = m_id;
    agent.name = m_name->text().trimmed();
    for (int i = 0; i < m_instruments->count(); ++i) {
        if (m_instruments->item(i)->checkState() == Qt::Checked) {
            agent.instruments.append(
                market::InstrumentId(m_instruments->item(i)->data(Qt::UserRole).toUuid()));
        }
    }
    agent.interval = static_cast<market::Interval>(m_interval->currentData().toInt());
    agent.pinned.strategy = m_strategy->config();
    agent.pinned.sizing = m_sizing->sizing();
    agent.pinned.orders = m_orderStyle->orderStyle();
    return agent;
}

QString AgentDialog::missingCandles(const Agent& agent) const {
    for (const market::InstrumentId& id : agent.instruments) {
        const auto stored = m_desk.market.coverageOf(id);
        if (std::none_of(stored.begin(), stored.end(), [&](const market::SeriesCoverage& one) {
                return one.key.interval == agent.interval;
            })) {
            return tr("%1 has no stored candles of %2. Import them on the page Markets.")
                .arg(pairsOf(m_desk.market, {id}), QString(market::intervalName(agent.interval)));
        }
    }
    return {};
}

void AgentDialog::check() {
    if (m_isFilling) {
        return;
    }
    if (!m_known && m_name->text() == m_suggestedName) {
        const Agent now = draft();
        m_suggestedName = strategyName(now.pinned.strategy) + u' ' +
                          pairsOf(m_desk.market, now.instruments.mid(0, 1));
        const QSignalBlocker blocker(m_name);
        m_name->setText(m_suggestedName);
    }
    m_rows->clearErrors();
    const Agent now = draft();
    bool isFine = m_strategy->isValid() && now.pinned.sizing.check().isOk();
    const Result<void> orders = now.pinned.orders.check();
    showError(orders ? QString() : orders.error().detail);
    isFine = isFine && orders.isOk();
    const QHash<QString, QWidget*> fields{{QStringLiteral("name"), m_name},
                                          {QStringLiteral("instruments"), m_instruments}};
    for (const farms::FieldProblem& problem : farms::validate(now)) {
        if (QWidget* const field = fields.value(problem.field)) {
            m_rows->setError(field, problem.sentence);
        }
        isFine = false;
    }
    if (const QString missing = missingCandles(now); !missing.isEmpty() && !m_known) {
        m_rows->setError(m_instruments, missing);
        isFine = false;
    }
    if (const QString problem = farmProblem(); !problem.isEmpty()) {
        m_rows->setError(m_farm, problem);
        isFine = false;
    }
    submitButton()->setEnabled(isFine);
}

void AgentDialog::submit() {
    setBusy(true);
    const Agent agent = draft();
    if (m_known) {
        whenDone(m_desk.farms.changeParameters(m_known->id, agent.pinned.strategy,
                                               agent.pinned.sizing, agent.pinned.orders),
                 this, [this](const Result<int>& number) {
                     finish(number ? Result<void>() : Result<void>(number.error()));
                 });
        return;
    }
    whenDone(m_desk.farms.createAgent(agent, farm()), this,
             [this](const Result<void>& result) { finish(result); });
}

void AgentDialog::finish(const Result<void>& result) {
    if (!result) {
        setBusy(false);
        showError(errorText(result.error()));
        return;
    }
    whenDone(m_desk.farms.refresh(), this, [this](const Result<void>&) {
        setBusy(false);
        Q_EMIT saved(m_known ? m_known->id.uuid() : m_id.uuid());
        accept();
    });
}

} // namespace tf::ui
