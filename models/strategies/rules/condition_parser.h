// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule_lexer.h"

#include <QCoreApplication>

namespace tf::strategies {

/// How a language of conditions speaks, and how large its texts may be. English sentences of the
/// translation context.
struct ConditionLanguage {
    const char* context;
    const char* empty;             ///< nothing is there
    const char* wrongEnd;          ///< something follows that should not
    const char* comparisonMissing; ///< a value where a condition is wanted
    const char* tooDeep;
    const char* tooManyParts;
    const char* onlyValues;   ///< a condition beside an operator of values
    const char* valueWanted;  ///< something else is there
    const char* valueMissing; ///< the text ends
    int depth;
    int nodes;
};

/// Recursive descent over what all languages of conditions share: or, and, not, comparisons, sums,
/// products, signs, numbers and parentheses, in this order of binding. What stands for values, and
/// comparisons of its own, a language adds. Node is a tree like RuleNode: kind, number, parts,
/// isCondition(). Every function answers nothing once there is an error; the first error stays.
template <class Node>
class ConditionParser {
public:
    using Kind = typename Node::Kind;
    using Parsed = std::optional<Node>;

    virtual ~ConditionParser() = default;
    Q_DISABLE_COPY_MOVE(ConditionParser)

protected:
    ConditionParser(std::vector<RuleToken> tokens, const ConditionLanguage& language)
        : m_tokens(std::move(tokens))
        , m_language(language) {}

    /// The value that a name begins; the name is next.
    virtual Parsed named() = 0;
    /// A comparison that only this language has.
    virtual std::optional<Kind> ownRelation() { return std::nullopt; }

    /// The whole text, be it a condition or a value.
    Parsed whole() {
        if (isAtEnd()) {
            return fail(peek(), own(m_language.empty));
        }
        Parsed made = any();
        if (made && !isAtEnd()) {
            return fail(peek(), peek().is(u")")
                                    ? shared(QT_TRANSLATE_NOOP(
                                          "strategies", "There is a closing parenthesis too many."))
                                    : own(m_language.wrongEnd));
        }
        return made;
    }

    const std::optional<RuleError>& error() const { return m_error; }
    const RuleToken& peek(std::size_t ahead = 0) const {
        return m_tokens[std::min(m_next + ahead, m_tokens.size() - 1)];
    }
    bool isAtEnd() const { return peek().kind == RuleToken::Kind::End; }
    RuleToken take() { return m_tokens[m_next + 1 < m_tokens.size() ? m_next++ : m_next]; }
    bool accept(QStringView text) {
        const bool isIt = peek().is(text);
        if (isIt) {
            take();
        }
        return isIt;
    }
    Parsed fail(const RuleToken& at, const QString& sentence) {
        if (!m_error) {
            m_error = RuleError{at.position, std::max<qsizetype>(1, at.text.size()), sentence};
        }
        return std::nullopt;
    }
    QString own(const char* sentence) const {
        return QCoreApplication::translate(m_language.context, sentence);
    }
    /// A node more; nothing when there are too many.
    Parsed counted(Node node) {
        if (++m_nodes > m_language.nodes) {
            return fail(peek(), own(m_language.tooManyParts));
        }
        return node;
    }

private:
    using Part = Parsed (ConditionParser::*)();

    /// Counts how deep the parser is while it lives.
    class Deeper {
    public:
        explicit Deeper(int& depth)
            : m_depth(++depth) {}
        ~Deeper() { --m_depth; }
        Q_DISABLE_COPY_MOVE(Deeper)

    private:
        int& m_depth;
    };

    /// A sentence that all languages say.
    static QString shared(const char* sentence) {
        return QCoreApplication::translate("strategies", sentence);
    }
    bool isTooDeep() {
        if (m_depth > m_language.depth) {
            fail(peek(), own(m_language.tooDeep));
        }
        return m_depth > m_language.depth;
    }
    Parsed made(Kind kind, std::vector<Node> parts) {
        Node node;
        node.kind = kind;
        node.parts = std::move(parts);
        return counted(std::move(node));
    }

    Parsed any() {
        const Deeper deeper(m_depth);
        return isTooDeep() ? std::nullopt : joined(Kind::Any, u"or", &ConditionParser::all);
    }
    Parsed all() { return joined(Kind::All, u"and", &ConditionParser::negation); }

    Parsed joined(Kind kind, QStringView word, Part part) {
        Parsed next = (this->*part)();
        if (!next || !peek().is(word)) {
            return next;
        }
        std::vector<Node> parts;
        for (;; next = (this->*part)()) {
            if (!next) {
                return std::nullopt;
            }
            if (!next->isCondition()) {
                return fail(peek(), own(m_language.comparisonMissing));
            }
            parts.push_back(std::move(*next));
            if (!accept(word)) {
                return made(kind, std::move(parts));
            }
        }
    }

    Parsed negation() {
        const Deeper deeper(m_depth);
        if (isTooDeep()) {
            return std::nullopt;
        }
        if (!accept(u"not")) {
            return comparison();
        }
        const RuleToken at = peek();
        Parsed part = negation();
        if (part && !part->isCondition()) {
            return fail(
                at, shared(QT_TRANSLATE_NOOP("strategies", "After not a condition is wanted.")));
        }
        return part ? made(Kind::Not, {std::move(*part)}) : std::nullopt;
    }

    std::optional<Kind> relation() {
        struct Relation {
            QStringView symbol;
            Kind kind;
        };
        static constexpr Relation relations[] = {
            {u"<", Kind::Less},          {u"<=", Kind::LessEqual}, {u">", Kind::Greater},
            {u">=", Kind::GreaterEqual}, {u"=", Kind::Equal},      {u"==", Kind::Equal},
            {u"!=", Kind::NotEqual}};
        for (const Relation& one : relations) {
            if (accept(one.symbol)) {
                return one.kind;
            }
        }
        return ownRelation();
    }

    Parsed comparison() {
        Parsed left = sum();
        if (!left) {
            return std::nullopt;
        }
        const RuleToken at = peek();
        const std::optional<Kind> kind = relation();
        if (!kind) {
            return m_error ? std::nullopt : std::move(left);
        }
        return binary(*kind, std::move(left), sum(), at);
    }

    Parsed binary(Kind kind, Parsed left, Parsed right, const RuleToken& at) {
        if (!left || !right) {
            return std::nullopt;
        }
        if (left->isCondition() || right->isCondition()) {
            return fail(at, own(m_language.onlyValues));
        }
        return made(kind, {std::move(*left), std::move(*right)});
    }

    Parsed sum() {
        Parsed left = product();
        while (left && (peek().is(u"+") || peek().is(u"-"))) {
            const RuleToken at = take();
            left = binary(at.is(u"+") ? Kind::Add : Kind::Subtract, std::move(left), product(), at);
        }
        return left;
    }

    Parsed product() {
        Parsed left = unary();
        while (left && (peek().is(u"*") || peek().is(u"/"))) {
            const RuleToken at = take();
            left =
                binary(at.is(u"*") ? Kind::Multiply : Kind::Divide, std::move(left), unary(), at);
        }
        return left;
    }

    Parsed unary() {
        const Deeper deeper(m_depth);
        if (isTooDeep()) {
            return std::nullopt;
        }
        const RuleToken at = peek();
        if (!accept(u"-")) {
            return primary();
        }
        Parsed part = unary();
        if (part && part->isCondition()) {
            return fail(at, shared(QT_TRANSLATE_NOOP("strategies", "A condition has no sign.")));
        }
        if (part && part->kind == Kind::Number) {
            part->number = -part->number;
            return part;
        }
        return part ? made(Kind::Negate, {std::move(*part)}) : std::nullopt;
    }

    Parsed primary() {
        if (peek().kind == RuleToken::Kind::Number) {
            Node number;
            number.number = take().number;
            return counted(std::move(number));
        }
        if (peek().is(u"(")) {
            return parenthesis();
        }
        if (peek().kind == RuleToken::Kind::Name) {
            return named();
        }
        return fail(peek(), own(isAtEnd() ? m_language.valueMissing : m_language.valueWanted));
    }

    Parsed parenthesis() {
        const RuleToken open = take();
        Parsed inside = any();
        if (inside && !accept(u")")) {
            return fail(
                isAtEnd() ? open : peek(),
                shared(QT_TRANSLATE_NOOP("strategies", "A closing parenthesis is missing.")));
        }
        return inside;
    }

    std::vector<RuleToken> m_tokens;
    const ConditionLanguage& m_language;
    std::size_t m_next = 0;
    int m_depth = 0;
    int m_nodes = 0;
    std::optional<RuleError> m_error;
};

} // namespace tf::strategies
