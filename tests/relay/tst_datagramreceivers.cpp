// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datagramreceiver.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"
#include "support/turnableclock.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

StreamRequest asking(int tuner)
{
    StreamRequest request;
    request.guideNumber = u"1"_s;
    request.tuner = tuner;
    request.client = {u"127.0.0.1"_s, u"hdhomerun_config"_s};
    return request;
}

/// A channel whose silence ends nothing, however far the clock is turned.
RelayLimits patient()
{
    RelayLimits limits = RelayHarness::quick();
    limits.starved = limits.upstreamSilent = limits.reopenFor = 2h;
    limits.clientStalled = 200ms; // sets how often is looked
    return limits;
}

} // namespace

/// Receivers of datagrams that go away without a word.
class DatagramReceiversTest : public QObject {
    Q_OBJECT
private slots:
    void reclaimsFromAClosedPort();
    void reclaimsWhenKeepAlivesEnd();
    void reclaimsFromASilentClient_data();
    void reclaimsFromASilentClient();
    void heedsKeepAlivesOnly();
    void tellsWhyItCannotListen();
};

void DatagramReceiversTest::reclaimsFromAClosedPort()
{
    RelayLimits limits = RelayHarness::starving();
    limits.receiverRefusing = 400ms;
    RelayHarness harness(limits);
    TsMaker maker;
    FakeReply reply;
    reply.body = maker.frames(11);
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded), reclaimed(&harness.relay, &Relay::tunerReclaimed);
    DatagramReceiver gone, witness;
    QVERIFY(harness.relay.reserveTuner(1, u"127.0.0.1"_s));
    const StreamId id = harness.relay.sendTo(gone.target(), {}, asking(1));
    QVERIFY(harness.relay.sendTo(witness.target(), {}, asking(0)));
    QTRY_VERIFY(!gone.body.isEmpty() && !witness.body.isEmpty());
    gone.socket().close();
    // What bridges the silence finds the port closed, again and again.
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    QCOMPARE(ended[0][0].value<StreamId>(), id);
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::ClientLeft);
    QVERIFY(ended[0][2].value<Saying>().english().contains(u"port is closed"_s));
    QCOMPARE(reclaimed.size(), 1);
    QCOMPARE(reclaimed[0][0].toInt(), 1);
    QVERIFY(reclaimed[0][1].toBool());
    QCOMPARE(harness.relay.tunerOwner(1), QString());
    QVERIFY(harness.relay.tuners().at(0).stream);
}

void DatagramReceiversTest::reclaimsWhenKeepAlivesEnd()
{
    TurnableClock clock;
    RelayHarness harness(patient(), &clock);
    TsMaker maker;
    FakeReply reply;
    reply.body = maker.frames(11);
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    int looks = 0;
    harness.relay.setControlQuestion([&](const QString &) {
        ++looks;
        return true;
    });
    QVERIFY(!harness.relay.listenForKeepAlives(QHostAddress::Any, 0));
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    DatagramReceiver speaking, mute; // of one computer: TVHeadend is not libhdhomerun
    const StreamId id = harness.relay.sendTo(speaking.target(), {}, asking(0));
    QVERIFY(harness.relay.sendTo(mute.target(), {}, asking(1)));
    QTRY_VERIFY(!speaking.body.isEmpty() && !mute.body.isEmpty());
    for (int i = 0; i < 3; ++i) {
        speaking.keepAlive(harness.relay.keepAlivePort());
        QCoreApplication::processEvents(); // it is there: loopback is done when sending returns
        clock.turn(29s);
        looks = 0;
        QTRY_VERIFY(looks > 4); // each of the two was looked at, and what that led to is done
        QCOMPARE(ended.size(), 0);
    }
    clock.turn(2s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<StreamId>(), id);
    QVERIFY(ended[0][2].value<Saying>().english().contains(u"keep-alives ended"_s));
    QVERIFY(harness.relay.tuners().at(1).stream);
}

void DatagramReceiversTest::reclaimsFromASilentClient_data()
{
    QTest::addColumn<bool>("control");
    QTest::addColumn<bool>("keepAliveOfAnother");
    QTest::addColumn<bool>("stays");
    QTest::newRow("no sign") << false << false << false;
    QTest::newRow("a control connection") << true << false << true;
    QTest::newRow("a keep-alive from another socket") << false << true << true;
}

void DatagramReceiversTest::reclaimsFromASilentClient()
{
    QFETCH(bool, control);
    QFETCH(bool, keepAliveOfAnother);
    TurnableClock clock;
    RelayHarness harness(patient(), &clock);
    TsMaker maker;
    FakeReply reply;
    reply.body = maker.frames(11);
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    QVERIFY(!harness.relay.listenForKeepAlives(QHostAddress::Any, 0));
    QStringList asked;
    harness.relay.setControlQuestion([&](const QString &address) {
        asked.append(address);
        return control;
    });
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    DatagramReceiver receiver, other;
    QVERIFY(harness.relay.sendTo(receiver.target(), {}, asking(0)));
    QTRY_VERIFY(!receiver.body.isEmpty());
    QTRY_VERIFY(!asked.isEmpty());
    QCOMPARE(asked.constLast(), u"127.0.0.1"_s);
    clock.turn(599s);
    if (keepAliveOfAnother)
        other.keepAlive(harness.relay.keepAlivePort());
    QCoreApplication::processEvents();
    asked.clear();
    clock.turn(2s);
    QFETCH(bool, stays);
    QTRY_VERIFY(stays ? asked.size() > 2 : ended.size() == 1);
    QCOMPARE(ended.isEmpty(), stays);
    if (!stays)
        QVERIFY(ended[0][2].value<Saying>().english().contains(u"no sign"_s));
}

void DatagramReceiversTest::heedsKeepAlivesOnly()
{
    TurnableClock clock;
    RelayHarness harness(patient(), &clock);
    TsMaker maker;
    FakeReply reply;
    reply.body = maker.frames(11);
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    QVERIFY(!harness.relay.listenForKeepAlives(QHostAddress::Any, 0));
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    DatagramReceiver receiver;
    QVERIFY(harness.relay.sendTo(receiver.target(), {}, asking(0)));
    QTRY_VERIFY(!receiver.body.isEmpty());
    for (const int size : {0, 1, 3, 5, 1316})
        receiver.socket().writeDatagram(QByteArray(size, 'x'), QHostAddress::LocalHost,
                                        harness.relay.keepAlivePort());
    QCoreApplication::processEvents();
    clock.turn(31s);
    harness.provider.send(maker.frames(11));
    QTRY_VERIFY(receiver.count() > 10);
    QCOMPARE(ended.size(), 0); // none of them was one
    receiver.keepAlive(harness.relay.keepAlivePort());
    QCoreApplication::processEvents();
    clock.turn(31s);
    QTRY_COMPARE(ended.size(), 1);
}

void DatagramReceiversTest::tellsWhyItCannotListen()
{
    RelayHarness harness;
    QUdpSocket other;
    QVERIFY(other.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
    const Problem problem = harness.relay.listenForKeepAlives(QHostAddress::LocalHost, other.localPort());
    QCOMPARE(problem.code, ProblemCode::PortInUse);
    QCOMPARE(problem.subject, QString::number(other.localPort()));
    QCOMPARE(harness.relay.keepAlivePort(), 0);
    QVERIFY(!harness.relay.listenForKeepAlives(QHostAddress::LocalHost, 0));
    QVERIFY(harness.relay.keepAlivePort() != 0);
    QVERIFY(!harness.relay.listenForKeepAlives({}, 0)); // no address in the settings: anywhere
    QVERIFY(harness.relay.keepAlivePort() != 0);
}

PLEXBRIDGE_TEST(DatagramReceiversTest)
#include "tst_datagramreceivers.moc"
