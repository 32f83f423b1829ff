// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/prompter.h"

#include <QStringList>

namespace tf::test {

/// Answers in the person's place at once and remembers what was asked.
class ScriptedPrompter final : public widgets::Prompter {
public:
    bool acceptsQuestions = true;
    QString fileAnswer; ///< empty: cancelled
    QString textAnswer;
    QStringList asked; ///< titles and texts, in order
    QStringList told;

    void confirm(QWidget* parent, const widgets::Question& question,
                 std::function<void(bool)> answer) override;
    void tell(QWidget* parent, widgets::Tone tone, const QString& title,
              const QString& text) override;
    void chooseOpenFile(QWidget* parent, const widgets::FileQuestion& question,
                        std::function<void(const QString&)> answer) override;
    void chooseSaveFile(QWidget* parent, const widgets::FileQuestion& question,
                        std::function<void(const QString&)> answer) override;
    void chooseFolder(QWidget* parent, const widgets::FileQuestion& question,
                      std::function<void(const QString&)> answer) override;
    void askText(QWidget* parent, const widgets::Question& question, const QString& suggestion,
                 std::function<void(const QString&)> answer) override;

private:
    void answerFile(const QString& title, const std::function<void(const QString&)>& answer);
};

} // namespace tf::test
