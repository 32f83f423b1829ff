// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "widgets/badge.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/page.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tf::ui {

using widgets::TextStyle;
using widgets::Tone;

TopBar::TopBar(QMenu* menu, QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(52);
    buildUi(menu);
    setWorkspace({}, false, TradingMode::Paper);
    setEquity(std::nullopt);
    setDayShare(std::nullopt);
}

void TopBar::buildUi(QMenu* menu) {
    auto* program = widgets::makeLabel(QStringLiteral("Trading Farm"), TextStyle::Strong, this);
    program->setFont(widgets::interfaceFont(15, QFont::Bold));
    m_workspace = widgets::makeLabel({}, TextStyle::Muted, this);
    m_practice = new widgets::Badge(tr("PRACTICE"), Tone::Warning, this);
    m_practice->setToolTip(tr("A practice workspace: no real money is in it, ever."));
    m_mode = new widgets::Badge({}, Tone::Accent, this);
    m_equityTitle = widgets::makeLabel(tr("Total equity"), TextStyle::Muted, this);
    m_equity = widgets::makeLabel({}, TextStyle::Figure, this);
    m_equity->setObjectName(QStringLiteral("totalEquity"));
    m_equityNote = widgets::makeLabel({}, TextStyle::Muted, this);
    m_dayShare = widgets::makeLabel({}, TextStyle::Body, this);
    m_dayShare->setObjectName(QStringLiteral("dayShare"));
    m_connection = new widgets::StateLabel(this);
    m_connection->setObjectName(QStringLiteral("connectionState"));
    m_stop = makeStopButton();
    m_menu = makeMenuButton(menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 1);
    layout->setSpacing(14);
    for (QWidget* widget : QList<QWidget*>{program, m_workspace, m_practice, m_mode}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    for (QWidget* widget : QList<QWidget*>{m_equityTitle, m_equity, m_equityNote, m_dayShare,
                                           m_connection, m_stop, m_menu}) {
        layout->addWidget(widget);
    }
}

QPushButton* TopBar::makeStopButton() {
    auto* button = new QPushButton(tr("Stop everything"), this);
    button->setObjectName(QStringLiteral("emergencyStopButton"));
    button->setIcon(widgets::icon(QStringLiteral("stop"), Tone::Muted));
    widgets::setButtonKind(button, widgets::Page::ButtonKind::Danger);
    button->setEnabled(false);
    button->setToolTip(tr("The emergency stop comes with live trading. Until then agents trade on "
                          "paper only and stop on their own pages."));
    return button;
}

QToolButton* TopBar::makeMenuButton(QMenu* menu) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("mainMenuButton"));
    button->setAccessibleName(tr("Main menu"));
    button->setToolTip(tr("Main menu (F10)"));
    button->setIcon(widgets::icon(QStringLiteral("menu")));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("tfNoArrow", true);
    return button;
}

void TopBar::setWorkspace(const QString& name, bool isPractice, TradingMode mode) {
    const bool isOpen = !name.isEmpty();
    constexpr int longestShown = 40;
    m_workspace->setText(name.size() > longestShown ? name.left(longestShown) + QChar(0x2026)
                                                    : name);
    m_workspace->setToolTip(widgets::plainTip(name));
    m_workspace->setVisible(isOpen);
    m_practice->setVisible(isOpen && isPractice);
    m_mode->setContent(mode == TradingMode::Live ? tr("LIVE") : tr("PAPER"),
                       mode == TradingMode::Live ? Tone::Danger : Tone::Accent);
    m_mode->setVisible(isOpen);
    m_connection->setVisible(isOpen);
    m_stop->setVisible(isOpen);
}

void TopBar::setEquity(const std::optional<Money>& equity, const QString& note) {
    m_equityTitle->setVisible(equity.has_value());
    m_equity->setVisible(equity.has_value());
    m_equityNote->setVisible(equity.has_value() && !note.isEmpty());
    if (equity) {
        m_equity->setText(widgets::format::money(*equity));
        m_equity->setToolTip(widgets::format::exactMoney(*equity));
        m_equityNote->setText(note);
    }
}

void TopBar::setDayShare(const std::optional<double>& share, const QString& when) {
    m_dayShare->setVisible(share.has_value());
    if (!share) {
        return;
    }
    // what rounds to nothing has no direction
    const bool isLevel = std::abs(*share) < 0.5e-4;
    const bool isLoss = *share < 0;
    const QString percent = widgets::format::percent(isLevel ? 0.0 : std::abs(*share), 2);
    m_dayShare->setText(isLevel  ? tr("%1 %2").arg(percent, when)
                        : isLoss ? tr("▼ %1 %2").arg(percent, when)
                                 : tr("▲ %1 %2").arg(percent, when));
    m_dayShare->setAccessibleName(isLoss ? tr("Lost %1 %2").arg(percent, when)
                                         : tr("Gained %1 %2").arg(percent, when));
    m_dayShare->setToolTip(
        tr("Change of the equity of all masters since 00:00 UTC, open positions included, deposits "
           "and withdrawals left out"));
    widgets::setTone(m_dayShare, isLevel ? Tone::Muted : isLoss ? Tone::Danger : Tone::Accent);
}

void TopBar::setConnection(const QString& word, Tone tone) {
    m_connection->setContent(word, tone);
}

void TopBar::openMenu() {
    m_menu->showMenu();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Colors& colors = widgets::colorsOf(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace tf::ui
