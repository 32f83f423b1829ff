// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_form.h"

#include "ui/trading/order_style_edit.h"
#include "ui/trading/parameter_field.h"
#include "ui/trading/sizing_edit.h"
#include "ui/trading/trading_words.h"
#include "widgets/card.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tf::ui {

using farms::Farm;
using strategies::FarmType;

namespace {

constexpr int mostCount = 100'000; // that farms::validate() allows
constexpr std::array allTypes = {FarmType::TrendFollowing, FarmType::Breakout,
                                 FarmType::PriceAction, FarmType::Mixed, FarmType::Custom};

/// What is typed; below zero, which every rule refuses, when it is no number.
std::optional<Decimal> amountIn(const QLineEdit* edit) {
    const QString text = edit->text().trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    return widgets::format::parseNumber(text).valueOr(Decimal(-1));
}

std::optional<Decimal> shareIn(const QLineEdit* edit) {
    const auto percent = amountIn(edit);
    return percent ? std::optional(
                         percent->dividedBy(Decimal(100), Rounding::HalfEven).valueOr(Decimal(-1)))
                   : std::nullopt;
}

std::optional<int> countIn(const QSpinBox* box) {
    return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
}

void showAmount(QLineEdit* edit, const std::optional<Decimal>& amount) {
    edit->setText(amount ? widgets::format::exact(*amount) : QString());
}

void showShare(QLineEdit* edit, const std::optional<Decimal>& share) {
    edit->setText(share ? widgets::format::exact(
                              share->times(Decimal(100), Rounding::HalfEven).valueOr(*share))
                        : QString());
}

void choose(QComboBox* combo, const QVariant& value) {
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

FarmForm::FarmForm(const FarmDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardPadding);
    layout->addWidget(buildFields(), 1);
    layout->addWidget(buildSummary());
    connectSignals();
}

/// The fields scroll; what they mean stands still beside them.
QWidget* FarmForm::buildFields() {
    m_rows = new widgets::FormRows(3, this);
    buildBasics(m_rows);
    buildLimits(m_rows);
    buildCoordination(m_rows);
    buildSweep(m_rows);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("farmFormScroll"));
    scroll->setAccessibleName(tr("Fields of the farm"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, widgets::Theme::cardGap, 0);
    layout->addWidget(m_rows);
    layout->addStretch(1);
    scroll->setWidget(inner);
    return scroll;
}

QWidget* FarmForm::buildSummary() {
    auto* card = new widgets::Card(tr("What the farm will do"), this);
    m_summary = widgets::makeParagraph({}, widgets::TextStyle::Body, card);
    m_summary->setObjectName(QStringLiteral("farmSummary"));
    m_summary->setAccessibleName(tr("What the farm will do"));
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addWidget(m_summary, 1);
    constexpr int width = 268;
    card->setFixedWidth(width);
    return card;
}

QLineEdit* FarmForm::addEdit(widgets::FormRows* rows, const QString& field, const QString& label,
                             const QString& hint) {
    auto* edit = new QLineEdit(rows);
    edit->setObjectName(field);
    rows->addRow(label, edit, hint);
    m_fields.insert(field, edit);
    return edit;
}

QComboBox* FarmForm::addCombo(widgets::FormRows* rows, const QString& field, const QString& label) {
    QComboBox* const combo = makeCombo(field, rows);
    combo->setMinimumContentsLength(14);
    rows->addRow(label, combo);
    m_fields.insert(field, combo);
    return combo;
}

QSpinBox* FarmForm::addCount(widgets::FormRows* rows, const QString& field, const QString& label,
                             int most, const QString& none) {
    auto* box = new QSpinBox(rows);
    box->setObjectName(field);
    box->setRange(0, most);
    box->setSpecialValueText(none);
    box->setGroupSeparatorShown(true);
    guardWheel(box);
    rows->addRow(label, box);
    m_fields.insert(field, box);
    return box;
}

void FarmForm::buildBasics(widgets::FormRows* rows) {
    m_name = addEdit(rows, QStringLiteral("name"), tr("Name"), {});
    m_type = addCombo(rows, QStringLiteral("type"), tr("Type"));
    for (const FarmType type : allTypes) {
        m_type->addItem(farms::farmTypeName(type), static_cast<int>(type));
    }
    m_strategy = addCombo(rows, QStringLiteral("strategy"), tr("Strategy of new agents"));
    m_master = addCombo(rows, QStringLiteral("master"), tr("Funded by"));
    m_asset = addCombo(rows, QStringLiteral("baseAsset"), tr("Counts in"));
    m_instruments = new QListWidget(this);
    m_instruments->setObjectName(QStringLiteral("instruments"));
    m_instruments->setAccessibleName(tr("Instruments"));
    m_instruments->setFixedHeight(84);
    m_instruments->setFlow(QListView::LeftToRight);
    m_instruments->setWrapping(true);
    m_instruments->setResizeMode(QListView::Adjust);
    m_instruments->setUniformItemSizes(true);
    rows->addRow(tr("Instruments"), m_instruments);
    m_fields.insert(QStringLiteral("instruments"), m_instruments);
    addHeading(rows, tr("Size of new agents' entries"));
    m_sizing = new SizingEdit(rows);
    m_sizing->setObjectName(QStringLiteral("farmSizing"));
    rows->addWide(m_sizing);
    addHeading(rows, tr("How new agents place their entries"));
    m_orderStyle = new OrderStyleEdit(rows);
    m_orderStyle->setObjectName(QStringLiteral("farmOrderStyle"));
    rows->addWide(m_orderStyle);
}

void FarmForm::addHeading(widgets::FormRows* rows, const QString& words) {
    rows->addWide(widgets::makeLabel(words, widgets::TextStyle::CardTitle, rows));
}

void FarmForm::buildLimits(widgets::FormRows* rows) {
    addHeading(rows, tr("Limits"));
    m_drawdown = addEdit(rows, QStringLiteral("limits.drawdown"), tr("Most drawdown (%)"), {});
    m_dailyLoss =
        addEdit(rows, QStringLiteral("limits.dailyLoss"), tr("Most loss of a day (%)"), {});
    m_capital = addEdit(rows, QStringLiteral("limits.capital"), tr("Most capital in use"), {});
    m_agentExposure =
        addEdit(rows, QStringLiteral("limits.agentExposure"), tr("Most in one agent (%)"), {});
    m_instrumentExposure = addEdit(rows, QStringLiteral("limits.instrumentExposure"),
                                   tr("Most in one instrument (%)"), {});
    for (QLineEdit* edit :
         {m_drawdown, m_dailyLoss, m_capital, m_agentExposure, m_instrumentExposure}) {
        edit->setPlaceholderText(tr("no limit"));
    }
    m_positions = addCount(rows, QStringLiteral("limits.positions"), tr("Most positions at once"),
                           mostCount, tr("no limit"));
    m_orders = addCount(rows, QStringLiteral("limits.ordersPerMinute"), tr("Most orders a minute"),
                        mostCount, tr("no limit"));
    m_losingStreak = addCount(rows, QStringLiteral("limits.losingStreak"),
                              tr("Losses in a row that halt an agent"), mostCount, tr("never"));
}

void FarmForm::buildCoordination(widgets::FormRows* rows) {
    addHeading(rows, tr("How its agents share the market"));
    m_opposing = addCombo(rows, QStringLiteral("opposing"), tr("Agents that want opposite sides"));
    m_opposing->addItem(tr("Both trade"), static_cast<int>(farms::OpposingIntents::Allow));
    m_opposing->addItem(tr("Netted"), static_cast<int>(farms::OpposingIntents::Net));
    m_opposing->addItem(tr("Second refused"), static_cast<int>(farms::OpposingIntents::Refuse));
    m_quorum = addCount(rows, QStringLiteral("coordination.quorum"), tr("Agents that must agree"),
                        1'000, tr("no quorum"));
    m_entries = addCount(rows, QStringLiteral("coordination.entriesPerHour"),
                         tr("Most entries an hour"), mostCount, tr("no limit"));
    constexpr int minutesOfWeek = 10'080;
    m_stagger = addCount(rows, QStringLiteral("coordination.staggerMinutes"),
                         tr("Between entries on an instrument"), minutesOfWeek, tr("no pause"));
    m_stagger->setSuffix(tr(" min"));
}

void FarmForm::buildSweep(widgets::FormRows* rows) {
    addHeading(rows, tr("Where profit goes"));
    m_sweep = addCombo(rows, QStringLiteral("sweep"), tr("Profit is collected"));
    m_sweep->addItem(tr("Never"), static_cast<int>(farms::SweepTrigger::Off));
    m_sweep->addItem(tr("Every day"), static_cast<int>(farms::SweepTrigger::Daily));
    m_sweep->addItem(tr("Every week"), static_cast<int>(farms::SweepTrigger::Weekly));
    m_sweep->addItem(tr("Above an amount"), static_cast<int>(farms::SweepTrigger::Threshold));
    m_threshold =
        addEdit(rows, QStringLiteral("sweep.threshold"), tr("Least profit collected"), {});
    m_fraction = addEdit(rows, QStringLiteral("sweep.fraction"), tr("Share of the profit (%)"), {});
    m_reachesMaster = new QCheckBox(tr("Up to the master wallet"), rows);
    m_reachesMaster->setObjectName(QStringLiteral("reachesMaster"));
    rows->addRow(tr("How far"), m_reachesMaster);
}

void FarmForm::connectSignals() {
    for (QLineEdit* edit : {m_name, m_drawdown, m_dailyLoss, m_capital, m_agentExposure,
                            m_instrumentExposure, m_threshold, m_fraction}) {
        connect(edit, &QLineEdit::textChanged, this, &FarmForm::check);
    }
    for (QComboBox* combo : {m_master, m_strategy, m_opposing, m_sweep}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FarmForm::check);
    }
    for (QSpinBox* box : {m_positions, m_orders, m_losingStreak, m_quorum, m_entries, m_stagger}) {
        connect(box, &QSpinBox::valueChanged, this, &FarmForm::check);
    }
    connect(m_sizing, &SizingEdit::changed, this, &FarmForm::check);
    connect(m_orderStyle, &OrderStyleEdit::changed, this, &FarmForm::check);
    connect(m_reachesMaster, &QCheckBox::toggled, this, &FarmForm::check);
    connect(m_instruments, &QListWidget::itemChanged, this, &FarmForm::check);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FarmForm::takeTemplate);
    connect(m_asset, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            m_farm = farm();
            m_sizing->setAsset(m_farm.baseAsset);
            fillInstruments();
            check();
        }
    });
}

void FarmForm::setMasters(const QList<ledger::Wallet>& masters) {
    const QSignalBlocker blocker(m_master);
    m_master->clear();
    for (const ledger::Wallet& wallet : masters) {
        m_master->addItem(wallet.name, wallet.id.uuid());
    }
    choose(m_master, m_farm.master.uuid());
    if (m_master->currentIndex() < 0 && m_isNew) {
        m_master->setCurrentIndex(0);
    }
    check();
}

void FarmForm::setAssets(const QList<Asset>& assets) {
    m_farm = farm();
    m_assets = assets;
    const auto isQuote = [this](const Asset& asset) {
        const auto& known = m_desk.market.instruments();
        return std::any_of(known.begin(), known.end(),
                           [&](const market::Instrument& one) { return one.quote == asset; });
    };
    if (!m_farm.baseAsset.isValid()) {
        const auto fitting = std::find_if(assets.begin(), assets.end(), isQuote);
        m_farm.baseAsset = fitting != assets.end() ? *fitting : assets.value(0);
    }
    fillFields();
}

void FarmForm::setFarm(const Farm& farm, bool isNew) {
    m_farm = farm;
    m_isNew = isNew;
    m_type->setEnabled(isNew);
    m_master->setEnabled(isNew);
    m_asset->setEnabled(isNew);
    fillFields();
}

void FarmForm::takeTemplate() {
    if (m_isFilling || !m_isNew) {
        return;
    }
    const Farm before = farm();
    Farm fresh =
        farms::farmTemplate(static_cast<FarmType>(m_type->currentData().toInt()), before.baseAsset);
    fresh.id = before.id;
    fresh.master = before.master;
    fresh.instruments = before.instruments;
    fresh.sizing = before.sizing;
    fresh.orders = before.orders;
    fresh.state = before.state;
    if (before.name != farms::farmTypeName(before.type) &&
        before.name != farms::farmTypeName(m_farm.type)) {
        fresh.name = before.name;
    }
    m_farm = fresh;
    fillFields();
}

void FarmForm::fillStrategies() {
    m_strategy->clear();
    for (const strategies::StrategyTemplate& one : strategies::strategyTemplates(m_farm.type)) {
        m_strategy->addItem(strategies::translated(one.name), one.config.toJson());
    }
    int index = m_strategy->findData(m_farm.strategy.toJson());
    if (index < 0) {
        m_strategy->addItem(tr("%1, own values").arg(strategyName(m_farm.strategy)),
                            m_farm.strategy.toJson());
        index = m_strategy->count() - 1;
    }
    m_strategy->setCurrentIndex(index);
}

void FarmForm::fillInstruments() {
    const QSignalBlocker blocker(m_instruments);
    m_instruments->clear();
    for (const market::Instrument& one : m_desk.market.instruments()) {
        if (one.quote != m_farm.baseAsset) {
            continue;
        }
        auto* item = new QListWidgetItem(
            one.isSimulated ? tr("%1 (SIMULATED)").arg(one.pair()) : one.pair(), m_instruments);
        item->setData(Qt::UserRole, one.id.uuid());
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_farm.instruments.contains(one.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_rows->setHint(m_instruments, m_instruments->count() > 0
                                       ? QString()
                                       : tr("No instrument is paid in this asset. Import candles "
                                            "on the page Markets."));
}

void FarmForm::fillFields() {
    m_isFilling = true;
    m_name->setText(m_farm.name);
    choose(m_type, static_cast<int>(m_farm.type));
    fillStrategies();
    m_asset->clear();
    for (const Asset& asset : std::as_const(m_assets)) {
        m_asset->addItem(asset.code(), asset.code());
    }
    choose(m_asset, m_farm.baseAsset.code());
    choose(m_master, m_farm.master.uuid());
    m_sizing->setAsset(m_farm.baseAsset);
    m_sizing->setSizing(m_farm.sizing);
    m_orderStyle->setStyle(m_farm.orders);
    fillInstruments();
    showShare(m_drawdown, m_farm.limits.drawdown);
    showShare(m_dailyLoss, m_farm.limits.dailyLoss);
    showShare(m_agentExposure, m_farm.limits.agentExposure);
    showShare(m_instrumentExposure, m_farm.limits.instrumentExposure);
    showAmount(m_capital, m_farm.limits.capital);
    m_positions->setValue(m_farm.limits.positions.value_or(0));
    m_orders->setValue(m_farm.limits.ordersPerMinute.value_or(0));
    m_losingStreak->setValue(m_farm.limits.losingStreak.value_or(0));
    m_entries->setValue(m_farm.coordination.entriesPerHour);
    m_stagger->setValue(m_farm.coordination.staggerMinutes);
    choose(m_opposing, static_cast<int>(m_farm.coordination.opposing));
    m_quorum->setValue(m_farm.coordination.quorum);
    choose(m_sweep, static_cast<int>(m_farm.sweep.trigger));
    showAmount(m_threshold, m_farm.sweep.threshold);
    showShare(m_fraction, m_farm.sweep.fraction);
    m_reachesMaster->setChecked(m_farm.sweep.reachesMaster);
    m_isFilling = false;
    check();
}

void FarmForm::readLimits(Farm& farm) const {
    farm.limits.capital = amountIn(m_capital);
    farm.limits.drawdown = shareIn(m_drawdown);
    farm.limits.dailyLoss = shareIn(m_dailyLoss);
    farm.limits.agentExposure = shareIn(m_agentExposure);
    farm.limits.instrumentExposure = shareIn(m_instrumentExposure);
    farm.limits.positions = countIn(m_positions);
    farm.limits.ordersPerMinute = countIn(m_orders);
    farm.limits.losingStreak = countIn(m_losingStreak);
}

void FarmForm::readPolicies(Farm& farm) const {
    farm.coordination.opposing =
        static_cast<farms::OpposingIntents>(m_opposing->currentData().toInt());
    farm.coordination.quorum = m_quorum->value();
    farm.coordination.entriesPerHour = m_entries->value();
    farm.coordination.staggerMinutes = m_stagger->value();
    farm.sweep.trigger = static_cast<farms::SweepTrigger>(m_sweep->currentData().toInt());
    farm.sweep.threshold = amountIn(m_threshold).value_or(Decimal());
    farm.sweep.fraction = shareIn(m_fraction).value_or(Decimal());
    farm.sweep.reachesMaster = m_reachesMaster->isChecked();
}

Farm FarmForm::farm() const {
    Farm farm = m_farm;
    farm.name = m_name->text().trimmed();
    farm.type = static_cast<FarmType>(m_type->currentData().toInt());
    if (const auto chosen =
            strategies::StrategyConfig::fromJson(m_strategy->currentData().toJsonObject())) {
        farm.strategy = *chosen;
    }
    if (m_master->currentIndex() >= 0) {
        farm.master = ledger::WalletId(m_master->currentData().toUuid());
    }
    for (const Asset& asset : m_assets) {
        if (asset.code() == m_asset->currentData().toString()) {
            farm.baseAsset = asset;
        }
    }
    farm.sizing = m_sizing->sizing();
    farm.orders = m_orderStyle->orderStyle();
    farm.instruments.clear();
    for (int i = 0; i < m_instruments->count(); ++i) {
        if (m_instruments->item(i)->checkState() == Qt::Checked) {
            farm.instruments.append(
                market::InstrumentId(m_instruments->item(i)->data(Qt::UserRole).toUuid()));
        }
    }
    readLimits(farm);
    readPolicies(farm);
    return farm;
}

/// A point for each matter.
QString FarmForm::summary(const Farm& farm) const {
    const QString lines =
        farms::describeFarm(farm, pairsOf(m_desk.market, farm.instruments)
                                      .split(QStringLiteral(", "), Qt::SkipEmptyParts)) +
        u'\n' + sizingText(farm.sizing, farm.baseAsset.code());
    return QStringLiteral("• ") + QString(lines).replace(u'\n', QStringLiteral("\n• "));
}

void FarmForm::check() {
    if (m_isFilling) {
        return;
    }
    m_rows->clearErrors();
    const Farm now = farm();
    QStringList elsewhere;
    const QList<farms::FieldProblem> problems = farms::validate(now);
    for (const farms::FieldProblem& problem : problems) {
        QWidget* const field = problem.field.startsWith(QStringLiteral("strategy."))
                                   ? m_strategy
                                   : m_fields.value(problem.field);
        if (field == nullptr) {
            elsewhere.append(problem.sentence);
        } else {
            m_rows->setError(field, problem.sentence);
        }
    }
    m_isValid = problems.isEmpty();
    if (const Result<void> size = now.sizing.check(); !size) {
        elsewhere.append(size.error().detail);
        m_isValid = false;
    }
    m_summary->setText(elsewhere.isEmpty() ? summary(now) : elsewhere.join(u' '));
    Q_EMIT changed();
}

} // namespace tf::ui
