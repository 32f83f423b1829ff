// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/risk_gate.h"

#include <QCoreApplication>

namespace tf::trading {

namespace {

struct Sentence {
    GateCode code;
    const char* name;
    const char* text;
};

// In the order of the codes; rowOf asserts it.
constexpr std::array sentences{
    Sentence{GateCode::Allowed, "Allowed", QT_TRANSLATE_NOOP("gate", "The order may go.")},
    Sentence{GateCode::InstrumentUnknown, "InstrumentUnknown",
             QT_TRANSLATE_NOOP(
                 "gate", "Nothing is known about this instrument, so its orders are refused.")},
    Sentence{GateCode::PriceUnknown, "PriceUnknown",
             QT_TRANSLATE_NOOP("gate", "There is no price for this instrument yet.")},
    Sentence{GateCode::PriceStale, "PriceStale",
             QT_TRANSLATE_NOOP("gate", "The last price is too old to trade on.")},
    Sentence{GateCode::BalanceUnknown, "BalanceUnknown",
             QT_TRANSLATE_NOOP("gate", "The agent's free money could not be read.")},
    Sentence{GateCode::AgentStateUnknown, "AgentStateUnknown",
             QT_TRANSLATE_NOOP("gate", "It is not known whether the agent runs.")},
    Sentence{GateCode::LimitsUnknown, "LimitsUnknown",
             QT_TRANSLATE_NOOP("gate", "The limits of the farm could not be read.")},
    Sentence{GateCode::StopActive, "StopActive",
             QT_TRANSLATE_NOOP(
                 "gate", "The emergency stop is on: only orders that reduce a position pass.")},
    Sentence{GateCode::AgentNotRunning, "AgentNotRunning",
             QT_TRANSLATE_NOOP("gate", "The agent is not running.")},
    Sentence{GateCode::FarmNotRunning, "FarmNotRunning",
             QT_TRANSLATE_NOOP("gate", "The farm is not running.")},
    Sentence{GateCode::AgentHalted, "AgentHalted",
             QT_TRANSLATE_NOOP("gate", "The agent is halted by its loss rules.")},
    Sentence{GateCode::FarmHalted, "FarmHalted",
             QT_TRANSLATE_NOOP("gate", "The farm is halted by its loss rules.")},
    Sentence{GateCode::WalletFrozen, "WalletFrozen",
             QT_TRANSLATE_NOOP("gate", "The agent's wallet is frozen.")},
    Sentence{GateCode::ModeMismatch, "ModeMismatch",
             QT_TRANSLATE_NOOP("gate", "A paper agent cannot place a live order.")},
    Sentence{GateCode::InstrumentHalted, "InstrumentHalted",
             QT_TRANSLATE_NOOP("gate", "The venue does not trade this instrument now.")},
    Sentence{GateCode::FieldsWrong, "FieldsWrong",
             QT_TRANSLATE_NOOP("gate", "The order's fields do not fit its type.")},
    Sentence{GateCode::QuantityPrecision, "QuantityPrecision",
             QT_TRANSLATE_NOOP("gate", "The quantity is not a multiple of the lot size.")},
    Sentence{GateCode::PricePrecision, "PricePrecision",
             QT_TRANSLATE_NOOP("gate", "The limit price is not a multiple of the tick size.")},
    Sentence{GateCode::TriggerPrecision, "TriggerPrecision",
             QT_TRANSLATE_NOOP("gate", "The trigger price is not a multiple of the tick size.")},
    Sentence{
        GateCode::TrailPrecision, "TrailPrecision",
        QT_TRANSLATE_NOOP("gate", "The trailing distance is not a multiple of the tick size.")},
    Sentence{GateCode::QuantityTooSmall, "QuantityTooSmall",
             QT_TRANSLATE_NOOP("gate", "The quantity is below the venue's smallest.")},
    Sentence{GateCode::QuantityTooLarge, "QuantityTooLarge",
             QT_TRANSLATE_NOOP("gate", "The quantity is above the venue's largest.")},
    Sentence{GateCode::NotionalTooSmall, "NotionalTooSmall",
             QT_TRANSLATE_NOOP("gate", "The order is worth less than the venue's minimum.")},
    Sentence{GateCode::NotionalTooLarge, "NotionalTooLarge",
             QT_TRANSLATE_NOOP("gate", "The order is worth more than the venue's maximum.")},
    Sentence{GateCode::NumberTooLarge, "NumberTooLarge",
             QT_TRANSLATE_NOOP("gate", "Price times quantity is too large a number.")},
    Sentence{GateCode::PriceOutsideBand, "PriceOutsideBand",
             QT_TRANSLATE_NOOP("gate", "The price is too far from the last one.")},
    Sentence{GateCode::TriggerOnWrongSide, "TriggerOnWrongSide",
             QT_TRANSLATE_NOOP(
                 "gate",
                 "The trigger would be reached at once: it is on the wrong side of the market.")},
    Sentence{GateCode::PostOnlyWouldTake, "PostOnlyWouldTake",
             QT_TRANSLATE_NOOP("gate", "A post-only order at this price would trade at once.")},
    Sentence{GateCode::ExpiryInPast, "ExpiryInPast",
             QT_TRANSLATE_NOOP("gate", "The order would expire before it is placed.")},
    Sentence{GateCode::TypeUnsupported, "TypeUnsupported",
             QT_TRANSLATE_NOOP("gate", "The venue has no such order type and it is not emulated.")},
    Sentence{
        GateCode::ShortNotAllowed, "ShortNotAllowed",
        QT_TRANSLATE_NOOP(
            "gate",
            "The agent would sell more than it has, and this instrument has no short selling.")},
    Sentence{GateCode::InstrumentNotAllowed, "InstrumentNotAllowed",
             QT_TRANSLATE_NOOP("gate", "The farm does not trade this instrument.")},
    Sentence{GateCode::InstrumentDenied, "InstrumentDenied",
             QT_TRANSLATE_NOOP("gate", "This instrument is on the farm's deny list.")},
    Sentence{GateCode::AgentNotOnInstrument, "AgentNotOnInstrument",
             QT_TRANSLATE_NOOP("gate", "The agent is not assigned to this instrument.")},
    Sentence{GateCode::InsufficientFunds, "InsufficientFunds",
             QT_TRANSLATE_NOOP("gate",
                               "The agent has too little free money for this order and its fee.")},
    Sentence{GateCode::NothingToReduce, "NothingToReduce",
             QT_TRANSLATE_NOOP(
                 "gate",
                 "There is no position on the other side that a reduce-only order could reduce.")},
    Sentence{GateCode::ReduceTooMuch, "ReduceTooMuch",
             QT_TRANSLATE_NOOP("gate", "A reduce-only order may not exceed the position.")},
    Sentence{GateCode::DuplicateOrder, "DuplicateOrder",
             QT_TRANSLATE_NOOP("gate", "The same order is working already.")},
    Sentence{GateCode::DuplicateId, "DuplicateId",
             QT_TRANSLATE_NOOP("gate", "An order with this id was placed before.")},
    Sentence{
        GateCode::SelfTrade, "SelfTrade",
        QT_TRANSLATE_NOOP("gate", "The order would trade with another order of the same farm.")},
    Sentence{
        GateCode::OrderRateAgent, "OrderRateAgent",
        QT_TRANSLATE_NOOP("gate", "The agent has placed as many orders as it may in this time.")},
    Sentence{
        GateCode::OrderRateFarm, "OrderRateFarm",
        QT_TRANSLATE_NOOP("gate", "The farm has placed as many orders as it may in this time.")},
    Sentence{GateCode::TooManyOpenOrders, "TooManyOpenOrders",
             QT_TRANSLATE_NOOP("gate", "The agent has as many open orders as it may have.")},
    Sentence{GateCode::TooManyPositions, "TooManyPositions",
             QT_TRANSLATE_NOOP("gate", "The farm has as many positions as it may have.")},
    Sentence{GateCode::AgentExposure, "AgentExposure",
             QT_TRANSLATE_NOOP("gate", "The agent's exposure would exceed its limit.")},
    Sentence{GateCode::InstrumentExposure, "InstrumentExposure",
             QT_TRANSLATE_NOOP("gate",
                               "The farm's exposure in this instrument would exceed its limit.")},
    Sentence{GateCode::FarmExposure, "FarmExposure",
             QT_TRANSLATE_NOOP("gate", "The farm's exposure would exceed its limit.")},
    Sentence{GateCode::MasterExposure, "MasterExposure",
             QT_TRANSLATE_NOOP("gate", "The master wallet's exposure would exceed its limit.")},
    Sentence{GateCode::FarmCapital, "FarmCapital",
             QT_TRANSLATE_NOOP("gate", "The farm would use more capital than it may.")},
    Sentence{GateCode::AgentDailyLoss, "AgentDailyLoss",
             QT_TRANSLATE_NOOP("gate", "The agent has lost as much today as it may.")},
    Sentence{GateCode::FarmDailyLoss, "FarmDailyLoss",
             QT_TRANSLATE_NOOP("gate", "The farm has lost as much today as it may.")},
    Sentence{GateCode::MasterDailyLoss, "MasterDailyLoss",
             QT_TRANSLATE_NOOP("gate",
                               "The master wallet's farms have lost as much today as they may.")},
    Sentence{GateCode::AgentDrawdown, "AgentDrawdown",
             QT_TRANSLATE_NOOP("gate", "The agent's drawdown has reached its limit.")},
    Sentence{GateCode::FarmDrawdown, "FarmDrawdown",
             QT_TRANSLATE_NOOP("gate", "The farm's drawdown has reached its limit.")},
    Sentence{GateCode::MasterDrawdown, "MasterDrawdown",
             QT_TRANSLATE_NOOP("gate", "The master wallet's drawdown has reached its limit.")},
    Sentence{GateCode::LosingStreak, "LosingStreak",
             QT_TRANSLATE_NOOP("gate", "The agent has lost as many times in a row as it may.")},
};

const Sentence& rowOf(GateCode code) {
    const Sentence& row = sentences.at(static_cast<size_t>(code));
    TF_ASSERT(row.code == code);
    return row;
}

} // namespace

QString gateCodeName(GateCode code) {
    return QString::fromLatin1(rowOf(code).name);
}

QString gateSentence(GateCode code) {
    return QCoreApplication::translate("gate", rowOf(code).text);
}

} // namespace tf::trading
