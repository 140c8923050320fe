// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discoverypacket.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QByteArray fromHex(const char *digits)
{
    return QByteArray::fromHex(digits);
}
QByteArray withNul(const char *text)
{
    return QByteArray(text, qsizetype(qstrlen(text)) + 1);
}
/// A discover request with any payload, sealed by a bit-by-bit CRC-32.
QByteArray sealed(const QByteArray &payload)
{
    const QByteArray covered = fromHex("0002") + char(payload.size() >> 8) + char(payload.size()) + payload;
    quint32 crc = 0xFFFFFFFF;
    for (const char c : covered) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    crc = ~crc;
    return covered + char(crc) + char(crc >> 8) + char(crc >> 16) + char(crc >> 24);
}
DevicePacket request(std::initializer_list<DevicePacket::Value> values)
{
    return {PacketType::DiscoverRequest, values};
}
} // namespace

class TestDevicePacket : public QObject {
    Q_OBJECT
private slots:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<quint16>("type");
        QTest::addColumn<QList<QByteArray>>("values"); // tag, then content
        const auto row = [](const char *name, const char *wire, PacketType type, QList<QByteArray> values) {
            QTest::newRow(name) << fromHex(wire) << quint16(type) << values;
        };
        row("any type, any id", "0002000c0104ffffffff0204ffffffff73cc7d8f", PacketType::DiscoverRequest,
            {fromHex("01ffffffff"), fromHex("02ffffffff")});
        row("tuner, any id", "0002000c0104000000010204ffffffff4e507f35", PacketType::DiscoverRequest,
            {fromHex("0100000001"), fromHex("02ffffffff")});
        row("tuner, no id", "00020006010400000001393077e7", PacketType::DiscoverRequest,
            {fromHex("0100000001")});
        row("tuner and storage", "0002000a2d0800000001000000054f63391f", PacketType::DiscoverRequest,
            {fromHex("2d0000000100000005")});
        row("one device", "0002000c0104ffffffff0204105a5a545a30a64c", PacketType::DiscoverRequest,
            {fromHex("01ffffffff"), fromHex("02105a5a54")});
        row("get", "0004000d030b2f7379732f6d6f64656c008f5b54b5", PacketType::GetSetRequest,
            {"\x03" + withNul("/sys/model")});
        row("set with key", "0004001f03112f74756e6572302f766368616e6e656c000404352e31001504123456789ef09467",
            PacketType::GetSetRequest,
            {"\x03" + withNul("/tuner0/vchannel"), "\x04" + withNul("5.1"), fromHex("1512345678")});
        row("error", "00050021051f4552524f523a20756e6b6e6f776e20676574736574207661726961626c6500a7b780f0",
            PacketType::GetSetReply, {"\x05" + withNul("ERROR: unknown getset variable")});
        const QByteArray model =
            fromHex("0005001f030b2f7379732f6d6f64656c000410") + withNul("hdhomerun5_atsc");
        row("reply", (model + fromHex("1e5fd121")).toHex().constData(), PacketType::GetSetReply,
            {"\x03" + withNul("/sys/model"), "\x04" + withNul("hdhomerun5_atsc")});
    }
    void vectors()
    {
        QFETCH(QByteArray, wire);
        QFETCH(quint16, type);
        QFETCH(QList<QByteArray>, values);
        DevicePacket expected{PacketType(type), {}};
        for (const QByteArray &value : values)
            expected.append(PacketTag(value[0]), value.mid(1));
        QCOMPARE(expected.encoded().toHex(), wire.toHex());
        const auto decoded = DevicePacket::decoded(wire);
        QVERIFY(decoded);
        QVERIFY(*decoded == expected);
    }

    void lengths_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("empty") << 0 << fromHex("00");
        QTest::newRow("127") << 127 << fromHex("7f");
        QTest::newRow("128") << 128 << fromHex("8001");
        QTest::newRow("200") << 200 << fromHex("c801");
        QTest::newRow("1449") << 1449 << fromHex("a90b");
    }
    void lengths()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, prefix);
        DevicePacket packet{PacketType::GetSetReply, {}};
        packet.append(PacketTag::GetSetValue, QByteArray(size, 'x'));
        const QByteArray wire = packet.encoded();
        QCOMPARE(wire.mid(5, prefix.size()), prefix);
        const auto decoded = DevicePacket::decoded(wire);
        QVERIFY(decoded);
        QVERIFY(*decoded == packet);
    }

    void refusesDamage()
    {
        const QByteArray good = fromHex("0002000c0104ffffffff0204ffffffff73cc7d8f");
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!DevicePacket::decoded(good.first(size)));
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 1);
            QVERIFY(!DevicePacket::decoded(bad));
        }
        QVERIFY(DevicePacket::decoded(good + "padding"));
    }

    void valuePastTheEndStopsReading_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("too long by one") << fromHex("0104000000010205ffffffff");
        QTest::newRow("no length") << fromHex("01040000000102");
        QTest::newRow("half a length") << fromHex("0104000000010280");
        QTest::newRow("huge") << fromHex("01040000000102ffff00");
    }
    void valuePastTheEndStopsReading()
    {
        QFETCH(QByteArray, payload);
        const auto decoded = DevicePacket::decoded(sealed(payload));
        QVERIFY(decoded);
        QVERIFY(*decoded == request({{PacketTag::DeviceType, fromHex("00000001")}}));
    }

    void survivesAnySealedBytes()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            QByteArray payload(random.bounded(64), Qt::Uninitialized);
            for (char &c : payload)
                c = char(random.bounded(256));
            const auto decoded = DevicePacket::decoded(sealed(payload));
            QVERIFY(decoded);
            qsizetype total = 0;
            for (const auto &value : decoded->values)
                total += value.content.size();
            QVERIFY(total <= payload.size());
        }
    }

    void survivesAnything()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 5000; ++i) {
            // Random values in a frame whose length and CRC are right.
            DevicePacket shell{PacketType::DiscoverRequest, {}};
            for (int n = random.bounded(4); n > 0; --n) {
                QByteArray content(random.bounded(200), Qt::Uninitialized);
                for (char &c : content)
                    c = char(random.bounded(256));
                shell.append(PacketTag(random.bounded(64)), content);
            }
            const auto decoded = DevicePacket::decoded(shell.encoded());
            QVERIFY(decoded);
            QVERIFY(*decoded == shell);
            const auto query = DiscoverQuery::from(*decoded);
            QVERIFY(!query || query->types.size() <= 200);
        }
    }

    void wants_data()
    {
        QTest::addColumn<QByteArray>("payload"); // tag, length, content ...
        QTest::addColumn<bool>("answered");
        QTest::newRow("tuner, any id") << fromHex("0104000000010204ffffffff") << true;
        QTest::newRow("any, any") << fromHex("0104ffffffff0204ffffffff") << true;
        QTest::newRow("any, no id") << fromHex("0104ffffffff") << true;
        QTest::newRow("several types") << fromHex("2d080000000100000005") << true;
        QTest::newRow("own id") << fromHex("0104ffffffff020410f12345") << true;
        QTest::newRow("id before type") << fromHex("020410f123450104ffffffff") << true;
        QTest::newRow("unknown tag between") << fromHex("010400000001770361626302 04ffffffff") << true;
        QTest::newRow("other id") << fromHex("0104ffffffff020410f12346") << false;
        QTest::newRow("storage only") << fromHex("0104000000050204ffffffff") << false;
        QTest::newRow("storage list") << fromHex("2d0400000005") << false;
        QTest::newRow("no type") << fromHex("0204ffffffff") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("type of three bytes") << fromHex("0103000001") << false;
        QTest::newRow("id of five bytes") << fromHex("0104ffffffff0205ffffffffff") << false;
        QTest::newRow("list of six bytes") << fromHex("2d06000000010000") << false;
    }
    void wants()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, answered);
        DevicePacket packet = request({});
        for (qsizetype at = 0; at < payload.size(); at += 2 + payload[at + 1])
            packet.append(PacketTag(payload[at]), payload.mid(at + 2, payload[at + 1]));
        const auto query = DiscoverQuery::from(packet);
        QCOMPARE(query && query->wantsTuner(0x10F12345), answered);
        packet.type = PacketType::GetSetRequest;
        QVERIFY(!DiscoverQuery::from(packet));
    }
};

PLEXBRIDGE_TEST(TestDevicePacket)
#include "tst_devicepacket.moc"
