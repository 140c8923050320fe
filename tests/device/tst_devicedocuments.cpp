// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/devicedocuments.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString nastyName = u"A \"B\" <C> & 'D' \\ é \U0001F4FA\t\u0001"_s;

DeviceDescription description()
{
    return {{u"10F12345"_s, u"abcdefghijklmnopqrstuvwx"_s}, u"Living room \"PlexBridge\""_s, 4};
}

Channel channel(const QString &number, const QString &name)
{
    Channel c;
    c.id = number;
    c.guideNumber = number;
    c.name = name;
    c.source.url = QUrl(u"http://user:secret@provider.example/live/u/p/1.ts"_s);
    return c;
}

QList<Channel> lineup()
{
    Channel plain = channel(u"5.1"_s, u"WKBD"_s);
    Channel shiny = channel(u"7"_s, nastyName);
    shiny.hd = shiny.favorite = true;
    Channel hidden = channel(u"9"_s, {});
    hidden.enabled = false;
    return {plain, shiny, hidden};
}

FrequencyPlan planOf(const QList<Channel> &channels)
{
    FrequencyPlan plan;
    plan.follow(channels);
    return plan;
}

QList<TunerStatus> tuners()
{
    TunerStatus idle;
    TunerStatus busy;
    busy.number = 1;
    busy.stream = 17;
    busy.guideNumber = u"7"_s;
    busy.channelName = u"News & <Views>"_s;
    busy.clientAddress = u"192.168.1.5"_s;
    busy.bitrate = 5'300'000;
    return {idle, busy};
}

/// Of the busy one.
TunerSignals goodSignal()
{
    UpstreamStatus upstream;
    upstream.bytesReceived = 1;
    upstream.bitrate = 5'400'000;
    upstream.health = {4, 2, u"H.264"_s, {1920, 1080}, true, {u"AC-3"_s, u"DTS"_s}, {CodecConcern::DtsAudio}};
    upstream.source = 1;
    upstream.reopens = 3;
    upstream.lastReopen = fromEpochMs(1'700'000'000'123);
    upstream.lastReopenReason = u"reset"_s;
    upstream.timeToFirstByte = std::chrono::milliseconds(90);
    return {{1, {upstream, 97}}};
}

QStringList numbersIn(const QByteArray &json)
{
    QStringList numbers;
    for (const QJsonValue &entry : QJsonDocument::fromJson(json).array())
        numbers.append(entry.toObject()["GuideNumber"_L1].toString());
    return numbers;
}

/// Well-formed and holding only the characters XML allows; the text of each `element`.
QStringList textsIn(const QByteArray &xml, const QString &element)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText());
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

} // namespace

class TestDeviceDocuments : public QObject {
    Q_OBJECT
private slots:
    void discover()
    {
        QCOMPARE(
            devicedocuments::discoverJson(description(), u"http://192.168.1.2:5004"_s),
            "{\"FriendlyName\":\"Living room \\\"PlexBridge\\\"\",\"ModelNumber\":\"HDHR5-4US\","
            "\"FirmwareName\":\"hdhomerun5_atsc\",\"FirmwareVersion\":\"20250815\",\"DeviceID\":\"10F12345\","
            "\"DeviceAuth\":\"abcdefghijklmnopqrstuvwx\",\"BaseURL\":\"http://192.168.1.2:5004\","
            "\"LineupURL\":\"http://192.168.1.2:5004/lineup.json\",\"TunerCount\":4}"_ba);
    }

    void lineupAsJson()
    {
        QCOMPARE(devicedocuments::lineupJson(lineup(), LineupSelection::Found, nullptr, u"http://h:5004"_s),
                 QByteArray(
                     "[{\"GuideNumber\":\"5.1\",\"GuideName\":\"WKBD\",\"URL\":\"http://h:5004/auto/v5.1\"},"
                     "{\"GuideNumber\":\"7\",\"GuideName\":\"A \\\"B\\\" <C> & 'D' \\\\ é "
                     "📺\\t\\u0001\",\"HD\":1,\"Favorite\":1,"
                     "\"URL\":\"http://h:5004/auto/v7\"}]"));
        QCOMPARE(devicedocuments::lineupJson({}, LineupSelection::Found, nullptr, u"http://h"_s), "[]"_ba);
    }

    void lineupRoundTripsThroughAParser()
    {
        const FrequencyPlan plan = planOf(lineup());
        const auto json =
            devicedocuments::lineupJson(lineup(), LineupSelection::All, &plan, u"http://h:5004"_s);
        QJsonParseError error;
        const QJsonArray entries = QJsonDocument::fromJson(json, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[1]["GuideName"_L1].toString(), nastyName);
        QCOMPARE(entries[2]["GuideName"_L1].toString(), u"9"_s); // never empty
        QCOMPARE(entries[1]["Enabled"_L1].toInt(-1), 1);
        QCOMPARE(entries[2]["Enabled"_L1].toInt(-1), 0);
        QCOMPARE(entries[0]["Frequency"_L1].toInteger(), 57'000'000);
        QCOMPARE(entries[1]["Frequency"_L1].toInteger(), 63'000'000);
        QVERIFY(!entries[2].toObject().contains("Frequency"_L1)); // hidden: not on the air
        QCOMPARE(entries[1]["Modulation"_L1].toString(), u"8vsb"_s);
        QCOMPARE(entries[1]["ProgramNumber"_L1].toInt(), 1);
    }

    void selection_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QStringList>("numbers");
        const QStringList enabled{u"5.1"_s, u"7"_s};
        QTest::newRow("none") << QByteArray() << enabled;
        QTest::newRow("found") << QByteArray("found") << enabled;
        QTest::newRow("all") << QByteArray("all") << QStringList{u"5.1"_s, u"7"_s, u"9"_s};
        QTest::newRow("favorites") << QByteArray("favorites") << QStringList{u"7"_s};
        QTest::newRow("unprotected") << QByteArray("unprotected") << enabled;
        QTest::newRow("subscribed") << QByteArray("subscribed") << enabled;
        QTest::newRow("demo") << QByteArray("demo") << QStringList{};
        QTest::newRow("unknown") << QByteArray("nonsense") << enabled;
    }
    void selection()
    {
        QFETCH(QByteArray, word);
        QFETCH(QStringList, numbers);
        const auto wanted = lineupSelectionFromWord(word);
        QCOMPARE(numbersIn(devicedocuments::lineupJson(lineup(), wanted, nullptr, u"http://h"_s)), numbers);
        QCOMPARE(textsIn(devicedocuments::lineupXml(lineup(), wanted, u"http://h"_s), u"GuideNumber"_s),
                 numbers);
        QCOMPARE(devicedocuments::lineupM3u(lineup(), wanted, u"http://h"_s, u"http://h"_s).count("#EXTINF:"),
                 numbers.size());
    }

    void lineupAsXml()
    {
        const QList<Channel> one{lineup().first()};
        QCOMPARE(devicedocuments::lineupXml(one, LineupSelection::Found, u"http://h:5004"_s),
                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Lineup><Program><GuideNumber>5.1</GuideNumber>"
                 "<GuideName>WKBD</GuideName><URL>http://h:5004/auto/v5.1</URL></Program></Lineup>"_ba);
        const auto all = devicedocuments::lineupXml(lineup(), LineupSelection::All, u"http://h"_s);
        QCOMPARE(textsIn(all, u"GuideName"_s)[1], u"A \"B\" <C> & 'D' \\ é \U0001F4FA  "_s);
        QCOMPARE(textsIn(all, u"Enabled"_s), (QStringList{u"1"_s, u"1"_s, u"0"_s}));
        Channel odd = channel(u"1"_s, u"noncharacters \uFFFF\uFFFE"_s);
        QCOMPARE(
            textsIn(devicedocuments::lineupXml({odd}, LineupSelection::Found, u"http://h"_s), u"GuideName"_s),
            QStringList{u"noncharacters   "_s});
    }

    void lineupAsM3u()
    {
        QList<Channel> channels = lineup();
        channels[0].group = u"News;\"World\""_s;
        channels[0].logo = QUrl(u"http://img.example/a b.png"_s);
        channels[1].logo = QUrl(u"http://img.example/x?token=secret"_s);
        channels[1].radio = true;
        const QByteArray text = devicedocuments::lineupM3u(channels, LineupSelection::Found,
                                                           u"http://h:5004"_s, u"http://h:3000"_s);
        QCOMPARE(
            text,
            "#EXTM3U x-tvg-url=\"http://h:3000/epg.xml\" url-tvg=\"http://h:3000/epg.xml\"\n"
            "#EXTINF:-1 channel-id=\"5.1\" channel-number=\"5.1\" tvg-id=\"5.1\" tvg-chno=\"5.1\" "
            "tvg-name=\"WKBD\" tvg-logo=\"http://img.example/a%20b.png\" group-title=\"News;'World'\",WKBD\n"
            "http://h:5004/auto/v5.1\n"
            "#EXTINF:-1 channel-id=\"7\" channel-number=\"7\" tvg-id=\"7\" tvg-chno=\"7\" "
            "tvg-name=\"A 'B' <C> & 'D' \\ é 📺  \" radio=\"true\",A 'B' <C> & 'D' \\ é 📺  \n"
            "http://h:5004/auto/v7\n"_ba);
    }

    void codecsAsSeen_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("audio");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("today's") << u"H.264"_s << u"AAC"_s << R"("VideoCodec":"H264","AudioCodec":"AAC")"_ba;
        QTest::newRow("of the air") << u"MPEG-2"_s << u"AC-3"_s
                                    << R"("VideoCodec":"MPEG2","AudioCodec":"AC3")"_ba;
        QTest::newRow("layer 2") << u"HEVC"_s << u"MP2"_s << R"("VideoCodec":"HEVC","AudioCodec":"MPEG")"_ba;
        QTest::newRow("latm") << u"H.264"_s << u"AAC LATM"_s
                              << R"("VideoCodec":"H264","AudioCodec":"AAC")"_ba;
        QTest::newRow("radio") << QString() << u"MP2"_s << R"("AudioCodec":"MPEG")"_ba;
    }
    void codecsAsSeen()
    {
        QFETCH(QString, video);
        QFETCH(QString, audio);
        QFETCH(QByteArray, json);
        Channel one = lineup().first();
        QVERIFY(!devicedocuments::lineupJson({one}, LineupSelection::Found, nullptr, u"http://h"_s)
                     .contains("Codec"));
        one.seen = SeenStream{video, audio, 576};
        const QByteArray text =
            devicedocuments::lineupJson({one}, LineupSelection::Found, nullptr, u"http://h"_s);
        QVERIFY2(text.contains("\"GuideName\":\"WKBD\"," + json + ",\"URL\""), text);
        const QByteArray xml = devicedocuments::lineupXml({one}, LineupSelection::Found, u"http://h"_s);
        QCOMPARE(textsIn(xml, u"VideoCodec"_s).size(), video.isEmpty() ? 0 : 1);
        QCOMPARE(textsIn(xml, u"AudioCodec"_s).size(), 1);
    }

    void lineupStatus()
    {
        QCOMPARE(
            devicedocuments::lineupStatusJson({}),
            "{\"ScanInProgress\":0,\"ScanPossible\":1,\"Source\":\"Antenna\",\"SourceList\":[\"Antenna\",\"Cable\"]}"_ba);
        QCOMPARE(devicedocuments::lineupStatusJson({true, 42, 7}),
                 "{\"ScanInProgress\":1,\"Progress\":42,\"Found\":7}"_ba);
        QCOMPARE(devicedocuments::lineupStatusJson({true, 142, -1}),
                 "{\"ScanInProgress\":1,\"Progress\":100,\"Found\":0}"_ba);
    }

    void deviceXml()
    {
        const QByteArray xml = devicedocuments::deviceXml(description(), u"http://h:5004"_s);
        QXmlStreamReader reader(xml);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.namespaceUri(), u"urn:schemas-upnp-org:device-1-0"_s);
        QCOMPARE(textsIn(xml, u"UDN"_s),
                 QStringList{"uuid:"_L1 + description().identity.uuid().toString(QUuid::WithoutBraces)});
        QCOMPARE(textsIn(xml, u"deviceType"_s), QStringList{u"urn:schemas-upnp-org:device:Basic:1"_s});
        QCOMPARE(textsIn(xml, u"friendlyName"_s), QStringList{u"Living room \"PlexBridge\""_s});
        QCOMPARE(textsIn(xml, u"URLBase"_s), QStringList{u"http://h:5004"_s});
        QCOMPARE(textsIn(xml, u"serialNumber"_s), QStringList{u"10F12345"_s});
        QCOMPARE(textsIn(xml, u"major"_s), QStringList{u"1"_s});
    }

    void status()
    {
        QCOMPARE(devicedocuments::statusJson(tuners(), planOf(lineup()), goodSignal()),
                 "[{\"Resource\":\"tuner0\"},{\"Resource\":\"tuner1\",\"VctNumber\":\"7\",\"VctName\":\"News "
                 "& <Views>\","
                 "\"Frequency\":63000000,\"SignalStrengthPercent\":100,\"SignalQualityPercent\":97,"
                 "\"SymbolQualityPercent\":97,\"TargetIP\":\"192.168.1.5\",\"NetworkRate\":5300000,"
                 "\"VideoCodec\":\"H.264\",\"PictureWidth\":1920,\"PictureHeight\":1080,\"Interlaced\":1,"
                 "\"AudioCodecs\":[\"AC-3\",\"DTS\"],\"Concerns\":[\"dts_audio\"],\"ContinuityErrors\":4,"
                 "\"PcrGaps\":2,\"UpstreamRate\":5400000,\"Starved\":0,\"Source\":1,\"Reopens\":3,"
                 "\"LastReopen\":1700000000123,\"LastReopenReason\":\"reset\",\"TimeToFirstByte\":90}]"_ba);
        QCOMPARE(devicedocuments::statusJson({}), "[]"_ba);
        QVERIFY(!devicedocuments::statusJson(tuners()).contains("Frequency"));
    }

    void reservedTunersAreNotFree()
    {
        QList<TunerStatus> rows(2);
        rows[0].clientAddress = rows[1].clientAddress = u"192.168.1.9"_s;
        rows[1].number = 1;
        rows[1].guideNumber = u"7"_s;
        rows[1].channelName = u"News"_s;
        QCOMPARE(devicedocuments::statusJson(rows, planOf(lineup())),
                 "[{\"Resource\":\"tuner0\",\"TargetIP\":\"192.168.1.9\",\"NetworkRate\":0},"
                 "{\"Resource\":\"tuner1\",\"VctNumber\":\"7\",\"VctName\":\"News\",\"Frequency\":63000000,"
                 "\"SignalStrengthPercent\":100,\"SignalQualityPercent\":100,\"SymbolQualityPercent\":100,"
                 "\"TargetIP\":\"192.168.1.9\",\"NetworkRate\":0}]"_ba);
        const QByteArray all = devicedocuments::tunersHtml(rows, -1);
        QVERIFY(all.contains("Tuner 0 Channel</a></td><td>reserved</td>"));
        QVERIFY(all.contains("Tuner 1 Channel</a></td><td>7 News</td>"));
        const QByteArray locked = devicedocuments::tunersHtml(rows, 0, planOf(lineup()));
        QCOMPARE(locked.count("</td><td>none</td>"), 8);
        QVERIFY(locked.contains("Resource Lock</td><td>192.168.1.9"));
        const QByteArray tuned = devicedocuments::tunersHtml(rows, 1, planOf(lineup()));
        QVERIFY(tuned.contains("Virtual Channel</td><td>7 News"));
        QVERIFY(tuned.contains("Signal Strength</td><td>100%"));
        QVERIFY(tuned.contains("Streaming Rate</td><td>none"));
    }

    void signalsAreTold()
    {
        const auto signal = [](const TunerSignals &signalsByTuner) {
            const auto rows =
                QJsonDocument::fromJson(devicedocuments::statusJson(tuners(), {}, signalsByTuner)).array();
            QList<int> percents;
            for (const char *key : {"SignalStrengthPercent", "SignalQualityPercent", "SymbolQualityPercent"})
                percents.append(rows[1][QLatin1StringView(key)].toInt(-1));
            return percents;
        };
        QCOMPARE(signal({}), QList({0, 0, 0})); // waits for its channel
        QCOMPARE(signal(goodSignal()), QList({100, 97, 97}));
        TunerSignals starved = goodSignal();
        starved[1].upstream.starved = true;
        starved[1].quality = 0;
        QCOMPARE(signal(starved), QList({0, 0, 0}));
    }

    void tunerPages()
    {
        const QByteArray all = devicedocuments::tunersHtml(tuners(), -1);
        QVERIFY(all.contains("Tuner 0 Channel</a></td><td>not in use</td></tr>\n"));
        QVERIFY(all.contains("Tuner 1 Channel</a></td><td>7 News &amp; &lt;Views&gt;</td></tr>\n"));
        const QByteArray busy = devicedocuments::tunersHtml(tuners(), 1, planOf(lineup()), goodSignal());
        for (const char *row :
             {"Virtual Channel</td><td>7 News &amp; &lt;Views&gt;", "Frequency</td><td>63.000 MHz",
              "Program Number</td><td>1", "Modulation Lock</td><td>8vsb", "Signal Strength</td><td>100%",
              "Signal Quality</td><td>97%", "Symbol Quality</td><td>97%", "Streaming Rate</td><td>5.300 Mbps",
              "Resource Lock</td><td>192.168.1.5"})
            QVERIFY2(busy.contains(row), row);
        const QByteArray idle = devicedocuments::tunersHtml(tuners(), 0, planOf(lineup()));
        QCOMPARE(idle.count("</td><td>none</td>"), 9);
        QCOMPARE(devicedocuments::tunersHtml(tuners(), 7), all);
    }

    void systemPage()
    {
        const QByteArray html = devicedocuments::systemHtml(description());
        QVERIFY(html.contains("Device ID</td><td>" + description().identity.deviceId.toLatin1()));
        QVERIFY(html.contains("Hardware Model</td><td>HDHR5-4US"));
        QVERIFY(html.contains("Living room &quot;PlexBridge&quot;"));
    }

    void logIsPlainText()
    {
        Consumer late, early;
        late.createdAt = fromEpochMs(1'756'954'607'638);
        late.tuner = 1;
        late.guideNumber = u"7"_s;
        late.channelName = u"News & <Views>"_s;
        late.client.address = u"192.168.1.5"_s;
        late.state = ConsumerState::Streaming;
        late.streamUrl = u"http://provider.example/…"_s;
        early.createdAt = fromEpochMs(1'756'954'600'000);
        early.client.address = u"192.168.1.6"_s;
        QCOMPARE(devicedocuments::logText({early, late}),
                 "20250904-02:56:40 session 192.168.1.6 idle\n"
                 "20250904-02:56:47 tuner1 7 News & <Views> 192.168.1.5 streaming\n");
    }

    void lineupPage()
    {
        const QByteArray html = devicedocuments::lineupHtml(description(), lineup());
        QVERIFY(html.contains("<a href=\"/auto/v5.1\">WKBD</a>"));
        QVERIFY(html.contains("<title>Living room &quot;PlexBridge&quot;</title>"));
        QVERIFY(!html.contains("/auto/v9"));
        QVERIFY(devicedocuments::lineupHtml(description(), {}).contains("No channels yet"));
    }

    void providersAddressIsNowhere()
    {
        const QList<Channel> channels = lineup();
        const QString base = u"http://h"_s;
        const FrequencyPlan plan = planOf(channels);
        const QByteArray everything = devicedocuments::lineupJson(channels, LineupSelection::All, &plan, base)
            + devicedocuments::lineupXml(channels, LineupSelection::All, base)
            + devicedocuments::lineupM3u(channels, LineupSelection::All, base, base)
            + devicedocuments::lineupHtml(description(), channels);
        QVERIFY(!everything.contains("provider") && !everything.contains("secret"));
    }

    void longLineupLosesNothing()
    {
        QList<Channel> channels;
        for (int i = 1; i <= 20'000; ++i)
            channels.append(channel(QString::number(i), u"Channel %1"_s.arg(i)));
        const FrequencyPlan plan = planOf(channels);
        const auto json =
            devicedocuments::lineupJson(channels, LineupSelection::Found, &plan, u"http://h:5004"_s);
        const QJsonArray entries = QJsonDocument::fromJson(json).array();
        QCOMPARE(entries.size(), 20'000);
        QVERIFY(entries[156].toObject().contains("Frequency"_L1));
        QVERIFY(!entries[157].toObject().contains("Frequency"_L1));
        QCOMPARE(entries.last()["URL"_L1].toString(), u"http://h:5004/auto/v20000"_s);
    }
};

PLEXBRIDGE_TEST(TestDeviceDocuments)
#include "tst_devicedocuments.moc"
