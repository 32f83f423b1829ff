// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/market_chart.h"

#include "models/core/when_done.h"
#include "models/strategies/indicators/indicator.h"
#include "ui/shell/error_text.h"
#include "ui/trading/chart_lines.h"
#include "ui/trading/indicator_dialog.h"
#include "widgets/candle_chart.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QtConcurrent>

namespace tf::ui {

using market::Interval;
using widgets::CandleChart;

MarketChart::MarketChart(market::MarketService& market, QWidget* parent)
    : Card(tr("No instrument chosen"), parent)
    , m_market(market) {
    buildUi();
    buildIndicatorMenu();
    connect(m_intervals, &QComboBox::activated, this, &MarketChart::chooseInterval);
    connect(m_logarithmic, &QToolButton::toggled, m_chart, &CandleChart::setLogarithmic);
    connect(m_chart, &CandleChart::logarithmicChanged, m_logarithmic, &QToolButton::setChecked);
    connect(m_volume, &QToolButton::toggled, m_chart, &CandleChart::setVolumeVisible);
    connect(&market, &market::MarketService::candlesChanged, this,
            [this](const market::InstrumentId& id) {
                if (id == m_instrument) {
                    fillIntervals();
                    reload(true);
                }
            });
}

void MarketChart::buildUi() {
    m_intervals = new QComboBox(this);
    m_intervals->setObjectName(QStringLiteral("intervalCombo"));
    m_intervals->setAccessibleName(tr("Interval"));
    m_intervals->setMinimumWidth(76);
    addHeaderWidget(m_intervals);
    m_indicatorButton = addButton(tr("Indicators"), QStringLiteral("indicatorButton"));
    m_indicatorButton->setPopupMode(QToolButton::InstantPopup);
    m_indicatorButton->setMinimumWidth(116);
    m_volume = addButton(tr("Volume"), QStringLiteral("volumeButton"));
    m_volume->setCheckable(true);
    m_volume->setChecked(true);
    m_logarithmic = addButton(tr("Log"), QStringLiteral("logarithmicButton"));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setToolTip(tr("Logarithmic price scale (L)"));
    QToolButton* const all = addButton(tr("All"), QStringLiteral("showAllButton"));
    all->setToolTip(tr("Show all candles (A)"));
    m_chart = new CandleChart(this);
    m_chart->setObjectName(QStringLiteral("candleChart"));
    m_chart->setPlaceholder(tr("Choose an instrument to see its candles"));
    connect(all, &QToolButton::clicked, m_chart, &CandleChart::showAll);
    m_note = widgets::makeLabel({}, widgets::TextStyle::Small, this);
    m_note->setObjectName(QStringLiteral("chartNote"));
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_note);
    m_note->hide();
}

QToolButton* MarketChart::addButton(const QString& text, const QString& objectName) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addHeaderWidget(button);
    return button;
}

void MarketChart::buildIndicatorMenu() {
    m_indicatorMenu = new QMenu(this);
    m_indicatorMenu->setObjectName(QStringLiteral("indicatorMenu"));
    for (const auto placement : {strategies::Placement::OnPrice, strategies::Placement::OwnPane}) {
        m_indicatorMenu->addSeparator();
        for (const strategies::IndicatorKind& kind : strategies::indicatorKinds()) {
            if (kind.placement != placement) {
                continue;
            }
            const QString id = QString::fromLatin1(kind.id);
            QAction* const action = m_indicatorMenu->addAction(indicatorLabel(id));
            action->setObjectName(QStringLiteral("indicator_") + id);
            action->setCheckable(true);
            action->setData(id);
            connect(action, &QAction::toggled, this, [this, id](bool isOn) {
                m_indicators.removeIf([&](const ChosenIndicator& one) { return one.kind == id; });
                if (isOn) {
                    m_indicators.append({.kind = id, .parameters = {}});
                }
                refreshLines();
            });
        }
    }
    m_indicatorMenu->addSeparator();
    m_parameters = m_indicatorMenu->addAction(tr("Parameters …"));
    m_parameters->setObjectName(QStringLiteral("indicatorParameters"));
    connect(m_parameters, &QAction::triggered, this, &MarketChart::editParameters);
    m_indicatorButton->setMenu(m_indicatorMenu);
    refreshIndicatorButton();
}

void MarketChart::setIndicators(const QStringList& kinds) {
    for (QAction* action : m_indicatorMenu->actions()) {
        action->setChecked(kinds.contains(action->data().toString()));
    }
}

void MarketChart::showInstrument(market::InstrumentId id, std::optional<Interval> interval) {
    if (id == m_instrument && (!interval || *interval == m_interval)) {
        return;
    }
    if (interval) {
        m_interval = *interval;
        m_isChosen = true;
    }
    m_instrument = id;
    m_loaded.reset();
    const auto known = m_market.instrument(id);
    setTitle(known ? tr("%1 on %2").arg(known->pair(), known->venue) : tr("No instrument chosen"));
    m_chart->setWatermark(known && known->isSimulated ? tr("SIMULATED") : QString());
    fillIntervals();
    reload(false);
}

/// Keeps the interval that a person chose when it can be loaded, else takes the finest stored.
void MarketChart::fillIntervals() {
    const QList<Interval> loadable = m_market.loadableIntervals(m_instrument);
    m_intervals->clear();
    for (const Interval interval : loadable) {
        m_intervals->addItem(market::intervalName(interval), static_cast<int>(interval));
    }
    const bool isFree = !m_loaded && !m_isChosen;
    if ((isFree || !loadable.contains(m_interval)) && !loadable.isEmpty()) {
        m_interval = loadable.first();
    }
    m_intervals->setCurrentIndex(m_intervals->findData(static_cast<int>(m_interval)));
    m_intervals->setEnabled(!loadable.isEmpty());
}

void MarketChart::chooseInterval(int index) {
    const auto chosen = static_cast<Interval>(m_intervals->itemData(index).toInt());
    m_isChosen = true;
    if (chosen != m_interval) {
        m_interval = chosen;
        reload(true);
    }
}

void MarketChart::reload(bool isSameInstrument) {
    const quint64 wish = ++m_wish;
    if (m_intervals->count() == 0) {
        m_loaded.reset();
        m_chart->setCandles({});
        m_chart->setPlaceholder(m_instrument.isNull()
                                    ? tr("Choose an instrument to see its candles")
                                    : tr("No candles are stored. Import a file to see them."));
        m_note->hide();
        return;
    }
    whenDone(m_market.loadSeries(m_instrument, m_interval), this,
             [this, wish, isSameInstrument](const Result<market::LoadedSeriesPtr>& loaded) {
                 if (wish != m_wish) {
                     return;
                 }
                 if (!loaded.isOk()) {
                     m_chart->setCandles({});
                     m_chart->setPlaceholder(errorText(loaded.error()));
                     return;
                 }
                 show(*loaded, isSameInstrument);
             });
}

void MarketChart::show(const market::LoadedSeriesPtr& loaded, bool isSameInstrument) {
    const quint64 wish = m_wish;
    // A copy for drawing is made beside the GUI thread: a million candles take 20 ms.
    whenDone(QtConcurrent::run([loaded] { return chartBars(loaded->series.span()); }), this,
             [this, wish, loaded, isSameInstrument](const widgets::CandleBars& bars) {
                 if (wish != m_wish) {
                     return;
                 }
                 m_loaded = loaded;
                 m_chart->setCandles(bars, isSameInstrument ? CandleChart::View::KeepTimes
                                                            : CandleChart::View::ShowLatest);
                 m_chart->setGaps(chartGaps(*loaded));
                 showPriceDecimals(*loaded);
                 const bool hasGaps = loaded->gapSummary.gaps > 0;
                 m_note->setText(tr("%n gap(s), marked by dotted lines: %1 candles are absent.", "",
                                    static_cast<int>(loaded->gapSummary.gaps))
                                     .arg(widgets::format::count(loaded->gapSummary.candles)));
                 m_note->setVisible(hasGaps);
                 refreshLines();
                 Q_EMIT seriesShown({m_instrument, loaded->storedInterval});
             });
}

void MarketChart::showPriceDecimals(const market::LoadedSeries& loaded) {
    const auto known = m_market.instrument(m_instrument);
    const market::CandleSpan candles = loaded.series.span();
    if (known && !candles.empty()) {
        m_chart->setPriceDecimals(
            widgets::format::priceDecimals(candles.back().close, known->tickSize.scale()));
    }
}

void MarketChart::refreshIndicatorButton() {
    m_parameters->setEnabled(!m_indicators.isEmpty());
    m_indicatorButton->setText(
        m_indicators.isEmpty() ? tr("Indicators") : tr("Indicators %1").arg(m_indicators.size()));
}

void MarketChart::editParameters() {
    auto* dialog = new IndicatorDialog(m_indicators, this);
    connect(dialog, &IndicatorDialog::chosen, this, [this](const QList<ChosenIndicator>& chosen) {
        m_indicators = chosen;
        refreshLines();
    });
    dialog->open();
}

void MarketChart::refreshLines() {
    refreshIndicatorButton();
    if (!m_loaded) {
        return;
    }
    const auto compute = [loaded = m_loaded, chosen = m_indicators] {
        return chartLines(loaded->series.span(), chosen);
    };
    whenDone(QtConcurrent::run(compute), this,
             [this, loaded = m_loaded,
              chosen = m_indicators](const std::vector<widgets::ChartLine>& lines) {
                 if (loaded == m_loaded && chosen == m_indicators) {
                     m_chart->setLines(lines);
                 }
             });
}

} // namespace tf::ui
