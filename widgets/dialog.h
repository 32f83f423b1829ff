// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tf::widgets {

/// A dialog in our look: title, sentence, content, and a line with Cancel and the one act. Show it
/// with `open()`, never `exec()`; it deletes itself when closed. Derived dialogs connect
/// `submitRequested` and call `accept()` when the command succeeded, `setBusy(true)` meanwhile,
/// `showError` when it was refused.
class Dialog : public QDialog {
    Q_OBJECT

public:
    Dialog(const QString& title, const QString& submitText, QWidget* parent = nullptr);

    void setIntroduction(const QString& sentence);
    QVBoxLayout* content() const { return m_content; }
    QPushButton* submitButton() const { return m_submit; }
    QPushButton* cancelButton() const { return m_cancel; }
    /// Puts another button left of Cancel.
    QPushButton* addButton(const QString& text, const QString& objectName);
    void setDangerous();
    void setBusy(bool isBusy);
    void showError(const QString& sentence);

Q_SIGNALS:
    void submitRequested();

private:
    QLabel* m_introduction = nullptr;
    QLabel* m_error = nullptr;
    QVBoxLayout* m_content = nullptr;
    QLayout* m_buttons = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace tf::widgets
