// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datagramreceiver.h"
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"
#include "support/turnableclock.h"

#include "mpegts/tspacket.h"
#include "relay/datagrampace.h"
#include "relay/datagramsocket.h"
#include "relay/datagramviewer.h"

#include <QAbstractEventDispatcher>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QtEndian>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Payload = 7 * 188;
using Protocol = DatagramTarget::Protocol;

StreamRequest asking(const QString &number, int tuner = 0)
{
    StreamRequest request;
    request.guideNumber = number;
    request.tuner = tuner;
    request.client = {u"127.0.0.1"_s, u"hdhomerun_config"_s};
    return request;
}

QNetworkInterface loopback()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    const auto it = std::find_if(all.begin(), all.end(), [](const QNetworkInterface &one) {
        return one.flags().testFlag(QNetworkInterface::IsLoopBack);
    });
    return it == all.end() ? QNetworkInterface() : *it;
}

/// Whether the relay has a timer running that sends.
bool isTicking(const Relay &relay)
{
    const QList<QTimer *> timers = relay.findChildren<QTimer *>();
    return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) {
        return timer->isActive() && timer->intervalAsDuration() == DatagramPace::Tick;
    });
}

} // namespace

/// Streams by UDP and RTP: what arrives, and how.
class DatagramStreamTest : public QObject {
    Q_OBJECT
private slots:
    void sendsSevenPackets_data();
    void sendsSevenPackets();
    void isAStreamLikeAnyOther();
    void waitsForClientsThatThrowAwayTheBeginning();
    void sharesOneUpstream();
    void spreadsABurst();
    void stopsAtOnce();
    void marksABreak();
    void reachesAGroup();
    void tellsWhyThereIsNoVideo();
    void refusesAtOnce_data();
    void refusesAtOnce();
};

void DatagramStreamTest::sendsSevenPackets_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QHostAddress>("address");
    const QHostAddress v4(QHostAddress::LocalHost), v6(QHostAddress::LocalHostIPv6);
    QTest::newRow("UDP") << Protocol::Udp << v4;
    QTest::newRow("RTP") << Protocol::Rtp << v4;
    QTest::newRow("UDP, IPv6") << Protocol::Udp << v6;
    QTest::newRow("RTP, IPv6") << Protocol::Rtp << v6;
}

void DatagramStreamTest::sendsSevenPackets()
{
    QFETCH(Protocol, protocol);
    QFETCH(QHostAddress, address);
    DatagramReceiver receiver(protocol, address);
    if (!receiver.isBound())
        QSKIP("there is no IPv6 here");
    RelayHarness harness;
    TsMaker maker;
    const QByteArray first = maker.frames(11); // no multiple of seven packets
    harness.provider.setReply(u"/a"_s, playing(first));
    harness.add(u"1"_s, u"/a"_s);
    QVERIFY(harness.relay.sendTo(receiver.target(), address.toString(), asking(u"1"_s)));
    QTRY_COMPARE(receiver.body.size(), first.size() / Payload * Payload);
    QVERIFY(first.size() % Payload != 0);
    QVERIFY(first.startsWith(receiver.body));
    QTRY_VERIFY(!isTicking(harness.relay)); // too little waits for a datagram
    const QByteArray second = maker.frames(17);
    harness.provider.send(second);
    QTRY_COMPARE(receiver.body.size(), (first + second).size() / Payload * Payload);
    QVERIFY((first + second).startsWith(receiver.body));

    const bool rtp = protocol == Protocol::Rtp;
    for (qsizetype i = 0; i < receiver.count(); ++i) {
        QCOMPARE(receiver.sizes[i], rtp ? 1328 : 1316);
        if (!rtp)
            continue;
        const QByteArray head = receiver.heads[i];
        QCOMPARE(head.first(2), QByteArray::fromHex("8021"));
        QCOMPARE(head.last(4), receiver.heads[0].last(4));
        QCOMPARE(qFromBigEndian<quint16>(head.constData() + 2),
                 quint16(qFromBigEndian<quint16>(receiver.heads[0].constData() + 2) + i));
    }
    QCOMPARE(receiver.senders.size(), 1);
    QCOMPARE(receiver.senders.begin()->first, address.toString());
}

void DatagramStreamTest::isAStreamLikeAnyOther()
{
    RelayHarness harness;
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(20)));
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy began(&harness.relay, &Relay::streamBegan), tuned(&harness.relay, &Relay::streamTuned),
        notes(&harness.relay, &Relay::streamNoted), summed(&harness.relay, &Relay::streamSummed),
        ended(&harness.relay, &Relay::streamEnded);
    DatagramReceiver receiver;
    const StreamId id = harness.relay.sendTo(receiver.target(), u"127.0.0.1"_s, asking(u"1"_s, 1));
    QCOMPARE(began.size(), 1);
    QCOMPARE(began[0][0].value<StreamId>(), id);
    QCOMPARE(began[0][1].value<StreamBegin>().client.userAgent, u"hdhomerun_config"_s);
    QCOMPARE(tuned.size(), 1);
    QCOMPARE(tuned[0][1].toInt(), 1);
    QTRY_VERIFY(!receiver.body.isEmpty());
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0][1].value<StreamEvent>(), StreamEvent::FirstByte);
    QTRY_VERIFY(!isTicking(harness.relay));
    receiver.read();
    const TunerStatus row = harness.relay.tuners().at(1);
    QCOMPARE(row.stream, std::optional(id));
    QCOMPARE(row.clientAddress, u"127.0.0.1"_s);
    QCOMPARE(harness.relay.progress().constFirst().bytesSent, receiver.body.size());
    QVERIFY(harness.relay.endStream(id, EndReason::Stopped));
    QCOMPARE(summed.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Stopped);
    QCOMPARE(harness.busyTuners(), 0);
    QVERIFY(!harness.relay.endStream(id, EndReason::Stopped));
}

void DatagramStreamTest::waitsForClientsThatThrowAwayTheBeginning()
{
    RelayHarness harness;
    TsMaker maker;
    const QByteArray all = maker.frames(20);
    harness.provider.setReply(u"/a"_s, playing(all));
    harness.add(u"1"_s, u"/a"_s);
    DatagramReceiver receiver;
    QVERIFY(harness.relay.sendTo(receiver.target(), {}, asking(u"1"_s)));
    const QList<QTimer *> timers = harness.relay.findChildren<QTimer *>();
    const auto head = std::find_if(timers.begin(), timers.end(), [](const QTimer *timer) {
        return timer->isSingleShot() && timer->intervalAsDuration() == DatagramViewer::HeadPause;
    });
    QVERIFY(head != timers.end());
    while ((*head)->isActive()) {
        QVERIFY(receiver.body.isEmpty());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QTRY_VERIFY(!receiver.body.isEmpty());
    QVERIFY(all.startsWith(receiver.body)); // from the key frame on
}

void DatagramStreamTest::sharesOneUpstream()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tuners = 3;
    RelayHarness harness(limits);
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing({}));
    harness.add(u"1"_s, u"/a"_s);
    DatagramReceiver udp, rtp(Protocol::Rtp);
    const auto client = harness.open(u"1"_s, asking(u"1"_s, 2));
    QVERIFY(harness.relay.sendTo(udp.target(), {}, asking(u"1"_s, 0)));
    QVERIFY(harness.relay.sendTo(rtp.target(), {}, asking(u"1"_s, 1)));
    QTRY_COMPARE(harness.provider.streaming(), 1);
    const QByteArray all = maker.frames(21);
    harness.provider.send(all);
    const qsizetype due = all.size() / Payload * Payload;
    QTRY_COMPARE(udp.body.size(), due);
    QTRY_COMPARE(rtp.body.size(), due);
    QTRY_COMPARE(client->body(), all);
    QCOMPARE(udp.body, all.first(due));
    QCOMPARE(rtp.body, all.first(due));
    QCOMPARE(harness.provider.opened(), 1);
    QVERIFY(udp.senders != rtp.senders);
}

void DatagramStreamTest::spreadsABurst()
{
    TurnableClock clock;
    RelayLimits limits = RelayHarness::quick();
    limits.starved = limits.upstreamSilent = limits.reopenFor = 1h; // it is only we who pause
    RelayHarness harness(limits, &clock);
    TsPlan plan;
    plan.packetsPerFrame = 50;
    TsMaker maker(plan);
    const QByteArray all = maker.frames(100); // four seconds at once
    harness.provider.setReply(u"/a"_s, playing(all));
    harness.add(u"1"_s, u"/a"_s);
    DatagramReceiver receiver;
    receiver.socket().blockSignals(true);
    qsizetype most = 0;
    // In one turn of the event loop the relay ticks once at most.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &receiver, [&] {
        const qsizetype before = receiver.count();
        receiver.read();
        most = std::max(most, receiver.count() - before);
    });
    QVERIFY(harness.relay.sendTo(receiver.target(), {}, asking(u"1"_s)));
    const qsizetype second = all.size() / 4;
    for (int turns = 0; turns < 3; ++turns) {
        const qsizetype before = receiver.body.size();
        QTRY_VERIFY(receiver.body.size() >= before + second - 20000);
        QVERIFY(isTicking(harness.relay)); // the rest waits for its time
        QVERIFY(receiver.body.size() <= (turns + 1) * second + 20000);
        clock.turn(1s);
    }
    QTRY_VERIFY(receiver.body.size() >= all.size() - 100'000);
    clock.turn(1s);
    QTRY_COMPARE(receiver.body.size(), all.size() / Payload * Payload);
    QCOMPARE(receiver.body, all.first(receiver.body.size()));
    QVERIFY2(most <= DatagramPace::MostAtOnce, qPrintable(QString::number(most)));
    QVERIFY(most > 1);
}

void DatagramStreamTest::stopsAtOnce()
{
    TurnableClock clock;
    RelayHarness harness(RelayHarness::quick(), &clock);
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, playing(maker.frames(100)));
    harness.add(u"1"_s, u"/a"_s);
    DatagramReceiver stopped, witness;
    const StreamId id = harness.relay.sendTo(stopped.target(), {}, asking(u"1"_s, 0));
    QVERIFY(harness.relay.sendTo(witness.target(), {}, asking(u"1"_s, 1)));
    QTRY_VERIFY(!stopped.body.isEmpty() && !witness.body.isEmpty());
    QVERIFY(isTicking(harness.relay)); // there is more to come
    QVERIFY(harness.relay.endStream(id, EndReason::Stopped));
    stopped.read();
    const qsizetype had = stopped.count();
    const qsizetype seen = witness.count();
    clock.turn(1s);
    QTRY_VERIFY(witness.count() > seen + 20);
    stopped.read();
    QCOMPARE(stopped.count(), had);
}

void DatagramStreamTest::marksABreak()
{
    RelayHarness harness(RelayHarness::starving());
    TsMaker before;
    harness.provider.setReply(u"/a"_s, playing(before.frames(13)));
    harness.add(u"1"_s, u"/a"_s);
    DatagramReceiver receiver;
    QVERIFY(harness.relay.sendTo(receiver.target(), {}, asking(u"1"_s)));
    QTRY_VERIFY(receiver.body.size() > 10000);
    TsMaker after; // counts from the beginning
    const QByteArray next = after.frames(20);
    harness.provider.setReply(u"/a"_s, playing(next));
    harness.provider.reset();
    QTRY_VERIFY(unmarked(receiver.body).contains(next.first(next.size() - 10 * 188)));
    QTRY_VERIFY(checkPackets(receiver.body).nulls > 0); // bridged, the second time
    const PacketCheck check = checkPackets(receiver.body);
    QVERIFY(check.whole);
    QCOMPARE(check.unsynced, 0);
    QCOMPARE(check.gaps, 0);
    for (const qsizetype size : std::as_const(receiver.sizes))
        QCOMPARE(size, Payload);
}

void DatagramStreamTest::reachesAGroup()
{
    const QHostAddress group(u"239.255.77.1"_s);
    DatagramReceiver receiver(Protocol::Udp, QHostAddress::AnyIPv4);
    if (!receiver.socket().joinMulticastGroup(group, loopback()))
        QSKIP("there are no groups on the loopback interface here");
    receiver.setGroup(group);
    RelayHarness harness;
    TsMaker maker;
    const QByteArray all = maker.frames(14);
    harness.provider.setReply(u"/a"_s, playing(all));
    harness.add(u"1"_s, u"/a"_s);
    QVERIFY(harness.relay.sendTo(receiver.target(), u"127.0.0.1"_s, asking(u"1"_s)));
    QTRY_COMPARE(receiver.body.size(), all.size() / Payload * Payload);
    QCOMPARE(receiver.hopLimits, QSet<int>{DatagramSocket::GroupReach});
    QCOMPARE(receiver.senders.begin()->first, u"127.0.0.1"_s);
}

void DatagramStreamTest::tellsWhyThereIsNoVideo()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, FakeReply{403, "text/plain", {}, {}, false, false, false});
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded), refused(&harness.relay, &Relay::streamRefused);
    DatagramReceiver receiver;
    const StreamId id = harness.relay.sendTo(receiver.target(), {}, asking(u"1"_s));
    QVERIFY(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<StreamId>(), id);
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Refused);
    QVERIFY(ended[0][2].value<Saying>().english().startsWith(u"806 Tune Failed"_s));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(receiver.count(), 0);
    QCOMPARE(harness.busyTuners(), 0);
}

void DatagramStreamTest::refusesAtOnce_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("tuner");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("accepting");
    QTest::addColumn<StreamRefusal>("refusal");
    QTest::newRow("channel") << u"7"_s << 0 << u"127.0.0.1"_s << true << StreamRefusal::UnknownChannel;
    QTest::newRow("tuner") << u"1"_s << 2 << u"127.0.0.1"_s << true << StreamRefusal::UnknownChannel;
    QTest::newRow("address") << u"1"_s << 0 << u"nowhere"_s << true << StreamRefusal::TuneFailed;
    QTest::newRow("starting") << u"1"_s << 0 << u"127.0.0.1"_s << false << StreamRefusal::SystemBusy;
}

void DatagramStreamTest::refusesAtOnce()
{
    QFETCH(QString, number);
    QFETCH(int, tuner);
    QFETCH(QString, address);
    QFETCH(bool, accepting);
    RelayHarness harness;
    harness.add(u"1"_s, u"/a"_s);
    harness.relay.setAccepting(accepting);
    QSignalSpy began(&harness.relay, &Relay::streamBegan), refused(&harness.relay, &Relay::streamRefused);
    QCOMPARE(harness.relay.sendTo({Protocol::Udp, address, 5000}, {}, asking(number, tuner)), StreamId(0));
    QCOMPARE(began.size(), 0);
    QCOMPARE(refused.size(), 1);
    QTEST(refused[0][0].value<StreamRefusal>(), "refusal");
}

PLEXBRIDGE_TEST(DatagramStreamTest)
#include "tst_datagramstream.moc"
