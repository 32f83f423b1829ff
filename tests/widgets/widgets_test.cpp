// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/when_done.h"
#include "tests/support/gui_test.h"
#include "widgets/card.h"
#include "widgets/dialog.h"
#include "widgets/donut_chart.h"
#include "widgets/fields.h"
#include "widgets/job_bar.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/prompter.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"
#include "widgets/toast.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace tf;
using namespace tf::widgets;

namespace {

constexpr int patienceMs = 30'000;

Money usdt(const char* amount) {
    return Money(Decimal::literal(amount), Asset::create(u"USDT", 6).value());
}

} // namespace

class WidgetsTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void moneyLabelHasEveryDigitInItsTip() {
        MoneyLabel label(MoneyLabel::Sign::Signed);
        label.setMoney(usdt("-120.339999"));
        QCOMPARE(label.text(), QString(QChar(0x2212)) + QStringLiteral("120.33 USDT"));
        QCOMPARE(label.toolTip(), QString(QChar(0x2212)) + QStringLiteral("120.339999 USDT"));
        label.setUnknown(QStringLiteral("no rate"));
        QCOMPARE(label.text(), QStringLiteral("no rate"));
        QVERIFY(label.toolTip().isEmpty());
    }

    void labelsNeverReadMarkup() {
        const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("<b>x</b>")));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), QStringLiteral("<b>x</b>"));
        QVERIFY(plainTip(QStringLiteral("<img src=x>")).contains(QStringLiteral("&lt;img")));
        QVERIFY(plainTip({}).isEmpty());
    }

    void labelsFollowTheAppearance() {
        QApplication::setPalette(makePalette(lightColors()));
        QWidget window;
        QLabel* label = makeLabel(QStringLiteral("x"), TextStyle::Muted, &window);
        window.show();
        QCOMPARE(label->palette().color(QPalette::WindowText), lightColors().muted);
        QApplication::setPalette(makePalette(darkColors()));
        QTRY_COMPARE_WITH_TIMEOUT(label->palette().color(QPalette::WindowText), darkColors().muted,
                                  patienceMs);
        QCOMPARE(&colorsOf(&window), &darkColors());
        QApplication::setPalette(makePalette(lightColors()));
    }

    void jobBarShowsAndCancels() {
        Jobs jobs(1);
        JobBar bar(jobs);
        bar.show();
        auto* cancel = test::control<QToolButton>(&bar, "cancelJobButton");
        QVERIFY(!cancel->isVisible());
        QSemaphore started;
        const auto future =
            jobs.start(QStringLiteral("Walk-forward"), [&started](JobControl& control) {
                control.setProgress(0.5);
                started.release();
                while (!control.isCancelled()) {
                    QThread::yieldCurrentThread();
                }
                return Result<void>(Error{ErrorCode::Cancelled, {}});
            });
        started.acquire();
        QTRY_COMPARE_WITH_TIMEOUT(bar.findChild<QProgressBar*>()->value(), 500, patienceMs);
        QVERIFY(bar.findChild<QLabel*>()->text().startsWith(QStringLiteral("Walk-forward 50")));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), patienceMs);
        QVERIFY(!future.result().isOk());
    }

    void toastUndoes() {
        QWidget window;
        window.resize(800, 600);
        window.show();
        int undone = 0;
        Toast::show(&window, QStringLiteral("Reversed"), Tone::Normal,
                    {QStringLiteral("Undo"), [&undone] { ++undone; }});
        QTest::mouseClick(test::control<QPushButton>(&window, "toastActButton"), Qt::LeftButton);
        QCOMPARE(undone, 1);
        Toast::show(&window, QStringLiteral("First"));
        Toast* second = Toast::show(&window, QStringLiteral("Second"));
        QVERIFY(second->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(window.findChildren<Toast*>().size(), 1, patienceMs);
        QVERIFY(window.rect().contains(second->geometry()));
    }

    void searchWaitsForAPause() {
        SearchField field(QStringLiteral("Search"));
        QSignalSpy searched(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, QStringLiteral("btc"));
        QVERIFY(searched.wait(patienceMs));
        QCOMPARE(searched.last().first().toString(), QStringLiteral("btc"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void segmentsAreExclusive() {
        SegmentedControl control(
            {QStringLiteral("1D"), QStringLiteral("1W"), QStringLiteral("All")});
        QSignalSpy changes(&control, &SegmentedControl::currentChanged);
        QCOMPARE(control.current(), 0);
        QTest::mouseClick(test::control<QToolButton>(&control, "segment2"), Qt::LeftButton);
        QCOMPARE(control.current(), 2);
        QCOMPARE(changes.size(), 1);
    }

    void tabsShowCounts() {
        Tabs tabs;
        tabs.addPage(new QWidget, QStringLiteral("Orders"));
        tabs.setTabCount(0, 6);
        QCOMPARE(tabs.tabText(0), QStringLiteral("Orders 6"));
        tabs.setTabCount(0, -1);
        QCOMPARE(tabs.tabText(0), QStringLiteral("Orders"));
    }

    void columnsComeBack() {
        QStandardItemModel model(2, 3);
        {
            QTableView view;
            view.setModel(&model);
            styleTable(&view);
            rememberColumns(view.horizontalHeader(), QStringLiteral("test"));
            view.setColumnWidth(1, 222);
            view.horizontalHeader()->moveSection(0, 1);
        }
        QTableView view;
        view.setModel(&model);
        styleTable(&view);
        rememberColumns(view.horizontalHeader(), QStringLiteral("test"));
        QCOMPARE(view.columnWidth(1), 222);
        QCOMPARE(view.horizontalHeader()->visualIndex(0), 1);
    }

    void dialogsAskWithoutBlocking() {
        QWidget window;
        window.show();
        DialogPrompter prompter;
        std::optional<bool> answer;
        prompter.confirm(&window,
                         {.title = QStringLiteral("Reverse?"),
                          .text = QStringLiteral("<b>It</b>"),
                          .acceptText = QStringLiteral("Reverse"),
                          .isDangerous = true},
                         [&answer](bool isAccepted) { answer = isAccepted; });
        auto* dialog = window.findChild<Dialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(test::richTextLabels(dialog), QStringList());
        QVERIFY(dialog->cancelButton()->isDefault()); // Enter does no harm
        QTest::mouseClick(dialog->submitButton(), Qt::LeftButton);
        QCOMPARE(answer, std::optional<bool>(true));
    }

    void donutTellsItsSlices() {
        DonutChart donut;
        donut.resize(400, 200);
        donut.setSlices({{QStringLiteral("A"), 0.5, QStringLiteral("50 %")},
                         {QStringLiteral("B"), 0.5, QStringLiteral("50 %")}});
        QVERIFY(donut.accessibleDescription().contains(QStringLiteral("A 50 %")));
        QSignalSpy clicks(&donut, &DonutChart::sliceClicked);
        donut.show();
        // The ring's right half is the first slice: clockwise from the top.
        QTest::mouseClick(&donut, Qt::LeftButton, {}, QPoint(2 + 98 + 85, 100));
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(clicks.first().first().toInt(), 0);
        donut.setSlices({});
        QVERIFY(!donut.grab().isNull());
    }

    void lineChartSurvivesAnyData() {
        LineChart chart(LineChart::XAxis::Number);
        chart.resize(400, 300);
        chart.show();
        for (const QList<QPointF>& points :
             {QList<QPointF>{}, QList<QPointF>{{0, 0}}, QList<QPointF>{{0, 5}, {1, 5}, {2, 5}},
              QList<QPointF>{{0, -1e15}, {1, 1e15}}}) {
            chart.setLines({{.name = QStringLiteral("x"), .points = points, .isFilled = true}});
            QVERIFY(!chart.grab().isNull());
        }
    }

    void cardsSayWhyThereIsNoNumber() {
        FigureCard card(QStringLiteral("Sharpe"));
        card.setUnknown(QStringLiteral("12 of 30 trades"));
        QCOMPARE(card.figure(), QStringLiteral("not enough data"));
        QCOMPARE(card.context(), QStringLiteral("12 of 30 trades"));
        card.setFigure(QStringLiteral("1.62"));
        QCOMPARE(card.figure(), QStringLiteral("1.62"));
    }
};

TF_GUI_TEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
