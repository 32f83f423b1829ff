// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QTimeZone>

namespace tf {

Result<Instant> Instant::parse(QStringView text) {
    const auto malformed = [&] {
        return Error{ErrorCode::InvalidText,
                     QStringLiteral("not an ISO-8601 time: ") + text.left(64).toString()};
    };
    const bool isAscii = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x1f && c.unicode() < 0x7f; });
    if (!isAscii || text.size() < 10 || text.size() > 40) {
        return malformed();
    }
    QString normal = text.toString();
    if (normal.size() > 10 && normal[10] == u' ') {
        normal[10] = u'T';
    }
    QDateTime time = QDateTime::fromString(normal, Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999) {
        return malformed();
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return fromMs(time.toMSecsSinceEpoch());
}

QString Instant::toString() const {
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString Instant::toDateString() const {
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).date().toString(Qt::ISODate);
}

Instant Instant::startOfDay() const {
    constexpr qint64 day = 86'400'000;
    const qint64 remainder = m_ms % day;
    return fromMs(m_ms - (remainder < 0 ? remainder + day : remainder));
}

size_t qHash(Instant instant, size_t seed) noexcept {
    return ::qHash(instant.toMs(), seed);
}

} // namespace tf
