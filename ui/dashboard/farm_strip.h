// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/farms/farm_rows.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;

namespace tf::ui {

class FarmCardDelegate;

/// One row of farm cards: those with most money, as many as stand side by side.
class FarmStrip final : public QWidget {
    Q_OBJECT

public:
    explicit FarmStrip(const FarmDesk& desk, QWidget* parent = nullptr);

    /// How many farms there are, shown or not.
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    /// A farm, or null: all of them.
    void opened(const QUuid& farm);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    void refresh();
    void arrange();

    FarmDesk m_desk;
    QList<FarmRow> m_rows; ///< of all farms, largest first
    FarmModel* m_model;
    FarmCardDelegate* m_card;
    QListView* m_list = nullptr;
    QPushButton* m_all = nullptr;
    QTimer m_refresh;
};

} // namespace tf::ui
