// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QWidget>

namespace tf::widgets {

/// A word in a pill: PAPER, RUNNING, PAUSED. Reads its text to screen readers.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const QString& text, Tone tone = Tone::Accent, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setContent(const QString& text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// A coloured dot and the word that says the same: "● connected".
class StateLabel final : public QWidget {
    Q_OBJECT

public:
    explicit StateLabel(QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setContent(const QString& text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Muted;
};

} // namespace tf::widgets
