// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/portfolio_family.h"

#include "tests/oracles/portfolio_answer.h"

#include <QJsonArray>
#include <QSet>
#include <cmath>

namespace tf::oracle {

namespace {

struct Tolerance {
    double absolute;
    double relative;
};

QString kindOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Infeasible:
        return QStringLiteral("infeasible");
    case ErrorCode::NoEligible:
        return QStringLiteral("no_eligible");
    case ErrorCode::NoPositiveReturn:
        return QStringLiteral("no_positive_excess");
    case ErrorCode::Unbounded:
        return QStringLiteral("unbounded");
    case ErrorCode::Singular:
        return QStringLiteral("degenerate");
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotPositiveDefinite:
    case ErrorCode::BadParameter:
    case ErrorCode::NotEnoughData:
        return QStringLiteral("invalid_input");
    default:
        return errorName(code);
    }
}

bool isWeights(const QString& key) {
    return key.contains(u"weight") || key == u"cash" || key == u"fraction" || key == u"turnover";
}

double largest(const QJsonValue& value) {
    double most = value.isDouble() ? std::abs(value.toDouble()) : 0.0;
    for (const QJsonValue element : value.toArray()) {
        most = std::max(most, largest(element));
    }
    return most;
}

/// First difference, or nothing. Lists compare element by element.
std::optional<QString> difference(const QJsonValue& expected, const QJsonValue& came,
                                  const Tolerance& tolerance, const QString& where) {
    if (expected.isArray()) {
        const QJsonArray wanted = expected.toArray();
        const QJsonArray got = came.toArray();
        if (wanted.size() != got.size()) {
            return QStringLiteral("%1 has %2 elements, not %3")
                .arg(where)
                .arg(got.size())
                .arg(wanted.size());
        }
        for (qsizetype k = 0; k < wanted.size(); ++k) {
            if (auto found = difference(wanted[k], got[k], tolerance,
                                        QStringLiteral("%1[%2]").arg(where).arg(k))) {
                return found;
            }
        }
        return std::nullopt;
    }
    if (expected.isDouble() && came.isDouble()) {
        return isClose(came.toDouble(), expected.toDouble(), tolerance.absolute, tolerance.relative)
                   ? std::nullopt
                   : std::optional(
                         QStringLiteral("%1 = %2, not %3")
                             .arg(where, shown(came.toDouble()), shown(expected.toDouble())));
    }
    return expected == came ? std::nullopt
                            : std::optional(QStringLiteral("%1 is of another kind").arg(where));
}

Tolerance toleranceOf(const QString& key, const QJsonValue& expected, const QJsonObject& oneCase) {
    const QJsonValue own = oneCase.value(u"tol");
    const QJsonObject named = own.toObject();
    if (named.contains(key) && named.value(key).isDouble()) {
        return {named.value(key).toDouble(), named.value(key).toDouble()};
    }
    if (named.contains(u"abs") || named.contains(u"rel")) {
        return {named.value(u"abs").toDouble(), named.value(u"rel").toDouble()};
    }
    if (own.isDouble()) {
        return {own.toDouble(), own.toDouble()};
    }
    if (key == u"corner_lambda") {
        return {1e-12 * largest(expected), 1e-8};
    }
    if (isWeights(key)) {
        return {1e-9, 0.0};
    }
    return {1e-10 * largest(expected) + 1e-15, 1e-9};
}

/// Words for people, not expectations.
bool isRemark(const QString& key) {
    static const QSet<QString> remarks = {QStringLiteral("status"),      QStringLiteral("why"),
                                          QStringLiteral("note"),        QStringLiteral("source"),
                                          QStringLiteral("certificate"), QStringLiteral("reason"),
                                          QStringLiteral("certified")};
    return remarks.contains(key);
}

Outcome compare(const QJsonObject& oneCase, const QJsonObject& came) {
    const QJsonObject expect = oneCase.value(u"expect").toObject();
    for (auto it = expect.begin(); it != expect.end(); ++it) {
        if (isRemark(it.key())) {
            continue;
        }
        if (!came.contains(it.key())) {
            return Outcome::failed(it.key(), QStringLiteral("nothing of that name"));
        }
        const QJsonValue value = came.value(it.key());
        if (const auto found = difference(it.value(), value,
                                          toleranceOf(it.key(), it.value(), oneCase), it.key())) {
            return Outcome::failed(QStringLiteral("agreement in %1").arg(it.key()), *found);
        }
    }
    return Outcome::passed();
}

} // namespace

bool isPortfolioCase(const QJsonObject& oneCase, const CaseFile&) {
    // No other family speaks of a method and of a status to expect.
    return oneCase.value(u"method").isString() &&
           oneCase.value(u"expect").toObject().contains(u"status");
}

Outcome checkPortfolioCase(const QJsonObject& oneCase, const CaseFile& file) {
    const QJsonObject expect = oneCase.value(u"expect").toObject();
    const PortfolioCase parsed(oneCase, file);
    const auto answer = portfolioAnswer(parsed);
    const bool wantsError = expect.value(u"status").toString() == u"error";
    if (!answer.isOk()) {
        const QString kind = kindOf(answer.error().code);
        const QString came = QStringLiteral("%1 (%2)").arg(kind, answer.error().detail);
        if (!wantsError) {
            return Outcome::failed(QStringLiteral("an answer"), came);
        }
        const QString wanted = expect.value(u"error_kind").toString();
        return wanted == kind || wanted.isEmpty() ? Outcome::passed()
                                                  : Outcome::failed(wanted, came);
    }
    return wantsError ? Outcome::failed(expect.value(u"error_kind").toString(),
                                        QStringLiteral("an answer"))
                      : compare(oneCase, *answer);
}

} // namespace tf::oracle
