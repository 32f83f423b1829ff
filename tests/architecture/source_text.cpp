// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_text.h"

#include <QFile>
#include <QRegularExpression>

namespace tf::architecture {

namespace {

QStringList captures(const QString& text, const QString& pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured(1));
    }
    return found;
}

/// Index after the literal or comment that starts at `from`, or `from` when none starts there.
qsizetype skipped(const QString& text, qsizetype from) {
    const auto endOf = [&](const QString& mark, qsizetype start) {
        const qsizetype at = text.indexOf(mark, start);
        return at < 0 ? text.size() : at + mark.size();
    };
    const QStringView rest = QStringView(text).mid(from);
    if (rest.startsWith(u"//")) {
        const qsizetype at = text.indexOf(u'\n', from);
        return at < 0 ? text.size() : at;
    }
    if (rest.startsWith(u"/*")) {
        return endOf(QStringLiteral("*/"), from + 2);
    }
    if (rest.startsWith(u"R\"")) {
        const qsizetype open = text.indexOf(u'(', from);
        const QString mark = u')' + text.mid(from + 2, open - from - 2) + u'"';
        return endOf(mark, open);
    }
    const QChar quote = text[from];
    const bool isDigitSeparator = quote == u'\'' && from > 0 && text[from - 1].isLetterOrNumber() &&
                                  text[from - 1] != u'u' && text[from - 1] != u'L';
    if ((quote != u'"' && quote != u'\'') || isDigitSeparator) {
        return from;
    }
    qsizetype at = from + 1;
    while (at < text.size() && text[at] != quote && text[at] != u'\n') {
        at += text[at] == u'\\' ? 2 : 1;
    }
    return std::min(at + 1, text.size());
}

bool isFunctionHead(const QString& head) {
    static const QRegularExpression type(
        QStringLiteral("^(template.*)?\\s*(namespace|class|struct|union|enum|extern)\\b[^()]*$"));
    // A macro without a semicolon may stand before the namespace.
    static const QRegularExpression opensNamespace(QStringLiteral("\\bnamespace\\b[^()]*$"));
    return head.contains(u'(') && !type.match(head).hasMatch() &&
           !opensNamespace.match(head).hasMatch();
}

} // namespace

SourceText::SourceText(const QString& root, const QString& path)
    : m_path(path) {
    QFile file(root + u'/' + path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    m_text = QString::fromUtf8(file.readAll());
    m_code = withoutCommentsAndLiterals(m_text);
}

QStringList SourceText::ownIncludes() const {
    return captures(m_text, QStringLiteral("^#include \"([^\"]+)\""));
}

QStringList SourceText::systemIncludes() const {
    return captures(m_text, QStringLiteral("^#include <([^>]+)>"));
}

QList<FunctionSpan> SourceText::functions() const {
    return functionsIn(m_code);
}

QString withoutCommentsAndLiterals(const QString& text) {
    static const QRegularExpression directive(QStringLiteral("^[ \\t]*#.*$"),
                                              QRegularExpression::MultilineOption);
    QString code = text;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = skipped(text, at);
        for (qsizetype i = at; i < end; ++i) {
            if (code[i] != u'\n') {
                code[i] = u' ';
            }
        }
        at = std::max(end, at + 1);
    }
    for (auto it = directive.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch line = it.next();
        code.replace(line.capturedStart(), line.capturedLength(),
                     QString(line.capturedLength(), u' '));
    }
    return code;
}

QList<FunctionSpan> functionsIn(const QString& code) {
    QList<FunctionSpan> found;
    qsizetype headStart = 0; // of what stands before the next brace
    int line = 1;
    int depthInside = 0; // braces open inside the current function; 0: outside of any
    FunctionSpan current;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        line += c == u'\n' ? 1 : 0;
        if (depthInside > 0) {
            depthInside += c == u'{' ? 1 : (c == u'}' ? -1 : 0);
            if (depthInside == 0) {
                current.lines = line - current.firstLine + 1;
                found.append(current);
                headStart = i + 1;
            }
        } else if (c == u'{') {
            const QString head = code.mid(headStart, i - headStart).simplified();
            if (isFunctionHead(head)) {
                current = {.head = head.left(100), .firstLine = line, .lines = 0};
                depthInside = 1;
            }
            headStart = i + 1;
        } else if (c == u';' || c == u'}') {
            headStart = i + 1;
        }
    }
    return found;
}

} // namespace tf::architecture
