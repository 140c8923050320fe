// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/watchedregistry.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const ClientIdentity theTv{u"192.168.1.5"_s, u"Plex/1.0"_s};

StreamBegin wish(const QString &sessionId)
{
    return {sessionId, u"one"_s, u"One"_s, u"1"_s, u"http://provider"_s, theTv};
}
} // namespace

/// The limit on consumers, paging, and what keeps many of them small.
class ConsumerLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void theLeastRecentlyActiveMakesRoom();
    void streamsDoNotMakeRoom();
    void endedStreamsMakeRoomAgain();
    void withStreamsOnlyMoreAreAdmitted();
    void whoMakesRoomKeepsItsOwnReason();
    void restoreKeepsTheLimit();
    void pages();
    void listsByState();
    void manyConsumersStayInOrder();
    void textIsShared();
};

void ConsumerLimitsTest::theLeastRecentlyActiveMakesRoom()
{
    WatchedRegistry w(3);
    for (const auto &session : {u"a"_s, u"b"_s, u"c"_s, u"a"_s})
        w.registry.touch(session, theTv);
    w.registry.touch(u"d"_s, theTv);
    QCOMPARE(w.ended.size(), 1);
    QCOMPARE(w.ended[0].consumer.sessionId, u"b"_s);
    QCOMPARE(w.ended[0].reason, EndReason::MadeRoom);
    QCOMPARE(w.registry.all().size(), 3);
    QVERIFY(!w.registry.find(u"b"_s));
}

void ConsumerLimitsTest::streamsDoNotMakeRoom()
{
    WatchedRegistry w(2);
    w.registry.beginStream(1, wish(u"watching"_s));
    w.registry.touch(u"a"_s, theTv);
    w.registry.touch(u"b"_s, theTv);
    QVERIFY(w.registry.find(u"watching"_s));
    QCOMPARE(w.ended[0].consumer.sessionId, u"a"_s);
}

void ConsumerLimitsTest::endedStreamsMakeRoomAgain()
{
    WatchedRegistry w(2);
    w.registry.beginStream(1, wish(u"watched"_s));
    w.registry.touch(u"a"_s, theTv);
    w.registry.endStream(1, EndReason::ClientLeft);
    w.registry.touch(u"a"_s, theTv);
    w.registry.touch(u"b"_s, theTv);
    QCOMPARE(w.ended[0].consumer.sessionId, u"watched"_s);
}

void ConsumerLimitsTest::withStreamsOnlyMoreAreAdmitted()
{
    WatchedRegistry w(2);
    for (StreamId stream = 1; stream <= 3; ++stream)
        w.registry.beginStream(stream, wish({}));
    QCOMPARE(w.registry.all().size(), 3);
    w.registry.touch(u"a"_s, theTv);
    w.registry.touch(u"b"_s, theTv);
    QCOMPARE(w.registry.all().size(), 4);
    QVERIFY(w.registry.find(u"b"_s));
    QVERIFY(w.closed.isEmpty());
}

void ConsumerLimitsTest::whoMakesRoomKeepsItsOwnReason()
{
    WatchedRegistry w(1);
    w.registry.touch(u"a"_s, theTv);
    w.registry.act(u"a"_s, LiveAction::Stop, theTv);
    w.registry.touch(u"b"_s, theTv);
    QCOMPARE(w.ended[0].reason, EndReason::Stopped);
}

void ConsumerLimitsTest::restoreKeepsTheLimit()
{
    WatchedRegistry w(2);
    QList<Consumer> rows;
    for (int i = 0; i < 4; ++i) {
        Consumer consumer;
        consumer.id = consumer.sessionId = QString::number(i);
        consumer.state = ConsumerState::Paused;
        consumer.createdAt = w.clock.wall() + std::chrono::seconds(i);
        consumer.lastActivity = w.clock.wall() - std::chrono::seconds(i);
        rows += consumer;
    }
    w.registry.restore(rows);
    QCOMPARE(w.registry.all().size(), 2);
    QVERIFY(w.registry.find(u"0"_s) && w.registry.find(u"1"_s));
    QCOMPARE(w.ended.size(), 2);
}

void ConsumerLimitsTest::pages()
{
    WatchedRegistry w;
    for (int i = 0; i < 10; ++i)
        w.registry.touch(QString::number(i), theTv);
    w.registry.act(u"0"_s, LiveAction::Stop, theTv);
    int matching = 0;
    const QList<Consumer> page = w.registry.list({}, 3, 4, &matching);
    QCOMPARE(matching, 9);
    QCOMPARE(page.size(), 4);
    QCOMPARE(page.first().sessionId, u"4"_s);
    QCOMPARE(page.last().sessionId, u"7"_s);
    QVERIFY(w.registry.list({}, 100, 4, &matching).isEmpty());
    QCOMPARE(matching, 9);
}

void ConsumerLimitsTest::listsByState()
{
    WatchedRegistry w;
    w.registry.touch(u"a"_s, theTv);
    w.registry.act(u"b"_s, LiveAction::Pause, theTv);
    w.registry.touch(u"c"_s, theTv);
    w.registry.act(u"c"_s, LiveAction::Stop, theTv);
    int matching = 0;
    const QList<Consumer> some =
        w.registry.list({ConsumerState::Stopped, ConsumerState::Paused}, 0, 10, &matching);
    QCOMPARE(matching, 2);
    QCOMPARE(some[0].sessionId, u"b"_s);
    QCOMPARE(some[1].sessionId, u"c"_s);
    w.clock.turn(6min);
    QCOMPARE(w.registry.list({ConsumerState::Paused}, 0, 10).size(), 1);
}

void ConsumerLimitsTest::manyConsumersStayInOrder()
{
    WatchedRegistry w;
    for (int i = 0; i < 12000; ++i)
        w.registry.touch(QString::number(i), theTv);
    const QList<Consumer> all = w.registry.all();
    QCOMPARE(all.size(), 10000);
    QCOMPARE(all.first().sessionId, u"2000"_s);
    QCOMPARE(all.last().sessionId, u"11999"_s);
    QCOMPARE(w.registry.statistics().total, 10000);
}

void ConsumerLimitsTest::textIsShared()
{
    WatchedRegistry w;
    const QString agent = u"Plex/"_s;
    w.registry.touch(u"a"_s, {u"10.0.0.1"_s, agent + u"1"_s});
    w.registry.touch(u"b"_s, {u"10.0.0.1"_s, agent + u"1"_s});
    const ClientIdentity &one = w.registry.find(u"a"_s)->client;
    const ClientIdentity &two = w.registry.find(u"b"_s)->client;
    QCOMPARE(two.userAgent, agent + u"1"_s);
    QVERIFY(one.userAgent.constData() == two.userAgent.constData());
    QVERIFY(one.address.constData() == two.address.constData());
    // Ever new ones do not gather: the set of shared texts is bounded and starts anew.
    for (int i = 0; i < 2000; ++i)
        w.registry.touch(u"c"_s, {u"10.0.0.1"_s, agent + QString::number(i)});
    w.registry.touch(u"d"_s, {u"10.0.0.1"_s, agent + u"1"_s});
    const QString &later = w.registry.find(u"d"_s)->client.userAgent;
    QVERIFY(later.constData() != w.registry.find(u"a"_s)->client.userAgent.constData());
}

PLEXBRIDGE_TEST(ConsumerLimitsTest)
#include "tst_consumerlimits.moc"
