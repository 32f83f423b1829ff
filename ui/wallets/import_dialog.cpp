// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/import_dialog.h"

#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
/// Of a long file the first rows are shown; the totals are of all.
constexpr qsizetype mostShown = 500;

QList<items::RowsColumn<OpeningRow>> rowColumns() {
    return {items::RowsColumn<OpeningRow>(
                ImportDialog::tr("Line"),
                [](const OpeningRow& row) { return QString::number(row.line); })
                .right(),
            items::RowsColumn<OpeningRow>(ImportDialog::tr("Wallet"),
                                          [](const OpeningRow& row) { return row.balance.wallet; }),
            items::RowsColumn<OpeningRow>(
                ImportDialog::tr("Opening balance"),
                [](const OpeningRow& row) { return format::exactMoney(row.balance.amount); })
                .right()};
}

QList<items::RowsColumn<OpeningProblem>> problemColumns() {
    return {items::RowsColumn<OpeningProblem>(
                ImportDialog::tr("Line"),
                [](const OpeningProblem& row) { return QString::number(row.line); })
                .right(),
            items::RowsColumn<OpeningProblem>(ImportDialog::tr("Problem"),
                                              [](const OpeningProblem& row) { return row.text; })
                .toned([](const OpeningProblem&) { return items::CellTone::Bad; })};
}

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileNotReadable, file.errorString()};
    }
    if (file.size() > largestFile) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("more than 64 MB")};
    }
    return file.readAll();
}

} // namespace

ImportDialog::ImportDialog(const WalletsContext& context, const QList<Asset>& assets,
                           QWidget* parent)
    : LedgerDialog(context, tr("Import opening balances"), tr("Book all"), parent)
    , m_assets(assets) {
    setObjectName(QStringLiteral("importDialog"));
    setMinimumSize(680, 520);
    setIntroduction(tr("A CSV file with the columns wallet, asset and amount. Wallets are named as "
                       "in the tree, or by path: Master/Farm/Agent. Opening balances are capital, "
                       "never profit."));
    buildUi();
    submitButton()->setEnabled(false);
}

void ImportDialog::buildUi() {
    auto* choose = addButton(tr("Choose file …"), QStringLiteral("chooseFileButton"));
    connect(choose, &QPushButton::clicked, this, [this] {
        context().prompter.chooseOpenFile(this,
                                          {.title = tr("Opening balances"),
                                           .filter = tr("CSV files (*.csv);;All files (*)"),
                                           .suggestedName = {}},
                                          [this](const QString& path) { load(path); });
    });
    form()->hide();
    m_name = makeLabel(tr("No file chosen"), TextStyle::Strong, this);
    m_name->setObjectName(QStringLiteral("importFileName"));
    m_totals = makeParagraph({}, TextStyle::Muted, this);
    m_totals->setObjectName(QStringLiteral("importTotals"));
    m_rows = new items::RowsModel<OpeningRow>(
        rowColumns(), [](const OpeningRow& row) { return QByteArray::number(row.line); }, this);
    m_problems = new items::RowsModel<OpeningProblem>(
        problemColumns(),
        [](const OpeningProblem& row) { return QByteArray::number(row.line) + row.text.toUtf8(); },
        this);
    m_rowsView = new QTableView(this);
    m_rowsView->setObjectName(QStringLiteral("importRowsTable"));
    m_rowsView->setAccessibleName(tr("What will be booked"));
    m_problemsView = new QTableView(this);
    m_problemsView->setObjectName(QStringLiteral("importProblemsTable"));
    m_problemsView->setAccessibleName(tr("Problems by line"));
    for (QTableView* view : {m_rowsView, m_problemsView}) {
        styleTable(view);
        view->setSortingEnabled(false);
    }
    m_rowsView->setModel(m_rows);
    m_problemsView->setModel(m_problems);
    m_rowsView->setColumnWidth(0, 60);
    m_rowsView->setColumnWidth(1, 320);
    m_problemsView->setColumnWidth(0, 60);
    m_problemsView->hide();
    content()->addWidget(m_name);
    content()->addWidget(m_totals);
    content()->addWidget(m_rowsView, 2);
    content()->addWidget(m_problemsView, 1);
}

void ImportDialog::load(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    m_name->setText(tr("Reading %1 …").arg(name));
    const auto future = context().jobs.start(
        tr("Import %1").arg(name), [path, assets = m_assets](JobControl&) -> Result<OpeningFile> {
            TF_TRY(const QByteArray text, readFile(path));
            return readOpeningBalances(text, assets);
        });
    whenDone(future, this, [this, name](const Result<OpeningFile>& file) {
        if (!file) {
            m_name->setText(name);
            showError(errorText(file.error()));
            return;
        }
        show(name, *file);
    });
}

void ImportDialog::show(const QString& name, const OpeningFile& file) {
    m_file = file;
    m_isLoaded = true;
    m_id = ledger::TransferId::create(); // another file is another command
    m_name->setText(name);
    m_rows->setRows(file.rows.mid(0, mostShown));
    m_problems->setRows(file.problems);
    m_problemsView->setVisible(!file.problems.isEmpty());
    showError({});
    showTotals();
    submitButton()->setEnabled(check(false));
}

void ImportDialog::showTotals() {
    QList<Money> sums;
    for (const OpeningRow& row : std::as_const(m_file.rows)) {
        const Money& amount = row.balance.amount;
        const auto same = std::find_if(sums.begin(), sums.end(), [&amount](const Money& sum) {
            return sum.asset() == amount.asset();
        });
        if (same == sums.end()) {
            sums.append(amount);
        } else {
            *same = same->plus(amount).valueOr(*same);
        }
    }
    QStringList words;
    for (const Money& sum : sums) {
        words.append(format::money(sum));
    }
    const int count = static_cast<int>(m_file.rows.size());
    m_totals->setText(
        m_file.problems.isEmpty()
            ? tr("%n line(s): %1", nullptr, count).arg(words.join(QStringLiteral(", ")))
            : tr("%n problem(s): nothing is booked until the file is mended.", nullptr,
                 static_cast<int>(m_file.problems.size())));
    setTone(m_totals, m_file.problems.isEmpty() ? Tone::Muted : Tone::Danger);
}

bool ImportDialog::check(bool) {
    return m_isLoaded && m_file.problems.isEmpty() && !m_file.rows.isEmpty();
}

void ImportDialog::send() {
    QList<ledger::OpeningBalance> balances;
    for (const OpeningRow& row : std::as_const(m_file.rows)) {
        balances.append(row.balance);
    }
    const auto future = context().service.importOpeningBalances(m_id, balances);
    whenDone(future, this, [this](const Result<int>& booked) {
        if (!booked && booked.error().code == ErrorCode::BadRow) {
            refuseLine(booked.error());
        }
    });
    finishWith(future, [this](const Result<int>& booked) {
        Q_EMIT succeeded(tr("Booked %n opening balance(s)", nullptr, *booked), {});
    });
}

/// The books count rows; a person counts the file's lines.
void ImportDialog::refuseLine(const Error& error) {
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const int row = number.match(error.detail).captured().toInt() - 1;
    const int line = row >= 0 && row < m_file.rows.size() ? m_file.rows.at(row).line : 0;
    m_problems->setRows({{line, tr("refused by the books: %1").arg(error.detail)}});
    m_problemsView->show();
}

} // namespace tf::ui
