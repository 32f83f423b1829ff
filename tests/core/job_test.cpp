// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"
#include "models/core/when_done.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace tf;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

class JobTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAndIsListed();
    void cancelReachesTheWork();
    void cancelledBeforeItStartsNeverRuns();
    void destructionEndsWhatRuns();
    void whenDoneCallsBackInTheOwnersThread();
    void whenDoneIsSilentAfterTheContextDied();
};

void JobTest::runsAndIsListed() {
    Jobs jobs(2);
    QSemaphore mayEnd;
    QSignalSpy ended(&jobs, &Jobs::jobEnded);
    auto future = jobs.start(QStringLiteral("count"), [&](JobControl& control) -> Result<int> {
        control.setProgress(0.5);
        mayEnd.acquire();
        return 42;
    });
    QCOMPARE(jobs.running().size(), 1);
    QCOMPARE(jobs.running().first().name, QStringLiteral("count"));
    const auto control = jobs.running().first().control;
    QTRY_COMPARE_WITH_TIMEOUT(control->progress(), 0.5, patienceMs);
    mayEnd.release();
    QVERIFY(ended.wait(patienceMs));
    QCOMPARE(future.result().value(), 42);
    QVERIFY(jobs.running().isEmpty());
}

void JobTest::cancelReachesTheWork() {
    Jobs jobs(1);
    QSignalSpy ended(&jobs, &Jobs::jobEnded);
    auto future = jobs.start(QStringLiteral("endless"), [](JobControl& control) -> Result<int> {
        while (!control.isCancelled()) {
            QThread::yieldCurrentThread();
        }
        return Error{ErrorCode::Cancelled, {}};
    });
    jobs.cancel(jobs.running().first().number);
    QVERIFY(ended.wait(patienceMs));
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void JobTest::cancelledBeforeItStartsNeverRuns() {
    Jobs jobs(1);
    QSignalSpy ended(&jobs, &Jobs::jobEnded);
    QSemaphore mayEnd;
    auto first = jobs.start(QStringLiteral("first"), [&](JobControl&) -> Result<void> {
        mayEnd.acquire();
        return {};
    });
    std::atomic<bool> hasRun = false;
    auto second = jobs.start(QStringLiteral("second"), [&](JobControl&) -> Result<void> {
        hasRun = true;
        return {};
    });
    jobs.cancel(jobs.running().last().number);
    mayEnd.release();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patienceMs);
    QVERIFY(first.result().isOk());
    QCOMPARE(second.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!hasRun);
}

void JobTest::destructionEndsWhatRuns() {
    QFuture<Result<int>> future;
    {
        Jobs jobs(1);
        future = jobs.start(QStringLiteral("endless"), [](JobControl& control) -> Result<int> {
            while (!control.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            return 1;
        });
    }
    QVERIFY(future.isFinished());
}

void JobTest::whenDoneCallsBackInTheOwnersThread() {
    Jobs jobs(1);
    QObject context;
    QThread* calledIn = nullptr;
    int answer = 0;
    whenDone(jobs.start(QStringLiteral("n"), [](JobControl&) -> Result<int> { return 7; }),
             &context, [&](const Result<int>& result) {
                 calledIn = QThread::currentThread();
                 answer = result.value();
             });
    QTRY_COMPARE_WITH_TIMEOUT(answer, 7, patienceMs);
    QCOMPARE(calledIn, QThread::currentThread());
}

void JobTest::whenDoneIsSilentAfterTheContextDied() {
    Jobs jobs(1);
    QSignalSpy ended(&jobs, &Jobs::jobEnded);
    QSemaphore mayEnd;
    bool isCalled = false;
    {
        QObject context;
        whenDone(jobs.start(QStringLiteral("n"),
                            [&](JobControl&) -> Result<int> {
                                mayEnd.acquire();
                                return 7;
                            }),
                 &context, [&](const Result<int>&) { isCalled = true; });
    }
    mayEnd.release();
    QVERIFY(ended.wait(patienceMs));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
