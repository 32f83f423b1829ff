// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/rule_lexer.h"

#include <QCoreApplication>
#include <charconv>
#include <cmath>

namespace tf::strategies {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}
bool isNameStart(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}
bool isSpace(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

qsizetype digitsFrom(QStringView text, qsizetype at) {
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

/// End of a number that begins at `at`: digits, a fraction, an exponent.
qsizetype numberEnd(QStringView text, qsizetype at) {
    at = digitsFrom(text, at);
    if (at + 1 < text.size() && text[at] == u'.' && isDigit(text[at + 1])) {
        at = digitsFrom(text, at + 1);
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        qsizetype digits = at + 1;
        if (digits < text.size() && (text[digits] == u'+' || text[digits] == u'-')) {
            ++digits;
        }
        if (digits < text.size() && isDigit(text[digits])) {
            at = digitsFrom(text, digits);
        }
    }
    return at;
}

std::optional<double> numberOf(QStringView text) {
    const QByteArray bytes = text.toLatin1();
    double value = 0;
    const auto parsed = std::from_chars(bytes.constData(), bytes.constData() + bytes.size(), value);
    if (parsed.ec != std::errc() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

qsizetype symbolLength(QStringView text, qsizetype at) {
    const QStringView two = text.sliced(at, std::min<qsizetype>(2, text.size() - at));
    if (two == u"<=" || two == u">=" || two == u"==" || two == u"!=") {
        return 2;
    }
    return QStringView(u"()[],.+-*/<>=").contains(text[at]) ? 1 : 0;
}

} // namespace

RuleTokens tokenize(QStringView text) {
    RuleTokens result;
    if (text.size() > RuleLimits::textLength) {
        result.error = RuleError{
            RuleLimits::textLength, text.size() - RuleLimits::textLength,
            QCoreApplication::translate("strategies", "A rule may have at most %1 characters.")
                .arg(RuleLimits::textLength)};
        return result;
    }
    qsizetype at = 0;
    while (at < text.size()) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        RuleToken token;
        token.position = at;
        qsizetype end = at;
        if (isDigit(text[at])) {
            end = numberEnd(text, at);
            const auto number = numberOf(text.sliced(at, end - at));
            if (!number) {
                result.error = RuleError{
                    at, end - at,
                    QCoreApplication::translate("strategies", "This number is too large.")};
                return result;
            }
            token.kind = RuleToken::Kind::Number;
            token.number = *number;
        } else if (isNameStart(text[at])) {
            while (end < text.size() && (isNameStart(text[end]) || isDigit(text[end]))) {
                ++end;
            }
            token.kind = RuleToken::Kind::Name;
        } else {
            end = at + symbolLength(text, at);
            token.kind = RuleToken::Kind::Symbol;
        }
        if (end == at) {
            result.error = RuleError{
                at, 1,
                QCoreApplication::translate("strategies", "The character %1 has no meaning here.")
                    .arg(text[at])};
            return result;
        }
        token.text = text.sliced(at, end - at).toString().toLower();
        result.tokens.push_back(token);
        at = end;
    }
    RuleToken last;
    last.position = text.size();
    result.tokens.push_back(last);
    return result;
}

} // namespace tf::strategies
