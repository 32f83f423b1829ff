// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/review_page.h"

#include "ui/goals/goal_words.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace tf::ui {

using goals::Goal;
using widgets::TextStyle;

namespace {

constexpr int longestName = 2'000; // longer than allowed, so that the refusal says why

} // namespace

ReviewPage::ReviewPage(const WizardChoices& choices, QWidget* parent)
    : WizardPage(tr("Review"), tr("Is that what you want?"), parent)
    , m_choices(choices)
    , m_name(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_words(new QWidget(this))
    , m_lines(new QGridLayout(m_words))
    , m_leftover(widgets::makeParagraph({}, TextStyle::Body, this)) {
    setSentence(tr("This is what the program will do, word for word."));
    m_name->setObjectName(QStringLiteral("goalName"));
    m_note->setObjectName(QStringLiteral("goalNote"));
    m_name->setMaxLength(longestName);
    m_note->setMaxLength(longestName + 1);
    QHBoxLayout* const line = addLine();
    addField(line, QStringLiteral("name"), tr("Name"), m_name);
    addField(line, QStringLiteral("note"), tr("Note"), m_note);
    m_lines->setHorizontalSpacing(20);
    m_lines->setVerticalSpacing(widgets::Theme::grid);
    m_lines->setColumnStretch(1, 1);
    m_words->setObjectName(QStringLiteral("reviewWords"));
    body()->addWidget(m_words);
    widgets::setTone(m_leftover, widgets::Tone::Danger);
    m_leftover->setObjectName(QStringLiteral("reviewLeftover"));
    m_leftover->hide();
    body()->addWidget(m_leftover);
    body()->addStretch(1);
}

void ReviewPage::fill(const Goal& goal) {
    m_suggested =
        goal.name.isEmpty()
            ? suggestedName(goal, [this](const QUuid& id) { return m_choices.nameOf(id); })
            : QString();
    m_name->setText(goal.name.isEmpty() ? m_suggested : goal.name);
    m_note->setText(goal.note);
}

void ReviewPage::read(Goal& goal) const {
    goal.name = m_name->text().trimmed();
    goal.note = m_note->text().trimmed();
}

void ReviewPage::adapt(const Goal& goal) {
    const NameOf nameOf = [this](const QUuid& id) { return m_choices.nameOf(id); };
    if (!m_suggested.isEmpty() && m_name->text() == m_suggested) {
        m_suggested = suggestedName(goal, nameOf);
        const QSignalBlocker blocker(m_name);
        m_name->setText(m_suggested);
        m_name->setCursorPosition(0);
    }
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const goals::GoalSentence& sentence : goals::describe(goal, exactGoalWords(nameOf))) {
        QLabel* const topic =
            widgets::makeLabel(topicName(sentence.topic), TextStyle::Muted, m_words);
        topic->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        QLabel* const words = widgets::makeParagraph(sentence.text, TextStyle::Body, m_words);
        words->setObjectName(QStringLiteral("reviewSentence"));
        m_lines->addWidget(topic, row, 0);
        m_lines->addWidget(words, row, 1);
        ++row;
    }
}

void ReviewPage::showLeftover(const QStringList& sentences) {
    m_leftover->setText(sentences.join(u'\n'));
    m_leftover->setVisible(!sentences.isEmpty());
}

QStringList ReviewPage::sentences() const {
    QStringList all;
    for (const QLabel* const label :
         m_words->findChildren<QLabel*>(QStringLiteral("reviewSentence"))) {
        all.append(label->text());
    }
    return all;
}

} // namespace tf::ui
