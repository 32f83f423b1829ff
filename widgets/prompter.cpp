// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prompter.h"

#include "widgets/dialog.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace tf::widgets {

namespace {

QFileDialog* makeFileDialog(QWidget* parent, const FileQuestion& question,
                            std::function<void(const QString&)> answer) {
    auto* dialog = new QFileDialog(parent, question.title, question.suggestedName, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    return dialog;
}

} // namespace

void DialogPrompter::confirm(QWidget* parent, const Question& question,
                             std::function<void(bool)> answer) {
    auto* dialog = new Dialog(question.title, question.acceptText, parent);
    dialog->setIntroduction(question.text);
    if (question.isDangerous) {
        dialog->setDangerous();
        dialog->submitButton()->setDefault(false);
        dialog->submitButton()->setAutoDefault(false);
        dialog->cancelButton()->setDefault(true);
        dialog->cancelButton()->setFocus();
    }
    QObject::connect(dialog, &Dialog::submitRequested, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::finished, parent, [answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted);
    });
    dialog->open();
}

void DialogPrompter::tell(QWidget* parent, Tone tone, const QString& title, const QString& text) {
    auto* dialog =
        new Dialog(title, QCoreApplication::translate("DialogPrompter", "Close"), parent);
    auto* words = makeParagraph(text, TextStyle::Body, dialog);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTone(words, tone);
    dialog->content()->addWidget(words);
    dialog->cancelButton()->hide();
    QObject::connect(dialog, &Dialog::submitRequested, dialog, &QDialog::accept);
    dialog->open();
}

void DialogPrompter::chooseOpenFile(QWidget* parent, const FileQuestion& question,
                                    std::function<void(const QString&)> answer) {
    QFileDialog* dialog = makeFileDialog(parent, question, std::move(answer));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DialogPrompter::chooseSaveFile(QWidget* parent, const FileQuestion& question,
                                    std::function<void(const QString&)> answer) {
    QFileDialog* dialog = makeFileDialog(parent, question, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.suggestedName);
    dialog->open();
}

void DialogPrompter::chooseFolder(QWidget* parent, const FileQuestion& question,
                                  std::function<void(const QString&)> answer) {
    QFileDialog* dialog = makeFileDialog(parent, question, std::move(answer));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->open();
}

void DialogPrompter::askText(QWidget* parent, const Question& question, const QString& suggestion,
                             std::function<void(const QString&)> answer) {
    auto* dialog = new Dialog(question.title, question.acceptText, parent);
    auto* edit = new QLineEdit(suggestion, dialog);
    edit->setObjectName(QStringLiteral("textEdit"));
    edit->setMaxLength(500);
    auto* form = new FormRows(1, dialog);
    form->addRow(question.text, edit);
    dialog->content()->addWidget(form);
    QObject::connect(dialog, &Dialog::submitRequested, parent,
                     [dialog, edit, answer = std::move(answer)] {
                         const QString text = edit->text().trimmed();
                         if (!text.isEmpty()) {
                             dialog->accept();
                             answer(text);
                         }
                     });
    dialog->open();
    edit->setFocus();
}

} // namespace tf::widgets
