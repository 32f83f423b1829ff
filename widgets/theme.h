// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QFont>
#include <QObject>

namespace tf::widgets {

enum class Appearance { System, Light, Dark };

/// Dresses the QApplication: style, palette and font, light or dark, as chosen or as the system
/// says. One per application; widgets never ask it, they read their own palette (`colorsOf(this)`).
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    bool isDark() const;

    void setAppearance(Appearance appearance);
    /// What the desktop prefers now; counts while the appearance is System.
    void setSystemIsDark(bool isDark);

    /// The margin of pages and the gap between cards; smaller gaps are halves of it.
    static constexpr int grid = 8;
    static constexpr int pageMargin = 20;
    static constexpr int cardGap = 12;
    static constexpr int cardPadding = 16;

Q_SIGNALS:
    void changed();

private:
    void apply();

    Appearance m_appearance = Appearance::System;
    bool m_isSystemDark = false;
};

/// The interface font in pixels: 13 is text, 12 small, 20 the page title, 24 a key figure.
QFont interfaceFont(int pixelSize = 13, QFont::Weight weight = QFont::Normal);

} // namespace tf::widgets
