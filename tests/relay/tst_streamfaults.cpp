// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datagramreceiver.h"
#include "support/privatenetwork.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

StreamRequest askedByControl(int tuner)
{
    StreamRequest request;
    request.guideNumber = u"1"_s;
    request.tuner = tuner;
    request.client = {u"127.0.0.1"_s, u"hdhomerun_config"_s};
    return request;
}

/// PAT and PMT, of which the PAT was hit.
QByteArray damagedTables(TsMaker &maker)
{
    QByteArray tables = maker.tables();
    tables[10] = char(tables[10] ^ 0x10); // in the section, behind its length
    return tables;
}

} // namespace

/// What goes wrong on the way of a stream is counted for its tuner.
class StreamFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_net = std::make_unique<PrivateNetwork>(); } // before the first socket
    void init();

    void countsWhatTheProviderDoesWrong();
    void eachStreamBeginsAtNothing();
    void knowsThoseOfTheLastStream();
    void countsDatagramsThatAreNotSent();

private:
    void play(const DatagramTarget &target, int tuner);

    std::unique_ptr<PrivateNetwork> m_net;
    std::unique_ptr<RelayHarness> m_harness;
    std::unique_ptr<TsMaker> m_maker;
    StreamId m_stream = 0;
};

void StreamFaultsTest::init()
{
    m_harness = std::make_unique<RelayHarness>();
    m_maker = std::make_unique<TsMaker>();
    FakeReply reply;
    reply.body = m_maker->frames(11);
    m_harness->provider.setReply(u"/a"_s, reply);
    m_harness->add(u"1"_s, u"/a"_s);
}

void StreamFaultsTest::play(const DatagramTarget &target, int tuner)
{
    m_stream = m_harness->relay.sendTo(target, {}, askedByControl(tuner));
    QVERIFY(m_stream);
    QTRY_VERIFY(!m_harness->relay.progress().isEmpty());
    QTRY_VERIFY(m_harness->relay.progress().constLast().bytesSent > 0);
}

void StreamFaultsTest::countsWhatTheProviderDoesWrong()
{
    DatagramReceiver receiver;
    play(receiver.target(), 0);
    const Relay &relay = m_harness->relay;
    QCOMPARE(relay.faults(0), StreamFaults());
    m_harness->provider.send(damagedTables(*m_maker) + m_maker->frames(2));
    QTRY_COMPARE(relay.faults(0), (StreamFaults{0, 0, 1, 0, 0}));
    m_harness->provider.send(QByteArray(100, 'x') + m_maker->frames(2));
    QTRY_COMPARE(relay.faults(0), (StreamFaults{1, 0, 1, 0, 0}));
    (void)m_maker->frame(false); // one that nobody gets: video and audio have a gap each
    m_harness->provider.send(m_maker->frames(2));
    QTRY_COMPARE(relay.faults(0), (StreamFaults{1, 2, 1, 0, 0}));
}

void StreamFaultsTest::eachStreamBeginsAtNothing()
{
    DatagramReceiver receiver;
    play(receiver.target(), 0);
    m_harness->provider.send(QByteArray(100, 'x') + m_maker->frames(2));
    QTRY_COMPARE(m_harness->relay.faults(0).resyncs, 1);
    DatagramReceiver other;
    play(other.target(), 1); // of the same channel
    QCOMPARE(m_harness->relay.faults(1), StreamFaults());
    QCOMPARE(m_harness->relay.faults(0).resyncs, 1);
}

void StreamFaultsTest::knowsThoseOfTheLastStream()
{
    DatagramReceiver receiver;
    play(receiver.target(), 0);
    m_harness->provider.send(QByteArray(100, 'x') + m_maker->frames(2));
    QTRY_COMPARE(m_harness->relay.faults(0).resyncs, 1);
    QVERIFY(m_harness->relay.endStream(m_stream, EndReason::Stopped));
    QCOMPARE(m_harness->relay.faults(0).resyncs, 1);
    StreamRequest unknown = askedByControl(0);
    unknown.guideNumber = u"2"_s;
    QCOMPARE(m_harness->relay.sendTo(receiver.target(), {}, unknown), StreamId(0));
    QCOMPARE(m_harness->relay.faults(0), StreamFaults());
}

void StreamFaultsTest::countsDatagramsThatAreNotSent()
{
    if (!m_net->isThere())
        QSKIP("network namespaces need root");
    QVERIFY(m_net->plug(u"a1"_s, u"a2"_s));
    QVERIFY(m_net->ip(u"addr add 10.0.77.1/24 dev a1"_s));
    play({DatagramTarget::Protocol::Udp, u"10.0.77.2"_s, 5000}, 0);
    QVERIFY(m_net->ip(u"link del a1"_s));
    m_harness->provider.send(m_maker->frames(20));
    QTRY_VERIFY(m_harness->relay.faults(0).dropped > 10);
    QCOMPARE(m_harness->relay.faults(0).skips, 0);
}

PLEXBRIDGE_TEST(StreamFaultsTest)
#include "tst_streamfaults.moc"
