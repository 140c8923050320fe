// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlfixture.h"
#include "device/devicemodel.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QByteArray unknown = "ERROR: unknown getset variable";
} // namespace

class TestControlDevice : public QObject {
    Q_OBJECT
private slots:
    void systemVariables_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &value) {
            QTest::newRow(name) << QByteArray(name) << value;
        };
        row("/sys/model", devicemodel::FirmwareName);
        row("/sys/hwmodel", devicemodel::Number);
        row("/sys/version", devicemodel::FirmwareVersion);
        row("/sys/features",
            "channelmap: us-bcast us-cable\nmodulation: 8vsb qam256 qam64\n"
            "auto-modulation: auto auto6t auto6c qam\n");
        row("/sys/copyright", "PlexBridge, GPL-3.0-or-later");
        row("/sys/debug", "tuners: 2 streaming 0\nlineup: 3 channels\n");
        row("/lineup/scan", "state=complete progress=100% found=3");
        for (const char *name : {"/sys/boot",
                                 "/sys/ipaddr",
                                 "/sys/dvbc_modulation",
                                 "/card/status",
                                 "/oob/status",
                                 "/ir/target",
                                 "/lineup/location",
                                 "/sys/restart",
                                 "/SYS/MODEL",
                                 "/sys/model/",
                                 "sys/model",
                                 "/",
                                 "x",
                                 "/tuner0",
                                 "/tuner0/",
                                 "/tuner2/status",
                                 "/tuner-1/status",
                                 "/tuner00/status",
                                 "/tuner+0/status",
                                 "/tuner/status",
                                 "/tuner0/plpinfo",
                                 "/tuner0/plotsample",
                                 "/tuner0/status/x",
                                 "/tuner99999999999/status"})
            row(name, unknown);
    }
    void systemVariables()
    {
        QFETCH(QByteArray, name);
        Desk desk;
        QTEST(desk.get(name), "value");
    }

    void helpListsWhatCanBeRead()
    {
        Desk desk;
        const QByteArray help = desk.get("help");
        QVERIFY(help.startsWith("Supported configuration options:\n/lineup/scan start|abort\n"));
        QVERIFY(help.size() < 1400);
        int listed = 0;
        for (const QByteArray &line : help.split('\n')) {
            if (!line.startsWith('/') || line.startsWith("/sys/restart"))
                continue;
            const QByteArray name = line.split(' ').first().replace("<n>", "1");
            QVERIFY2(!desk.get(name).startsWith("ERROR"), name);
            ++listed;
        }
        QCOMPARE(listed, 18);
        QVERIFY(desk.set("help", "x").startsWith("ERROR: "));
    }

    void readOnly()
    {
        Desk desk;
        for (const char *name :
             {"/sys/model", "/sys/hwmodel", "/sys/version", "/sys/features", "/sys/copyright", "/sys/debug",
              "/tuner0/status", "/tuner0/streaminfo", "/tuner0/debug", "/tuner0/vstatus"})
            QCOMPARE(desk.set(name, "x"), "ERROR: getset variable is read-only"_ba);
        QCOMPARE(desk.set("/sys/boot", "x"), unknown);
        QCOMPARE(desk.set("/tuner2/channel", "none"), unknown);
    }

    void restart()
    {
        Desk desk;
        QCOMPARE(desk.set("/sys/restart", "self"), "self"_ba);
        QVERIFY(desk.set("/sys/restart", "now").startsWith("ERROR: "));
        int restarts = 0;
        ControlParts parts = desk.parts();
        parts.restart = [&] {
            ++restarts;
        };
        Desk other(parts);
        QCOMPARE(other.set("/sys/restart", "self"), "self"_ba);
        QCOMPARE(restarts, 1);
    }

    void scan()
    {
        Desk desk;
        desk.m_scan = {true, 42, 7};
        QCOMPARE(desk.get("/lineup/scan"), "state=running progress=42% found=7"_ba);
        QCOMPARE(desk.set("/lineup/scan", "start"), "start"_ba);
        QCOMPARE(desk.set("/lineup/scan", "abort"), "abort"_ba);
        QVERIFY(desk.set("/lineup/scan", "").startsWith("ERROR: "));
        desk.playByHttp(1, u"7"_s, bob);
        QCOMPARE(desk.set("/lineup/scan", "start"), "ERROR: tuner busy"_ba);
        QCOMPARE(desk.m_scansStarted, 1);
        QCOMPARE(desk.m_scansAborted, 1);
    }

    void idleTuner()
    {
        Desk desk;
        const QHash<QByteArray, QByteArray> values{
            {"status", "ch=none lock=none ss=0 snq=0 seq=0 bps=0 pps=0"},
            {"vchannel", "none"},
            {"channel", "none"},
            {"target", "none"},
            {"lockkey", "none"},
            {"program", "none"},
            {"filter", "0x0000-0x1fff"},
            {"channelmap", "us-bcast"},
            {"streaminfo", "none\n"}};
        for (auto it = values.begin(); it != values.end(); ++it)
            QCOMPARE(desk.get("/tuner1/" + it.key()), it.value());
    }

    void virtualChannel()
    {
        Desk desk;
        QCOMPARE(desk.set("/tuner0/vchannel", "7"), "7"_ba);
        QVERIFY(desk.m_reserved.contains(0));
        QCOMPARE(desk.get("/tuner0/vchannel"), "7"_ba);
        QCOMPARE(desk.get("/tuner0/channel"), "8vsb:63000000"_ba);
        QCOMPARE(desk.get("/tuner0/program"), "1"_ba);
        // a place at the provider is precious: nothing is opened before there is a target
        QCOMPARE(desk.get("/tuner0/status"),
                 "ch=8vsb:63000000 lock=8vsb ss=100 snq=100 seq=100 bps=0 pps=0"_ba);
        QCOMPARE(desk.get("/tuner0/streaminfo"), "1: 7 Channel 7\ntsid=0x0003\n"_ba);
        QCOMPARE(desk.get("/tuner0/vstatus"), "vch=7 name=Channel 7 auth=subscribed cci=none cgms=none"_ba);
        QVERIFY(desk.m_orders.isEmpty() && desk.m_ends.isEmpty());
        QCOMPARE(desk.get("/tuner1/vchannel"), "none"_ba);
        QCOMPARE(desk.set("/tuner0/vchannel", "5.1 transcode=none"), "5.1"_ba);
        for (const char *nonsense : {"8", "", "5", "5.10", "none ", "7x", "auto"})
            QCOMPARE(desk.set("/tuner0/vchannel", nonsense), "ERROR: invalid virtual channel"_ba);
        QCOMPARE(desk.get("/tuner0/vchannel"), "5.1"_ba);
        QCOMPARE(desk.set("/tuner0/vchannel", "none"), "none"_ba);
        QCOMPARE(desk.get("/tuner0/channel"), "none"_ba);
        QVERIFY(desk.m_reserved.isEmpty());
    }

    void channelByFrequency_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("vchannel");
        QTest::newRow("Hz") << "8vsb:57000000"_ba
                            << "8vsb:57000000"_ba
                            << "5.1"_ba;
        QTest::newRow("auto Hz") << "auto:69000000"_ba
                                 << "auto:69000000"_ba
                                 << "702"_ba;
        QTest::newRow("TVHeadend") << "auto6t:63028615"_ba
                                   << "auto6t:63028615"_ba
                                   << "7"_ba;
        QTest::newRow("RF") << "auto:3"_ba
                            << "auto:3"_ba
                            << "7"_ba;
        QTest::newRow("number") << "2"_ba
                                << "auto:2"_ba
                                << "5.1"_ba;
        QTest::newRow("empty place") << "auto:79000000"_ba
                                     << "auto:79000000"_ba
                                     << "none"_ba;
        QTest::newRow("between") << "8vsb:60000000"_ba
                                 << "8vsb:60000000"_ba
                                 << "none"_ba;
        QTest::newRow("no such RF") << "auto:37"_ba
                                    << "auto:37"_ba
                                    << "none"_ba;
    }
    void channelByFrequency()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, vchannel);
        Desk desk;
        QCOMPARE(desk.set("/tuner0/channel", value), text);
        QCOMPARE(desk.get("/tuner0/channel"), text);
        QCOMPARE(desk.get("/tuner0/vchannel"), vchannel);
        const bool isFound = vchannel != "none";
        QCOMPARE(desk.get("/tuner0/status"),
                 "ch=" + text
                     + (isFound ? " lock=8vsb ss=100 snq=100 seq=100 bps=0 pps=0"
                                : " lock=none ss=0 snq=0 seq=0 bps=0 pps=0"));
        QCOMPARE(desk.get("/tuner0/streaminfo").startsWith("none"), !isFound);
        QCOMPARE(desk.set("/tuner0/channel", "auto:nowhere"), "ERROR: invalid channel"_ba);
        QCOMPARE(desk.get("/tuner0/channel"), text);
        QCOMPARE(desk.set("/tuner0/channel", "none"), "none"_ba);
        QCOMPARE(desk.get("/tuner0/vchannel"), "none"_ba);
    }

    void channelMaps()
    {
        Desk desk;
        QCOMPARE(desk.set("/tuner0/channelmap", "us-cable"), "us-cable"_ba);
        QCOMPARE(desk.get("/tuner0/channelmap"), "us-cable"_ba);
        QCOMPARE(desk.get("/tuner1/channelmap"), "us-bcast"_ba);
        QCOMPARE(desk.set("/tuner0/channelmap", "eu-bcast"), "ERROR: invalid channelmap"_ba);
        QStringList many;
        for (int i = 101; i <= 160; ++i)
            many.append(QString::number(i));
        desk.setChannels(many);
        QCOMPARE(desk.get("/tuner1/channelmap"), "us-cable"_ba); // the scan must walk along that one
        QCOMPARE(desk.set("/tuner1/channel", "auto:14"), "auto:14"_ba);
        QCOMPARE(desk.get("/tuner1/vchannel"), "113"_ba);
    }

    void programAndFilter()
    {
        Desk desk;
        const QByteArray pids = "0x0000 0x0011-0x0013 0x1FFF";
        QCOMPARE(desk.set("/tuner0/filter", pids), pids); // MythTV compares it to the letter
        QCOMPARE(desk.get("/tuner0/filter"), pids);
        QCOMPARE(desk.set("/tuner0/filter", "0x2000"), "ERROR: invalid filter"_ba);
        QCOMPARE(desk.set("/tuner0/program", "3"), "3"_ba);
        QCOMPARE(desk.get("/tuner0/program"), "3"_ba);
        QCOMPARE(desk.set("/tuner0/program", "three"), "ERROR: invalid program"_ba);
        QCOMPARE(desk.set("/tuner0/program", "none"), "none"_ba);
        desk.set("/tuner0/vchannel", "7");
        QCOMPARE(desk.get("/tuner0/filter"), "0x0000-0x1fff"_ba); // both belong to a channel
        QCOMPARE(desk.get("/tuner0/program"), "1"_ba);
    }

    void channelWithoutAPlace()
    {
        Desk desk;
        QStringList many;
        for (int i = 1; i <= 200; ++i)
            many.append(QString::number(i));
        desk.setChannels(many);
        QCOMPARE(desk.set("/tuner0/vchannel", "200"), "200"_ba);
        QVERIFY(desk.get("/tuner0/status").startsWith("ch=8vsb:0 lock=8vsb ss=100 ")); // a colon all the same
    }

    void fewerTuners()
    {
        Desk desk;
        desk.set("/tuner1/lockkey", "1");
        desk.m_tunerCount = 1;
        QCOMPARE(desk.get("/tuner1/status"), unknown);
        QVERIFY(desk.m_reserved.isEmpty());
        desk.m_tunerCount = 2;
        QCOMPARE(desk.get("/tuner1/lockkey"), "none"_ba);
    }
};

PLEXBRIDGE_TEST(TestControlDevice)
#include "tst_controldevice.moc"
