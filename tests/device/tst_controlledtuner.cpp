// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlfixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray locked = "ERROR: resource locked by 192.168.1.5";
} // namespace

class TestControlledTuner : public QObject {
    Q_OBJECT
private slots:
    void targetWhileTuned()
    {
        Desk desk;
        desk.set("/tuner1/vchannel", "7");
        QCOMPARE(desk.set("/tuner1/target", "rtp://192.168.1.5:5000"), "rtp://192.168.1.5:5000"_ba);
        QCOMPARE(desk.m_orders.size(), 1);
        const DatagramOrder order = desk.m_orders.first();
        QCOMPARE(order.tuner, 1);
        QCOMPARE(order.guideNumber, u"7"_s);
        QCOMPARE(order.clientAddress, alice);
        QCOMPARE(order.ownAddress, u"192.168.1.2"_s);
        QVERIFY(order.target == (DatagramTarget{DatagramTarget::Protocol::Rtp, alice, 5000}));
        desk.set("/tuner1/target", "rtp://192.168.1.5:5000"); // goes on
        QCOMPARE(desk.m_orders.size(), 1);
        desk.set("/tuner1/vchannel", "702"); // with the same target
        QCOMPARE(desk.m_orders.size(), 2);
        QCOMPARE(desk.m_orders.last().guideNumber, u"702"_s);
        desk.set("/tuner1/target", "192.168.1.5:5001");
        QCOMPARE(desk.m_orders.size(), 3);
        QCOMPARE(desk.m_orders.last().target.port, 5001);
        QCOMPARE(desk.get("/tuner1/target"), "udp://192.168.1.5:5001"_ba);
        QVERIFY(desk.m_ends.isEmpty());
        QCOMPARE(desk.set("/tuner1/target", "none"), "none"_ba);
        QCOMPARE(desk.m_ends, QList<int>{1});
        QCOMPARE(desk.get("/tuner1/vchannel"), "702"_ba);
        QVERIFY(desk.m_reserved.contains(1));
    }

    void targetBeforeTheChannel()
    {
        Desk desk;
        desk.set("/tuner0/target", "udp://192.168.1.5:5000");
        QVERIFY(desk.m_orders.isEmpty());
        QVERIFY(desk.m_reserved.contains(0));
        desk.set("/tuner0/channel", "auto:2");
        QCOMPARE(desk.m_orders.size(), 1);
        desk.set("/tuner0/channel", "8vsb:57000000"); // the same one by another name
        QCOMPARE(desk.m_orders.size(), 1);
        desk.set("/tuner0/channel", "auto:30"); // nothing there
        QCOMPARE(desk.m_ends, QList<int>{0});
        QCOMPARE(desk.get("/tuner0/target"), "udp://192.168.1.5:5000"_ba);
        desk.set("/tuner0/channel", "auto:2");
        QCOMPARE(desk.m_orders.size(), 2);
        desk.set("/tuner0/channel", "none");
        QCOMPARE(desk.get("/tuner0/target"), "none"_ba);
        QCOMPARE(desk.m_ends.size(), 2);
        QVERIFY(desk.m_reserved.isEmpty());
    }

    void targetsElsewhere()
    {
        Desk desk;
        for (const char *target : {"udp://192.168.1.6:5000", "udp://239.1.2.3:5000", "nonsense", ""})
            QCOMPARE(desk.set("/tuner0/target", target), "ERROR: invalid target"_ba);
        QCOMPARE(desk.get("/tuner0/target"), "none"_ba);
        QVERIFY(desk.m_reserved.isEmpty());
        ControlParts parts = desk.parts();
        parts.maySendElsewhere = true;
        Desk other(parts);
        QCOMPARE(other.set("/tuner0/target", "udp://239.1.2.3:5000"), "udp://239.1.2.3:5000"_ba);
    }

    void streamingStatus()
    {
        Desk desk;
        desk.set("/tuner0/vchannel", "7");
        desk.set("/tuner0/target", "udp://192.168.1.5:5000");
        desk.playByHttp(0, u"7"_s, alice); // here it stands for the datagrams, since the tuner is reserved
        const QByteArray flowing = "ch=8vsb:63000000 lock=8vsb ss=100 snq=97 seq=97 bps=6012480 pps=571";
        QCOMPARE(desk.get("/tuner0/status"), flowing);
        desk.m_views[0].faults = {1, 4, 5, 2, 3};
        const QByteArray debug = desk.get("/tuner0/debug");
        QVERIFY(debug.startsWith("tun: ch=8vsb:63000000 lock=8vsb ss=100 snq=97 seq=97 dbg=0\n"));
        QVERIFY(debug.endsWith("dev: bps=6100000 resync=1 overflow=2\nts:  bps=6100000 te=4 crc=5\n"
                               "net: bps=6012480 pps=571 err=3 stop=0\n"));
        desk.m_views[0].signal->upstream.starved = true;
        desk.m_views[0].signal->quality = 0;
        QVERIFY(desk.get("/tuner0/status").contains(" lock=8vsb ss=0 snq=0 seq=0 "));
        desk.m_views[0].signal->upstream = {}; // the provider has not answered yet
        QVERIFY(desk.get("/tuner0/status").contains(" lock=8vsb ss=100 snq=100 seq=100 "));
        QCOMPARE(desk.get("/tuner0/lockkey"), "none"_ba);
    }

    void tellsWhatIsTuned()
    {
        Desk desk;
        desk.set("/tuner0/vchannel", "7");
        QCOMPARE(desk.m_tuned.value(0), u"7"_s);
        desk.set("/tuner0/channel", "auto:30"); // nothing there
        QCOMPARE(desk.m_tuned.take(0), QString());
        desk.set("/tuner0/vchannel", "702");
        QCOMPARE(desk.m_tuned.value(0), u"702"_s);
        desk.set("/tuner0/lockkey", "5");
        desk.set("/tuner0/vchannel", "none", 5);
        QCOMPARE(desk.m_tuned.take(0), QString());
    }

    void faultsCountFromTheChannelOn()
    {
        Desk desk;
        const auto counts = [&] {
            const QByteArray debug = desk.get("/tuner0/debug");
            return debug.mid(debug.indexOf(" err=")).trimmed();
        };
        desk.set("/tuner0/vchannel", "7");
        QCOMPARE(counts(), "err=0 stop=0");
        desk.set("/tuner0/target", "udp://192.168.1.5:5000");
        desk.m_views[0].faults.dropped = 3;
        QCOMPARE(counts(), "err=3 stop=0");
        desk.set("/tuner0/target", "udp://192.168.1.5:5001"); // the stream before is over
        desk.m_views[0].faults.dropped = 1;
        QCOMPARE(counts(), "err=4 stop=0");
        desk.set("/tuner0/target", "none");
        QCOMPARE(counts(), "err=4 stop=1");
        desk.m_device.noteStreamEnded(0); // adds nothing
        QCOMPARE(counts(), "err=4 stop=1");
        desk.set("/tuner0/vchannel", "702");
        QCOMPARE(counts(), "err=0 stop=0");
        desk.set("/tuner0/vchannel", "7");
        QCOMPARE(counts(), "err=0 stop=0");
    }

    void stopsHaveTheirReasons()
    {
        Desk desk;
        for (const auto &[why, number] : {std::pair(StreamStop::PortClosed, " stop=2\n"),
                                          std::pair(StreamStop::ConnectionLost, " stop=3\n")}) {
            desk.set("/tuner0/vchannel", "7");
            desk.set("/tuner0/target", "udp://192.168.1.5:5000");
            QVERIFY(desk.get("/tuner0/debug").endsWith(" stop=0\n"));
            desk.m_device.noteStreamEnded(0); // the first that is told
            QVERIFY(desk.get("/tuner0/debug").endsWith(" stop=1\n"));
            desk.m_device.reclaim(0, why);
            QVERIFY(desk.get("/tuner0/debug").endsWith(number));
        }
    }

    void failedStreamLosesItsTarget()
    {
        Desk desk;
        desk.set("/tuner0/vchannel", "7");
        desk.set("/tuner0/target", "udp://192.168.1.5:5000");
        desk.m_device.noteStreamEnded(0);
        QCOMPARE(desk.get("/tuner0/target"), "none"_ba);
        QCOMPARE(desk.get("/tuner0/vchannel"), "7"_ba);
        desk.m_begun = [&](int tuner) {
            desk.m_device.noteStreamEnded(tuner);
        };
        QCOMPARE(desk.set("/tuner0/target", "udp://192.168.1.5:5000"), "ERROR: tuner busy"_ba);
    }

    void locks()
    {
        Desk desk;
        QCOMPARE(desk.set("/tuner0/lockkey", "4711"), "192.168.1.5"_ba); // never the key
        QVERIFY(desk.m_reserved.contains(0));
        QCOMPARE(desk.get("/tuner0/lockkey"), "192.168.1.5"_ba);
        for (const char *variable :
             {"channel", "vchannel", "channelmap", "filter", "program", "target", "lockkey"}) {
            const QByteArray name = QByteArray("/tuner0/") + variable;
            QCOMPARE(desk.set(name, "none", 0, bob), locked);
            QCOMPARE(desk.set(name, "none", 4712, bob), locked);
            QCOMPARE(desk.set(name, "nonsense", 0, alice), locked); // the key counts, not the address
            QVERIFY(!desk.get(name).startsWith("ERROR"));
        }
        QCOMPARE(desk.set("/tuner0/lockkey", "99", 0, bob), locked);
        QCOMPARE(desk.set("/tuner0/vchannel", "7", 4711), "7"_ba);
        QCOMPARE(desk.set("/tuner1/vchannel", "7", 0, bob), "7"_ba); // another tuner is another matter
        QCOMPARE(desk.set("/tuner0/lockkey", "4712", 4711, bob), "192.168.1.6"_ba); // replaced
        QCOMPARE(desk.set("/tuner0/vchannel", "5.1", 4711), "ERROR: resource locked by 192.168.1.6"_ba);
        QCOMPARE(desk.set("/tuner0/lockkey", "none", 4712), "none"_ba);
        QCOMPARE(desk.get("/tuner0/lockkey"), "none"_ba);
        QCOMPARE(desk.set("/tuner0/vchannel", "5.1", 0, bob), "5.1"_ba);
    }

    void forcedUnlock()
    {
        Desk desk;
        desk.set("/tuner0/lockkey", "4711");
        QCOMPARE(desk.set("/tuner0/lockkey", "force", 0, bob), "none"_ba);
        QCOMPARE(desk.get("/tuner0/lockkey"), "none"_ba);
        QVERIFY(desk.m_reserved.isEmpty());
        for (const char *nonsense : {"", "x", "-1", "4294967296"})
            QCOMPARE(desk.set("/tuner0/lockkey", nonsense), "ERROR: invalid lockkey"_ba);
        QCOMPARE(desk.set("/tuner0/lockkey", "0"), "none"_ba); // 0 is no key
    }

    /// Jellyfin and TVHeadend leave the channel as it is at the end: others may have the tuner all the same.
    void unlockingGivesTheTunerBack()
    {
        Desk desk;
        desk.set("/tuner0/lockkey", "1");
        desk.set("/tuner0/vchannel", "7", 1);
        desk.set("/tuner0/target", "rtp://192.168.1.5:5000", 1);
        desk.set("/tuner0/target", "none", 1);
        QVERIFY(desk.m_reserved.contains(0));
        desk.set("/tuner0/lockkey", "none", 1);
        QVERIFY(desk.m_reserved.isEmpty());
        QCOMPARE(desk.get("/tuner0/vchannel"), "7"_ba);
        desk.playByHttp(0, u"5.1"_s, bob);
        QCOMPARE(desk.get("/tuner0/vchannel"), "5.1"_ba);
        desk.m_views.clear();
        QCOMPARE(desk.get("/tuner0/vchannel"), "none"_ba);
    }

    void httpStreamOwnsItsTuner()
    {
        Desk desk;
        desk.playByHttp(0, u"5.1"_s, alice);
        QCOMPARE(desk.get("/tuner0/lockkey"), alice.toLatin1());
        QCOMPARE(desk.get("/tuner0/target"), "http://192.168.1.5:40404"_ba);
        QCOMPARE(desk.get("/tuner0/status"),
                 "ch=8vsb:57000000 lock=8vsb ss=100 snq=97 seq=97 bps=6012480 pps=571"_ba);
        QCOMPARE(desk.get("/tuner0/streaminfo"), "1: 5.1 Channel 5.1\ntsid=0x0002\n"_ba);
        QCOMPARE(desk.get("/tuner0/program"), "1"_ba);
        for (const char *variable :
             {"channel", "vchannel", "channelmap", "filter", "program", "target", "lockkey"})
            QCOMPARE(desk.set(QByteArray("/tuner0/") + variable, "none", 0, bob), locked);
        QCOMPARE(desk.set("/tuner0/lockkey", "force", 0, bob), locked);
        QCOMPARE(desk.get("/sys/debug"), "tuners: 2 streaming 1\nlineup: 3 channels\n"_ba);
    }

    void takenTuner()
    {
        Desk desk;
        desk.m_refuses = true;
        QCOMPARE(desk.set("/tuner0/vchannel", "7"), "ERROR: tuner busy"_ba);
        QCOMPARE(desk.set("/tuner0/lockkey", "7"), "ERROR: tuner busy"_ba);
        QCOMPARE(desk.set("/tuner0/target", "udp://192.168.1.5:5000"), "ERROR: tuner busy"_ba);
        QCOMPARE(desk.get("/tuner0/status"), "ch=none lock=none ss=0 snq=0 seq=0 bps=0 pps=0"_ba);
        ControlParts parts = desk.parts();
        parts.reserve = {};
        parts.begin = {};
        Desk unjoined(parts);
        QCOMPARE(unjoined.set("/tuner0/vchannel", "7"), "ERROR: tuner busy"_ba);
        QCOMPARE(unjoined.set("/tuner0/target", "udp://192.168.1.5:5000"), "ERROR: tuner busy"_ba);
    }

    void reclaim()
    {
        Desk desk;
        desk.set("/tuner0/lockkey", "1");
        desk.set("/tuner0/vchannel", "7", 1);
        desk.set("/tuner0/target", "rtp://192.168.1.5:5000", 1);
        desk.m_device.reclaim(0);
        for (const char *name : {"vchannel", "channel", "target", "lockkey"})
            QCOMPARE(desk.get(QByteArray("/tuner0/") + name), "none"_ba);
        QVERIFY(desk.m_reserved.isEmpty());
        desk.m_device.reclaim(7);
        desk.m_device.noteStreamEnded(-1);
    }

    void abandonedTunersAreGivenBack()
    {
        Desk desk;
        const auto isConnected = [](const QString &address) {
            return address == bob;
        };
        desk.set("/tuner0/lockkey", "1", 0, alice);
        desk.set("/tuner1/vchannel", "7", 0, bob);
        QVERIFY(desk.m_device.reclaimAbandoned(isConnected, 10min));
        desk.m_clock.turn(9min);
        QVERIFY(desk.m_device.reclaimAbandoned(isConnected, 10min));
        QCOMPARE(desk.get("/tuner0/lockkey"), alice.toLatin1());
        desk.m_clock.turn(1min);
        desk.m_device.reclaimAbandoned(isConnected, 10min);
        QCOMPARE(desk.get("/tuner0/lockkey"), "none"_ba);
        QCOMPARE(desk.m_reserved, QSet<int>{1});
        desk.set("/tuner1/target", "udp://192.168.1.6:5000", 0, bob); // now the relay looks after it
        desk.m_clock.turn(60min);
        QVERIFY(!desk.m_device.reclaimAbandoned([](const QString &) { return false; }, 10min));
        QCOMPARE(desk.get("/tuner1/vchannel"), "7"_ba);
    }

    /// What clients send in order (hdhomerun.md section 7).
    void sequences_data()
    {
        QTest::addColumn<QList<QByteArrayList>>("steps"); // variable, value (none: get), answer
        QTest::newRow("TVHeadend") << QList<QByteArrayList>{
            {"lockkey", "99", "192.168.1.5"},
            {"channel", "auto:63000000", "auto:63000000"},
            {"filter", "0x0000", "0x0000"},
            {"status", "", "ch=auto:63000000 lock=8vsb ss=100 snq=100 seq=100 bps=0 pps=0"},
            {"target", "udp://192.168.1.5:40000", "udp://192.168.1.5:40000"},
            {"filter", "0x0000 0x0100 0x0101", "0x0000 0x0100 0x0101"},
            {"target", "none", "none"},
            {"lockkey", "none", "none"}};
        QTest::newRow("MythTV") << QList<QByteArrayList>{
            {"lockkey", "99", "192.168.1.5"},
            {"channelmap", "us-bcast", "us-bcast"},
            {"channel", "8vsb:57000000", "8vsb:57000000"},
            {"program", "1", "1"},
            {"filter", "0x0000-0x1fff", "0x0000-0x1fff"},
            {"target", "udp://192.168.1.5:40000", "udp://192.168.1.5:40000"},
            {"target", "none", "none"},
            {"channel", "none", "none"},
            {"lockkey", "none", "none"}};
        QTest::newRow("Jellyfin") << QList<QByteArrayList>{
            {"lockkey", "", "none"},    {"lockkey", "99", "192.168.1.5"},
            {"vchannel", "702", "702"}, {"target", "rtp://192.168.1.5:40000", "rtp://192.168.1.5:40000"},
            {"target", "none", "none"}, {"lockkey", "none", "none"}};
        QTest::newRow("reset") << QList<QByteArrayList>{{"lockkey", "force", "none"},
                                                        {"channel", "none", "none"}};
    }
    void sequences()
    {
        QFETCH(QList<QByteArrayList>, steps);
        Desk desk;
        for (const QByteArrayList &step : steps) {
            const QByteArray name = "/tuner0/" + step[0];
            QCOMPARE(step[1].isEmpty() ? desk.get(name) : desk.set(name, step[1], 99), step[2]);
        }
        QVERIFY(desk.m_reserved.isEmpty());
        QCOMPARE(desk.m_ends.size(), desk.m_orders.size());
    }
};

PLEXBRIDGE_TEST(TestControlledTuner)
#include "tst_controlledtuner.moc"
