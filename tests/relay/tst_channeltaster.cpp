// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channeltrial.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"
#include "support/turnableclock.h"

#include <QTest>

#include <numeric>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FakeReply burst(int frames)
{
    FakeReply reply;
    reply.body = TsMaker().frames(frames);
    return reply;
}

qint64 bytesRead(const RelayHarness &harness)
{
    const QHash<QString, qint64> all = harness.relay.received();
    return std::accumulate(all.begin(), all.end(), qint64(0));
}

/// Asks for a taste and keeps what comes.
class Taste {
public:
    Taste(RelayHarness &harness, const QString &number, std::chrono::milliseconds length)
    {
        harness.relay.taste(harness.channels.value(number), length, &m_context,
                            [this](const ChannelTrial &trial) { trials.append(trial); });
    }
    QList<ChannelTrial> trials;

private:
    QObject m_context;
};

} // namespace

/// A channel is tried without a tuner, and in nobody's way.
class ChannelTasterTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatAChannelGives();
    void takesNoTuner();
    void tellsHowFastItComes_data();
    void tellsHowFastItComes();
    void tellsWhyThereIsNothing();
    void tellsOfWhatIsWatched();
    void givesWayToAViewer();
    void waitsForNobodysPlace();
};

void ChannelTasterTest::tellsWhatAChannelGives()
{
    RelayHarness harness;
    harness.provider.setReply(u"/1"_s, burst(50));
    harness.add(u"1"_s, u"/1"_s);
    Taste taste(harness, u"1"_s, 50ms);
    QTRY_COMPARE(taste.trials.size(), 1);
    const ChannelTrial &trial = taste.trials.first();
    QVERIFY(!trial.problem);
    QCOMPARE(trial.channelId, harness.channels.value(u"1"_s).id);
    QCOMPARE(trial.health.videoCodec, u"H.264"_s);
    QCOMPARE(trial.health.audioCodecs.size(), 1);
    QVERIFY(trial.timeToFirstByte.has_value());
    QVERIFY(trial.bitrate > 0);
    QTRY_COMPARE(harness.provider.streaming(), 0); // and it is over
}

void ChannelTasterTest::takesNoTuner()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tuners = 1;
    RelayHarness harness(limits);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, burst(50));
        harness.add(number, u'/' + number);
    }
    const auto watching = harness.open(u"1"_s);
    QTRY_VERIFY(!watching->body().isEmpty());
    Taste taste(harness, u"2"_s, 50ms);
    QTRY_COMPARE(taste.trials.size(), 1);
    QVERIFY(!taste.trials.first().problem);
    QCOMPARE(harness.busyTuners(), 1);
    QVERIFY(!watching->isClosed());
}

void ChannelTasterTest::tellsHowFastItComes_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("isFastEnough");
    QTest::newRow("faster than it plays")
        << 70 << true; // in 2 s, of 25 a second; what is read last may come late
    QTest::newRow("at half of it") << 25 << false;
}

void ChannelTasterTest::tellsHowFastItComes()
{
    QFETCH(const int, frames);
    QFETCH(const bool, isFastEnough);
    TurnableClock clock;
    RelayLimits limits = RelayHarness::quick();
    limits.upstreamSilent = limits.firstVideo = limits.answer = 60s; // by the clock that is turned
    RelayHarness harness(limits, &clock);
    TsMaker maker;
    FakeReply reply;
    reply.body = maker.frames(1);
    harness.provider.setReply(u"/1"_s, reply);
    harness.add(u"1"_s, u"/1"_s);
    Taste taste(harness, u"1"_s, 2s);
    QTRY_COMPARE(harness.provider.streaming(), 1);
    qint64 sent = reply.body.size();
    for (int part = 0; part < 10 && taste.trials.isEmpty(); ++part) {
        QTRY_VERIFY_WITH_TIMEOUT(bytesRead(harness) == sent || !taste.trials.isEmpty(), 20'000);
        const QByteArray more = maker.frames(frames / 10);
        harness.provider.send(more);
        sent += more.size();
        clock.turn(200ms);
    }
    clock.turn(100ms);
    QTRY_COMPARE(taste.trials.size(), 1);
    QVERIFY(taste.trials.first().speed.has_value());
    QCOMPARE(*taste.trials.first().speed > 0.9, isFastEnough);
}

void ChannelTasterTest::tellsWhyThereIsNothing()
{
    RelayHarness harness;
    FakeReply none;
    none.status = 404;
    none.keepOpen = false;
    harness.provider.setReply(u"/1"_s, none);
    harness.add(u"1"_s, u"/1"_s);
    Taste taste(harness, u"1"_s, 50ms);
    QTRY_COMPARE(taste.trials.size(), 1);
    QVERIFY(taste.trials.first().problem);
    QVERIFY(taste.trials.first().problem.detail.english().contains(u"404"_s));
    QVERIFY(!taste.trials.first().speed);
}

void ChannelTasterTest::tellsOfWhatIsWatched()
{
    RelayHarness harness;
    harness.provider.setReply(u"/1"_s, burst(50));
    harness.add(u"1"_s, u"/1"_s);
    const auto watching = harness.open(u"1"_s);
    QTRY_VERIFY(!watching->body().isEmpty());
    Taste taste(harness, u"1"_s, 50ms);
    QTRY_COMPARE(taste.trials.size(), 1);
    QVERIFY(taste.trials.first().wasOnAir);
    QCOMPARE(taste.trials.first().health.videoCodec, u"H.264"_s);
    QCOMPARE(harness.provider.opened(), 1); // the provider was not asked again
}

void ChannelTasterTest::givesWayToAViewer()
{
    RelayHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, burst(50));
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = u"list"_s;
        channel.source.connectionLimit = 1;
    }
    Taste taste(harness, u"1"_s, 60s);
    QTRY_COMPARE(harness.provider.streaming(u"/1"_s), 1);
    const auto watching = harness.open(u"2"_s);
    QTRY_VERIFY(!watching->body().isEmpty());
    QCOMPARE(taste.trials.size(), 1);
    QVERIFY(taste.trials.first().gaveWay);
    QCOMPARE(harness.provider.mostStreaming(), 1);
}

void ChannelTasterTest::waitsForNobodysPlace()
{
    RelayHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, burst(50));
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = u"list"_s;
        channel.source.connectionLimit = 1;
    }
    const auto watching = harness.open(u"1"_s);
    QTRY_VERIFY(!watching->body().isEmpty());
    Taste taste(harness, u"2"_s, 50ms);
    QTRY_COMPARE(taste.trials.size(), 1);
    QVERIFY(taste.trials.first().problem);
    QCOMPARE(harness.provider.opened(u"/2"_s), 0);
    QVERIFY(!watching->isClosed());
}

PLEXBRIDGE_TEST(ChannelTasterTest)
#include "tst_channeltaster.moc"
