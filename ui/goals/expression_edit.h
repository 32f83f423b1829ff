// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace tf::ui {

/// A goal's own condition as text: the place of an error is marked under it, and all words that it
/// may use stand beneath with what they mean.
class ExpressionEdit final : public QWidget {
    Q_OBJECT

public:
    explicit ExpressionEdit(QWidget* parent = nullptr);

    QString expression() const;
    void setExpression(const QString& expression);
    /// What is wrong and where; empty when it can be read, or when nothing was typed.
    QString complaint() const { return m_complaint; }

Q_SIGNALS:
    void expressionChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillWords();
    void insertWord(const QString& word);
    void check();
    void mark(int position, int length);

    QPlainTextEdit* m_text;
    QListWidget* m_words;
    QString m_complaint;
};

} // namespace tf::ui
