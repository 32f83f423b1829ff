// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"
#include "widgets/page.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace tf::ui {

class FarmActions;
class FarmDetail;
class FarmList;
class FarmTotals;

/// All farms with their figures, one of them in detail, and the replay of stored candles.
class FarmsPage final : public widgets::Page {
    Q_OBJECT

public:
    FarmsPage(const FarmDesk& desk, QWidget* parent = nullptr);

    void showEntity(const QUuid& id) override;

private:
    void buildUi();
    QWidget* buildWork();
    void connectSignals();
    /// Cards stand beside the farm, the wide table above it.
    void arrange(bool isTable);
    void refresh();
    /// A burst of changes is one look at the lists.
    void refreshSoon() {
        if (!m_refresh.isActive()) {
            m_refresh.start();
        }
    }
    void showCurrent();

    FarmDesk m_desk;
    QTimer m_refresh;
    FarmActions* m_actions;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    FarmTotals* m_totals = nullptr;
    FarmList* m_list = nullptr;
    FarmDetail* m_detail = nullptr;
};

} // namespace tf::ui
