// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 15000; ///< longer than any wait of the relay
}

/// What the engine tells of an evening, to windows and at /events alike; and the pause a person orders.
class TestEvents : public QObject {
    Q_OBJECT

private slots:
    void whoWatchesIsTold();
    void whyItFailedIsToldAndStays();
    void fullTunersNameTheirHoldersAndAreOver();
    void pausedItRefusesNewViewers();
    void theCheckupIsNoViewer();
    void restoredSessionsAreSeenByWhoLookedBefore();
    void whoLeftBeforeARestartHadLeft();

private:
    static QJsonObject eventOf(House &house, const QString &kind)
    {
        for (const QJsonValue &event : house.get(u"/events"_s).json().value(u"events"_s).toArray()) {
            if (event[u"kind"_s] == kind)
                return event.toObject();
        }
        return {};
    }
    static QJsonArray history(House &house)
    {
        return house.get(u"/history"_s).json().value(u"sessions"_s).toArray();
    }
};

void TestEvents::whoWatchesIsTold()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    QSignalSpy told(&house.engine(), &Engine::eventTold);
    const auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(!eventOf(house, u"viewer_began"_s).isEmpty(), patience);
    QCOMPARE(eventOf(house, u"viewer_began"_s)[u"clientIp"_s], u"127.0.0.1"_s);
    QVERIFY(!eventOf(house, u"new_client"_s).isEmpty());
    QTRY_VERIFY(told.size() >= 2);
    QVERIFY(told.first().first().value<EventNews>().isFresh);
    QCOMPARE(house.get(u"/events?limit=1"_s).json().value(u"events"_s).toArray().size(), 1);
    QCOMPARE(house.get(u"/events?limit=0"_s).status, 400);
    QCOMPARE(house.ask("POST", u"/events"_s).status, 405);
}

void TestEvents::whyItFailedIsToldAndStays()
{
    House house;
    FakeReply refusal;
    refusal.status = 404;
    refusal.keepOpen = false;
    house.provider.setReply(u"/live/anna/secret-password/1.ts"_s, refusal);
    QVERIFY(house.start());
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(viewer->status(), 503, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!eventOf(house, u"viewer_failed"_s).isEmpty(), patience);
    const QJsonObject event = eventOf(house, u"viewer_failed"_s);
    QCOMPARE(event[u"error"_s], u"806 Tune Failed"_s);
    QCOMPARE(event[u"reason"_s], u"refused"_s);
    const QString why = u"the provider does not have this stream (404)"_s;
    QVERIFY(event[u"message"_s].toString().contains(why));
    QCOMPARE(house.stateOf(u"sofa"_s), u"error"_s);
    QCOMPARE(house.consumer(u"sofa"_s).value(u"endReason"_s), u"refused"_s);
    QVERIFY(house.consumer(u"sofa"_s).value(u"problem"_s).toString().contains(why));
    QCOMPARE(house.ask("DELETE", u"/consumers/sofa"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(history(house).size(), 1, patience);
    QCOMPARE(history(house).at(0)[u"reason"_s], u"refused"_s);
    QVERIFY(history(house).at(0)[u"detail"_s].toString().contains(why));
}

void TestEvents::fullTunersNameTheirHoldersAndAreOver()
{
    House house;
    house.config.tuners = 1;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto first = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > 188, patience);
    const auto second = house.watch("/auto/v2");
    QTRY_COMPARE_WITH_TIMEOUT(second->status(), 503, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!eventOf(house, u"tuners_full"_s).isEmpty(), patience);
    const QJsonObject event = eventOf(house, u"tuners_full"_s);
    QVERIFY(event[u"endedAt"_s].isNull());
    QCOMPARE(event[u"holders"_s][0][u"sessionId"_s], u"sofa"_s);
    QVERIFY(eventOf(house, u"viewer_failed"_s).isEmpty()); // one event, not two
    first->leave();
    QTRY_VERIFY_WITH_TIMEOUT(!eventOf(house, u"tuners_full"_s)[u"endedAt"_s].isNull(), patience);
}

void TestEvents::pausedItRefusesNewViewers()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto first = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > 188, patience);
    QSignalSpy told(&house.engine(), &Engine::trayChanged);
    house.engine().pauseTuner(WallTime::max());
    QTRY_VERIFY(!told.isEmpty() && told.last().first().value<TraySummary>().pausedUntil);
    const auto second = house.watch("/auto/v2");
    QTRY_COMPARE_WITH_TIMEOUT(second->status(), 503, patience);
    QVERIFY(second->head().contains("X-HDHomeRun-Error: 805 All Tuners In Use"));
    const auto got = first->body().size();
    QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > got, patience); // who watches goes on
    QVERIFY(eventOf(house, u"tuners_full"_s).isEmpty()); // it was wanted
    house.engine().resumeTuner();
    QTRY_VERIFY(!told.last().first().value<TraySummary>().pausedUntil);
    const auto third = house.watch("/auto/v2");
    QTRY_VERIFY_WITH_TIMEOUT(third->body().size() > 188, patience);
}

void TestEvents::theCheckupIsNoViewer()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto probe = house.watch("/auto/v1", "X-Plex-Session-Identifier: plexbridge-check-up-1\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(probe->body().size() > 188, patience);
    QCOMPARE(house.count(u"total"_s), 0);
    QVERIFY(house.consumer(u"plexbridge-check-up-1"_s).value(u"checkup"_s).toBool());
    const auto viewer = house.watch("/auto/v1");
    QTRY_COMPARE_WITH_TIMEOUT(eventOf(house, u"viewer_began"_s)[u"times"_s].toInt(), 1, patience);
    QCOMPARE(house.count(u"total"_s), 1);
}

void TestEvents::restoredSessionsAreSeenByWhoLookedBefore()
{
    House house;
    QVERIFY(house.start());
    QCOMPARE(house.get(u"/Live/sofa"_s).status, 200);
    house.stop();
    QStringList seen;
    QVERIFY(house.start([&seen](Engine &engine) {
        connect(&engine, &Engine::snapshotTaken, &engine, [&seen, &engine](const Snapshot &snapshot) {
            for (const Consumer &consumer : snapshot.upserts)
                seen.append(consumer.sessionId);
            engine.acknowledgeSnapshot();
        });
        engine.setWatched(true);
    }));
    QTRY_VERIFY(seen.contains(u"sofa"_s));
}

void TestEvents::whoLeftBeforeARestartHadLeft()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 188, patience);
    viewer->leave();
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"stopped"_s, patience);
    house.stop();
    QVERIFY(house.start());
    QTRY_COMPARE_WITH_TIMEOUT(history(house).size(), 1, patience);
    QCOMPARE(history(house).at(0)[u"reason"_s], u"client_left"_s);
}

PLEXBRIDGE_TEST(TestEvents)
#include "tst_events.moc"
