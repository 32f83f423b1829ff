// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/params.h"

#include <QStringEncoder>
#include <cmath>

namespace tf::storage {

namespace {

/// UTF-8, or nothing for text that Postgres cannot hold.
std::optional<QByteArray> encoded(const QString& text) {
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    QByteArray bytes = encoder.encode(text);
    if (encoder.hasError() || text.contains(QChar(u'\0'))) {
        return std::nullopt;
    }
    return bytes;
}

QByteArray quotedElement(const QByteArray& text) {
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
        }
        quoted += c;
    }
    return quoted + '"';
}

template <class Values, class ToText>
QByteArray arrayLiteral(const Values& values, ToText toText) {
    QByteArray literal = "{";
    for (const auto& value : values) {
        if (literal.size() > 1) {
            literal += ',';
        }
        literal += toText(value);
    }
    return literal + '}';
}

QByteArray uuidText(QUuid value) {
    return value.toByteArray(QUuid::WithoutBraces);
}

} // namespace

Params& Params::add(const QString& text) {
    std::optional<QByteArray> bytes = encoded(text);
    m_isValid = m_isValid && bytes.has_value();
    m_values.push_back(bytes.value_or(QByteArray("")));
    return *this;
}

Params& Params::add(const char* text) {
    m_values.push_back(QByteArray(text));
    return *this;
}

Params& Params::add(bool value) {
    m_values.push_back(QByteArray(value ? "t" : "f"));
    return *this;
}

Params& Params::add(int value) {
    m_values.push_back(QByteArray::number(value));
    return *this;
}

Params& Params::add(long value) {
    return add(static_cast<qint64>(value));
}

Params& Params::add(qint64 value) {
    m_values.push_back(QByteArray::number(value));
    return *this;
}

Params& Params::add(double value) {
    if (std::isnan(value)) {
        m_values.push_back(QByteArray("NaN"));
    } else if (std::isinf(value)) {
        m_values.push_back(QByteArray(value > 0 ? "Infinity" : "-Infinity"));
    } else {
        m_values.push_back(QByteArray::number(value, 'g', 17));
    }
    return *this;
}

Params& Params::add(Decimal value) {
    m_values.push_back(value.toLatin1());
    return *this;
}

Params& Params::add(QUuid value) {
    return value.isNull() ? addNull() : (m_values.push_back(uuidText(value)), *this);
}

Params& Params::add(Instant value) {
    m_values.push_back(value.toString().toLatin1());
    return *this;
}

Params& Params::add(const QByteArray& bytea) {
    m_values.push_back("\\x" + bytea.toHex());
    return *this;
}

Params& Params::addNull() {
    m_values.push_back(std::nullopt);
    return *this;
}

Params& Params::add(const QStringList& texts) {
    m_values.push_back(arrayLiteral(texts, [this](const QString& text) {
        const std::optional<QByteArray> bytes = encoded(text);
        m_isValid = m_isValid && bytes.has_value();
        return quotedElement(bytes.value_or(QByteArray()));
    }));
    return *this;
}

Params& Params::add(const std::vector<QUuid>& uuids) {
    m_values.push_back(arrayLiteral(
        uuids, [](QUuid uuid) { return uuid.isNull() ? QByteArray("NULL") : uuidText(uuid); }));
    return *this;
}

Params& Params::add(const std::vector<Decimal>& values) {
    m_values.push_back(arrayLiteral(values, [](Decimal value) { return value.toLatin1(); }));
    return *this;
}

Params& Params::add(const std::vector<qint64>& values) {
    m_values.push_back(
        arrayLiteral(values, [](qint64 value) { return QByteArray::number(value); }));
    return *this;
}

Params& Params::add(const std::vector<int>& values) {
    m_values.push_back(arrayLiteral(values, [](int value) { return QByteArray::number(value); }));
    return *this;
}

} // namespace tf::storage
