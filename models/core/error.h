// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QObject>
#include <QString>

namespace tf {
Q_NAMESPACE

/// Every way in which an expected operation can fail. Closed: `ui/shell` has one sentence for each.
enum class ErrorCode {
    // input
    InvalidArgument,
    InvalidText,
    InvalidNumber,
    OutOfRange,
    Overflow,
    DivisionByZero,
    NotFound,
    AlreadyExists,
    Conflict,
    Cancelled,
    Timeout,
    NotEnoughData,
    Unsupported,
    // files
    FileNotReadable,
    FileNotWritable,
    FileDamaged,
    DiskFull,
    // private server
    ServerBinariesMissing,
    ServerWrongOwner,
    ServerOtherVersion,
    ServerStalePid,
    ServerStartFailed,
    ServerPathTooLong,
    ServerNetworkDrive,
    ServerFolderReadOnly,
    ServerAccountMissing,
    // database
    UrlMalformed,
    ConnectionFailed,
    ConnectionLost,
    AuthenticationFailed,
    TlsRequired,
    PoolerRefused,
    ReadOnlyServer,
    ServerTooOld,
    OutcomeUnknown,
    Serialization,
    LockTimeout,
    ConstraintViolated,
    PermissionDenied,
    QueueFull,
    SqlFailed,
    SchemaNewer,
    SchemaOlder,
    SchemaEdited,
    SchemaForeign,
    MigrationFailed,
    // backup
    BackupDamaged,
    BackupForeign,
    // keychain
    KeychainUnavailable,
    KeychainLocked,
    KeychainDenied,
    KeychainTimeout,
    KeychainEntryMissing,
    KeychainValueTooLong,
    // ledger
    NotBalanced,
    InsufficientFunds,
    AllowanceExceeded,
    WalletFrozen,
    WalletClosed,
    WalletNotEmpty,
    WrongParent,
    AssetMismatch,
    PrecisionExceeded,
    KeyReused,
    ReservationExceeded,
    AlreadyResolved,
    AlreadyReversed,
    NotReversible,
    StopActive,
    WriterFenced,
    SynchronousCommitOff,
    JournalImmutable,
    WrongState,
    BooksDamaged,
    RateMissing,
    // market, strategies
    BadRow,
    UnknownFormat,
    GapInSeries,
    SyntaxError,
    BadParameter,
    // allocation
    Infeasible,
    Singular,
    NotPositiveDefinite,
    NoPositiveReturn,
    Unbounded,
    NotConverged,
    NoEligible,
    // trading
    GateRefused,
    AgentClaimed,
};
Q_ENUM_NS(ErrorCode)

/// Stable name of a code ("InsufficientFunds"), for logs, exports and tests.
QString errorName(ErrorCode code);

/// An expected failure. `detail` is for the log and for experts, never translated, never secret.
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString detail;

    bool operator==(const Error&) const = default;
};

} // namespace tf
