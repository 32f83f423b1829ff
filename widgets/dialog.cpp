// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog.h"

#include "widgets/labels.h"
#include "widgets/page.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace tf::widgets {

Dialog::Dialog(const QString& title, const QString& submitText, QWidget* parent)
    : QDialog(parent)
    , m_introduction(makeParagraph({}, TextStyle::Muted, this))
    , m_error(makeParagraph({}, TextStyle::Body, this))
    , m_submit(new QPushButton(submitText, this))
    , m_cancel(new QPushButton(tr("Cancel"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(440);
    m_error->setObjectName(QStringLiteral("dialogError"));
    setTone(m_error, Tone::Danger);
    m_error->hide();
    m_introduction->hide();
    m_submit->setObjectName(QStringLiteral("submitButton"));
    m_submit->setDefault(true);
    setButtonKind(m_submit, Page::ButtonKind::Primary);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_content = new QVBoxLayout;
    m_content->setSpacing(Theme::cardGap);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    m_buttons = buttons;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(Theme::cardGap);
    layout->addWidget(makeLabel(title, TextStyle::Figure, this));
    layout->addWidget(m_introduction);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_error);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &Dialog::submitRequested);
}

void Dialog::setIntroduction(const QString& sentence) {
    m_introduction->setText(sentence);
    m_introduction->setVisible(!sentence.isEmpty());
}

QPushButton* Dialog::addButton(const QString& text, const QString& objectName) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    static_cast<QHBoxLayout*>(m_buttons)->insertWidget(0, button);
    return button;
}

void Dialog::setDangerous() {
    setButtonKind(m_submit, Page::ButtonKind::Danger);
}

void Dialog::setBusy(bool isBusy) {
    m_submit->setEnabled(!isBusy);
    if (isBusy) {
        showError({});
    }
}

void Dialog::showError(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

} // namespace tf::widgets
