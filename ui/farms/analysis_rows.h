// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm_analysis.h"
#include "models/items/rows_model.h"

namespace tf::ui {

/// What an agent contributed, as the table shows it.
struct ContributionRow {
    farms::Contribution part;
    Decimal shown;              ///< the money to two digits, adding up
    QString code;               ///< of the farm's base asset
    std::optional<qint64> bips; ///< linked return in hundredths of a percent, adding up

    bool operator==(const ContributionRow&) const = default;
};
using ContributionModel = items::RowsModel<ContributionRow>;
ContributionModel* makeContributionModel(QObject* parent);
/// Linked returns are rounded so that they add up to the farm's as it is shown.
QList<ContributionRow> contributionRows(const farms::FarmAnalysis& analysis, const QString& code);

using TypeModel = items::RowsModel<farms::TypeEffect>;
TypeModel* makeTypeModel(QObject* parent);

using RiskModel = items::RowsModel<analytics::RiskPart>;
RiskModel* makeRiskModel(QObject* parent);

/// "not enough data"
QString notEnough();

} // namespace tf::ui
