// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;

namespace tf::ui {

/// Free money of each side before and after what a dialog is about to do.
class BalancePreview final : public QFrame {
    Q_OBJECT

public:
    struct Side {
        QString name;
        Money before;
        Money after;

        bool operator==(const Side&) const = default;
    };

    explicit BalancePreview(QWidget* parent = nullptr);

    void setSides(const QList<Side>& sides);
    const QList<Side>& sides() const { return m_sides; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRow(int row, const Side& side);
    QLabel* addCell(int row, int column, const QString& text, bool isMuted);

    QGridLayout* m_grid = nullptr;
    QList<Side> m_sides;
};

} // namespace tf::ui
