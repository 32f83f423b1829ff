// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tf::architecture {

/// A function body found in a source file.
struct FunctionSpan {
    QString head; ///< the text before its brace, shortened
    int firstLine = 0;
    int lines = 0;
};

/// One file of the tree, as the rules look at it.
class SourceText {
public:
    /// `path` is relative to `root`.
    SourceText(const QString& root, const QString& path);

    const QString& path() const { return m_path; }
    const QString& text() const { return m_text; }
    /// The text with comments, string and character literals blanked; line breaks stay.
    const QString& code() const { return m_code; }
    int lineCount() const { return static_cast<int>(m_text.count(u'\n')); }
    /// Targets of `#include "…"`.
    QStringList ownIncludes() const;
    /// Targets of `#include <…>`.
    QStringList systemIncludes() const;
    QList<FunctionSpan> functions() const;

private:
    QString m_path;
    QString m_text;
    QString m_code;
};

/// Blanks comments and literals, so that braces and words in them do not count.
QString withoutCommentsAndLiterals(const QString& text);
QList<FunctionSpan> functionsIn(const QString& code);

} // namespace tf::architecture
