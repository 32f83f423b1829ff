// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace tf::strategies {

/// How tightly a kind of node binds; a part that binds less than its place needs parentheses. The
/// kinds of all languages follow each other as in RuleNode.
template <class Kind>
int bindingOf(Kind kind) {
    if (kind >= Kind::Less) {
        return kind == Kind::Any ? 0 : kind == Kind::All ? 1 : kind == Kind::Not ? 2 : 3;
    }
    if (kind >= Kind::Add) {
        return kind <= Kind::Subtract ? 4 : 5;
    }
    return kind == Kind::Negate ? 6 : 7;
}

/// What stands between the parts of a node; nothing for comparisons that only a language has.
template <class Kind>
QString wordBetween(Kind kind) {
    struct Word {
        Kind kind;
        const char* text;
    };
    static constexpr Word words[] = {
        {Kind::Any, " or "},       {Kind::All, " and "},     {Kind::Less, " < "},
        {Kind::LessEqual, " <= "}, {Kind::Greater, " > "},   {Kind::GreaterEqual, " >= "},
        {Kind::Equal, " = "},      {Kind::NotEqual, " != "}, {Kind::Add, " + "},
        {Kind::Subtract, " - "},   {Kind::Multiply, " * "},  {Kind::Divide, " / "}};
    for (const Word& word : words) {
        if (word.kind == kind) {
            return QString::fromLatin1(word.text);
        }
    }
    return {};
}

/// The text of a tree of conditions with as few parentheses as it takes; parsing it gives the same
/// tree. `leafText` writes what stands for a value, `ownWord` what wordBetween() does not know.
template <class Node, class LeafText, class OwnWord>
QString conditionText(const Node& node, const LeafText& leafText, const OwnWord& ownWord) {
    using Kind = typename Node::Kind;
    const int own = bindingOf(node.kind);
    const auto partText = [&](const Node& part, int least) {
        const QString text = conditionText(part, leafText, ownWord);
        return bindingOf(part.kind) < least ? u'(' + text + u')' : text;
    };
    if (node.kind == Kind::Number) {
        return QString::number(node.number, 'g', QLocale::FloatingPointShortest);
    }
    if (node.parts.empty()) {
        return leafText(node);
    }
    if (node.kind == Kind::Negate || node.kind == Kind::Not) {
        return (node.kind == Kind::Not ? QStringLiteral("not ") : QStringLiteral("-")) +
               partText(node.parts.front(), own);
    }
    const QString known = wordBetween(node.kind);
    const QString word = known.isEmpty() ? ownWord(node.kind) : known;
    QString text;
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        // Sums and products group to the left; all other parts must bind closer.
        const int least = !node.isCondition() && i == 0 ? own : own + 1;
        text += (i == 0 ? QString() : word) + partText(node.parts[i], least);
    }
    return text;
}

} // namespace tf::strategies
