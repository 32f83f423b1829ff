// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"

#include "models/core/asset.h"

namespace tf::storage {

namespace {

constexpr qsizetype longestName = 120;

bool isForbidden(char32_t c) {
    const bool isControl = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool isBidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool isHalfPair = c >= 0xD800 && c <= 0xDFFF;
    return isControl || isBidi || isHalfPair;
}

} // namespace

Result<void> validateName(const QString& name) {
    const QList<uint> characters = name.toUcs4();
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || characters.size() > longestName) {
        return Error{ErrorCode::InvalidText, QStringLiteral("a name has 1 to 120 characters")};
    }
    if (std::any_of(characters.begin(), characters.end(), isForbidden)) {
        return Error{ErrorCode::InvalidText, QStringLiteral("a name has no control characters")};
    }
    return {};
}

Result<void> validate(const WorkspaceDraft& draft) {
    TF_CHECK(validateName(draft.name));
    if (!Asset::create(draft.baseCurrency, 0).isOk()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("a currency code has 1 to 16 characters of A-Z and 0-9")};
    }
    return {};
}

} // namespace tf::storage
