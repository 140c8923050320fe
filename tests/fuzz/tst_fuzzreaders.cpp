// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "device/ssdpmessages.h"
#include "http/requesthead.h"
#include "mpegts/streamindex.h"
#include "settings/settingsfile.h"
#include "sources/hlsplaylist.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FuzzFunction)

namespace {

const QByteArray search = "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: "
                          "\"ssdp:discover\"\r\nMX: 2\r\nST: ssdp:all\r\n\r\n";
const QByteArray request =
    "GET /Live/sofa%20%C3%A9/pause?a=1 HTTP/1.1\r\nHost: 192.168.1.2:3000\r\nAccept: */*\r\n"
    "X-Plex-Session-Identifier: abc\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}";
const QByteArray settings =
    "# mine\nport = 3000\nplaylist = http://a.example/get.php?u=1;x\nplaylist = /b.m3u\n\n"
    "[playlist/One]\nsource = http://c.example/\ngroup = News\n; end\n";
const QByteArray media =
    "#EXTM3U\n#EXT-X-VERSION:4\n#EXT-X-TARGETDURATION:6\n#EXT-X-MEDIA-SEQUENCE:17\n"
    "#EXT-X-KEY:METHOD=AES-128,URI=\"../key\",IV=0x000102030405060708090a0b0c0d0e0f\n"
    "#EXTINF:6.006,\na.ts\n#EXT-X-DISCONTINUITY\n#EXTINF:5,\n#EXT-X-BYTERANGE:1000@20\nb.ts\n"
    "#EXTINF:6,\nhttps://other.example/c.ts?x=1\n#EXT-X-ENDLIST\n";
const QByteArray master =
    "#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"x\",URI=\"audio.m3u8\"\n"
    "#EXT-X-STREAM-INF:BANDWIDTH=5000000,RESOLUTION=1920x1080,CODECS=\"avc1.4d,mp4a\",AUDIO=\"a\"\n"
    "hd.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=800000\nsd.m3u8\n";

} // namespace

/// What the fuzzer runs, with a fixed corpus, so that it keeps building and holding. A seed that its reader
/// does not understand would test nothing: that is asked first.
class TestFuzzReaders : public QObject {
    Q_OBJECT
private slots:
    void seedsAreUnderstood();
    void corpus_data();
    void corpus();
};

void TestFuzzReaders::seedsAreUnderstood()
{
    RequestHead head;
    QCOMPARE(parseRequestHead(request, {}, head).kind, HeadVerdict::Kind::Complete);
    QVERIFY(ssdp::searchTarget(search));
    QCOMPARE(SettingsFile::parsed(settings).value().values(u"playlist"_s).size(), 2);
    QCOMPARE(readHlsPlaylist(media, QUrl(u"http://a.example/"_s)).media->segments.size(), 3);
    QCOMPARE(readHlsPlaylist(master, QUrl(u"http://a.example/"_s)).master->variants.size(), 2);
    StreamIndex index;
    QVERIFY(!index.scan(TsMaker().frames(12)).entries.isEmpty());
}

void TestFuzzReaders::corpus_data()
{
    QTest::addColumn<FuzzFunction>("target");
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArrayList>("pieces");
    const auto row = [](const char *name, FuzzFunction target, const QByteArray &seed,
                        const QByteArrayList &pieces) {
        QTest::newRow(name) << target << seed << pieces;
    };
    const QByteArrayList head{"\r\n",
                              "\r",
                              "\n",
                              ": ",
                              "%00",
                              "%",
                              "?",
                              " ",
                              "HTTP/1.0",
                              "Transfer-Encoding: chunked\r\n",
                              "Content-Length: 1\r\n",
                              QByteArray(1, '\0'),
                              "\xff",
                              "http://x/",
                              "Host: a\r\n"};
    row("request", &fuzzRequestHead, request, head);
    row("stream request", &fuzzRequestHead,
        "GET http://a:5004/auto/v5.1?duration=3?x HTTP/1.1\r\nHost: a\r\n\r\n", head);
    row("session id", &fuzzRequestHead, "sofa%20%C3%A9%F0%9F%93%BA", {"%C3", "%", "\xf0\x9f", "%0a"});
    row("search", &fuzzSsdp, search, {"\r\n", ":", "ST: ", "uuid:", "ssdp:discover", "MX: 99999999999\r\n"});
    row("settings", &fuzzSettings, settings,
        {"\n", "=", "[", "]", "#", ";", "\r\n", "\xef\xbb\xbf", "playlist/", "[General]\n"});
    row("media playlist", &fuzzHls, media,
        {"\n", "#EXTINF:", "#EXT-X-BYTERANGE:", "-1", "99999999999999999999", "\"", ",", "file:///"});
    row("master playlist", &fuzzHls, master,
        {"\n", "#EXT-X-STREAM-INF:", "BANDWIDTH=", "\"", ",", "concat:"});
    row("transport stream", &fuzzTs, TsMaker().frames(12),
        {"G", QByteArray(188, 'G'), QByteArray("\x47\x40\x00\x10\x00", 5)});
    TsPlan plan;
    plan.videoType = 0x02;
    plan.pmtDescriptorBytes = 400;
    row("long tables", &fuzzTs, TsMaker(plan).frames(12), {"\x47\x50", QByteArray(4, '\xff')});
}

void TestFuzzReaders::corpus()
{
    QFETCH(FuzzFunction, target);
    QFETCH(QByteArray, seed);
    QFETCH(QByteArrayList, pieces);
    FuzzCorpus(target, pieces).run(seed, seed.size() > 5000 ? 200 : 1500);
}

PLEXBRIDGE_TEST(TestFuzzReaders)
#include "tst_fuzzreaders.moc"
