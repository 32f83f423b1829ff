// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/cost_model.h"

#include <array>
#include <limits>

namespace tf::trading {

namespace {

constexpr std::array slippageNames = {"none", "fixed_bps", "volatility", "volume_share"};

} // namespace

double SlippageModel::fraction(double units, const market::Candle& candle, double atr) const {
    switch (kind) {
    case SlippageKind::None:
        return 0;
    case SlippageKind::FixedBps:
        return bps / 10'000;
    case SlippageKind::Volatility:
        return std::isnan(atr) ? 0 : rangeShare * atr / candle.open;
    case SlippageKind::VolumeShare: {
        const double share = candle.volume > 0 ? std::min(std::abs(units) / candle.volume, 1.0) : 1;
        return impact * share * share;
    }
    }
    return 0;
}

double SlippageModel::mostUnits(const market::Candle& candle) const {
    return kind == SlippageKind::VolumeShare ? volumeLimit * candle.volume
                                             : std::numeric_limits<double>::infinity();
}

CostModel CostModel::none() {
    CostModel model;
    model.fees = {.rate = 0, .fixed = 0, .perUnit = 0};
    model.spread = 0;
    model.slippage.kind = SlippageKind::None;
    return model;
}

bool CostModel::isFree() const {
    return fees == FeeModel{.rate = 0, .fixed = 0, .perUnit = 0} && spread == 0 &&
           slippage.kind == SlippageKind::None;
}

Result<void> CostModel::check() const {
    const std::array parts = {fees.rate,       fees.fixed,          fees.perUnit,
                              spread,          slippage.bps,        slippage.rangeShare,
                              slippage.impact, slippage.volumeLimit};
    const bool isGood = std::all_of(parts.begin(), parts.end(),
                                    [](double part) { return std::isfinite(part) && part >= 0; });
    if (!isGood || spread >= 1 || fees.rate >= 1) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a cost is not a share or amount")};
    }
    return {};
}

QJsonObject CostModel::toJson() const {
    return {
        {QStringLiteral("fee_rate"), fees.rate},
        {QStringLiteral("fee_fixed"), fees.fixed},
        {QStringLiteral("fee_per_unit"), fees.perUnit},
        {QStringLiteral("spread"), spread},
        {QStringLiteral("slippage"),
         QLatin1String(slippageNames[static_cast<size_t>(slippage.kind)])},
        {QStringLiteral("slippage_bps"), slippage.bps},
        {QStringLiteral("slippage_range_share"), slippage.rangeShare},
        {QStringLiteral("slippage_impact"), slippage.impact},
        {QStringLiteral("slippage_volume_limit"), slippage.volumeLimit},
    };
}

Result<CostModel> CostModel::fromJson(const QJsonObject& json) {
    CostModel model;
    const QString kind = json.value(u"slippage").toString(QStringLiteral("fixed_bps"));
    const auto name = std::find_if(slippageNames.begin(), slippageNames.end(),
                                   [&](const char* n) { return kind == QLatin1String(n); });
    if (name == slippageNames.end()) {
        return Error{ErrorCode::InvalidText, QStringLiteral("slippage \"%1\"").arg(kind)};
    }
    model.fees.rate = json.value(u"fee_rate").toDouble(model.fees.rate);
    model.fees.fixed = json.value(u"fee_fixed").toDouble(model.fees.fixed);
    model.fees.perUnit = json.value(u"fee_per_unit").toDouble(model.fees.perUnit);
    model.spread = json.value(u"spread").toDouble(model.spread);
    SlippageModel& slippage = model.slippage;
    slippage.kind = static_cast<SlippageKind>(name - slippageNames.begin());
    slippage.bps = json.value(u"slippage_bps").toDouble(slippage.bps);
    slippage.rangeShare = json.value(u"slippage_range_share").toDouble(slippage.rangeShare);
    slippage.impact = json.value(u"slippage_impact").toDouble(slippage.impact);
    slippage.volumeLimit = json.value(u"slippage_volume_limit").toDouble(slippage.volumeLimit);
    TF_CHECK(model.check());
    return model;
}

} // namespace tf::trading
