// SPDX-License-Identifier: GPL-3.0-or-later
// Every control on one sheet, light and dark, for a person to look at, and the walks over it.
#include "tests/support/gui_test.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/delegates.h"
#include "widgets/donut_chart.h"
#include "widgets/fields.h"
#include "widgets/form_rows.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/page.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>

using namespace tf;
using namespace tf::widgets;

namespace {

QStandardItem* cell(const QString& text, Tone tone = Tone::Normal, bool isRight = false) {
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(tone), ToneRole);
    if (isRight) {
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

QList<QStandardItem*> row(const QString& name, const QString& kind, const QString& total,
                          double share, const QString& pnl) {
    auto* state = cell(QStringLiteral("running"), Tone::Accent);
    state->setData(true, DotRole);
    auto* bar = new QStandardItem;
    bar->setData(share, ShareRole);
    auto* line = new QStandardItem;
    line->setData(QVariant::fromValue(QList<double>{1, 2, 1.5, 2.5, 2, 3, 3.5, 3.2, 4}),
                  SparklineRole);
    return {
        cell(name), cell(kind, Tone::Muted),
        state,      cell(total, Tone::Normal, true),
        bar,        cell(pnl, pnl.startsWith(QLatin1Char('+')) ? Tone::Accent : Tone::Danger, true),
        line};
}

QStandardItemModel* makeModel(QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    auto* master = row(QStringLiteral("Master"), QStringLiteral("master"),
                       QStringLiteral("1,284,530.42"), 1.0, QStringLiteral("+10,702.11"))
                       .first();
    model->setHorizontalHeaderLabels({QStringLiteral("Wallet"),
                                      QStringLiteral("Kind"),
                                      QStringLiteral("State"),
                                      QStringLiteral("Total USDT"),
                                      QStringLiteral("Share"),
                                      QStringLiteral("PnL today"),
                                      {}});
    auto masterRow = row(QStringLiteral("Master"), QStringLiteral("master"),
                         QStringLiteral("1,284,530.42"), 1.0, QStringLiteral("+10,702.11"));
    delete master;
    masterRow.first()->appendRow(row(QStringLiteral("Trend majors"), QStringLiteral("farm"),
                                     QStringLiteral("488,120.10"), 0.38,
                                     QStringLiteral("+6,120.40")));
    masterRow.first()->appendRow(row(QStringLiteral("Breakout alts"), QStringLiteral("farm"),
                                     QStringLiteral("346,823.55"), 0.27, QStringLiteral("−12.10")));
    model->appendRow(masterRow);
    model->setHeaderData(3, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    model->setHeaderData(5, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    return model;
}

Card* makeTreeCard(QWidget* parent) {
    auto* card = new Card({}, parent);
    card->setFlush(true);
    auto* tree = new QTreeView(card);
    tree->setObjectName(QStringLiteral("walletTree"));
    tree->setAccessibleName(QStringLiteral("Wallets"));
    tree->setModel(makeModel(tree));
    styleTree(tree);
    tree->setItemDelegateForColumn(4, new ShareBarDelegate(tree));
    tree->setItemDelegateForColumn(6, new SparklineDelegate(tree));
    tree->expandAll();
    tree->setColumnWidth(0, 200);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    card->body()->addWidget(tree);
    return card;
}

Card* makeFormCard(QWidget* parent) {
    auto* card = new Card(QStringLiteral("Form"), parent);
    auto* form = new FormRows(2, card);
    auto* amount = new MoneyEdit(form);
    amount->setObjectName(QStringLiteral("amountEdit"));
    amount->setAsset(Asset::create(u"USDT", 6).value());
    amount->setRange(std::nullopt, Decimal(1000));
    auto* kind = new QComboBox(form);
    kind->setObjectName(QStringLiteral("kindCombo"));
    kind->addItems({QStringLiteral("Trend following"), QStringLiteral("Breakout")});
    auto* days = new QSpinBox(form);
    days->setObjectName(QStringLiteral("daysSpin"));
    days->setValue(90);
    auto* name = new QLineEdit(QStringLiteral("Trend majors"), form);
    name->setObjectName(QStringLiteral("nameEdit"));
    form->addRow(QStringLiteral("Amount"), amount, QStringLiteral("Free: 1,000.00 USDT"));
    form->addRow(QStringLiteral("Kind"), kind);
    form->addRow(QStringLiteral("Days"), days);
    form->addRow(QStringLiteral("Name"), name);
    amount->setText(QStringLiteral("1,284,530.42"));
    card->body()->addWidget(form);
    auto* check = new QCheckBox(QStringLiteral("Reinvest"), card);
    check->setObjectName(QStringLiteral("reinvestCheck"));
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Equal parts"), card);
    radio->setObjectName(QStringLiteral("equalRadio"));
    radio->setChecked(true);
    auto* slider = new QSlider(Qt::Horizontal, card);
    slider->setValue(40);
    auto* progress = new QProgressBar(card);
    progress->setValue(63);
    for (QWidget* widget : QList<QWidget*>{check, radio, slider, progress}) {
        card->body()->addWidget(widget);
    }
    card->body()->addStretch(1);
    return card;
}

Card* makeChartCard(QWidget* parent) {
    auto* card = new Card(QStringLiteral("Equity"), parent);
    auto* range = new SegmentedControl(
        {QStringLiteral("1D"), QStringLiteral("1W"), QStringLiteral("3M"), QStringLiteral("All")},
        card);
    range->setCurrent(2);
    card->addHeaderWidget(range);
    auto* chart = new LineChart(LineChart::XAxis::Time, card);
    LineChart::Line line{.name = QStringLiteral("Equity"), .points = {}, .isFilled = true};
    for (int day = 0; day < 90; ++day) {
        line.points << QPointF(1.76e12 + day * 86'400'000.0,
                               1.1e6 + day * 2000 + 20'000 * std::sin(day / 5.0));
    }
    chart->setLines({line});
    card->body()->addWidget(chart);
    return card;
}

Card* makeDonutCard(QWidget* parent) {
    auto* card = new Card(QStringLiteral("Allocation"), parent);
    auto* donut = new DonutChart(card);
    donut->setSlices({{QStringLiteral("Trend majors"), 0.38, QStringLiteral("38 %")},
                      {QStringLiteral("Breakout alts"), 0.27, QStringLiteral("27 %")},
                      {QStringLiteral("Price action"), 0.18, QStringLiteral("18 %")},
                      {QStringLiteral("Reserve"), 0.09, QStringLiteral("9 %")},
                      {QStringLiteral("Goals"), 0.08, QStringLiteral("8 %")}});
    donut->setCenter(QStringLiteral("1.28 M"), QStringLiteral("USDT"));
    card->body()->addWidget(donut);
    return card;
}

QAction* action(const char* name, const char* text, QObject* parent) {
    auto* result = new QAction(QString::fromLatin1(text), parent);
    result->setObjectName(QString::fromLatin1(name));
    return result;
}

Page* makeGallery() {
    auto* page = new Page(QStringLiteral("Wallets"));
    page->setBadge(QStringLiteral("RUNNING"), Tone::Accent);
    page->setSubtitle(QStringLiteral("Trend following, 14 agents, since 12 March"));
    page->addHeaderAction(action("deposit", "Deposit", page));
    auto* disabled = action("transfer", "Transfer", page);
    disabled->setEnabled(false);
    page->addHeaderAction(disabled);
    page->addHeaderAction(action("stop", "Stop", page), Page::ButtonKind::Danger);
    page->addHeaderAction(action("allocate", "Allocate", page), Page::ButtonKind::Primary);
    auto* search = new SearchField(QStringLiteral("Search wallets"), page);
    search->setObjectName(QStringLiteral("searchField"));
    page->content()->addWidget(search);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(Theme::cardGap);
    auto* equity = new FigureCard(QStringLiteral("Total equity"), page);
    equity->setFigure(QStringLiteral("1,284,530.42"));
    equity->setContext(QStringLiteral("▲ 10,702.11 today"), Tone::Accent);
    auto* risk = new FigureCard(QStringLiteral("Sharpe, 90 days"), page);
    risk->setUnknown(QStringLiteral("12 trades of at least 30"));
    figures->addWidget(equity);
    figures->addWidget(risk);
    page->content()->addLayout(figures);
    page->content()->addWidget(makeTreeCard(page), 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(Theme::cardGap);
    lower->addWidget(makeFormCard(page), 2);
    lower->addWidget(makeChartCard(page), 3);
    lower->addWidget(makeDonutCard(page), 2);
    page->content()->addLayout(lower, 2);
    auto* tabs = new Tabs(page);
    tabs->addPage(new EmptyState(QStringLiteral("wallets"), QStringLiteral("No transactions yet"),
                                 QStringLiteral("Deposit money to see it here."), tabs),
                  QStringLiteral("Transactions"));
    tabs->addPage(new QWidget(tabs), QStringLiteral("Allocations"));
    tabs->setTabCount(1, 6);
    page->content()->addWidget(tabs);
    return page;
}

} // namespace

class GalleryTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data() {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksRight() {
        QFETCH(bool, isDark);
        QApplication::setPalette(makePalette(isDark ? darkColors() : lightColors()));
        const std::unique_ptr<Page> page(makeGallery());
        page->resize(1280, 1100);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QCOMPARE(test::namelessControls(page.get()), QStringList());
        QCOMPARE(test::richTextLabels(page.get()), QStringList());
        QCOMPARE(test::clippedControls(page.get()), QStringList());
        test::saveScreenshot(page.get(), isDark ? QStringLiteral("gallery-dark")
                                                : QStringLiteral("gallery-light"));
    }

    void hasContrast() {
        for (const Colors& colors : {lightColors(), darkColors()}) {
            for (const QColor& ground :
                 {colors.window, colors.surface, colors.sidebar, colors.accentSoft, colors.hover}) {
                for (const Tone tone :
                     {Tone::Normal, Tone::Muted, Tone::Accent, Tone::Warning, Tone::Danger}) {
                    const double found = contrast(ground, colors.toneText(tone));
                    QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("tone %1 on %2: %3")
                                                          .arg(int(tone))
                                                          .arg(ground.name())
                                                          .arg(found)));
                }
            }
            QVERIFY(contrast(colors.fill, colors.onFill) >= 4.5);
            QVERIFY(contrast(colors.danger, colors.onDanger) >= 4.5);
        }
    }

    void drawsEveryIcon() {
        for (const QString& name : iconNames()) {
            if (name == QLatin1String("logo")) {
                continue;
            }
            const QImage red = iconPixmap(name, Qt::red, 22, 1).toImage();
            int coloured = 0;
            for (int y = 0; y < red.height(); ++y) {
                for (int x = 0; x < red.width(); ++x) {
                    coloured += qAlpha(red.pixel(x, y)) > 100 && qRed(red.pixel(x, y)) > 200;
                }
            }
            QVERIFY2(coloured > 5, qPrintable(name));
        }
    }
};

TF_GUI_TEST_MAIN(GalleryTest)
#include "gallery_test.moc"
