// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "widgets/icons.h"
#include "widgets/style_painting.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tf::ui {

namespace {

constexpr int rowHeight = 36;

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const widgets::Colors& colors = widgets::colorsOf(option.palette);
        QRect row = option.rect.adjusted(8, 1, -8, -1);
        if ((option.state & QStyle::State_Selected) != 0) {
            widgets::painting::roundedBox(painter, row, colors.accentSoft, QColor());
        }
        row.adjust(12, 0, -12, 0);
        const QString iconName = index.data(CommandListModel::IconRole).toString();
        if (!iconName.isEmpty()) {
            painter->drawPixmap(QPoint(row.left(), row.center().y() - 7),
                                widgets::iconPixmap(iconName, colors.muted, 16,
                                                    painter->device()->devicePixelRatio()));
        }
        row.adjust(28, 0, 0, 0);
        painter->setFont(widgets::interfaceFont(13));
        const QString title = index.data().toString();
        painter->setPen(colors.text);
        painter->drawText(row, Qt::AlignVCenter | Qt::TextSingleLine, title);
        const int used = painter->fontMetrics().horizontalAdvance(title) + 10;
        painter->setFont(widgets::interfaceFont(12));
        painter->setPen(colors.muted);
        painter->drawText(row.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data(CommandListModel::DetailRole).toString());
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          index.data(CommandListModel::ShortcutRole).toString());
    }
};

} // namespace

CommandPalette::CommandPalette(QList<CommandEntry> entries, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new CommandListModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    m_model->setEntries(std::move(entries));
    buildUi();
    resize(std::min(600, window->width() - 64), 0);
    fitHeight();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 88)));
    moveBy(0);
}

void CommandPalette::buildUi() {
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setPlaceholderText(tr("Search commands, pages, wallets, farms …"));
    m_edit->setAccessibleName(tr("Search commands"));
    m_edit->setMaxLength(100);
    m_edit->setFont(widgets::interfaceFont(15));
    m_edit->setMinimumHeight(40);
    m_edit->addAction(widgets::icon(QStringLiteral("search"), widgets::Tone::Muted),
                      QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_model->setNeedle(needle);
        fitHeight();
        moveBy(0);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(8);
        return true;
    case Qt::Key_PageUp:
        moveBy(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Colors& colors = widgets::colorsOf(this);
    painter.fillRect(rect(), colors.surface);
    widgets::painting::roundedBox(&painter, rect(), colors.surface, colors.muted, 0);
}

void CommandPalette::fitHeight() {
    constexpr int mostRows = 11;
    constexpr int frame = 64; // field, margins
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    setFixedHeight(frame + rows * rowHeight + 4);
}

void CommandPalette::moveBy(int rows) {
    const int count = m_model->rowCount();
    if (count > 0) {
        const int at = std::max(0, m_list->currentIndex().row());
        m_list->setCurrentIndex(m_model->index(std::clamp(at + rows, 0, count - 1)));
    }
}

void CommandPalette::runCurrent() {
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        const auto run = m_model->entry(current.row()).run;
        accept();
        run();
    }
}

} // namespace tf::ui
