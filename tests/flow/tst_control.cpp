// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/devicepacket.h"
#include "flow/house.h"
#include "support/testmain.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkDatagram>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15000;
constexpr qsizetype Datagram = 7 * 188;

quint16 freePort()
{
    // Free for TCP and, most probably, for UDP too.
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// A program of the kind that libhdhomerun makes: controls by TCP, takes video by UDP.
class ControlClient {
public:
    explicit ControlClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_video.bind(QHostAddress::LocalHost);
    }
    /// What a get, or with a value a set, is answered: the value or the error's text.
    QByteArray ask(const QByteArray &name, const QByteArray &value = {})
    {
        DevicePacket request;
        request.type = PacketType::GetSetRequest;
        request.append(PacketTag::GetSetName, name + '\0');
        if (!value.isEmpty())
            request.append(PacketTag::GetSetValue, value + '\0');
        m_socket.write(request.encoded());
        std::optional<DevicePacket> reply;
        const auto replied = [&] {
            reply = DevicePacket::decoded(m_socket.peek(DevicePacket::MaxSize));
            return reply.has_value();
        };
        if (!QTest::qWaitFor(replied, Patience))
            return "nothing";
        m_socket.readAll();
        return reply->values.constLast().content.chopped(1);
    }
    [[nodiscard]] QByteArray target() const
    {
        return "udp://127.0.0.1:" + QByteArray::number(m_video.localPort());
    }
    /// How many datagrams of the right size came so far; -1: one was of another size.
    int take()
    {
        while (m_video.hasPendingDatagrams() && m_taken >= 0) {
            const QByteArray data = m_video.receiveDatagram().data();
            m_taken = data.size() == Datagram && data[0] == 0x47 ? m_taken + 1 : -1;
        }
        return m_taken;
    }

private:
    QTcpSocket m_socket;
    QUdpSocket m_video;
    int m_taken = 0;
};

} // namespace

/// The whole engine as a client of the control protocol meets it.
class TestControl : public QObject {
    Q_OBJECT

private slots:
    void aStreamToATargetIsAConsumer();
    void stoppedAtTheDeskItsTargetIsNone();
    void tunersAreSharedWithHttp();
    void aReservedTunerIsNotShownAsFree();
    void tunersThatAreTakenAwayAreUnlocked();
    void aStreamThatCanNotBeginIsTold();

private:
    [[nodiscard]] static bool start(House &house);
    static QJsonObject onlyConsumer(House &house);
};

bool TestControl::start(House &house)
{
    house.config.address = u"127.0.0.1"_s;
    house.config.discovery = true;
    house.config.port80 = false;
    house.config.controlPort = freePort();
    if (!house.start())
        return false;
    house.setBroadcasting(true);
    return true;
}

QJsonObject TestControl::onlyConsumer(House &house)
{
    const QJsonArray all = house.get(u"/consumers"_s).json().value(u"activeConsumers"_s).toArray();
    return all.size() == 1 ? all.first().toObject() : QJsonObject();
}

void TestControl::aStreamToATargetIsAConsumer()
{
    House house;
    QVERIFY(start(house));
    ControlClient client(house.config.controlPort);
    QCOMPARE(client.ask("/tuner0/vchannel", "1"), "1");
    QVERIFY(client.ask("/tuner0/status").contains(" ss=100 "));
    QCOMPARE(house.provider.opened(), 0); // nobody takes anything yet
    QCOMPARE(client.ask("/tuner0/target", client.target()), client.target());
    QTRY_VERIFY_WITH_TIMEOUT(client.take() > 20, Patience);
    QTRY_COMPARE(onlyConsumer(house).value(u"state"_s).toString(), u"streaming"_s);
    QCOMPARE(onlyConsumer(house).value(u"tuner"_s).toInt(-1), 0);
    QCOMPARE(onlyConsumer(house).value(u"clientIp"_s).toString(), u"127.0.0.1"_s);
    QTRY_VERIFY(!client.ask("/tuner0/status").contains(" bps=0 "));
    // Another channel goes to the same target.
    QCOMPARE(client.ask("/tuner0/vchannel", "2"), "2");
    QTRY_COMPARE(onlyConsumer(house).value(u"guideNumber"_s).toString(), u"2"_s);
    const int before = client.take();
    QTRY_VERIFY_WITH_TIMEOUT(client.take() > before + 20, Patience);
    QCOMPARE(client.ask("/tuner0/target", "none"), "none");
    QTRY_COMPARE(house.count(u"active"_s), 0);
    QVERIFY(client.take() >= 0);
}

void TestControl::stoppedAtTheDeskItsTargetIsNone()
{
    House house;
    QVERIFY(start(house));
    ControlClient client(house.config.controlPort);
    QCOMPARE(client.ask("/tuner1/vchannel", "1"), "1");
    QCOMPARE(client.ask("/tuner1/target", client.target()), client.target());
    QTRY_VERIFY_WITH_TIMEOUT(client.take() > 20, Patience);
    const QString session = onlyConsumer(house).value(u"sessionId"_s).toString();
    QCOMPARE(house.ask("DELETE", u"/consumers/"_s + session).status, 200);
    QTRY_COMPARE(client.ask("/tuner1/target"), "none");
    QCOMPARE(client.ask("/tuner1/vchannel"), "1"); // it may have another target
}

void TestControl::tunersAreSharedWithHttp()
{
    House house;
    house.config.tuners = 2;
    QVERIFY(start(house));
    ControlClient client(house.config.controlPort);
    QCOMPARE(client.ask("/tuner0/vchannel", "1"), "1");
    const auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 20 * 188, Patience);
    QVERIFY(viewer->head().contains("X-HDHomeRun-Resource: tuner1"));
    QCOMPARE(client.ask("/tuner1/lockkey"), "127.0.0.1");
    QVERIFY(QRegularExpression(u"^http://127\\.0\\.0\\.1:[1-9][0-9]*$"_s)
                .match(QString::fromLatin1(client.ask("/tuner1/target")))
                .hasMatch());
    QCOMPARE(client.ask("/tuner1/vchannel", "2"), "ERROR: resource locked by 127.0.0.1");
    const auto refused = house.watch("/tuner0/v1");
    QTRY_COMPARE_WITH_TIMEOUT(refused->status(), 503, Patience);
    QVERIFY(refused->head().contains("X-HDHomeRun-Error: 804"));
    QCOMPARE(client.ask("/tuner0/vchannel", "none"), "none");
    const auto now = house.watch("/tuner0/v1");
    QTRY_VERIFY_WITH_TIMEOUT(now->body().size() > 20 * 188, Patience);
}

void TestControl::aReservedTunerIsNotShownAsFree()
{
    House house;
    QVERIFY(start(house));
    ControlClient client(house.config.controlPort);
    const auto row = [&] {
        return QJsonDocument::fromJson(house.get(u"/status.json"_s).body).array().at(0).toObject();
    };
    QVERIFY(!row().contains("TargetIP"_L1));
    QCOMPARE(client.ask("/tuner0/lockkey", "4711"), "127.0.0.1");
    QCOMPARE(row().value("TargetIP"_L1).toString(), u"127.0.0.1"_s);
    QVERIFY(!row().contains("VctNumber"_L1));
    QCOMPARE(client.ask("/tuner0/lockkey", "force"), "none");
    QCOMPARE(client.ask("/tuner0/vchannel", "2"), "2");
    QCOMPARE(row().value("VctNumber"_L1).toString(), u"2"_s);
    QCOMPARE(client.ask("/tuner0/vchannel", "none"), "none");
    QCOMPARE(row().size(), 1);
}

void TestControl::tunersThatAreTakenAwayAreUnlocked()
{
    House house;
    house.config.tuners = 2;
    QVERIFY(start(house));
    ControlClient client(house.config.controlPort);
    QCOMPARE(client.ask("/tuner1/vchannel", "1"), "1");
    QCOMPARE(client.ask("/tuner1/target", client.target()), client.target());
    QTRY_VERIFY_WITH_TIMEOUT(client.take() > 20, Patience);
    EngineConfig smaller = house.config;
    smaller.tuners = 1;
    house.engine().apply(smaller);
    QTRY_COMPARE(house.count(u"active"_s), 0); // though nobody asked for anything
    house.engine().apply(house.config);
    QTRY_COMPARE(client.ask("/tuner1/target"), "none");
    QCOMPARE(client.ask("/tuner1/vchannel"), "none");
}

void TestControl::aStreamThatCanNotBeginIsTold()
{
    House house;
    QVERIFY(start(house));
    house.provider.setAccepting(false);
    ControlClient client(house.config.controlPort);
    QCOMPARE(client.ask("/tuner0/vchannel", "1"), "1");
    QCOMPARE(client.ask("/tuner0/target", client.target()), client.target());
    QTRY_COMPARE_WITH_TIMEOUT(client.ask("/tuner0/target"), "none", Patience);
    // Others are not a client's to aim at.
    QVERIFY(client.ask("/tuner0/target", "udp://192.0.2.1:5000").startsWith("ERROR: "));
}

PLEXBRIDGE_TEST(TestControl)
#include "tst_control.moc"
