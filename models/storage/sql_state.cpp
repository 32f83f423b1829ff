// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sql_state.h"

namespace tf::storage {

namespace {

struct StateRow {
    const char* state; ///< five characters, or two for a whole class
    ErrorCode code;
};

using enum ErrorCode;

/// The schema's own states. One per ErrorCode; append, never renumber: dumps and logs carry them.
constexpr StateRow ownStates[] = {
    {"TF001", NotBalanced},
    {"TF002", InsufficientFunds},
    {"TF003", AllowanceExceeded},
    {"TF004", WalletFrozen},
    {"TF005", WalletClosed},
    {"TF006", WalletNotEmpty},
    {"TF007", WrongParent},
    {"TF008", AssetMismatch},
    {"TF009", PrecisionExceeded},
    {"TF010", KeyReused},
    {"TF011", AlreadyResolved},
    {"TF012", AlreadyReversed},
    {"TF013", NotReversible},
    {"TF014", StopActive},
    {"TF015", WriterFenced},
    {"TF016", SynchronousCommitOff},
    {"TF017", JournalImmutable},
    {"TF018", WrongState},
    {"TF019", BooksDamaged},
    {"TF020", RateMissing},
    {"TF021", PermissionDenied},
    {"TF022", NotFound},
    {"TF023", InvalidArgument},
    {"TF024", InvalidText},
    {"TF025", OutOfRange},
    {"TF026", AlreadyExists},
    {"TF027", Conflict},
    {"TF028", GateRefused},
    {"TF029", AgentClaimed},
    {"TF030", NotEnoughData},
    {"TF031", ReadOnlyServer},
    {"TF032", GapInSeries},
    {"TF033", Unsupported},
    {"TF034", InvalidNumber},
    {"TF035", ReservationExceeded},
};

/// Postgres' own, single states before the classes that hold them.
constexpr StateRow serverStates[] = {
    {"22003", Overflow},         {"22012", DivisionByZero},       {"22021", InvalidText},
    {"22P02", InvalidText},      {"22P05", InvalidText},          {"23505", AlreadyExists},
    {"25006", ReadOnlyServer},   {"28P01", AuthenticationFailed}, {"3D000", NotFound},
    {"40003", OutcomeUnknown},   {"40001", Serialization},        {"40P01", Serialization},
    {"42501", PermissionDenied}, {"42P04", AlreadyExists},        {"53100", DiskFull},
    {"53300", ConnectionFailed}, {"55P03", LockTimeout},          {"57014", Cancelled},
    {"57P01", ConnectionLost},   {"57P02", ConnectionLost},       {"57P03", ConnectionLost},
    {"57P05", ConnectionLost},   {"25P03", ConnectionLost},       {"XX001", BooksDamaged},
    {"XX002", BooksDamaged},     {"08", ConnectionLost},          {"22", OutOfRange},
    {"23", ConstraintViolated},  {"28", AuthenticationFailed},    {"40", Serialization},
};

template <size_t count>
const StateRow* find(const StateRow (&rows)[count], QByteArrayView state) {
    for (const StateRow& row : rows) {
        if (state.startsWith(QByteArrayView(row.state))) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

ErrorCode errorCodeOf(QByteArrayView sqlState) {
    if (sqlState.isEmpty()) {
        return ConnectionLost;
    }
    if (const StateRow* row = find(ownStates, sqlState)) {
        return row->code;
    }
    const StateRow* row = find(serverStates, sqlState);
    return row != nullptr ? row->code : SqlFailed;
}

} // namespace tf::storage
