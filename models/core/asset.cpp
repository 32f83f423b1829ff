// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/asset.h"

#include "models/core/decimal.h"

#include <QHashFunctions>
#include <bit>
#include <cstring>

namespace tf {

namespace {

bool isCodeCharacter(QChar character) {
    return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
}

} // namespace

Result<Asset> Asset::create(QStringView code, int scale) {
    if (code.isEmpty() || code.size() > 16 ||
        !std::all_of(code.begin(), code.end(), isCodeCharacter)) {
        return Error{ErrorCode::InvalidText, QStringLiteral("asset code must be 1..16 of A-Z 0-9")};
    }
    if (scale < 0 || scale > Decimal::maxScale) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("asset scale must be 0..18")};
    }
    Asset asset;
    std::transform(code.begin(), code.end(), asset.m_code.begin(),
                   [](QChar character) { return character.toLatin1(); });
    asset.m_scale = scale;
    return asset;
}

QString Asset::code() const {
    return QString::fromLatin1(m_code.data(), static_cast<qsizetype>(strnlen(m_code.data(), 16)));
}

size_t qHash(const Asset& asset, size_t seed) noexcept {
    const auto parts = std::bit_cast<std::array<quint64, 2>>(asset.m_code);
    return qHashMulti(seed, parts[0], parts[1]);
}

} // namespace tf
