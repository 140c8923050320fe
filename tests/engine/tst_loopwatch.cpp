// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/loopwatch.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace std::chrono_literals;

/// How late threads come to what is due, by a clock that only the test turns.
class TestLoopWatch : public QObject {
    Q_OBJECT
private slots:
    void measuresLateness();
    void restsUnlessSomebodyWantsToKnow();
    void outlivesItsClock();
    void watchesOtherThreads();

private:
    /// How many measurements lie in each bucket.
    static QList<quint64> buckets(const LoopWatch &watch, qsizetype place = 0)
    {
        const auto &counts = watch.tallies()[place].delays.counts();
        return {counts.begin(), counts.end()};
    }
};

void TestLoopWatch::measuresLateness()
{
    TurnableClock clock;
    LoopWatch watch(clock, 10ms);
    watch.watch("here", QThread::currentThread());
    watch.noteInterest();
    QTRY_VERIFY(watch.isRunning());
    QCoreApplication::processEvents(); // the probe is started by an event
    clock.turn(10ms + 300ms);
    QTRY_COMPARE(buckets(watch)[4], quint64(1)); // over 250 ms, up to a second
    QCOMPARE(watch.tallies()[0].delays.sum(), std::chrono::microseconds(300ms));
}

void TestLoopWatch::restsUnlessSomebodyWantsToKnow()
{
    TurnableClock clock;
    LoopWatch watch(clock, 1ms);
    watch.watch("here", QThread::currentThread());
    QVERIFY(!watch.isRunning());
    watch.noteInterest();
    QTRY_VERIFY(watch.tallies()[0].delays.count() >= 2);
    QVERIFY(watch.isRunning());
    clock.turn(3min);
    QTRY_VERIFY(!watch.isRunning());
    QCoreApplication::processEvents();
    watch.noteInterest();
    QCOMPARE(watch.tallies()[0].heard, clock.steady()); // the pause was no silence
    const quint64 before = watch.tallies()[0].delays.count();
    QTRY_VERIFY(watch.tallies()[0].delays.count() > before);
}

/// Its thread runs on for a moment when the watch and its clock are gone.
void TestLoopWatch::outlivesItsClock()
{
    auto clock = std::make_unique<TurnableClock>();
    auto watch = std::make_unique<LoopWatch>(*clock, 1ms);
    watch->watch("here", QThread::currentThread());
    watch->noteInterest();
    QTRY_VERIFY(!watch->tallies().isEmpty());
    QCoreApplication::processEvents();
    LoopProbe probe(*clock, 1ms);
    QSignalSpy measured(&probe, &LoopProbe::measured);
    probe.start();
    QTRY_VERIFY(!measured.isEmpty());
    probe.letGo();
    watch.reset();
    clock.reset();
    measured.clear();
    probe.start(); // asks nobody, and rests
    QTimer later;
    later.setSingleShot(true);
    later.start(20ms);
    QTRY_VERIFY(!later.isActive());
    QVERIFY(measured.isEmpty());
}

void TestLoopWatch::watchesOtherThreads()
{
    TurnableClock clock;
    QThread thread;
    thread.start();
    {
        LoopWatch watch(clock, 1ms);
        watch.watch("here", QThread::currentThread());
        watch.watch("there", &thread);
        watch.noteInterest();
        QTRY_VERIFY(watch.tallies()[1].delays.count() >= 3);
        QCOMPARE(watch.tallies()[1].name, "there");
    }
    thread.quit();
    QVERIFY(thread.wait());
}

PLEXBRIDGE_TEST(TestLoopWatch)
#include "tst_loopwatch.moc"
