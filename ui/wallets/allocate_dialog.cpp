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
    buildSearch();
    content()->insertWidget(1, m_finder);
    content()->insertWidget(2, buildReceivers(), 1);
    m_partsProblem = makeParagraph({}, TextStyle::Small, this);
    m_partsProblem->setObjectName(QStringLiteral("partsProblem"));
    setTone(m_partsProblem, Tone::Danger);
    content()->insertWidget(3, m_partsProblem);
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

void AllocateDialog::buildSearch() {
    m_finder = new QWidget(this);
    auto* layout = new QHBoxLayout(m_finder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_search = new SearchField(tr("Find a receiver"), m_finder);
    m_search->setObjectName(QStringLiteral("receiverSearch"));
    m_search->setMaximumWidth(260);
    m_all = new QCheckBox(m_finder);
    m_all->setObjectName(QStringLiteral("allReceiversCheck"));
    m_all->setAccessibleName(tr("All receivers"));
    m_count = makeLabel({}, TextStyle::Small, m_finder);
    m_count->setObjectName(QStringLiteral("receiversCount"));
    layout->addWidget(m_search, 1);
    layout->addWidget(m_all);
    layout->addStretch(1);
    layout->addWidget(m_count);
    m_finder->hide();
    connect(m_search, &SearchField::searchChanged, this, [this] { showReceivers(); });
    connect(m_all, &QCheckBox::clicked, this, &AllocateDialog::chooseMatches);
}

void AllocateDialog::loadReceivers() {
    whenDone(context().reader().wallets(ledger::WalletQuery::childrenOf(m_from.id)), this,
             [this](const Result<QList<WalletNode>>& children) {
                 if (!children) {
                     showError(tr("The wallets below could not be read. Close and try again."));
                     return;
                 }
                 for (const WalletNode& node : *children) {
                     if (node.wallet.status != ledger::WalletStatus::Closed) {
                         m_receivers.append(
                             {.wallet = node.wallet, .text = {}, .value = {}, .error = {}});
                     }
                 }
                 m_finder->setVisible(m_receivers.size() > manyReceivers);
                 showReceivers();
             });
}

QList<int> AllocateDialog::matches() const {
    const QString needle = m_search->text().trimmed();
    QList<int> found;
    for (int i = 0; i < m_receivers.size(); ++i) {
        if (m_receivers.at(i).wallet.name.contains(needle, Qt::CaseInsensitive)) {
            found.append(i);
        }
    }
    return found;
}

void AllocateDialog::showReceivers() {
    const QList<int> found = matches();
    const auto shown = std::min<qsizetype>(found.size(), mostRows);
    QList<ledger::WalletId> wallets;
    while (m_rows.size() < shown) {
        addRow();
    }
    for (int number = 0; number < m_rows.size(); ++number) {
        const int receiver = number < shown ? found.at(number) : -1;
        bindRow(m_rows[number], receiver);
        if (receiver >= 0) {
            wallets.append(m_receivers.at(receiver).wallet.id);
        }
    }
    const int count = static_cast<int>(found.size());
    m_all->setText(m_search->text().trimmed().isEmpty() ? tr("All %n", nullptr, count)
                                                        : tr("All %n found", nullptr, count));
    m_count->setText(shown < found.size()
                         ? tr("%1 of %2 shown: type a name to see the others").arg(shown).arg(count)
                         : QString());
    facts().watch(wallets);
    showMode();
    refresh();
}

void AllocateDialog::addRow() {
    const int number = static_cast<int>(m_rows.size()) + 1;
    QWidget* parent = m_grid->parentWidget();
    Row row{.isChosen = new QCheckBox(parent),
            .value = new MoneyEdit(parent),
            .amount = makeLabel({}, TextStyle::Body, parent),
            .after = makeLabel({}, TextStyle::Small, parent)};
    row.isChosen->setObjectName(QStringLiteral("receiver%1Check").arg(number));
    row.value->setObjectName(QStringLiteral("receiver%1Edit").arg(number));
    row.value->setFixedWidth(170);
    row.value->setOptional(true);
    row.value->setSignAllowed(true, false);
    m_grid->addWidget(row.isChosen, number, 0);
    m_grid->addWidget(row.value, number, 1);
    m_grid->addWidget(row.amount, number, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(row.after, number, 3, Qt::AlignRight | Qt::AlignVCenter);
    QWidget::setTabOrder(row.isChosen, row.value);
    m_rows.append(row);
    connectRow(number - 1);
}

void AllocateDialog::connectRow(int number) {
    const Row& row = m_rows.at(number);
    const auto receiver = [this, number]() -> Receiver& {
        return m_receivers[m_rows.at(number).receiver];
    };
    connect(row.isChosen, &QCheckBox::toggled, this, [this, number, receiver](bool isChosen) {
        if (m_rows.at(number).receiver >= 0) {
            receiver().isChosen = isChosen;
            refresh();
        }
    });
    // After each edit, and when the asset allows fewer decimals than were typed.
    connect(row.value, &MoneyEdit::moneyChanged, this,
            [this, number, receiver](const std::optional<Money>& money) {
                const Row& own = m_rows.at(number);
                if (own.receiver < 0) {
                    return;
                }
                const auto value = money ? std::optional(money->amount()) : std::nullopt;
                const bool isOther =
                    receiver().value != value || receiver().error != own.value->errorText();
                receiver().text = own.value->text();
                receiver().value = value;
                receiver().error = own.value->errorText();
                if (isOther) {
                    refresh();
                }
            });
    connect(row.value, &QLineEdit::textEdited, this, [this, number, receiver] {
        const Row& own = m_rows.at(number);
        touch(own.value);
        receiver().isChosen = receiver().isChosen || !own.value->text().isEmpty();
        const QSignalBlocker blocker(own.isChosen);
        own.isChosen->setChecked(receiver().isChosen);
        refresh();
    });
}

void AllocateDialog::bindRow(Row& row, int receiver) {
    row.receiver = -1; // so that what is set now is nobody's
    const bool isUsed = receiver >= 0;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{row.isChosen, row.value, row.amount, row.after}) {
        widget->setVisible(isUsed);
    }
    if (!isUsed) {
        return;
    }
    const Receiver& shown = m_receivers.at(receiver);
    row.isChosen->setText(QString(shown.wallet.name).replace(u'&', QStringLiteral("&&")));
    row.isChosen->setAccessibleName(shown.wallet.name);
    row.isChosen->setChecked(shown.isChosen);
    row.value->setAccessibleName(tr("Value of %1").arg(shown.wallet.name));
    row.value->setText(shown.text);
    row.receiver = receiver;
}

void AllocateDialog::chooseMatches(bool areChosen) {
    for (const int receiver : matches()) {
        m_receivers[receiver].isChosen = areChosen;
    }
    for (const Row& row : std::as_const(m_rows)) {
        if (row.receiver >= 0) {
            const QSignalBlocker blocker(row.isChosen);
            row.isChosen->setChecked(m_receivers.at(row.receiver).isChosen);
        }
    }
    watchChosen();
    refresh();
}

/// Those without a row are checked against their allowances too.
void AllocateDialog::watchChosen() {
    QList<ledger::WalletId> wallets;
    for (const int receiver : chosenReceivers()) {
        wallets.append(m_receivers.at(receiver).wallet.id);
    }
    facts().watch(wallets);
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
    for (const Row& row : std::as_const(m_rows)) {
        row.value->setEnabled(needsValue());
        row.value->setAsset(isMoney ? m_asset->asset() : Asset());
        row.value->setPlaceholderText(mode() == AllocationMode::Percent     ? QStringLiteral("%")
                                      : mode() == AllocationMode::Remainder ? tr("what remains")
                                      : mode() == AllocationMode::ByWeight  ? tr("weight")
                                                                            : QString());
    }
}

QList<int> AllocateDialog::chosenReceivers() const {
    QList<int> chosen;
    for (int i = 0; i < m_receivers.size(); ++i) {
        if (m_receivers.at(i).isChosen) {
            chosen.append(i);
        }
    }
    return chosen;
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
    for (const int chosen : chosenReceivers()) {
        const Receiver& receiver = m_receivers.at(chosen);
        draft.parts.append({receiver.wallet.id, needsValue() ? receiver.value : std::nullopt});
    }
    return draft;
}

bool AllocateDialog::check(bool isFinal) {
    const ledger::AllocationDraft allocation = draft();
    const auto source = facts().facts(m_from.id, allocation.asset);
    form()->clearErrors();
    m_partsProblem->setText({});
    for (const Row& row : std::as_const(m_rows)) {
        setFieldInvalid(row.value, !row.value->errorText().isEmpty());
    }
    if (!source) {
        return false;
    }
    QList<ledger::WalletFacts> targets;
    for (const int chosen : chosenReceivers()) {
        const ledger::Wallet& wallet = m_receivers.at(chosen).wallet;
        const auto target = facts().facts(wallet.id, allocation.asset);
        targets.append(target.value_or(ledger::WalletFacts{
            .wallet = wallet, .available = {}, .drawLeft = {}, .spendLeft = {}}));
    }
    const QList<ledger::FieldProblem> problems = ledger::validate(allocation, *source, targets);
    for (const ledger::FieldProblem& problem : problems) {
        showProblem(problem, *source, isFinal);
    }
    const bool isTotalFine = !m_total->isEnabled() || m_total->errorText().isEmpty();
    bool areValuesFine = true;
    for (const int chosen : chosenReceivers()) {
        const Receiver& receiver = m_receivers.at(chosen);
        if (needsValue() && !receiver.error.isEmpty()) {
            areValuesFine = false;
            m_partsProblem->setText(receiver.wallet.name + QStringLiteral(": ") + receiver.error);
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
    const QList<int> chosen = chosenReceivers();
    const bool isOfRow = problem.row >= 0 && problem.row < chosen.size();
    const bool isQuiet = problem.problem == DraftProblem::Missing && !isFinal;
    if (isQuiet) {
        return;
    }
    if (isOfRow) {
        markInvalid(chosen.at(problem.row));
        m_partsProblem->setText(m_receivers.at(chosen.at(problem.row)).wallet.name +
                                QStringLiteral(": ") + sentence);
    } else if (m_partsProblem->text().isEmpty()) {
        m_partsProblem->setText(sentence);
    }
}

void AllocateDialog::markInvalid(int receiver) {
    for (const Row& row : std::as_const(m_rows)) {
        if (row.receiver == receiver) {
            setFieldInvalid(row.value, true);
        }
    }
}

void AllocateDialog::refresh() {
    check(false);
    showAmounts();
}

void AllocateDialog::showAmounts() {
    const ledger::AllocationDraft allocation = draft();
    const auto source = facts().facts(m_from.id, allocation.asset);
    const QList<int> chosen = chosenReceivers();
    const auto amounts = source ? ledger::divide(allocation, source->available)
                                : Result<QList<Decimal>>(Error{ErrorCode::NotFound, {}});
    QHash<int, Decimal> parts;
    Decimal sum;
    for (int place = 0; amounts && place < chosen.size(); ++place) {
        parts.insert(chosen.at(place), amounts->at(place));
        sum += amounts->at(place);
    }
    for (const Row& row : std::as_const(m_rows)) {
        if (row.receiver < 0) {
            continue;
        }
        const Decimal amount = parts.value(row.receiver);
        const auto target = facts().facts(m_receivers.at(row.receiver).wallet.id, allocation.asset);
        const Decimal before = target ? target->available : Decimal();
        row.amount->setText(parts.contains(row.receiver)
                                ? format::money(Money(amount, allocation.asset))
                                : QString());
        row.after->setText(format::amount(Money(before, allocation.asset)) + QStringLiteral(" → ") +
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
