// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/sheet_view.h"

#include "ui/trading/figure_words.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/roles.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTreeView>

namespace tf::ui {

namespace {

namespace format = widgets::format;

QStandardItem* makeItem(const QString& text, const QString& tip = {},
                        Qt::Alignment side = Qt::AlignLeft) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(tip);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

} // namespace

SheetView::SheetView(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this)) {
    auto* card = new widgets::Card({}, this);
    card->setFlush(true);
    m_tree = new QTreeView(card);
    m_tree->setObjectName(QStringLiteral("sheetTree"));
    m_tree->setAccessibleName(tr("Performance sheet"));
    m_tree->setModel(m_model);
    widgets::styleTree(m_tree, widgets::RowHeight::Compact);
    m_tree->setSortingEnabled(false);
    card->body()->addWidget(m_tree);
    auto* below = new widgets::Card({}, this);
    m_origin = widgets::makeParagraph(tr("Choose a figure to see where it comes from."),
                                      widgets::TextStyle::Body, below);
    m_origin->setObjectName(QStringLiteral("figureOrigin"));
    m_origin->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_origin->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    below->body()->addWidget(m_origin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    layout->addWidget(card, 1);
    layout->addWidget(below);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SheetView::explain);
}

void SheetView::showSheet(const analytics::PerformanceSheet& sheet) {
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Figure"), tr("Value"), tr("Sample"), tr("Period")});
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const analytics::Figure& figure : sheet.figures) {
        addFigure(figure);
    }
    m_tree->expandAll();
    m_tree->setColumnWidth(0, 280);
    m_tree->setColumnWidth(1, 170);
    m_tree->setColumnWidth(2, 90);
    m_origin->setText(tr("Choose a figure to see where it comes from."));
}

void SheetView::addFigure(const analytics::Figure& figure) {
    const analytics::FigureDefinition& definition = analytics::definitionOf(figure.figure);
    const QString group = analytics::figureGroupName(definition.group);
    const int last = m_model->rowCount() - 1;
    QStandardItem* heading = last >= 0 ? m_model->item(last) : nullptr;
    if (heading == nullptr || heading->text() != group) {
        heading = makeItem(group);
        heading->setData(true, widgets::StrongRole);
        m_model->appendRow(heading);
    }
    const QString origin = figureOrigin(figure);
    QStandardItem* value = makeItem(figureText(figure), origin, Qt::AlignRight);
    const bool isLoss = figure.value && *figure.value < 0;
    value->setData(static_cast<int>(!figure.value ? widgets::Tone::Muted
                                    : isLoss      ? widgets::Tone::Danger
                                                  : widgets::Tone::Normal),
                   widgets::ToneRole);
    const QString period =
        figure.to > figure.from
            ? tr("%1 to %2").arg(format::date(figure.from), format::date(figure.to))
            : QString();
    heading->appendRow(
        {makeItem(analytics::figureName(figure.figure), origin), value,
         makeItem(format::count(figure.sample), origin, Qt::AlignRight),
         makeItem(figure.value ? period : analytics::absenceText(figure.absence), origin)});
}

void SheetView::explain(const QModelIndex& index) {
    const QString origin = index.siblingAtColumn(0).data(Qt::ToolTipRole).toString();
    m_origin->setText(origin.isEmpty() ? tr("Choose a figure to see where it comes from.")
                                       : origin);
}

} // namespace tf::ui
