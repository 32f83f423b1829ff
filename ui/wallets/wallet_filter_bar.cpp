// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallet_filter_bar.h"

#include "models/items/ledger_words.h"
#include "ui/wallets/menu_button.h"
#include "widgets/fields.h"
#include "widgets/palette.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace tf::ui {

using items::PerformanceSpan;
using ledger::WalletKind;
using ledger::WalletStatus;

namespace {

constexpr int isConvertedRole = Qt::UserRole + 1;
constexpr int allLevels = 9;
const QString unitKey = QStringLiteral("wallets/unit");

template <class Word>
void addWords(QMenu* menu, std::initializer_list<Word> words) {
    for (const Word word : words) {
        QAction* action = menu->addAction(items::word(word));
        action->setCheckable(true);
        action->setData(int(word));
    }
}

template <class Word>
QList<Word> checkedWords(const QMenu* menu) {
    QList<Word> words;
    for (const QAction* action : menu->actions()) {
        if (action->isChecked()) {
            words.append(static_cast<Word>(action->data().toInt()));
        }
    }
    return words;
}

QString choiceText(const QString& name, const QMenu* menu) {
    QStringList words;
    for (const QAction* action : menu->actions()) {
        if (action->isChecked()) {
            words.append(action->text());
        }
    }
    return QStringLiteral("%1: %2").arg(name, words.isEmpty()     ? WalletFilterBar::tr("all")
                                              : words.size() == 1 ? words.first()
                                                                  : QString::number(words.size()));
}

} // namespace

WalletFilterBar::WalletFilterBar(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new widgets::SearchField(tr("Search wallets"), this);
    m_search->setObjectName(QStringLiteral("walletSearch"));
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(320);
    layout->addWidget(m_search, 1);
    m_kinds = addMenu(QStringLiteral("kindMenuButton"), m_kindMenu);
    m_states = addMenu(QStringLiteral("stateMenuButton"), m_stateMenu);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("unitCombo"));
    m_unit->setAccessibleName(tr("Amounts in"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_unit);
    m_span = new QComboBox(this);
    m_span->setObjectName(QStringLiteral("spanCombo"));
    m_span->setAccessibleName(tr("Span of PnL and return"));
    layout->addWidget(m_span);
    m_level = addMenu(QStringLiteral("levelMenuButton"), m_levelMenu);
    m_columns = addMenu(QStringLiteral("columnMenuButton"), m_columnMenu);
    layout->addStretch(1);
    m_books = new QToolButton(this);
    m_books->setObjectName(QStringLiteral("booksButton"));
    m_books->setAutoRaise(true);
    m_books->setToolTip(tr("Opens the equation of each asset"));
    layout->addWidget(m_books);
    setBooksState(tr("Books not checked"), true);
    buildChoices();
    showChoices();
    connect(m_search, &widgets::SearchField::searchChanged, this, &WalletFilterBar::filterChanged);
    connect(m_books, &QToolButton::clicked, this, &WalletFilterBar::booksRequested);
    connect(m_span, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT spanChanged(static_cast<PerformanceSpan>(index)); });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(unitKey, m_unit->currentText());
        Q_EMIT unitChanged();
        Q_EMIT filterChanged();
    });
}

MenuButton* WalletFilterBar::addMenu(const QString& objectName, QMenu*& menu) {
    auto* button = new MenuButton(objectName, this);
    menu = button->choices();
    layout()->addWidget(button);
    return button;
}

void WalletFilterBar::buildChoices() {
    addWords(m_kindMenu, {WalletKind::Master, WalletKind::Farm, WalletKind::Agent, WalletKind::Goal,
                          WalletKind::Vault});
    addWords(m_stateMenu, {WalletStatus::Active, WalletStatus::Frozen, WalletStatus::Closed});
    for (const QMenu* menu : {m_kindMenu, m_stateMenu}) {
        connect(menu, &QMenu::triggered, this, [this] {
            showChoices();
            Q_EMIT filterChanged();
        });
    }
    m_span->addItems(
        {tr("PnL today"), tr("PnL 7 days"), tr("PnL 30 days"), tr("PnL a year"), tr("PnL always")});
    m_level->setText(tr("Level"));
    m_level->setAccessibleName(tr("Open to level"));
    const QStringList levels = {tr("Masters only"), tr("Farms, goals, vaults"), tr("Agents"),
                                tr("Everything")};
    for (int i = 0; i < levels.size(); ++i) {
        const int level = i == levels.size() - 1 ? allLevels : i + 1;
        connect(m_levelMenu->addAction(levels.at(i)), &QAction::triggered, this,
                [this, level] { Q_EMIT levelChosen(level); });
    }
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
}

void WalletFilterBar::showChoices() {
    m_kinds->setText(choiceText(tr("Kind"), m_kindMenu));
    m_states->setText(choiceText(tr("State"), m_stateMenu));
    m_kinds->setAccessibleName(m_kinds->text());
    m_states->setAccessibleName(m_states->text());
}

void WalletFilterBar::setAssets(const QList<Asset>& assets, const Asset& base) {
    const QString before =
        m_unit->count() > 0 ? m_unit->currentText() : QSettings().value(unitKey).toString();
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    const auto add = [this](const QString& text, const Asset& asset, bool isConverted) {
        m_unit->addItem(text, QVariant::fromValue(asset));
        m_unit->setItemData(m_unit->count() - 1, isConverted, isConvertedRole);
    };
    // A base currency that is no asset has no rates as a rule: every total would be left out.
    QList<Asset> units = assets;
    if (units.isEmpty() && base.isValid()) {
        units.append(base);
    }
    for (const Asset& asset : std::as_const(units)) {
        add(tr("In %1").arg(asset.code()), asset, true);
    }
    m_unit->insertSeparator(m_unit->count());
    for (const Asset& asset : assets) {
        add(tr("Only %1").arg(asset.code()), asset, false);
    }
    const int same = before.isEmpty() ? -1 : m_unit->findText(before); // the line has no text
    const int own = m_unit->findText(tr("In %1").arg(base.code()));
    m_unit->setCurrentIndex(same >= 0 ? same : std::max(own, 0));
}

bool WalletFilterBar::isUnitChosen() const {
    return QSettings().contains(unitKey);
}

void WalletFilterBar::suggestUnit(const Asset& asset) {
    const QSignalBlocker blocker(m_unit);
    const int index = m_unit->findText(tr("In %1").arg(asset.code()));
    m_unit->setCurrentIndex(std::max(index, 0));
}

items::WalletUnit WalletFilterBar::unit() const {
    const Asset asset = m_unit->currentData().value<Asset>();
    return {asset, m_unit->currentData(isConvertedRole).toBool() || !asset.isValid()};
}

items::WalletFilter WalletFilterBar::filter() const {
    items::WalletFilter filter;
    filter.text = m_search->text().trimmed();
    filter.kinds = checkedWords<WalletKind>(m_kindMenu);
    filter.states = checkedWords<WalletStatus>(m_stateMenu);
    if (!unit().isConverted) {
        filter.holds = unit().asset;
    }
    return filter;
}

void WalletFilterBar::clearFilter() {
    for (const QMenu* menu : {m_kindMenu, m_stateMenu}) {
        for (QAction* action : menu->actions()) {
            action->setChecked(false);
        }
    }
    m_search->clear();
    showChoices();
    Q_EMIT filterChanged();
}

void WalletFilterBar::setBooksState(const QString& sentence, bool isFine) {
    m_books->setText(sentence);
    m_books->setAccessibleName(sentence);
    QPalette colors = palette();
    colors.setColor(
        QPalette::ButtonText,
        widgets::colorsOf(this).toneText(isFine ? widgets::Tone::Muted : widgets::Tone::Danger));
    m_books->setPalette(colors);
}

} // namespace tf::ui
