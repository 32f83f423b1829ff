// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/strategy_dialog.h"

#include "ui/trading/strategy_form.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace tf::ui {

StrategyDialog::StrategyDialog(const strategies::StrategyConfig& config, const QString& submitText,
                               QWidget* parent)
    : Dialog(tr("Strategy"), submitText, parent)
    , m_form(new StrategyForm) {
    setObjectName(QStringLiteral("strategyDialog"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget(scroll);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 8, 0); // the scroll bar stands beside the fields
    layout->addWidget(m_form);
    layout->addStretch(1);
    scroll->setWidget(inner);
    content()->addWidget(scroll, 1);
    m_form->setConfig(config);
    connect(this, &Dialog::submitRequested, this, &StrategyDialog::submit);
    resize(620, 600);
}

void StrategyDialog::submit() {
    if (!m_form->isValid()) {
        m_form->focusFirstError();
        return;
    }
    Q_EMIT chosen(m_form->config());
    accept();
}

} // namespace tf::ui
