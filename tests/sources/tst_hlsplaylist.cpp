// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsattributes.h"
#include "sources/hlsplaylist.h"
#include "sources/hlsvariants.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QUrl Base(u"http://u:p@h.example/live/one.m3u8?token=1"_s);

HlsMediaPlaylist mediaOf(const QByteArray &text)
{
    return readHlsPlaylist(text, Base, {{"given", "x"}}).media.value_or(HlsMediaPlaylist());
}

HlsMasterPlaylist masterOf(const QByteArray &text)
{
    return readHlsPlaylist(text, Base).master.value_or(HlsMasterPlaylist());
}

} // namespace

/// The readers of playlists and the choice of a variant, on playlists as they should be and as they are.
class HlsPlaylistTest : public QObject {
    Q_OBJECT
private slots:
    void readsSegments();
    void survives_data();
    void survives();
    void tellsWhatIsNone_data();
    void tellsWhatIsNone();
    void resolvesAddresses_data();
    void resolvesAddresses();
    void readsRanges();
    void readsKeys();
    void keepsTheNewest();
    void splitsAttributes();
    void choosesVariants_data();
    void choosesVariants();
    void boundsVariants();
};

void HlsPlaylistTest::readsSegments()
{
    const HlsMediaPlaylist list =
        mediaOf("#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:10\n#EXT-X-MEDIA-SEQUENCE:7\n# a remark\n"
                "#EXTINF:9.009,title, with comma\na.ts\n#EXT-X-PROGRAM-DATE-TIME:2026-01-01T00:00:00Z\n"
                "#EXT-X-DISCONTINUITY\n#EXTINF:4,\nb.ts\n#EXT-X-GAP\n#EXTINF:5,\nc.ts\n");
    QCOMPARE(list.base, QUrl(u"http://h.example/live/one.m3u8?token=1"_s));
    QCOMPARE(list.target, 10s);
    QVERIFY(list.isNumbered && !list.isOver && !list.isFragmented);
    QCOMPARE(list.segments.size(), 3);
    QCOMPARE(list.segments[0].number, 7);
    QCOMPARE(list.segments[0].duration, 9009ms);
    QCOMPARE(list.segments[0].uri, "a.ts");
    QCOMPARE(list.segments[2].number, 9);
    const auto flags = [&](qsizetype i) {
        return std::pair(list.segments[i].discontinuity, list.segments[i].gap);
    };
    QCOMPARE(flags(0), std::pair(false, false));
    QCOMPARE(flags(1), std::pair(true, false));
    QCOMPARE(flags(2), std::pair(false, true));
}

void HlsPlaylistTest::survives_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<int>("duration");
    const auto row = [](const char *name, const QByteArray &text, qint64 number, int duration) {
        QTest::newRow(name) << text << number << duration;
    };
    row("plain", "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:5\n#EXTINF:2,\nx.ts\n", 5, 2000);
    const QString wide = u"\ufeff#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:5\n#EXTINF:2,\nx.ts\n"_s;
    row("UTF-16", QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size()), 5, 2000);
    row("CRLF", "#EXTM3U\r\n#EXT-X-MEDIA-SEQUENCE:5\r\n#EXTINF:2,\r\nx.ts\r\n", 5, 2000);
    row("CR alone", "#EXTM3U\r#EXT-X-MEDIA-SEQUENCE:5\r#EXTINF:2,\rx.ts", 5, 2000);
    row("byte order mark", "\xef\xbb\xbf#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:5\n#EXTINF:2,\nx.ts\n", 5, 2000);
    row("blanks before", "\n \n#EXTM3U\n#EXT-X-MEDIA-SEQUENCE: 5 \n#EXTINF: 2 ,\n  x.ts  \n", 5, 2000);
    row("no end of line", "#EXTM3U\n#EXTINF:2,\nx.ts", 0, 2000);
    row("no comma", "#EXTM3U\n#EXTINF:2\nx.ts", 0, 2000);
    row("no duration", "#EXTM3U\n#EXT-X-TARGETDURATION:6\nx.ts\n", 0, 6000);
    row("bad duration", "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:nan,\nx.ts\n", 0, 6000);
    row("negative duration", "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:-1,\nx.ts\n", 0, 6000);
    row("huge duration", "#EXTM3U\n#EXTINF:1e300,\nx.ts\n", 0, 3'600'000);
    row("number after the segments", "#EXTM3U\n#EXTINF:2,\nx.ts\n#EXT-X-MEDIA-SEQUENCE:5\n", 5, 2000);
    row("negative number", "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:-5\n#EXTINF:2,\nx.ts\n", 0, 2000);
    row("number out of range", "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:99999999999999999999\n#EXTINF:2,\nx.ts\n", 0,
        2000);
    row("large number", "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:9223372036854775807\n#EXTINF:2,\nx.ts\n",
        std::numeric_limits<qint64>::max() / 2, 2000);
    row("sequence of discontinuities",
        "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:5\n#EXT-X-DISCONTINUITY-SEQUENCE:9\n#EXTINF:2,\nx.ts\n", 5, 2000);
    row("no first line", "#EXT-X-MEDIA-SEQUENCE:5\n#EXTINF:2,\nx.ts\n", 5, 2000);
    row("a remark before the first line", "# by hand\n#EXTM3U\n#EXTINF:2,\nx.ts\n", 0, 2000);
    row("a decimal comma", "#EXTM3U\n#EXTINF:2,5,\nx.ts\n", 0, 2000);
    row("a variable", "#EXTM3U\n#EXT-X-DEFINE:NAME=\"n\",VALUE=\"x\"\n#EXTINF:2,\n{$n}.ts\n", 0, 2000);
    row("a variable of the master", "#EXTM3U\n#EXT-X-DEFINE:IMPORT=\"given\"\n#EXTINF:2,\n{$given}.ts\n", 0,
        2000);
    row("a variable of the address",
        "#EXTM3U\n#EXT-X-DEFINE:QUERYPARAM=\"token\"\n#EXT-X-MEDIA-SEQUENCE:{$token}\n#EXTINF:2,\nx.ts\n", 1,
        2000);
    row("unknown tags", "#EXTM3U\n#EXT-X-NEW\n#EXT\n#EXTINFO\n#EXTINF:2,\nx.ts\n", 0, 2000);
}

void HlsPlaylistTest::survives()
{
    QFETCH(QByteArray, text);
    const HlsMediaPlaylist list = mediaOf(text);
    QCOMPARE(list.segments.size(), 1);
    QCOMPARE(list.segments[0].uri, "x.ts");
    QTEST(list.segments[0].number, "number");
    QTEST(int(list.segments[0].duration.count()), "duration");
    QVERIFY(!list.segments[0].discontinuity);
}

void HlsPlaylistTest::tellsWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("media");
    QTest::addColumn<bool>("master");
    QTest::newRow("nothing") << QByteArray() << false << false;
    QTest::newRow("page") << QByteArray("<html>#EXTM3U</html>") << false << false;
    QTest::newRow("head only") << QByteArray("#EXTM3U") << false << false;
    QTest::newRow("not begun") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:2\n") << true << false;
    QTest::newRow("segments only") << QByteArray("#EXTM3U\na.ts") << true << false;
    QTest::newRow("master") << QByteArray("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nx\n") << false << true;
    QTest::newRow("renditions only") << QByteArray("#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\"\n")
                                     << false << true;
    QTest::newRow("both") << QByteArray("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nx\n#EXTINF:1,\ny\n") << true
                          << false;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << false << false;
}

void HlsPlaylistTest::tellsWhatIsNone()
{
    QFETCH(QByteArray, text);
    const HlsPlaylist playlist = readHlsPlaylist(text, Base);
    QTEST(playlist.media.has_value(), "media");
    QTEST(playlist.master.has_value(), "master");
}

void HlsPlaylistTest::resolvesAddresses_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *uri, const QString &url) {
        QTest::newRow(uri) << QByteArray(uri) << url;
    };
    row("a.ts", u"http://h.example/live/a.ts"_s);
    row("../a.ts?x=1&y=%20", u"http://h.example/a.ts?x=1&y=%20"_s);
    row("/a b.ts", u"http://h.example/a%20b.ts"_s);
    row("?n=2", u"http://h.example/live/one.m3u8?n=2"_s);
    row("//other.example/a.ts", u"http://other.example/a.ts"_s);
    row("https://s.example:8443/a.ts", u"https://s.example:8443/a.ts"_s);
    row("HTTP://[::1]:80/a.ts", u"http://[::1]:80/a.ts"_s);
    row("a%2Fb.ts", u"http://h.example/live/a%2Fb.ts"_s);
    row("file:///etc/passwd", {});
    row("data:text/plain,x", {});
    row("concat:a|b", {});
    row("http://", {});
}

void HlsPlaylistTest::resolvesAddresses()
{
    QFETCH(QByteArray, uri);
    const HlsMediaPlaylist list = mediaOf("#EXTM3U\n#EXTINF:2,\n" + uri + '\n');
    QTEST(hlsAddress(list.base, list.segments[0].uri).toString(QUrl::FullyEncoded), "url");
}

void HlsPlaylistTest::readsRanges()
{
    const HlsMediaPlaylist list =
        mediaOf("#EXTM3U\n#EXTINF:1,\n#EXT-X-BYTERANGE:100@50\nx.ts\n#EXTINF:1,\n#EXT-X-BYTERANGE:70\nx.ts\n"
                "#EXTINF:1,\n#EXT-X-BYTERANGE:30\ny.ts\n#EXTINF:1,\nz.ts\n#EXTINF:1,\n"
                "#EXT-X-BYTERANGE:9999999999999999\nz.ts\n");
    QCOMPARE(list.segments.size(), 5);
    QCOMPARE(list.segments[0].range, (HlsByteRange{50, 100}));
    QCOMPARE(list.segments[1].range, (HlsByteRange{150, 70}));
    QCOMPARE(list.segments[2].range, (HlsByteRange{0, 30}));
    QVERIFY(!list.segments[3].range && !list.segments[4].range);
}

void HlsPlaylistTest::readsKeys()
{
    const HlsMediaPlaylist list =
        mediaOf("#EXTM3U\n#EXTINF:1,\nclear.ts\n#EXT-X-KEY:METHOD=AES-128,URI=\"k?a=1,2\",IV=0x0102\n#EXTINF:"
                "1,\na.ts\n"
                "#EXTINF:1,\nb.ts\n#EXT-X-KEY:METHOD=SAMPLE-AES,URI=\"k\"\n#EXTINF:1,\nc.ts\n"
                "#EXT-X-KEY:METHOD=AES-128,URI=\"k\",KEYFORMAT=\"com.example\"\n#EXTINF:1,\nd.ts\n"
                "#EXT-X-KEY:METHOD=NONE\n#EXTINF:1,\ne.ts\n#EXT-X-MAP:URI=\"init.mp4\"\n");
    QCOMPARE(list.segments.size(), 6);
    QCOMPARE(list.segments[0].key, HlsKey());
    QCOMPARE(list.segments[1].key.method, HlsKey::Method::Aes128);
    QCOMPARE(list.segments[1].key.uri, "k?a=1,2");
    QCOMPARE(list.segments[1].key.iv, QByteArray(14, '\0') + "\x01\x02");
    QCOMPARE(list.segments[2].key, list.segments[1].key);
    QCOMPARE(list.segments[3].key.method, HlsKey::Method::Other);
    QCOMPARE(list.segments[4].key.method, HlsKey::Method::Other);
    QCOMPARE(list.segments[3].key.name, "SAMPLE-AES");
    QCOMPARE(list.segments[4].key.name, "AES-128 com.example");
    QCOMPARE(list.segments[5].key, HlsKey());
    QVERIFY(list.isFragmented);
}

void HlsPlaylistTest::keepsTheNewest()
{
    QByteArray text = "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:100\n";
    const qsizetype count = HlsMediaPlaylist::MostSegments + 5;
    for (qsizetype i = 0; i < count; ++i)
        text += "#EXTINF:2,\n" + QByteArray::number(i) + ".ts\n";
    const HlsMediaPlaylist list = mediaOf(text);
    QVERIFY(list.segments.size() <= HlsMediaPlaylist::MostSegments);
    QCOMPARE(list.segments.constLast().number, 100 + count - 1);
    QCOMPARE(list.segments.constLast().uri, QByteArray::number(count - 1) + ".ts");
}

void HlsPlaylistTest::splitsAttributes()
{
    const HlsAttributes list("A=1, codecs = \"avc1,mp4a\",C=\"=,\",D=,BAD,E=0X0aFF,F=\"open, G=2");
    QCOMPARE(list.number("A"), 1);
    QCOMPARE(list.value("CODECS"), "avc1,mp4a");
    QCOMPARE(list.value("C"), "=,");
    QVERIFY(list.has("D") && list.value("D").isEmpty());
    QCOMPARE(list.number("C"), 0);
    QVERIFY(!list.has("NOT"));
    QCOMPARE(HlsAttributes("E=0X0aFF").sixteenBytes("E").toHex(), QByteArray(28, '0') + "0aff");
    QCOMPARE(HlsAttributes("E=17").sixteenBytes("E"), QByteArray());
    QVERIFY(!HlsAttributes("").has("A"));
    HlsAttributes many(QByteArray("A=1,").repeated(100'000));
    QCOMPARE(many.number("A"), 1);
}

void HlsPlaylistTest::choosesVariants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<QString>("order");
    const QByteArray three = "#EXT-X-STREAM-INF:BANDWIDTH=2000,RESOLUTION=640x360\nmid\n"
                             "#EXT-X-STREAM-INF:BANDWIDTH=500,RESOLUTION=320x180\nlow\n"
                             "#EXT-X-STREAM-INF:BANDWIDTH=9000,RESOLUTION=1920x1080\nhigh\n";
    const auto row = [](const char *name, const QByteArray &text, qint64 cap, const QString &order) {
        QTest::newRow(name) << text << cap << order;
    };
    row("best", three, 0, u"high mid low"_s);
    row("capped", three, 2000, u"mid low high"_s);
    row("all above", three, 100, u"low mid high"_s);
    row("stand-ins in order", "#EXT-X-STREAM-INF:BANDWIDTH=5\na\n#EXT-X-STREAM-INF:BANDWIDTH=5\nb\n", 0,
        u"a b"_s);
    row("the same rate, the larger picture",
        "#EXT-X-STREAM-INF:BANDWIDTH=5,RESOLUTION=640x360\na\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=5,RESOLUTION=1280x720\nb\n",
        0, u"b a"_s);
    row("no rate, the larger picture",
        "#EXT-X-STREAM-INF:RESOLUTION=640x360\na\n#EXT-X-STREAM-INF:RESOLUTION=1280x720\nb\n", 0, u"b a"_s);
    row("no bandwidth", "#EXT-X-STREAM-INF:\na\n#EXT-X-STREAM-INF:BANDWIDTH=5\nb\n", 0, u"b a"_s);
    row("sound alone is for want of better",
        "#EXT-X-STREAM-INF:BANDWIDTH=9,CODECS=\"mp4a.40.2\"\na\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=5,CODECS=\"mp4a.40.2,avc1.4d401f\"\nb\n",
        0, u"b"_s);
    row("radio", "#EXT-X-STREAM-INF:BANDWIDTH=9,CODECS=\"mp4a.40.2\"\na\n", 0, u"a"_s);
    row("separate sound",
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",NAME=\"x, y\",URI=\"sound\"\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=9,AUDIO=\"g\"\na\n#EXT-X-STREAM-INF:BANDWIDTH=5\nb\n",
        0, u"a+sound b"_s);
    row("separate sound only",
        "#EXT-X-STREAM-INF:BANDWIDTH=9,AUDIO=\"g\"\na\n"
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",URI=\"sound\"\n",
        0, u"a+sound"_s);
    row("the sound for everybody",
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",AUTOSELECT=NO,URI=\"described\"\n"
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",AUTOSELECT=YES,URI=\"other\"\n"
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",DEFAULT=YES,AUTOSELECT=YES,URI=\"main\"\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=9,AUDIO=\"g\"\na\n",
        0, u"a+main"_s);
    row("sound alone does not win by the cap",
        "#EXT-X-STREAM-INF:BANDWIDTH=9\nsound\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=500,RESOLUTION=320x180\nlow\n",
        100, u"low sound"_s);
    row("of one nothing is said",
        "#EXT-X-STREAM-INF:BANDWIDTH=9\nunknown\n#EXT-X-STREAM-INF:BANDWIDTH=7,CODECS=\"mp4a.40.2\"\nradio\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=5,RESOLUTION=320x180\nlow\n",
        0, u"low unknown"_s);
    row("sound in the stream and another language beside it",
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",DEFAULT=YES\n"
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",URI=\"sound\"\n#EXT-X-STREAM-INF:BANDWIDTH=9,AUDIO="
        "\"g\"\na\n",
        0, u"a"_s);
    row("trick play", "#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=99,URI=\"i\"\n#EXT-X-STREAM-INF:BANDWIDTH=5\nb\n",
        0, u"b"_s);
    row("no web address", "#EXT-X-STREAM-INF:BANDWIDTH=9\nfile:///a\n#EXT-X-STREAM-INF:BANDWIDTH=5\nb\n", 0,
        u"b"_s);
}

void HlsPlaylistTest::choosesVariants()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, cap);
    QStringList order;
    for (const HlsChoice &choice : orderedVariants(masterOf("#EXTM3U\n" + text), cap)) {
        const QString sound = choice.sound.isEmpty() ? QString() : u'+' + choice.sound.fileName();
        order.append(choice.stream.fileName() + sound);
    }
    QTEST(order.join(u' '), "order");
}

void HlsPlaylistTest::boundsVariants()
{
    const QByteArray one =
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",URI=\"u\"\n#EXT-X-STREAM-INF:BANDWIDTH=5\nb\n";
    const HlsMasterPlaylist master = masterOf("#EXTM3U\n" + one.repeated(1000));
    QCOMPARE(master.variants.size(), HlsMasterPlaylist::MostEntries);
    QCOMPARE(master.audio.size(), HlsMasterPlaylist::MostEntries);
}

PLEXBRIDGE_TEST(HlsPlaylistTest)
#include "tst_hlsplaylist.moc"
