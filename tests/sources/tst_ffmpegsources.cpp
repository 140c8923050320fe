// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakertspserver.h"
#include "ffmpegsender.h"
#include "sources/ffmpegarguments.h"
#include "support/relayharness.h"
#include "support/sourceat.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;
constexpr qsizetype Enough = 150'000; ///< bytes of video

quint16 freeUdpPort()
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost) ? socket.localPort() : 0;
}

quint16 freeTcpPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

StreamSource ffmpegSource(const QString &address)
{
    StreamSource source;
    source.url = QUrl(address);
    source.kind = SourceKind::Ffmpeg;
    return source;
}

/// A short recording of the sender's, as a transport stream or cut into the files of `format`.
QDir recording(const QTemporaryDir &directory, const QStringList &output)
{
    QProcess process;
    process.setWorkingDirectory(directory.path());
    process.start(u"ffmpeg"_s,
                  QStringList{u"-hide_banner"_s,
                              u"-loglevel"_s,
                              u"error"_s,
                              u"-f"_s,
                              u"lavfi"_s,
                              u"-i"_s,
                              u"testsrc=size=320x240:rate=25"_s,
                              u"-f"_s,
                              u"lavfi"_s,
                              u"-i"_s,
                              u"sine"_s,
                              u"-t"_s,
                              u"6"_s,
                              u"-c:v"_s,
                              u"libx264"_s,
                              u"-preset"_s,
                              u"ultrafast"_s,
                              u"-pix_fmt"_s,
                              u"yuv420p"_s,
                              u"-g"_s,
                              u"25"_s,
                              u"-b:v"_s,
                              u"800k"_s,
                              u"-c:a"_s,
                              u"aac"_s}
                      + output);
    process.waitForFinished(Patience);
    return QDir(directory.path());
}

QByteArray content(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

/// Every way to a channel that ffmpeg goes for us, with real senders at the other end.
class FfmpegSourcesTest : public QObject {
    Q_OBJECT
private slots:
    void playsWhatIsSent_data();
    void playsWhatIsSent();
    void playsACamera();
    void playsDash();
    void playsWhatDoesNotFit_data();
    void playsWhatDoesNotFit();
    void playsWithoutAContainer_data();
    void playsWithoutAContainer();
    void refusesPicturesThatDoNotFit();
    void tellsTheReasonNotItsEcho();
    void arguments_data();
    void arguments();
};

void FfmpegSourcesTest::playsWhatIsSent_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    const QStringList ts{u"-f"_s, u"mpegts"_s};
    const QString udp = u"127.0.0.1:%1"_s.arg(freeUdpPort());
    QTest::newRow("UDP") << u"udp://"_s + udp << ts + QStringList{u"udp://"_s + udp + u"?pkt_size=1316"_s};
    const QString group = u"239.255.77.7:%1"_s.arg(freeUdpPort());
    QTest::newRow("multicast") << u"udp://@"_s + group + u"?localaddr=127.0.0.1"_s
                               << ts
            + QStringList{u"udp://"_s + group + u"?localaddr=127.0.0.1&pkt_size=1316&ttl=0"_s};
    const QString rtp = u"rtp://127.0.0.1:%1"_s.arg(freeUdpPort() & ~1);
    QTest::newRow("RTP") << rtp << QStringList{u"-f"_s, u"rtp_mpegts"_s, rtp};
    const QString srt = u"srt://127.0.0.1:%1"_s.arg(freeUdpPort());
    QTest::newRow("SRT") << srt << ts + QStringList{srt + u"?mode=listener"_s};
    const QString rtmp = u"rtmp://127.0.0.1:%1/live/one"_s.arg(freeTcpPort());
    QTest::newRow("RTMP") << rtmp << QStringList{u"-f"_s, u"flv"_s, u"-listen"_s, u"1"_s, rtmp};
}

void FfmpegSourcesTest::playsWhatIsSent()
{
    QFETCH(const QString, from);
    QFETCH(const QStringList, to);
    const auto sending = startSending(to);
    QVERIFY2(sending, "ffmpeg is not installed");
    RelayHarness harness;
    harness.add(u"1"_s, ffmpegSource(from));
    // A listening sender may not listen yet: then the first request is refused, and the next one is not.
    std::unique_ptr<VideoClient> client;
    const auto plays = [&] {
        if (!client || client->isClosed())
            client = harness.open(u"1"_s);
        return client->body().size() > Enough;
    };
    QVERIFY(QTest::qWaitFor(plays, Patience));
    QCOMPARE(checkPackets(client->body()).unsynced, 0);
    const QByteArray streams = streamsIn(client->body());
    QVERIFY2(streams.contains("h264,320,240"), streams.constData());
    QVERIFY2(streams.contains("aac"), streams.constData());
    harness.relay.endAll(EndReason::ShuttingDown);
    stop(*sending);
}

void FfmpegSourcesTest::playsACamera()
{
    const QTemporaryDir directory;
    const QDir made = recording(directory, {u"-f"_s, u"mpegts"_s, u"a.ts"_s});
    FakeRtspServer camera(content(made.filePath(u"a.ts"_s)));
    RelayHarness harness;
    harness.add(u"1"_s, ffmpegSource(u"rtsp://eye:secret@127.0.0.1:%1/garden"_s.arg(camera.port())));
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->body().size() > Enough, Patience);
    QVERIFY(streamsIn(client->body()).contains("h264,320,240"));
    QCOMPARE(camera.playing(), 1);
    harness.relay.endAll(EndReason::ShuttingDown);
    QTRY_COMPARE(camera.playing(), 0);
}

void FfmpegSourcesTest::playsDash()
{
    const QTemporaryDir directory;
    const QDir made = recording(directory, {u"-f"_s, u"dash"_s, u"-seg_duration"_s, u"2"_s, u"a.mpd"_s});
    RelayHarness harness;
    for (const QString &name : made.entryList(QDir::Files))
        harness.provider.setFile(u'/' + name, "application/octet-stream", content(made.filePath(name)));
    harness.add(u"1"_s, ffmpegSource(harness.provider.url(u"/a.mpd"_s).toString()));
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->body().size() > Enough, Patience);
    const QByteArray streams = streamsIn(client->body());
    QVERIFY2(streams.contains("h264,320,240") && streams.contains("aac"), streams.constData());
    harness.relay.endAll(EndReason::ShuttingDown);
}

void FfmpegSourcesTest::playsWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("output");
    QTest::addColumn<QByteArray>("streams");
    QTest::newRow("Vorbis") << QStringList{u"-vn"_s, u"-c:a"_s, u"libvorbis"_s, u"-f"_s, u"ogg"_s, u"a"_s}
                            << QByteArray("aac");
    QTest::newRow("FLAC") << QStringList{u"-vn"_s, u"-c:a"_s, u"flac"_s, u"-f"_s, u"flac"_s, u"a"_s}
                          << QByteArray("aac");
    QTest::newRow("picture and PCM") << QStringList{u"-c:a"_s, u"pcm_s16le"_s, u"-f"_s, u"matroska"_s, u"a"_s}
                                     << QByteArray("h264,320,240");
    QTest::newRow("pictures without times")
        << QStringList{u"-an"_s, u"-preset"_s, u"medium"_s, u"-f"_s, u"h264"_s, u"a"_s}
        << QByteArray("h264,320,240");
}

void FfmpegSourcesTest::playsWhatDoesNotFit()
{
    QFETCH(const QStringList, output);
    QFETCH(const QByteArray, streams);
    const QTemporaryDir directory;
    const QDir made = recording(directory, output);
    RelayHarness harness;
    harness.provider.setFile(u"/a"_s, "application/octet-stream", content(made.filePath(u"a"_s)));
    harness.add(u"1"_s, ffmpegSource(harness.provider.url(u"/a"_s).toString()));
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->body().size() > 20'000, Patience);
    const QByteArray got = streamsIn(client->body());
    QVERIFY2(got.contains(streams), got.constData());
    harness.relay.endAll(EndReason::ShuttingDown);
}

void FfmpegSourcesTest::playsWithoutAContainer_data()
{
    QTest::addColumn<QStringList>("output");
    QTest::addColumn<qsizetype>("begin"); ///< what came before is missed: as one joins a live stream
    QTest::addColumn<QByteArray>("streams");
    const auto row = [](const char *name, const QStringList &output, qsizetype begin,
                        const QByteArray &streams) {
        QTest::newRow(name) << output + QStringList{u"a"_s} << begin << streams;
    };
    const auto pictures = [](const QString &codec, const QString &form) {
        return QStringList{u"-an"_s, u"-c:v"_s, codec, u"-b:v"_s, u"1M"_s, u"-f"_s, form};
    };
    const auto sound = [](const QString &codec, const QString &form) {
        return QStringList{u"-vn"_s,     u"-c:a"_s, codec,   u"-b:a"_s, u"256k"_s,
                           u"-strict"_s, u"-2"_s,   u"-f"_s, form};
    };
    row("MPEG-2", pictures(u"mpeg2video"_s, u"mpeg2video"_s), 0, "mpeg2video,320,240");
    row("MPEG-2 from its middle", pictures(u"mpeg2video"_s, u"mpeg2video"_s), 5000, "mpeg2video,320,240");
    row("MPEG-4", pictures(u"mpeg4"_s, u"m4v"_s), 0, "mpeg4,320,240");
    row("H.264", pictures(u"libx264"_s, u"h264"_s), 0, "h264,320,240");
    row("HEVC", pictures(u"libx265"_s, u"hevc"_s), 0, "hevc,320,240");
    row("HEVC in Matroska", pictures(u"libx265"_s, u"matroska"_s), 0, "hevc,320,240");
    row("MPEG-2 in MXF",
        {u"-c:v"_s, u"mpeg2video"_s, u"-c:a"_s, u"pcm_s16le"_s, u"-ar"_s, u"48000"_s, u"-f"_s, u"mxf"_s}, 0,
        "mpeg2video,320,240");
    row("H.264 in AVI", {u"-c:a"_s, u"libmp3lame"_s, u"-f"_s, u"avi"_s}, 0, "h264,320,240");
    row("LATM", sound(u"aac"_s, u"latm"_s), 0, "aac");
    row("LATM from its middle", sound(u"aac"_s, u"latm"_s), 5000, "aac");
    row("ADTS", sound(u"aac"_s, u"adts"_s), 0, "aac");
    row("ADTS from its middle", sound(u"aac"_s, u"adts"_s), 5000, "aac");
    row("Dolby Digital", sound(u"ac3"_s, u"ac3"_s), 0, "ac3");
    row("Dolby Digital Plus", sound(u"eac3"_s, u"eac3"_s), 0, "eac3");
    row("DTS",
        sound(u"dca"_s, u"dts"_s) + QStringList{u"-ac"_s, u"2"_s, u"-ar"_s, u"48000"_s, u"-b:a"_s, u"768k"_s},
        0, "dts");
    row("MP3 from its middle", sound(u"libmp3lame"_s, u"mp3"_s), 5000, "mp3");
}

/// By an address that says nothing of it.
void FfmpegSourcesTest::playsWithoutAContainer()
{
    QFETCH(const QStringList, output);
    QFETCH(const qsizetype, begin);
    QFETCH(const QByteArray, streams);
    const QTemporaryDir directory;
    const QDir made = recording(directory, output);
    RelayHarness harness;
    harness.provider.setFile(u"/a"_s, "video/mp2t", content(made.filePath(u"a"_s)).sliced(begin));
    harness.add(u"1"_s, sourceAt(harness.provider.url(u"/a"_s)));
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->body().size() > 20'000, Patience);
    const QByteArray got = streamsIn(client->body());
    QVERIFY2(got.contains(streams), got.constData());
    harness.relay.endAll(EndReason::ShuttingDown);
}

/// A camera's JPEGs, one behind the other.
void FfmpegSourcesTest::refusesPicturesThatDoNotFit()
{
    const QTemporaryDir directory;
    const QDir made = recording(directory, {u"-an"_s, u"-c:v"_s, u"mjpeg"_s, u"-f"_s, u"mjpeg"_s, u"a"_s});
    RelayHarness harness;
    harness.provider.setFile(u"/a"_s, "video/mp2t", content(made.filePath(u"a"_s)));
    harness.add(u"1"_s, sourceAt(harness.provider.url(u"/a"_s)));
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QVERIFY2(ended[0][2].value<Saying>().english().contains(u"its picture (mjpeg) can't be given"),
             qPrintable(ended[0][2].value<Saying>().english()));
}

void FfmpegSourcesTest::tellsTheReasonNotItsEcho()
{
    const QTemporaryDir directory;
    QFile program(directory.filePath(u"ffmpeg"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho '[tls @ 0x55b582a73080] Peer certificate failed verification' >&2\n"
                  "echo 'https://provider.example/a.mpd: Input/output error' >&2\nexit 1\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", directory.path().toLocal8Bit() + ':' + path);
    RelayHarness harness;
    harness.add(u"1"_s, ffmpegSource(u"https://provider.example/a.mpd"_s));
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(ended.size(), 1);
    qputenv("PATH", path);
    QCOMPARE(
        ended[0][2].value<Saying>().english(),
        u"806 Tune Failed: the provider's certificate is refused (ffmpeg: tls: Peer certificate failed verification)"_s);
}

void FfmpegSourcesTest::arguments_data()
{
    QTest::addColumn<StreamSource>("source");
    QTest::addColumn<QStringList>("wanted"); ///< next to each other, in order
    QTest::addColumn<QString>("unwanted");
    StreamSource web = ffmpegSource(u"https://provider.example/a.mpd"_s);
    web.headers = {{"X-Token", "abc"}, {"Origin", "https://tv.example"}};
    QTest::newRow("headers") << web
                             << QStringList{u"-headers"_s,
                                            u"X-Token: abc\r\nOrigin: https://tv.example\r\n"_s}
                             << QString();
    QTest::newRow("certificate is checked") << web << QStringList{u"-tls_verify"_s, u"1"_s} << QString();
    web.acceptBadCertificate = true;
    QTest::newRow("certificate is not checked") << web << QStringList{} << u"-tls_verify"_s;
    QTest::newRow("plain") << ffmpegSource(u"http://provider.example/a.mpd"_s) << QStringList{}
                           << u"-tls_verify"_s;
    QTest::newRow("Microsoft's") << ffmpegSource(u"mms://provider.example/a"_s)
                                 << QStringList{u"-i"_s, u"mmsh://provider.example/a"_s} << QString();
    QTest::newRow("camera") << ffmpegSource(u"rtsp://provider.example/a"_s)
                            << QStringList{u"-rtsp_transport"_s, u"tcp"_s} << u"-user_agent"_s;
    QTest::newRow("multicast") << ffmpegSource(u"udp://@239.1.2.3:1234"_s)
                               << QStringList{u"-overrun_nonfatal"_s, u"1"_s} << u"-user_agent"_s;
}

void FfmpegSourcesTest::arguments()
{
    QFETCH(const StreamSource, source);
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, unwanted);
    const QStringList arguments = ffmpegArguments(source);
    const qsizetype at = wanted.isEmpty() ? 0 : arguments.indexOf(wanted.constFirst());
    QVERIFY2(at >= 0, qPrintable(arguments.join(u' ')));
    QCOMPARE(arguments.mid(at, wanted.size()), wanted);
    QVERIFY(unwanted.isEmpty() || !arguments.contains(unwanted));
    QVERIFY(arguments.contains(u"-protocol_whitelist"_s));
    const QStringList protocols = arguments.at(arguments.indexOf(u"-protocol_whitelist"_s) + 1).split(u',');
    for (const QString &local : {u"file"_s, u"pipe"_s, u"concat"_s, u"data"_s, u"subfile"_s, u"unix"_s})
        QVERIFY2(!protocols.contains(local), qPrintable(local));
}

PLEXBRIDGE_TEST(FfmpegSourcesTest)
#include "tst_ffmpegsources.moc"
