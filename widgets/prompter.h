// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QString>
#include <functional>

class QWidget;

namespace tf::widgets {

struct Question {
    QString title;
    QString text;
    QString acceptText; ///< the verb of what happens: "Reverse transfer"
    bool isDangerous = false;
};

struct FileQuestion {
    QString title;
    QString filter;        ///< "CSV files (*.csv)"
    QString suggestedName; ///< file name or folder to start with
};

/// Asks the person; tests answer in their place (tests/support/scripted_prompter.h). Nothing
/// blocks: the answer comes through the callback, which is not called when `parent` dies first.
class Prompter {
public:
    virtual ~Prompter() = default;

    virtual void confirm(QWidget* parent, const Question& question,
                         std::function<void(bool isAccepted)> answer) = 0;
    /// One sentence about what failed and what to do, and a close button.
    virtual void tell(QWidget* parent, Tone tone, const QString& title, const QString& text) = 0;
    /// An empty path means cancelled; then the callback is not called.
    virtual void chooseOpenFile(QWidget* parent, const FileQuestion& question,
                                std::function<void(const QString& path)> answer) = 0;
    virtual void chooseSaveFile(QWidget* parent, const FileQuestion& question,
                                std::function<void(const QString& path)> answer) = 0;
    virtual void chooseFolder(QWidget* parent, const FileQuestion& question,
                              std::function<void(const QString& path)> answer) = 0;
    /// One line of text; empty means cancelled, then the callback is not called.
    virtual void askText(QWidget* parent, const Question& question, const QString& suggestion,
                         std::function<void(const QString& text)> answer) = 0;
};

/// The real one, with dialogs.
class DialogPrompter final : public Prompter {
public:
    void confirm(QWidget* parent, const Question& question,
                 std::function<void(bool)> answer) override;
    void tell(QWidget* parent, Tone tone, const QString& title, const QString& text) override;
    void chooseOpenFile(QWidget* parent, const FileQuestion& question,
                        std::function<void(const QString&)> answer) override;
    void chooseSaveFile(QWidget* parent, const FileQuestion& question,
                        std::function<void(const QString&)> answer) override;
    void chooseFolder(QWidget* parent, const FileQuestion& question,
                      std::function<void(const QString&)> answer) override;
    void askText(QWidget* parent, const Question& question, const QString& suggestion,
                 std::function<void(const QString&)> answer) override;
};

} // namespace tf::widgets
