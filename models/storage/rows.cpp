// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rows.h"

#include <libpq-fe.h>

namespace tf::storage {

namespace {

/// The elements of a one-dimensional array literal, `{a,"b \" c",NULL}`.
QStringList parsedArray(QByteArrayView literal) {
    TF_ASSERT(literal.size() >= 2 && literal.front() == '{' && literal.back() == '}');
    QStringList elements;
    QByteArray element;
    bool isQuoted = false;
    for (qsizetype i = 1; i < literal.size(); ++i) {
        const char c = literal[i];
        if (c == '\\') {
            element += literal[++i];
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || i == literal.size() - 1)) {
            elements.append(QString::fromUtf8(element));
            element.clear();
        } else {
            element += c;
        }
    }
    return literal.size() == 2 ? QStringList() : elements;
}

} // namespace

Rows::Rows(pg_result* result)
    : m_result(result, &PQclear) {}

int Rows::size() const {
    return m_result ? PQntuples(m_result.get()) : 0;
}

qint64 Rows::affected() const {
    return m_result ? QByteArray(PQcmdTuples(m_result.get())).toLongLong() : 0;
}

QByteArray Rows::commandTag() const {
    return m_result ? QByteArray(PQcmdStatus(m_result.get())) : QByteArray();
}

bool Rows::isNull(int row, int column) const {
    TF_ASSERT(row >= 0 && row < size() && column >= 0 && column < PQnfields(m_result.get()));
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QString Rows::text(int row, int column) const {
    return QString::fromUtf8(raw(row, column));
}

QByteArray Rows::bytes(int row, int column) const {
    const QByteArrayView hex = raw(row, column);
    TF_ASSERT(hex.isEmpty() || hex.startsWith("\\x"));
    return hex.isEmpty() ? QByteArray() : QByteArray::fromHex(hex.sliced(2).toByteArray());
}

bool Rows::boolean(int row, int column) const {
    const QByteArrayView value = raw(row, column);
    TF_ASSERT(value.isEmpty() || value == "t" || value == "f");
    return value == "t";
}

qint64 Rows::int64(int row, int column) const {
    bool isNumber = false;
    const QByteArrayView value = raw(row, column);
    const qint64 number = value.toByteArray().toLongLong(&isNumber);
    TF_ASSERT(isNumber || value.isEmpty());
    return number;
}

int Rows::int32(int row, int column) const {
    const qint64 value = int64(row, column);
    TF_ASSERT(value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max());
    return static_cast<int>(value);
}

double Rows::float64(int row, int column) const {
    const QByteArrayView value = raw(row, column);
    if (value == "NaN") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (value.endsWith("Infinity")) {
        return value.startsWith('-') ? -std::numeric_limits<double>::infinity()
                                     : std::numeric_limits<double>::infinity();
    }
    bool isNumber = false;
    const double number = value.toByteArray().toDouble(&isNumber);
    TF_ASSERT(isNumber || value.isEmpty());
    return number;
}

Decimal Rows::decimal(int row, int column) const {
    const QByteArrayView value = raw(row, column);
    if (value.isEmpty()) {
        return {};
    }
    const Result<Decimal> parsed = Decimal::parse(value.begin(), value.end());
    TF_ASSERT(parsed.isOk());
    return *parsed;
}

QUuid Rows::uuid(int row, int column) const {
    const QByteArrayView value = raw(row, column);
    const QUuid uuid = QUuid::fromString(QLatin1StringView(value));
    TF_ASSERT(value.isEmpty() || !uuid.isNull());
    return uuid;
}

Instant Rows::instant(int row, int column) const {
    const QByteArrayView value = raw(row, column);
    if (value.isEmpty()) {
        return {};
    }
    // "2026-11-29 13:21:45.123+00" or, for a bare number, milliseconds since 1970
    if (!value.contains('-') || value.startsWith('-')) {
        return Instant::fromMs(int64(row, column));
    }
    QString text = QString::fromLatin1(value);
    text.replace(u' ', u'T');
    if (text.endsWith(QLatin1StringView("+00"))) {
        text.replace(text.size() - 3, 3, QStringLiteral("Z"));
    }
    const Result<Instant> parsed = Instant::parse(text);
    TF_ASSERT(parsed.isOk());
    return *parsed;
}

QStringList Rows::textArray(int row, int column) const {
    const QByteArrayView value = raw(row, column);
    return value.isEmpty() ? QStringList() : parsedArray(value);
}

QByteArrayView Rows::raw(int row, int column) const {
    TF_ASSERT(row >= 0 && row < size() && column >= 0 && column < PQnfields(m_result.get()));
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

} // namespace tf::storage
