// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What ffmpeg makes of `arguments` and sends to its output.
QByteArray made(const QStringList &arguments)
{
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s,
                 QStringList{u"-v"_s, u"error"_s} + arguments + QStringList{u"-f"_s, u"mpegts"_s, u"-"_s});
    ffmpeg.waitForFinished(60000);
    return ffmpeg.readAllStandardOutput();
}

/// Three seconds of a test picture of this width with a tone, their time beginning at `start` seconds.
QByteArray recording(int width, int start, const QStringList &muxing = {})
{
    return made(QStringList{u"-f"_s,
                            u"lavfi"_s,
                            u"-i"_s,
                            u"testsrc2=size=%1x96:rate=25"_s.arg(width),
                            u"-f"_s,
                            u"lavfi"_s,
                            u"-i"_s,
                            u"sine"_s,
                            u"-t"_s,
                            u"3"_s,
                            u"-c:v"_s,
                            u"mpeg2video"_s,
                            u"-g"_s,
                            u"10"_s,
                            u"-bf"_s,
                            u"0"_s,
                            u"-c:a"_s,
                            u"mp2"_s,
                            u"-output_ts_offset"_s,
                            QString::number(start)}
                + muxing);
}

} // namespace

/// ffprobe watches a channel whose source breaks and comes back as another one.
class RelayDecodeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void decodesAcrossASwitch_data();
    void decodesAcrossASwitch();
};

void RelayDecodeTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty()
        || QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        QSKIP("ffmpeg is not installed");
}

void RelayDecodeTest::decodesAcrossASwitch_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("backup");
    QTest::newRow("another clock and size") << recording(192, 5000) << false;
    QTest::newRow("its beginning again") << recording(128, 0) << false;
    QTest::newRow("other PIDs") << recording(
        192, 70000, {u"-mpegts_start_pid"_s, u"0x300"_s, u"-mpegts_pmt_start_pid"_s, u"0x40"_s})
                                << false;
    QTest::newRow("a backup") << recording(192, 5000) << true;
}

void RelayDecodeTest::decodesAcrossASwitch()
{
    QFETCH(QByteArray, next);
    QFETCH(bool, backup);
    const QByteArray first = recording(320, 0);
    QVERIFY(first.size() > 10000 && next.size() > 10000);
    RelayHarness harness(RelayHarness::starving());
    harness.provider.setReply(u"/a"_s, playing({}));
    Channel &channel = harness.add(u"1"_s, u"/a"_s);
    if (backup) {
        StreamSource other;
        other.url = harness.provider.url(u"/b"_s);
        channel.backups.append(other);
    }
    const auto witness = harness.open(u"1"_s);
    QProcess probe;
    // As Plex does it: what is damaged is thrown away.
    probe.start(u"ffprobe"_s,
                {u"-v"_s, u"warning"_s, u"-fflags"_s, u"+discardcorrupt"_s, u"-merge_pmt_versions"_s, u"1"_s,
                 u"-select_streams"_s, u"v"_s, u"-show_entries"_s, u"frame=width"_s, u"-of"_s, u"csv=p=0"_s,
                 harness.address(u"1"_s).toString()});
    QTRY_COMPARE(harness.busyTuners(), 2);
    QTRY_COMPARE(harness.provider.streaming(), 1);
    harness.provider.send(first);
    QTRY_VERIFY(checkPackets(witness->body()).nulls > 0); // both had all of it
    harness.provider.setReply(backup ? u"/b"_s : u"/a"_s, playing(next));
    if (backup)
        harness.provider.setReply(u"/a"_s, FakeReply{503, "text/plain", {}, {}, false, false, false});
    harness.provider.reset();
    QTRY_VERIFY(unmarked(witness->body()).endsWith(next.last(188 * 100)));
    const int bridged = checkPackets(witness->body()).nulls;
    QTRY_VERIFY(checkPackets(witness->body()).nulls > bridged); // ffprobe has it, too
    harness.relay.endAll(EndReason::ShuttingDown);
    QTRY_COMPARE_WITH_TIMEOUT(probe.state(), QProcess::NotRunning, 30000);

    const QByteArray complaints = probe.readAllStandardError();
    QVERIFY2(!complaints.contains("orrupt"), complaints);
    const QByteArrayList frames = probe.readAllStandardOutput().split('\n');
    QHash<int, int> widths;
    for (const QByteArray &frame : frames)
        ++widths[frame.split(',').constFirst().toInt()];
    QVERIFY2(widths.value(320) >= 74, qPrintable(QString::number(widths.value(320))));
    const int after = widths.value(192) + widths.value(128);
    QVERIFY2(after >= 74, qPrintable(QString::number(after)));
}

PLEXBRIDGE_TEST(RelayDecodeTest)
#include "tst_relaydecode.moc"
