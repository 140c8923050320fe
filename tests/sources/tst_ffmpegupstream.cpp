// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/ffmpegupstream.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr char HoldOption[] = "--hold-a-child";
constexpr char HlsList[] = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:10\n#EXT-X-MEDIA-SEQUENCE:0\n"
                           "#EXTINF:10,\nsegment.ts\n#EXT-X-ENDLIST\n";

/// A child that is no more, or only waits for its parent to look.
bool isGone(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "Z";
}

Channel testCard()
{
    Channel channel;
    channel.name = u"Test Card"_s;
    channel.source.kind = SourceKind::TestCard;
    return channel;
}

/// Some seconds of the test card.
QByteArray cardBytes()
{
    static QByteArray bytes;
    if (!bytes.isEmpty())
        return bytes;
    RelayHarness harness;
    harness.channels.insert(u"999"_s, testCard());
    const auto card = harness.open(u"999"_s);
    if (QTest::qWaitFor([&] { return card->body().size() > 200'000; }, 15000))
        bytes = card->body();
    return bytes;
}

/// Requests to the provider that were not ffmpeg's.
int ownRequests(const FakeProvider &provider)
{
    const QByteArrayList heads = provider.requests();
    return int(std::count_if(heads.begin(), heads.end(),
                             [](const QByteArray &head) { return !head.contains("Icy-MetaData"); }));
}

/// What this program does instead of testing when it is to be killed: keeps an ffmpeg running.
int holdAChild(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    SystemClock clock;
    Upstream *const upstream = makeUpstream(testCard(), clock, &app);
    QObject::connect(upstream, &Upstream::packetsArrived, &app, [upstream] {
        std::printf("%lld\n", static_cast<FfmpegUpstream *>(upstream)->processId());
        std::fflush(stdout);
        upstream->disconnect();
    });
    upstream->open();
    return QCoreApplication::exec();
}

} // namespace

/// The real ffmpeg as a child: the test card, copying, and all the ways in which the child ends.
class FfmpegUpstreamTest : public QObject {
    Q_OBJECT
private slots:
    void playsTheTestCard();
    void copiesAStream();
    void tellsWhenTheSourceIsRefused();
    void saysThatFfmpegIsMissing();
    void triesTheNextArguments();
    void tellsWhenTheChildDies();
    void theArgumentsHoldNoSecret();
    void whatThePolicyForbidsIsNotAskedFor_data();
    void whatThePolicyForbidsIsNotAskedFor();
    void leavesNoChildBehind();
    void leavesNoChildBehindWhenKilled();
    void worksAsTheFirstProcess();
    void keepsAnAddressInTwoHalves();
    void playsAPlaylistBehindAnyAddress_data();
    void playsAPlaylistBehindAnyAddress();
    void forgetsAPlaylistThatIsNone();
    void heldChildWaits();
};

void FfmpegUpstreamTest::playsTheTestCard()
{
    RelayHarness harness;
    harness.channels.insert(u"999"_s, testCard());
    const auto client = harness.open(u"999"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->body().size() > 100'000, 15000);
    QVERIFY(checkPackets(client->body()).unsynced == 0);
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    QCOMPARE(pidAt(client->body(), 0), 0);

    QTemporaryDir dir;
    QFile file(dir.filePath(u"card.ts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(client->body());
    file.close();
    QProcess probe;
    probe.start(u"ffprobe"_s,
                {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name,width,height"_s, u"-of"_s,
                 u"csv=p=0"_s, file.fileName()});
    QVERIFY(probe.waitForFinished(20000));
    const QByteArray streams = probe.readAllStandardOutput();
    QVERIFY2(streams.contains("h264,1280,720"), streams.constData());
    QVERIFY2(streams.contains("aac"), streams.constData());
    harness.relay.endAll(EndReason::ShuttingDown);
}

void FfmpegUpstreamTest::copiesAStream()
{
    RelayHarness harness;
    FakeReply reply; // what ffmpeg made, served as a file, through ffmpeg again
    reply.body = cardBytes();
    reply.keepOpen = false;
    harness.provider.setReply(u"/a.ts"_s, reply);
    harness.add(u"1"_s, u"/a.ts"_s).source.kind = SourceKind::Ffmpeg;
    const auto copy = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copy->body().size() > 100'000, 15000);
    QCOMPARE(copy->status(), 200);
    QCOMPARE(checkPackets(copy->body()).unsynced, 0);
    QVERIFY(harness.provider.requests().constFirst().contains("User-Agent: PlexBridge/"));
}

void FfmpegUpstreamTest::tellsWhenTheSourceIsRefused()
{
    RelayHarness harness;
    harness.add(u"1"_s, u"/live/user/secret"_s).source.kind = SourceKind::Ffmpeg;
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->isClosed(), 15000);
    QCOMPARE(client->field("X-HDHomeRun-Error"), "806 Tune Failed");
    const QString why = ended[0][2].value<Saying>().english();
    QVERIFY2(why.contains(u"404"_s), qPrintable(why));
    QVERIFY2(!why.contains(u"secret"_s), qPrintable(why));
}

void FfmpegUpstreamTest::saysThatFfmpegIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toLocal8Bit());
    SystemClock clock;
    QObject parent;
    Upstream *const upstream = makeUpstream(testCard(), clock, &parent);
    QSignalSpy failed(upstream, &Upstream::failed);
    upstream->open();
    RelayHarness harness;
    harness.channels.insert(u"999"_s, testCard());
    const auto client = harness.open(u"999"_s);
    QTRY_VERIFY(client->isClosed());
    qputenv("PATH", path);
    QCOMPARE(client->field("X-HDHomeRun-Error"), "806 Tune Failed");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::ProgramMissing);
    QCOMPARE(failed[0][0].value<Problem>().subject, u"ffmpeg"_s);
}

void FfmpegUpstreamTest::triesTheNextArguments()
{
    SystemClock clock;
    QObject parent;
    const QStringList hopeless{u"-no-such-option"_s};
    const QStringList good{u"-loglevel"_s, u"error"_s, u"-re"_s, u"-f"_s,     u"lavfi"_s,
                           u"-i"_s,        u"sine"_s,  u"-f"_s,  u"mpegts"_s, u"pipe:1"_s};
    FfmpegUpstream upstream({hopeless, good}, {}, nullptr, clock, &parent);
    QSignalSpy arrived(&upstream, &Upstream::packetsArrived), failed(&upstream, &Upstream::failed);
    upstream.open();
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 15000);
    QVERIFY(failed.isEmpty());

    FfmpegUpstream other({hopeless, hopeless}, {}, nullptr, clock, &parent);
    QSignalSpy gaveUp(&other, &Upstream::failed);
    other.open();
    QTRY_COMPARE_WITH_TIMEOUT(gaveUp.size(), 1, 15000);
    QCOMPARE(gaveUp[0][0].value<Problem>().code, ProblemCode::UpstreamRefused);
    QVERIFY(!gaveUp[0][0].value<Problem>().detail.isEmpty());
}

void FfmpegUpstreamTest::tellsWhenTheChildDies()
{
    SystemClock clock;
    QObject parent;
    auto *const upstream = static_cast<FfmpegUpstream *>(makeUpstream(testCard(), clock, &parent));
    QSignalSpy arrived(upstream, &Upstream::packetsArrived), failed(upstream, &Upstream::failed);
    upstream->open();
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 15000);
    ::kill(pid_t(upstream->processId()), SIGKILL);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::UpstreamLost);
}

void FfmpegUpstreamTest::theArgumentsHoldNoSecret()
{
    FakeProvider provider;
    FakeReply silent;
    silent.silent = true;
    provider.setReply(u"/live/SECRET/1.mp4?t=SECRET"_s, silent);
    Channel channel;
    channel.source.url = provider.url(u"/live/SECRET/1.mp4?t=SECRET"_s);
    channel.source.kind = SourceKind::Ffmpeg;
    channel.source.headers = {{"X-Token", "SECRET"}};
    channel.source.referrer = u"http://SECRET.example/"_s;
    SystemClock clock;
    QObject parent;
    auto *const upstream = static_cast<FfmpegUpstream *>(makeUpstream(channel, clock, &parent));
    upstream->open();
    QTRY_COMPARE_WITH_TIMEOUT(provider.opened(), 1, 15000);
    QVERIFY(provider.requests().constFirst().contains("X-Token: SECRET"));
    QFile arguments(u"/proc/%1/cmdline"_s.arg(upstream->processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    const QByteArray seen = arguments.readAll();
    QVERIFY2(seen.contains("http://127.0.0.1:"), seen);
    QVERIFY2(!seen.contains("SECRET") && !seen.contains(QByteArray::number(channel.source.url.port())), seen);
}

void FfmpegUpstreamTest::whatThePolicyForbidsIsNotAskedFor_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("rtsp") << u"rtsp://127.0.0.1:9/1"_s;
    QTest::newRow("rtsp by name") << u"rtsp://localhost:9/1"_s;
    QTest::newRow("http") << u"http://127.0.0.1:9/1.mp4"_s;
}

void FfmpegUpstreamTest::whatThePolicyForbidsIsNotAskedFor()
{
    QFETCH(const QString, address);
    Channel channel;
    channel.source.url = QUrl(address);
    channel.source.kind = SourceKind::Ffmpeg;
    channel.source.way.origin = NetworkKind::Internet;
    SystemClock clock;
    QObject parent;
    Upstream *const upstream = makeUpstream(channel, clock, &parent);
    QSignalSpy failed(upstream, &Upstream::failed);
    upstream->open();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15000);
    const QString why = failed[0][0].value<Problem>().detail.english();
    QVERIFY2(why.contains(u"may-reach-house"_s), qPrintable(why));
}

void FfmpegUpstreamTest::leavesNoChildBehind()
{
    SystemClock clock;
    QObject parent;
    auto *const closed = static_cast<FfmpegUpstream *>(makeUpstream(testCard(), clock, &parent));
    QSignalSpy told(closed, &Upstream::closed);
    closed->open();
    const qint64 first = closed->processId();
    QVERIFY(first > 0 && !isGone(first));
    closed->close();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(isGone(first));

    auto deleted = std::make_unique<FfmpegUpstream>(
        QList<QStringList>{{u"-f"_s, u"lavfi"_s, u"-re"_s, u"-i"_s, u"sine"_s, u"-f"_s, u"null"_s, u"-"_s}},
        StreamSource(), nullptr, clock, &parent);
    deleted->open();
    const qint64 second = deleted->processId();
    QVERIFY(second > 0 && !isGone(second));
    deleted.reset();
    QVERIFY(isGone(second));
}

void FfmpegUpstreamTest::leavesNoChildBehindWhenKilled()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(),
                 {u"ffmpegupstream"_s, QLatin1StringView(HoldOption)});
    QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), 15000);
    const qint64 child = holder.readLine().trimmed().toLongLong();
    QVERIFY(child > 0 && !isGone(child));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QTRY_VERIFY(isGone(child));
}

void FfmpegUpstreamTest::worksAsTheFirstProcess()
{
    const QString unshare = u"unshare"_s;
    const QStringList alone{u"--user"_s, u"--map-root-user"_s, u"--pid"_s, u"--fork"_s, u"--kill-child"_s};
    if (QProcess::execute(unshare, alone + QStringList(u"true"_s)) != 0)
        QSKIP("no process namespace to be had here");
    QProcess holder; // whose process id in its own eyes is 1, as in a container
    holder.start(unshare,
                 alone
                     + QStringList{QCoreApplication::applicationFilePath(), u"ffmpegupstream"_s,
                                   QLatin1StringView(HoldOption)});
    QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), 15000);
    holder.kill();
    QVERIFY(holder.waitForFinished());
}

void FfmpegUpstreamTest::keepsAnAddressInTwoHalves()
{
    QTemporaryDir dir;
    QFile program(dir.filePath(u"ffmpeg"_s)); // waits between the halves until the first was read
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nprintf 'failed: http://h/live/us' >&2\n"
                  "read line < \"$1\"\nprintf 'er/secret/1.ts' >&2\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString gate = dir.filePath(u"gate"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {gate}), 0);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", dir.path().toLocal8Bit() + ':' + path);
    SystemClock clock;
    QObject parent;
    StreamSource source;
    source.url = QUrl(u"http://h/live/user/secret/1.ts"_s);
    FfmpegUpstream upstream({{gate}}, source, std::make_unique<FfmpegInput>(source), clock, &parent);
    QSignalSpy failed(&upstream, &Upstream::failed);
    upstream.open();
    qputenv("PATH", path);
    QFile opener(gate);
    QVERIFY(opener.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // once the program waits there
    QCoreApplication::processEvents(); // reads the first half
    opener.write("go\n");
    opener.close();
    QTRY_COMPARE(failed.size(), 1);
    const QString why = failed[0][0].value<Problem>().detail.english();
    QVERIFY2(why.startsWith(u"failed: http://h/"_s) && !why.contains(u"secret"_s), qPrintable(why));
}

void FfmpegUpstreamTest::playsAPlaylistBehindAnyAddress_data()
{
    QTest::addColumn<FakeReply>("reply");
    FakeReply reply;
    reply.keepOpen = false;
    reply.body = HlsList;
    for (const char *type : {"application/vnd.apple.mpegurl", "text/plain", "text/html"}) {
        reply.contentType = type;
        QTest::newRow(type) << reply;
    }
    reply.contentType = "video/mp2t";
    reply.chunked = true;
    QTest::newRow("said to be video, chunked") << reply;
    reply = FakeReply();
    reply.keepOpen = false;
    reply.status = 302;
    reply.headers = {"Location: /list.m3u8"};
    QTest::newRow("redirect") << reply;
}

void FfmpegUpstreamTest::playsAPlaylistBehindAnyAddress()
{
    QFETCH(FakeReply, reply);
    RelayHarness harness;
    harness.provider.setReply(u"/play"_s, reply);
    harness.provider.setFile(u"/list.m3u8"_s, "text/plain", HlsList);
    harness.provider.setFile(u"/segment.ts"_s, "video/mp2t", cardBytes());
    harness.add(u"1"_s, u"/play"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->body().size() > 100'000, 15000);
    QCOMPARE(client->status(), 200);
    QCOMPARE(checkPackets(client->body()).unsynced, 0);
    QCOMPARE(harness.provider.opened(u"/play"_s), 2);
    harness.relay.endAll(EndReason::ShuttingDown);

    const auto again = harness.open(u"1"_s); // now it is known
    QTRY_VERIFY_WITH_TIMEOUT(again->body().size() > 100'000, 15000);
    QCOMPARE(harness.provider.opened(u"/play"_s), 3);
    QCOMPARE(ownRequests(harness.provider), harness.provider.opened()); // no ffmpeg
}

void FfmpegUpstreamTest::forgetsAPlaylistThatIsNone()
{
    RelayHarness harness;
    harness.provider.setFile(u"/play"_s, "audio/mpegurl", "#EXTM3U\n");
    harness.add(u"1"_s, u"/play"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->isClosed(), 15000);
    QCOMPARE(client->field("X-HDHomeRun-Error"), "806 Tune Failed");
    harness.provider.setFile(u"/play"_s, "video/mp2t", cardBytes());
    const auto again = harness.open(u"1"_s);
    QTRY_COMPARE(again->status(), 200);
    QCOMPARE(harness.provider.opened(u"/play"_s), 3);
}

void FfmpegUpstreamTest::heldChildWaits()
{
    SystemClock clock;
    QObject parent;
    const QStringList fast{u"-loglevel"_s, u"error"_s, u"-f"_s,        u"lavfi"_s,  u"-i"_s,
                           u"sine"_s,      u"-c:a"_s,  u"pcm_s16le"_s, u"-c:a"_s,   u"mp2"_s,
                           u"-b:a"_s,      u"384k"_s,  u"-f"_s,        u"mpegts"_s, u"pipe:1"_s};
    FfmpegUpstream upstream({fast}, {}, nullptr, clock, &parent);
    qint64 got = 0;
    connect(&upstream, &Upstream::packetsArrived, this, [&](const QByteArray &packets) {
        got += packets.size();
        upstream.setHeld(true);
    });
    upstream.open();
    QTRY_VERIFY_WITH_TIMEOUT(got > 0, 15000);
    const qint64 first = got;
    upstream.setHeld(false);
    QTRY_VERIFY(got > first);
}

namespace {

int run(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], HoldOption) == 0)
        return holdAChild(argc, argv);
    QCoreApplication app(argc, argv);
    FfmpegUpstreamTest test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

PLEXBRIDGE_TEST_MAIN(run)
#include "tst_ffmpegupstream.moc"
