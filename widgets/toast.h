// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QFrame>
#include <functional>

namespace tf::widgets {

/// A short note at the lower edge of a window: what was done, and one act such as Undo. It goes by
/// itself after a while, not while the pointer or focus is on it.
class Toast final : public QFrame {
    Q_OBJECT

public:
    struct Act {
        QString text;
        std::function<void()> run;
    };

    /// Shows it in the window of `anchor`; an earlier one makes room.
    static Toast* show(QWidget* anchor, const QString& text, Tone tone = Tone::Normal,
                       const Act& act = {});

    QString text() const { return m_text; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    Toast(QWidget* window, const QString& text, Tone tone, const Act& act);
    void place();

    QString m_text;
    Tone m_tone;
    int m_timer = 0;
};

} // namespace tf::widgets
