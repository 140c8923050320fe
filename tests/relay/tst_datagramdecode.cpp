// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relayharness.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUdpSocket>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Protocol = DatagramTarget::Protocol;

/// Three seconds of a test picture with a tone.
QByteArray recording()
{
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s,
                 u"-v error -f lavfi -i testsrc2=size=320x240:rate=25 -f lavfi -i sine -t 3 "
                 "-c:v mpeg2video -b:v 6M -g 10 -bf 0 -c:a mp2 -f mpegts -"_s.split(u' '));
    ffmpeg.waitForFinished(60000);
    return ffmpeg.readAllStandardOutput();
}

/// A pair of ports that nobody has now: RTP wants the next one, too.
quint16 freePorts()
{
    for (;;) {
        QUdpSocket one, two;
        if (one.bind(QHostAddress::LocalHost, 0) && one.localPort() % 2 == 0
            && two.bind(QHostAddress::LocalHost, one.localPort() + 1))
            return one.localPort();
    }
}

/// Whether some program receives at this port.
bool isReceiving(quint16 port)
{
    QFile file(u"/proc/net/udp"_s);
    return file.open(QIODevice::ReadOnly)
        && file.readAll().contains(':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + ' ');
}

} // namespace

/// ffmpeg receives and decodes what is sent as datagrams.
class DatagramDecodeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void ffmpegDecodes_data();
    void ffmpegDecodes();
};

void DatagramDecodeTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
        QSKIP("ffmpeg is not installed");
}

void DatagramDecodeTest::ffmpegDecodes_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("address");
    QTest::newRow("UDP") << Protocol::Udp << u"udp://127.0.0.1:%1"_s;
    QTest::newRow("RTP") << Protocol::Rtp << u"rtp://127.0.0.1:%1"_s;
}

void DatagramDecodeTest::ffmpegDecodes()
{
    QFETCH(Protocol, protocol);
    QFETCH(QString, address);
    const QByteArray all = recording();
    QVERIFY(all.size() > 100000);
    RelayHarness harness(RelayHarness::starving());
    FakeReply reply;
    reply.body = all;
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    const quint16 port = freePorts();
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s,
                 {u"-v"_s, u"warning"_s, u"-analyzeduration"_s, u"500000"_s, u"-i"_s, address.arg(port),
                  u"-map"_s, u"0:v"_s, u"-frames:v"_s, u"60"_s, u"-f"_s, u"framecrc"_s, u"-"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isReceiving(port), 30000);
    StreamRequest request;
    request.guideNumber = u"1"_s;
    request.client = {u"127.0.0.1"_s, u"ffmpeg"_s};
    QVERIFY(harness.relay.sendTo({protocol, u"127.0.0.1"_s, port}, u"127.0.0.1"_s, request));
    QTRY_COMPARE_WITH_TIMEOUT(ffmpeg.state(), QProcess::NotRunning, 60000);
    const QByteArray complaints = ffmpeg.readAllStandardError();
    QVERIFY2(ffmpeg.exitCode() == 0 && !complaints.contains("orrupt") && !complaints.contains("missed"),
             complaints);
    int frames = 0;
    for (const QByteArray &line : ffmpeg.readAllStandardOutput().split('\n'))
        frames += line.startsWith("0,") ? 1 : 0;
    QCOMPARE(frames, 60);
}

PLEXBRIDGE_TEST(DatagramDecodeTest)
#include "tst_datagramdecode.moc"
