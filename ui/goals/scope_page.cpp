// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/scope_page.h"

#include "ui/goals/number_field.h"
#include "ui/goals/scope_model.h"
#include "widgets/card.h"
#include "widgets/fields.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/roles.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tf::ui {

using goals::Goal;
using goals::ScopeKind;

namespace {

const QString membersField = QStringLiteral("scope.members");
const QString assetField = QStringLiteral("asset");
const QString amountField = QStringLiteral("funding.amount");
const QString sourceField = QStringLiteral("funding.source");

template <class IdType>
QList<QUuid> uuidsOf(const QList<IdType>& ids) {
    QList<QUuid> uuids;
    for (const IdType& id : ids) {
        uuids.append(id.uuid());
    }
    return uuids;
}

template <class IdType>
QList<IdType> idsOf(const QList<QUuid>& uuids) {
    QList<IdType> ids;
    for (const QUuid& uuid : uuids) {
        ids.append(IdType(uuid));
    }
    return ids;
}

} // namespace

ScopePage::ScopePage(const WizardChoices& choices, QWidget* parent)
    : WizardPage(tr("Who"), tr("Who is to reach it?"), parent)
    , m_choices(choices)
    , m_kind(
          new widgets::SegmentedControl({tr("Whole workspace"), tr("Farms"), tr("Agents")}, this))
    , m_farms(new ScopeModel(this))
    , m_agents(new ScopeModel(this))
    , m_proxy(new QSortFilterProxyModel(this)) {
    setSentence(tr("What they do is counted together. Of a farm, agents that join later count "
                   "too."));
    m_kind->setObjectName(QStringLiteral("scopeKind"));
    m_kind->setAccessibleName(tr("Who"));
    body()->addWidget(m_kind, 0, Qt::AlignLeft | Qt::AlignTop);
    buildMembers();
    buildFunding();
    body()->addStretch(0);
    fillModels();
    connect(m_kind, &widgets::SegmentedControl::currentChanged, this, [this] {
        showKind();
        touch(QStringLiteral("scope.kind"));
    });
}

void ScopePage::buildMembers() {
    auto* card = new widgets::Card({}, this);
    m_members = card;
    m_search = new widgets::SearchField(tr("Find"), card);
    m_search->setObjectName(QStringLiteral("scopeSearch"));
    m_count = widgets::makeLabel({}, widgets::TextStyle::Muted, card);
    m_count->setObjectName(QStringLiteral("scopeCount"));
    auto* all = new QPushButton(tr("Choose all shown"), card);
    all->setObjectName(QStringLiteral("chooseAllButton"));
    all->setAutoDefault(false);
    auto* none = new QPushButton(tr("Choose none"), card);
    none->setObjectName(QStringLiteral("chooseNoneButton"));
    none->setAutoDefault(false);
    for (QWidget* const one : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_search),
                               static_cast<QWidget*>(all), static_cast<QWidget*>(none)}) {
        card->addHeaderWidget(one);
    }
    card->setFlush(true); // with what the header holds
    m_table = new QTableView(card);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    widgets::styleTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(150);
    card->body()->addWidget(m_table);
    addField(body(), membersField, tr("Who"), m_table);
    hideLabel(membersField);
    card->body()->addWidget(m_table); // the card holds the table, the row keeps its complaint
    body()->setStretch(body()->count() - 1, 0);
    body()->insertWidget(1, card, 1);
    addAlias(QStringLiteral("scope.farms"), membersField);
    addAlias(QStringLiteral("scope.agents"), membersField);
    connect(m_search, &widgets::SearchField::searchChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(all, &QPushButton::clicked, this, [this] {
        QList<QUuid> ids = currentModel()->chosen();
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            ids.append(m_proxy->index(row, 0).data(widgets::EntityRole).toUuid());
        }
        currentModel()->setChosen(ids);
    });
    connect(none, &QPushButton::clicked, this, [this] { currentModel()->setChosen({}); });
    for (ScopeModel* const model : {m_farms, m_agents}) {
        connect(model, &ScopeModel::chosenChanged, this, [this] {
            showCount();
            touch(membersField);
        });
    }
}

void ScopePage::buildFunding() {
    QHBoxLayout* const line = addLine();
    m_asset = new QComboBox(this);
    addField(line, assetField, tr("Counts in"), m_asset);
    m_amount = new NumberField(this);
    m_source = new QComboBox(this);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(14);
    m_isFunded = new QCheckBox(tr("Set money aside for it"), this);
    addField(line, QStringLiteral("funding"), tr("Prize money"), m_isFunded);
    addField(line, amountField, tr("Amount"), m_amount);
    addField(line, sourceField, tr("From"), m_source);
    connect(m_isFunded, &QCheckBox::toggled, this, [this](bool isOn) {
        setFieldVisible(amountField, isOn);
        setFieldVisible(sourceField, isOn);
    });
}

void ScopePage::fillModels() {
    QHash<farms::FarmId, const farms::Farm*> byId;
    QList<ScopeModel::Row> farmRows;
    for (const farms::Farm& farm : m_choices.farms) {
        byId.insert(farm.id, &farm);
        if (farm.state != farms::FarmState::Archived) {
            farmRows.append({farm.id.uuid(), farm.name, farms::farmTypeName(farm.type),
                             farm.baseAsset.code(), farms::farmStateName(farm.state)});
        }
    }
    m_farms->setRows(farmRows, tr("Type"));
    QList<ScopeModel::Row> agentRows;
    for (const farms::Agent& agent : m_choices.agents) {
        if (const farms::Farm* const farm = byId.value(agent.farm)) {
            agentRows.append({agent.id.uuid(), agent.name, farm->name, farm->baseAsset.code(),
                              farms::agentStateName(agent.state)});
        }
    }
    m_agents->setRows(agentRows, tr("Farm"));
}

void ScopePage::offerSources() {
    const QVariant before =
        m_source->currentIndex() < 0 ? QVariant(m_wantedSource.uuid()) : m_source->currentData();
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    for (const WalletChoice& wallet : m_choices.sources) {
        m_source->addItem(wallet.name, wallet.id.uuid());
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(before)));
}

void ScopePage::fill(const Goal& goal) {
    m_farms->setChosen(uuidsOf(goal.scope.farms));
    m_agents->setChosen(uuidsOf(goal.scope.agents));
    m_kind->setCurrent(static_cast<int>(goal.scope.kind) - 1);
    m_isFunded->setChecked(goal.funding.has_value());
    if (goal.funding) {
        m_amount->setNumber(goal.funding->amount);
        m_wantedSource = goal.funding->source;
        m_fundingWallet = goal.funding->wallet;
    }
    offerSources();
    m_asset->setProperty("wanted", goal.asset.code());
    setFieldVisible(amountField, m_isFunded->isChecked());
    setFieldVisible(sourceField, m_isFunded->isChecked());
    showKind();
}

ScopeKind ScopePage::kind() const {
    return static_cast<ScopeKind>(m_kind->current() + 1);
}

ScopeModel* ScopePage::currentModel() const {
    return kind() == ScopeKind::Agents ? m_agents : m_farms;
}

void ScopePage::showKind() {
    const bool isWorkspace = kind() == ScopeKind::Workspace;
    m_members->setVisible(!isWorkspace);
    setFieldVisible(membersField, !isWorkspace);
    body()->setStretch(body()->count() - 1, isWorkspace ? 1 : 0); // what is shown stays together
    if (m_proxy->sourceModel() != currentModel()) {
        m_proxy->setSourceModel(currentModel());
        m_table->sortByColumn(0, Qt::AscendingOrder);
        m_table->setColumnWidth(0, 240);
        m_table->setColumnWidth(1, 170);
        m_table->setColumnWidth(2, 90);
    }
    showCount();
}

void ScopePage::showCount() {
    m_count->setText(tr("%1 of %2 chosen")
                         .arg(widgets::format::count(currentModel()->chosen().size()),
                              widgets::format::count(currentModel()->rowCount())));
}

goals::GoalScope ScopePage::scope() const {
    goals::GoalScope scope{.kind = kind(), .farms = {}, .agents = {}};
    if (scope.kind == ScopeKind::Farms) {
        scope.farms = idsOf<farms::FarmId>(m_farms->chosen());
    } else if (scope.kind == ScopeKind::Agents) {
        scope.agents = idsOf<farms::AgentId>(m_agents->chosen());
    }
    return scope;
}

void ScopePage::read(Goal& goal) const {
    goal.scope = scope();
    const QList<Asset> assets = m_choices.assetsOf(goal.scope);
    const QString wanted = m_asset->currentText();
    const auto found = std::find_if(assets.begin(), assets.end(),
                                    [&](const Asset& asset) { return asset.code() == wanted; });
    goal.asset = found != assets.end() ? *found
                 : assets.isEmpty()    ? m_choices.base
                                       : assets.first();
    goal.funding.reset();
    if (m_isFunded->isChecked()) {
        goal.funding = {.amount = m_amount->number().value_or(Decimal(-1)),
                        .source = ledger::WalletId(m_source->currentData().toUuid()),
                        .wallet = m_fundingWallet};
    }
}

void ScopePage::adapt(const Goal& goal) {
    const QList<Asset> assets = m_choices.assetsOf(goal.scope);
    const QString before = m_asset->currentText().isEmpty() ? m_asset->property("wanted").toString()
                                                            : m_asset->currentText();
    const QSignalBlocker blocker(m_asset);
    m_asset->clear();
    for (const Asset& asset : assets) {
        m_asset->addItem(asset.code());
    }
    m_asset->setCurrentIndex(std::max(0, m_asset->findText(before)));
    const bool isOpen = goal.scope.kind == ScopeKind::Workspace && assets.size() > 1;
    setFieldVisible(assetField, isOpen);
    setHint(assetField, isOpen ? tr("Farms that count in another asset are left out.") : QString());
    m_amount->setUnit(goal.asset.code());
}

QList<goals::FieldProblem> ScopePage::ownProblems() const {
    QList<goals::FieldProblem> problems;
    if (kind() == ScopeKind::Workspace) {
        if (m_choices.farms.isEmpty()) {
            problems.append({QStringLiteral("funding"),
                             tr("There is no farm yet. Create one on the page Farms first.")});
        }
        return problems;
    }
    if (m_choices.assetsOf(scope()).size() > 1) {
        problems.append({membersField, tr("These count in different assets, which cannot be added "
                                          "up. Choose those of one asset.")});
    }
    return problems;
}

} // namespace tf::ui
