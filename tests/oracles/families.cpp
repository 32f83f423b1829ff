// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/backtests_family.h"
#include "tests/oracles/indicators_family.h"
#include "tests/oracles/metrics_family.h"
#include "tests/oracles/portfolio_family.h"

namespace tf::oracle {

namespace {

/// The file says what its cases are.
template <char const* prefix>
bool hasSchema(const QJsonObject&, const CaseFile& file) {
    return file.document.value(u"schema").toString().startsWith(QLatin1String(prefix));
}

constexpr char indicatorSchema[] = "indicator-cases/";
constexpr char backtestSchema[] = "backtest-cases/";
constexpr char bracketSchema[] = "bracket-cases/";
constexpr char metricSchema[] = "metric-cases/";

} // namespace

const std::vector<RegisteredFamily>& families() {
    static const std::vector<RegisteredFamily> all = {
        {"indicators", hasSchema<indicatorSchema>, checkIndicatorCase},
        {"backtests", hasSchema<backtestSchema>, checkBacktestCase},
        {"brackets", hasSchema<bracketSchema>, checkBracketCase},
        {"metrics", hasSchema<metricSchema>, checkMetricCase},
        {"portfolio", isPortfolioCase, checkPortfolioCase},
    };
    return all;
}

} // namespace tf::oracle
