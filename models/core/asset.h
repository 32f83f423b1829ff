// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMetaType>
#include <QString>
#include <array>

namespace tf {

/// A currency or token: code of 1..16 characters A-Z and 0-9, and the number of decimals in which
/// its smallest unit is counted (0..18). Two assets are the same when their codes are.
class Asset {
public:
    /// The absent asset, code "".
    Asset() = default;
    /// InvalidText for a malformed code, OutOfRange for a scale outside 0..18.
    static Result<Asset> create(QStringView code, int scale);

    QString code() const;
    int scale() const { return m_scale; }
    bool isValid() const { return m_code[0] != '\0'; }

    bool operator==(const Asset& other) const { return m_code == other.m_code; }
    auto operator<=>(const Asset& other) const { return m_code <=> other.m_code; }
    friend size_t qHash(const Asset& asset, size_t seed) noexcept;

private:
    std::array<char, 16> m_code{};
    int m_scale = 0;
};

size_t qHash(const Asset& asset, size_t seed = 0) noexcept;

} // namespace tf

Q_DECLARE_METATYPE(tf::Asset)
