// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/row_issue.h"

namespace tf::market {

QString rowProblemName(RowProblem problem) {
    switch (problem) {
    case RowProblem::LineTooLong:
        return QStringLiteral("LineTooLong");
    case RowProblem::NulByte:
        return QStringLiteral("NulByte");
    case RowProblem::BrokenQuotes:
        return QStringLiteral("BrokenQuotes");
    case RowProblem::TooFewColumns:
        return QStringLiteral("TooFewColumns");
    case RowProblem::EmptyField:
        return QStringLiteral("EmptyField");
    case RowProblem::BadTime:
        return QStringLiteral("BadTime");
    case RowProblem::BadNumber:
        return QStringLiteral("BadNumber");
    case RowProblem::NumberTooLarge:
        return QStringLiteral("NumberTooLarge");
    case RowProblem::NotPositive:
        return QStringLiteral("NotPositive");
    case RowProblem::NegativeVolume:
        return QStringLiteral("NegativeVolume");
    case RowProblem::HighBelowLow:
        return QStringLiteral("HighBelowLow");
    case RowProblem::CloseOutside:
        return QStringLiteral("CloseOutside");
    case RowProblem::OffGrid:
        return QStringLiteral("OffGrid");
    case RowProblem::OtherValues:
        return QStringLiteral("OtherValues");
    case RowProblem::OutOfOrder:
        return QStringLiteral("OutOfOrder");
    case RowProblem::NoLineEnd:
        return QStringLiteral("NoLineEnd");
    }
    return {};
}

void RowIssues::add(RowIssue issue) {
    ++(isNote(issue.problem) ? notes : rejected);
    if (first.size() < kept) {
        first.append(std::move(issue));
    }
}

} // namespace tf::market
