// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/farm_style.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QToolTip>

namespace tf::widgets {

namespace {

/// Inter with figures of one width (resources/fonts/make_fonts.py); Qt 6.4 cannot switch the font
/// feature on, and columns of money need it.
const QString family = QStringLiteral("Trading Farm Sans");

void loadFonts() {
    initResources();
    if (QFontDatabase::hasFamily(family)) {
        return;
    }
    for (const char* weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/tf/fonts/TradingFarmSans-%1.otf").arg(QLatin1String(weight)));
    }
}

} // namespace

QFont interfaceFont(int pixelSize, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_isSystemDark(colorsOf(QGuiApplication::palette()).isDark) {
    loadFonts();
    QPixmapCache::setCacheLimit(32 * 1024);
    QApplication::setStyle(new FarmStyle);
    QApplication::setFont(interfaceFont());
    apply();
}

bool Theme::isDark() const {
    return m_appearance == Appearance::Dark ||
           (m_appearance == Appearance::System && m_isSystemDark);
}

void Theme::setAppearance(Appearance appearance) {
    if (m_appearance != appearance) {
        m_appearance = appearance;
        apply();
    }
}

void Theme::setSystemIsDark(bool isDark) {
    if (m_isSystemDark != isDark) {
        m_isSystemDark = isDark;
        apply();
    }
}

void Theme::apply() {
    const QPalette palette = makePalette(isDark() ? darkColors() : lightColors());
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    Q_EMIT changed();
}

} // namespace tf::widgets
