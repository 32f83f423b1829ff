// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/ledger/ledger_reader.h"

namespace tf::ui {

/// A wallet's statement as CSV, RFC 4180, UTF-8, one header line. Columns:
///
///     sequence        place in the journal, gap-free
///     booked_at       UTC, ISO 8601 with milliseconds
///     happened_at     economic time, UTC
///     kind            deposit, transfer, trade …: names of farm.operation_kinds
///     class           free, at_venue, in_transit, fees, suspense
///     asset           code
///     amount          signed, point as decimal sign, all digits
///     reserved        change of the reserved amount
///     balance_after   of this wallet, asset and class
///     counterparty, reason, actor    text
///     transfer, transaction          ids
///
/// Locale-free. Numbers stay numbers; a text that a spreadsheet would read as a formula gets an
/// apostrophe in front (ASVS 1.2.10), see `formulaSafe`.
QByteArray statementHeader();
QByteArray statementRow(const ledger::StatementLine& line);

/// `text` with an apostrophe in front when it starts with = + − @ tab, CR or NUL, or with an
/// apostrophe already, so that `withoutFormulaGuard` gives it back.
QString formulaSafe(const QString& text);
QString withoutFormulaGuard(const QString& text);
/// Quoted where it must be.
QByteArray csvField(const QString& text);

/// Lines oldest first, as a document for print: title, account, period, lines, totals.
struct StatementDocument {
    QString workspace;
    QString wallet;
    Instant printedAt;
    QList<ledger::StatementLine> lines;
    bool isCut = false; ///< only the newest of them
};

/// Writes a PDF. FileNotWritable when the file can not be made.
Result<void> printStatement(const StatementDocument& document, const QString& path);

/// Writes all pages to `path`, whole or not at all; answers the number of lines.
class StatementWriter final : public QObject {
    Q_OBJECT

public:
    enum class Form { Csv, Pdf };

    /// `reader` and `clock` must outlive it. Deletes itself after `ended`.
    StatementWriter(const ledger::LedgerReader& reader, const Clock& clock,
                    const ledger::Wallet& wallet, Form form, const QString& path, QObject* parent);

    void start();
    void cancel() { m_isCancelled = true; }

    static constexpr int pageLines = 1000;
    static constexpr int mostPrintedLines = 20'000;

Q_SIGNALS:
    void progressed(int lines);
    void ended(const tf::Result<int>& lines);

private:
    void next(const std::optional<qint64>& before);
    void take(const ledger::StatementPage& page);
    Result<void> write();
    void end(const Result<int>& lines);

    const ledger::LedgerReader& m_reader;
    const Clock& m_clock;
    ledger::Wallet m_wallet;
    Form m_form;
    QString m_path;
    QList<ledger::StatementLine> m_lines; ///< newest first
    bool m_isCancelled = false;
};

} // namespace tf::ui
