// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/balance_preview.h"

#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/style_painting.h"

#include <QGridLayout>
#include <QPainter>

namespace tf::ui {

using namespace widgets;

BalancePreview::BalancePreview(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("balancePreview"));
    setAccessibleName(tr("Balances before and after"));
    m_grid->setContentsMargins(12, 10, 12, 10);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
}

void BalancePreview::setSides(const QList<Side>& sides) {
    if (sides == m_sides && m_grid->count() > 0) {
        return;
    }
    m_sides = sides;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addCell(0, 0, tr("Free money"), true);
    addCell(0, 1, tr("before"), true);
    addCell(0, 2, tr("after"), true);
    for (int i = 0; i < sides.size(); ++i) {
        addRow(i + 1, sides.at(i));
    }
    QStringList words;
    for (const Side& side : sides) {
        words.append(tr("%1: %2 before, %3 after")
                         .arg(side.name, format::money(side.before), format::money(side.after)));
    }
    setAccessibleDescription(words.join(QLatin1Char('\n')));
}

void BalancePreview::addRow(int row, const Side& side) {
    addCell(row, 0, side.name, false);
    addCell(row, 1, format::money(side.before), true)->setToolTip(format::exactMoney(side.before));
    QLabel* after = addCell(row, 2, format::money(side.after), false);
    after->setToolTip(format::exactMoney(side.after));
    if (side.after.isNegative() && !side.before.isNegative()) {
        setTone(after, Tone::Danger);
    }
}

QLabel* BalancePreview::addCell(int row, int column, const QString& text, bool isMuted) {
    QLabel* label = makeLabel(text, isMuted ? TextStyle::Small : TextStyle::Body, this);
    if (column == 0) {
        label->setMinimumWidth(80);
    }
    m_grid->addWidget(label, row, column,
                      column == 0 ? Qt::Alignment() : Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

void BalancePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors& colors = colorsOf(this);
    painting::roundedBox(&painter, rect(), colors.window, colors.border);
}

} // namespace tf::ui
