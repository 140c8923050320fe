// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include "mpegts/tspacket.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FakeReply redirectTo(const QUrl &target)
{
    FakeReply reply = refusing(302);
    reply.headers = {"Location: " + target.toEncoded()};
    return reply;
}

bool isBridged(const VideoClient &client, int packets)
{
    return checkPackets(client.body()).nulls >= packets;
}

} // namespace

/// Providers that fall silent, break off, move or come back different, and what their viewers get meanwhile.
class RelayOutageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qRegisterMetaType<StreamEvent>(); }
    void bridgesSilence();
    void bridgesForThoseWhoBeganOnly();
    void neverBridgesBeforeVideo();
    void bridgesUntilVideoCanBeShown();
    void endsWhenNothingComes();
    void takesNullPacketsForSilence();
    void reopens_data();
    void reopens();
    void reopensWhatOpensAndGivesNothing();
    void goesOnWithAnotherProgram();
    void followsAMovedProvider();
    void asksForItsAddressAnew();
    void pausesGrow();
    void tellsOfReopenings();
    void endsCleanlyBeforeSleep();
};

void RelayOutageTest::bridgesSilence()
{
    RelayHarness harness(RelayHarness::starving());
    TsMaker maker;
    const QByteArray opening = maker.frames(20);
    harness.provider.setReply(u"/a"_s, playing(opening));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy noted(&harness.relay, &Relay::streamNoted);
    const auto one = harness.open(u"1"_s), two = harness.open(u"1"_s);
    QTRY_VERIFY(isBridged(*one, 14) && isBridged(*two, 14));
    const UpstreamStatus status = harness.relay.upstreams().constFirst();
    QVERIFY(status.starved);
    QCOMPARE(status.bytesReceived, qint64(opening.size())); // what bridges is no video
    for (const QList<QVariant> &event : std::as_const(noted))
        QVERIFY(event[1].value<StreamEvent>() != StreamEvent::Flowing);
    QCOMPARE(harness.provider.opened(), 1);

    const QByteArray more = maker.frames(5);
    harness.provider.send(more);
    QTRY_VERIFY(!harness.relay.upstreams().constFirst().starved);
    QTRY_COMPARE(unmarked(one->body()), opening + more);
    QCOMPARE(checkPackets(one->body()).gaps, 0);
    QVERIFY(checkPackets(one->body()).whole);
}

void RelayOutageTest::bridgesForThoseWhoBeganOnly()
{
    RelayHarness harness(RelayHarness::starving());
    TsPlan plan;
    plan.videoType = 0xd1; // no random access points to be found: a new viewer waits for a while
    plan.randomAccessIndicator = false;
    TsMaker maker(plan);
    harness.provider.setReply(u"/a"_s, playing(maker.frames(3)));
    harness.add(u"1"_s, u"/a"_s);
    const auto first = harness.open(u"1"_s);
    QTRY_VERIFY(isBridged(*first, 7));
    const auto second = harness.open(u"1"_s);
    QTRY_VERIFY(!second->body().isEmpty());
    QVERIFY(pidAt(second->body(), 0) == 0 && pidAt(second->body(), 1) == plan.pmtPid);
}

void RelayOutageTest::neverBridgesBeforeVideo()
{
    RelayLimits limits = RelayHarness::starving();
    limits.firstVideo = 1200ms; // several times what it takes to be bridged
    RelayHarness harness(limits);
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frame(false))); // packets, but no program
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(client->field("X-HDHomeRun-Error"), "807 No Video Data");
    QVERIFY(client->body().isEmpty());
}

void RelayOutageTest::bridgesUntilVideoCanBeShown()
{
    RelayHarness harness(RelayHarness::starving());
    TsMaker maker;
    const QByteArray opening = maker.frames(20);
    harness.provider.setReply(u"/a"_s, playing(opening));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->body().size(), opening.size());
    TsMaker fresh;
    harness.provider.setReply(u"/a"_s, playing(fresh.frame(false))); // open again, in the midst of a picture
    harness.provider.reset();
    QTRY_VERIFY(isBridged(*client, 14));
    QCOMPARE(unmarked(client->body()), opening);
    const QByteArray shown = fresh.tables() + fresh.frame(true);
    harness.provider.send(shown);
    QTRY_COMPARE(unmarked(client->body()), opening + shown);
    QCOMPARE(checkPackets(client->body()).gaps, 0);
}

void RelayOutageTest::endsWhenNothingComes()
{
    RelayLimits limits = RelayHarness::starving();
    limits.reopenFor = 1500ms;
    RelayHarness harness(limits);
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->isClosed());
    QVERIFY(isBridged(*client, 14));
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::UpstreamLost);
    QCOMPARE(ended[0][2].value<Saying>().english(), u"the provider fell silent"_s);
    QVERIFY(harness.relay.upstreams().isEmpty());
}

void RelayOutageTest::takesNullPacketsForSilence()
{
    RelayLimits limits = RelayHarness::quick();
    limits.upstreamSilent = 300ms;
    limits.reopenFor = 20s;
    RelayHarness harness(limits);
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    QTimer stuffing;
    connect(&stuffing, &QTimer::timeout, &harness.provider,
            [&] { harness.provider.send(TsMaker::nullPacket().repeated(7)); });
    stuffing.start(20);
    QTRY_VERIFY(harness.provider.opened() >= 2);
}

void RelayOutageTest::reopens_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("answer"); // to the first attempt
    for (const QString &how : {u"reset"_s, u"end"_s, u"silence"_s}) {
        QTest::addRow("%s", qPrintable(how)) << how << 200;
        QTest::addRow("%s, then 503", qPrintable(how)) << how << 503;
        QTest::addRow("%s, then 404", qPrintable(how)) << how << 404;
        QTest::addRow("%s, then no connection", qPrintable(how)) << how << 0;
    }
}

void RelayOutageTest::reopens()
{
    QFETCH(QString, how);
    QFETCH(int, answer);
    RelayLimits limits = RelayHarness::quick();
    limits.upstreamSilent = 200ms;
    limits.reopenFor = 20s;
    RelayHarness harness(limits);
    TsMaker maker, fresh;
    const QByteArray opening = maker.frames(20), rest = fresh.frames(11);
    harness.provider.setReply(u"/a"_s, playing(opening));
    harness.add(u"1"_s, u"/a"_s);
    const auto one = harness.open(u"1"_s), two = harness.open(u"1"_s);
    QTRY_COMPARE(unmarked(one->body()), opening);
    harness.provider.setReply(u"/a"_s, answer == 200 ? playing(rest) : refusing(answer));
    harness.provider.setAccepting(answer != 0);
    if (how == u"reset")
        harness.provider.reset();
    else if (how == u"end")
        harness.provider.end();
    if (answer == 0)
        QTRY_VERIFY(
            harness.relay.upstreams().constFirst().problem.english().contains(u"closed the connection"_s));
    else
        QTRY_VERIFY(harness.provider.opened() >= 2);
    harness.provider.setReply(u"/a"_s, playing(rest));
    harness.provider.setAccepting(true);
    QTRY_VERIFY(unmarked(one->body()).startsWith(opening + rest));
    QTRY_VERIFY(unmarked(two->body()).contains(rest));
    QVERIFY(!one->isClosed() && !two->isClosed());
    for (const VideoClient *client : {one.get(), two.get()})
        QCOMPARE(checkPackets(client->body()).gaps, 0);
    QCOMPARE(harness.provider.mostStreaming(), 1);
}

void RelayOutageTest::reopensWhatOpensAndGivesNothing()
{
    RelayLimits limits = RelayHarness::quick();
    limits.upstreamSilent = 200ms;
    limits.reopenFor = 20s;
    RelayHarness harness(limits);
    TsMaker maker, fresh;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    harness.provider.setReply(u"/a"_s, playing({}));
    harness.provider.reset();
    QTRY_VERIFY(harness.provider.opened() >= 3);
    QVERIFY(harness.relay.upstreams().constFirst().problem.english().contains(u"sends nothing"_s));
    const QByteArray rest = fresh.frames(11);
    harness.provider.setReply(u"/a"_s, playing(rest));
    QTRY_VERIFY(unmarked(client->body()).contains(rest));
}

void RelayOutageTest::goesOnWithAnotherProgram()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    TsPlan plan;
    plan.pmtPid = 0x20;
    plan.videoPid = 0x101; // where there was sound
    plan.audioPid = 0x102;
    plan.videoType = 0x24;
    TsMaker other(plan);
    const QByteArray rest = other.frames(20);
    harness.provider.setReply(u"/a"_s, playing(rest));
    harness.provider.reset();
    QTRY_VERIFY(unmarked(client->body()).endsWith(rest));
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    const auto late = harness.open(u"1"_s);
    QTRY_VERIFY(pidAt(late->body(), 1) == plan.pmtPid);
    QCOMPARE(pidAt(late->body(), 2), int(plan.videoPid));
}

void RelayOutageTest::followsAMovedProvider()
{
    RelayHarness harness;
    FakeProvider elsewhere;
    TsMaker maker, fresh;
    const QByteArray rest = fresh.frames(11);
    harness.provider.setReply(u"/a"_s, redirectTo(harness.provider.url(u"/here"_s)));
    harness.provider.setReply(u"/here"_s, playing(maker.frames(20)));
    elsewhere.setReply(u"/there"_s, playing(rest));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    harness.provider.setReply(u"/a"_s, redirectTo(elsewhere.url(u"/there"_s)));
    harness.provider.setReply(u"/here"_s, refusing(410));
    harness.provider.reset();
    QTRY_VERIFY(unmarked(client->body()).endsWith(rest));
    QCOMPARE(elsewhere.streaming(), 1);
}

void RelayOutageTest::asksForItsAddressAnew()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    StreamSource source;
    source.url = harness.provider.url(u"/a"_s);
    source.url.setHost(u"localhost"_s);
    harness.add(u"1"_s, source);
    source.url.setHost(u"no-such-host.invalid"_s);
    harness.add(u"2"_s, source);
    const auto client = harness.open(u"1"_s), lost = harness.open(u"2"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    QTRY_COMPARE(lost->field("X-HDHomeRun-Error"), "806 Tune Failed");
}

void RelayOutageTest::pausesGrow()
{
    RelayHarness harness; // 1.5 s are left: 0.2, 0.4 and 0.8 s are three pauses, the fourth would be too long
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    harness.provider.setReply(u"/a"_s, refusing(500));
    harness.provider.reset();
    QTRY_VERIFY(client->isClosed());
    QVERIFY(harness.provider.opened() >= 3);
    QVERIFY(harness.provider.opened() <= 5);
}

void RelayOutageTest::tellsOfReopenings()
{
    RelayHarness harness;
    TsMaker maker, fresh;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    UpstreamStatus status = harness.relay.upstreams().constFirst();
    QCOMPARE(status.reopens, 0);
    QVERIFY(!status.lastReopen && status.lastReopenReason.isEmpty());
    QVERIFY(status.timeToFirstByte && *status.timeToFirstByte >= 0ms);
    QCOMPARE(status.source, 0);
    const WallTime before = harness.clock.wall();
    harness.provider.reset();
    QTRY_COMPARE(harness.provider.opened(), 2);
    status = harness.relay.upstreams().constFirst();
    QCOMPARE(status.reopens, 1);
    QVERIFY(status.lastReopen && *status.lastReopen >= before);
    QVERIFY(!status.lastReopenReason.isEmpty());
}

void RelayOutageTest::endsCleanlyBeforeSleep()
{
    RelayLimits limits = RelayHarness::quick();
    limits.linger = 20s;
    RelayHarness harness(limits);
    harness.provider.setReply(u"/a"_s, playing(TsMaker().frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    harness.relay.endAll(EndReason::Suspended);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Suspended);
    QVERIFY(harness.relay.upstreams().isEmpty());
    QTRY_COMPARE(harness.provider.streaming(), 0);
    QVERIFY(checkPackets(client->body()).whole);
}

PLEXBRIDGE_TEST(RelayOutageTest)
#include "tst_relayoutage.moc"
