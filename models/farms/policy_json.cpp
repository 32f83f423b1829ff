// SPDX-License-Identifier: GPL-3.0-or-later
// How limits and policies are stored: amounts and fractions as text, so that they stay exact.
#include "models/farms/farm.h"

namespace tf::farms {

namespace {

void put(QJsonObject& object, const char* key, const std::optional<Decimal>& value) {
    if (value) {
        object[QLatin1String(key)] = value->toString();
    }
}

void put(QJsonObject& object, const char* key, const std::optional<int>& value) {
    if (value) {
        object[QLatin1String(key)] = *value;
    }
}

/// Reads fields of one object and remembers the first that is malformed.
class Fields {
public:
    explicit Fields(const QJsonObject& object)
        : m_object(object) {}

    std::optional<Decimal> decimal(const char* key) {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            return std::nullopt;
        }
        const Result<Decimal> number = Decimal::parse(value.toString());
        note(key, value.isString() && number.isOk());
        return number ? std::optional(*number) : std::nullopt;
    }
    std::optional<int> integer(const char* key) {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            return std::nullopt;
        }
        const double number = value.toDouble(-1);
        note(key, value.isDouble() && number == std::floor(number) && std::abs(number) < 1e9);
        return value.toInt();
    }
    bool flag(const char* key) {
        const QJsonValue value = take(key);
        note(key, value.isUndefined() || value.isBool());
        return value.toBool();
    }
    Result<void> result() const {
        if (!m_wrong.isEmpty()) {
            return Error{ErrorCode::BadParameter, m_wrong};
        }
        if (!m_object.isEmpty()) {
            return Error{ErrorCode::BadParameter,
                         QStringLiteral("unknown key: ") + m_object.keys().first()};
        }
        return {};
    }

private:
    QJsonValue take(const char* key) { return m_object.take(QLatin1String(key)); }
    void note(const char* key, bool isFine) {
        if (!isFine && m_wrong.isEmpty()) {
            m_wrong = QStringLiteral("malformed value of ") + QLatin1String(key);
        }
    }

    QJsonObject m_object;
    QString m_wrong;
};

template <class Enum>
Result<Enum> enumFrom(const std::optional<int>& value, Enum last, Enum fallback) {
    if (!value) {
        return fallback;
    }
    if (*value < 1 || *value > static_cast<int>(last)) {
        return Error{ErrorCode::BadParameter, QStringLiteral("unknown choice %1").arg(*value)};
    }
    return static_cast<Enum>(*value);
}

} // namespace

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
    Fields fields(object);
    FarmLimits limits;
    limits.capital = fields.decimal("capital");
    limits.drawdown = fields.decimal("drawdown");
    limits.dailyLoss = fields.decimal("dailyLoss");
    limits.agentExposure = fields.decimal("agentExposure");
    limits.instrumentExposure = fields.decimal("instrumentExposure");
    limits.positions = fields.integer("positions");
    limits.ordersPerMinute = fields.integer("ordersPerMinute");
    limits.losingStreak = fields.integer("losingStreak");
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
    Fields fields(object);
    CoordinationPolicy policy;
    const std::optional<int> opposing = fields.integer("opposing");
    policy.entriesPerHour = fields.integer("entriesPerHour").value_or(0);
    policy.staggerMinutes = fields.integer("staggerMinutes").value_or(0);
    policy.quorum = fields.integer("quorum").value_or(0);
    TF_CHECK(fields.result());
    TF_TRY(policy.opposing, enumFrom(opposing, OpposingIntents::Refuse, OpposingIntents::Refuse));
    return policy;
}

QJsonObject SweepPolicy::toJson() const {
    return {{QStringLiteral("trigger"), static_cast<int>(trigger)},
            {QStringLiteral("threshold"), threshold.toString()},
            {QStringLiteral("fraction"), fraction.toString()},
            {QStringLiteral("reachesMaster"), reachesMaster}};
}

Result<SweepPolicy> SweepPolicy::fromJson(const QJsonObject& object) {
    Fields fields(object);
    SweepPolicy policy;
    const std::optional<int> trigger = fields.integer("trigger");
    policy.threshold = fields.decimal("threshold").value_or(Decimal(0));
    policy.fraction = fields.decimal("fraction").value_or(Decimal(1));
    policy.reachesMaster = fields.flag("reachesMaster");
    TF_CHECK(fields.result());
    TF_TRY(policy.trigger, enumFrom(trigger, SweepTrigger::Threshold, SweepTrigger::Off));
    return policy;
}

} // namespace tf::farms
