// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "http/consumerjson.h"
#include "support/fakeprovider.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

UpstreamStatus troubled()
{
    UpstreamStatus upstream;
    upstream.channelId = u"one"_s;
    upstream.channelName = u"One"_s;
    upstream.address = u"http://provider.example/…"_s;
    upstream.bitrate = 5'000'000;
    upstream.bytesReceived = 1000;
    upstream.health.continuityErrors = 12;
    upstream.health.pcrGaps = 3;
    upstream.health.videoCodec = u"H.264"_s;
    upstream.health.pictureSize = {1920, 1080};
    upstream.health.interlaced = true;
    upstream.health.audioCodecs = QStringList{u"AC-3"_s, u"AAC LATM"_s};
    upstream.health.concerns = {CodecConcern::LatmAudio, CodecConcern::Scrambled};
    upstream.source = 1;
    upstream.reopens = 2;
    upstream.lastReopen = fromEpochMs(1'700'000'000'123);
    upstream.lastReopenReason = u"the provider fell silent"_s;
    upstream.timeToFirstByte = 412ms;
    return upstream;
}

QByteArray withoutPacket(const QByteArray &packets, qsizetype lost)
{
    return packets.first(lost * TsMaker::PacketSize) + packets.sliced((lost + 1) * TsMaker::PacketSize);
}

} // namespace

/// The health of upstreams in `/consumers`, `/status.json`, `/tuners.html` and `/metrics`.
class TestUpstreamRoutes : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesAllThatIsKnown();
    void writesNothingThatIsNot();
    void belongsToOpenStreams();
    void idleConsumersHaveNone();
    void isInTheFeedsOfAllRoutes();
    void showsErrorsAsQuality();

private:
    FrontFixture &f() { return *m_fixture; }
    QJsonObject row() { return QJsonDocument::fromJson(f().ask("GET /status.json").body)[0].toObject(); }
    QJsonObject upstreamOf(const QByteArray &session)
    {
        return f().json("GET /consumers/" + session)[u"consumer"][u"upstream"].toObject();
    }
    /// The channel "one", watched by a client, and all the registry would be told of it.
    void watch();

    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<FrontFixture> m_fixture;
    std::unique_ptr<WireClient> m_client;
};

void TestUpstreamRoutes::init()
{
    m_client.reset();
    m_provider = std::make_unique<FakeProvider>();
    m_provider->setReply(u"/one.ts"_s, {});
    m_fixture = std::make_unique<FrontFixture>();
    Channel one = FrontFixture::channels().constFirst();
    one.source.url = m_provider->url(u"/one.ts"_s);
    one.source.url.setUserInfo(u"user:hidden"_s);
    f().m_lineup.setChannels({one});
}

void TestUpstreamRoutes::watch()
{
    m_client = std::make_unique<WireClient>(f().m_front.streamPort());
    m_client->say("GET /auto/v5.1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_COMPARE(m_provider->streaming(), 1);
    f().m_registry.beginStream(1, {u"sofa"_s, u"one"_s, u"One"_s, u"5.1"_s, {}, {u"127.0.0.1"_s, {}}});
}

void TestUpstreamRoutes::writesAllThatIsKnown()
{
    JsonWriter json;
    upstreamjson::write(json, troubled());
    QCOMPARE(
        json.take(),
        R"({"bitrate":5000000,"starved":false,"unencrypted":false,"continuityErrors":12,"pcrGaps":3,"videoCodec":"H.264",)"
        R"("width":1920,"height":1080,"interlaced":true,"audioCodecs":["AC-3","AAC LATM"],)"
        R"("concerns":["latm_audio","scrambled"],"source":1,"reopens":2,"lastReopen":1700000000123,)"
        R"("lastReopenReason":"the provider fell silent","timeToFirstByte":412})"_ba);
}

void TestUpstreamRoutes::writesNothingThatIsNot()
{
    JsonWriter json;
    upstreamjson::write(json, {});
    QCOMPARE(
        json.take(),
        R"({"bitrate":0,"starved":false,"unencrypted":false,"continuityErrors":0,"pcrGaps":0,"videoCodec":null,)"
        R"("width":null,"height":null,"interlaced":null,"audioCodecs":[],"concerns":[],"source":0,)"
        R"("reopens":0,"lastReopen":null,"lastReopenReason":null,"timeToFirstByte":null})"_ba);
}

void TestUpstreamRoutes::belongsToOpenStreams()
{
    const auto upstreams = upstreamjson::byChannel({troubled()});
    Consumer consumer;
    consumer.channelId = u"one"_s;
    const auto shown = [&] {
        JsonWriter json;
        consumerjson::write(json, consumer, {SteadyTime(), upstreams, {}});
        return QJsonDocument::fromJson(json.take())[u"upstream"];
    };
    QVERIFY(shown().isNull()); // the channel is on the air, but not for this one
    consumer.hasStream = true;
    QCOMPARE(shown()[u"continuityErrors"], 12);
    consumer.channelId = u"two"_s;
    QVERIFY(shown().isNull());
}

void TestUpstreamRoutes::idleConsumersHaveNone()
{
    QCOMPARE(f().ask("GET /Live/abc").status, 200);
    const QJsonObject consumer = f().json("GET /consumers/abc")[u"consumer"].toObject();
    QVERIFY(consumer.contains(u"upstream"_s));
    QVERIFY(consumer[u"upstream"].isNull());
    QCOMPARE(row().keys(), QStringList{u"Resource"_s});
}

void TestUpstreamRoutes::isInTheFeedsOfAllRoutes()
{
    watch();
    QCOMPARE(row()[u"SignalStrengthPercent"], 0); // nothing has come yet
    QCOMPARE(row()[u"SymbolQualityPercent"], 0);
    m_provider->send(TsMaker().frames(200));
    QTRY_COMPARE(upstreamOf("sofa")[u"videoCodec"], u"H.264"_s);
    QCOMPARE(upstreamOf("sofa")[u"audioCodecs"].toArray(), QJsonArray{u"AAC"_s});
    QCOMPARE(f().json("GET /consumers")[u"activeConsumers"][0][u"upstream"][u"videoCodec"], u"H.264"_s);
    const QJsonObject tuner = row();
    for (const char *key : {"SignalStrengthPercent", "SignalQualityPercent", "SymbolQualityPercent"})
        QCOMPARE(tuner[QLatin1StringView(key)], 100);
    QCOMPARE(tuner[u"VideoCodec"], u"H.264"_s);
    QCOMPARE(tuner[u"AudioCodecs"].toArray(), QJsonArray{u"AAC"_s});
    QCOMPARE(tuner[u"Concerns"].toArray(), QJsonArray());
    QCOMPARE(tuner[u"ContinuityErrors"], 0);
    const QByteArray metrics = f().ask("GET /metrics").body;
    const QByteArray labels = "{channel_id=\"one\",channel=\"One\"} ";
    QVERIFY(metrics.contains("plexbridge_upstream_continuity_errors_total" + labels + "0\n"));
    QVERIFY(metrics.contains("plexbridge_upstream_starved" + labels + "0\n"));
    for (const char *path : {"/consumers", "/status.json", "/metrics", "/tuners.html?page=tuner0"})
        QVERIFY2(!f().ask("GET " + QByteArray(path)).body.contains("hidden"), path);
}

void TestUpstreamRoutes::showsErrorsAsQuality()
{
    watch();
    const QByteArray packets = TsMaker().frames(700);
    const qsizetype count = packets.size() / TsMaker::PacketSize;
    QVERIFY(count > 4096); // enough behind the gap that it is judged, however it comes
    m_provider->send(withoutPacket(packets, count / 2));
    QTRY_COMPARE(upstreamOf("sofa")[u"continuityErrors"], 1);
    QCOMPARE(row()[u"ContinuityErrors"], 1);
    QCOMPARE(row()[u"SignalStrengthPercent"], 100);
    int quality = 0; // until the stream is known to play
    QTRY_VERIFY((quality = row()[u"SymbolQualityPercent"].toInt()) > 0);
    QVERIFY(quality < 100);
    QVERIFY(f().ask("GET /tuners.html?page=tuner0")
                .body.contains("Symbol Quality</td><td>" + QByteArray::number(quality) + "%"));
    QVERIFY(f().ask("GET /metrics").body.contains("errors_total{channel_id=\"one\",channel=\"One\"} 1\n"));
}

PLEXBRIDGE_TEST(TestUpstreamRoutes)
#include "tst_upstreamroutes.moc"
