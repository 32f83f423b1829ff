// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "widgets/icons.h"
#include "widgets/style_painting.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace tf::ui {

namespace {

constexpr int sidebarWidth = 188;

class PageButton final : public QAbstractButton {
public:
    PageButton(const PageDescription& page, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(page.icon) {
        setText(page.title);
        setAccessibleName(page.title);
        setObjectName(page.id + QStringLiteral("PageButton"));
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(34);
    }

    QSize sizeHint() const override { return {sidebarWidth - 16, 34}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const widgets::Colors& colors = widgets::colorsOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            widgets::painting::roundedBox(&painter, rect(),
                                          isChecked() ? colors.accentSoft : colors.hover, QColor());
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
            painter.drawRoundedRect(QRectF(0, 4, 3, height() - 8), 1.5, 1.5);
        }
        if (hasFocus()) {
            widgets::painting::roundedBox(&painter, rect(), QColor(), colors.accent, 6, 1.5);
        }
        painter.drawPixmap(QPoint(12, (height() - 16) / 2),
                           widgets::iconPixmap(m_icon, isChecked() ? colors.text : colors.muted, 16,
                                               devicePixelRatioF()));
        painter.setFont(widgets::interfaceFont(13, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? colors.text : colors.muted);
        painter.drawText(rect().adjusted(38, 0, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         text());
    }

private:
    QString m_icon;
};

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this)) {
    setFixedWidth(sidebarWidth);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(8, 12, 8, 12);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
}

void Sidebar::setPages(const QList<PageDescription>& pages) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const PageDescription& page : pages) {
        auto* button = new PageButton(page, this);
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_group->addButton(button);
        m_buttons.insert(page.id, button);
        const int number = static_cast<int>(m_buttons.size());
        if (number <= 9) {
            button->setToolTip(tr("%1 (Ctrl+%2)").arg(page.title).arg(number));
        }
        connect(button, &QAbstractButton::clicked, this,
                [this, id = page.id] { Q_EMIT pageChosen(id); });
    }
}

void Sidebar::setCurrent(const QString& id) {
    if (QAbstractButton* button = m_buttons.value(id)) {
        button->setChecked(true);
    }
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Colors& colors = widgets::colorsOf(this);
    painter.fillRect(rect(), colors.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.border);
}

} // namespace tf::ui
