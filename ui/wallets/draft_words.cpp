// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/draft_words.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

using ledger::DraftField;
using ledger::DraftProblem;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("draft", text);
}

QString missing(DraftField field) {
    switch (field) {
    case DraftField::Name:
        return say(QT_TRANSLATE_NOOP("draft", "Enter a name."));
    case DraftField::Source:
    case DraftField::Target:
        return say(QT_TRANSLATE_NOOP("draft", "Choose a wallet from the list."));
    case DraftField::Asset:
        return say(QT_TRANSLATE_NOOP("draft", "Choose an asset."));
    case DraftField::Amount:
        return say(QT_TRANSLATE_NOOP("draft", "Enter an amount."));
    case DraftField::Parts:
        return say(QT_TRANSLATE_NOOP("draft", "Choose at least one receiver."));
    case DraftField::Reason:
        return say(QT_TRANSLATE_NOOP("draft", "Say why."));
    case DraftField::Period:
        return say(QT_TRANSLATE_NOOP("draft", "Choose a period."));
    }
    return {};
}

QString withAmount(const char* text, const std::optional<Decimal>& amount, const Asset& asset) {
    return amount ? say(text).arg(widgets::format::exactMoney(Money(*amount, asset)))
                  : say(QT_TRANSLATE_NOOP("draft", "More than there is."));
}

QString limitText(DraftProblem problem, const std::optional<ledger::WalletFacts>& facts,
                  const Asset& asset) {
    if (problem == DraftProblem::AboveAvailable) {
        return withAmount(QT_TRANSLATE_NOOP("draft", "Only %1 is free."),
                          facts ? std::optional(facts->available) : std::nullopt, asset);
    }
    const auto left = !facts ? std::nullopt : facts->drawLeft ? facts->drawLeft : facts->spendLeft;
    return withAmount(QT_TRANSLATE_NOOP("draft", "The allowance leaves %1."), left, asset);
}

} // namespace

QString problemText(const ledger::FieldProblem& problem,
                    const std::optional<ledger::WalletFacts>& facts, const Asset& asset) {
    switch (problem.problem) {
    case DraftProblem::Missing:
        return missing(problem.field);
    case DraftProblem::NotANumber:
        return say(QT_TRANSLATE_NOOP("draft", "Enter a number."));
    case DraftProblem::NotPositive:
        return say(QT_TRANSLATE_NOOP("draft", "Enter an amount above zero."));
    case DraftProblem::TooManyDecimals:
        return say(QT_TRANSLATE_NOOP("draft", "%1 has at most %2 decimals."))
            .arg(asset.code())
            .arg(asset.scale());
    case DraftProblem::TooLarge:
        return say(QT_TRANSLATE_NOOP("draft", "This number is too large."));
    case DraftProblem::AboveAvailable:
    case DraftProblem::AboveAllowance:
        return limitText(problem.problem, facts, asset);
    case DraftProblem::SameWallet:
        return say(QT_TRANSLATE_NOOP("draft", "Choose another wallet than the source."));
    case DraftProblem::WrongDirection:
        return say(QT_TRANSLATE_NOOP("draft", "Money can not take this way."));
    case DraftProblem::SourceFrozen:
        return say(QT_TRANSLATE_NOOP("draft", "This wallet is frozen: it only gives back to the "
                                              "wallet above it."));
    case DraftProblem::WalletClosed:
        return say(QT_TRANSLATE_NOOP("draft", "This wallet is closed."));
    case DraftProblem::BadText:
        return say(QT_TRANSLATE_NOOP("draft", "The text has signs that can not be shown. Remove "
                                              "control and direction signs."));
    case DraftProblem::TooLong:
        return say(QT_TRANSLATE_NOOP("draft", "This text is too long."));
    case DraftProblem::PercentsAbove100:
        return say(QT_TRANSLATE_NOOP("draft", "The percentages exceed 100."));
    case DraftProblem::WeightsZero:
        return say(QT_TRANSLATE_NOOP("draft", "At least one weight must be above zero."));
    case DraftProblem::SameTargetTwice:
        return say(QT_TRANSLATE_NOOP("draft", "This receiver is there twice."));
    }
    return {};
}

} // namespace tf::ui
