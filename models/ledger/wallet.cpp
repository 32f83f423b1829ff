// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/wallet.h"

namespace tf::ledger {

namespace {

constexpr qsizetype longestName = 120;

bool isForbidden(char32_t c) {
    const bool isControl = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
    const bool isBidiOverride = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
                                c == 0x200e || c == 0x200f || c == 0x061c;
    return isControl || isBidiOverride || c == 0xfeff;
}

} // namespace

QList<WalletKind> allowedParents(WalletKind kind) {
    switch (kind) {
    case WalletKind::Master:
    case WalletKind::External:
        return {};
    case WalletKind::Farm:
    case WalletKind::Vault:
        return {WalletKind::Master};
    case WalletKind::Agent:
        return {WalletKind::Farm};
    case WalletKind::Goal:
        return {WalletKind::Master, WalletKind::Farm};
    }
    return {};
}

Result<void> checkParent(WalletKind kind, std::optional<WalletKind> parent) {
    const QList<WalletKind> allowed = allowedParents(kind);
    const bool isRight = parent ? allowed.contains(*parent) : allowed.isEmpty();
    return isRight ? Result<void>()
                   : Error{ErrorCode::WrongParent, QStringLiteral("kinds do not fit")};
}

Result<void> checkWalletName(QStringView name) {
    if (!name.isValidUtf16()) {
        return Error{ErrorCode::InvalidText, QStringLiteral("half a surrogate pair in a name")};
    }
    const QList<uint> characters = name.toUcs4();
    if (characters.isEmpty() || characters.size() > longestName || name.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidText, QStringLiteral("a name has 1 to 120 characters")};
    }
    for (const uint character : characters) {
        if (isForbidden(character)) {
            return Error{ErrorCode::InvalidText,
                         QStringLiteral("control or text-direction character in a name")};
        }
    }
    return {};
}

Result<void> validate(const WalletDraft& draft) {
    TF_CHECK(checkWalletName(draft.name));
    if (draft.id.isNull()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a wallet needs an id")};
    }
    if (draft.parent.isNull() != allowedParents(draft.kind).isEmpty()) {
        return Error{ErrorCode::WrongParent, QStringLiteral("parent missing or not allowed")};
    }
    const bool isExternal = draft.kind == WalletKind::External;
    if (isExternal != (draft.purpose != ExternalPurpose::None)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("a purpose is for external wallets, and they need one")};
    }
    return {};
}

} // namespace tf::ledger
