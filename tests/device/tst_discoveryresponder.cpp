// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discovery.h"
#include "device/discoverypacket.h"
#include "device/discoveryresponder.h"
#include "support/testmain.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

const QHostAddress loopback(u"127.0.0.1"_s);

DeviceDescription ownDescription()
{
    return {{u"10F12345"_s, u"abcdefghijklmnopqrstuvwx"_s}, u"PlexBridge"_s, 3};
}

QByteArray request(quint32 type, quint32 id)
{
    DevicePacket packet;
    packet.append(PacketTag::DeviceType, type);
    packet.append(PacketTag::DeviceId, id);
    return packet.encoded();
}

QByteArray valueOf(const QByteArray &reply, PacketTag tag)
{
    const auto packet = DevicePacket::decoded(reply);
    for (const auto &value : packet ? packet->values : QList<DevicePacket::Value>{}) {
        if (value.tag == tag)
            return value.content;
    }
    return {};
}

/// Asks and collects the answers.
class Asker {
public:
    explicit Asker(const QHostAddress &address = loopback) { m_socket.bind(address, 0); }
    void ask(const QByteArray &bytes, const QHostAddress &address, quint16 port)
    {
        m_socket.writeDatagram(bytes, address, port);
    }
    QNetworkDatagram answer()
    {
        [&] {
            QTRY_VERIFY(m_socket.hasPendingDatagrams());
        }();
        return m_socket.receiveDatagram();
    }
    [[nodiscard]] bool hasMore() const { return m_socket.hasPendingDatagrams(); }

private:
    QUdpSocket m_socket;
};

} // namespace

class TestDiscoveryResponder : public QObject {
    Q_OBJECT
private slots:
    void replyOnTheWire()
    {
        const QByteArray reply = discoverReply(ownDescription(), u"http://192.168.1.2:5004"_s);
        QByteArray payload = QByteArray::fromHex("010400000001"
                                                 "020410f12345"
                                                 "2b18");
        payload += "abcdefghijklmnopqrstuvwx";
        payload += QByteArray::fromHex("2a17") + "http://192.168.1.2:5004";
        payload += QByteArray::fromHex("1001032723") + "http://192.168.1.2:5004/lineup.json";
        QCOMPARE(reply.mid(4, reply.size() - 8).toHex(), payload.toHex());
        QCOMPARE(reply.first(4).toHex(),
                 QByteArray("0003") + QByteArray::number(payload.size(), 16).rightJustified(4, '0'));
        QVERIFY(DevicePacket::decoded(reply));
    }

    void answersFromTheAddressAsked()
    {
        DiscoveryResponder responder(ownDescription(), 5004, {});
        QVERIFY(!responder.open(0));
        Asker client;
        for (const QString &address : {u"127.0.0.1"_s, u"127.0.0.7"_s}) {
            client.ask(request(devicetype::Tuner, devicetype::Any), QHostAddress(address), responder.port());
            const QNetworkDatagram answer = client.answer();
            QCOMPARE(answer.senderAddress(), QHostAddress(address));
            QCOMPARE(answer.senderPort(), int(responder.port()));
            QCOMPARE(valueOf(answer.data(), PacketTag::BaseUrl), "http://" + address.toLatin1() + ":5004");
        }
    }

    void onlyItsAddressWhenOneIsGiven()
    {
        DiscoveryResponder responder(ownDescription(), 5004, QHostAddress(u"127.0.0.7"_s));
        QVERIFY(!responder.open(0));
        Asker client;
        client.ask(request(devicetype::Tuner, devicetype::Any), loopback, responder.port());
        client.ask(request(devicetype::Tuner, devicetype::Any), QHostAddress(u"127.0.0.7"_s),
                   responder.port());
        QCOMPARE(client.answer().senderAddress(), QHostAddress(u"127.0.0.7"_s));
        QVERIFY(!client.hasMore());
    }

    void silentUnlessMeant()
    {
        DiscoveryResponder responder(ownDescription(), 5004, {});
        QVERIFY(!responder.open(0));
        Asker client;
        QByteArray damaged = request(devicetype::Tuner, devicetype::Any);
        damaged[7] = char(damaged[7] ^ 1);
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("x"), QByteArray(4000, 'x'), damaged, request(5, devicetype::Any),
              request(devicetype::Tuner, 0x10F12346), discoverReply(ownDescription(), u"http://h"_s)})
            client.ask(bytes, loopback, responder.port());
        client.ask(request(devicetype::Any, 0x10F12345), loopback, responder.port());
        // Datagrams keep their order on loopback: the first answer belongs to the last request.
        QCOMPARE(valueOf(client.answer().data(), PacketTag::DeviceId).toHex(), "10f12345"_ba);
        QVERIFY(!client.hasMore());
    }

    void floodIsAnsweredInPart()
    {
        DiscoveryResponder responder(ownDescription(), 5004, {});
        QVERIFY(!responder.open(0));
        Asker flood;
        constexpr int asked = 200;
        for (int i = 0; i < asked; ++i)
            flood.ask(request(devicetype::Tuner, devicetype::Any), loopback, responder.port());
        Asker other(QHostAddress(u"127.0.0.2"_s)); // whose question lies behind the flood
        other.ask(request(devicetype::Tuner, devicetype::Any), loopback, responder.port());
        QVERIFY(other.answer().isValid());
        int answers = 0;
        for (; flood.hasMore(); ++answers)
            QVERIFY(flood.answer().isValid());
        QVERIFY2(answers > 0 && answers < asked / 2, qPrintable(QString::number(answers)));
    }

    void newDescriptionIsTold()
    {
        DiscoveryResponder responder(ownDescription(), 5004, {});
        QVERIFY(!responder.open(0));
        DeviceDescription changed = ownDescription();
        changed.tunerCount = 9;
        responder.setDescription(changed);
        Asker client;
        client.ask(request(devicetype::Tuner, devicetype::Any), loopback, responder.port());
        QCOMPARE(valueOf(client.answer().data(), PacketTag::TunerCount), QByteArray(1, 9));
    }

    void takenPortCostsOnlyThisProtocol()
    {
        QUdpSocket other;
        QVERIFY(other.bind(QHostAddress::AnyIPv4, 0, QUdpSocket::ShareAddress));
        Discovery discovery(ownDescription(), other.localPort(), 5004, u"127.0.0.1"_s);
        QSignalSpy spy(&discovery, &Discovery::healthChanged);
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"HDHomeRun discovery is off: port %1"_s.arg(other.localPort())));
        discovery.start();
        QVERIFY(!discovery.health().hdhomerun);
        QCOMPARE(discovery.health().problem.code, ProblemCode::PortInUse);
        QCOMPARE(discovery.health().problem.subject, QString::number(other.localPort()));
        QCOMPARE(spy.count() > 0, true);
    }

    void healthyOnAFreePort()
    {
        Discovery discovery(ownDescription(), 0, 5004, u"127.0.0.1"_s);
        discovery.start();
        QVERIFY(discovery.health().hdhomerun);
        QVERIFY(discovery.hdhomerunPort() != 0);
        Asker client;
        client.ask(request(devicetype::Tuner, devicetype::Any), loopback, discovery.hdhomerunPort());
        QCOMPARE(valueOf(client.answer().data(), PacketTag::LineupUrl),
                 "http://127.0.0.1:5004/lineup.json"_ba);
    }
};

PLEXBRIDGE_TEST(TestDiscoveryResponder)
#include "tst_discoveryresponder.moc"
