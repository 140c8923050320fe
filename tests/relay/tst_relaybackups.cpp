// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include "mpegts/tspacket.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Plays `frames`; each source by a plan of its own, so that it is known from which one a packet is.
FakeReply playingFrom(int source = 0)
{
    TsPlan plan;
    plan.videoPid = quint16(0x100 + 0x10 * source);
    plan.audioPid = quint16(plan.videoPid + 1);
    FakeReply reply;
    reply.body = TsMaker(plan).frames(20);
    return reply;
}

FakeReply silent()
{
    FakeReply reply;
    reply.silent = true;
    return reply;
}

int sourceOf(const QByteArray &body)
{
    return (pidAt(body, 2) - 0x100) / 0x10;
}

/// Channels whose sources are paths of one provider: "/1.0" is the own one of channel 1, "/1.1" its first
/// backup.
class BackupHarness : public RelayHarness {
public:
    explicit BackupHarness(const RelayLimits &limits = eager())
        : RelayHarness(limits)
    {
    }
    static RelayLimits eager()
    {
        RelayLimits limits = starving();
        limits.answer = 200ms;
        limits.upstreamSilent = 200ms;
        limits.tuners = 4;
        return limits;
    }
    Channel &addWith(const QString &number, int backups)
    {
        Channel &channel = add(number, u"/%1.0"_s.arg(number));
        for (int i = 1; i <= backups; ++i) {
            StreamSource backup;
            backup.url = provider.url(u"/%1.%2"_s.arg(number).arg(i));
            channel.backups.append(backup);
        }
        return channel;
    }
    /// All sources of the channel count against playlists of their own, each with this limit.
    static void limit(Channel &channel, int connections)
    {
        channel.source.playlistId = u"list 0"_s;
        channel.source.connectionLimit = connections;
        for (int i = 0; i < channel.backups.size(); ++i) {
            channel.backups[i].playlistId = u"list %1"_s.arg(i + 1);
            channel.backups[i].connectionLimit = connections;
        }
    }
    [[nodiscard]] UpstreamStatus status() const
    {
        const QList<UpstreamStatus> all = relay.upstreams();
        return all.isEmpty() ? UpstreamStatus{} : all.constFirst();
    }
};

} // namespace

/// Channels with more than one source: which of them is used, which limits count, what viewers notice.
class RelayBackupsTest : public QObject {
    Q_OBJECT
private slots:
    void takesTheNext_data();
    void takesTheNext();
    void triesThemInOrder();
    void refusesWhenAllFail();
    void givesTheLastOneItsTime();
    void reopensOnceThenTakesTheNext();
    void goesRoundWhileSomebodyWatches();
    void remembersWhatWorked();
    void goesBackWhenTheRememberedFails();
    void usesABackupWhereTheOwnProviderIsFull();
    void remembersNothingOfAFullProvider();
    void keepsTheLimitOfTheSourceInUse();
    void freesThePlaceItLeaves();
    void waitsForAChildToBeGone();
    void takesABackupFromALingeringChannel();
};

void RelayBackupsTest::takesTheNext_data()
{
    QTest::addColumn<FakeReply>("reply");
    FakeReply page;
    page.contentType = "text/html";
    page.body = "<html>";
    page.keepOpen = false;
    FakeReply open; // and nothing more
    QTest::newRow("404") << refusing(404);
    QTest::newRow("500") << refusing(500);
    QTest::newRow("a page") << page;
    QTest::newRow("no answer") << silent();
    QTest::newRow("no video") << open;
}

void RelayBackupsTest::takesTheNext()
{
    QFETCH(FakeReply, reply);
    BackupHarness harness;
    harness.provider.setReply(u"/1.0"_s, reply);
    harness.provider.setReply(u"/1.1"_s, playingFrom(1));
    harness.addWith(u"1"_s, 1);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 200);
    QTRY_VERIFY(!client->body().isEmpty());
    QCOMPARE(sourceOf(client->body()), 1);
    const UpstreamStatus status = harness.status();
    QCOMPARE(status.source, 1);
    QCOMPARE(status.reopens, 1);
    QVERIFY(!status.lastReopenReason.isEmpty());
    QCOMPARE(harness.provider.opened(u"/1.0"_s), 1);
    QCOMPARE(harness.provider.streaming(), 1); // what gave nothing was closed
}

void RelayBackupsTest::triesThemInOrder()
{
    BackupHarness harness;
    QStringList asked;
    connect(&harness.provider, &FakeProvider::requested, &harness.provider,
            [&](const QString &path) { asked.append(path); });
    harness.provider.setReply(u"/1.2"_s, playingFrom(2));
    harness.provider.setReply(u"/1.3"_s, playingFrom(3));
    harness.addWith(u"1"_s, 3);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    QCOMPARE(asked, (QStringList{u"/1.0"_s, u"/1.1"_s, u"/1.2"_s}));
    QCOMPARE(harness.status().source, 2);
}

void RelayBackupsTest::refusesWhenAllFail()
{
    BackupHarness harness;
    harness.provider.setReply(u"/1.0"_s, refusing(403));
    harness.provider.setReply(u"/1.1"_s, refusing(500));
    harness.provider.setReply(u"/1.2"_s, refusing(410));
    harness.addWith(u"1"_s, 2);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(client->field("X-HDHomeRun-Error"), "806 Tune Failed");
    QVERIFY(ended[0][2].value<Saying>().english().contains(u"410"_s));
    QCOMPARE(harness.provider.opened(), 3);
}

void RelayBackupsTest::givesTheLastOneItsTime()
{
    BackupHarness harness;
    harness.provider.setReply(u"/1.1"_s, silent());
    harness.addWith(u"1"_s, 1);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(harness.provider.opened(u"/1.1"_s), 1);
    // Longer than the patience with those that are not the last: the own one is not asked again meanwhile.
    harness.provider.setReply(u"/0"_s, playingFrom());
    harness.add(u"0"_s, u"/0"_s);
    for (int i = 0; i < 3; ++i) {
        const auto clock = harness.open(u"0"_s);
        QTRY_VERIFY(checkPackets(clock->body()).nulls > 0);
    }
    QCOMPARE(harness.provider.opened(u"/1.0"_s), 1);
    QCOMPARE(harness.provider.opened(u"/1.1"_s), 1);
    QVERIFY(!client->isClosed());
}

void RelayBackupsTest::reopensOnceThenTakesTheNext()
{
    BackupHarness harness;
    harness.provider.setReply(u"/1.0"_s, playingFrom());
    harness.provider.setReply(u"/1.1"_s, playingFrom(1));
    harness.addWith(u"1"_s, 1);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    harness.provider.setReply(u"/1.0"_s, refusing(503));
    harness.provider.reset();
    QTRY_COMPARE(harness.status().source, 1);
    QTRY_VERIFY(unmarked(client->body()).endsWith(playingFrom(1).body));
    QCOMPARE(harness.provider.opened(u"/1.0"_s), 2);
    const PacketCheck check = checkPackets(client->body());
    QCOMPARE(check.gaps, 0);
    QVERIFY(check.whole);
    QVERIFY(!client->isClosed());
    QVERIFY(harness.provider.mostStreaming() <= 1);
}

void RelayBackupsTest::goesRoundWhileSomebodyWatches()
{
    BackupHarness harness;
    harness.provider.setReply(u"/1.0"_s, playingFrom());
    harness.addWith(u"1"_s, 2);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    harness.provider.setReply(u"/1.0"_s, refusing(503));
    harness.provider.reset();
    QTRY_VERIFY(harness.provider.opened(u"/1.2"_s) >= 2);
    QVERIFY(harness.provider.opened(u"/1.1"_s) >= 2);
    harness.provider.setReply(u"/1.0"_s, playingFrom());
    QTRY_COMPARE(harness.provider.streaming(u"/1.0"_s), 1);
    QVERIFY(!client->isClosed());
}

void RelayBackupsTest::remembersWhatWorked()
{
    BackupHarness harness;
    harness.provider.setReply(u"/1.1"_s, playingFrom(1));
    harness.addWith(u"1"_s, 1);
    for (int i = 0; i < 3; ++i) {
        const auto client = harness.open(u"1"_s);
        QTRY_VERIFY(!client->body().isEmpty());
        harness.relay.endAll(EndReason::Suspended); // no lingering
        QVERIFY(harness.relay.upstreams().isEmpty());
    }
    QCOMPARE(harness.provider.opened(u"/1.0"_s), 1);
    QCOMPARE(harness.provider.opened(u"/1.1"_s), 3);
}

void RelayBackupsTest::goesBackWhenTheRememberedFails()
{
    BackupHarness harness;
    harness.provider.setReply(u"/1.1"_s, playingFrom(1));
    harness.addWith(u"1"_s, 1);
    auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    harness.relay.endAll(EndReason::Suspended);
    harness.provider.setReply(u"/1.1"_s, refusing(404));
    harness.provider.setReply(u"/1.0"_s, playingFrom());
    client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    QCOMPARE(sourceOf(client->body()), 0);
    harness.relay.endAll(EndReason::Suspended);
    client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    QCOMPARE(harness.provider.opened(u"/1.1"_s), 2); // forgotten
}

void RelayBackupsTest::usesABackupWhereTheOwnProviderIsFull()
{
    BackupHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        harness.provider.setReply(u"/%1.0"_s.arg(number), playingFrom());
        harness.provider.setReply(u"/%1.1"_s.arg(number), playingFrom(1));
        BackupHarness::limit(harness.addWith(number, 1), 1);
    }
    const auto one = harness.open(u"1"_s), two = harness.open(u"2"_s), three = harness.open(u"3"_s);
    QTRY_VERIFY(!one->body().isEmpty() && !two->body().isEmpty());
    QCOMPARE(sourceOf(one->body()), 0);
    QCOMPARE(sourceOf(two->body()), 1);
    QTRY_VERIFY(three->isClosed());
    QCOMPARE(three->field("X-HDHomeRun-Error"), "805 All Tuners In Use"); // both are full now
    QCOMPARE(harness.provider.opened(), 2);
}

void RelayBackupsTest::remembersNothingOfAFullProvider()
{
    BackupHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u"/%1.0"_s.arg(number), playingFrom());
        harness.provider.setReply(u"/%1.1"_s.arg(number), playingFrom(1));
        BackupHarness::limit(harness.addWith(number, 1), 1);
    }
    {
        const auto one = harness.open(u"1"_s), two = harness.open(u"2"_s);
        QTRY_VERIFY(!one->body().isEmpty() && !two->body().isEmpty());
        QCOMPARE(sourceOf(two->body()), 1);
    }
    QTRY_VERIFY(harness.relay.upstreams().isEmpty());
    const auto two = harness.open(u"2"_s);
    QTRY_VERIFY(!two->body().isEmpty());
    QCOMPARE(sourceOf(two->body()), 0);
}

void RelayBackupsTest::keepsTheLimitOfTheSourceInUse()
{
    BackupHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u"/%1.1"_s.arg(number), playingFrom(1));
        BackupHarness::limit(harness.addWith(number, 1), 1);
    }
    harness.provider.setReply(u"/2.0"_s, playingFrom());
    const auto one = harness.open(u"1"_s); // its own source does not work
    QTRY_VERIFY(!one->body().isEmpty());
    QCOMPARE(sourceOf(one->body()), 1);
    const auto two = harness.open(u"2"_s); // so that this one's own provider has a place
    QTRY_VERIFY(!two->body().isEmpty());
    QCOMPARE(sourceOf(two->body()), 0);
    // And its backup's provider has none.
    harness.provider.setReply(u"/2.0"_s, refusing(503));
    harness.provider.reset(u"/2.0"_s);
    QTRY_VERIFY(harness.provider.opened(u"/2.0"_s) >= 4);
    QCOMPARE(harness.provider.opened(u"/2.1"_s), 0);
    QVERIFY(!two->isClosed());
}

void RelayBackupsTest::freesThePlaceItLeaves()
{
    RelayLimits limits = BackupHarness::eager();
    limits.tunerWait = 20s;
    BackupHarness harness(limits);
    harness.provider.setReply(u"/1.0"_s, playingFrom());
    harness.provider.setReply(u"/1.1"_s, playingFrom(1));
    harness.provider.setReply(u"/2.0"_s, playingFrom());
    BackupHarness::limit(harness.addWith(u"1"_s, 1), 1);
    BackupHarness::limit(harness.addWith(u"2"_s, 0), 1);
    const auto one = harness.open(u"1"_s);
    QTRY_VERIFY(!one->body().isEmpty());
    const auto two = harness.open(u"2"_s);
    QCOMPARE(harness.provider.opened(u"/2.0"_s), 0); // waits
    harness.provider.setReply(u"/1.0"_s, refusing(503));
    harness.provider.reset(u"/1.0"_s);
    QTRY_VERIFY(unmarked(one->body()).endsWith(playingFrom(1).body));
    QTRY_VERIFY(!two->body().isEmpty());
}

void RelayBackupsTest::waitsForAChildToBeGone()
{
    if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
        QSKIP("ffmpeg is not installed");
    RelayLimits limits = BackupHarness::eager();
    limits.answer = 20s;
    limits.upstreamSilent = 20s;
    limits.linger = 20s;
    BackupHarness harness(limits);
    // ffmpeg is asked to play what our own provider counts.
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u"/%1.0"_s.arg(number), silent());
        Channel &channel = harness.addWith(number, 0);
        BackupHarness::limit(channel, 1);
        channel.source.kind = SourceKind::Ffmpeg;
    }
    for (int zap = 0; zap < 6; ++zap) {
        const QString path = u"/%1.0"_s.arg(zap % 2 + 1);
        const int before = harness.provider.opened(path);
        QTRY_COMPARE(harness.busyTuners(), 0);
        const auto client = harness.open(QString::number(zap % 2 + 1));
        QCOMPARE(harness.busyTuners(), zap == 0 ? 1 : 0); // the last child was told to go, and is not gone
        QTRY_COMPARE(harness.provider.opened(path), before + 1);
        QCOMPARE(harness.provider.connected(), 1);
    }
}

void RelayBackupsTest::takesABackupFromALingeringChannel()
{
    RelayLimits limits = BackupHarness::eager();
    limits.linger = 20s;
    BackupHarness harness(limits);
    harness.provider.setReply(u"/1.0"_s, playingFrom());
    harness.provider.setReply(u"/2.1"_s, playingFrom(1));
    BackupHarness::limit(harness.addWith(u"1"_s, 0), 1);
    BackupHarness::limit(harness.addWith(u"2"_s, 1), 1);
    harness.channels[u"2"_s].backups[0].playlistId = u"list 0"_s;
    harness.channels[u"2"_s].source.playlistId.clear();
    auto one = harness.open(u"1"_s);
    QTRY_VERIFY(!one->body().isEmpty());
    one.reset();
    QTRY_COMPARE(harness.busyTuners(), 0);
    const auto two = harness.open(u"2"_s);
    QTRY_VERIFY(!two->body().isEmpty());
    QCOMPARE(sourceOf(two->body()), 1);
    QCOMPARE(harness.provider.streaming(u"/1.0"_s), 0);
    QCOMPARE(harness.provider.mostStreaming(), 1);
}

PLEXBRIDGE_TEST(RelayBackupsTest)
#include "tst_relaybackups.moc"
