// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompter.h"

namespace tf::test {

void ScriptedPrompter::confirm(QWidget*, const widgets::Question& question,
                               std::function<void(bool)> answer) {
    asked << question.title + QStringLiteral(": ") + question.text;
    answer(acceptsQuestions);
}

void ScriptedPrompter::tell(QWidget*, widgets::Tone, const QString& title, const QString& text) {
    told << title + QStringLiteral(": ") + text;
}

void ScriptedPrompter::chooseOpenFile(QWidget*, const widgets::FileQuestion& question,
                                      std::function<void(const QString&)> answer) {
    answerFile(question.title, answer);
}

void ScriptedPrompter::chooseSaveFile(QWidget*, const widgets::FileQuestion& question,
                                      std::function<void(const QString&)> answer) {
    answerFile(question.title, answer);
}

void ScriptedPrompter::chooseFolder(QWidget*, const widgets::FileQuestion& question,
                                    std::function<void(const QString&)> answer) {
    answerFile(question.title, answer);
}

void ScriptedPrompter::askText(QWidget*, const widgets::Question& question, const QString&,
                               std::function<void(const QString&)> answer) {
    asked << question.title;
    if (!textAnswer.isEmpty()) {
        answer(textAnswer);
    }
}

void ScriptedPrompter::answerFile(const QString& title,
                                  const std::function<void(const QString&)>& answer) {
    asked << title;
    if (!fileAnswer.isEmpty()) {
        answer(fileAnswer);
    }
}

} // namespace tf::test
