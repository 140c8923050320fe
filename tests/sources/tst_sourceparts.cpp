// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "sources/bodynature.h"
#include "sources/childspeech.h"
#include "sources/ffmpegarguments.h"
#include "sources/playlistformat.h"
#include "sources/playlistmemory.h"
#include "sources/ratemeter.h"
#include "sources/refusal.h"
#include "sources/sourcerequest.h"
#include "sources/streamform.h"
#include "sources/testcard.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The small pure parts of the sources.
class SourcePartsTest : public QObject {
    Q_OBJECT
private slots:
    void knowsPlaylists_data();
    void knowsPlaylists();
    void tellsFfmpegTheAddressThatWasJudged();
    void knowsBodies_data();
    void knowsBodies();
    void neverJudgesTooEarly();
    void saysWhyItWasRefused_data();
    void saysWhyItWasRefused();
    void saysItOfTheProvider();
    void understandsFfmpeg_data();
    void understandsFfmpeg();
    void convertsWhatDoesNotFit();
    void knowsTheOtherForm_data();
    void knowsTheOtherForm();
    void remembersForms();
    void ffmpegGetsWhatWasChosen();
    void ffmpegTriesDatagrams();
    void remembersPlaylists();
    void hidesAddressesInSpeech_data();
    void hidesAddressesInSpeech();
    void knowsLevelsOfSpeech();
    void boundsALineOfSpeech();
    void metersRates();
    void ffmpegReachesTheNetworkOnly();
    void ffmpegGetsOptionsOfItsProtocol();
    void testCardNamesTheChannel();
};

void SourcePartsTest::knowsPlaylists_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("url");
    QTest::addColumn<PlaylistFormat>("format");
    for (const char *type : {"application/vnd.apple.mpegurl", "application/x-mpegURL", "audio/mpegurl",
                             "Audio/X-MpegURL; charset=utf-8"})
        QTest::newRow(type) << QByteArray(type) << u"http://h/a/b.M3U8?token=1"_s << PlaylistFormat::Hls;
    QTest::newRow("dash") << QByteArray("application/dash+xml") << u"http://h/x.mpd"_s
                          << PlaylistFormat::Dash;
    QTest::newRow("video") << QByteArray("video/mp2t") << u"http://h/x.ts?of=x.m3u8"_s
                           << PlaylistFormat::None;
    QTest::newRow("nothing") << QByteArray() << u"http://h/m3u8"_s << PlaylistFormat::None;
}

void SourcePartsTest::knowsPlaylists()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, url);
    QFETCH(PlaylistFormat, format);
    QCOMPARE(playlistOfType(type), format);
    QCOMPARE(playlistOfPath(QUrl(url)), format);
    StreamSource source;
    source.url = QUrl(url);
    const QStringList arguments = ffmpegArguments(source, format);
    const QStringList input = arguments.first(arguments.indexOf(u"-i"_s));
    const QString name = format == PlaylistFormat::Hls ? u"hls"_s : u"dash"_s;
    QCOMPARE(input.contains(u"-f"_s) && input.contains(name), format != PlaylistFormat::None);
    QVERIFY(ffmpegArguments(source, PlaylistFormat::HlsOther).contains(u"hls"_s));
}

void SourcePartsTest::tellsFfmpegTheAddressThatWasJudged()
{
    const auto at = [](const QString &url, const QString &address) {
        StreamSource source;
        source.url = QUrl(url);
        return ffmpegArgumentsAt(ffmpegArguments(source), QHostAddress(address));
    };
    QVERIFY(
        at(u"rtsp://u:p@tv.example:554/1?a=b"_s, u"10.1.2.3"_s).contains(u"rtsp://u:p@10.1.2.3:554/1?a=b"_s));
    QVERIFY(at(u"srt://tv.example:9000?mode=caller"_s, u"2001:db8::1"_s)
                .contains(u"srt://[2001:db8::1]:9000?mode=caller"_s));
    // Where the name is asked for, or stands in a certificate.
    QVERIFY(at(u"rtmp://tv.example/app/1"_s, u"10.1.2.3"_s).contains(u"rtmp://tv.example/app/1"_s));
    QVERIFY(at(u"rtsps://tv.example/1"_s, u"10.1.2.3"_s).contains(u"rtsps://tv.example/1"_s));
    QCOMPARE(ffmpegArgumentsAt({u"-f"_s, u"lavfi"_s}, QHostAddress(u"10.1.2.3"_s)),
             (QStringList{u"-f"_s, u"lavfi"_s}));
}

void SourcePartsTest::knowsBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<BodyNature>("nature");
    const QByteArray packets = TsMaker().frames(3);
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &type,
                        BodyNature nature) {
        QTest::newRow(name) << bytes << type << nature;
    };
    for (const char *type :
         {"text/html; charset=UTF-8", "application/json", "text/plain", "audio/x-mpegurl", ""})
        QTest::addRow("packets as %s", type) << packets << QByteArray(type) << BodyNature::TransportStream;
    row("packets behind a head", QByteArray(300, 'x') + packets, "text/html", BodyNature::TransportStream);
    row("a playlist as text", "\xef\xbb\xbf\r\n#EXTM3U\n#EXTINF:1,\n", "text/plain", BodyNature::Hls);
    row("a playlist as video", "#EXTM3U\n", "video/mp2t", BodyNature::Hls);
    row("a playlist in UTF-16",
        QByteArray("\xff\xfe#\0E\0X\0T\0M\0"
                   "3\0U\0\n\0",
                   18),
        "", BodyNature::Hls);
    row("DASH", "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn\">", "text/xml", BodyNature::Dash);
    row("DASH by type", "<?xml version=\"1.0\"?>", "application/dash+xml", BodyNature::Dash);
    row("a page", "<html><body>Expired</body></html>", "text/html", BodyNature::WebPage);
    row("a page as video", "\n<!DOCTYPE HTML><head>", "video/mp2t", BodyNature::WebPage);
    row("words of a page", "Your account has expired", "text/html", BodyNature::WebPage);
    row("words", "no such channel", "text/plain", BodyNature::Document);
    row("JSON", "{\"error\":1}", "application/json", BodyNature::Document);
    row("FLV", QByteArray("FLV\x01\x05") + QByteArray(50, 'x'), "text/html", BodyNature::Container);
    row("MP4", QByteArray::fromHex("00000018") + "ftypisom", "", BodyNature::Container);
    row("MP3 from its middle", QByteArray(2000, 'm'), "audio/mpeg", BodyNature::Container);
    const QByteArray mp3 = (QByteArray::fromHex("fffb9064") + QByteArray(413, 'm')).repeated(5); // 128 kbit/s
    row("MP3 as video", mp3, "video/mp2t", BodyNature::Container);
    row("MP3 from within a frame", mp3.sliced(100), "", BodyNature::Container);
    row("AC-3", QByteArray::fromHex("0b77") + QByteArray(2000, 'm'), "", BodyNature::Container);
    const auto sound = [](const char *head, qsizetype size) {
        const QByteArray begin = QByteArray::fromHex(head);
        return (begin + QByteArray(size - begin.size(), 'm')).repeated(6);
    };
    const QByteArray latm = sound("56e100", 259), adts = sound("fff15080200000", 256);
    const QByteArray dolby = sound("0b77ffff0240", 160), dolbyPlus = sound("0b77007f0480", 256);
    for (const QByteArray &each : {latm, adts, dolby, dolbyPlus}) {
        QTest::addRow("%s, a type that is wrong", each.first(3).toHex().constData())
            << each << QByteArray("video/mp2t") << BodyNature::Container;
        QTest::addRow("%s from within a frame", each.first(3).toHex().constData())
            << each.sliced(100) << QByteArray() << BodyNature::Container;
    }
    for (const char *start :
         {"0000000140010c01", "000000014201", "00000001460150", "0000000167640028", "00000001091000000001",
          "00000167", "000001b3", "000001b0", "000001e0", "ffd8ffe0", "7ffe8001"})
        QTest::addRow("pictures or sound that begin with %s", start)
            << QByteArray::fromHex(start) + QByteArray(2000, 'm') << QByteArray("application/octet-stream")
            << BodyNature::Container;
    row("a camera's JPEGs", "--next\r\nContent-Type: image/jpeg\r\n\r\n" + QByteArray(2000, 'm'),
        "multipart/x-mixed-replace; boundary=next", BodyNature::Container);
    row("packets of which the first is half there",
        QByteArray::fromHex("000001e0") + QByteArray(90, 'x') + packets, "", BodyNature::TransportStream);
    row("a list without its first line", "#EXTINF:1,\nx.ts\n", "text/plain", BodyNature::Hls);
    row("MP3 with its name", "ID3\x03", "", BodyNature::Container);
    row("unknown film", QByteArray(2000, 'm'), "video/x-flv", BodyNature::Container);
    row("what may come", QByteArray(2000, 'm'), "video/mp2t", BodyNature::TransportStream);
    row("of no type", QByteArray(2000, 'm'), "", BodyNature::TransportStream);
}

void SourcePartsTest::knowsBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QTEST(natureOf(bytes, type, true), "nature");
}

/// A stream that is called a page must not be taken for one because only a little of it is here.
void SourcePartsTest::neverJudgesTooEarly()
{
    const QByteArray packets = QByteArray(150, 'x') + TsMaker().frames(3);
    for (qsizetype size = 0; size < OpeningLength; ++size) {
        const BodyNature nature = natureOf(packets.first(size), "text/html", false);
        QVERIFY(nature == BodyNature::Unsure || nature == BodyNature::TransportStream);
    }
    QCOMPARE(natureOf(packets.first(OpeningLength), "text/html", false), BodyNature::TransportStream);
}

void SourcePartsTest::saysWhyItWasRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("justClosed");
    QTest::addColumn<QString>("words");
    QTest::newRow("counts the last")
        << 458 << 1 << true << u"the provider allows one connection and still counts the last one (458)"_s;
    QTest::newRow("forbids just now")
        << 403 << 0 << true << u"the provider allows one connection and still counts the last one (403)"_s;
    QTest::newRow("counts one of three")
        << 509 << 3 << true
        << u"the provider allows 3 connections and still counts one that has ended (509)"_s;
    QTest::newRow("full") << 458 << 1 << false
                          << u"the provider allows no further connection of this account (458)"_s;
    QTest::newRow("forbidden")
        << 403 << 1 << false << u"the provider refuses this account, or the address it is used from (403)"_s;
    QTest::newRow("busy") << 503 << 0 << true << u"the provider is overloaded, or down for a while (503)"_s;
    QTest::newRow("busy, one allowed")
        << 503 << 1 << true << u"the provider allows one connection and still counts the last one (503)"_s;
    QTest::newRow("gone") << 404 << 1 << true << u"the provider does not have this stream (404)"_s;
    QTest::newRow("unknown") << 499 << 0 << false << u"the provider refuses the stream (499)"_s;
}

void SourcePartsTest::saysWhyItWasRefused()
{
    QFETCH(int, status);
    QFETCH(int, limit);
    QFETCH(bool, justClosed);
    QTEST(refusalWords(status, limit, justClosed).english(), "words");
}

/// What a fetch says of a server is said of the provider, in its arguments, too.
void SourcePartsTest::saysItOfTheProvider()
{
    int ofServers = 0;
    for (int code = 1; code < int(Said::OfNamed); ++code) {
        const Saying saying(Said(code), {u"<1>"_s, u"<2>"_s});
        QString wanted = saying.english();
        ofServers += wanted.contains(u"the server"_s);
        wanted.replace(u"the server"_s, u"the provider"_s);
        QCOMPARE(saidOfProvider(saying).english(), wanted);
    }
    QVERIFY(ofServers > 10);
    QCOMPARE(saidOfProvider(said(Said::InterfaceUnusable, {u"eth0"_s, Said::NoWayToServer})),
             said(Said::InterfaceUnusable, {u"eth0"_s, Said::NoWayToProvider}));
}

void SourcePartsTest::understandsFfmpeg_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &line, int status, const QString &words) {
        QTest::newRow(qPrintable(line)) << line << status << words;
    };
    row(u"rtsp://h:554/… Connection refused"_s, 0,
        u"the provider's server refuses the connection (ffmpeg: Connection refused)"_s);
    row(u"rtsp: method DESCRIBE failed: 404 Stream Not Found"_s, 404, {});
    row(u"rtsp://h/… Server returned 401 Unauthorized (authorization failed)"_s, 401, {});
    row(u"http: HTTP error 458 X"_s, 458, {});
    row(u"srt: Connection setup failure: connection timed out"_s, 0,
        u"the provider does not answer (ffmpeg: "_s);
    row(u"srt: Connection to srt://h:9 failed: Input/output error"_s, 0,
        u"the provider does not answer (ffmpeg: "_s);
    row(u"mov,mp4: moov atom not found"_s, 0, u"the film's index is at its end"_s);
    row(u"Output file #0 does not contain any stream"_s, 0, u"there is neither picture nor sound in it"_s);
    row(u"Output file does not contain any stream"_s, 0, u"there is neither picture nor sound in it"_s);
    row(u"udp: bind failed: Address already in use"_s, 0, u"another program here has this port"_s);
    row(u"in: Invalid data found when processing input"_s, 0, u"what the provider sends is no video"_s);
    row(u"something new"_s, 0, u"something new"_s);
}

void SourcePartsTest::understandsFfmpeg()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    QTEST(statusInSpeech(line), "status");
    const QString speech = speechWords(line).english();
    if (!words.isEmpty())
        QVERIFY2(speech.startsWith(words), qPrintable(speech));
    QVERIFY(!speech.contains(u"://"_s) || words.isEmpty());
}

void SourcePartsTest::convertsWhatDoesNotFit()
{
    const QString warning =
        u"[warning] mpegts: Stream 0, codec vorbis, is muxed as a private data stream and may not be recognized"_s;
    QCOMPARE(foreignCodecIn(warning), u"vorbis"_s);
    QVERIFY(foreignCodecIn(u"[warning] mpegts: frame size not set"_s).isEmpty());
    QVERIFY(isPictureCodec(u"vp8"_s) && isPictureCodec(u"theora"_s));
    QVERIFY(!isPictureCodec(u"vorbis"_s) && !isPictureCodec(u"pcm_s16le"_s));
    StreamSource source;
    source.url = QUrl(u"http://h/x"_s);
    const QString converted = withSoundConverted(ffmpegArguments(source)).join(u' ');
    QVERIFY(converted.contains(u" -c:v copy -c:a aac -b:a 192k -f mpegts "_s)
            && !converted.contains(u" -c copy"_s));
    QVERIFY(withTimesCounted(ffmpegArguments(source)).join(u' ').contains(u" -bsf:v setts=pts="_s));
    source.url = QUrl(u"udp://@239.1.2.3:5000?fifo_size=9"_s);
    const QString from = ffmpegArgumentsFrom(ffmpegArguments(source), QHostAddress(u"10.1.0.1"_s)).join(u' ');
    QVERIFY2(from.contains(u"udp://@239.1.2.3:5000?fifo_size=9&localaddr=10.1.0.1"_s), qPrintable(from));
}

void SourcePartsTest::knowsTheOtherForm_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("other");
    QTest::newRow("stream") << u"http://h:80/live/u/p/1.ts"_s << u"http://h:80/live/u/p/1.m3u8"_s;
    QTest::newRow("list") << u"http://h/live/u/p/1.m3u8?a=b"_s << u"http://h/live/u/p/1.ts?a=b"_s;
    QTest::newRow("short") << u"http://h/u/p%2F/1"_s << u"http://h/live/u/p%2F/1.m3u8"_s;
    QTest::newRow("no panel's") << u"http://h/news/one.ts"_s << QString();
    QTest::newRow("no number") << u"http://h/live/u/p/one.ts"_s << QString();
    QTest::newRow("not the web's") << u"rtsp://h/live/u/p/1.ts"_s << QString();
}

void SourcePartsTest::knowsTheOtherForm()
{
    QFETCH(QString, address);
    StreamSource source;
    source.url = QUrl(address);
    const auto other = inOtherForm(source);
    QTEST(other ? other->url.toString(QUrl::FullyEncoded) : QString(), "other");
    if (other)
        QCOMPARE(other->kind == SourceKind::Hls, other->url.path().endsWith(u"m3u8"_s));
}

void SourcePartsTest::remembersForms()
{
    StreamSource one, two, others;
    one.url = QUrl(u"http://h/live/u/p/1.ts"_s);
    two.url = QUrl(u"http://h/live/u/p/2.ts"_s);
    others.url = QUrl(u"http://h/live/v/p/2.ts"_s);
    FormMemory memory;
    QVERIFY(!memory.prefersOther(one));
    memory.remember(*inOtherForm(one));
    QVERIFY(memory.prefersOther(one) && memory.prefersOther(two));
    QVERIFY(!memory.prefersOther(others) && !memory.prefersOther(*inOtherForm(two)));
    memory.forget(two);
    QVERIFY(!memory.prefersOther(one));
}

void SourcePartsTest::ffmpegGetsWhatWasChosen()
{
    StreamSource source;
    source.url = QUrl(u"http://me:pw@h/master.m3u8"_s);
    source.headers = {{"X-Token", "secret"}};
    const QStringList at =
        ffmpegArguments(source, HlsChoice{QUrl(u"http://h/v.m3u8"_s), QUrl(u"http://elsewhere/a.m3u8"_s)});
    QCOMPARE(at.count(u"-i"_s), 2);
    const qsizetype first = at.indexOf(u"-i"_s), second = at.indexOf(u"-i"_s, first + 1);
    QCOMPARE(at[first + 1], u"http://me:pw@h/v.m3u8"_s);
    QCOMPARE(at[second + 1], u"http://elsewhere/a.m3u8"_s);
    QVERIFY(at.first(first).contains(u"-headers"_s)); // its own host
    QVERIFY(!at.sliced(first, second - first).contains(u"-headers"_s));
    QCOMPARE(at.count(u"-protocol_whitelist"_s), 2);
    QVERIFY(at.contains(u"1:a:0?"_s) && at.contains(u"-copyts"_s));
}

void SourcePartsTest::ffmpegTriesDatagrams()
{
    StreamSource source;
    source.url = QUrl(u"rtsp://h/x"_s);
    const QList<QStringList> attempts = ffmpegAttempts(source, PlaylistFormat::None);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0][attempts[0].indexOf(u"-rtsp_transport"_s) + 1], u"tcp"_s);
    QCOMPARE(attempts[1][attempts[1].indexOf(u"-rtsp_transport"_s) + 1], u"udp"_s);
    source.url = QUrl(u"http://h/x"_s);
    QCOMPARE(ffmpegAttempts(source, PlaylistFormat::Other).size(), 1);
}

void SourcePartsTest::remembersPlaylists()
{
    PlaylistMemory memory;
    Channel channel;
    const auto numbered = [&](int i) {
        channel.id = QString::number(i);
        channel.source.url = QUrl(u"http://h/%1"_s.arg(i));
        return channel;
    };
    for (int i = 0; i < PlaylistMemory::Most + 1; ++i)
        memory.remember(numbered(i), PlaylistFormat::Hls);
    QCOMPARE(memory.recall(numbered(0)), PlaylistFormat::None); // the oldest went
    QCOMPARE(memory.recall(numbered(1)), PlaylistFormat::Hls);
    memory.remember(numbered(1), PlaylistFormat::Dash);
    QCOMPARE(memory.recall(numbered(1)), PlaylistFormat::Dash);
    QCOMPARE(memory.recall(numbered(2)), PlaylistFormat::Hls);
    channel.source.url = QUrl(u"http://h/moved"_s);
    QCOMPARE(memory.recall(channel), PlaylistFormat::None);
    memory.forget(channel);
    QCOMPARE(memory.recall(numbered(2)), PlaylistFormat::None);

    Channel backup = numbered(3); // another source of the same channel
    backup.source.url.setHost(u"backup"_s);
    memory.remember(backup, PlaylistFormat::Dash);
    QCOMPARE(memory.recall(backup), PlaylistFormat::Dash);
    memory.remember(numbered(3), PlaylistFormat::Hls);
    QCOMPARE(memory.recall(backup), PlaylistFormat::Dash);
}

void SourcePartsTest::hidesAddressesInSpeech_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("encoded") << QByteArray("http://me:secret1@h/live/secret%202/it's%20secret3.ts: 404");
    QTest::newRow("decoded") << QByteArray("http://me:secret1@h/live/secret 2/it's secret3.ts: 404");
    QTest::newRow("no user, encoded") << QByteArray("http://h/live/secret%202/it's%20secret3.ts: 404");
    QTest::newRow("no user, decoded") << QByteArray("http://h/live/secret 2/it's secret3.ts: 404");
    QTest::newRow("another") << QByteArray("http://other/secret4: 404");
}

void SourcePartsTest::hidesAddressesInSpeech()
{
    QFETCH(QByteArray, said);
    const QUrl address(u"http://me:secret1@h/live/secret%202/it's%20secret3.ts"_s);
    const QByteArray line = "Error opening input: " + said + "\n";
    for (qsizetype cut = 0; cut <= line.size(); ++cut) {
        ChildSpeech speech(address);
        QStringList lines = speech.take(line.first(cut));
        lines += speech.take(line.sliced(cut));
        lines += speech.takeRest();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(!lines[0].contains(u"secret"_s), qPrintable(lines[0]));
        QVERIFY2(lines[0].startsWith(u"Error opening input: http://"_s), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(u"404"_s) || said.contains("other"), qPrintable(lines[0]));
    }
}

/// As ffmpeg 5 and 7 have it.
void SourcePartsTest::knowsLevelsOfSpeech()
{
    ChildSpeech speech({});
    const QStringList lines =
        speech.take("[udp @ 0x55] [error] bind failed\n[in#0 @ 0x5f2] [error] refused\n"
                    "[mpegts @ 0x7a] [warning] odd\n[error] plain\n[error] \nno level\n");
    QCOMPARE(lines,
             (QStringList{u"udp: bind failed"_s, u"in#0: refused"_s, u"[warning] mpegts: odd"_s, u"plain"_s,
                          u"no level"_s}));
}

void SourcePartsTest::boundsALineOfSpeech()
{
    ChildSpeech speech({});
    const QByteArray much(ChildSpeech::LongestLine - 1, 'x');
    QVERIFY(speech.take(much).isEmpty());
    QVERIFY(speech.take("y http://h/secret").isEmpty());
    const QStringList lines = speech.take(" secret\n\nnext\nlast");
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"xxx"_s) && lines[0].size() < 1000);
    QVERIFY(!lines[0].contains(u"secret"_s));
    QCOMPARE(lines[1], u"next"_s);
    QCOMPARE(speech.takeRest(), QStringList(u"last"_s));
    QVERIFY(speech.takeRest().isEmpty());
}

void SourcePartsTest::metersRates()
{
    const SteadyTime start(1'000'000ms);
    RateMeter meter;
    QCOMPARE(meter.bitrate(start), 0);
    for (int i = 0; i < 100; ++i)
        meter.add(12'500, start + i * 100ms); // a million bits per second
    const SteadyTime now = start + 9900ms;
    QVERIFY(qAbs(meter.bitrate(now) - 1'000'000) < 60'000);
    QCOMPARE(meter.total(), 1'250'000);
    QCOMPARE(meter.bitrate(now + 10s), 0);

    RateMeter young; // one burst is not a fast line
    young.add(125'000, start);
    QVERIFY(young.bitrate(start) <= 2'000'000);
}

void SourcePartsTest::ffmpegReachesTheNetworkOnly()
{
    StreamSource source;
    source.url = QUrl(u"https://h/x.m3u8?a=b c;rm"_s);
    const QStringList arguments = ffmpegArguments(source);
    const QStringList allowed = arguments.at(arguments.indexOf(u"-protocol_whitelist"_s) + 1).split(u',');
    for (const QString &local :
         {u"file"_s, u"pipe"_s, u"concat"_s, u"subfile"_s, u"data"_s, u"unix"_s, u"fd"_s})
        QVERIFY(!allowed.contains(local));
    QVERIFY(allowed.contains(u"https"_s) && allowed.contains(u"crypto"_s) && allowed.contains(u"srt"_s));
    QCOMPARE(arguments.at(arguments.indexOf(u"-i"_s) + 1), u"https://h/x.m3u8?a=b%20c;rm"_s);
    QVERIFY(arguments.indexOf(u"-protocol_whitelist"_s) < arguments.indexOf(u"-i"_s));
    QVERIFY(arguments.contains(u"-nostdin"_s));
    QCOMPARE(arguments.at(arguments.indexOf(u"-c"_s) + 1), u"copy"_s);
}

void SourcePartsTest::ffmpegGetsOptionsOfItsProtocol()
{
    StreamSource source;
    source.userAgent = u"Agent"_s;
    source.referrer = u"http://page"_s;
    source.url = QUrl(u"http://h/x"_s);
    QVERIFY(ffmpegArguments(source).contains(u"-user_agent"_s)
            && ffmpegArguments(source).contains(u"-referer"_s));
    source.url = QUrl(u"udp://239.0.0.1:1234"_s); // ffmpeg refuses options that a protocol does not know
    QVERIFY(!ffmpegArguments(source).contains(u"-user_agent"_s));
    source.url = QUrl(u"rtsp://h/x"_s);
    QVERIFY(ffmpegArguments(source).contains(u"-rtsp_transport"_s));
}

void SourcePartsTest::testCardNamesTheChannel()
{
    const QString with = testCardArguments(u"A 'quoted': %{x} \\ name"_s, true).join(u' ');
    QVERIFY(with.contains(u"text='A quoted x name'"_s));
    QVERIFY(with.contains(u"localtime"_s));
    QVERIFY(!testCardArguments(u"A"_s, false).join(u' ').contains(u"drawtext"_s));
}

PLEXBRIDGE_TEST(SourcePartsTest)
#include "tst_sourceparts.moc"
