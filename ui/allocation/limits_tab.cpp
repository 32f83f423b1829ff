// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/limits_tab.h"

#include "ui/allocation/allocation_words.h"
#include "ui/allocation/limit_model.h"
#include "ui/allocation/linear_dialog.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/page.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui::allocation {

using capital::Settings;

LimitsTab::LimitsTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LimitModel(this)) {
    buildUi();
    connect(&session, &AllocationSession::settingsReplaced, this, &LimitsTab::showSettings);
    connect(&session, &AllocationSession::inputsChanged, this, &LimitsTab::showSettings);
    connect(m_model, &LimitModel::edited, this, [this](const Settings& settings) {
        Q_EMIT refusedChanged(false);
        m_session.setSettings(settings);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LimitsTab::showProblems);
    showSettings();
}

void LimitsTab::buildUi() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    auto* line = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add limit"), this);
    add->setObjectName(QStringLiteral("addLimitButton"));
    auto* menu = new QMenu(add);
    fillMenu(menu);
    add->setMenu(menu);
    line->addWidget(add);
    m_remove = new QAction(widgets::icon(QStringLiteral("delete")), tr("Remove limit"), this);
    m_remove->setObjectName(QStringLiteral("removeLimitAction"));
    connect(m_remove, &QAction::triggered, this, &LimitsTab::removeCurrent);
    line->addWidget(widgets::makeActionButton(m_remove, widgets::Page::ButtonKind::Normal, this));
    m_change = new QAction(widgets::icon(QStringLiteral("edit")), tr("Coefficients …"), this);
    m_change->setObjectName(QStringLiteral("changeLinearAction"));
    m_change->setToolTip(tr("Members of a weighted sum and their coefficients"));
    connect(m_change, &QAction::triggered, this, &LimitsTab::changeLinear);
    line->addWidget(widgets::makeActionButton(m_change, widgets::Page::ButtonKind::Normal, this));
    line->addStretch(1);
    layout->addLayout(line);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("limitTable"));
    m_table->setAccessibleName(tr("Limits"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setSectionResizeMode(LimitModel::Check, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->setColumnWidth(LimitModel::Name, 168);
    m_table->setColumnWidth(LimitModel::Minimum, 70);
    m_table->setColumnWidth(LimitModel::Maximum, 70);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("settings"), tr("Only the general limits hold"),
        tr("Least and largest share, cash floor and turnover stand at the left. Here one farm or "
           "agent, a group of them, or a measure such as 30 trades can get a limit of its own."),
        this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    m_problem = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_problem->setObjectName(QStringLiteral("limitProblem"));
    widgets::setTone(m_problem, widgets::Tone::Danger);
    m_problem->hide();
    layout->addWidget(m_problem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LimitsTab::showChoice);
}

void LimitsTab::fillMenu(QMenu* menu) {
    const auto add = [&](const QString& text, const char* name, auto handler) {
        QAction* action = menu->addAction(text, this, handler);
        action->setObjectName(QString::fromLatin1(name));
    };
    add(tr("Share of some …"), "addShareAction", [this] { addShares(); });
    add(tr("Money of some …"), "addMoneyAction", [this] { addMoney(); });
    add(tr("Group …"), "addGroupAction", [this] { addGroup(); });
    add(tr("Weighted sum …"), "addLinearAction", [this] { addLinear(); });
    menu->addSeparator();
    add(tr("Each strategy type together"), "addTypeAction",
        [this] { change([](Settings& s) { s.limits.perType = s.limits.perType.value_or(0.5); }); });
    add(tr("Each farm together"), "addFarmAction",
        [this] { change([](Settings& s) { s.limits.perFarm = s.limits.perFarm.value_or(0.5); }); });
    menu->addSeparator();
    for (const auto measure :
         {capital::Measure::Trades, capital::Measure::Sharpe, capital::Measure::TotalReturn,
          capital::Measure::Drawdown, capital::Measure::WinRate, capital::Measure::ProfitFactor}) {
        add(measureName(measure), "addMeasureAction", [this, measure] {
            change([measure](Settings& s) { LimitModel::addMeasure(s, measure); });
        });
    }
}

void LimitsTab::showSettings() {
    m_model->setSettings(m_session.settings(), m_session.situation(), m_session.inputs());
    showProblems();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    showChoice();
}

int LimitsTab::currentRow() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void LimitsTab::showChoice() {
    const int row = currentRow();
    m_remove->setEnabled(row >= 0);
    m_change->setVisible(row >= 0 && m_model->rows()[row].kind == LimitModel::Kind::Linear);
}

/// Narrow tables cut sentences; here they are whole.
void LimitsTab::showProblems() {
    QStringList sentences;
    for (const LimitModel::Row& row : m_model->rows()) {
        if (!row.problem.isEmpty()) {
            sentences.append(tr("%1: %2").arg(row.name, row.problem));
        }
    }
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());
    Q_EMIT refusedChanged(m_model->isRefused());
}

void LimitsTab::change(const std::function<void(Settings&)>& edit) {
    Settings settings = m_session.settings();
    edit(settings);
    m_session.setSettings(settings);
    showSettings();
}

void LimitsTab::choose(const EntitiesDialog::Purpose& purpose, const QSet<QUuid>& chosen,
                       const std::function<void(const QList<QUuid>&, const QString&)>& use) {
    auto* dialog = new EntitiesDialog(purpose, m_session.situation().entities, chosen, window());
    connect(dialog, &QDialog::accepted, this,
            [dialog, use] { use(dialog->chosen(), dialog->name()); });
    dialog->open();
}

void LimitsTab::chooseParticipants() {
    QSet<QUuid> taking;
    for (const capital::Entity& entity : m_session.situation().entities) {
        taking.insert(entity.id);
    }
    for (const capital::EntityLimit& limit : m_session.settings().limits.entities) {
        if (!limit.takesPart) {
            taking.remove(limit.entity);
        }
    }
    choose({.title = tr("Who takes part"),
            .introduction = tr("Who is left out keeps the money it has."),
            .submitText = tr("Use these")},
           taking, [this](const QList<QUuid>& chosen, const QString&) {
               change([&](Settings& settings) {
                   for (const capital::Entity& entity : m_session.situation().entities) {
                       LimitModel::setTakesPart(settings, entity.id, chosen.contains(entity.id));
                   }
               });
           });
}

void LimitsTab::addShares() {
    choose({.title = tr("Shares of their own"),
            .introduction = tr("Each gets a row with its least and largest share."),
            .submitText = tr("Add rows")},
           {}, [this](const QList<QUuid>& chosen, const QString&) {
               change([&](Settings& s) { LimitModel::addShares(s, chosen); });
           });
}

void LimitsTab::addMoney() {
    choose({.title = tr("Most money"),
            .introduction = tr("Each gets a row with the most money that it can use."),
            .submitText = tr("Add rows")},
           {}, [this](const QList<QUuid>& chosen, const QString&) {
               const Decimal total = m_session.situation().total();
               change([&](Settings& s) { LimitModel::addMoney(s, chosen, total); });
           });
}

void LimitsTab::addGroup() {
    choose({.title = tr("New group"),
            .introduction = tr("The members together get a least and a largest share."),
            .submitText = tr("Add group"),
            .hasName = true},
           {}, [this](const QList<QUuid>& chosen, const QString& name) {
               change([&](Settings& s) { LimitModel::addGroup(s, name, chosen); });
           });
}

void LimitsTab::addLinear() {
    auto* dialog = new LinearDialog(m_session.situation().entities, {}, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        change([&](Settings& s) { s.limits.linear.append(dialog->limit()); });
    });
    dialog->open();
}

void LimitsTab::changeLinear() {
    const int row = currentRow();
    if (row < 0 || m_model->rows()[row].kind != LimitModel::Kind::Linear) {
        return;
    }
    const capital::LinearLimit before =
        m_session.settings().limits.linear.value(m_model->rows()[row].index);
    auto* dialog = new LinearDialog(m_session.situation().entities, before, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        change([&](Settings& s) {
            const qsizetype place = s.limits.linear.indexOf(before);
            if (place >= 0) { // it may have gone meanwhile
                s.limits.linear[place] = dialog->limit();
            }
        });
    });
    dialog->open();
}

void LimitsTab::removeCurrent() {
    const int row = currentRow();
    if (row >= 0) {
        change([&](Settings& s) { m_model->remove(row, s); });
    }
}

} // namespace tf::ui::allocation
