// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/childspeech.h"
#include "relay/chunkedbody.h"
#include "relay/ffmpegarguments.h"
#include "relay/httphead.h"
#include "relay/peerliveness.h"
#include "relay/playlistformat.h"
#include "relay/playlistmemory.h"
#include "relay/ratemeter.h"
#include "relay/streamanswer.h"
#include "relay/testcard.h"
#include "relay/tunerpool.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The small pure parts of the relay.
class RelayPartsTest : public QObject {
    Q_OBJECT
private slots:
    void readsHeads_data();
    void readsHeads();
    void readsFields();
    void writesRequests_data();
    void writesRequests();
    void knowsForeignTypes();
    void knowsPlaylists_data();
    void knowsPlaylists();
    void knowsPlaylistsByTheirOpening();
    void remembersPlaylists();
    void hidesAddressesInSpeech_data();
    void hidesAddressesInSpeech();
    void boundsALineOfSpeech();
    void unwrapsChunks_data();
    void unwrapsChunks();
    void noticesBadChunks_data();
    void noticesBadChunks();
    void placesTuners();
    void metersRates();
    void knowsWhoHasVanished_data();
    void knowsWhoHasVanished();
    void answersRefusals_data();
    void answersRefusals();
    void ffmpegReachesTheNetworkOnly();
    void ffmpegGetsOptionsOfItsProtocol();
    void testCardNamesTheChannel();
};

void RelayPartsTest::readsHeads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << QByteArray("HTTP/1.1 200 OK\r\nA: b") << 200;
    QTest::newRow("no reason") << QByteArray("HTTP/1.0 404") << 404;
    QTest::newRow("radio") << QByteArray("ICY 200 OK\r\nicy-name: x") << 200;
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 302 Found\nLocation: /x") << 302;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH") << 0;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 OK") << 0;
    QTest::newRow("negative") << QByteArray("HTTP/1.1 -1 X") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
}

void RelayPartsTest::readsHeads()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const auto head = parseHttpHead(text);
    QCOMPARE(head ? head->status : 0, status);
}

void RelayPartsTest::readsFields()
{
    const auto head =
        parseHttpHead("HTTP/1.1 301 M\r\nLOCATION:  /x:y \r\nno colon\r\n: empty\r\nlocation: second");
    QVERIFY(head && head->isRedirect());
    QCOMPARE(head->value("location"), "/x:y");
    QCOMPARE(head->value("missing"), QByteArray());
    QCOMPARE(head->fields.size(), 2);
    const auto many = parseHttpHead("HTTP/1.1 200 OK\r\n" + QByteArray("a: b\r\n").repeated(5000));
    QVERIFY(many->fields.size() <= 100);
}

void RelayPartsTest::writesRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("no path") << u"http://h"_s << QByteArray("GET / ") << QByteArray("Host: h\r\n");
    QTest::newRow("own port") << u"http://h:8080/a?b"_s << QByteArray("GET /a?b ")
                              << QByteArray("Host: h:8080\r\n");
    QTest::newRow("usual port") << u"https://h:443/"_s << QByteArray("GET / ") << QByteArray("Host: h\r\n");
    QTest::newRow("IPv6") << u"http://[::1]:81/a"_s << QByteArray("GET /a ")
                          << QByteArray("Host: [::1]:81\r\n");
    QTest::newRow("fragment") << u"http://h/a#b"_s << QByteArray("GET /a ") << QByteArray("Host: h\r\n");
}

void RelayPartsTest::writesRequests()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, host);
    const QByteArray request = httpRequest(QUrl(url), {});
    QVERIFY(request.startsWith(line + "HTTP/1.1\r\n"));
    QVERIFY(request.contains(host));
    QVERIFY(request.contains("\r\nUser-Agent: PlexBridge/"));
    QVERIFY(request.endsWith("\r\n\r\n"));
    QVERIFY(!request.contains("Authorization") && !request.contains("Referer"));
}

void RelayPartsTest::knowsForeignTypes()
{
    QVERIFY(isForeignType("Text/HTML; charset=utf-8"));
    QVERIFY(!isForeignType("application/x-mpegURL")); // that one is played
    QVERIFY(!isForeignType("video/mp2t"));
    QVERIFY(!isForeignType("application/octet-stream"));
    QVERIFY(!isForeignType(""));
}

void RelayPartsTest::knowsPlaylists_data()
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

void RelayPartsTest::knowsPlaylists()
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

void RelayPartsTest::knowsPlaylistsByTheirOpening()
{
    const QByteArray playlist = "#EXTM3U\n#EXTINF";
    for (qsizetype size = 0; size < playlist.size(); ++size)
        QCOMPARE(bodyOpening(playlist.first(size)), size < 7 ? BodyOpening::Unsure : BodyOpening::Playlist);
    QCOMPARE(bodyOpening("G"), BodyOpening::Other);
    QCOMPARE(bodyOpening("#EXTINF"), BodyOpening::Other);
}

void RelayPartsTest::remembersPlaylists()
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

void RelayPartsTest::hidesAddressesInSpeech_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("encoded") << QByteArray("http://me:secret1@h/live/secret%202/it's%20secret3.ts: 404");
    QTest::newRow("decoded") << QByteArray("http://me:secret1@h/live/secret 2/it's secret3.ts: 404");
    QTest::newRow("no user, encoded") << QByteArray("http://h/live/secret%202/it's%20secret3.ts: 404");
    QTest::newRow("no user, decoded") << QByteArray("http://h/live/secret 2/it's secret3.ts: 404");
    QTest::newRow("another") << QByteArray("http://other/secret4: 404");
}

void RelayPartsTest::hidesAddressesInSpeech()
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

void RelayPartsTest::boundsALineOfSpeech()
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

void RelayPartsTest::unwrapsChunks_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3, 5, 100})
        QTest::addRow("%d bytes at a time", step) << step;
}

void RelayPartsTest::unwrapsChunks()
{
    QFETCH(int, step);
    const QByteArray wire =
        "5\r\nhello\r\n1;name=\"x\"\r\n,\r\n00A\r\n and good \r\n3\r\nbye\r\n0\r\nTrailer: x\r\n\r\n";
    ChunkedBody body;
    QByteArray out;
    for (qsizetype at = 0; at < wire.size(); at += step) {
        QByteArray piece = wire.mid(at, step);
        const qsizetype left = body.unwrap(piece.data(), piece.size());
        out += piece.left(left);
    }
    QCOMPARE(out, "hello, and good bye");
    QVERIFY(body.isFinished() && !body.isMalformed());
}

void RelayPartsTest::noticesBadChunks_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("no number") << QByteArray("xyz\r\nhello");
    QTest::newRow("negative") << QByteArray("-5\r\nhello");
    QTest::newRow("endless size") << QByteArray(1000, '1');
    QTest::newRow("overflow") << QByteArray("fffffffffffffffffff\r\nx");
}

void RelayPartsTest::noticesBadChunks()
{
    QFETCH(QByteArray, wire);
    ChunkedBody body;
    QCOMPARE(body.unwrap(wire.data(), wire.size()), 0);
    QVERIFY(body.isMalformed());
}

void RelayPartsTest::placesTuners()
{
    TunerPool pool(3);
    QCOMPARE(pool.place({}, {}), std::optional(0));
    QCOMPARE(pool.place({0, 2}, {}), std::optional(1));
    QCOMPARE(pool.place({2, 0, 1}, {}), std::optional<int>());
    QCOMPARE(pool.place({0}, 1), std::optional(1));
    QCOMPARE(pool.place({0, 1}, 1), std::optional<int>());
    QCOMPARE(pool.place({}, 3), std::optional<int>());
    QVERIFY(pool.has(2) && !pool.has(3) && !pool.has(-1));
    pool.setCount(0);
    QCOMPARE(pool.count(), 1);
    pool.setCount(1000);
    QCOMPARE(pool.count(), 64);
}

void RelayPartsTest::metersRates()
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

void RelayPartsTest::knowsWhoHasVanished_data()
{
    QTest::addColumn<int>("sinceAck");
    QTest::addColumn<int>("probes");
    QTest::addColumn<int>("retransmits");
    QTest::addColumn<bool>("vanished");
    QTest::newRow("plays") << 20 << 0 << 0 << false;
    QTest::newRow("paused for minutes, answers probes") << 90'000 << 1 << 0 << false;
    QTest::newRow("window closed, silent") << 25'000 << 5 << 0 << true;
    QTest::newRow("data unanswered") << 25'000 << 0 << 6 << true;
    QTest::newRow("a short outage") << 8'000 << 0 << 6 << false;
}

void RelayPartsTest::knowsWhoHasVanished()
{
    QFETCH(int, sinceAck);
    QFETCH(int, probes);
    QFETCH(int, retransmits);
    QFETCH(bool, vanished);
    QCOMPARE(hasVanished({std::chrono::milliseconds(sinceAck), probes, retransmits}, 20s), vanished);
}

void RelayPartsTest::answersRefusals_data()
{
    QTest::addColumn<StreamRefusal>("refusal");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("801") << StreamRefusal::UnknownChannel
                         << QByteArray(
                                "HTTP/1.1 404 Not Found\r\nX-HDHomeRun-Error: 801 Unknown Channel\r\n");
    QTest::newRow("807")
        << StreamRefusal::NoVideoData
        << QByteArray("HTTP/1.1 503 Service Unavailable\r\nX-HDHomeRun-Error: 807 No Video Data\r\n");
}

void RelayPartsTest::answersRefusals()
{
    QFETCH(StreamRefusal, refusal);
    QFETCH(QByteArray, start);
    const QByteArray answer = refusalAnswer(refusal);
    QVERIFY(answer.startsWith(start));
    QVERIFY(answer.contains("\r\nContent-Length: 0\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void RelayPartsTest::ffmpegReachesTheNetworkOnly()
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

void RelayPartsTest::ffmpegGetsOptionsOfItsProtocol()
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

void RelayPartsTest::testCardNamesTheChannel()
{
    const QString with = testCardArguments(u"A 'quoted': %{x} \\ name"_s, true).join(u' ');
    QVERIFY(with.contains(u"text='A quoted x name'"_s));
    QVERIFY(with.contains(u"localtime"_s));
    QVERIFY(!testCardArguments(u"A"_s, false).join(u' ').contains(u"drawtext"_s));
}

QTEST_GUILESS_MAIN(RelayPartsTest)
#include "tst_relayparts.moc"
