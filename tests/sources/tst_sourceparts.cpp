// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/childspeech.h"
#include "sources/ffmpegarguments.h"
#include "sources/playlistformat.h"
#include "sources/playlistmemory.h"
#include "sources/ratemeter.h"
#include "sources/testcard.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The small pure parts of the sources.
class SourcePartsTest : public QObject {
    Q_OBJECT
private slots:
    void knowsPlaylists_data();
    void knowsPlaylists();
    void knowsPlaylistsByTheirOpening();
    void remembersPlaylists();
    void hidesAddressesInSpeech_data();
    void hidesAddressesInSpeech();
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

void SourcePartsTest::knowsPlaylistsByTheirOpening()
{
    const QByteArray playlist = "#EXTM3U\n#EXTINF";
    for (qsizetype size = 0; size < playlist.size(); ++size)
        QCOMPARE(bodyOpening(playlist.first(size)), size < 7 ? BodyOpening::Unsure : BodyOpening::Playlist);
    QCOMPARE(bodyOpening("G"), BodyOpening::Other);
    QCOMPARE(bodyOpening("#EXTINF"), BodyOpening::Other);
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
