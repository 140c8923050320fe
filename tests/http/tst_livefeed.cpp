// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

/// The WebSocket at `/ws`, with real clients.
class TestLiveFeed : public QObject {
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<FrontFixture>(); }
    void beginsWithEverything();
    void tellsChanges();
    void tellsEvents();
    void tellsManyChangesAtOnce();
    void tellsWhatLeft();
    void refusesPlainRequests();
    void refusesForeignPages();
    void refusesUnsoundHandshakes_data();
    void refusesUnsoundHandshakes();
    void boundsClients();
    void newcomersGetAPlaceOfWhoHasSeveral();
    void boundsWhatClientsSend();
    void whoPingsWithoutEndIsDropped();
    void tellsLargeMessages();
    void survivesClientsThatLeave();
    void closesItsClients();

private:
    FrontFixture &f() { return *m_fixture; }
    [[nodiscard]] QNetworkRequest request() const
    {
        return QNetworkRequest(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(m_fixture->m_front.apiPort())));
    }
    std::unique_ptr<FrontFixture> m_fixture;
};

namespace {

QJsonObject messageAt(const QSignalSpy &spy, int index)
{
    return QJsonDocument::fromJson(spy.at(index).first().toString().toUtf8()).object();
}

} // namespace

void TestLiveFeed::beginsWithEverything()
{
    QCOMPARE(f().ask("GET /Live/one").status, 200);
    QCOMPARE(f().ask("GET /Live/two/pause").status, 200);
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    const QJsonObject snapshot = messageAt(messages, 0);
    QCOMPARE(snapshot[u"type"], u"snapshot"_s);
    QCOMPARE(snapshot[u"persistent"], true);
    QCOMPARE(snapshot[u"statistics"][u"total"], 2);
    QCOMPARE(snapshot[u"consumers"].toArray().size(), 2);
    QCOMPARE(snapshot[u"consumers"][1][u"sessionId"], u"two"_s);
    QCOMPARE(snapshot[u"consumers"][1][u"state"], u"paused"_s);
    QVERIFY(snapshot[u"tuners"].isArray());
}

void TestLiveFeed::tellsChanges()
{
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(f().ask("GET /Live/one").status, 200);
    QTRY_COMPARE(messages.size(), 2);
    const QJsonObject change = messageAt(messages, 1);
    QCOMPARE(change[u"type"], u"changes"_s);
    QCOMPARE(change[u"statistics"][u"streaming"], 1);
    QCOMPARE(change[u"consumers"].toArray().size(), 1);
    QCOMPARE(change[u"consumers"][0][u"sessionId"], u"one"_s);
    QCOMPARE(change[u"removed"].toArray().size(), 0);
}

void TestLiveFeed::tellsEvents()
{
    Event began;
    began.id = 7;
    began.channelName = u"One"_s;
    began.client.address = u"192.168.1.5"_s;
    f().m_events = {began};
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    const QJsonObject before = messageAt(messages, 0)[u"events"][0].toObject();
    QCOMPARE(before[u"kind"], u"viewer_began"_s);
    QCOMPARE(before[u"message"], u"192.168.1.5 watches One"_s);
    Event trouble;
    trouble.id = 8;
    trouble.kind = EventKind::DatabaseTrouble;
    trouble.isLasting = true;
    f().m_front.tellEvent(trouble);
    trouble.endedAt = f().m_clock.wall();
    f().m_front.tellEvent(trouble);
    QTRY_COMPARE(messages.size(), 2);
    const QJsonArray events = messageAt(messages, 1)[u"events"].toArray();
    QCOMPARE(events.size(), 1); // one event is told once, as it is now
    QCOMPARE(events.at(0)[u"id"], 8);
    QCOMPARE(events.at(0)[u"endedAt"].toInteger(), toEpochMs(f().m_clock.wall()));
}

void TestLiveFeed::tellsManyChangesAtOnce()
{
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    for (int i = 0; i < 50; ++i)
        f().m_registry.touch(u"s%1"_s.arg(i), {u"127.0.0.1"_s, {}});
    QTRY_COMPARE(messages.size(), 2);
    QCOMPARE(messageAt(messages, 1)[u"consumers"].toArray().size(), 50);
}

void TestLiveFeed::tellsWhatLeft()
{
    const QString id = f().m_registry.touch(u"one"_s, {u"127.0.0.1"_s, {}}).id;
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(f().m_registry.purge(u"one"_s));
    QTRY_COMPARE(messages.size(), 2);
    QCOMPARE(messageAt(messages, 1)[u"removed"].toArray(), QJsonArray{id});
    QCOMPARE(messageAt(messages, 1)[u"consumers"].toArray().size(), 0);
}

void TestLiveFeed::refusesPlainRequests()
{
    const WireAnswer answer = f().ask("GET /ws");
    QCOMPARE(answer.status, 426);
    QCOMPARE(answer.header("Upgrade"), "websocket");
    QCOMPARE(f().ask("POST /ws").status, 405);
}

void TestLiveFeed::refusesForeignPages()
{
    QWebSocket client(u"http://evil.example"_s);
    QSignalSpy errors(&client, &QWebSocket::disconnected);
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(messages.size(), 0);
    const QByteArray upgrade(
        "GET /%1 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    WireClient foreign(f().m_front.apiPort());
    foreign.say(QByteArray(upgrade).replace("%1", "ws") + "Origin: http://evil.example\r\n\r\n");
    QTRY_VERIFY(foreign.isClosed());
    QCOMPARE(foreign.first().status, 403);
    WireClient elsewhere(f().m_front.apiPort());
    elsewhere.say(QByteArray(upgrade).replace("%1", "consumers") + "\r\n");
    QTRY_VERIFY(elsewhere.isClosed());
    QCOMPARE(elsewhere.first().status, 400);
}

void TestLiveFeed::refusesUnsoundHandshakes_data()
{
    QTest::addColumn<QByteArray>("fields");
    const QByteArray key("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    const QByteArray version("Sec-WebSocket-Version: 13\r\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no key") << version;
    QTest::newRow("short key") << version + "Sec-WebSocket-Key: dGhl\r\n";
    QTest::newRow("no base64") << version + "Sec-WebSocket-Key: !!!!IHNhbXBsZSBub25jZQ==\r\n";
    QTest::newRow("no version") << key;
    QTest::newRow("old version") << key + "Sec-WebSocket-Version: 8\r\n";
}

void TestLiveFeed::refusesUnsoundHandshakes()
{
    QFETCH(QByteArray, fields);
    WireClient client(f().m_front.apiPort());
    client.say("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" + fields
               + "\r\n");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.first().status, 400);
    QCOMPARE(client.first().header("Sec-WebSocket-Version"), "13");
}

void TestLiveFeed::boundsClients()
{
    std::vector<std::unique_ptr<QWebSocket>> clients;
    int connected = 0;
    for (int i = 0; i < LiveFeedLimits().perPeer; ++i) {
        clients.push_back(std::make_unique<QWebSocket>());
        connect(clients.back().get(), &QWebSocket::connected, this, [&connected] { ++connected; });
        clients.back()->open(request());
    }
    QTRY_COMPARE(connected, LiveFeedLimits().perPeer);
    QWebSocket late;
    QSignalSpy closed(&late, &QWebSocket::disconnected);
    QSignalSpy opened(&late, &QWebSocket::connected);
    late.open(request());
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(opened.size(), 0);
    clients.pop_back();
    QWebSocket next;
    QSignalSpy messages(&next, &QWebSocket::textMessageReceived);
    QCOMPARE(f().ask("GET /health/live").status, 200); // by now the one that left is noticed
    next.open(request());
    QTRY_COMPARE(messages.size(), 1);
}

void TestLiveFeed::newcomersGetAPlaceOfWhoHasSeveral()
{
    const auto open = [this](quint32 peer) { // 127.0.0.peer
        const quint16 port = f().m_front.apiPort();
        auto client = std::make_unique<WireClient>(port, QHostAddress(0x7f000000 + peer));
        client->say("GET /ws HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        return client;
    };
    std::vector<std::unique_ptr<WireClient>> clients;
    const auto admits = [&](quint32 peer) {
        clients.push_back(open(peer));
        const WireClient &newest = *clients.back();
        return QTest::qWaitFor(
                   [&newest] { return newest.received().contains("snapshot") || newest.isClosed(); })
            && !newest.isClosed();
    };
    const auto clientsGone = [&clients] {
        return std::count_if(clients.cbegin(), clients.cend(),
                             [](const auto &client) { return client->isClosed(); });
    };
    const LiveFeedLimits limits;
    QVERIFY(admits(2)); // its only one
    for (int i = 1; i < limits.clients; ++i)
        QVERIFY(admits(quint32(3 + (i - 1) / limits.perPeer)));
    QVERIFY(!admits(3)); // has its share
    QVERIFY(!admits(2)); // has one
    clients.resize(size_t(limits.clients));
    // As many as others can spare.
    const int peers = 1 + (limits.clients - 1 + limits.perPeer - 1) / limits.perPeer;
    for (int i = 0; i < limits.clients - peers; ++i) {
        QVERIFY(admits(quint32(100 + i)));
        QTRY_COMPARE(clientsGone(), i + 1);
    }
    QVERIFY(!clients.front()->isClosed());
    QVERIFY(!admits(99)); // nobody has two
}

void TestLiveFeed::boundsWhatClientsSend()
{
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    QSignalSpy closed(&client, &QWebSocket::disconnected);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    client.sendTextMessage(u"hello"_s);
    f().m_registry.touch(u"one"_s, {});
    QTRY_COMPARE(messages.size(), 2);
    client.sendTextMessage(QString(200'000, u'x'));
    QTRY_COMPARE(closed.size(), 1);
}

void TestLiveFeed::whoPingsWithoutEndIsDropped()
{
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    QSignalSpy closed(&client, &QWebSocket::disconnected);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    const QByteArray payload(100, 'p');
    for (qint64 sent = 0; sent <= 2 * LiveFeedLimits().heard; sent += payload.size())
        client.ping(payload);
    QTRY_COMPARE(closed.size(), 1);
    QWebSocket next; // the place is free again
    QSignalSpy others(&next, &QWebSocket::textMessageReceived);
    next.open(request());
    QTRY_COMPARE(others.size(), 1);
}

/// Frames whose length takes two and eight bytes.
void TestLiveFeed::tellsLargeMessages()
{
    for (int i = 0; i < 400; ++i)
        f().m_registry.touch(u"s%1"_s.arg(i), {u"127.0.0.1"_s, {}});
    QWebSocket client, other;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    QSignalSpy others(&other, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(messages.first().first().toString().size() > 0xffff);
    QCOMPARE(messageAt(messages, 0)[u"consumers"].toArray().size(), 400);
    other.open(request());
    QTRY_COMPARE(others.size(), 1);
    f().m_registry.touch(u"s0"_s, {u"127.0.0.1"_s, {}});
    QTRY_COMPARE(messages.size(), 2);
    QTRY_COMPARE(others.size(), 2);
    QCOMPARE(messageAt(messages, 1), messageAt(others, 1));
    QVERIFY(messages.at(1).first().toString().size() > 125);
}

void TestLiveFeed::survivesClientsThatLeave()
{
    for (int i = 0; i < 20; ++i) {
        auto client = std::make_unique<QWebSocket>();
        QSignalSpy opened(client.get(), &QWebSocket::connected);
        client->open(request());
        QTRY_COMPARE(opened.size(), 1);
        f().m_registry.touch(u"s%1"_s.arg(i), {});
        client->abort();
    }
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(request());
    QTRY_VERIFY(!messages.isEmpty());
    QCOMPARE(messageAt(messages, 0)[u"type"], u"snapshot"_s);
    QCOMPARE(messageAt(messages, 0)[u"statistics"][u"total"], 20);
}

void TestLiveFeed::closesItsClients()
{
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    QSignalSpy closed(&client, &QWebSocket::disconnected);
    client.open(request());
    QTRY_COMPARE(messages.size(), 1);
    f().m_front.close();
    QTRY_COMPARE(closed.size(), 1);
    f().m_registry.touch(u"one"_s, {});
}

PLEXBRIDGE_TEST(TestLiveFeed)
#include "tst_livefeed.moc"
