// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/histogram.h"

#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tf::ui {

namespace {

constexpr int mostBars = 24;
constexpr int fewestBars = 6;
constexpr int lineOfText = 18;

} // namespace

Histogram::Histogram(QWidget* parent)
    : QWidget(parent)
    , m_valueFormat([](double value) { return QString::number(value); }) {
    setFont(widgets::interfaceFont(11));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Histogram::setValues(const QList<double>& values) {
    m_values = values;
    m_values.removeIf([](double value) { return !std::isfinite(value); });
    std::sort(m_values.begin(), m_values.end());
    update();
}

void Histogram::setTarget(double target, bool isCeiling, const QString& words) {
    m_target = target;
    m_isCeiling = isCeiling;
    m_targetWords = words;
    update();
}

void Histogram::setValueFormat(std::function<QString(double)> valueFormat) {
    m_valueFormat = std::move(valueFormat);
    update();
}

bool Histogram::reaches(double value) const {
    return m_isCeiling ? value <= m_target : value >= m_target;
}

int Histogram::reached() const {
    return static_cast<int>(std::count_if(m_values.begin(), m_values.end(),
                                          [this](double value) { return reaches(value); }));
}

/// As many bars as the square root of the count, shifted so that the target lies between two.
Histogram::Bars Histogram::bars() const {
    const double smallest = m_values.first();
    const double largest = m_values.last();
    const int wanted = std::clamp(static_cast<int>(std::sqrt(static_cast<double>(count()))) + 1,
                                  fewestBars, mostBars);
    Bars bars;
    const double span = largest - smallest;
    bars.width = span > 0 ? span / wanted : std::max(std::abs(smallest), 1.0) / wanted;
    bars.low = smallest;
    const bool isInside = m_target > smallest && m_target < largest;
    if (isInside) {
        bars.low = m_target - std::ceil((m_target - smallest) / bars.width) * bars.width;
    }
    bars.counts.resize(static_cast<qsizetype>(std::ceil((largest - bars.low) / bars.width)) + 1);
    const auto split = static_cast<qsizetype>(std::lround((m_target - bars.low) / bars.width));
    for (const double value : m_values) {
        auto bar = static_cast<qsizetype>(std::floor((value - bars.low) / bars.width));
        if (isInside) { // rounding must not put a value on the other side of the line
            const bool isAbove = m_isCeiling ? value > m_target : value >= m_target;
            bar = isAbove ? std::max(bar, split) : std::min(bar, split - 1);
        }
        ++bars.counts[std::clamp<qsizetype>(bar, 0, bars.counts.size() - 1)];
    }
    while (bars.counts.size() > 1 && bars.counts.last() == 0) {
        bars.counts.removeLast();
    }
    return bars;
}

void Histogram::paintEvent(QPaintEvent*) {
    if (m_values.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Colors& colors = widgets::colorsOf(this);
    const Bars bars = this->bars();
    const QRectF area = QRectF(rect()).adjusted(0, lineOfText, 0, -lineOfText);
    const int highest = *std::max_element(bars.counts.begin(), bars.counts.end());
    const double step = area.width() / static_cast<double>(bars.counts.size());
    const double gap = std::min(8.0, step * 0.3);
    for (qsizetype i = 0; i < bars.counts.size(); ++i) {
        if (bars.counts[i] == 0) {
            continue;
        }
        const double middle = bars.low + (static_cast<double>(i) + 0.5) * bars.width;
        const double height = std::max(2.0, area.height() * bars.counts[i] / highest);
        const QRectF bar(area.left() + step * static_cast<double>(i) + gap / 2,
                         area.bottom() - height, step - gap, height);
        const bool isOnlyValue = m_values.first() == m_values.last();
        painter.fillRect(bar, reaches(isOnlyValue ? m_values.first() : middle) ? colors.accent
                                                                               : colors.track);
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), colors.border);
    drawEnds(painter, area, bars);
    drawTarget(painter, area, bars);
}

void Histogram::drawEnds(QPainter& painter, const QRectF& area, const Bars& bars) const {
    painter.setPen(widgets::colorsOf(this).muted);
    const QRectF line(area.left(), area.bottom() + 2, area.width(), lineOfText - 2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_valueFormat(m_values.first()));
    if (bars.counts.size() > 1) {
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_valueFormat(m_values.last()));
    }
}

/// Outside of what ever was, the line stands at the border with an arrow that says where to.
void Histogram::drawTarget(QPainter& painter, const QRectF& area, const Bars& bars) const {
    const double span = bars.width * static_cast<double>(bars.counts.size());
    const double share = (m_target - bars.low) / span;
    const double x = area.left() + area.width() * std::clamp(share, 0.0, 1.0);
    const widgets::Colors& colors = widgets::colorsOf(this);
    painter.setPen(QPen(colors.danger, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, 2), QPointF(x, area.bottom() + 3));
    QString words = m_targetWords;
    if (share > 1) {
        words += QStringLiteral(" →");
    } else if (share < 0) {
        words = QStringLiteral("← ") + words;
    }
    painter.setPen(colors.muted);
    const double width = fontMetrics().horizontalAdvance(words) + 8;
    const bool fitsRight = x + width < area.right();
    const QRectF place(fitsRight ? x + 5 : x - width - 1, 0, width, lineOfText);
    painter.drawText(place, Qt::AlignVCenter | (fitsRight ? Qt::AlignLeft : Qt::AlignRight), words);
}

} // namespace tf::ui
