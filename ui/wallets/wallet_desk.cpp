// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallet_desk.h"

#include "ui/shell/error_text.h"
#include "ui/wallets/allocate_dialog.h"
#include "ui/wallets/allowance_dialog.h"
#include "ui/wallets/books_dialog.h"
#include "ui/wallets/collect_dialog.h"
#include "ui/wallets/import_dialog.h"
#include "ui/wallets/master_wizard.h"
#include "ui/wallets/movement_dialog.h"
#include "ui/wallets/name_dialogs.h"
#include "ui/wallets/reason_dialog.h"
#include "widgets/format.h"
#include "widgets/toast.h"

#include <QDir>

namespace tf::ui {

using ledger::OperationKind;
using ledger::Wallet;
using widgets::Toast;
using widgets::Tone;

WalletDesk::WalletDesk(const WalletsContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_asset(context.baseCurrency) {}

void WalletDesk::loadAssets() {
    whenDone(m_context.reader().assets(), this,
             [this](const Result<QList<ledger::AssetRow>>& rows) {
                 if (!rows) {
                     tellFailure(rows.error());
                     return;
                 }
                 m_assetRows = *rows;
                 m_assets.clear();
                 for (const ledger::AssetRow& row : *rows) {
                     m_assets.append(row.asset);
                 }
                 if (!m_assets.contains(m_asset) && !m_assets.isEmpty()) {
                     m_asset = m_assets.first();
                 }
                 Q_EMIT assetsChanged();
             });
}

void WalletDesk::open(LedgerDialog* dialog) {
    connect(dialog, &LedgerDialog::succeeded, this,
            [this](const QString& sentence, const UndoStep& undo) {
                tellSuccess(sentence, undo);
                loadAssets();
            });
    dialog->open();
}

void WalletDesk::tellSuccess(const QString& sentence, const UndoStep& undo) {
    Toast::Act act;
    if (undo.isPossible()) {
        m_isTakingBack = false;
        act = {tr("Undo"), [this, undo] { takeBack(undo); }};
    }
    Toast::show(m_window, sentence, Tone::Accent, act);
}

void WalletDesk::tellFailure(const Error& error) {
    Toast::show(m_window, errorText(error), Tone::Danger);
}

/// The counter-entry, made once however often the toast is pressed.
void WalletDesk::takeBack(const UndoStep& undo) {
    if (std::exchange(m_isTakingBack, true)) {
        return;
    }
    const QString reason = tr("Undone right after booking");
    if (!undo.plan.isNull()) {
        tellWhenDone(m_context.service.undo(undo.plan, reason), tr("Taken back"));
    } else {
        tellWhenDone(m_context.service.reverse(ledger::TransferId::create(), undo.transfer, reason),
                     tr("Taken back"));
    }
}

template <class T>
void WalletDesk::tellWhenDone(const QFuture<Result<T>>& future, const QString& sentence) {
    whenDone(future, this, [this, sentence](const Result<T>& result) {
        if (result.isOk()) {
            Toast::show(m_window, sentence, Tone::Accent);
        } else {
            tellFailure(result.error());
        }
    });
}

void WalletDesk::move(OperationKind kind, const std::optional<Wallet>& wallet,
                      const std::optional<Wallet>& above) {
    MovementDialog::Start start{
        .kind = kind, .source = wallet, .target = {}, .assets = m_assets, .asset = m_asset};
    if (kind == OperationKind::Deposit) {
        start.source.reset();
        start.target = wallet;
    } else if (kind == OperationKind::Collection) {
        start.target = above;
    }
    open(new MovementDialog(m_context, start, m_window));
}

void WalletDesk::collect(const QList<Wallet>& wallets, const std::optional<Wallet>& above) {
    open(new CollectDialog(m_context, wallets, above, m_assets, m_asset, m_window));
}

void WalletDesk::allocate(const Wallet& source) {
    open(new AllocateDialog(m_context, source, m_assets, m_asset, m_window));
}

void WalletDesk::reverse(const ledger::TransactionDetail& detail) {
    open(new ReasonDialog(m_context, reversePlan(m_context, detail), m_window));
}

void WalletDesk::undoAllocation(const ledger::AllocationRecord& record) {
    open(new ReasonDialog(m_context, undoAllocationPlan(m_context, record), m_window));
}

void WalletDesk::freeze(const Wallet& wallet) {
    open(new ReasonDialog(m_context, freezePlan(m_context, wallet), m_window));
}

void WalletDesk::thaw(const Wallet& wallet) {
    open(new ReasonDialog(m_context, thawPlan(m_context, wallet), m_window));
}

void WalletDesk::close(const Wallet& wallet) {
    open(new ReasonDialog(m_context, closePlan(m_context, wallet), m_window));
}

void WalletDesk::rename(const Wallet& wallet) {
    open(new RenameDialog(m_context, wallet, m_window));
}

void WalletDesk::createWallet(const std::optional<Wallet>& above) {
    open(new NewWalletDialog(m_context, above, m_window));
}

void WalletDesk::createMaster() {
    openMaster(std::nullopt, std::nullopt);
}

void WalletDesk::editMaster(const Wallet& master) {
    whenDone(m_context.reader().masterConfig(master.id), this,
             [this, master](const Result<ledger::MasterWalletConfig>& config) {
                 if (!config) {
                     tellFailure(config.error());
                     return;
                 }
                 openMaster(master, *config);
             });
}

void WalletDesk::openMaster(const std::optional<Wallet>& wallet,
                            const std::optional<ledger::MasterWalletConfig>& config) {
    open(new MasterWizard(m_context, m_assetRows, wallet, config, m_window));
}

void WalletDesk::editAllowance(const Wallet& wallet,
                               const std::optional<ledger::Allowance>& existing) {
    open(new AllowanceDialog(m_context, wallet, m_assets, existing, m_window));
}

void WalletDesk::removeAllowance(const Wallet& wallet, const ledger::Allowance& allowance) {
    const QString limit = widgets::format::money(allowance.limit);
    m_context.prompter.confirm(
        m_window,
        {.title = tr("Remove allowance"),
         .text =
             tr("“%1” will be limited by balances alone, no longer by %2.").arg(wallet.name, limit),
         .acceptText = tr("Remove allowance"),
         .isDangerous = true},
        [this, wallet, allowance](bool isAccepted) {
            if (isAccepted) {
                tellWhenDone(m_context.service.removeAllowance(wallet.id, allowance.scope,
                                                               allowance.limit.asset()),
                             tr("The allowance is gone"));
            }
        });
}

void WalletDesk::cancelRequest(const ledger::WalletTransaction& record) {
    tellWhenDone(m_context.service.cancel(record.id, tr("Cancelled by hand")),
                 tr("The request is cancelled"));
}

void WalletDesk::approveRequest(const ledger::WalletTransaction& record) {
    m_context.prompter.confirm(
        m_window,
        {.title = tr("Approve"),
         .text = tr("%1 will be booked.").arg(widgets::format::exactMoney(record.amount)),
         .acceptText = tr("Approve"),
         .isDangerous = false},
        [this, id = record.id](bool isAccepted) {
            if (isAccepted) {
                tellWhenDone(m_context.service.approve(id, tr("Approved by hand")), tr("Approved"));
            }
        });
}

void WalletDesk::importOpening() {
    open(new ImportDialog(m_context, m_assets, m_window));
}

void WalletDesk::showBooks() {
    (new BooksDialog(m_context, m_window))->open();
}

void WalletDesk::exportStatement(const Wallet& wallet, StatementWriter::Form form) {
    const bool isCsv = form == StatementWriter::Form::Csv;
    static const QRegularExpression unsafe(QStringLiteral("[^\\w -]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(wallet.name).replace(unsafe, QStringLiteral("_")).left(60);
    m_context.prompter.chooseSaveFile(
        m_window,
        {.title = isCsv ? tr("Export statement") : tr("Print statement"),
         .filter = isCsv ? tr("CSV files (*.csv)") : tr("PDF files (*.pdf)"),
         .suggestedName = name + (isCsv ? QStringLiteral(".csv") : QStringLiteral(".pdf"))},
        [this, wallet, form](const QString& path) {
            auto* writer =
                new StatementWriter(m_context.reader(), m_context.clock, wallet, form, path, this);
            connect(writer, &StatementWriter::ended, this, [this, path](const Result<int>& lines) {
                if (!lines) {
                    tellFailure(lines.error());
                    return;
                }
                Toast::show(m_window,
                            tr("%n line(s) written to %1", nullptr, *lines)
                                .arg(QDir::toNativeSeparators(path)),
                            Tone::Accent);
            });
            writer->start();
        });
}

} // namespace tf::ui
