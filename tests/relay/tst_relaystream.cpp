// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include "mpegts/tspacket.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool startsAtEntry(const QByteArray &body, const TsPlan &plan = {})
{
    return pidAt(body, 0) == 0 && pidAt(body, 1) == plan.pmtPid && pidAt(body, 2) == plan.videoPid
        && TsPacket(body.constData() + 2 * TsPacket::Size).isRandomAccess();
}

QList<StreamEvent> eventsOf(const QSignalSpy &spy)
{
    QList<StreamEvent> events;
    for (const QList<QVariant> &call : spy)
        events.append(call.at(1).value<StreamEvent>());
    return events;
}

} // namespace

/// What viewers get once a channel plays: where they begin, that nothing is lost, who waits for whom.
class RelayStreamTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void answersAndBeginsAtAKeyframe();
    void givesAllPacketsOfALongTable();
    void losesNothingAtFullSpeed();
    void cutsWholePacketsOutOfChunks();
    void sharesOneUpstream();
    void playsSoundAloneAtOnce();
    void beginsWithoutRandomAccessPoints();
    void stalledViewerDelaysNobody();
    void lappedViewerGoesOnAtAKeyframe();
    void tellsOfTheBytes();
    void tellsOfAStalledClient();
    void endsAStalledClient();
    void endsAfterTheDuration();
    void lingersAndIsFoundAgain();
    void freesTheTunerWhenTheClientGoes();
    void survivesAnUpstreamThatBreaks_data();
    void survivesAnUpstreamThatBreaks();
    void opensASilentUpstreamAnew();
    void endsWhenTheUpstreamStaysAway();
    void endsOnRequest();
    void countsBytes();
};

void RelayStreamTest::initTestCase()
{
    qRegisterMetaType<StreamEvent>();
}

void RelayStreamTest::answersAndBeginsAtAKeyframe()
{
    RelayHarness harness;
    TsMaker maker;
    const QByteArray before = maker.frame(false) + maker.frame(false);
    harness.provider.setReply(u"/a"_s, playing(before));
    harness.add(u"5.1"_s, u"/a"_s);
    QSignalSpy began(&harness.relay, &Relay::streamBegan), tuned(&harness.relay, &Relay::streamTuned);

    const auto client = harness.open(u"5.1"_s);
    QTRY_COMPARE(harness.provider.streaming(), 1);
    QCOMPARE(began.size(), 1);
    QCOMPARE(tuned.value(0).value(1).toInt(), 0);
    QCOMPARE(client->status(), 0); // nothing was promised yet

    TsMaker rest;
    harness.provider.send(rest.frames(12));
    QTRY_VERIFY(client->body().size() > 10 * TsPacket::Size);
    QCOMPARE(client->head().left(17), "HTTP/1.1 200 OK\r\n");
    QCOMPARE(client->field("Content-Type"), "video/mp2t");
    QCOMPARE(client->field("Connection"), "close");
    QCOMPARE(client->field("Cache-Control"), "no-cache");
    QCOMPARE(client->field("transferMode.dlna.org"), "Streaming");
    QCOMPARE(client->field("X-HDHomeRun-Resource"), "tuner0");
    QVERIFY(!client->head().contains("Content-Length") && !client->head().contains("Transfer-Encoding"));
    QVERIFY(startsAtEntry(client->body()));
}

void RelayStreamTest::givesAllPacketsOfALongTable()
{
    RelayHarness harness;
    TsPlan plan;
    plan.pmtDescriptorBytes = 600;
    TsMaker maker(plan);
    harness.provider.setReply(u"/a"_s, playing(maker.frames(5)));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->body().size() > 10 * TsPacket::Size);
    for (int i = 1; i <= 4; ++i)
        QCOMPARE(pidAt(client->body(), i), int(plan.pmtPid));
    QCOMPARE(pidAt(client->body(), 5), int(plan.videoPid));
}

void RelayStreamTest::losesNothingAtFullSpeed()
{
    RelayHarness harness;
    TsPlan plan;
    plan.packetsPerFrame = 200;
    TsMaker maker(plan);
    const QByteArray all = maker.frames(900); // 34 MB, four times the ring
    harness.provider.setReply(u"/a"_s, playing(all));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(client->body().size(), all.size(), 30000);
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    QCOMPARE(client->body(), all);
}

void RelayStreamTest::cutsWholePacketsOutOfChunks()
{
    RelayHarness harness;
    TsMaker maker;
    FakeReply reply = playing(QByteArray("noise before the first packet") + maker.frames(40));
    reply.chunked = true;
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    const QByteArray more = maker.frames(40);
    QTRY_COMPARE(harness.provider.streaming(), 1);
    harness.provider.send(more);
    QTRY_VERIFY(client->body().endsWith(more));
    const PacketCheck check = checkPackets(client->body());
    QCOMPARE(check.unsynced, 0);
    QCOMPARE(check.gaps, 0);
    QVERIFY(check.whole);
}

void RelayStreamTest::sharesOneUpstream()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(15)));
    harness.add(u"1"_s, u"/a"_s);
    const auto first = harness.open(u"1"_s);
    QTRY_VERIFY(!first->body().isEmpty());
    const auto second = harness.open(u"1"_s);
    QTRY_VERIFY(startsAtEntry(second->body()));
    QVERIFY(second->body().size() < first->body().size()); // the newest entry, not the oldest
    QCOMPARE(second->field("X-HDHomeRun-Resource"), "tuner1");

    const QByteArray more = maker.frames(15);
    harness.provider.send(more);
    QTRY_VERIFY(first->body().endsWith(more) && second->body().endsWith(more));
    QCOMPARE(checkPackets(first->body()).gaps, 0);
    QCOMPARE(checkPackets(second->body()).gaps, 0);
    QCOMPARE(harness.provider.opened(), 1);
    QCOMPARE(harness.relay.upstreams().constFirst().viewers, 2);
}

void RelayStreamTest::playsSoundAloneAtOnce()
{
    RelayHarness harness;
    TsPlan plan;
    plan.videoType = 0;
    TsMaker maker(plan);
    harness.provider.setReply(u"/a"_s, playing(maker.frames(5)));
    harness.add(u"1"_s, u"/a"_s).radio = true; // else a fuller map is waited for
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->body().size() >= 3 * TsPacket::Size);
    QCOMPARE(pidAt(client->body(), 2), int(plan.audioPid));
}

void RelayStreamTest::beginsWithoutRandomAccessPoints()
{
    RelayHarness harness;
    TsPlan plan;
    plan.videoType = 0xd1; // a codec whose keyframes we can't tell
    plan.randomAccessIndicator = false;
    plan.packetsPerFrame = 400;
    TsMaker maker(plan);
    harness.provider.setReply(u"/a"_s, playing(maker.frames(80))); // 6 MB
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->body().size() >= 3 * TsPacket::Size);
    QCOMPARE(pidAt(client->body(), 0), 0);
    QCOMPARE(pidAt(client->body(), 1), int(plan.pmtPid));
    QVERIFY(TsPacket(client->body().constData() + 2 * TsPacket::Size).startsUnit());
}

void RelayStreamTest::stalledViewerDelaysNobody()
{
    RelayHarness harness;
    TsPlan plan;
    plan.packetsPerFrame = 200;
    TsMaker maker(plan);
    const QByteArray opening = maker.frames(10);
    harness.provider.setReply(u"/a"_s, playing(opening));
    harness.add(u"1"_s, u"/a"_s);
    const auto stalled = harness.open(u"1"_s), fast = harness.open(u"1"_s);
    QTRY_VERIFY(!stalled->body().isEmpty() && fast->body().endsWith(opening.last(TsPacket::Size)));
    stalled->setReading(false);
    const qsizetype before = fast->body().size();
    const QByteArray burst = maker.frames(800); // 30 MB, more than the kernel and the ring hold together
    harness.provider.send(burst);
    QTRY_COMPARE_WITH_TIMEOUT(fast->body().size(), before + burst.size(), 30000);
    QCOMPARE(checkPackets(fast->body()).gaps, 0);
    QVERIFY(stalled->body().size() < burst.size());
    QVERIFY(!stalled->isClosed());
}

void RelayStreamTest::lappedViewerGoesOnAtAKeyframe()
{
    RelayHarness harness;
    TsPlan plan;
    plan.packetsPerFrame = 201; // and 7 frames: after most skips the counters do not fit by chance
    plan.keyframeEvery = 7;
    TsMaker maker(plan);
    const QByteArray opening = maker.frames(7);
    harness.provider.setReply(u"/a"_s, playing(opening));
    harness.add(u"1"_s, u"/a"_s);
    const auto stalled = harness.open(u"1"_s), fast = harness.open(u"1"_s);
    QTRY_VERIFY(!stalled->body().isEmpty() && fast->body().endsWith(opening.last(TsPacket::Size)));
    stalled->setReading(false);
    const QByteArray burst = maker.frames(800);
    harness.provider.send(burst);
    QTRY_VERIFY_WITH_TIMEOUT(fast->body().size() > burst.size(), 30000);
    stalled->setReading(true);
    const QByteArray last = maker.frames(3);
    harness.provider.send(last);
    QTRY_VERIFY(unmarked(stalled->body()).endsWith(last));

    const QByteArray body = stalled->body();
    const PacketCheck check = checkPackets(body);
    QVERIFY(body.size() < burst.size()); // it did skip
    QVERIFY(harness.relay.faults(0).skips > 0);
    QCOMPARE(harness.relay.faults(1).skips, 0);
    QCOMPARE(check.unsynced, 0);
    QCOMPARE(check.gaps, 0); // all of them are announced
    // Where it went on there are tables and then a keyframe: no video packet follows a gap but that one.
    const QByteArray sent = unmarked(body);
    QVERIFY(sent.size() < body.size());
    int counter = -1;
    for (qsizetype i = 0; i < sent.size() / TsPacket::Size; ++i) {
        const TsPacket packet(sent.constData() + i * TsPacket::Size);
        if (packet.pid() != plan.videoPid)
            continue;
        if (counter >= 0 && packet.continuity() != ((counter + 1) & 15))
            QVERIFY(packet.isRandomAccess() && pidAt(sent, i - 1) == plan.pmtPid && pidAt(sent, i - 2) == 0);
        counter = packet.continuity();
    }
}

void RelayStreamTest::tellsOfTheBytes()
{
    RelayHarness harness(RelayHarness::starving());
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing({}));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy noted(&harness.relay, &Relay::streamNoted);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(harness.provider.streaming(), 1);
    harness.provider.send(maker.frames(11));
    QTRY_COMPARE(eventsOf(noted), QList<StreamEvent>{StreamEvent::FirstByte});
    QTRY_COMPARE(eventsOf(noted), (QList<StreamEvent>{StreamEvent::FirstByte, StreamEvent::Starved}));
    QVERIFY(harness.relay.upstreams().constFirst().starved);
    harness.provider.send(maker.frames(1));
    QTRY_VERIFY(eventsOf(noted).size() >= 3);
    QCOMPARE(eventsOf(noted).at(2), StreamEvent::Flowing);
}

void RelayStreamTest::tellsOfAStalledClient()
{
    RelayHarness harness;
    TsPlan plan;
    plan.packetsPerFrame = 400;
    TsMaker maker(plan);
    harness.provider.setReply(u"/a"_s, playing(maker.frames(10)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy noted(&harness.relay, &Relay::streamNoted);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    client->setReading(false);
    harness.provider.send(maker.frames(300)); // 22 MB
    QTRY_VERIFY(eventsOf(noted).contains(StreamEvent::ClientStalled));
    client->setReading(true);
    QTRY_VERIFY(eventsOf(noted).contains(StreamEvent::ClientResumed));
    QVERIFY(!client->isClosed());
}

void RelayStreamTest::endsAStalledClient()
{
    RelayLimits limits = RelayHarness::quick();
    limits.clientGivenUp = 400ms;
    RelayHarness harness(limits);
    TsPlan plan;
    plan.packetsPerFrame = 400;
    TsMaker maker(plan);
    harness.provider.setReply(u"/a"_s, playing(maker.frames(10)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    client->setReading(false);
    harness.provider.send(maker.frames(300));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Stalled);
    QCOMPARE(harness.busyTuners(), 0);
    client->setReading(true);
    QTRY_VERIFY(client->isClosed());
}

void RelayStreamTest::endsAfterTheDuration()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    StreamRequest request;
    request.duration = 1s;
    const auto client = harness.open(u"1"_s, request);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::DurationReached);
    QVERIFY(checkPackets(client->body()).whole && !client->body().isEmpty());
}

void RelayStreamTest::lingersAndIsFoundAgain()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    client->leave();
    QTRY_COMPARE(harness.busyTuners(), 0);
    QCOMPARE(harness.provider.streaming(), 1);
    client = harness.open(u"1"_s);
    QTRY_VERIFY(startsAtEntry(client->body()));
    QCOMPARE(harness.provider.opened(), 1);
    client->leave();
    QTRY_COMPARE(harness.provider.streaming(), 0);
    QTRY_VERIFY(harness.relay.upstreams().isEmpty());
}

void RelayStreamTest::freesTheTunerWhenTheClientGoes()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    FakeReply silent;
    silent.silent = true;
    harness.provider.setReply(u"/silent"_s, silent);
    harness.add(u"1"_s, u"/a"_s);
    harness.add(u"2"_s, u"/silent"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);

    const auto playingClient = harness.open(u"1"_s), tuningClient = harness.open(u"2"_s);
    const auto waitingClient = harness.open(u"1"_s); // both tuners are taken
    QTRY_VERIFY(!playingClient->body().isEmpty());
    QCOMPARE(harness.busyTuners(), 2);
    waitingClient->say("GET /again HTTP/1.1\r\n\r\n"); // of no interest, and must hide nothing
    waitingClient->reset();
    QTRY_COMPARE(ended.size(), 1);
    playingClient->reset();
    QTRY_COMPARE(ended.size(), 2);
    tuningClient->leave();
    QTRY_COMPARE(ended.size(), 3);
    for (const QList<QVariant> &call : std::as_const(ended))
        QCOMPARE(call[1].value<EndReason>(), EndReason::ClientLeft);
    QCOMPARE(harness.busyTuners(), 0);
    QVERIFY(harness.relay.progress().isEmpty());
}

void RelayStreamTest::survivesAnUpstreamThatBreaks_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("reset") << true;
    QTest::newRow("ended in good order") << false;
}

void RelayStreamTest::survivesAnUpstreamThatBreaks()
{
    QFETCH(bool, reset);
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20) + "torn"));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    const qsizetype before = client->body().size();

    TsMaker fresh; // counters begin anew, in the middle of a group of pictures
    const QByteArray middle = fresh.frame(false) + fresh.frame(false),
                     rest = fresh.tables() + fresh.frame(true);
    harness.provider.setReply(u"/a"_s, playing(middle + rest));
    if (reset)
        harness.provider.reset();
    else
        harness.provider.end();
    QTRY_VERIFY(unmarked(client->body()).endsWith(rest));
    QCOMPARE(unmarked(client->body()).size() - before,
             rest.size()); // what no decoder could show was left out
    QCOMPARE(checkPackets(client->body()).gaps, 0); // announced, each of them
    QVERIFY(!client->isClosed());
    QCOMPARE(checkPackets(client->body()).unsynced, 0);
    QCOMPARE(harness.provider.opened(), 2);
}

void RelayStreamTest::opensASilentUpstreamAnew()
{
    RelayLimits limits = RelayHarness::quick();
    limits.upstreamSilent = 300ms;
    RelayHarness harness(limits);
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(harness.provider.opened(), 2);
    QVERIFY(!client->isClosed());
    QVERIFY(harness.provider.mostStreaming() <= 1);
}

void RelayStreamTest::endsWhenTheUpstreamStaysAway()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    FakeReply gone;
    gone.status = 503;
    gone.keepOpen = false;
    harness.provider.setReply(u"/a"_s, gone);
    harness.provider.reset();
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::UpstreamLost);
    QCOMPARE(ended[0][2].value<Saying>().english(),
             u"the provider is overloaded, or down for a while (503)"_s);
    QVERIFY(harness.provider.opened() >= 3); // it was tried more than once
}

void RelayStreamTest::endsOnRequest()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy began(&harness.relay, &Relay::streamBegan), ended(&harness.relay, &Relay::streamEnded);
    const auto first = harness.open(u"1"_s), second = harness.open(u"1"_s);
    QTRY_VERIFY(!first->body().isEmpty() && !second->body().isEmpty());
    const auto id = began[0][0].value<StreamId>();
    QVERIFY(harness.relay.endStream(id, EndReason::Purged));
    QVERIFY(!harness.relay.endStream(id, EndReason::Purged));
    QTRY_VERIFY(first->isClosed());
    QVERIFY(!second->isClosed());
    harness.relay.endAll(EndReason::ShuttingDown);
    QTRY_VERIFY(second->isClosed());
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Purged);
    QCOMPARE(ended[1][1].value<EndReason>(), EndReason::ShuttingDown);
    QVERIFY(harness.relay.upstreams().isEmpty()); // nobody comes back, so nothing lingers
    const auto third = harness.open(u"1"_s);
    QVERIFY(began[2][0].value<StreamId>() > began[1][0].value<StreamId>());
}

void RelayStreamTest::countsBytes()
{
    RelayHarness harness;
    TsMaker maker;
    const QByteArray all = maker.frames(40);
    harness.provider.setReply(u"/a"_s, playing(all));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->body().size(), all.size());
    const StreamProgress progress = harness.relay.progress().constFirst();
    QCOMPARE(progress.bytesSent, qint64(all.size())); // without the head
    QVERIFY(progress.bitrate > 0);
    const UpstreamStatus upstream = harness.relay.upstreams().constFirst();
    QCOMPARE(upstream.bytesReceived, qint64(all.size()));
    const QHash<QString, qint64> received = harness.relay.received(); // by provider, for the month's account
    QCOMPARE(received.size(), 1);
    QCOMPARE(*received.cbegin(), qint64(all.size()));
    QCOMPARE(upstream.address, harness.provider.url(QString()).toString() + u"/…"_s);
}

PLEXBRIDGE_TEST(RelayStreamTest)
#include "tst_relaystream.moc"
