// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace tf::market {

/// Why a row of a file was not taken as it stands.
enum class RowProblem {
    LineTooLong,
    NulByte,
    BrokenQuotes,
    TooFewColumns,
    EmptyField,
    BadTime,
    BadNumber,
    NumberTooLarge,
    NotPositive, ///< a price of zero or below
    NegativeVolume,
    HighBelowLow,
    CloseOutside, ///< open or close outside low … high
    OffGrid,      ///< the time is not the start of a candle of the series' interval
    OtherValues,  ///< the file has another row for the same time with other values
    OutOfOrder,   ///< a note: earlier than the row before; taken at its place
    NoLineEnd,    ///< a note: the last line has no line end, the file may be cut off
};

/// Whether the row was taken all the same.
constexpr bool isNote(RowProblem problem) {
    return problem == RowProblem::OutOfOrder || problem == RowProblem::NoLineEnd;
}

/// Stable name of a problem ("HighBelowLow"), for exports and tests.
QString rowProblemName(RowProblem problem);

/// One row that was rejected or noted: where and why.
struct RowIssue {
    qint64 line = 0; ///< 1-based
    int column = -1; ///< 0-based; -1 when it concerns the whole row
    RowProblem problem = RowProblem::BadNumber;
    std::optional<qint64> timeMs; ///< of the row, when it could be read
    QString excerpt; ///< at most 60 characters of the field or row, control characters replaced

    bool operator==(const RowIssue&) const = default;
};

/// The issues of a file: the first `kept` ones in full, all of them counted, so that a file of
/// nothing but bad rows costs no memory.
struct RowIssues {
    static constexpr qsizetype kept = 1'000;

    QList<RowIssue> first;
    qint64 rejected = 0;
    qint64 notes = 0;

    void add(RowIssue issue);
    bool operator==(const RowIssues&) const = default;
};

} // namespace tf::market

Q_DECLARE_METATYPE(tf::market::RowIssues)
