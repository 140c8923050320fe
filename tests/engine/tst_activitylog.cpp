// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activitylog.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

ConsumerStatistics watching(int count)
{
    ConsumerStatistics statistics;
    statistics.total = statistics.active = statistics.streaming = count;
    return statistics;
}

const WallTime start = fromEpochMs(1'756'954'600'000);

} // namespace

class TestActivityLog : public QObject {
    Q_OBJECT

private slots:
    void onlyChangesBecomePoints();
    void changesWithinOneSecondBecomeOnePoint();
    void theHourIsKeptAndHowItBegan();
    void staysBounded();
    void forgetsWhatLiesAhead();
    void tellsWhatCameSince();
    void aClockSetBackLeavesNothingInTheFuture();
};

void TestActivityLog::onlyChangesBecomePoints()
{
    ActivityLog log;
    QVERIFY(log.note(start, watching(1)));
    QVERIFY(!log.note(start + 10s, watching(1)));
    QVERIFY(log.note(start + 20s, watching(2)));
    QCOMPARE(log.points().size(), 2);
}

void TestActivityLog::changesWithinOneSecondBecomeOnePoint()
{
    ActivityLog log;
    log.note(start, watching(1));
    log.note(start + 300ms, watching(2));
    log.note(start + 900ms, watching(3));
    QCOMPARE(log.points().size(), 1);
    QCOMPARE(log.points().first().statistics.streaming, 3);
    QVERIFY(log.points().first().at == start);
}

void TestActivityLog::theHourIsKeptAndHowItBegan()
{
    ActivityLog log;
    log.note(start, watching(1));
    log.note(start + 10min, watching(2));
    log.note(start + 65min, watching(3));
    QCOMPARE(log.points().size(), 3);
    log.note(start + 75min, watching(4));
    QCOMPARE(log.points().size(), 3);
    QCOMPARE(log.points().first().statistics.streaming, 2);
}

void TestActivityLog::staysBounded()
{
    ActivityLog log;
    for (int i = 0; i < 50'000; ++i)
        log.note(start + i * 500ms, watching(i % 7));
    QVERIFY(log.points().size() <= 3602);
}

/// A clock that is set back, and runs through the same hour again and again.
void TestActivityLog::forgetsWhatLiesAhead()
{
    ActivityLog log;
    for (int turn = 0; turn < 3; ++turn) {
        for (int i = 0; i < 4000; ++i)
            log.note(start + i * 1s, watching(i % 7));
    }
    QVERIFY(log.points().size() <= 3602);
    log.note(start, watching(9));
    QCOMPARE(log.points().last().at, start);
    QVERIFY(log.points().size() <= 2);
}

void TestActivityLog::tellsWhatCameSince()
{
    ActivityLog log;
    log.note(start, watching(1));
    log.note(start + 10s, watching(2));
    log.note(start + 20s, watching(3));
    QCOMPARE(log.pointsSince(start + 10s).size(), 2);
    QCOMPARE(log.pointsSince(start + 21s).size(), 0);
}

void TestActivityLog::aClockSetBackLeavesNothingInTheFuture()
{
    ActivityLog log;
    log.note(start, watching(1));
    log.note(start + 10min, watching(2));
    for (int i = 0; i < 10'000; ++i)
        log.note(start - 24h + i * 1s, watching(i % 7));
    QVERIFY(log.points().size() <= 3602);
    log.note(start - 48h, watching(8));
    for (const ActivityPoint &point : log.points())
        QVERIFY(point.at <= start - 48h);
}

PLEXBRIDGE_TEST(TestActivityLog)
#include "tst_activitylog.moc"
