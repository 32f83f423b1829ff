// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger_service.h"

namespace tf::ui {

/// A line of the file that can not be imported, and why, in words.
struct OpeningProblem {
    int line = 0; ///< 1-based, as editors count
    QString text;

    bool operator==(const OpeningProblem&) const = default;
};

struct OpeningRow {
    int line = 0;
    ledger::OpeningBalance balance;
};

struct OpeningFile {
    QList<OpeningRow> rows;
    QList<OpeningProblem> problems; ///< at most `mostProblems`

    static constexpr int mostProblems = 200;
};

/// Reads `wallet,asset,amount` lines: UTF-8 with or without BOM, comma or semicolon, RFC 4180
/// quotes, any line end; the header line names the columns in any order and may hold others, which
/// are ignored. `wallet` is a name or a path "Master/Farm/Agent", `amount` has a point and no
/// groups. Assets must be among `assets`. A whole file is read; nothing is half accepted by the
/// caller as long as there are problems.
OpeningFile readOpeningBalances(const QByteArray& text, const QList<Asset>& assets);

} // namespace tf::ui
