// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tf::widgets {

/// A white (dark: raised) box with round corners, a small title and room for content.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    /// At the right end of the title line.
    void addHeaderWidget(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }
    /// Content reaches the card's edge: for tables.
    void setFlush(bool isFlush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_outer = nullptr;
};

/// One key figure with what puts it into context.
class FigureCard final : public Card {
    Q_OBJECT

public:
    explicit FigureCard(const QString& title, QWidget* parent = nullptr);

    void setFigure(const QString& figure);
    void setContext(const QString& context, Tone tone = Tone::Muted);
    /// Nothing to compute it from: says why instead of showing a number.
    void setUnknown(const QString& reason);
    QString figure() const;
    QString context() const;

private:
    QLabel* m_figure = nullptr;
    QLabel* m_context = nullptr;
};

/// What an empty page or card says: icon, one line, one sentence, the acts that help.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text,
               QWidget* parent = nullptr);
    /// A button for the action; the first is the primary one.
    void addAction(QAction* action);
    void setText(const QString& title, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int textWidth = 420;

    void drawIcon();
    void fitText();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QHBoxLayout* m_actions = nullptr;
};

} // namespace tf::widgets
