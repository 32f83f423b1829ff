// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/allocate_dialog.h"

#include "ui/wallets/asset_combo.h"
#include "ui/wallets/draft_words.h"
#include "widgets/fields.h"
#include "widgets/format.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::AllocationMode;
using ledger::DraftField;
using ledger::DraftProblem;
using ledger::WalletNode;

AllocateDialog::AllocateDialog(const WalletsContext& context, const ledger::Wallet& source,
                               const QList<Asset>& assets, const Asset& asset, QWidget* parent)
    : LedgerDialog(context, tr("Allocate"), tr("Allocate"), parent)
    , m_from(source) {
    setObjectName(QStringLiteral("allocateDialog"));
    setIntroduction(tr("Divides free money of “%1” among the wallets below it, all or nothing.")
                        .arg(source.name));
    setMinimumWidth(720);
    buildUi(assets, asset);
    facts().watch(source.id);
    loadReceivers();
    showMode();
    refresh();
}

void AllocateDialog::buildUi(const QList<Asset>& assets, const Asset& asset) {
    auto* top = new FormRows(3, this);
    m_asset = new AssetCombo(this);
    m_asset->setObjectName(QStringLiteral("assetCombo"));
    m_asset->setAssets(assets);
    m_asset->setAsset(asset);
    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("modeCombo"));
    m_mode->addItem(tr("Amounts"), int(AllocationMode::Amount));
    m_mode->addItem(tr("Percent"), int(AllocationMode::Percent));
    m_mode->addItem(tr("What remains"), int(AllocationMode::Remainder));
    m_mode->addItem(tr("Equally"), int(AllocationMode::Equally));
    m_mode->addItem(tr("By weight"), int(AllocationMode::ByWeight));
    m_total = new MoneyEdit(this);
    m_total->setObjectName(QStringLiteral("totalEdit"));
    m_total->setOptional(true);
    m_total->setAsset(m_asset->asset());
    top->addRow(tr("Asset"), m_asset);
    top->addRow(tr("Divide by"), m_mode);
    top->addRow(tr("Amount to divide"), m_total);
    content()->insertWidget(0, top);
    content()->insertWidget(1, buildReceivers(), 1);
    m_partsProblem = makeParagraph({}, TextStyle::Small, this);
    m_partsProblem->setObjectName(QStringLiteral("partsProblem"));
    setTone(m_partsProblem, Tone::Danger);
    content()->insertWidget(2, m_partsProblem);
    m_reason = addTextRow(tr("Reason"), QStringLiteral("reasonEdit"));
    m_summary = makeParagraph({}, TextStyle::Body, this);
    m_summary->setObjectName(QStringLiteral("allocationSummary"));
    content()->addWidget(m_summary);
    connect(m_asset, &QComboBox::currentIndexChanged, this, [this] {
        m_total->setAsset(m_asset->asset());
        showMode();
        refresh();
    });
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        showMode();
        refresh();
    });
    connect(m_total, &QLineEdit::textEdited, this, [this] {
        touch(m_total);
        refresh();
    });
}

QWidget* AllocateDialog::buildReceivers() {
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("receiversArea"));
    area->setAccessibleName(tr("Receivers"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(220);
    auto* inner = new QWidget(area);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 8, 0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(makeLabel(tr("Receiver"), TextStyle::Small, inner), 0, 0);
    m_grid->addWidget(makeLabel(tr("Value"), TextStyle::Small, inner), 0, 1);
    m_grid->addWidget(makeLabel(tr("Receives"), TextStyle::Small, inner), 0, 2, Qt::AlignRight);
    m_grid->addWidget(makeLabel(tr("Free before → after"), TextStyle::Small, inner), 0, 3,
                      Qt::AlignRight);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    area->setWidget(inner);
    return area;
}

void AllocateDialog::loadReceivers() {
    whenDone(context().reader().wallets(ledger::WalletQuery::childrenOf(m_from.id)), this,
             [this](const Result<QList<WalletNode>>& children) {
                 if (!children) {
                     showError(tr("The wallets below could not be read. Close and try again."));
                     return;
                 }
                 for (const WalletNode& node : *children) {
                     const bool isOpen = node.wallet.status != ledger::WalletStatus::Closed;
                     if (isOpen && m_receivers.size() < mostReceivers) {
                         addReceiver(node.wallet);
                     }
                 }
                 showMode();
                 refresh();
             });
}

void AllocateDialog::addReceiver(const ledger::Wallet& wallet) {
    const int row = static_cast<int>(m_receivers.size()) + 1;
    QWidget* parent = m_grid->parentWidget();
    Receiver receiver{
        .wallet = wallet,
        .isChosen = new QCheckBox(
            QString(wallet.name).replace(QLatin1Char('&'), QStringLiteral("&&")), parent),
        .value = new MoneyEdit(parent),
        .amount = makeLabel({}, TextStyle::Body, parent),
        .after = makeLabel({}, TextStyle::Small, parent)};
    receiver.isChosen->setObjectName(QStringLiteral("receiver%1Check").arg(row));
    receiver.isChosen->setAccessibleName(wallet.name);
    receiver.value->setObjectName(QStringLiteral("receiver%1Edit").arg(row));
    receiver.value->setAccessibleName(tr("Value of %1").arg(wallet.name));
    receiver.value->setFixedWidth(170);
    receiver.value->setOptional(true);
    receiver.value->setSignAllowed(true, false);
    m_grid->addWidget(receiver.isChosen, row, 0);
    m_grid->addWidget(receiver.value, row, 1);
    m_grid->addWidget(receiver.amount, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(receiver.after, row, 3, Qt::AlignRight | Qt::AlignVCenter);
    QWidget::setTabOrder(receiver.isChosen, receiver.value);
    m_receivers.append(receiver);
    facts().watch(wallet.id);
    connect(receiver.isChosen, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(receiver.value, &QLineEdit::textEdited, this,
            [this, value = receiver.value, box = receiver.isChosen] {
                touch(value);
                const QSignalBlocker blocker(box);
                box->setChecked(box->isChecked() || !value->text().isEmpty());
                refresh();
            });
}

AllocationMode AllocateDialog::mode() const {
    return static_cast<AllocationMode>(m_mode->currentData().toInt());
}

bool AllocateDialog::needsValue() const {
    return mode() != AllocationMode::Equally;
}

void AllocateDialog::showMode() {
    const bool isTotalUsed =
        mode() != AllocationMode::Amount && mode() != AllocationMode::Remainder;
    m_total->setEnabled(isTotalUsed);
    m_total->setPlaceholderText(
        isTotalUsed && mode() == AllocationMode::Percent ? tr("all free money") : QString());
    const bool isMoney = mode() == AllocationMode::Amount || mode() == AllocationMode::Remainder;
    for (const Receiver& receiver : std::as_const(m_receivers)) {
        receiver.value->setEnabled(needsValue());
        receiver.value->setAsset(isMoney ? m_asset->asset() : Asset());
        receiver.value->setPlaceholderText(mode() == AllocationMode::Percent ? QStringLiteral("%")
                                           : mode() == AllocationMode::Remainder
                                               ? tr("what remains")
                                           : mode() == AllocationMode::ByWeight ? tr("weight")
                                                                                : QString());
    }
}

QList<int> AllocateDialog::chosenRows() const {
    QList<int> rows;
    for (int i = 0; i < m_receivers.size(); ++i) {
        if (m_receivers.at(i).isChosen->isChecked()) {
            rows.append(i);
        }
    }
    return rows;
}

ledger::AllocationDraft AllocateDialog::draft() const {
    ledger::AllocationDraft draft{.source = m_from.id,
                                  .asset = m_asset->asset(),
                                  .mode = mode(),
                                  .total = {},
                                  .parts = {},
                                  .reason = m_reason->text()};
    if (m_total->isEnabled() && m_total->money()) {
        draft.total = m_total->money()->amount();
    }
    for (const int row : chosenRows()) {
        const Receiver& receiver = m_receivers.at(row);
        const auto value = needsValue() ? receiver.value->money() : std::nullopt;
        draft.parts.append(
            {receiver.wallet.id, value ? std::optional(value->amount()) : std::nullopt});
    }
    return draft;
}

bool AllocateDialog::check(bool isFinal) {
    const ledger::AllocationDraft allocation = draft();
    const auto source = facts().facts(m_from.id, allocation.asset);
    form()->clearErrors();
    m_partsProblem->setText({});
    for (const Receiver& receiver : std::as_const(m_receivers)) {
        setFieldInvalid(receiver.value, !receiver.value->errorText().isEmpty());
    }
    if (!source) {
        return false;
    }
    QList<ledger::WalletFacts> targets;
    for (const int row : chosenRows()) {
        const auto target = facts().facts(m_receivers.at(row).wallet.id, allocation.asset);
        targets.append(target.value_or(ledger::WalletFacts{.wallet = m_receivers.at(row).wallet,
                                                           .available = {},
                                                           .drawLeft = {},
                                                           .spendLeft = {}}));
    }
    const QList<ledger::FieldProblem> problems = ledger::validate(allocation, *source, targets);
    for (const ledger::FieldProblem& problem : problems) {
        showProblem(problem, *source, isFinal);
    }
    const bool isTotalFine = !m_total->isEnabled() || m_total->errorText().isEmpty();
    bool areValuesFine = true;
    for (const int row : chosenRows()) {
        const MoneyEdit* value = m_receivers.at(row).value;
        if (needsValue() && !value->errorText().isEmpty()) {
            areValuesFine = false;
            m_partsProblem->setText(m_receivers.at(row).wallet.name + QStringLiteral(": ") +
                                    value->errorText());
        }
    }
    if (!isTotalFine) {
        m_partsProblem->setText(m_total->errorText());
    }
    m_partsProblem->setVisible(!m_partsProblem->text().isEmpty());
    return problems.isEmpty() && isTotalFine && areValuesFine;
}

void AllocateDialog::showProblem(const ledger::FieldProblem& problem,
                                 const ledger::WalletFacts& source, bool isFinal) {
    const QString sentence = problemText(problem, source, m_asset->asset());
    if (problem.field == DraftField::Reason) {
        if (isFinal || isTouched(m_reason)) {
            form()->setError(m_reason, sentence);
        }
        return;
    }
    const QList<int> rows = chosenRows();
    const bool isOfRow = problem.row >= 0 && problem.row < rows.size();
    const bool isQuiet = problem.problem == DraftProblem::Missing && !isFinal;
    if (isQuiet) {
        return;
    }
    if (isOfRow) {
        const Receiver& receiver = m_receivers.at(rows.at(problem.row));
        setFieldInvalid(receiver.value, true);
        m_partsProblem->setText(receiver.wallet.name + QStringLiteral(": ") + sentence);
    } else if (m_partsProblem->text().isEmpty()) {
        m_partsProblem->setText(sentence);
    }
}

void AllocateDialog::refresh() {
    check(false);
    showAmounts();
}

void AllocateDialog::showAmounts() {
    const ledger::AllocationDraft allocation = draft();
    const auto source = facts().facts(m_from.id, allocation.asset);
    const QList<int> rows = chosenRows();
    const auto amounts = source ? ledger::divide(allocation, source->available)
                                : Result<QList<Decimal>>(Error{ErrorCode::NotFound, {}});
    Decimal sum;
    for (int i = 0; i < m_receivers.size(); ++i) {
        const Receiver& receiver = m_receivers.at(i);
        const auto place = rows.indexOf(i);
        const bool isKnown = amounts && place >= 0;
        const Decimal amount = isKnown ? amounts->at(place) : Decimal();
        sum += amount;
        const auto target = facts().facts(receiver.wallet.id, allocation.asset);
        const Decimal before = target ? target->available : Decimal();
        receiver.amount->setText(isKnown ? format::money(Money(amount, allocation.asset))
                                         : QString());
        receiver.after->setText(format::amount(Money(before, allocation.asset)) +
                                QStringLiteral(" → ") +
                                format::amount(Money(before + amount, allocation.asset)));
    }
    if (!source) {
        m_summary->setText(tr("Reading balances …"));
        return;
    }
    m_summary->setText(tr("%1: free %2 before, %3 after")
                           .arg(m_from.name,
                                format::money(Money(source->available, allocation.asset)),
                                format::money(Money(source->available - sum, allocation.asset))));
}

void AllocateDialog::send() {
    const ledger::AllocationDraft allocation = draft();
    const auto source = facts().facts(m_from.id, allocation.asset);
    const auto amounts = ledger::divide(allocation, source ? source->available : Decimal());
    const bool isRepeat = !m_sent.transfers.isEmpty() && !form()->isEnabled();
    if (!isRepeat) { // after a lost answer exactly the same plan goes out again
        if (!amounts) {
            showError(tr("The amounts can not be divided so."));
            return;
        }
        m_sent = {.id = m_plan,
                  .scope = m_from.id,
                  .kind = ledger::OperationKind::Allocation,
                  .method = QStringLiteral("manual"),
                  .options = {{QStringLiteral("mode"), m_mode->currentIndex()}},
                  .inputsDigest = {},
                  .certificate = {},
                  .reason = allocation.reason,
                  .cause = {},
                  .transfers = {}};
        const Decimal total = Decimal::sum(std::vector<Decimal>(amounts->begin(), amounts->end()))
                                  .valueOr(Decimal(1));
        for (qsizetype i = 0; i < amounts->size(); ++i) {
            if (amounts->at(i).isZero()) {
                continue;
            }
            m_sent.transfers.append({.id = ledger::TransferId::create(),
                                     .from = m_from.id,
                                     .to = allocation.parts.at(i).target,
                                     .amount = Money(amounts->at(i), allocation.asset),
                                     .weight = amounts->at(i).toDouble() / total.toDouble(),
                                     .reason = allocation.reason});
        }
    }
    if (m_sent.transfers.isEmpty()) {
        showError(tr("Nobody receives anything yet."));
        return;
    }
    finishWith(context().service.apply(m_sent),
               [this](const Result<QList<ledger::PostingResult>>& posted) {
                   Q_EMIT succeeded(tr("Allocated money of “%1” to %n wallet(s)", nullptr,
                                       static_cast<int>(posted->size()))
                                        .arg(m_from.name),
                                    {.transfer = {}, .plan = m_plan});
               });
}

} // namespace tf::ui
