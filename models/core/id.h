// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

namespace tf {

/// A new time-ordered UUID (version 7, RFC 9562): later ones sort after earlier ones of this
/// process.
QUuid newUuid();

/// The identity of a Tag; an Id of one tag never passes for another's.
template <class Tag>
class Id {
public:
    /// The absent id.
    Id() = default;
    explicit Id(QUuid uuid)
        : m_uuid(uuid) {}
    static Id create() { return Id(newUuid()); }
    /// InvalidText unless it is 8-4-4-4-12 hex digits.
    static Result<Id> parse(QStringView text) {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        if (uuid.isNull()) {
            return Error{ErrorCode::InvalidText, QStringLiteral("not a UUID")};
        }
        return Id(uuid);
    }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return m_uuid < other.m_uuid; }

private:
    QUuid m_uuid;
};

template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0) noexcept {
    return qHash(id.uuid(), seed);
}

using WorkspaceId = Id<struct WorkspaceTag>;
using MemberId = Id<struct MemberTag>;

} // namespace tf

template <class Tag>
struct std::hash<tf::Id<Tag>> {
    size_t operator()(const tf::Id<Tag>& id) const noexcept { return qHash(id.uuid()); }
};
