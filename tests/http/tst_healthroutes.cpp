// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// `/health` and `/metrics`.
class TestHealthRoutes : public QObject {
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<FrontFixture>(); }
    void livesAndIsReady();
    void tellsEverything();
    void tellsTrouble();
    void tellsTroubleOfTheLineup();
    void tellsOfMediaServers();
    void writesMetrics();
    void countsRequests();

private:
    FrontFixture &f() { return *m_fixture; }
    std::unique_ptr<FrontFixture> m_fixture;
};

void TestHealthRoutes::livesAndIsReady()
{
    QCOMPARE(f().ask("GET /health/live").status, 200);
    QCOMPARE(f().ask("GET /health/ready").status, 200);
    f().m_isReady = false;
    QCOMPARE(f().ask("GET /health/live").status, 200);
    QCOMPARE(f().ask("GET /health/ready").status, 503);
    QCOMPARE(f().json("GET /health")[u"status"], u"starting"_s);
}

void TestHealthRoutes::tellsEverything()
{
    QCOMPARE(f().ask("GET /Live/abc").status, 200);
    f().m_clock.turn(std::chrono::seconds(3));
    const QJsonObject json = f().json("GET /health");
    QCOMPARE(json[u"status"], u"ok"_s);
    QCOMPARE(json[u"version"], u"1.2.3"_s);
    QCOMPARE(json[u"uptime"], 3000);
    QCOMPARE(json[u"persistent"], true);
    QCOMPARE(json[u"store"][u"waiting"], 0);
    QVERIFY(json[u"store"][u"problem"].isNull());
    QVERIFY(json[u"lineup"][u"problem"].isNull());
    QCOMPARE(json[u"discovery"][u"ssdp"], true);
    QCOMPARE(json[u"tuners"][u"inUse"], 0);
    QCOMPARE(json[u"lineup"][u"channels"], 2);
    QCOMPARE(json[u"consumers"][u"streaming"], 1);
}

void TestHealthRoutes::tellsTrouble()
{
    f().m_store = {false, 12, {ProblemCode::DatabaseFull, {}, {}}};
    f().m_discovery = {true, false, true, {ProblemCode::PortInUse, u"65001"_s, {}}};
    const QJsonObject json = f().json("GET /health");
    QCOMPARE(json[u"status"], u"degraded"_s);
    QCOMPARE(json[u"persistent"], false);
    QCOMPARE(json[u"store"][u"waiting"], 12);
    QCOMPARE(json[u"store"][u"problem"], u"disk_full"_s);
    QCOMPARE(json[u"discovery"][u"problem"], u"port_in_use"_s);
    f().m_store = {};
    QCOMPARE(f().json("GET /health")[u"status"], u"degraded"_s);
    f().m_discovery = {true, true, true, {ProblemCode::DeviceIdTaken, u"10.0.0.9"_s, u"10F12345"_s}};
    QCOMPARE(f().json("GET /health")[u"status"], u"degraded"_s);
    QCOMPARE(f().json("GET /health")[u"discovery"][u"problem"], u"device_id_taken"_s);
    f().m_discovery = {false, false, false, {}};
    QCOMPARE(f().json("GET /health")[u"status"], u"ok"_s);
}

void TestHealthRoutes::tellsTroubleOfTheLineup()
{
    f().m_lineupProblem = {ProblemCode::SourceUnreachable, u"http://provider.example/secret"_s, {}};
    const QJsonObject json = f().json("GET /health");
    QCOMPARE(json[u"status"], u"degraded"_s);
    QCOMPARE(json[u"lineup"][u"problem"], u"source_unreachable"_s);
    QVERIFY(!f().ask("GET /health").body.contains("secret"));
}

void TestHealthRoutes::tellsOfMediaServers()
{
    QVERIFY(f().json("GET /companion")[u"servers"].toArray().isEmpty());
    f().m_companion.servers = {{u"Plex"_s,
                                u"http://192.168.1.5:32400"_s,
                                CompanionServer::Standing::Refused,
                                {ProblemCode::UpstreamRefused, u"401"_s, {}},
                                {}}};
    f().m_companion.steps = {{u"map"_s, {}, 3, 9, false, true, {}}};
    f().m_companion.changes = {{u"id"_s, fromEpochMs(7), u"map"_s, {}, 3, true, false}};
    f().m_companion.shortage = TunerShortage{u"7"_s, u"News"_s, fromEpochMs(9), 4};
    const QJsonObject json = f().json("GET /companion");
    QCOMPARE(json[u"servers"][0][u"standing"], u"refused"_s);
    QCOMPARE(json[u"servers"][0][u"status"], u"401"_s);
    QVERIFY(json[u"servers"][0][u"askedAt"].isNull());
    QCOMPARE(json[u"steps"][0][u"channels"], 3);
    QCOMPARE(json[u"changes"][0][u"at"], 7);
    QCOMPARE(json[u"shortage"][u"tuners"], 4);
}

void TestHealthRoutes::writesMetrics()
{
    QCOMPARE(f().ask("GET /Live/secret-session").status, 200);
    QCOMPARE(f().ask("GET /Live/other-session/pause").status, 200);
    f().m_store.waiting = 4;
    const WireAnswer answer = f().ask("GET /metrics");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
    for (const char *line :
         {"plexbridge_consumers{state=\"streaming\"} 1\n", "plexbridge_consumers{state=\"paused\"} 1\n",
          "plexbridge_consumers{state=\"error\"} 0\n", "plexbridge_consumers_active 2\n",
          "plexbridge_tuners_in_use 0\n", "plexbridge_store_persistent 1\n", "plexbridge_store_waiting 4\n",
          "plexbridge_lineup_channels 2\n", "plexbridge_build_info{version=\"1.2.3\"} 1\n",
          "# TYPE plexbridge_consumers gauge\n", "plexbridge_http_connections 1\n"})
        QVERIFY2(answer.body.contains(line), line);
    QVERIFY(!answer.body.contains("secret-session") && !answer.body.contains("other-session"));
    static const QRegularExpression wellFormed(uR"(^(#.*|[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [0-9.e+-]+)$)"_s);
    for (const QByteArray &line : answer.body.trimmed().split('\n'))
        QVERIFY2(wellFormed.match(QString::fromUtf8(line)).hasMatch(), line);
}

void TestHealthRoutes::countsRequests()
{
    for (const char *target :
         {"GET /Live/a", "GET /Live/b", "GET /Live/%C3", "GET /nothing", "GET /consumers/x"})
        QVERIFY(f().ask(target).status != 0);
    const QByteArray body = f().ask("GET /metrics").body;
    for (const char *line : {"plexbridge_http_requests_total{route=\"/Live/{}\",class=\"2xx\"} 2\n",
                             "plexbridge_http_requests_total{route=\"/Live/{}\",class=\"4xx\"} 1\n",
                             "plexbridge_http_requests_total{route=\"unknown\",class=\"4xx\"} 1\n",
                             "plexbridge_http_requests_total{route=\"/consumers/{}\",class=\"4xx\"} 1\n"})
        QVERIFY2(body.contains(line), body);
}

PLEXBRIDGE_TEST(TestHealthRoutes)
#include "tst_healthroutes.moc"
