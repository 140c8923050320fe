// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datagramreceiver.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString Owner = u"10.0.0.9"_s;

StreamRequest named(int tuner)
{
    StreamRequest request;
    request.guideNumber = u"1"_s;
    request.tuner = tuner;
    request.client = {Owner, u"libhdhomerun"_s};
    return request;
}

} // namespace

/// Clients of the control protocol and clients of HTTP want the same tuners.
class TunerReservationTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void httpPassesReservedOnesBy();
    void whoHasAReservedOneIsTold();
    void httpIsRefusedTheNamedOne();
    void httpKeepsWhatItHas();
    void releaseLetsTheNextOneIn();
    void ownersChange();
    void streamsOfDatagramsTakeTheirTuner();
    void shrinkingVoidsReservations();

private:
    std::unique_ptr<RelayHarness> m_harness;
    DatagramReceiver m_receiver;
};

void TunerReservationTest::init()
{
    m_harness = std::make_unique<RelayHarness>();
    TsMaker maker;
    FakeReply reply;
    reply.body = maker.frames(11);
    m_harness->provider.setReply(u"/a"_s, reply);
    m_harness->add(u"1"_s, u"/a"_s);
    m_receiver.body.clear();
}

void TunerReservationTest::httpPassesReservedOnesBy()
{
    QVERIFY(m_harness->relay.reserveTuner(0, Owner));
    QCOMPARE(m_harness->relay.tunerOwner(0), Owner);
    const auto one = m_harness->open(u"1"_s), two = m_harness->open(u"1"_s);
    QTRY_COMPARE(one->field("X-HDHomeRun-Resource"), "tuner1");
    QTRY_COMPARE(two->field("X-HDHomeRun-Error"), "805 All Tuners In Use");
    QVERIFY(!m_harness->relay.tuners().at(0).stream);
}

void TunerReservationTest::whoHasAReservedOneIsTold()
{
    Relay &relay = m_harness->relay;
    relay.noteTuned(0, u"1"_s); // nobody's
    QCOMPARE(relay.tuners().at(0), TunerStatus());
    QVERIFY(relay.reserveTuner(0, Owner));
    QCOMPARE(relay.tuners().at(0).clientAddress, Owner);
    QCOMPARE(relay.tuners().at(0).guideNumber, QString());
    relay.noteTuned(0, u"1"_s);
    QCOMPARE(relay.tuners().at(0).guideNumber, u"1"_s);
    relay.noteTuned(0, u"77"_s); // of a lineup that is gone
    QCOMPARE(relay.tuners().at(0).guideNumber, QString());
    relay.noteTuned(0, u"1"_s);
    relay.releaseTuner(0);
    QCOMPARE(relay.tuners().at(0), TunerStatus());
}

void TunerReservationTest::httpIsRefusedTheNamedOne()
{
    QVERIFY(m_harness->relay.reserveTuner(0, Owner));
    const auto client = m_harness->open(u"1"_s, named(0));
    QTRY_COMPARE(client->field("X-HDHomeRun-Error"), "804 Tuner In Use");
}

void TunerReservationTest::httpKeepsWhatItHas()
{
    const auto client = m_harness->open(u"1"_s, named(1));
    QTRY_COMPARE(client->status(), 200);
    QVERIFY(!m_harness->relay.reserveTuner(1, Owner));
    QVERIFY(!m_harness->relay.reserveTuner(2, Owner));
    QCOMPARE(m_harness->relay.tunerOwner(1), QString());
    QSignalSpy ended(&m_harness->relay, &Relay::streamEnded);
    QVERIFY(m_harness->relay.sendTo(m_receiver.target(), {}, named(1))); // waits
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][2].value<Saying>().english(), u"804 Tuner In Use: another one has this tuner"_s);
    client->leave();
    QTRY_COMPARE(m_harness->busyTuners(), 0);
    QVERIFY(m_harness->relay.reserveTuner(1, Owner));
}

void TunerReservationTest::releaseLetsTheNextOneIn()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tunerWait = 20s;
    m_harness->relay.setLimits(limits);
    QVERIFY(m_harness->relay.reserveTuner(0, Owner));
    const auto client = m_harness->open(u"1"_s, named(0));
    QCOMPARE(m_harness->busyTuners(), 0);
    m_harness->relay.releaseTuner(0);
    QCOMPARE(m_harness->relay.tunerOwner(0), QString());
    QTRY_COMPARE(client->field("X-HDHomeRun-Resource"), "tuner0");
}

void TunerReservationTest::ownersChange()
{
    QVERIFY(m_harness->relay.reserveTuner(0, Owner));
    QVERIFY(m_harness->relay.sendTo(m_receiver.target(), {}, named(0)));
    QVERIFY(m_harness->relay.reserveTuner(0, u"10.0.0.10"_s)); // by force, or without a lock
    QCOMPARE(m_harness->relay.tunerOwner(0), u"10.0.0.10"_s);
    QCOMPARE(m_harness->busyTuners(), 1);
}

void TunerReservationTest::streamsOfDatagramsTakeTheirTuner()
{
    QVERIFY(m_harness->relay.reserveTuner(0, Owner));
    const StreamId id = m_harness->relay.sendTo(m_receiver.target(), {}, named(0));
    QCOMPARE(m_harness->relay.tuners().at(0).stream, std::optional(id));
    QTRY_VERIFY(!m_receiver.body.isEmpty());
    const auto client = m_harness->open(u"1"_s, named(0));
    QTRY_COMPARE(client->field("X-HDHomeRun-Error"), "804 Tuner In Use");
    // Another channel or target: the next stream has the tuner at once.
    QVERIFY(m_harness->relay.endStream(id, EndReason::Stopped));
    const StreamId next = m_harness->relay.sendTo(m_receiver.target(), {}, named(0));
    QCOMPARE(m_harness->relay.tuners().at(0).stream, std::optional(next));
    QCOMPARE(m_harness->relay.tunerOwner(0), Owner);
    QCOMPARE(m_harness->provider.opened(), 1);
}

void TunerReservationTest::shrinkingVoidsReservations()
{
    QVERIFY(m_harness->relay.reserveTuner(1, Owner));
    const StreamId id = m_harness->relay.sendTo(m_receiver.target(), {}, named(1));
    QTRY_VERIFY(!m_receiver.body.isEmpty());
    QSignalSpy lost(&m_harness->relay, &Relay::reservationLost);
    m_harness->relay.setTunerCount(1);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost[0][0].toInt(), 1);
    m_harness->relay.setTunerCount(1);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(m_harness->relay.tunerOwner(1), QString());
    QCOMPARE(m_harness->relay.tuners().at(1).stream, std::optional(id)); // it keeps it
    QVERIFY(!m_harness->relay.reserveTuner(1, Owner));
    QVERIFY(m_harness->relay.endStream(id, EndReason::Stopped));
    QCOMPARE(m_harness->relay.tuners().size(), 1);
    QCOMPARE(m_harness->relay.sendTo(m_receiver.target(), {}, named(1)), StreamId(0));
}

PLEXBRIDGE_TEST(TunerReservationTest)
#include "tst_tunerreservation.moc"
