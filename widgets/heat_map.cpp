// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heat_map.h"

#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

namespace tf::widgets {

namespace {

constexpr int rowHeight = 24;
constexpr int headerHeight = 20;
constexpr int leastColumn = 29;

} // namespace

HeatMap::HeatMap(const QString& objectName, const QString& name, QWidget* parent)
    : QWidget(parent) {
    setObjectName(objectName);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFont(interfaceFont(10));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setMap(const QStringList& columns, const QStringList& rows, QList<Cell> cells,
                     Scale scale) {
    m_columns = columns;
    m_rows = rows;
    m_cells = std::move(cells);
    m_scale = scale;
    m_current = -1;
    m_lowest = std::numeric_limits<double>::max();
    m_highest = std::numeric_limits<double>::lowest();
    for (const Cell& cell : std::as_const(m_cells)) {
        if (cell.value) {
            m_lowest = std::min(m_lowest, *cell.value);
            m_highest = std::max(m_highest, *cell.value);
        }
    }
    updateGeometry();
    update();
}

double HeatMap::labelWidth() const {
    int widest = 0;
    for (const QString& row : m_rows) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(row));
    }
    return widest + Theme::grid;
}

QSize HeatMap::sizeHint() const {
    const auto columns = static_cast<int>(m_columns.size());
    const auto rows = static_cast<int>(m_rows.size());
    return {static_cast<int>(labelWidth()) + columns * leastColumn,
            headerHeight + rows * rowHeight};
}

QRectF HeatMap::cellRect(int cell) const {
    const auto columns = static_cast<int>(m_columns.size());
    const double left = labelWidth();
    const double columnWidth = std::min((width() - left) / columns, 96.0);
    const int row = cell / columns;
    return {left + (cell % columns) * columnWidth,
            static_cast<double>(headerHeight + row * rowHeight), columnWidth,
            static_cast<double>(rowHeight)};
}

int HeatMap::cellAt(const QPointF& position) const {
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        if (cellRect(cell).contains(position)) {
            return cell;
        }
    }
    return -1;
}

QColor HeatMap::colorOf(double value) const {
    const Colors& colors = colorsOf(this);
    if (m_scale == Scale::AroundZero) {
        const double most = std::max(std::abs(m_lowest), std::abs(m_highest));
        const double share = most > 0 ? std::abs(value) / most : 0;
        return mixed(colors.surface, value < 0 ? colors.danger : colors.accent, 0.08 + 0.5 * share);
    }
    if (m_scale == Scale::Signed) {
        constexpr int otherSide = 1; // of the chart colours
        return mixed(colors.surface, value < 0 ? chartColor(otherSide) : colors.accent,
                     0.04 + 0.56 * std::min(1.0, std::abs(value)));
    }
    const double span = m_highest - m_lowest;
    const double share = span > 0 ? (value - m_lowest) / span : 0.5;
    return mixed(colors.surface, colors.accent, 0.05 + 0.55 * share);
}

void HeatMap::paintCell(QPainter& painter, int cell) const {
    const Cell& shown = m_cells[cell];
    const Colors& colors = colorsOf(this);
    const QRectF rect = cellRect(cell).adjusted(0, 0, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shown.value ? colorOf(*shown.value) : colors.hover);
    painter.drawRoundedRect(rect, 2, 2);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(shown.text, Qt::ElideRight,
                                                      static_cast<int>(rect.width())));
    if (cell == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.muted, 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
    }
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(this);
    const auto columns = static_cast<int>(m_columns.size());
    painter.setPen(colors.muted);
    for (int column = 0; column < columns; ++column) {
        QRectF head = cellRect(column);
        head.moveTop(0);
        head.setHeight(headerHeight);
        painter.drawText(head, Qt::AlignCenter, m_columns[column]);
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        QRectF head = cellRect(row * columns);
        head.setLeft(0);
        head.setWidth(labelWidth() - Theme::grid);
        painter.setPen(colors.muted);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_rows[row]);
    }
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        paintCell(painter, cell);
    }
}

void HeatMap::setCurrent(int cell) {
    if (cell < 0 || cell >= m_cells.size() || cell == m_current) {
        return;
    }
    m_current = cell;
    setAccessibleDescription(m_cells[cell].tip.isEmpty() ? m_cells[cell].text : m_cells[cell].tip);
    update();
    Q_EMIT currentChanged(cell);
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    const auto columns = static_cast<int>(m_columns.size());
    const int from = std::max(0, m_current);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? 0 : from - 1);
    case Qt::Key_Right:
        return setCurrent(m_current < 0 ? 0 : from + 1);
    case Qt::Key_Up:
        return setCurrent(from - columns);
    case Qt::Key_Down:
        return setCurrent(m_current < 0 ? 0 : from + columns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT cellChosen(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    setCurrent(cellAt(event->position()));
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event) {
    const int cell = cellAt(event->position());
    if (cell >= 0) {
        Q_EMIT cellChosen(cell);
    }
}

bool HeatMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int cell = cellAt(help->pos());
        const QString tip = cell >= 0 ? m_cells[cell].tip : QString();
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

QWidget* scrolled(HeatMap* map, const QString& objectName, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(objectName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(map);
    map->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace tf::widgets
