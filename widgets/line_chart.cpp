// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_chart.h"

#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QAreaSeries>
#include <QBoxLayout>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <limits>

namespace tf::widgets {

namespace {

struct Range {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void include(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool isEmpty() const { return low > high; }
};

/// A step of 1, 2 or 5 times a power of ten that cuts the span into about `parts`.
double roundStep(double span, int parts) {
    const double raw = span / parts;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double head = raw / power;
    return (head < 1.5 ? 1 : head < 3.5 ? 2 : head < 7.5 ? 5 : 10) * power;
}

QString dayText(double ms, double span) {
    const Instant instant = Instant::fromMs(static_cast<qint64>(ms));
    const double day = 86400000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant.toMs(), Qt::UTC);
    return QLocale().toString(time, span < 2 * day     ? QStringLiteral("HH:mm")
                                    : span < 300 * day ? QStringLiteral("d MMM")
                                                       : QStringLiteral("MMM yyyy"));
}

/// How many labels of times stand side by side without touching.
int partsFor(int width) {
    return std::clamp((width - 50) / 85, 2, 5);
}

void dressAxis(QCategoryAxis* axis, const Colors& colors, bool hasGrid) {
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsColor(colors.muted);
    axis->setLabelsFont(interfaceFont(11));
    axis->setTitleBrush(colors.muted);
    axis->setTitleFont(interfaceFont(11));
    axis->setLinePen(Qt::NoPen);
    axis->setGridLineVisible(hasGrid);
    axis->setGridLinePen(QPen(colors.border, 1));
    axis->setTruncateLabels(false);
}

} // namespace

QList<QPointF> thinned(std::span<const Instant> times, std::span<const double> values,
                       qsizetype most) {
    QList<QPointF> points;
    const auto count = static_cast<qsizetype>(std::min(times.size(), values.size()));
    const auto point = [&](qsizetype i) {
        const auto place = static_cast<std::size_t>(i);
        return QPointF(static_cast<double>(times[place].toMs()), values[place]);
    };
    const qsizetype stride = std::max<qsizetype>(1, 2 * count / most);
    for (qsizetype from = 0; from < count; from += stride) {
        const auto first = values.begin() + from;
        const auto last = values.begin() + std::min(from + stride, count);
        const auto [low, high] = std::minmax_element(first, last);
        const qsizetype a = std::min(low, high) - values.begin();
        const qsizetype b = std::max(low, high) - values.begin();
        if (from == 0 && a != 0) {
            points.append(point(0));
        }
        points.append(point(a));
        if (b != a) {
            points.append(point(b));
        }
    }
    if (count > 0 && points.last().x() < point(count - 1).x()) {
        points.append(point(count - 1));
    }
    return points;
}

LineChart::LineChart(XAxis axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_valueFormat([](double value) { return format::number(value, 2); })
    , m_view(new QChartView(new QChart, this)) {
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setProperty("tfPlain", true);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->chart()->setBackgroundVisible(false);
    m_view->chart()->setMargins(QMargins(0, 8, 8, 0));
    m_view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view);
    setMinimumHeight(160);
}

LineChart::~LineChart() = default;

void LineChart::setLines(const QList<Line>& lines) {
    m_lines = lines;
    rebuild();
}

void LineChart::setValueFormat(std::function<QString(double)> valueFormat) {
    m_valueFormat = std::move(valueFormat);
    rebuild();
}

void LineChart::setAxisTitles(const QString& x, const QString& y) {
    m_xTitle = x;
    m_yTitle = y;
    rebuild();
}

void LineChart::rebuild() {
    QChart* chart = m_view->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        addLine(i);
    }
    addAxes();
    QLegend* legend = chart->legend();
    legend->setVisible(m_lines.size() > 1);
    legend->setAlignment(Qt::AlignTop);
    legend->setLabelColor(colorsOf(this).muted);
    legend->setFont(interfaceFont(12));
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
}

void LineChart::addLine(int index) {
    const Line& line = m_lines[index];
    const Colors& colors = colorsOf(this);
    const QColor color = line.color.isValid() ? line.color
                         : index == 0         ? colors.accent
                                              : chartColor(index - 1);
    auto* series = new QLineSeries;
    series->replace(line.points);
    series->setName(line.name);
    QPen pen(color, 1.8);
    pen.setStyle(line.isDashed ? Qt::DashLine : Qt::SolidLine);
    pen.setCosmetic(true);
    series->setPen(pen);
    m_view->chart()->addSeries(series);
    if (line.isFilled && !line.points.isEmpty()) {
        addArea(line, color);
    }
}

void LineChart::addArea(const Line& line, const QColor& color) {
    Range range;
    for (const Line& other : m_lines) {
        for (const QPointF& point : other.points) {
            range.include(point.y());
        }
    }
    auto* base = new QLineSeries;
    const double floorValue = range.high <= 0 ? 0 : std::min(range.low, 0.0);
    base->append(line.points.first().x(), floorValue);
    base->append(line.points.last().x(), floorValue);
    auto* top = new QLineSeries;
    top->replace(line.points);
    auto* area = new QAreaSeries(top, base);
    top->setParent(area);
    base->setParent(area);
    QColor ground = color;
    ground.setAlphaF(0.12F);
    area->setBrush(ground);
    area->setPen(Qt::NoPen);
    m_view->chart()->addSeries(area);
    for (QLegendMarker* marker : m_view->chart()->legend()->markers(area)) {
        marker->setVisible(false);
    }
}

void LineChart::addAxes() {
    Range x;
    Range y;
    for (const Line& line : m_lines) {
        for (const QPointF& point : line.points) {
            x.include(point.x());
            y.include(point.y());
        }
    }
    if (x.isEmpty()) {
        return;
    }
    QAbstractAxis* base = makeBaseAxis(x.low, std::max(x.high, x.low + 1));
    QAbstractAxis* values = makeValueAxis(y.low, y.high);
    m_view->chart()->addAxis(values, Qt::AlignLeft);
    m_view->chart()->addAxis(base, Qt::AlignBottom);
    for (QAbstractSeries* series : m_view->chart()->series()) {
        series->attachAxis(values);
        series->attachAxis(base);
    }
}

QAbstractAxis* LineChart::makeValueAxis(double smallest, double largest) const {
    const double pad = std::max((largest - smallest) * 0.05, std::abs(largest) * 1e-9 + 1e-12);
    const double step = roundStep(largest - smallest + 2 * pad, 4);
    // What never goes below (or above) zero gets no room beyond it.
    const double low = smallest >= 0 ? std::max(0.0, std::floor((smallest - pad) / step) * step)
                                     : std::floor((smallest - pad) / step) * step;
    const double high = largest <= 0 ? std::min(0.0, std::ceil((largest + pad) / step) * step)
                                     : std::ceil((largest + pad) / step) * step;
    auto* axis = new QCategoryAxis;
    axis->setRange(low, high);
    axis->setStartValue(low);
    for (double at = low; at <= high + step / 2; at += step) {
        axis->append(m_valueFormat(std::abs(at) < step * 1e-6 ? 0 : at), at);
    }
    dressAxis(axis, colorsOf(this), true);
    axis->setTitleText(m_yTitle);
    return axis;
}

QAbstractAxis* LineChart::makeBaseAxis(double left, double right) const {
    auto* axis = new QCategoryAxis;
    axis->setRange(left, right);
    axis->setStartValue(left);
    for (int i = 0; i < m_parts; ++i) {
        const double at = left + (right - left) * (i + 0.5) / m_parts;
        axis->append(m_axis == XAxis::Time ? dayText(at, right - left) : xText(at), at);
    }
    dressAxis(axis, colorsOf(this), false);
    axis->setTitleText(m_xTitle);
    return axis;
}

QString LineChart::xText(double x) const {
    return m_axis == XAxis::Time ? format::dateTime(Instant::fromMs(static_cast<qint64>(x)))
                                 : format::number(x, std::abs(x) < 10 ? 2 : 0);
}

void LineChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m_view != nullptr) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

bool LineChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove && watched == m_view->viewport()) {
        drawReading(static_cast<QMouseEvent*>(event)->position());
    }
    if (event->type() == QEvent::Resize && watched == m_view->viewport() &&
        partsFor(m_view->viewport()->width()) != m_parts) {
        m_parts = partsFor(m_view->viewport()->width());
        rebuild();
    }
    return false;
}

void LineChart::drawReading(const QPointF& position) {
    if (m_view->chart()->series().isEmpty()) {
        return;
    }
    const double x = m_view->chart()->mapToValue(m_view->mapToScene(position.toPoint())).x();
    QStringList rows;
    for (const Line& line : std::as_const(m_lines)) {
        const auto at =
            std::lower_bound(line.points.begin(), line.points.end(), x,
                             [](const QPointF& p, double value) { return p.x() < value; });
        if (at == line.points.end()) {
            continue;
        }
        if (rows.isEmpty()) {
            rows << xText(at->x());
        }
        const QString value = m_valueFormat(at->y());
        rows << (line.name.isEmpty() ? value : line.name + QStringLiteral(": ") + value);
    }
    QToolTip::showText(m_view->viewport()->mapToGlobal(position.toPoint()),
                       plainTip(rows.join(QLatin1Char('\n'))), m_view);
}

} // namespace tf::widgets
