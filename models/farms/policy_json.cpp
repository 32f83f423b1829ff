// SPDX-License-Identifier: GPL-3.0-or-later
// How limits and policies are stored: amounts and fractions as text, so that they stay exact.
#include "models/core/json_fields.h"
#include "models/farms/farm.h"

namespace tf::farms {

QJsonObject FarmLimits::toJson() const {
    QJsonObject object;
    put(object, "capital", capital);
    put(object, "drawdown", drawdown);
    put(object, "dailyLoss", dailyLoss);
    put(object, "agentExposure", agentExposure);
    put(object, "instrumentExposure", instrumentExposure);
    put(object, "positions", positions);
    put(object, "ordersPerMinute", ordersPerMinute);
    put(object, "losingStreak", losingStreak);
    return object;
}

Result<FarmLimits> FarmLimits::fromJson(const QJsonObject& object) {
    JsonFields fields(object);
    FarmLimits limits;
    fields.read("capital", limits.capital);
    fields.read("drawdown", limits.drawdown);
    fields.read("dailyLoss", limits.dailyLoss);
    fields.read("agentExposure", limits.agentExposure);
    fields.read("instrumentExposure", limits.instrumentExposure);
    fields.read("positions", limits.positions);
    fields.read("ordersPerMinute", limits.ordersPerMinute);
    fields.read("losingStreak", limits.losingStreak);
    TF_CHECK(fields.result());
    return limits;
}

QJsonObject CoordinationPolicy::toJson() const {
    return {{QStringLiteral("opposing"), static_cast<int>(opposing)},
            {QStringLiteral("entriesPerHour"), entriesPerHour},
            {QStringLiteral("staggerMinutes"), staggerMinutes},
            {QStringLiteral("quorum"), quorum}};
}

Result<CoordinationPolicy> CoordinationPolicy::fromJson(const QJsonObject& object) {
    JsonFields fields(object);
    CoordinationPolicy policy;
    fields.readNumber("opposing", policy.opposing, OpposingIntents::Refuse);
    fields.read("entriesPerHour", policy.entriesPerHour);
    fields.read("staggerMinutes", policy.staggerMinutes);
    fields.read("quorum", policy.quorum);
    TF_CHECK(fields.result());
    return policy;
}

QJsonObject SweepPolicy::toJson() const {
    return {{QStringLiteral("trigger"), static_cast<int>(trigger)},
            {QStringLiteral("threshold"), threshold.toString()},
            {QStringLiteral("fraction"), fraction.toString()},
            {QStringLiteral("reachesMaster"), reachesMaster}};
}

Result<SweepPolicy> SweepPolicy::fromJson(const QJsonObject& object) {
    JsonFields fields(object);
    SweepPolicy policy;
    fields.readNumber("trigger", policy.trigger, SweepTrigger::Threshold);
    fields.read("threshold", policy.threshold);
    fields.read("fraction", policy.fraction);
    fields.read("reachesMaster", policy.reachesMaster);
    TF_CHECK(fields.result());
    return policy;
}

} // namespace tf::farms
