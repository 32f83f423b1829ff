// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_text.h"

#include <QCoreApplication>
#include <QHash>

namespace tf::ui {

namespace {

struct Sentence {
    ErrorCode code;
    const char* text;
};

// A table, not a switch, because a switch over all codes is longer than a function may be;
// tests/ui/error_text_test.cpp walks the enum and fails for each code without a sentence.
const Sentence sentences[] = {
    // input
    {ErrorCode::InvalidArgument,
     QT_TRANSLATE_NOOP("error", "This is not possible with these values. Check what you entered.")},
    {ErrorCode::InvalidText,
     QT_TRANSLATE_NOOP(
         "error", "The text has characters that cannot be stored. Remove them and try again.")},
    {ErrorCode::InvalidNumber,
     QT_TRANSLATE_NOOP("error",
                       "This is not a number. Write it like 1234.5, without other characters.")},
    {ErrorCode::OutOfRange,
     QT_TRANSLATE_NOOP(
         "error", "The value is outside of what is allowed here. Choose one within the limits.")},
    {ErrorCode::Overflow,
     QT_TRANSLATE_NOOP("error",
                       "The number is too large to be counted exactly. Use a smaller one.")},
    {ErrorCode::DivisionByZero,
     QT_TRANSLATE_NOOP("error",
                       "This would divide by zero. Check the values that it is computed from.")},
    {ErrorCode::NotFound,
     QT_TRANSLATE_NOOP(
         "error", "It is not there any more. Somebody may have removed it; refresh the page.")},
    {ErrorCode::AlreadyExists,
     QT_TRANSLATE_NOOP("error", "Something with this name is already there. Choose another name.")},
    {ErrorCode::Conflict,
     QT_TRANSLATE_NOOP(
         "error",
         "It was changed elsewhere in the meantime. Look at the new state and try again.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("error", "Cancelled. Nothing was changed.")},
    {ErrorCode::Timeout,
     QT_TRANSLATE_NOOP("error", "It took too long and was given up. Try again.")},
    {ErrorCode::NotEnoughData,
     QT_TRANSLATE_NOOP("error", "There is not enough data to compute this. Import more history or "
                                "choose a longer period.")},
    {ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("error", "This is not supported here. Choose another way.")},
    // files
    {ErrorCode::FileNotReadable,
     QT_TRANSLATE_NOOP(
         "error", "The file cannot be read. Check that it is there and that you may open it.")},
    {ErrorCode::FileNotWritable,
     QT_TRANSLATE_NOOP("error",
                       "The file cannot be written. Choose a folder that you may write to.")},
    {ErrorCode::FileDamaged,
     QT_TRANSLATE_NOOP("error",
                       "The file is damaged or incomplete. Get it again from where it came.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("error",
                       "The disk is full. Free some space, then try again; nothing was lost.")},
    // private server
    {ErrorCode::ServerBinariesMissing,
     QT_TRANSLATE_NOOP(
         "error",
         "No Postgres 15 or newer is installed. Install the package postgresql and start again.")},
    {ErrorCode::ServerWrongOwner,
     QT_TRANSLATE_NOOP(
         "error",
         "The data folder belongs to another user. Give it to yourself or choose another folder.")},
    {ErrorCode::ServerOtherVersion,
     QT_TRANSLATE_NOOP("error",
                       "The data folder was made by another major version of Postgres. Install "
                       "that version, make a backup and restore it into a new workspace.")},
    {ErrorCode::ServerStalePid,
     QT_TRANSLATE_NOOP("error", "The database was not stopped cleanly and its lock file names a "
                                "running process. Restart the computer or end that process.")},
    {ErrorCode::ServerStartFailed,
     QT_TRANSLATE_NOOP(
         "error", "The database did not start. Its log file in the data folder names the reason.")},
    {ErrorCode::ServerPathTooLong,
     QT_TRANSLATE_NOOP(
         "error", "The path of the data folder is too long for a socket. Choose a shorter one.")},
    {ErrorCode::ServerNetworkDrive,
     QT_TRANSLATE_NOOP("error", "The data folder lies on a network drive, where a database is not "
                                "safe. Choose a folder on this computer.")},
    {ErrorCode::ServerFolderReadOnly,
     QT_TRANSLATE_NOOP(
         "error", "The data folder cannot be written to. Choose a folder that you may write to.")},
    {ErrorCode::ServerAccountMissing,
     QT_TRANSLATE_NOOP("error",
                       "Running as root needs an unprivileged account for the database. Install "
                       "the package postgresql, which creates one, or start as a normal user.")},
    // database
    {ErrorCode::UrlMalformed,
     QT_TRANSLATE_NOOP(
         "error",
         "This is not a database address. Write it like postgresql://user@host/database.")},
    {ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("error", "The database server cannot be reached. Check the address, the "
                                "network and that the server runs.")},
    {ErrorCode::ConnectionLost,
     QT_TRANSLATE_NOOP(
         "error",
         "The connection to the database was lost. It is being restored; try again in a moment.")},
    {ErrorCode::AuthenticationFailed,
     QT_TRANSLATE_NOOP("error",
                       "The server refused user name or password. Check both and connect again.")},
    {ErrorCode::TlsRequired,
     QT_TRANSLATE_NOOP(
         "error", "The connection is not safely encrypted, or the server's certificate does not "
                  "fit its name. Ask for a valid certificate; there is no way around it.")},
    {ErrorCode::PoolerRefused,
     QT_TRANSLATE_NOOP("error",
                       "This address leads to a pooler in transaction mode, which forgets prepared "
                       "statements and locks. Use the direct or session address of the database.")},
    {ErrorCode::ReadOnlyServer,
     QT_TRANSLATE_NOOP(
         "error",
         "The server only reads at present, it may be a standby. Connect to the primary server.")},
    {ErrorCode::ServerTooOld,
     QT_TRANSLATE_NOOP("error",
                       "The server is older than Postgres 15. Upgrade it, then connect again.")},
    {ErrorCode::OutcomeUnknown,
     QT_TRANSLATE_NOOP(
         "error",
         "The connection broke while it was being saved, so it may or may not be done. Look at the "
         "result before you repeat it; a repetition will not be booked twice.")},
    {ErrorCode::Serialization,
     QT_TRANSLATE_NOOP("error", "Others were changing the same rows. Try again.")},
    {ErrorCode::LockTimeout,
     QT_TRANSLATE_NOOP("error", "Somebody else holds what this needs. Try again in a moment.")},
    {ErrorCode::ConstraintViolated,
     QT_TRANSLATE_NOOP(
         "error",
         "The database refused it because it breaks one of its rules. Check what you entered.")},
    {ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("error",
                       "Your role does not allow this. Ask an administrator of the workspace.")},
    {ErrorCode::QueueFull,
     QT_TRANSLATE_NOOP("error", "Too much is waiting for the database. Try again in a moment.")},
    {ErrorCode::SqlFailed,
     QT_TRANSLATE_NOOP("error", "The database could not do this. The log file has the details.")},
    {ErrorCode::SchemaNewer,
     QT_TRANSLATE_NOOP("error", "This workspace was made by a newer version of Trading Farm. "
                                "Update the program to open it.")},
    {ErrorCode::SchemaOlder,
     QT_TRANSLATE_NOOP("error",
                       "This workspace needs an upgrade that your role does not allow. Ask "
                       "its administrator to open it once with this version.")},
    {ErrorCode::SchemaEdited,
     QT_TRANSLATE_NOOP("error", "The structure of this workspace was changed by hand. Restore a "
                                "backup, or undo the change.")},
    {ErrorCode::SchemaForeign,
     QT_TRANSLATE_NOOP(
         "error",
         "This database holds something else than a workspace. Choose an empty database.")},
    {ErrorCode::MigrationFailed,
     QT_TRANSLATE_NOOP("error", "The workspace could not be brought to this version and stays as "
                                "it was. The log file names the step; a backup was made before.")},
    // backup
    {ErrorCode::BackupDamaged,
     QT_TRANSLATE_NOOP("error",
                       "The backup is damaged: its checksum does not fit. Use another one.")},
    {ErrorCode::BackupForeign,
     QT_TRANSLATE_NOOP(
         "error",
         "This file is not a backup of a workspace. Choose a file that Trading Farm made.")},
    // keychain
    {ErrorCode::KeychainUnavailable,
     QT_TRANSLATE_NOOP("error",
                       "No keychain is running, so the secret cannot be kept safely. Start your "
                       "desktop's keychain (GNOME Keyring, KWallet) and try again.")},
    {ErrorCode::KeychainLocked,
     QT_TRANSLATE_NOOP("error", "The keychain is locked. Unlock it and try again.")},
    {ErrorCode::KeychainDenied,
     QT_TRANSLATE_NOOP(
         "error",
         "The keychain refused access. Allow Trading Farm in its settings and try again.")},
    {ErrorCode::KeychainTimeout,
     QT_TRANSLATE_NOOP(
         "error",
         "The keychain did not answer. Look for its window behind others, then try again.")},
    {ErrorCode::KeychainEntryMissing,
     QT_TRANSLATE_NOOP("error", "The secret is no longer in the keychain. Enter it again.")},
    {ErrorCode::KeychainValueTooLong,
     QT_TRANSLATE_NOOP(
         "error",
         "The secret is longer than the keychain of this system can hold. Use a shorter one.")},
    // ledger
    {ErrorCode::NotBalanced,
     QT_TRANSLATE_NOOP("error", "The entries of this transfer do not sum to zero, so nothing was "
                                "booked. Please report this.")},
    {ErrorCode::InsufficientFunds,
     QT_TRANSLATE_NOOP("error", "The wallet does not have that much free. Take a smaller amount or "
                                "move money there first.")},
    {ErrorCode::AllowanceExceeded,
     QT_TRANSLATE_NOOP(
         "error",
         "This is more than the allowance permits. Take less or have the allowance raised.")},
    {ErrorCode::WalletFrozen,
     QT_TRANSLATE_NOOP("error", "The wallet is frozen. Unfreeze it first.")},
    {ErrorCode::WalletClosed,
     QT_TRANSLATE_NOOP("error", "The wallet is closed. Choose another one.")},
    {ErrorCode::WalletNotEmpty,
     QT_TRANSLATE_NOOP(
         "error", "The wallet still holds money or has open business. Move the money out first.")},
    {ErrorCode::WrongParent,
     QT_TRANSLATE_NOOP("error",
                       "A wallet of this kind cannot stand there. Choose another parent.")},
    {ErrorCode::AssetMismatch,
     QT_TRANSLATE_NOOP("error",
                       "The amounts are in different assets. Use one asset on both sides.")},
    {ErrorCode::PrecisionExceeded,
     QT_TRANSLATE_NOOP(
         "error",
         "The amount has more digits after the decimal sign than the asset has. Shorten it.")},
    {ErrorCode::KeyReused,
     QT_TRANSLATE_NOOP(
         "error",
         "This was already sent with other values, so it was not booked again. Start anew.")},
    {ErrorCode::ReservationExceeded,
     QT_TRANSLATE_NOOP("error", "This would use more than was reserved for the order. Nothing was "
                                "booked. Refresh the order and try again.")},
    {ErrorCode::AlreadyResolved,
     QT_TRANSLATE_NOOP("error",
                       "This was already completed or cancelled. Refresh the page to see how.")},
    {ErrorCode::AlreadyReversed,
     QT_TRANSLATE_NOOP("error",
                       "This transfer was already reversed. It can be reversed only once.")},
    {ErrorCode::NotReversible,
     QT_TRANSLATE_NOOP("error",
                       "This transfer cannot be reversed. Book a transfer the other way instead.")},
    {ErrorCode::StopActive,
     QT_TRANSLATE_NOOP("error", "The emergency stop is on. Re-arm trading before you do this.")},
    {ErrorCode::WriterFenced,
     QT_TRANSLATE_NOOP("error", "Another process has taken over this work, so this one no longer "
                                "writes. Look there, or restart here.")},
    {ErrorCode::SynchronousCommitOff,
     QT_TRANSLATE_NOOP("error", "The server is set to confirm before data is on disk, so no money "
                                "is booked. Turn synchronous_commit on.")},
    {ErrorCode::JournalImmutable,
     QT_TRANSLATE_NOOP("error", "What is booked cannot be changed. Reverse it instead.")},
    {ErrorCode::WrongState,
     QT_TRANSLATE_NOOP(
         "error",
         "This is not possible in the present state. Refresh the page and look at the state.")},
    {ErrorCode::BooksDamaged,
     QT_TRANSLATE_NOOP("error", "The check of the books found a difference. Stop trading, make a "
                                "copy and restore the last good backup.")},
    {ErrorCode::RateMissing,
     QT_TRANSLATE_NOOP("error",
                       "There is no rate to convert this asset. Import prices for it first.")},
    // market, strategies
    {ErrorCode::BadRow,
     QT_TRANSLATE_NOOP(
         "error", "The file has a row that cannot be read. Mend or remove it and import again.")},
    {ErrorCode::UnknownFormat,
     QT_TRANSLATE_NOOP("error", "The layout of the file is not known. Candles need time, open, "
                                "high, low, close and volume.")},
    {ErrorCode::GapInSeries,
     QT_TRANSLATE_NOOP(
         "error",
         "The series has a gap in this period. Import what is missing or choose another period.")},
    {ErrorCode::SyntaxError,
     QT_TRANSLATE_NOOP("error", "The expression cannot be read. Mend it where it is marked.")},
    {ErrorCode::BadParameter,
     QT_TRANSLATE_NOOP("error",
                       "A parameter of the strategy does not fit. Correct it and try again.")},
    // allocation
    {ErrorCode::Infeasible,
     QT_TRANSLATE_NOOP("error", "No allocation meets all limits at once. Loosen one of them.")},
    {ErrorCode::Singular,
     QT_TRANSLATE_NOOP(
         "error",
         "The histories move too much alike to tell them apart. Use shrinkage or leave one out.")},
    {ErrorCode::NotPositiveDefinite,
     QT_TRANSLATE_NOOP("error",
                       "The covariance is not usable. Use shrinkage or a longer history.")},
    {ErrorCode::NoPositiveReturn,
     QT_TRANSLATE_NOOP("error", "No candidate has a positive expected return, so this method "
                                "cannot choose. Use minimum risk or risk parity.")},
    {ErrorCode::Unbounded,
     QT_TRANSLATE_NOOP("error", "Without a limit the answer grows for ever. Set a maximum share.")},
    {ErrorCode::NotConverged,
     QT_TRANSLATE_NOOP(
         "error",
         "The optimiser found no stable answer in time. Loosen limits or choose another method.")},
    {ErrorCode::NoEligible,
     QT_TRANSLATE_NOOP(
         "error", "Nobody qualifies for capital by this method. Lower the thresholds, or allow "
                  "cash.")},
    // trading
    {ErrorCode::GateRefused,
     QT_TRANSLATE_NOOP(
         "error",
         "The risk gate refused the order. Its reason stands in the list of refused orders.")},
    {ErrorCode::AgentClaimed,
     QT_TRANSLATE_NOOP("error", "Another process runs this agent. Stop it there first.")},
};

const QHash<int, const char*>& byCode() {
    static const QHash<int, const char*> table = [] {
        QHash<int, const char*> result;
        for (const Sentence& sentence : sentences) {
            result.insert(static_cast<int>(sentence.code), sentence.text);
        }
        return result;
    }();
    return table;
}

} // namespace

QString errorText(ErrorCode code) {
    const char* text = byCode().value(static_cast<int>(code));
    return text != nullptr ? QCoreApplication::translate("error", text) : errorName(code);
}

QString errorText(const Error& error) {
    return errorText(error.code);
}

} // namespace tf::ui
