// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "support/testmain.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// `/Live`, `/consumers` and `/history`: shapes, states, and every error with status and code.
class TestConsumerRoutes : public QObject {
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<FrontFixture>(u"secret"_s); }
    void liveCreatesAndTouches();
    void liveHasTheShape();
    void liveActs_data();
    void liveActs();
    void liveLeavesUnknownAlone();
    void liveHeadChangesNothing();
    void liveTellsPersistence();
    void sessionsSurviveTheRoundTrip_data();
    void sessionsSurviveTheRoundTrip();
    void refuses_data();
    void refuses();
    void listsActive();
    void listsByState();
    void pages();
    void showsOne();
    void purgesOne();
    void purgesMany_data();
    void purgesMany();
    void purgesOnlyFromHere();
    void readsHistory();
    void tellsHistoryTrouble();
    void replays();
    void historyOutlivesItsClient();

private:
    FrontFixture &f() { return *m_fixture; }
    std::unique_ptr<FrontFixture> m_fixture;
};

void TestConsumerRoutes::liveCreatesAndTouches()
{
    const QJsonObject first = f().json("GET /Live/abc")[u"consumer"].toObject();
    QCOMPARE(first[u"state"], u"streaming"_s);
    f().m_clock.turn(std::chrono::seconds(5));
    const QJsonObject second = f().json("POST /Live/abc")[u"consumer"].toObject();
    QCOMPARE(second[u"id"], first[u"id"]);
    QCOMPARE(second[u"createdAt"], first[u"createdAt"]);
    QCOMPARE(second[u"lastActivity"].toDouble(), first[u"lastActivity"].toDouble() + 5000);
    QCOMPARE(f().m_registry.statistics().total, 1);
    QCOMPARE(f().m_registry.find(u"abc"_s)->client.address, u"127.0.0.1"_s);
}

void TestConsumerRoutes::liveHasTheShape()
{
    const WireAnswer answer = f().ask("GET /Live/abc", "User-Agent: Plex/1\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json; charset=utf-8");
    QCOMPARE(answer.header("Cache-Control"), "no-cache");
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(json[u"success"], true);
    QCOMPARE(json[u"sessionId"], u"abc"_s);
    QCOMPARE(json[u"persistent"], true);
    const QJsonObject consumer = json[u"consumer"].toObject();
    QStringList keys = consumer.keys();
    QCOMPARE(keys,
             (QStringList{u"active"_s, u"available"_s, u"createdAt"_s, u"id"_s, u"lastActivity"_s,
                          u"persistent"_s, u"state"_s, u"updatedAt"_s}));
    QCOMPARE(consumer[u"available"], true);
    QCOMPARE(consumer[u"active"], true);
    QCOMPARE(qint64(consumer[u"createdAt"].toDouble()), toEpochMs(f().m_clock.wall()));
    QCOMPARE(f().m_registry.find(u"abc"_s)->client.userAgent, u"Plex/1"_s);
}

void TestConsumerRoutes::liveActs_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("state");
    QTest::newRow("pause") << QByteArray("pause") << u"paused"_s;
    QTest::newRow("stop") << QByteArray("stop") << u"stopped"_s;
    QTest::newRow("close") << QByteArray("close") << u"stopped"_s;
    QTest::newRow("play") << QByteArray("play") << u"streaming"_s;
    QTest::newRow("resume") << QByteArray("resume") << u"streaming"_s;
    QTest::newRow("anything") << QByteArray("wave") << u"streaming"_s;
}

void TestConsumerRoutes::liveActs()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, state);
    QCOMPARE(f().ask("GET /Live/abc").status, 200);
    for (const char *method : {"GET ", "POST "}) {
        const QJsonObject json = f().json(method + ("/Live/abc/" + action));
        QCOMPARE(json[u"action"], QString::fromLatin1(action));
        QCOMPARE(json[u"sessionId"], u"abc"_s);
        QCOMPARE(json[u"consumer"][u"state"], state);
        QCOMPARE(json[u"consumer"][u"available"], true);
    }
}

void TestConsumerRoutes::liveLeavesUnknownAlone()
{
    for (const char *action : {"stop", "close"}) {
        const WireAnswer answer = f().ask("GET /Live/nobody/" + QByteArray(action));
        QCOMPARE(answer.status, 200);
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(json[u"consumer"][u"state"], u"stopped"_s);
        QCOMPARE(json[u"consumer"][u"available"], false);
        QCOMPARE(f().m_registry.statistics().total, 0);
    }
    QCOMPARE(f().json("GET /Live/nobody/pause")[u"consumer"][u"state"], u"paused"_s);
    QCOMPARE(f().m_registry.statistics().total, 1);
}

void TestConsumerRoutes::liveHeadChangesNothing()
{
    for (const char *target : {"HEAD /Live/abc", "HEAD /Live/abc/pause"}) {
        const WireAnswer answer = f().ask(target);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Length").toInt() > 0);
    }
    QCOMPARE(f().m_registry.statistics().total, 0);
    QCOMPARE(f().ask("GET /Live/abc").status, 200);
    const WallTime before = f().m_registry.find(u"abc"_s)->lastActivity;
    f().m_clock.turn(std::chrono::seconds(5));
    QCOMPARE(f().ask("HEAD /Live/abc/pause").status, 200);
    QVERIFY(f().m_registry.find(u"abc"_s)->lastActivity == before);
    QVERIFY(f().m_registry.find(u"abc"_s)->state == ConsumerState::Streaming);
}

void TestConsumerRoutes::liveTellsPersistence()
{
    f().m_store.persistent = false;
    const QJsonObject json = f().json("GET /Live/abc");
    QCOMPARE(json[u"persistent"], false);
    QCOMPARE(json[u"consumer"][u"persistent"], false);
}

void TestConsumerRoutes::sessionsSurviveTheRoundTrip_data()
{
    QTest::addColumn<QString>("session");
    QTest::newRow("slash") << u"a/b/c"_s;
    QTest::newRow("quotes") << u"it's \"so\""_s;
    QTest::newRow("emoji") << u"\U0001F4FA tv"_s;
    QTest::newRow("percent") << u"100%25 %2F"_s;
    QTest::newRow("question") << u"a?b#c&d=e"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("plus") << u"a+b"_s;
    QTest::newRow("longest") << QString(256, u'ä');
}

void TestConsumerRoutes::sessionsSurviveTheRoundTrip()
{
    QFETCH(QString, session);
    const QByteArray encoded = QUrl::toPercentEncoding(session);
    QCOMPARE(f().json("GET /Live/" + encoded)[u"sessionId"], session);
    QCOMPARE(f().json("GET /Live/" + encoded + "/pause")[u"sessionId"], session);
    QVERIFY(f().m_registry.find(session));
    QCOMPARE(f().json("GET /consumers/" + encoded)[u"consumer"][u"sessionId"], session);
    QCOMPARE(f().json("GET /consumers")[u"activeConsumers"][0][u"sessionId"], session);
    QCOMPARE(f().json("DELETE /consumers/" + encoded)[u"purged"], 1);
    QVERIFY(!f().m_registry.find(session));
}

void TestConsumerRoutes::refuses_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const QByteArray &asked, int status, const QString &code) {
        QTest::newRow(asked.first(qMin<qsizetype>(asked.size(), 60)).constData()) << asked << status << code;
    };
    const QString session = u"invalid_session_id"_s, query = u"invalid_query"_s;
    row("GET /Live/", 400, session);
    row("GET /Live/a%0Ab", 400, session);
    row("GET /Live/%C3", 400, session);
    row("GET /Live/%7F", 400, session);
    row("GET /Live/" + QByteArray(257, 'a'), 400, session);
    row("GET /Live/%C3/stop", 400, session);
    row("GET /consumers/%C3", 400, session);
    row("DELETE /consumers/%C3", 400, session);
    row("GET /Live", 404, u"not_found"_s);
    row("GET /Live/a/b/c", 404, u"not_found"_s);
    row("GET /live/a", 404, u"not_found"_s);
    row("PUT /Live/a", 405, u"method_not_allowed"_s);
    row("DELETE /Live/a", 405, u"method_not_allowed"_s);
    row("GET /consumers/nobody", 404, u"unknown_session"_s);
    row("DELETE /consumers/nobody", 404, u"unknown_session"_s);
    row("POST /consumers", 405, u"method_not_allowed"_s);
    row("GET /consumers?limit=0", 400, query);
    row("GET /consumers?limit=x", 400, query);
    row("GET /consumers?offset=-1", 400, query);
    row("GET /consumers?state=gone", 400, query);
    row("GET /consumers?state=", 400, query);
    row("DELETE /consumers", 400, u"filter_required"_s);
    row("DELETE /consumers?all=false", 400, u"filter_required"_s);
    row("DELETE /consumers?all=maybe", 400, query);
    row("DELETE /consumers?stale=", 400, query);
    row("DELETE /consumers?state=stopped,gone", 400, query);
    row("GET /history?limit=1001", 400, query);
    row("GET /history?limit=0", 400, query);
    row("GET /history?from=yesterday", 400, query);
    row("GET /history?offset=-5", 400, query);
    row("DELETE /history", 405, u"method_not_allowed"_s);
    row("GET /history/nobody", 404, u"unknown_session"_s);
}

void TestConsumerRoutes::refuses()
{
    QFETCH(QByteArray, asked);
    const WireAnswer answer = f().ask(asked);
    QTEST(answer.status, "status");
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(json[u"success"], false);
    QTEST(json[u"error"][u"code"].toString(), "code");
    QVERIFY(!json[u"error"][u"message"].toString().isEmpty());
    QCOMPARE(answer.header("Content-Type"), "application/json; charset=utf-8");
    QCOMPARE(f().m_registry.statistics().total, 0);
}

void TestConsumerRoutes::listsActive()
{
    QCOMPARE(f().ask("GET /Live/one", "User-Agent: Plex/1\r\n").status, 200);
    QCOMPARE(f().ask("GET /Live/two/pause").status, 200);
    QCOMPARE(f().ask("GET /Live/three").status, 200);
    QCOMPARE(f().ask("GET /Live/three/stop").status, 200);
    f().m_clock.turn(std::chrono::seconds(45));
    const QJsonObject json = f().json("GET /consumers");
    QCOMPARE(json[u"success"], true);
    const QJsonObject wanted{{u"total"_s, 3},  {u"active"_s, 2},  {u"streaming"_s, 1}, {u"buffering"_s, 0},
                             {u"paused"_s, 1}, {u"stopped"_s, 1}, {u"error"_s, 0},     {u"idle"_s, 0}};
    QCOMPARE(json[u"statistics"].toObject(), wanted);
    const QJsonArray active = json[u"activeConsumers"].toArray();
    QCOMPARE(active.size(), 2);
    const QJsonObject one = active[0].toObject();
    QCOMPARE(one[u"sessionId"], u"one"_s);
    QCOMPARE(one[u"state"], u"streaming"_s);
    QCOMPARE(one[u"uptime"], 45000);
    QCOMPARE(one[u"userAgent"], u"Plex/1"_s);
    QCOMPARE(one[u"clientIp"], u"127.0.0.1"_s);
    QCOMPARE(one[u"restored"], false);
    QCOMPARE(one[u"bytesSent"], 0);
    for (const auto &key :
         {u"id", u"lastActivity", u"channelId", u"channelName", u"tuner", u"bitrate", u"createdAt"})
        QVERIFY2(one.contains(key), qPrintable(QStringView(key).toString()));
}

void TestConsumerRoutes::listsByState()
{
    for (const char *target :
         {"GET /Live/one", "GET /Live/two/pause", "GET /Live/three", "GET /Live/three/stop"})
        QCOMPARE(f().ask(target).status, 200);
    QCOMPARE(f().json("GET /consumers?state=stopped")[u"activeConsumers"].toArray().size(), 1);
    QCOMPARE(f().json("GET /consumers?state=stopped,paused")[u"activeConsumers"].toArray().size(), 2);
    QCOMPARE(f().json("GET /consumers?state=error")[u"activeConsumers"].toArray().size(), 0);
}

void TestConsumerRoutes::pages()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(f().ask("GET /Live/s" + QByteArray::number(i)).status, 200);
    const QJsonObject page = f().json("GET /consumers?limit=2&offset=3");
    QCOMPARE(page[u"matching"], 5);
    QCOMPARE(page[u"activeConsumers"].toArray().size(), 2);
    QCOMPARE(page[u"activeConsumers"][0][u"sessionId"], u"s3"_s);
    QCOMPARE(f().json("GET /consumers?offset=9")[u"activeConsumers"].toArray().size(), 0);
}

void TestConsumerRoutes::showsOne()
{
    QCOMPARE(f().ask("GET /Live/abc").status, 200);
    const QJsonObject json = f().json("GET /consumers/abc");
    QCOMPARE(json[u"success"], true);
    QCOMPARE(json[u"consumer"][u"sessionId"], u"abc"_s);
    QCOMPARE(json[u"consumer"][u"id"], f().m_registry.find(u"abc"_s)->id);
}

void TestConsumerRoutes::purgesOne()
{
    QCOMPARE(f().ask("GET /Live/abc").status, 200);
    QList<EndedConsumer> ended;
    connect(&f().m_registry, &ConsumerRegistry::ended, this,
            [&ended](const EndedConsumer &gone) { ended.append(gone); });
    const QJsonObject json = f().json("DELETE /consumers/abc");
    QCOMPARE(json, (QJsonObject{{u"success"_s, true}, {u"purged"_s, 1}}));
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.first().reason == EndReason::Purged);
}

void TestConsumerRoutes::purgesMany_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("purged");
    QTest::newRow("stopped") << QByteArray("state=stopped,error") << 1;
    QTest::newRow("paused") << QByteArray("state=paused") << 1;
    QTest::newRow("stale") << QByteArray("stale=true") << 1;
    QTest::newRow("all") << QByteArray("all=true") << 4;
    QTest::newRow("all conditions hold") << QByteArray("state=streaming&stale=true") << 1;
}

void TestConsumerRoutes::purgesMany()
{
    QFETCH(QByteArray, filter);
    QCOMPARE(f().ask("GET /Live/old").status, 200);
    f().m_clock.turn(std::chrono::minutes(11));
    for (const char *target :
         {"GET /Live/one", "GET /Live/two/pause", "GET /Live/three", "GET /Live/three/stop"})
        QCOMPARE(f().ask(target).status, 200);
    const QJsonObject json = f().json("DELETE /consumers?" + filter);
    QCOMPARE(json[u"success"], true);
    QTEST(json[u"purged"].toInt(), "purged");
}

void TestConsumerRoutes::purgesOnlyFromHere()
{
    QCOMPARE(f().ask("GET /Live/abc").status, 200);
    WireClient rebound(f().m_front.apiPort());
    rebound.say("DELETE /consumers/abc HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QTRY_COMPARE(rebound.answers().size(), 1);
    QCOMPARE(rebound.first().status, 403);
    QVERIFY(rebound.first().body.contains("foreign_host"));
    const WireAnswer foreign = f().ask("DELETE /consumers?all=true", "Origin: http://evil.example\r\n");
    QCOMPARE(foreign.status, 403);
    QVERIFY(foreign.body.contains("foreign_origin"));
    QCOMPARE(f().m_registry.statistics().total, 1);
    rebound.say(
        "DELETE /consumers/abc HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer secret\r\n\r\n");
    QTRY_COMPARE(rebound.answers().size(), 2);
    QCOMPARE(rebound.answers().at(1).status, 200);
}

void TestConsumerRoutes::readsHistory()
{
    WireClient client(f().m_front.apiPort());
    client.say("GET /history?from=1000&to=2000&limit=5&offset=2&channel=BBC+One HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(f().m_historyQueries.size(), 1);
    const HistoryQuery query = f().m_historyQueries.first();
    QCOMPARE(toEpochMs(*query.from), 1000);
    QCOMPARE(toEpochMs(*query.to), 2000);
    QCOMPARE(query.limit, 5);
    QCOMPARE(query.offset, 2);
    QCOMPARE(query.channel, u"BBC One"_s);
    QVERIFY(client.answers().isEmpty());
    EndedConsumer ended;
    ended.consumer.id = u"id-1"_s;
    ended.consumer.sessionId = u"abc"_s;
    ended.consumer.createdAt = fromEpochMs(1000);
    ended.endedAt = fromEpochMs(1900);
    ended.reason = EndReason::ClientLeft;
    f().m_historyAnswers.first()({{ended}, 42, true});
    QTRY_COMPARE(client.answers().size(), 1);
    const QJsonObject json = QJsonDocument::fromJson(client.first().body).object();
    QCOMPARE(json[u"success"], true);
    QCOMPARE(json[u"total"], 42);
    QCOMPARE(json[u"sessions"][0][u"id"], u"id-1"_s);
    QCOMPARE(json[u"sessions"][0][u"reason"], u"client_left"_s);
    QCOMPARE(json[u"sessions"][0][u"duration"], 900);
}

void TestConsumerRoutes::tellsHistoryTrouble()
{
    WireClient client(f().m_front.apiPort());
    client.say("GET /history HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(f().m_historyAnswers.size(), 1);
    QCOMPARE(f().m_historyQueries.first().limit, 100);
    f().m_historyAnswers.first()({{}, 0, false});
    QTRY_COMPARE(client.first().status, 503);
    f().m_replay.available = false;
    QCOMPARE(f().ask("GET /history/x").status, 503);
}

void TestConsumerRoutes::replays()
{
    f().m_replay.session.emplace();
    f().m_replay.session->consumer.id = u"a/b"_s;
    f().m_replay.changes = {
        {u"a/b"_s, ConsumerState::Idle, ConsumerState::Buffering, u"request"_s, fromEpochMs(1)},
        {u"a/b"_s, ConsumerState::Buffering, ConsumerState::Streaming, u"first_byte"_s, fromEpochMs(2)}};
    const QJsonObject json = f().json("GET /history/a%2Fb");
    QCOMPARE(f().m_replayIds, QStringList{u"a/b"_s});
    QCOMPARE(json[u"session"][u"id"], u"a/b"_s);
    QCOMPARE(json[u"changes"][1][u"to"], u"streaming"_s);
    QCOMPARE(json[u"changes"][1][u"cause"], u"first_byte"_s);
    QCOMPARE(json[u"changes"][1][u"at"], 2);
}

void TestConsumerRoutes::historyOutlivesItsClient()
{
    auto client = std::make_unique<WireClient>(f().m_front.apiPort());
    client->say("GET /history HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(f().m_historyAnswers.size(), 1);
    client->socket().abort();
    client.reset();
    QCOMPARE(f().ask("GET /health/live").status, 200);
    f().m_historyAnswers.first()({{}, 0, true});
    QCOMPARE(f().ask("GET /health/live").status, 200);
}

PLEXBRIDGE_TEST(TestConsumerRoutes)
#include "tst_consumerroutes.moc"
