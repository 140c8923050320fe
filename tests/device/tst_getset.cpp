// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/controlvalues.h"
#include "device/getset.h"
#include "device/tunerreading.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

std::optional<GetSetRequest> requestFrom(std::initializer_list<DevicePacket::Value> values)
{
    return GetSetRequest::from({PacketType::GetSetRequest, values});
}

const QByteArray name("/sys/model\0", 11);
constexpr auto Name = PacketTag::GetSetName;
constexpr auto Value = PacketTag::GetSetValue;
constexpr auto Key = PacketTag::LockKey;

} // namespace

class TestGetSet : public QObject {
    Q_OBJECT
private slots:
    void requestsOnTheWire()
    {
        const auto get = DevicePacket::decoded(hex("0004000d030b2f7379732f6d6f64656c008f5b54b5"));
        const auto read = GetSetRequest::from(*get);
        QVERIFY(read);
        QCOMPARE(read->name, "/sys/model"_ba);
        QVERIFY(!read->value);
        QCOMPARE(read->lockKey, 0u);
        const auto set = DevicePacket::decoded(
            hex("0004001f03112f74756e6572302f766368616e6e656c000404352e31001504123456789ef09467"));
        const auto written = GetSetRequest::from(*set);
        QVERIFY(written);
        QCOMPARE(written->name, "/tuner0/vchannel"_ba);
        QCOMPARE(written->value.value(), "5.1"_ba);
        QCOMPARE(written->lockKey, 0x12345678u);
    }

    void repliesOnTheWire()
    {
        QCOMPARE(GetSetAnswer::value("hdhomerun5_atsc").encoded("/sys/model").toHex(),
                 "0005001f030b2f7379732f6d6f64656c000410"_ba + "hdhomerun5_atsc"_ba.toHex() + "00"
                     + "1e5fd121");
        QCOMPARE(GetSetAnswer::error(getseterror::Unknown).encoded("/any").toHex(),
                 "00050021051f4552524f523a20756e6b6e6f776e20676574736574207661726961626c6500a7b780f0"_ba);
    }

    void anyOrder()
    {
        const auto request =
            requestFrom({{Key, hex("00000007")}, {Value, hex("7800")}, {PacketTag(0x77), "?"}, {Name, name}});
        QVERIFY(request);
        QCOMPARE(request->name, "/sys/model"_ba);
        QCOMPARE(request->value.value(), "x"_ba);
        QCOMPARE(request->lockKey, 7u);
    }

    void malformed_data()
    {
        QTest::addColumn<DevicePacket>("packet");
        const auto row = [](const char *title, std::initializer_list<DevicePacket::Value> values) {
            QTest::newRow(title) << DevicePacket{PacketType::GetSetRequest, values};
        };
        row("nothing", {});
        row("value alone", {{Value, hex("7800")}});
        row("name without NUL", {{Name, "/sys/model"}});
        row("empty name", {{Name, hex("00")}});
        row("name of no byte", {{Name, {}}});
        row("two names", {{Name, name}, {Name, name}});
        row("value without NUL", {{Name, name}, {Value, "x"}});
        row("two values", {{Name, name}, {Value, hex("00")}, {Value, hex("00")}});
        row("key of three bytes", {{Name, name}, {Key, hex("010203")}});
        row("key of five bytes", {{Name, name}, {Key, hex("0102030405")}});
        row("key of no byte", {{Name, name}, {Key, {}}});
        QTest::newRow("another type") << DevicePacket{PacketType::GetSetReply, {{Name, name}}};
    }
    void malformed()
    {
        QFETCH(DevicePacket, packet);
        QVERIFY(!GetSetRequest::from(packet));
    }

    void longAnswersFitIntoOnePacket()
    {
        QByteArray lines;
        while (lines.size() < 5000)
            lines += "/tuner0/something\n";
        QByteArray accents("x");
        while (accents.size() < 5000)
            accents += "é";
        for (const QByteArray &text : {lines, accents, QByteArray(5000, 'y')}) {
            const QByteArray wire = GetSetAnswer::value(text).encoded("help");
            QVERIFY(wire.size() <= DevicePacket::MaxSize && wire.size() > DevicePacket::MaxSize - 30);
            const QByteArray told = DevicePacket::decoded(wire)->values.at(1).content;
            QVERIFY(told.endsWith('\0'));
            QVERIFY(text.startsWith(told.chopped(1)));
            QVERIFY(!QString::fromUtf8(told).contains(QChar::ReplacementCharacter));
        }
        const auto cut = DevicePacket::decoded(GetSetAnswer::value(lines).encoded("help"));
        QVERIFY(cut->values.at(1).content.chopped(1).endsWith("something\n")); // whole lines
        QVERIFY(GetSetAnswer::value(lines).encoded(lines).size() <= DevicePacket::MaxSize);
        QVERIFY(GetSetAnswer::error(lines).encoded(lines).size() <= DevicePacket::MaxSize);
    }

    void channels_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("text"); // empty: nonsense
        QTest::addColumn<bool>("isRf");
        QTest::newRow("modulation") << "8vsb:177000000"_ba
                                    << "8vsb:177000000"_ba << false;
        QTest::newRow("auto") << "auto:33"_ba
                              << "auto:33"_ba << true;
        QTest::newRow("number") << "33"_ba
                                << "auto:33"_ba << true;
        QTest::newRow("frequency") << "57000000"_ba
                                   << "auto:57000000"_ba << false;
        QTest::newRow("cable of Europe") << "a8qam256-6900:474000000"_ba
                                         << "a8qam256-6900:474000000"_ba << false;
        for (const char *nonsense : {"", ":", "auto:", ":33", "auto:x", "auto:-5", "auto:0", "8vsb:1:2",
                                     "auto:33 ", "a b:33", "auto:99999999999999999999", "none:", "-:1"})
            QTest::newRow(nonsense) << QByteArray(nonsense) << QByteArray() << false;
    }
    void channels()
    {
        QFETCH(QByteArray, value);
        const auto channel = controlvalues::tunedChannel(value);
        QTEST(channel ? channel->text : QByteArray(), "text");
        QTEST(channel && channel->isRfChannel(), "isRf");
    }

    void targets_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("text"); // empty: nonsense
        QTest::newRow("udp") << "udp://192.168.1.5:5000"_ba
                             << "udp://192.168.1.5:5000"_ba;
        QTest::newRow("rtp") << "rtp://127.0.0.1:65535"_ba
                             << "rtp://127.0.0.1:65535"_ba;
        QTest::newRow("bare") << "10.1.2.3:1"_ba
                              << "udp://10.1.2.3:1"_ba;
        QTest::newRow("multicast") << "rtp://239.1.2.3:5004"_ba
                                   << "rtp://239.1.2.3:5004"_ba;
        QTest::newRow("IPv6") << "udp://[fd00::1]:5000"_ba
                              << "udp://[fd00::1]:5000"_ba;
        for (const char *nonsense : {"",
                                     "udp://",
                                     "udp://192.168.1.5",
                                     "udp://192.168.1.5:",
                                     "udp://192.168.1.5:0",
                                     "udp://192.168.1.5:65536",
                                     "http://192.168.1.5:80",
                                     "udp://tv:5000",
                                     "udp://1.2.3:5000",
                                     "udp://1.2.3.4.5:5000",
                                     "udp://256.1.1.1:5000",
                                     "udp://0.0.0.0:5000",
                                     "udp://255.255.255.255:5000",
                                     "udp://fd00::1:5000",
                                     "udp://[192.168.1.5]:5000",
                                     "udp://[::]:5000",
                                     "udp://192.168.1.5:5000;raw",
                                     " udp://192.168.1.5:5000",
                                     "UDP://192.168.1.5:5000",
                                     "udp://192.168.001.5:5000",
                                     "file:///etc"})
            QTest::newRow(nonsense) << QByteArray(nonsense) << QByteArray();
    }
    void targets()
    {
        QFETCH(QByteArray, value);
        const auto target = controlvalues::target(value);
        QTEST(target ? controlvalues::toText(*target) : QByteArray(), "text");
    }

    void ownTargets()
    {
        const auto isOwn = [](const char *target, const QString &client) {
            return controlvalues::isOwn(controlvalues::target(target).value(), client);
        };
        QVERIFY(isOwn("192.168.1.5:1", u"192.168.1.5"_s));
        QVERIFY(isOwn("127.0.0.1:1", u"127.0.0.9"_s));
        QVERIFY(!isOwn("192.168.1.6:1", u"192.168.1.5"_s));
        QVERIFY(!isOwn("239.1.2.3:1", u"192.168.1.5"_s));
        QVERIFY(!isOwn("192.168.1.6:1", u"127.0.0.1"_s));
        QVERIFY(!isOwn("192.168.1.6:1", {}));
    }

    void otherValues()
    {
        QCOMPARE(controlvalues::lockKey("4294967295"), std::optional(4294967295u));
        QCOMPARE(controlvalues::lockKey("0"), std::optional(0u));
        for (const char *nonsense : {"", "4294967296", "-1", "0x10", "1 ", "+1", "key"})
            QVERIFY2(!controlvalues::lockKey(nonsense), nonsense);
        for (const char *filter : {"0x0000-0x1fff", "0x0000 0x0011-0x0013 0x1FFF", "0x0000 ", "0x0"})
            QVERIFY2(controlvalues::isFilter(filter), filter);
        for (const char *nonsense : {"", "none", "0x2000", "0x0013-0x0011", "17", "0x", "0x0-", "0x00000"})
            QVERIFY2(!controlvalues::isFilter(nonsense), nonsense);
        QVERIFY(controlvalues::isFilter(QByteArray("0x0000 ").repeated(146)));
        QVERIFY(!controlvalues::isFilter(QByteArray("0x0000 ").repeated(147)));
        QCOMPARE(controlvalues::program("3 transcode=none").value(), "3"_ba);
        QCOMPARE(controlvalues::program("0003").value(), "3"_ba);
        QVERIFY(!controlvalues::program("65536") && !controlvalues::program("x")
                && !controlvalues::program(""));
        QCOMPARE(controlvalues::guideNumber("5.1 transcode=mobile"), u"5.1"_s);
    }

    void textsOfATuner()
    {
        QCOMPARE(TunerReading{}.status(), "ch=none lock=none ss=0 snq=0 seq=0 bps=0 pps=0"_ba);
        QCOMPARE(TunerReading{}.virtualStatus(), "vch=none name=none auth=none cci=none cgms=none"_ba);
        QCOMPARE(TunerReading{}.streamList(), "none\n"_ba);
        StreamFaults faults;
        faults.resyncs = 1;
        faults.missing = 4;
        faults.badTables = 3;
        faults.skips = 5;
        faults.dropped = 2;
        const TunerReading tuned{"8vsb:177000000", true,      u"5.1"_s, u"WKBD\nHD é"_s,       7, 100, 99,
                                 6'012'480,        6'100'000, faults,   StreamStop::PortClosed};
        QCOMPARE(tuned.status(), "ch=8vsb:177000000 lock=8vsb ss=100 snq=99 seq=99 bps=6012480 pps=571"_ba);
        QCOMPARE(tuned.virtualStatus(), "vch=5.1 name=WKBD HD é auth=subscribed cci=none cgms=none"_ba);
        QCOMPARE(tuned.streamList(), "1: 5.1 WKBD HD é\ntsid=0x0007\n"_ba);
        QCOMPARE(tuned.debug(),
                 "tun: ch=8vsb:177000000 lock=8vsb ss=100 snq=99 seq=99 dbg=0\n"
                 "dev: bps=6100000 resync=1 overflow=5\nts:  bps=6100000 te=4 crc=3\n"
                 "net: bps=6012480 pps=571 err=2 stop=2\n"_ba);
    }
};

PLEXBRIDGE_TEST(TestGetSet)
#include "tst_getset.moc"
