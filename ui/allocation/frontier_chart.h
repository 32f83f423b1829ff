// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>
#include <optional>

namespace tf::ui::allocation {

/// Volatility and expected return of a portfolio, a year.
struct RiskReturn {
    double volatility = 0.0;
    double expectedReturn = 0.0;

    bool operator==(const RiskReturn&) const = default;
};

/// The efficient frontier with the entities, the portfolio held now and the target, which a person
/// drags along the curve (or moves with the arrow keys). Names that would stand on others are left
/// to the tooltip.
class FrontierChart final : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        QString name;
        RiskReturn at;
        QColor color;

        bool operator==(const Mark&) const = default;
    };

    explicit FrontierChart(QWidget* parent = nullptr);

    /// Ascending in expected return; empty: no frontier, `reason` stands in its place.
    void setCurve(QList<RiskReturn> curve, const QString& reason = {});
    void setMarks(QList<Mark> marks);
    void setCurrent(std::optional<RiskReturn> current);
    void setTarget(std::optional<RiskReturn> target);
    const QList<RiskReturn>& curve() const { return m_curve; }
    std::optional<RiskReturn> target() const { return m_target; }
    /// Where a portfolio stands in the widget.
    QPointF pixelOf(const RiskReturn& point) const;

    QSize sizeHint() const override { return {480, 340}; }
    QSize minimumSizeHint() const override { return {260, 180}; }

Q_SIGNALS:
    /// A point of the curve was asked for, by its expected return; comes with every movement.
    void targetMoved(double expectedReturn);
    /// The pointer or key was let go.
    void targetDropped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Range {
        double lowX = 0, highX = 1, lowY = 0, highY = 1;
    };

    void fitRange();
    QRectF plot() const;
    double nearestReturn(const QPointF& position) const;
    void moveTo(double expectedReturn);
    void paintGrid(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintGround(QPainter& painter, const QRectF& label) const;
    void paintMarks(QPainter& painter) const;
    QString targetWord() const;
    QRectF targetLabel(const QFontMetricsF& metrics) const;
    QRectF currentLabel(const QFontMetricsF& metrics) const;
    void paintPortfolios(QPainter& painter) const;
    QString tipAt(const QPointF& position) const;

    QList<RiskReturn> m_curve;
    QList<Mark> m_marks;
    std::optional<RiskReturn> m_current;
    std::optional<RiskReturn> m_target;
    QString m_reason;
    Range m_range;
    bool m_isDragging = false;
};

} // namespace tf::ui::allocation
