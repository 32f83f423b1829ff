// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

namespace tf {

namespace {

const char* nameOf(ErrorCode code) {
    using enum ErrorCode;
#define TF_NAME(code)                                                                              \
    case code:                                                                                     \
        return #code
    switch (code) {
        TF_NAME(InvalidArgument);
        TF_NAME(InvalidText);
        TF_NAME(InvalidNumber);
        TF_NAME(OutOfRange);
        TF_NAME(Overflow);
        TF_NAME(DivisionByZero);
        TF_NAME(NotFound);
        TF_NAME(AlreadyExists);
        TF_NAME(Conflict);
        TF_NAME(Cancelled);
        TF_NAME(Timeout);
        TF_NAME(NotEnoughData);
        TF_NAME(Unsupported);
        TF_NAME(FileNotReadable);
        TF_NAME(FileNotWritable);
        TF_NAME(FileDamaged);
        TF_NAME(DiskFull);
        TF_NAME(ServerBinariesMissing);
        TF_NAME(ServerWrongOwner);
        TF_NAME(ServerOtherVersion);
        TF_NAME(ServerStalePid);
        TF_NAME(ServerStartFailed);
        TF_NAME(ServerPathTooLong);
        TF_NAME(ServerNetworkDrive);
        TF_NAME(ServerFolderReadOnly);
        TF_NAME(ServerAccountMissing);
        TF_NAME(UrlMalformed);
        TF_NAME(ConnectionFailed);
        TF_NAME(ConnectionLost);
        TF_NAME(AuthenticationFailed);
        TF_NAME(TlsRequired);
        TF_NAME(PoolerRefused);
        TF_NAME(ReadOnlyServer);
        TF_NAME(ServerTooOld);
        TF_NAME(OutcomeUnknown);
        TF_NAME(Serialization);
        TF_NAME(LockTimeout);
        TF_NAME(ConstraintViolated);
        TF_NAME(PermissionDenied);
        TF_NAME(QueueFull);
        TF_NAME(SqlFailed);
        TF_NAME(SchemaNewer);
        TF_NAME(SchemaEdited);
        TF_NAME(SchemaForeign);
        TF_NAME(MigrationFailed);
        TF_NAME(BackupDamaged);
        TF_NAME(BackupForeign);
        TF_NAME(KeychainUnavailable);
        TF_NAME(KeychainLocked);
        TF_NAME(KeychainDenied);
        TF_NAME(KeychainTimeout);
        TF_NAME(KeychainEntryMissing);
        TF_NAME(KeychainValueTooLong);
        TF_NAME(NotBalanced);
        TF_NAME(InsufficientFunds);
        TF_NAME(AllowanceExceeded);
        TF_NAME(WalletFrozen);
        TF_NAME(WalletClosed);
        TF_NAME(WalletNotEmpty);
        TF_NAME(WrongParent);
        TF_NAME(AssetMismatch);
        TF_NAME(PrecisionExceeded);
        TF_NAME(KeyReused);
        TF_NAME(AlreadyResolved);
        TF_NAME(AlreadyReversed);
        TF_NAME(NotReversible);
        TF_NAME(StopActive);
        TF_NAME(WriterFenced);
        TF_NAME(SynchronousCommitOff);
        TF_NAME(JournalImmutable);
        TF_NAME(WrongState);
        TF_NAME(BooksDamaged);
        TF_NAME(RateMissing);
        TF_NAME(BadRow);
        TF_NAME(UnknownFormat);
        TF_NAME(GapInSeries);
        TF_NAME(SyntaxError);
        TF_NAME(BadParameter);
        TF_NAME(Infeasible);
        TF_NAME(Singular);
        TF_NAME(NotPositiveDefinite);
        TF_NAME(NoPositiveReturn);
        TF_NAME(Unbounded);
        TF_NAME(NotConverged);
        TF_NAME(GateRefused);
        TF_NAME(AgentClaimed);
    }
#undef TF_NAME
    return "Unknown";
}

} // namespace

QString errorName(ErrorCode code) {
    return QString::fromLatin1(nameOf(code));
}

} // namespace tf
