// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/decisions_tab.h"

#include "models/capital/method_list.h"
#include "ui/allocation/allocation_words.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/page.h"
#include "widgets/tables.h"
#include "widgets/theme.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui::allocation {

namespace format = widgets::format;
using capital::DecisionLine;
using capital::WaitingProposal;
using items::CellTone;

namespace {

constexpr int pageSize = 100;

items::RowsModel<WaitingProposal>* makeWaitingModel(QObject* parent) {
    using Column = items::RowsColumn<WaitingProposal>;
    return new items::RowsModel<WaitingProposal>(
        {Column(Texts::tr("Since"),
                [](const WaitingProposal& w) { return format::dateTime(w.submittedAt); }),
         Column(Texts::tr("Why"),
                [](const WaitingProposal& w) { return capital::decisionSentence(w.why); }),
         Column(Texts::tr("Method"),
                [](const WaitingProposal& w) {
                    return capital::methodTitle(w.proposal.settings.method.kind);
                }),
         Column(Texts::tr("Plan"), [](const WaitingProposal& w) { return planSummary(w.proposal); })
             .tipped([](const WaitingProposal& w) { return planSummary(w.proposal); })},
        [](const WaitingProposal& w) { return w.proposal.id.uuid().toRfc4122(); }, parent);
}

CellTone toneOf(const DecisionLine& line) {
    using enum capital::DecisionCode;
    switch (line.code) {
    case Applied:
    case Approved:
        return CellTone::Good;
    case Refused:
    case NoAnswer:
        return CellTone::Bad;
    case Submitted:
    case PricesStale:
    case StopActive:
        return CellTone::Warning;
    default:
        return line.kind == capital::DecisionKind::Wait ? CellTone::Muted : CellTone::Normal;
    }
}

items::RowsModel<DecisionLine>* makeDecisionModel(QObject* parent) {
    using Column = items::RowsColumn<DecisionLine>;
    return new items::RowsModel<DecisionLine>(
        {Column(Texts::tr("When"), [](const DecisionLine& d) { return format::dateTime(d.at); }),
         Column(Texts::tr("Decision"),
                [](const DecisionLine& d) { return decisionKindName(d.kind); })
             .dotted()
             .toned(toneOf),
         Column(Texts::tr("Because"),
                [](const DecisionLine& d) { return capital::decisionSentence(d.code); }),
         Column(Texts::tr("Detail"), [](const DecisionLine& d) { return d.detail; })
             .tipped([](const DecisionLine& d) { return d.detail; }),
         Column(Texts::tr("Who"), [](const DecisionLine& d) { return d.actor; })},
        [](const DecisionLine& d) { return QByteArray::number(d.id); }, parent);
}

QTableView* makeTable(QAbstractItemModel* model, const char* name, const QString& title,
                      const QList<int>& widths, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(title);
    table->setModel(model);
    widgets::styleTable(table);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths[column]);
    }
    return table;
}

} // namespace

WaitingTab::WaitingTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(makeWaitingModel(this))
    , m_movements(makeMovementModel(this)) {
    buildUi();
    connect(&session, &AllocationSession::scopesChanged, this, &WaitingTab::refresh);
    connect(&session.desk().capital, &capital::CapitalService::proposalsChanged, this,
            &WaitingTab::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WaitingTab::showCurrent);
    connect(m_approve, &QPushButton::clicked, this, &WaitingTab::approve);
    connect(m_dismiss, &QPushButton::clicked, this, &WaitingTab::dismiss);
}

void WaitingTab::buildUi() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    auto* page = new QWidget(this);
    auto* side = new QHBoxLayout(page);
    side->setContentsMargins(0, 0, 0, 0);
    m_table = makeTable(m_model, "waitingTable", tr("Waiting plans"), {160, 190, 150}, page);
    side->addWidget(m_table, 3);
    QTableView* movements = makeMovementTable(m_movements, "waitingMovements", page);
    for (int column = 0; column < 3; ++column) {
        movements->setColumnWidth(column, 124);
    }
    side->addWidget(movements, 2);
    auto* buttons = new QVBoxLayout;
    m_approve = new QPushButton(tr("Approve …"), page);
    m_approve->setObjectName(QStringLiteral("approveButton"));
    widgets::setButtonKind(m_approve, widgets::Page::ButtonKind::Primary);
    m_dismiss = new QPushButton(tr("Dismiss …"), page);
    m_dismiss->setObjectName(QStringLiteral("dismissButton"));
    buttons->addWidget(m_approve);
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    side->addLayout(buttons);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("allocation"), tr("No plan waits"),
        tr("When the automation of a master asks before it moves money, its plans stand here."),
        this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    layout->addWidget(m_stack);
}

const WaitingProposal* WaitingTab::current() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(rows.first().row());
}

void WaitingTab::refresh() {
    if (!m_session.scope()) {
        return;
    }
    const quint64 number = ++m_number;
    whenDone(m_session.desk().capital.waiting(m_session.scope()->wallet), this,
             [this, number](const Result<QList<WaitingProposal>>& waiting) {
                 if (number != m_number || !waiting) {
                     return; // asked again, or the next change asks again
                 }
                 m_model->setRows(*waiting);
                 m_stack->setCurrentIndex(waiting->isEmpty() ? 0 : 1);
                 if (!waiting->isEmpty() && current() == nullptr) {
                     m_table->selectRow(0);
                 }
                 goToWanted();
                 showCurrent();
                 Q_EMIT countChanged(int(waiting->size()));
             });
}

void WaitingTab::showPlan(capital::ProposalId plan) {
    m_wanted = plan;
    goToWanted();
}

void WaitingTab::goToWanted() {
    for (int row = 0; row < m_model->rowCount() && !m_wanted.isNull(); ++row) {
        if (m_model->at(row).proposal.id == m_wanted) {
            m_table->selectRow(row);
            m_wanted = {};
        }
    }
}

void WaitingTab::showCurrent() {
    const WaitingProposal* waiting = current();
    m_movements->setRows(waiting != nullptr ? waiting->proposal.movements
                                            : QList<capital::Movement>());
    m_approve->setEnabled(waiting != nullptr && !m_isBusy);
    m_dismiss->setEnabled(waiting != nullptr && !m_isBusy);
}

void WaitingTab::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    showCurrent();
}

void WaitingTab::approve() {
    const WaitingProposal* waiting = current();
    if (waiting == nullptr) {
        return;
    }
    const auto id = waiting->proposal.id;
    m_session.desk().prompter.askText(
        this,
        {.title = tr("Approve and apply?"),
         .text = planSummary(waiting->proposal),
         .acceptText = tr("Apply plan")},
        tr("approved"), [this, id](const QString& note) {
            setBusy(true);
            whenDone(m_session.desk().capital.approve(id, note), this,
                     [this](const Result<QList<ledger::PostingResult>>& approved) {
                         setBusy(false);
                         if (approved) {
                             widgets::Toast::show(this, tr("The plan was applied."),
                                                  widgets::Tone::Accent);
                         } else {
                             m_session.desk().prompter.tell(this, widgets::Tone::Danger,
                                                            tr("The plan was not applied"),
                                                            refusalText(approved.error()));
                         }
                     });
        });
}

void WaitingTab::dismiss() {
    const WaitingProposal* waiting = current();
    if (waiting == nullptr) {
        return;
    }
    const auto id = waiting->proposal.id;
    const auto scope = waiting->proposal.scope;
    m_session.desk().prompter.askText(
        this,
        {.title = tr("Dismiss the plan?"),
         .text = tr("No money moves. Why?"),
         .acceptText = tr("Dismiss plan")},
        tr("dismissed"), [this, id, scope](const QString& note) {
            setBusy(true);
            whenDone(m_session.desk().capital.dismiss(id, scope, note), this,
                     [this](const Result<void>& dismissed) {
                         setBusy(false);
                         if (!dismissed) {
                             m_session.desk().prompter.tell(this, widgets::Tone::Danger,
                                                            tr("The plan was not dismissed"),
                                                            refusalText(dismissed.error()));
                         }
                     });
        });
}

DecisionsTab::DecisionsTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(makeDecisionModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = makeTable(m_model, "decisionTable", tr("Decisions"), {170, 130, 300, 360}, page);
    column->addWidget(m_table, 1);
    m_more = new QPushButton(tr("Earlier ones"), page);
    m_more->setObjectName(QStringLiteral("moreDecisionsButton"));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("allocation"), tr("Nothing was decided here yet"),
        tr("Once a rule is on, every look of the automation stands here with its reason, also when "
           "it did nothing."),
        this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    layout->addWidget(m_stack);
    connect(&session, &AllocationSession::scopesChanged, this, &DecisionsTab::refresh);
    connect(&session.desk().capital, &capital::CapitalService::decisionsChanged, this,
            &DecisionsTab::refresh);
    connect(m_more, &QPushButton::clicked, this, &DecisionsTab::loadMore);
}

void DecisionsTab::refresh() {
    if (!m_session.scope()) {
        return;
    }
    const quint64 number = ++m_number;
    whenDone(m_session.desk().capital.decisions(m_session.scope()->wallet, {}, pageSize), this,
             [this, number](const Result<QList<DecisionLine>>& lines) {
                 if (number == m_number && lines) {
                     take(*lines, false);
                 }
             });
}

void DecisionsTab::loadMore() {
    const QList<DecisionLine>& known = m_model->rows();
    if (known.isEmpty()) {
        return;
    }
    const quint64 number = ++m_number;
    whenDone(
        m_session.desk().capital.decisions(m_session.scope()->wallet, known.last().id, pageSize),
        this, [this, number](const Result<QList<DecisionLine>>& lines) {
            if (number == m_number && lines) {
                take(*lines, true);
            }
        });
}

void DecisionsTab::take(const QList<DecisionLine>& lines, bool isMore) {
    m_model->setRows(isMore ? m_model->rows() + lines : lines);
    m_more->setVisible(lines.size() == pageSize);
    m_stack->setCurrentIndex(m_model->rows().isEmpty() ? 0 : 1);
}

} // namespace tf::ui::allocation
