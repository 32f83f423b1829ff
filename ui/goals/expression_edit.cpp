// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/expression_edit.h"

#include "models/goals/expression.h"
#include "widgets/fields.h"
#include "widgets/labels.h"
#include "widgets/palette.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>

namespace tf::ui {

namespace {

constexpr int longestExpression = 2'000;
constexpr int textHeight = 64;
constexpr int wordsHeight = 118;

/// Takes no more of a paste than could ever be an expression: the layout of a book in one line
/// would hold up the window.
class ExpressionText final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData* source) override {
        textCursor().insertText(source->text().left(2 * longestExpression));
    }
};

} // namespace

ExpressionEdit::ExpressionEdit(QWidget* parent)
    : QWidget(parent)
    , m_text(new ExpressionText(this))
    , m_words(new QListWidget(this)) {
    m_text->setObjectName(QStringLiteral("expressionText"));
    m_text->setAccessibleName(tr("Condition"));
    m_text->setPlaceholderText(
        QStringLiteral("sharpe(90d) > 2 and drawdown < 0.1 and trades >= 50"));
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_words->setObjectName(QStringLiteral("expressionWords"));
    m_words->setAccessibleName(tr("Words that it may use"));
    m_words->setFixedHeight(wordsHeight);
    m_words->setUniformItemSizes(true);
    m_words->setTextElideMode(Qt::ElideRight);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(widgets::makeParagraph(
        tr("Compare with < <= > >= = !=, join with and, or, not. A word may have a window: "
           "sharpe(90d), profit(4w), trades(12h). Fractions are fractions: drawdown < 0.1 is 10 "
           "%."),
        widgets::TextStyle::Small, this));
    layout->addWidget(m_words);
    setFocusProxy(m_text);
    fillWords();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        check();
        Q_EMIT expressionChanged();
    });
    connect(m_words, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        insertWord(item->data(Qt::UserRole).toString());
    });
}

void ExpressionEdit::fillWords() {
    for (const goals::FigureWord& word : goals::figureWords()) {
        const QString id = QString::fromLatin1(word.id);
        const QString meaning = QCoreApplication::translate("goals", word.explanation);
        auto* item = new QListWidgetItem(tr("%1 – %2").arg(id, meaning), m_words);
        item->setData(Qt::UserRole, id);
        item->setToolTip(widgets::plainTip(meaning));
    }
}

void ExpressionEdit::insertWord(const QString& word) {
    QTextCursor cursor = m_text->textCursor();
    const QString before = m_text->toPlainText().left(cursor.position());
    const bool needsSpace = !before.isEmpty() && !before.back().isSpace() && before.back() != u'(';
    cursor.insertText(needsSpace ? u' ' + word : word);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

QString ExpressionEdit::expression() const {
    return m_text->toPlainText().left(longestExpression + 1).trimmed();
}

void ExpressionEdit::setExpression(const QString& expression) {
    if (expression != this->expression()) {
        m_text->setPlainText(expression);
    }
}

void ExpressionEdit::check() {
    m_complaint.clear();
    const QString text = m_text->toPlainText();
    if (text.size() > longestExpression) {
        m_complaint = tr("At most %1 characters.").arg(longestExpression);
        mark(longestExpression, static_cast<int>(text.size()) - longestExpression);
    } else if (text.trimmed().isEmpty()) {
        mark(0, 0);
    } else if (const goals::ParsedExpression parsed = goals::parseExpression(text);
               parsed.expression) {
        mark(0, 0);
    } else {
        m_complaint =
            tr("%1 (at character %2)").arg(parsed.error.sentence).arg(parsed.error.position + 1);
        mark(static_cast<int>(parsed.error.position),
             std::max(1, static_cast<int>(parsed.error.length)));
    }
    widgets::setFieldInvalid(m_text, !m_complaint.isEmpty());
}

/// A wave under the characters that are meant; at the end of the text under the last one.
void ExpressionEdit::mark(int position, int length) {
    QList<QTextEdit::ExtraSelection> marks;
    const int size = static_cast<int>(m_text->toPlainText().size());
    if (length > 0 && size > 0) {
        const int from = std::min(position, size - 1);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(std::min(size, from + length), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(widgets::colorsOf(this).danger);
        marks.append(selection);
    }
    m_text->setExtraSelections(marks);
}

void ExpressionEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        check();
    }
}

} // namespace tf::ui
