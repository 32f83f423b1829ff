// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tf::widgets {

/// The icon resources/icons/<name>.svg in the colour of its tone. It follows the application's
/// palette: a change of appearance needs no new icons. An unknown name is a programmer error.
QIcon icon(const QString& name, Tone tone = Tone::Normal);
/// The same in a colour of its own, for icons on a filled ground.
QIcon icon(const QString& name, const QColor& color);
/// Draws it once, at `size` logical pixels.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal pixelRatio);
/// Makes icons and fonts of the program readable; Theme calls it before it loads the fonts.
void initResources();
/// The names that exist, for tests.
QStringList iconNames();

} // namespace tf::widgets
