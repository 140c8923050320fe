// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logoaddress.h"
#include "frontfixture.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The HDHomeRun surface: documents, lineup.post, guide, streams on both ports, and listening itself.
class TestDeviceRoutes : public QObject {
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<FrontFixture>(); }
    void servesDocuments_data();
    void servesDocuments();
    void tellsItsAddress();
    void servesPlexAtHome();
    void linksToTheStreamPort_data();
    void linksToTheStreamPort();
    void selectsChannels();
    void tellsTheScan();
    void showsOneTuner();
    void posts_data();
    void posts();
    void postsFromElsewhere_data();
    void postsFromElsewhere();
    void postsFavorites();
    void servesTheGuide_data();
    void servesTheGuide();
    void servesLogos();
    void knowsTheGuide();
    void sharesTheGuide();
    void hidesProviders();
    void streamsByFrequency();
    void streams_data();
    void streams();
    void refusesBadSessions();
    void redirectsFromTheStreamPort();
    void listens();
    void tellsWhyItCannotListen();
    void joinsEqualPorts();

private:
    FrontFixture &f() { return *m_fixture; }
    std::unique_ptr<FrontFixture> m_fixture;
};

void TestDeviceRoutes::servesDocuments_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char *path, const char *type, const char *contains) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(type) << QByteArray(contains);
    };
    const char *json = "application/json; charset=utf-8", *xml = "text/xml; charset=utf-8";
    const char *html = "text/html; charset=utf-8";
    row("/discover.json", json, "\"10F00004\"");
    row("/device.xml", xml, "urn:schemas-upnp-org:device-1-0");
    row("/capability", xml, "urn:schemas-upnp-org:device-1-0");
    row("/lineup.html", html, "Two &amp; &lt;more&gt;");
    row("/lineup.json", json, "\"GuideNumber\":\"5.1\"");
    row("/lineup.json?show=all", json, "\"GuideNumber\":\"5.1\"");
    row("/lineup.xml", xml, "<GuideNumber>5.1</GuideNumber>");
    row("/lineup.m3u", "audio/x-mpegurl; charset=utf-8", "#EXTM3U");
    row("/lineup_status.json", json, "\"ScanInProgress\":0");
    row("/status.json", json, "[");
    row("/tuners.html", html, "<");
    row("/favicon.ico", "image/svg+xml", "<svg");
    row("//lineup.json", json, "\"GuideNumber\":\"5.1\"");
    row("///discover.json", json, "\"10F00004\"");
    row("/lineup.json/", json, "\"GuideNumber\":\"5.1\"");
    row("//lineup.m3u//?show=all", "audio/x-mpegurl; charset=utf-8", "#EXTM3U");
    row("/log.html", "text/plain; charset=utf-8", "");
}

void TestDeviceRoutes::servesDocuments()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, contains);
    const WireAnswer answer = f().ask("GET " + path);
    QCOMPARE(answer.status, 200);
    QTEST(answer.header("Content-Type"), "type");
    QVERIFY2(answer.body.contains(contains), answer.body);
    // Any page may read what the device is, none who watches.
    const bool isOfDevice = path.startsWith("/lineup.json") || path.startsWith("//") || path == "/favicon.ico"
        || path.startsWith("/lineup.xml")
        || QByteArrayList{"/discover.json", "/device.xml", "/capability", "/lineup.m3u",
                          "/lineup_status.json"}
               .contains(path);
    QCOMPARE(answer.header("Access-Control-Allow-Origin"), isOfDevice ? QByteArray("*") : QByteArray());
    const WireAnswer head = f().ask("HEAD " + path);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), QByteArray::number(answer.body.size()));
    const WireAnswer erased = f().ask("DELETE " + path);
    QCOMPARE(erased.status, 405);
    QCOMPARE(erased.header("Allow"), "GET, HEAD");
}

void TestDeviceRoutes::tellsItsAddress()
{
    const QJsonObject json = f().json("GET /discover.json");
    const QString base = u"http://127.0.0.1:"_s + QString::number(f().m_front.apiPort());
    QCOMPARE(json[u"BaseURL"], base);
    QCOMPARE(json[u"LineupURL"], base + u"/lineup.json"_s);
    QCOMPARE(json[u"TunerCount"], 3);
    QCOMPARE(json[u"FriendlyName"], u"Den"_s);
}

void TestDeviceRoutes::servesPlexAtHome()
{
    const WireAnswer plex = f().ask("GET /", "User-Agent: PlexMediaServer/1.43.0\r\n");
    QCOMPARE(plex.header("Content-Type"), "text/xml; charset=utf-8");
    QCOMPARE(plex.body, f().ask("GET /device.xml").body);
}

void TestDeviceRoutes::linksToTheStreamPort_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("json") << QByteArray("/lineup.json");
    QTest::newRow("xml") << QByteArray("/lineup.xml");
    QTest::newRow("m3u") << QByteArray("/lineup.m3u");
}

void TestDeviceRoutes::linksToTheStreamPort()
{
    QFETCH(QByteArray, path);
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(f().m_front.streamPort()) + "/auto/v5.1";
    QVERIFY(f().ask("GET " + path).body.contains(url));
}

void TestDeviceRoutes::selectsChannels()
{
    QVERIFY(f().m_lineup.setFavorite(u"7"_s, u'+'));
    const auto numbers = [this](const char *query) {
        const QByteArray body = f().ask("GET /lineup.json" + QByteArray(query)).body;
        QStringList all;
        for (const QJsonValue &entry : QJsonDocument::fromJson(body).array())
            all.append(entry[u"GuideNumber"].toString());
        return all;
    };
    QCOMPARE(numbers("?show=favorites"), QStringList{u"7"_s});
    QCOMPARE(numbers("?tuning&show=favorites"), QStringList{u"7"_s});
    QCOMPARE(numbers("?show=nonsense").size(), 2);
    QVERIFY(!f().ask("GET /lineup.json").body.contains("Modulation"));
    QVERIFY(f().ask("GET /lineup.json?show=all&tuning").body.contains("Modulation"));
}

void TestDeviceRoutes::tellsTheScan()
{
    f().m_scan = {true, 42, 7};
    const QJsonObject json = f().json("GET /lineup_status.json");
    QCOMPARE(json[u"ScanInProgress"], 1);
    QCOMPARE(json[u"Progress"], 42);
    QCOMPARE(json[u"Found"], 7);
}

void TestDeviceRoutes::showsOneTuner()
{
    QVERIFY(f().ask("GET /tuners.html?page=tuner0").body != f().ask("GET /tuners.html").body);
    QCOMPARE(f().ask("GET /tuners.html?page=nonsense").body, f().ask("GET /tuners.html").body);
}

void TestDeviceRoutes::posts_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("started");
    QTest::addColumn<int>("aborted");
    const auto row = [](const char *asked, int status, int started = 0, int aborted = 0) {
        QTest::newRow(asked) << QByteArray(asked) << status << started << aborted;
    };
    row("POST /lineup.post?scan=start&source=Cable", 200, 1);
    row("GET /lineup.post?scan=start", 200, 1);
    row("HEAD /lineup.post?scan=start", 200);
    row("POST /lineup.post?scan=abort", 200, 0, 1);
    row("POST /lineup.post", 400);
    row("POST /lineup.post?scan=maybe", 400);
    row("POST /lineup.post?favorite=5.1", 400);
    row("POST /lineup.post?favorite=", 400);
    row("POST /lineup.post?favorite=+99", 404);
    row("PUT /lineup.post?scan=start", 405);
}

void TestDeviceRoutes::posts()
{
    QFETCH(QByteArray, asked);
    QFETCH(int, status);
    const WireAnswer answer = f().ask(asked);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.isEmpty() == (status == 200));
    QTEST(f().m_scansStarted, "started");
    QTEST(f().m_scansAborted, "aborted");
    QCOMPARE(f().ask(asked, "Origin: http://evil.example\r\n").status == 403, status != 405);
    QTEST(f().m_scansStarted, "started");
}

void TestDeviceRoutes::postsFromElsewhere_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<int>("status");
    const auto row = [](const char *host, const char *site, int status) {
        QTest::addRow("%s %s", host, site) << QByteArray(host) << QByteArray(site) << status;
    };
    row("localhost:3000", "", 200);
    row("192.168.77.5:3000", "", 200); // Plex, through a mapped port
    row("[fd12::5]:3000", "", 200);
    row("rebound.example", "", 403);
    row("rebound.example:3000", "same-origin", 403);
    row("127.0.0.1", "cross-site", 403);
    row("127.0.0.1", "Cross-Site", 403);
    row("127.0.0.1", "same-origin", 200);
    row("127.0.0.1", "none", 200);
}

void TestDeviceRoutes::postsFromElsewhere()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, site);
    QFETCH(int, status);
    const QByteArray field = site.isEmpty() ? QByteArray() : "Sec-Fetch-Site: " + site + "\r\n";
    QCOMPARE(f().askAs(host, "GET /lineup.post?favorite=x5.1", field).status, status);
    QCOMPARE(f().m_lineup.byNumber(u"5.1"_s)->enabled, status != 200);
    QCOMPARE(f().askAs(host, "POST /lineup.post?scan=start", field).status, status);
    QCOMPARE(f().m_scansStarted, status == 200 ? 1 : 0);
}

void TestDeviceRoutes::postsFavorites()
{
    const auto post = [this](const char *favorite) {
        return f().ask("POST /lineup.post?favorite=" + QByteArray(favorite)).status;
    };
    const auto channel = [this] {
        return *f().m_lineup.byNumber(u"5.1"_s);
    };
    QCOMPARE(post("+5.1"), 200);
    QVERIFY(channel().favorite);
    QCOMPARE(post("-5.1"), 200);
    QVERIFY(!channel().favorite);
    QCOMPARE(post("%2B5.1"), 200);
    QVERIFY(channel().favorite);
    QCOMPARE(post("x5.1"), 200);
    QVERIFY(!channel().enabled);
}

void TestDeviceRoutes::servesTheGuide_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("accepts");
    QTest::addColumn<bool>("isGzip");
    for (const char *path : {"/epg.xml", "/guide.xml", "/xmltv.xml"})
        QTest::newRow(path) << QByteArray(path) << QByteArray() << false;
    const auto row = [](const char *accepts, bool isGzip) {
        QTest::newRow(accepts) << QByteArray("/epg.xml") << QByteArray(accepts) << isGzip;
    };
    row("gzip", true);
    row("deflate, GZIP;q=0.5", true);
    row("*", true);
    row("gzip;q=0", false);
    row("gzip; q=0.0001", true);
    row("identity", false);
}

void TestDeviceRoutes::servesTheGuide()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, accepts);
    QFETCH(bool, isGzip);
    const QByteArray field = accepts.isEmpty() ? QByteArray() : "Accept-Encoding: " + accepts + "\r\n";
    const WireAnswer answer = f().ask("GET " + path, field);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/xml; charset=utf-8");
    QCOMPARE(answer.header("Vary"), "Accept-Encoding");
    QCOMPARE(answer.header("Content-Encoding"), isGzip ? "gzip" : "");
    QCOMPARE(answer.body, isGzip ? f().m_guide.compressedDocument() : f().m_guide.document());
    QVERIFY(isGzip || answer.body.contains("<tv"));
}

void TestDeviceRoutes::servesLogos()
{
    const QByteArray host = "127.0.0.1:" + QByteArray::number(f().m_front.apiPort());
    QList<Channel> channels = FrontFixture::channels();
    channels[0].logo = QUrl(u"http://img.example/a.png?user=me"_s);
    const QByteArray path = logoPath(channels[0].logo).toLatin1();
    f().m_lineup.setChannels(channels);
    QVERIFY(!f().ask("GET /lineup.m3u").body.contains("/logo/"));
    GuideOptions options;
    options.ownLogos = true;
    f().m_guide.setOptions(options);
    f().m_guide.setChannels(channels);
    QTRY_VERIFY(f().m_guide.document().contains(path));
    const QByteArray address = "http://" + host + path;
    QVERIFY(f().ask("GET /lineup.m3u").body.contains("tvg-logo=\"" + address + '"'));
    QVERIFY(f().ask("GET /lineup.json").body.contains("\"ImageURL\":\"" + address + '"'));
    const WireAnswer guide = f().ask("GET /epg.xml");
    QVERIFY(guide.body.contains("<icon src=\"" + address + '"'));
    QCOMPARE(f().ask("GET /epg.xml", "If-None-Match: " + guide.header("ETag") + "\r\n").status, 304);
    QVERIFY(f().askAs("localhost:" + host.split(':').last(), "GET /epg.xml").header("ETag")
            != guide.header("ETag"));
    for (const QByteArray &body :
         {guide.body, f().ask("GET /lineup.m3u").body, f().ask("GET /lineup.json").body})
        QVERIFY(!body.contains("img.example"));
    f().m_logos.insert(QString::fromLatin1(path.sliced(6)), {"\x89PNG", "image/png"});
    const WireAnswer logo = f().ask("GET " + path);
    QCOMPARE(logo.status, 200);
    QCOMPARE(logo.body, "\x89PNG");
    QCOMPARE(logo.header("Content-Type"), "image/png");
    QCOMPARE(f().ask("GET /logo/0000000000000000").status, 404);
}

void TestDeviceRoutes::knowsTheGuide()
{
    const QByteArray tag = f().ask("GET /epg.xml").header("ETag");
    QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
    const QByteArray zippedTag = f().ask("GET /epg.xml", "Accept-Encoding: gzip\r\n").header("ETag");
    QVERIFY(tag != zippedTag);
    for (const QByteArray &known : {tag, "\"x\", W/" + tag, QByteArray("*")}) {
        const WireAnswer answer = f().ask("GET /epg.xml", "If-None-Match: " + known + "\r\n");
        QCOMPARE(answer.status, 304);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(answer.header("ETag"), tag);
    }
    QCOMPARE(f().ask("GET /epg.xml", "If-None-Match: \"x\"\r\n").status, 200);
    QCOMPARE(f().ask("GET /epg.xml", "If-None-Match: " + zippedTag + "\r\n").status, 200);
}

/// Many clients that read slowly must not each hold a copy.
void TestDeviceRoutes::sharesTheGuide()
{
    constexpr qsizetype moreThanTheSystemTakes = 24 * 1024 * 1024;
    QList<Channel> channels;
    for (int i = 0; i < 600; ++i) {
        Channel channel = FrontFixture::channels().first();
        channel.id = channel.guideNumber = QString::number(i);
        channel.name = QString(50'000, u'n');
        channels.append(channel);
    }
    f().m_guide.setChannels(channels);
    QTRY_VERIFY_WITH_TIMEOUT(f().m_guide.document().size() > moreThanTheSystemTakes, 30000);
    QTRY_VERIFY(f().m_guide.document().isDetached()); // nobody else holds it
    QTcpSocket client;
    client.setReadBufferSize(1024);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), f().m_front.apiPort());
    client.write("GET /epg.xml HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(client.bytesAvailable() > 0);
    QVERIFY(!f().m_guide.document().isDetached()); // the client's connection holds the same
}

void TestDeviceRoutes::hidesProviders()
{
    for (const char *path :
         {"/discover.json", "/lineup.json?show=all&tuning", "/lineup.xml", "/lineup.m3u", "/", "/status.json",
          "/tuners.html", "/system.html", "/log.html", "/health", "/metrics", "/consumers", "/epg.xml"}) {
        const QByteArray body = f().ask("GET " + QByteArray(path)).body;
        QVERIFY2(!body.contains("hidden") && !body.contains("provider.example"), path);
    }
}

void TestDeviceRoutes::streams_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    for (const char *path : {"/auto/v99", "/tuner0/v99", "/auto/ch99?transcode=heavy", "/auto/nonsense"})
        QTest::newRow(path) << "GET " + QByteArray(path) << 404 << QByteArray("801 Unknown Channel");
    QTest::newRow("post") << QByteArray("POST /auto/v5.1") << 405 << QByteArray();
}

void TestDeviceRoutes::streamsByFrequency()
{
    // A question by HEAD is answered without tuning: what counts is whether the place is known.
    const auto status = [this](const char *path) {
        return f().ask("HEAD " + QByteArray(path), {}, f().m_front.streamPort()).status;
    };
    QCOMPARE(status("/auto/ch57000000"), 200);
    QCOMPARE(status("/auto/ch57000000-1"), 200);
    QCOMPARE(status("/auto/ch2"), 200); // the first RF channel
    QCOMPARE(status("/auto/ch57000000-3"), 404);
    QCOMPARE(status("/auto/v57000000"), 404);
    QCOMPARE(status("/auto/ch617000000"), 404);
}

void TestDeviceRoutes::streams()
{
    QFETCH(QByteArray, asked);
    for (const quint16 port : {f().m_front.apiPort(), f().m_front.streamPort()}) {
        const WireAnswer answer = f().ask(asked, {}, port);
        QTEST(answer.status, "status");
        QTEST(answer.header("X-HDHomeRun-Error"), "error");
    }
    QCOMPARE(f().m_registry.statistics().total, 0);
}

void TestDeviceRoutes::refusesBadSessions()
{
    for (const quint16 port : {f().m_front.apiPort(), f().m_front.streamPort()}) {
        for (const char *asked : {"GET /auto/v5.1?session=%C3", "HEAD /auto/v5.1?session=%C3"}) {
            const WireAnswer answer = f().ask(asked, {}, port);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.header("Content-Length"), "0");
            QCOMPARE(answer.header("X-HDHomeRun-Error"), "");
        }
        const QByteArray header = "X-Plex-Session-Identifier: " + QByteArray(257, 'a') + "\r\n";
        QCOMPARE(f().ask("GET /tuner0/v5.1", header, port).status, 400);
    }
    QCOMPARE(f().m_registry.statistics().total, 0);
}

void TestDeviceRoutes::redirectsFromTheStreamPort()
{
    const QByteArray base = "http://127.0.0.1:" + QByteArray::number(f().m_front.apiPort());
    for (const char *target : {"/discover.json", "/Live/a%2Fb?x=1", "/", "/nothing"}) {
        const WireAnswer answer = f().ask("GET " + QByteArray(target), {}, f().m_front.streamPort());
        QCOMPARE(answer.status, 307);
        QCOMPARE(answer.header("Location"), base + target);
    }
    QCOMPARE(f().m_registry.statistics().total, 0);
}

void TestDeviceRoutes::listens()
{
    QVERIFY(!f().m_problem);
    QVERIFY(f().m_front.apiPort() != 0);
    QVERIFY(f().m_front.streamPort() != f().m_front.apiPort());
    const quint16 port = f().m_front.apiPort();
    f().m_front.close();
    QCOMPARE(f().m_front.apiPort(), 0);
    WireClient late(port);
    QTRY_VERIFY(late.isClosed());
    QVERIFY(!f().m_front.listen({}, 0, 0)); // any address, again
    QCOMPARE(f().ask("GET /health/live").status, 200);
}

void TestDeviceRoutes::tellsWhyItCannotListen()
{
    FrontFixture other;
    other.m_front.close();
    const Problem taken = other.m_front.listen(u"127.0.0.1"_s, f().m_front.apiPort(), 0);
    QVERIFY(taken.code == ProblemCode::PortInUse);
    QCOMPARE(taken.subject, QString::number(f().m_front.apiPort()));
    QCOMPARE(other.m_front.apiPort(), 0);
    QVERIFY(other.m_front.listen(u"127.0.0.1"_s, 0, f().m_front.streamPort()).code == ProblemCode::PortInUse);
    QCOMPARE(other.m_front.apiPort(), 0);
    QVERIFY(other.m_front.listen(u"203.0.113.7"_s, 0, 0).code == ProblemCode::AddressUnavailable);
    QVERIFY(other.m_front.listen(u"nonsense"_s, 0, 0).code == ProblemCode::AddressUnavailable);
}

void TestDeviceRoutes::joinsEqualPorts()
{
    const quint16 port = f().m_front.apiPort();
    f().m_front.close();
    QVERIFY(!f().m_front.listen(u"127.0.0.1"_s, port, port));
    QCOMPARE(f().m_front.streamPort(), port);
    QCOMPARE(f().ask("GET /discover.json").status, 200);
    QCOMPARE(f().ask("GET /auto/v99").header("X-HDHomeRun-Error"), "801 Unknown Channel");
}

PLEXBRIDGE_TEST(TestDeviceRoutes)
#include "tst_deviceroutes.moc"
