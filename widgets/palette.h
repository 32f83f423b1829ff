// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace tf::widgets {

/// What a text, badge, dot or icon says beside its words. Colour is never the only sign.
enum class Tone { Normal, Muted, Accent, Warning, Danger };

/// The named colours of one appearance. `accent`, `warning`, `danger` are for lines, bars and dots;
/// the `…Text` forms have the contrast that words need (4.5:1 on surface and window).
struct Colors {
    bool isDark = false;
    QColor window;
    QColor sidebar;
    QColor surface;
    QColor text;
    QColor muted;
    QColor border;
    QColor track; ///< the empty part of bars
    QColor accent;
    QColor accentText;
    QColor accentSoft; ///< ground of what is selected
    QColor hover;      ///< ground under the pointer
    QColor danger;
    QColor dangerText;
    QColor warning;
    QColor warningText;
    QColor fill;     ///< ground of the primary button
    QColor onFill;   ///< words on `fill`
    QColor onDanger; ///< words on `danger`

    /// The colour of words of this tone.
    QColor toneText(Tone tone) const;
    /// The colour of bars, dots and outlines of this tone.
    QColor toneFill(Tone tone) const;
};

const Colors& lightColors();
const Colors& darkColors();
/// The colours that belong to a palette made by `makePalette`.
const Colors& colorsOf(const QPalette& palette);
const Colors& colorsOf(const QWidget* widget);

QPalette makePalette(const Colors& colors);

/// The chart colours, readable by the colour-blind, repeating after the eighth.
QColor chartColor(int index);
int chartColorCount();

/// `amount` of `over` on `under`, 0..1.
QColor mixed(const QColor& under, const QColor& over, double amount);
/// Contrast of two opaque colours, 1..21 (WCAG 2.1, relative luminance).
double contrast(const QColor& a, const QColor& b);

} // namespace tf::widgets
