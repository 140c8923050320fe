// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/watchedregistry.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const ClientIdentity tv{u"192.168.1.5"_s, u"Plex/1.0"_s};
const ClientIdentity phone{u"192.168.1.6"_s, u"Plex/2.0"_s};

Consumer row(const QString &id, const QString &sessionId, WallTime createdAt)
{
    Consumer consumer;
    consumer.id = id;
    consumer.sessionId = sessionId;
    consumer.state = ConsumerState::Streaming;
    consumer.createdAt = consumer.updatedAt = consumer.lastActivity = createdAt;
    consumer.client = tv;
    consumer.restored = true;
    return consumer;
}
} // namespace

/// What `/Live` requests, purges, cleanup and a restart do to consumers.
class ConsumerRegistryTest : public QObject {
    Q_OBJECT

private slots:
    void touchCreatesStreaming();
    void touchKeepsPausedAndBuffering();
    void touchMovesOnlyTheActivity();
    void everyTouchIsToldToTheStoreAtOnce();
    void touchesLeaveNothingToTheCleanUp();
    void cleanUpStoresWhatProgressLeft();
    void howLongIsReckonedBySteadyClock();
    void touchOnStoppedBeginsAFreshConsumer();
    void stopOfUnknownCreatesNothing();
    void actionsCreateUnknown();
    void actionsMoveTheState();
    void stoppedStaysStoppedOnStop();
    void otherClientIsNoted();
    void purgeOne();
    void purgeKeepsTheMomentOfTheEnd();
    void purgeByFilter_data();
    void purgeByFilter();
    void stopBySession();
    void cleanUpEndsStaleOnes();
    void cleanUpRemovesStoppedOnes();
    void activeFor5Minutes();
    void statisticsAreCounted();
    void restoredCountFromTheStart();
    void restoredIsForgottenOnTouch();
    void restoredKeepsOrderAndSkipsDoubles();
};

void ConsumerRegistryTest::touchCreatesStreaming()
{
    WatchedRegistry w;
    const Consumer made = w.registry.touch(u"abc/123 \"📺\""_s, tv);
    QCOMPARE(made.id.size(), 36);
    QCOMPARE(made.sessionId, u"abc/123 \"📺\""_s);
    QCOMPARE(made.state, ConsumerState::Streaming);
    QCOMPARE(made.createdAt, w.clock.wall());
    QCOMPARE(made.updatedAt, w.clock.wall());
    QCOMPARE(made.lastActivity, w.clock.wall());
    QCOMPARE(made.client, tv);
    QVERIFY(!made.hasStream);
    QVERIFY(w.registry.isActive(made));
    QCOMPARE(w.changed, QList{made});
    QCOMPARE(w.changes.size(), 1);
    QCOMPARE(w.changes[0],
             (StateChange{made.id, ConsumerState::Idle, ConsumerState::Streaming, u"live_touch"_s,
                          w.clock.wall()}));
    QCOMPARE(*w.registry.find(u"abc/123 \"📺\""_s), made);
    QVERIFY(!w.registry.find(u"abc"_s));
}

void ConsumerRegistryTest::touchKeepsPausedAndBuffering()
{
    WatchedRegistry w;
    const QString id = w.registry.touch(u"a"_s, tv).id;
    QVERIFY(w.registry.act(u"a"_s, LiveAction::Pause, tv).has_value());
    w.clock.turn(5s);
    QCOMPARE(w.registry.touch(u"a"_s, tv).state, ConsumerState::Paused);
    QCOMPARE(w.registry.find(u"a"_s)->id, id);
    const WallTime before = w.registry.find(u"a"_s)->updatedAt;
    QCOMPARE(w.registry.find(u"a"_s)->lastActivity - before, 5s);
    w.registry.beginStream(1, {u"b"_s, u"one"_s, u"One"_s, u"1"_s, u"http://p"_s, tv});
    QCOMPARE(w.registry.touch(u"b"_s, tv).state, ConsumerState::Buffering);
}

void ConsumerRegistryTest::touchMovesOnlyTheActivity()
{
    WatchedRegistry w;
    const Consumer made = w.registry.touch(u"a"_s, tv);
    w.clock.turn(100ms);
    const Consumer touched = w.registry.touch(u"a"_s, tv);
    QCOMPARE(touched.lastActivity, w.clock.wall());
    QCOMPARE(touched.updatedAt, made.updatedAt);
    QCOMPARE(touched.id, made.id);
    QCOMPARE(w.changed.size(), 1);
    QCOMPARE(w.progressed, QList{touched});
    QCOMPARE(w.changes.size(), 1);
}

void ConsumerRegistryTest::everyTouchIsToldToTheStoreAtOnce()
{
    WatchedRegistry w;
    for (int i = 0; i < 1000; ++i) {
        w.registry.touch(u"a"_s, tv);
        w.clock.turn(10ms);
    }
    QCOMPARE(w.changed.size(), 1);
    QCOMPARE(w.touched.size(), 999);
    QCOMPARE(w.touched, w.progressed);
    QCOMPARE(w.touched.last().lastActivity, w.registry.find(u"a"_s)->lastActivity);
}

void ConsumerRegistryTest::touchesLeaveNothingToTheCleanUp()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, tv);
    w.clock.turn(10ms);
    w.registry.touch(u"a"_s, tv);
    w.changed.clear();
    w.registry.cleanUp();
    QVERIFY(w.changed.isEmpty());
}

void ConsumerRegistryTest::cleanUpStoresWhatProgressLeft()
{
    WatchedRegistry w;
    w.registry.beginStream(1, {u"a"_s, u"one"_s, u"One"_s, u"1"_s, u"http://p"_s, tv});
    w.clock.turn(10ms);
    w.registry.noteProgress({1, 500, 4000});
    w.changed.clear();
    w.registry.touch(u"a"_s, tv);
    w.registry.cleanUp();
    QCOMPARE(w.changed, QList{*w.registry.find(u"a"_s)});
    w.registry.cleanUp();
    QCOMPARE(w.changed.size(), 1);
}

/// The wall clock may be set while somebody watches: how long he did is not reckoned with it.
void ConsumerRegistryTest::howLongIsReckonedBySteadyClock()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, tv);
    w.clock.turn(5min);
    w.clock.setWall(w.clock.wall() - 24h);
    QVERIFY(w.registry.purge(u"a"_s));
    QCOMPARE(w.ended[0].duration(), std::chrono::milliseconds(5min));
    QCOMPARE(w.ended[0].endedAt, w.clock.wall());
}

void ConsumerRegistryTest::touchOnStoppedBeginsAFreshConsumer()
{
    WatchedRegistry w;
    const QString old = w.registry.touch(u"a"_s, tv).id;
    w.clock.turn(2s);
    QVERIFY(w.registry.act(u"a"_s, LiveAction::Stop, tv).has_value());
    const WallTime stoppedAt = w.clock.wall();
    w.clock.turn(3s);
    const Consumer fresh = w.registry.touch(u"a"_s, tv);
    QVERIFY(fresh.id != old);
    QCOMPARE(fresh.state, ConsumerState::Streaming);
    QCOMPARE(fresh.createdAt, w.clock.wall());
    QCOMPARE(w.ended.size(), 1);
    QCOMPARE(w.ended[0].consumer.id, old);
    QCOMPARE(w.ended[0].reason, EndReason::Stopped);
    QCOMPARE(w.ended[0].endedAt, stoppedAt);
    QCOMPARE(w.registry.all().size(), 1);
}

void ConsumerRegistryTest::stopOfUnknownCreatesNothing()
{
    WatchedRegistry w;
    QVERIFY(!w.registry.act(u"a"_s, LiveAction::Stop, tv));
    QVERIFY(w.registry.all().isEmpty());
    QVERIFY(w.changed.isEmpty());
}

void ConsumerRegistryTest::actionsCreateUnknown()
{
    WatchedRegistry w;
    QCOMPARE(w.registry.act(u"a"_s, LiveAction::Play, tv)->state, ConsumerState::Streaming);
    QCOMPARE(w.registry.act(u"b"_s, LiveAction::Pause, tv)->state, ConsumerState::Paused);
    QCOMPARE(w.registry.all().size(), 2);
    QCOMPARE(w.causes(), (QStringList{u"live_play"_s, u"live_pause"_s}));
}

void ConsumerRegistryTest::actionsMoveTheState()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, tv);
    w.clock.turn(1s);
    const std::optional<Consumer> paused = w.registry.act(u"a"_s, LiveAction::Pause, tv);
    QCOMPARE(paused->state, ConsumerState::Paused);
    QCOMPARE(paused->updatedAt, w.clock.wall());
    QCOMPARE(w.registry.act(u"a"_s, LiveAction::Play, tv)->state, ConsumerState::Streaming);
    const std::optional<Consumer> stopped = w.registry.act(u"a"_s, LiveAction::Stop, tv);
    QCOMPARE(stopped->state, ConsumerState::Stopped);
    QVERIFY(!w.registry.isActive(*stopped));
    QCOMPARE(w.changed.size(), 4);
    QCOMPARE(w.causes(), (QStringList{u"live_touch"_s, u"live_pause"_s, u"live_play"_s, u"live_stop"_s}));
}

void ConsumerRegistryTest::stoppedStaysStoppedOnStop()
{
    WatchedRegistry w;
    const QString id = w.registry.touch(u"a"_s, tv).id;
    w.registry.act(u"a"_s, LiveAction::Stop, tv);
    const std::optional<Consumer> again = w.registry.act(u"a"_s, LiveAction::Stop, tv);
    QCOMPARE(again->state, ConsumerState::Stopped);
    QCOMPARE(again->id, id);
    QCOMPARE(w.changes.size(), 2);
}

void ConsumerRegistryTest::otherClientIsNoted()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, tv);
    QCOMPARE(w.registry.touch(u"a"_s, phone).client, phone);
    QCOMPARE(w.changed.size(), 2);
    w.registry.beginStream(1, {u"b"_s, u"one"_s, u"One"_s, u"1"_s, u"http://p"_s, tv});
    QCOMPARE(w.registry.touch(u"b"_s, phone).client, tv);
}

void ConsumerRegistryTest::purgeOne()
{
    WatchedRegistry w;
    const QString id = w.registry.touch(u"a"_s, tv).id;
    QVERIFY(!w.registry.purge(u"b"_s));
    QVERIFY(w.registry.purge(u"a"_s));
    QVERIFY(!w.registry.find(u"a"_s));
    QCOMPARE(w.ended.size(), 1);
    QCOMPARE(w.ended[0].consumer.id, id);
    QCOMPARE(w.ended[0].reason, EndReason::Purged);
}

void ConsumerRegistryTest::purgeKeepsTheMomentOfTheEnd()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, tv);
    w.registry.act(u"a"_s, LiveAction::Stop, tv);
    const WallTime stoppedAt = w.clock.wall();
    w.clock.turn(10s);
    QVERIFY(w.registry.purge(u"a"_s));
    QCOMPARE(w.ended[0].reason, EndReason::Stopped); // why it ended is not overwritten by who tidies up
    QCOMPARE(w.ended[0].endedAt, stoppedAt);
}

void ConsumerRegistryTest::purgeByFilter_data()
{
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<QStringList>("sessionIds");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QStringList>("left");
    const int stopped = int(ConsumerState::Stopped);
    const int paused = int(ConsumerState::Paused);
    const QStringList none;
    QTest::newRow("nothing given") << QList<int>{} << none << false << false
                                   << QStringList{u"old"_s, u"oldPaused"_s, u"paused"_s, u"stopped"_s,
                                                  u"new"_s};
    QTest::newRow("all") << QList<int>{} << none << false << true << none;
    QTest::newRow("stale") << QList<int>{} << none << true << false
                           << QStringList{u"paused"_s, u"stopped"_s, u"new"_s};
    QTest::newRow("one state") << QList{stopped} << none << false << false
                               << QStringList{u"old"_s, u"oldPaused"_s, u"paused"_s, u"new"_s};
    QTest::newRow("two states") << QList{stopped, paused} << none << false << false
                                << QStringList{u"old"_s, u"new"_s};
    QTest::newRow("sessions") << QList<int>{} << QStringList{u"new"_s, u"nobody"_s} << false << false
                              << QStringList{u"old"_s, u"oldPaused"_s, u"paused"_s, u"stopped"_s};
    QTest::newRow("stale and paused") << QList{paused} << none << true << false
                                      << QStringList{u"old"_s, u"paused"_s, u"stopped"_s, u"new"_s};
}

void ConsumerRegistryTest::purgeByFilter()
{
    QFETCH(QList<int>, states);
    QFETCH(QStringList, sessionIds);
    QFETCH(bool, stale);
    QFETCH(bool, all);
    QFETCH(QStringList, left);
    WatchedRegistry w;
    w.registry.touch(u"old"_s, tv);
    w.registry.act(u"oldPaused"_s, LiveAction::Pause, tv);
    w.clock.turn(10min);
    w.registry.act(u"paused"_s, LiveAction::Pause, tv);
    w.registry.touch(u"stopped"_s, tv);
    w.registry.act(u"stopped"_s, LiveAction::Stop, tv);
    w.registry.touch(u"new"_s, tv);

    ConsumerFilter filter{{}, sessionIds, stale, all};
    for (const int state : states)
        filter.states += ConsumerState(state);
    QCOMPARE(w.registry.purge(filter), 5 - left.size());
    QStringList stay;
    for (const Consumer &consumer : w.registry.all())
        stay += consumer.sessionId;
    QCOMPARE(stay, left);
    QCOMPARE(w.ended.size(), 5 - left.size());
}

void ConsumerRegistryTest::stopBySession()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, tv);
    w.registry.touch(u"b"_s, tv);
    w.registry.act(u"b"_s, LiveAction::Stop, tv);
    QCOMPARE(w.registry.stop({u"a"_s, u"b"_s, u"nobody"_s}), 1);
    QCOMPARE(w.registry.find(u"a"_s)->state, ConsumerState::Stopped);
    QCOMPARE(w.causes().last(), u"stop_requested"_s);
}

void ConsumerRegistryTest::cleanUpEndsStaleOnes()
{
    WatchedRegistry w;
    w.registry.touch(u"old"_s, tv);
    w.clock.turn(9min);
    w.registry.touch(u"new"_s, tv);
    QCOMPARE(w.registry.cleanUp(), 0);
    w.clock.turn(1min);
    QTest::ignoreMessage(QtInfoMsg, "cleanup removed 1 consumers, 1 of them stale, 1 stay");
    QCOMPARE(w.registry.cleanUp(), 1);
    QVERIFY(!w.registry.find(u"old"_s));
    QVERIFY(w.registry.find(u"new"_s));
    QCOMPARE(w.ended[0].reason, EndReason::Stale);
    QCOMPARE(w.ended[0].endedAt, w.clock.wall());
}

void ConsumerRegistryTest::cleanUpRemovesStoppedOnes()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, tv);
    w.registry.act(u"a"_s, LiveAction::Stop, tv);
    w.registry.beginStream(1, {u"b"_s, u"one"_s, u"One"_s, u"1"_s, u"http://p"_s, tv});
    w.registry.endStream(1, EndReason::Refused, u"806 Tune Failed"_s);
    QCOMPARE(w.registry.cleanUp(), 1);
    QCOMPARE(w.ended[0].reason, EndReason::Stopped);
    w.clock.turn(10min - 1ms);
    QCOMPARE(w.registry.cleanUp(), 0); // a failed one stays in sight
    w.clock.turn(1ms);
    QCOMPARE(w.registry.cleanUp(), 1);
    QVERIFY(w.registry.all().isEmpty());
    QCOMPARE(w.ended[1].reason, EndReason::Refused);
    QCOMPARE(w.ended[1].detail.english(), u"806 Tune Failed"_s);
}

void ConsumerRegistryTest::activeFor5Minutes()
{
    WatchedRegistry w;
    const Consumer consumer = w.registry.touch(u"a"_s, tv);
    w.clock.turn(5min - 1ms);
    QVERIFY(w.registry.isActive(consumer));
    QCOMPARE(w.registry.statistics().active, 1);
    w.clock.turn(1ms);
    QVERIFY(!w.registry.isActive(consumer));
    QCOMPARE(w.registry.statistics().active, 0);
    QVERIFY(w.registry.list({}, 0, 10).isEmpty());
    w.registry.touch(u"a"_s, tv);
    QVERIFY(w.registry.isActive(*w.registry.find(u"a"_s)));
}

void ConsumerRegistryTest::statisticsAreCounted()
{
    WatchedRegistry w;
    w.registry.touch(u"s1"_s, tv);
    w.registry.touch(u"s2"_s, tv);
    w.registry.act(u"p"_s, LiveAction::Pause, tv);
    w.registry.touch(u"x"_s, tv);
    w.registry.act(u"x"_s, LiveAction::Stop, tv);
    w.registry.beginStream(1, {u"b"_s, u"one"_s, u"One"_s, u"1"_s, u"http://p"_s, tv});
    w.registry.beginStream(2, {u"e"_s, u"one"_s, u"One"_s, u"1"_s, u"http://p"_s, tv});
    w.registry.endStream(2, EndReason::UpstreamLost);
    const ConsumerStatistics expected{6, 4, 2, 1, 1, 1, 1, 0};
    QCOMPARE(w.registry.statistics(), expected);
}

void ConsumerRegistryTest::restoredCountFromTheStart()
{
    WatchedRegistry w;
    w.registry.restore({row(u"id"_s, u"a"_s, w.clock.wall() - 59min)});
    const Consumer restored = *w.registry.find(u"a"_s);
    QVERIFY(restored.restored);
    QCOMPARE(restored.lastActivity, w.clock.wall() - 59min);
    QVERIFY(w.registry.isActive(restored));
    QVERIFY(w.changed.isEmpty());
    QCOMPARE(w.registry.cleanUp(), 0);
    w.clock.turn(10min - 1ms);
    QCOMPARE(w.registry.cleanUp(), 0);
    w.clock.turn(1ms);
    QCOMPARE(w.registry.cleanUp(), 1);
    QCOMPARE(w.ended[0].reason, EndReason::Stale);
}

void ConsumerRegistryTest::restoredIsForgottenOnTouch()
{
    WatchedRegistry w;
    w.registry.restore({row(u"id"_s, u"a"_s, w.clock.wall() - 5min)});
    const Consumer touched = w.registry.touch(u"a"_s, tv);
    QCOMPARE(touched.id, u"id"_s);
    QVERIFY(!touched.restored);
    QCOMPARE(touched.state, ConsumerState::Streaming);
    QCOMPARE(w.changed, QList{touched});
}

void ConsumerRegistryTest::restoredKeepsOrderAndSkipsDoubles()
{
    WatchedRegistry w;
    const WallTime now = w.clock.wall();
    w.registry.restore(
        {row(u"2"_s, u"b"_s, now - 1min), row(u"1"_s, u"a"_s, now - 2min), row(u"3"_s, u"a"_s, now)});
    QStringList ids;
    for (const Consumer &consumer : w.registry.all())
        ids += consumer.id;
    QCOMPARE(ids, (QStringList{u"1"_s, u"2"_s}));
}

PLEXBRIDGE_TEST(ConsumerRegistryTest)
#include "tst_consumerregistry.moc"
