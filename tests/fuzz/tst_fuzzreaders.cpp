// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "companion/plexreading.h"
#include "device/ssdpmessages.h"
#include "http/requesthead.h"
#include "lineup/playlistreading.h"
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

const QByteArray xspf =
    "<?xml version=\"1.0\"?><playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\"><trackList>"
    "<track><title>One</title><location>http://a.example/1.ts</location><image>http://a.example/1.png"
    "</image></track><track><title>Two &amp; more</title><location>http://a.example/2</location></track>"
    "</trackList></playlist>";
const QByteArray pls =
    "[playlist]\nFile1=http://a.example/1\nTitle1=One\nLength1=-1\nFile2=http://a.example/2\n"
    "NumberOfEntries=2\nVersion=2\n";
const QByteArray bouquet =
    "#NAME Favourites\n#SERVICE 4097:0:1:0:0:0:0:0:0:0:http%3a//a.example/1.ts:One\n#DESCRIPTION One\n"
    "#SERVICE 1:64:0:0:0:0:0:0:0:0::News\n#SERVICE 4097:0:1:0:0:0:0:0:0:0:http%3a//a.example/2:Two\n";
const QByteArray genres = "News,#genre#\nOne,http://a.example/1\nTwo,http://a.example/2$with words\n";
const QByteArray deviceLineup =
    R"([{"GuideNumber":"5.1","GuideName":"One","URL":"http://192.168.1.20:5004/auto/v5.1","HD":1},)"
    R"({"GuideNumber":"7","GuideName":"Two","URL":"http://192.168.1.20:5004/auto/v7","DRM":1}])";
const QByteArray chunked = "transfer-encoding: chunked\nserver: x\n\n5\r\nGabcd\r\n3;x=y\r\nefg\r\n0\r\n\r\n";
const QByteArray devicesXml =
    "<?xml version=\"1.0\"?><MediaContainer size=\"1\"><Device key=\"7\" "
    "uuid=\"device://tv.plex.grabbers.hdhomerun/10F00004\" uri=\"http://192.168.1.20:3000\" status=\"alive\">"
    "<ChannelMapping channelKey=\"1\" deviceIdentifier=\"5.1\" enabled=\"1\" lineupIdentifier=\"one\"/>"
    "</Device><Dvr key=\"9\" uuid=\"u\" refreshedAt=\"1700000000\" lineup=\"lineup://x\"><Device key=\"7\"/>"
    "<Setting id=\"xmltvCustomRefreshInHours\" value=\"24\" default=\"24\"/></Dvr></MediaContainer>";
const QByteArray sessionsJson =
    R"({"MediaContainer":{"size":1,"Metadata":[{"live":"1","sessionKey":"4","title":"News","User":)"
    R"({"title":"Ann"},"Player":{"title":"TV","state":"playing","product":"Plex"},"Session":{"id":"s"},)"
    R"("Media":[{"channelIdentifier":"5.1","channelTitle":"One","beginsAt":1700000000,"endsAt":1700003600}]}]}})";

} // namespace

/// What the fuzzer runs, with a fixed corpus, so that it keeps building and holding. A seed that its reader
/// does not understand would test nothing: that is asked first.
class TestFuzzReaders : public QObject {
    Q_OBJECT
private slots:
    void seedsAreUnderstood();
    void corpus_data();
    void corpus();
    void webSocket();
};

void TestFuzzReaders::seedsAreUnderstood()
{
    RequestHead head;
    QCOMPARE(parseRequestHead(request, {}, head).kind, HeadVerdict::Kind::Complete);
    QVERIFY(ssdp::searchTarget(search));
    QCOMPARE(SettingsFile::parsed(settings).value().values(u"playlist"_s).size(), 2);
    QCOMPARE(readHlsPlaylist(media, QUrl(u"http://a.example/"_s)).media->segments.size(), 3);
    QCOMPARE(readHlsPlaylist(master, QUrl(u"http://a.example/"_s)).master->variants.size(), 2);
    for (const QByteArray &list : {xspf, pls, bouquet, genres, deviceLineup}) {
        PlaylistConfig playlist;
        playlist.source = u"http://list.example/"_s;
        QVERIFY2(!parsePlaylistText(list, playlist).entries.isEmpty(), list);
    }
    QCOMPARE(readServerAnswer(devicesXml).value().children.size(), 2);
    QCOMPARE(plexreading::sessionsOf(readServerAnswer(sessionsJson).value()).size(), 1);
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
    row("absolute without a host", &fuzzRequestHead, "GET http://a:499?x HTTP/1.0\r\nHoso: a\r\n\r\n", head);
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
    row("a map among null packets", &fuzzTs, QByteArray::fromHex("00b00d0001c10000000104ff1fff00000000"),
        {"\x1f\xff"});
    row("xspf", &fuzzLists, xspf, {"<", ">", "</track>", "<location>", "&amp;", "file:///", "&#0;"});
    row("pls", &fuzzLists, pls, {"\n", "=", "File2=", "Title-1=", "[playlist]", "concat:"});
    row("long host", &fuzzLists, "http://" + QByteArray(50, 'a').append('.').repeated(4) + "example/1\n",
        {"\n", "http://"});
    row("bouquet", &fuzzLists, bouquet, {"\n", ":", "%3a", "#DESCRIPTION ", "#SERVICE ", "%00"});
    row("genres", &fuzzLists, genres, {"\n", ",", "#genre#", "$", "http://"});
    row("device lineup", &fuzzLists, deviceLineup, {"{", "}", "\"", "null", "1e999", "[", "file:///x"});
    row("chunked answer", &fuzzAnswerBody, chunked,
        {"\r\n", "\n", "0\r\n", "ffffffffffffffff\r\n", "-1\r\n", ";"});
    row("answer with a length", &fuzzAnswerBody, "content-length: 5\ncontent-type: video/mp2t\n\nGGGGGGG",
        {"\n", "-", "99999999999999999999", "transfer-encoding: chunked\n"});
    row("devices as XML", &fuzzServerAnswer, devicesXml, {"<", ">", "/>", "\"", "&lt;", "nan", "1e300"});
    row("sessions as JSON", &fuzzServerAnswer, sessionsJson, {"{", "}", "[", "]", "\"", "null", "1e300"});
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

void TestFuzzReaders::webSocket()
{
    const auto frames = "\x81\x85\0\0\0\0hello\x89\x80\1\2\3\4\x82\xfe\1\0\0\0\0\0"_ba;
    FuzzCorpus(&fuzzWebSocket,
               {"\x88\x80", "\xff\xff", QByteArray("\x81\xff\x7f\xff\xff\xff", 6), "\x89\xfe"})
        .run(frames, 150);
}

PLEXBRIDGE_TEST(TestFuzzReaders)
#include "tst_fuzzreaders.moc"
