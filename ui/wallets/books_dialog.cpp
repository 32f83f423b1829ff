// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/books_dialog.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::BookEquation;
using ledger::BooksFinding;
using ledger::BooksReport;

namespace {

items::RowsColumn<BookEquation> part(const QString& title, Decimal BookEquation::*member) {
    return items::RowsColumn<BookEquation>(title,
                                           [member](const BookEquation& row) {
                                               return format::amount(Money(row.*member, row.asset));
                                           })
        .right()
        .tipped([member](const BookEquation& row) {
            return format::exactMoney(Money(row.*member, row.asset));
        });
}

QList<items::RowsColumn<BookEquation>> equationColumns() {
    using Row = BookEquation;
    const auto isBalanced = [](const Row& row) { return row.difference().isZero(); };
    return {
        items::RowsColumn<Row>(BooksDialog::tr("Asset"),
                               [](const Row& row) { return row.asset.code(); }),
        part(BooksDialog::tr("Masters"), &Row::masters),
        part(BooksDialog::tr("+ Farms"), &Row::farms),
        part(BooksDialog::tr("+ Agents"), &Row::agents),
        part(BooksDialog::tr("+ Goals"), &Row::goals),
        part(BooksDialog::tr("+ Vaults"), &Row::vaults),
        part(BooksDialog::tr("+ In transit"), &Row::inTransit),
        part(BooksDialog::tr("+ Fees"), &Row::fees),
        part(BooksDialog::tr("− External"), &Row::external),
        items::RowsColumn<Row>(BooksDialog::tr("= Difference"),
                               [](const Row& row) { return format::exact(row.difference()); })
            .right()
            .toned([isBalanced](const Row& row) {
                return isBalanced(row) ? items::CellTone::Good : items::CellTone::Bad;
            }),
        items::RowsColumn<Row>(BooksDialog::tr("State"),
                               [isBalanced](const Row& row) {
                                   return isBalanced(row) ? BooksDialog::tr("✓ balances")
                                                          : BooksDialog::tr("✗ does not balance");
                               })
            .toned([isBalanced](const Row& row) {
                return isBalanced(row) ? items::CellTone::Good : items::CellTone::Bad;
            }),
    };
}

QList<items::RowsColumn<BooksFinding>> findingColumns() {
    return {items::RowsColumn<BooksFinding>(
                BooksDialog::tr("Problem"),
                [](const BooksFinding& row) { return ledger::booksProblemName(row.problem); })
                .toned([](const BooksFinding&) { return items::CellTone::Bad; }),
            items::RowsColumn<BooksFinding>(BooksDialog::tr("Where"),
                                            [](const BooksFinding& row) { return row.what; })};
}

constexpr int gatherMs = 60;
constexpr int pollMs = 100;

} // namespace

BooksDialog::BooksDialog(const WalletsContext& context, QWidget* parent)
    : Dialog(tr("Books"), tr("Close"), parent)
    , m_context(context) {
    setObjectName(QStringLiteral("booksDialog"));
    setMinimumSize(1000, 560);
    setIntroduction(tr("For each asset: what all wallets hold equals what came in from outside. "
                       "The equation is worked out anew after each booking."));
    cancelButton()->hide();
    submitButton()->setAutoDefault(false);
    connect(this, &Dialog::submitRequested, this, &QDialog::accept);
    buildUi();
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &BooksDialog::load);
    connect(&m_context.service, &ledger::LedgerService::walletsChanged, this, [this] {
        if (!m_gather.isActive()) {
            m_gather.start();
        }
    });
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const double done = m_control ? m_control->progress() : -1.0;
        m_progress->setRange(0, done < 0 ? 0 : 1000);
        m_progress->setValue(static_cast<int>(done * 1000));
    });
    load();
}

BooksDialog::~BooksDialog() {
    if (m_control) {
        m_control->cancel();
    }
}

void BooksDialog::buildUi() {
    content()->addWidget(buildEquations(), 1);
    content()->addWidget(buildCheck());
    m_findings = new items::RowsModel<BooksFinding>(
        findingColumns(),
        [](const BooksFinding& row) {
            return QByteArray::number(int(row.problem)) + row.what.toUtf8();
        },
        this);
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("findingsTable"));
    view->setAccessibleName(tr("Problems found"));
    styleTable(view);
    view->setSortingEnabled(false);
    view->setModel(m_findings);
    view->setColumnWidth(0, 220);
    view->hide();
    m_findingsView = view;
    content()->addWidget(view, 1);
}

QWidget* BooksDialog::buildEquations() {
    m_rows = new items::RowsModel<BookEquation>(
        equationColumns(), [](const BookEquation& row) { return row.asset.code().toUtf8(); }, this);
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("equationsTable"));
    view->setAccessibleName(tr("Equation of each asset"));
    styleTable(view);
    view->setSortingEnabled(false);
    view->setModel(m_rows);
    view->setColumnWidth(0, 70);
    for (int column = 1; column < 10; ++column) {
        view->setColumnWidth(column, 96);
    }
    return view;
}

QWidget* BooksDialog::buildCheck() {
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sum = makeLabel({}, TextStyle::Strong, box);
    m_sum->setObjectName(QStringLiteral("booksSum"));
    m_result = makeLabel({}, TextStyle::Muted, box);
    m_result->setObjectName(QStringLiteral("booksResult"));
    m_progress = new QProgressBar(box);
    m_progress->setObjectName(QStringLiteral("booksProgress"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_whole = new QCheckBox(tr("From the first booking on"), box);
    m_whole->setObjectName(QStringLiteral("wholeCheck"));
    m_whole->setToolTip(tr("Otherwise from the last clean check on"));
    m_verify = new QPushButton(tr("Verify books"), box);
    m_verify->setObjectName(QStringLiteral("verifyButton"));
    m_verify->setAutoDefault(false);
    m_stop = new QPushButton(tr("Cancel check"), box);
    m_stop->setObjectName(QStringLiteral("stopCheckButton"));
    m_stop->setAutoDefault(false);
    m_stop->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sum, m_result}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_stop, m_whole, m_verify}) {
        layout->addWidget(widget);
    }
    connect(m_verify, &QPushButton::clicked, this, &BooksDialog::startCheck);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_control) {
            m_control->cancel();
        }
    });
    return box;
}

void BooksDialog::load() {
    whenDone(m_context.reader().bookEquations(), this,
             [this](const Result<QList<BookEquation>>& equations) {
                 if (!equations) {
                     showError(errorText(equations.error()));
                     return;
                 }
                 showError({});
                 show(*equations);
             });
}

void BooksDialog::show(const QList<BookEquation>& equations) {
    m_rows->setRows(equations);
    const auto wrong = std::count_if(equations.begin(), equations.end(),
                                     [](const auto& row) { return !row.difference().isZero(); });
    m_sum->setText(
        equations.isEmpty() ? tr("No asset has been booked yet")
        : wrong == 0
            ? tr("✓ %n asset(s) balance to zero", nullptr, static_cast<int>(equations.size()))
            : tr("✗ %n asset(s) do not balance", nullptr, static_cast<int>(wrong)));
    setTone(m_sum, wrong == 0 ? Tone::Accent : Tone::Danger);
}

void BooksDialog::startCheck() {
    if (m_control) {
        return;
    }
    m_control = std::make_shared<JobControl>();
    m_verify->setEnabled(false);
    m_whole->setEnabled(false);
    m_progress->show();
    m_stop->show();
    m_result->setText(tr("Checking …"));
    setTone(m_result, Tone::Muted);
    m_poll.start();
    whenDone(m_context.service.verifyBooks(!m_whole->isChecked(), m_control), this,
             [this](const Result<BooksReport>& report) { endCheck(report); });
}

void BooksDialog::endCheck(const Result<BooksReport>& report) {
    m_control.reset();
    m_poll.stop();
    m_progress->hide();
    m_stop->hide();
    m_verify->setEnabled(true);
    m_whole->setEnabled(true);
    if (report) {
        showReport(*report);
        return;
    }
    const bool isCancelled = report.error().code == ErrorCode::Cancelled;
    m_result->setText(isCancelled ? tr("The check was cancelled") : errorText(report.error()));
    setTone(m_result, isCancelled ? Tone::Muted : Tone::Danger);
}

void BooksDialog::showReport(const BooksReport& report) {
    m_findings->setRows(report.findings);
    m_findingsView->setVisible(!report.findings.isEmpty());
    const QString scope = tr("%1 transfers, %2 lines")
                              .arg(format::count(report.transfers), format::count(report.entries));
    m_result->setText(report.isClean() ? tr("✓ No problem in %1").arg(scope)
                                       : tr("✗ %n problem(s) in %1", nullptr,
                                            static_cast<int>(report.findingCount))
                                             .arg(scope));
    setTone(m_result, report.isClean() ? Tone::Accent : Tone::Danger);
}

} // namespace tf::ui
