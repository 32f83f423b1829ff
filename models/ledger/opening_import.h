// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/posting_store.h"

namespace tf::ledger {

/// One row of an import of opening balances.
struct OpeningBalance {
    QString wallet; ///< name, or path "Master/Farm/Agent"
    Money amount;
};

/// Books opening balances of existing wallets in one database transaction. BadRow names the line
/// (1-based) whose wallet is unknown or ambiguous, or whose amount is not above 0. Ids follow from
/// `id`, so that a repeat books nothing. Answers the number of rows.
Result<int> importOpeningBalances(storage::Session& session, AssetIds& assets,
                                  const WriteContext& context, TransferId id,
                                  const QList<OpeningBalance>& rows);

} // namespace tf::ledger
