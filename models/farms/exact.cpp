// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/exact.h"

#include <QLocale>

namespace tf::farms {

Decimal exactPrice(double price) {
    TF_ASSERT(std::isfinite(price));
    QByteArray text = QByteArray::number(price, 'f', QLocale::FloatingPointShortest);
    if (const qsizetype point = text.indexOf('.'); point >= 0) {
        text.truncate(point + 1 + Decimal::maxScale);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return Decimal::parse(text.constData(), text.constData() + text.size()).value();
}

Decimal exactQuantity(double units, Decimal lot) {
    return exactPrice(std::abs(units)).roundedToStep(lot, Rounding::HalfEven).value();
}

} // namespace tf::farms
