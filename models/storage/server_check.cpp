// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/server_check.h"

#include <array>

namespace tf::storage {

namespace {

constexpr int oldestMajor = 15;
constexpr int rounds = 3;
constexpr const char* stateSql = "select pg_catalog.pg_is_in_recovery(), "
                                 "current_setting('default_transaction_read_only') = 'on'";
constexpr const char* backendSql = "select pg_catalog.pg_backend_pid()";

struct Release {
    int major;
    int minor;
};
/// The first releases with the fixes of May 2026 (eleven vulnerabilities, one of them in pg_dump).
constexpr std::array<Release, 4> fixed = {Release{15, 18}, {16, 14}, {17, 10}, {18, 4}};

Result<void> checkVersion(int version) {
    const int major = version / 10'000;
    const int minor = version % 10'000;
    const auto* known = std::find_if(
        fixed.begin(), fixed.end(), [&](const Release& release) { return release.major == major; });
    const bool isVulnerable = known != fixed.end() && minor < known->minor;
    if (major < oldestMajor || isVulnerable) {
        return Error{ErrorCode::ServerTooOld,
                     QStringLiteral("the server is %1.%2; needed: %3.%4 or newer")
                         .arg(major)
                         .arg(minor)
                         .arg(isVulnerable ? major : oldestMajor)
                         .arg(isVulnerable ? known->minor : fixed.front().minor)};
    }
    return {};
}

Result<int> backendIn(Session& session) {
    TF_TRY(const Rows rows, session.query(backendSql));
    return rows.int32(0, 0);
}

/// Whether the first connection's backend served the second one, or changed meanwhile.
Result<bool> isSwapped(Session& first, Session& second) {
    TF_TRY(const int before, backendIn(first));
    TF_CHECK(second.execute("begin"));
    TF_TRY(const int others, backendIn(second));
    TF_TRY(const int after, backendIn(first));
    TF_CHECK(second.execute("commit"));
    return before == others || before != after;
}

} // namespace

Result<void> checkServer(Session& session) {
    TF_CHECK(checkVersion(session.serverVersion()));
    TF_TRY(const Rows rows, session.query(stateSql));
    if (rows.boolean(0, 0)) {
        return Error{ErrorCode::ReadOnlyServer, QStringLiteral("a replica in recovery")};
    }
    if (rows.boolean(0, 1)) {
        return Error{ErrorCode::ReadOnlyServer, QStringLiteral("transactions are read-only")};
    }
    return {};
}

Result<void> checkPooler(Session& first, Session& second) {
    for (int round = 0; round < rounds; ++round) {
        const Result<bool> swapped = isSwapped(first, second);
        if (!swapped.isOk() && swapped.error().code != ErrorCode::ConnectionLost) {
            return swapped.error();
        }
        if (!swapped.isOk() || *swapped) {
            return Error{ErrorCode::PoolerRefused,
                         QStringLiteral("the backend changes between transactions")};
        }
    }
    return {};
}

} // namespace tf::storage
