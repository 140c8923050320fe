// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hlsbench.h"
#include "mpegts/tspacket.h"
#include "support/relayharness.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Frames = 75; ///< that are watched: three seconds

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(20000) ? process.readAllStandardOutput() : QByteArray();
}

/// How many pictures begin; ffmpeg's first stream, the video, has this PID.
int picturesBegunIn(QByteArrayView bytes)
{
    int count = 0;
    for (qsizetype at = 0; at + TsPacket::Size <= bytes.size(); at += TsPacket::Size) {
        const TsPacket packet(bytes.data() + at);
        count += packet.pid() == 0x100 && packet.startsUnit() ? 1 : 0;
    }
    return count;
}

/// The presentation times of the pictures in a recording, in order, in seconds.
QList<double> picturesIn(const QString &file)
{
    const QByteArray text = outputOf(u"ffprobe"_s,
                                     {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s,
                                      u"frame=pts_time"_s, u"-of"_s, u"default=nw=1:nk=1"_s, file});
    QList<double> times;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.trimmed().isEmpty())
            times.append(line.toDouble());
    }
    return times;
}

} // namespace

/// HLS as ffmpeg makes it, live, played by the relay and looked at with ffprobe; and HLS by https.
class HlsFfmpegTest : public QObject {
    Q_OBJECT
private slots:
    void playsALiveChannel_data();
    void playsALiveChannel();
    void checksCertificates();

private:
    void startEncoder(QProcess &encoder, const QString &folder, const QStringList &options);
};

void HlsFfmpegTest::startEncoder(QProcess &encoder, const QString &folder, const QStringList &options)
{
    QStringList arguments{u"-loglevel"_s,
                          u"error"_s,
                          u"-re"_s,
                          u"-f"_s,
                          u"lavfi"_s,
                          u"-i"_s,
                          u"testsrc=size=320x180:rate=25"_s,
                          u"-f"_s,
                          u"lavfi"_s,
                          u"-i"_s,
                          u"sine"_s};
    arguments << u"-c:v"_s << u"libx264"_s << u"-preset"_s << u"ultrafast"_s << u"-tune"_s << u"zerolatency"_s
              << u"-g"_s << u"25"_s << u"-c:a"_s << u"aac"_s << u"-f"_s << u"hls"_s << u"-hls_time"_s
              << u"1"_s << u"-hls_list_size"_s << u"4"_s << options << folder + u"/live.m3u8"_s;
    encoder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    encoder.start(u"ffmpeg"_s, arguments);
}

void HlsFfmpegTest::playsALiveChannel_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("plain") << QStringList{u"-hls_flags"_s, u"delete_segments+temp_file"_s};
    QTest::newRow("encrypted") << QStringList{u"-hls_key_info_file"_s, u"key.info"_s};
    QTest::newRow("in one file") << QStringList{u"-hls_flags"_s, u"single_file"_s};
    QTest::newRow("master") << QStringList{u"-master_pl_name"_s, u"master.m3u8"_s};
    QTest::newRow("fragmented MP4") << QStringList{u"-hls_segment_type"_s, u"fmp4"_s};
}

void HlsFfmpegTest::playsALiveChannel()
{
    QFETCH(QStringList, options);
    const QTemporaryDir dir;
    const QString keyFile = dir.filePath(u"secret.key"_s);
    QVERIFY(writeFile(keyFile, "0123456789abcdef"));
    QVERIFY(writeFile(dir.filePath(u"key.info"_s), "secret.key\n" + keyFile.toUtf8() + '\n'));
    options.replaceInStrings(u"key.info"_s, dir.filePath(u"key.info"_s));

    HlsProvider provider;
    provider.setFolder(dir.path());
    QProcess encoder;
    startEncoder(encoder, dir.path(), options);
    const bool hasMaster = options.contains(u"master.m3u8"_s);
    const QString list = hasMaster ? u"/master.m3u8"_s : u"/live.m3u8"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"live.m3u8"_s)) && QFile::exists(dir.path() + list),
                             20000);

    RelayHarness harness;
    StreamSource source;
    source.kind = SourceKind::Hls;
    source.url = provider.url(list);
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(picturesBegunIn(client->body()) > Frames + 10, 30000);
    encoder.kill();
    encoder.waitForFinished();

    const QString recording = dir.filePath(u"watched.ts"_s);
    QVERIFY(writeFile(recording, client->body()));
    const QList<double> times = picturesIn(recording);
    QVERIFY2(times.size() > Frames, qPrintable(QString::number(times.size())));
    // One picture every 40 ms, and none is missing.
    for (qsizetype i = 1; i < Frames; ++i)
        QVERIFY2(qAbs(times[i] - times[i - 1] - 0.04) < 0.01,
                 qPrintable(u"picture %1 at %2"_s.arg(i).arg(times[i])));
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    QCOMPARE(checkPackets(client->body()).unsynced, 0);
    // Whoever plays it: our own client asks, and never ffmpeg itself.
    for (const QByteArray &head : provider.requests())
        QVERIFY2(!head.contains("Icy-MetaData") && !head.contains("Lavf"), head);
    harness.relay.endAll(EndReason::ShuttingDown);
}

void HlsFfmpegTest::checksCertificates()
{
    const QTemporaryDir dir;
    const QString key = dir.filePath(u"key"_s), certificate = dir.filePath(u"certificate"_s);
    outputOf(u"openssl"_s,
             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
              u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    QFile keyFile(key), certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        QSKIP("no openssl to make a certificate with");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate(&certificateFile));

    HlsProvider provider(tls);
    const QByteArray packets = TsMaker().frames(5);
    provider.set(u"/live.m3u8"_s, hlsList(0, 1));
    provider.set(u"/0.ts"_s, packets);
    StreamSource source;
    source.url = provider.url(u"/live.m3u8"_s);
    HlsBench strict;
    strict.open({}, source);
    QTRY_COMPARE(strict.failed->size(), 1);
    QVERIFY(provider.requests().isEmpty());
    source.acceptBadCertificate = true;
    HlsBench lax;
    lax.open({}, source);
    QTRY_COMPARE(lax.got, packets);
    QCOMPARE(provider.mostConnections(), 1);
    lax.upstream->close();
    QTRY_COMPARE(provider.connections(), 0);
}

PLEXBRIDGE_TEST(HlsFfmpegTest)
#include "tst_hlsffmpeg.moc"
