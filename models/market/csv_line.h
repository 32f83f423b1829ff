// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <optional>
#include <string_view>

namespace tf::market {

/// A field of a line without its quotes and without blanks around it.
inline std::string_view trimmedField(std::string_view field) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!field.empty() && isBlank(field.front())) {
        field.remove_prefix(1);
    }
    while (!field.empty() && isBlank(field.back())) {
        field.remove_suffix(1);
    }
    return field;
}

/// Hands out the fields of one line, quoted ones without their quotes. Stays inside the line.
class FieldWalker {
public:
    FieldWalker(std::string_view line, char separator)
        : m_at(line.data())
        , m_end(line.data() + line.size())
        , m_separator(separator) {}

    bool isAtEnd() const { return m_at == nullptr; }
    /// A quote that does not end, or text beside quotes.
    bool isBroken() const { return m_isBroken; }

    std::string_view next() {
        if (m_at != m_end && *m_at == '"') {
            return quoted();
        }
        const char* const start = m_at;
        const char* at = start;
        while (at != m_end && *at != m_separator) {
            ++at;
        }
        m_at = at == m_end ? nullptr : at + 1;
        return {start, static_cast<std::size_t>(at - start)};
    }

private:
    std::string_view quoted() {
        const char* const start = m_at + 1;
        const auto rest = static_cast<std::size_t>(m_end - start);
        const void* const found = rest > 0 ? std::memchr(start, '"', rest) : nullptr;
        const auto* const close = static_cast<const char*>(found);
        if (close == nullptr || (close + 1 != m_end && close[1] != m_separator)) {
            m_isBroken = true;
            m_at = nullptr;
            return {};
        }
        m_at = close + 1 == m_end ? nullptr : close + 2;
        return {start, static_cast<std::size_t>(close - start)};
    }

    const char* m_at;
    const char* m_end;
    char m_separator;
    bool m_isBroken = false;
};

} // namespace tf::market
