// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_service.h"
#include "ui/trading/chart_lines.h"
#include "widgets/card.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace tf::widgets {
class CandleChart;
}

namespace tf::ui {

/// The candles of one instrument: interval, indicators, scale. Loads in the background; the newest
/// wish counts.
class MarketChart final : public widgets::Card {
    Q_OBJECT

public:
    explicit MarketChart(market::MarketService& market, QWidget* parent = nullptr);

    /// In this interval where it can be loaded; none: the one chosen before, else the finest.
    void showInstrument(market::InstrumentId id,
                        std::optional<market::Interval> interval = std::nullopt);
    market::InstrumentId instrument() const { return m_instrument; }
    market::Interval interval() const { return m_interval; }
    widgets::CandleChart* chart() const { return m_chart; }
    void setIndicators(const QStringList& kinds);

Q_SIGNALS:
    /// The stored interval behind what is shown changed.
    void seriesShown(const tf::market::SeriesKey& stored);

private:
    void buildUi();
    void buildIndicatorMenu();
    QToolButton* addButton(const QString& text, const QString& objectName);
    void fillIntervals();
    void chooseInterval(int index);
    void reload(bool isSameInstrument);
    void show(const market::LoadedSeriesPtr& loaded, bool isSameInstrument);
    void showPriceDecimals(const market::LoadedSeries& loaded);
    void refreshLines();
    void refreshIndicatorButton();
    void editParameters();

    market::MarketService& m_market;
    market::InstrumentId m_instrument;
    market::Interval m_interval = market::Interval::OneHour;
    bool m_isChosen = false;             ///< the interval, by a person
    QList<ChosenIndicator> m_indicators; ///< in the order in which they were chosen
    market::LoadedSeriesPtr m_loaded;
    quint64 m_wish = 0; ///< number of the newest load
    widgets::CandleChart* m_chart = nullptr;
    QComboBox* m_intervals = nullptr;
    QToolButton* m_indicatorButton = nullptr;
    QMenu* m_indicatorMenu = nullptr;
    QAction* m_parameters = nullptr;
    QToolButton* m_logarithmic = nullptr;
    QToolButton* m_volume = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace tf::ui
