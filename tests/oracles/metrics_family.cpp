// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/metrics_family.h"

#include "tests/oracles/json_agreement.h"
#include "tests/oracles/metric_table.h"

namespace tf::oracle {

Outcome checkMetricCase(const QJsonObject& oneCase, const CaseFile& file) {
    const auto resolved = MetricCase::create(oneCase, file);
    const QJsonValue expected = oneCase.value(u"expected");
    if (!resolved) {
        return Outcome::failed(shown(expected), resolved.error().detail);
    }
    const auto came = metricValue(*resolved);
    if (!came) {
        return Outcome::skipped(QStringLiteral("unknown metric \"%1\"").arg(resolved->metric()));
    }
    return agrees(expected, *came, oneCase.value(u"tol").toObject())
               ? Outcome::passed()
               : Outcome::failed(shown(expected), shown(*came));
}

} // namespace tf::oracle
