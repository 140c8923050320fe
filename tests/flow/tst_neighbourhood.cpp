// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discoverypacket.h"
#include "flow/house.h"
#include "support/privatenetwork.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

/// Another device on the network with an id of ours.
class Rival {
public:
    Rival(PrivateNetwork &network, const QByteArray &id)
        : m_id(id)
    {
        network.onTheOther([this] { m_socket.bind(QHostAddress::AnyIPv4, 65001); });
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams())
                answer(m_socket.receiveDatagram());
        });
    }

private:
    void answer(const QNetworkDatagram &datagram)
    {
        const auto asked = DevicePacket::decoded(datagram.data());
        for (const auto &[tag, content] : asked ? asked->values : QList<DevicePacket::Value>{}) {
            if (tag != PacketTag::DeviceId || content != m_id)
                continue;
            DevicePacket reply{PacketType::DiscoverReply, {}};
            reply.append(PacketTag::DeviceType, devicetype::Tuner);
            reply.append(PacketTag::DeviceId, content);
            m_socket.writeDatagram(reply.encoded(), datagram.senderAddress(), quint16(datagram.senderPort()));
        }
    }
    QByteArray m_id; ///< as in a packet
    QUdpSocket m_socket;
};

template <typename Value> Value last(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Value() : spy.constLast().constFirst().value<Value>();
}

} // namespace

/// The whole engine on a network that changes and where others live: 10.0.77.1 is ours, 10.0.77.2 theirs.
class TestNeighbourhood : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void newAddressesAreTold();
    void neighboursAreServedOnEveryPort_data();
    void neighboursAreServedOnEveryPort();
    void isControlledByItsId();
    void hearsReceiversOnTheirPort();
    void alsoOnPort80();
    void notOnPort80_data();
    void notOnPort80();
    void listensAgainWhenItsAddressIsBack();
    void freshDeviceIdEndsARivalry();
    void anIdThatCanNotBeStoredIsNotTaken();

private:
    std::unique_ptr<PrivateNetwork> m_net;
};

void TestNeighbourhood::initTestCase()
{
    m_net = std::make_unique<PrivateNetwork>();
    if (!m_net->isThere())
        QSKIP("network namespaces need root");
}

void TestNeighbourhood::init()
{
    QVERIFY(m_net->plug(u"a1"_s, u"a2"_s));
    QVERIFY(m_net->ip(u"addr add 10.0.77.1/24 brd + dev a1"_s));
    QVERIFY(m_net->ipThere(u"addr add 10.0.77.2/24 brd + dev a2"_s));
}

void TestNeighbourhood::cleanup()
{
    if (m_net->isThere())
        QVERIFY(m_net->ip(u"link del a1"_s));
}

void TestNeighbourhood::newAddressesAreTold()
{
    House house;
    house.config.address.clear();
    QVERIFY(house.start());
    QSignalSpy told(&house.engine(), &Engine::deviceChanged);
    QVERIFY(m_net->ip(u"addr add 10.0.78.1/24 brd + dev a1"_s));
    const QString expected = u"10.0.78.1:%1"_s.arg(QUrl(house.api()).port());
    QTRY_VERIFY(last<DeviceSummary>(told).plexAddresses.contains(expected));
    QVERIFY(m_net->ip(u"addr del 10.0.78.1/24 dev a1"_s));
    QTRY_VERIFY(!last<DeviceSummary>(told).plexAddresses.contains(expected));
}

void TestNeighbourhood::neighboursAreServedOnEveryPort_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isNear");
    QTest::newRow("global IPv6") << u"2001:db8:77::2"_s << u"[2001:db8:77::1]"_s << true;
    QTest::newRow("unique local IPv6") << u"fd77::2"_s << u"[fd77::1]"_s << true;
    QTest::newRow("public IPv4 of our network") << u"198.51.100.2"_s << u"198.51.100.1"_s << true;
    QTest::newRow("beyond our network") << u"203.0.113.2"_s << u"198.51.100.1"_s << false;
}

/// One rule for all: found, read, watched and controlled; or nothing of it.
void TestNeighbourhood::neighboursAreServedOnEveryPort()
{
    QFETCH(QString, theirs);
    QFETCH(QString, host);
    QFETCH(bool, isNear);
    for (const char *network : {"2001:db8:77::%1/64", "fd77::%1/64"}) {
        const QString address = u"addr add "_s + QLatin1StringView(network);
        QVERIFY(m_net->ip(address.arg(1) + u" dev a1 nodad"_s));
        QVERIFY(m_net->ipThere(address.arg(2) + u" dev a2 nodad"_s));
    }
    QVERIFY(m_net->ip(u"addr add 198.51.100.1/24 dev a1"_s));
    QVERIFY(m_net->ip(u"route add 203.0.113.0/24 dev a1"_s));
    QVERIFY(m_net->ipThere(u"addr add 198.51.100.2/24 dev a2"_s));
    QVERIFY(m_net->ipThere(u"addr add 203.0.113.2/32 dev a2"_s));
    House house;
    house.config.address.clear();
    house.config.discovery = true;
    QVERIFY(house.start());
    const QString port = QString::number(QUrl(house.api()).port());
    const auto curl = [&](const QStringList &arguments) {
        return m_net->outputThere(
            u"curl"_s, QStringList{u"-sg"_s, u"-m"_s, u"5"_s, u"--interface"_s, theirs} + arguments);
    };
    const QByteArray found = curl({u"http://%1:%2/discover.json"_s.arg(host, port)});
    if (found.isEmpty())
        QSKIP("curl is not installed");
    QCOMPARE(found.contains("BaseURL"), isNear);
    const QByteArray head =
        curl({u"-I"_s, u"http://%1:%2/auto/v1"_s.arg(host, QString::number(house.streamPort()))});
    QCOMPARE(head.split('\r').first(),
             isNear ? QByteArray("HTTP/1.1 200 OK") : QByteArray("HTTP/1.1 403 Forbidden"));
}

void TestNeighbourhood::isControlledByItsId()
{
    if (QStandardPaths::findExecutable(u"hdhomerun_config"_s).isEmpty())
        QSKIP("hdhomerun-config is not installed");
    QVERIFY(m_net->ipThere(u"route add default dev a2"_s)); // it wants to have one
    House house;
    house.config.address.clear();
    house.config.discovery = true;
    QVERIFY(house.start());
    const QString id = house.get(u"/discover.json"_s).json()["DeviceID"_L1].toString();
    const auto told = [&](const QStringList &arguments) {
        return m_net->outputThere(u"hdhomerun_config"_s, arguments).trimmed();
    };
    QCOMPARE(told({id, u"get"_s, u"/sys/model"_s}), "hdhomerun5_atsc");
    QCOMPARE(told({id, u"set"_s, u"/tuner1/vchannel"_s, u"2"_s}), QByteArray());
    QCOMPARE(told({id, u"get"_s, u"/tuner1/vchannel"_s}), "2");
    QVERIFY(!told({u"10A12347"_s, u"get"_s, u"/sys/model"_s}).contains("hdhomerun5"));
}

/// Receivers have it built in, wherever the video is.
void TestNeighbourhood::hearsReceiversOnTheirPort()
{
    House house;
    house.config.discovery = true;
    house.config.streamPort = 5005;
    QVERIFY(house.start());
    QUdpSocket other;
    QVERIFY(!other.bind(QHostAddress(QHostAddress::LocalHost), 5004, QUdpSocket::DontShareAddress));
    QVERIFY(other.bind(QHostAddress(QHostAddress::LocalHost), 5005, QUdpSocket::DontShareAddress));
}

void TestNeighbourhood::alsoOnPort80()
{
    House house;
    house.config.address.clear();
    house.config.discovery = true;
    QVERIFY(house.start());
    FakeViewer client(u"http://127.0.0.1:80"_s, "/discover.json");
    QTRY_COMPARE(client.status(), 200);
    const QByteArray base = "\"BaseURL\":\"" + house.api().toLatin1() + '"';
    QTRY_VERIFY2(client.body().contains(base), client.body());
}

void TestNeighbourhood::notOnPort80_data()
{
    QTest::addColumn<bool>("discovery");
    QTest::addColumn<bool>("port80");
    QTest::newRow("without discovery") << false << true;
    QTest::newRow("switched off") << true << false;
}

void TestNeighbourhood::notOnPort80()
{
    QFETCH(bool, discovery);
    QFETCH(bool, port80);
    House house;
    house.config.discovery = discovery;
    house.config.port80 = port80;
    QVERIFY(house.start());
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, 80);
    QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestNeighbourhood::listensAgainWhenItsAddressIsBack()
{
    House house;
    house.config.address = u"10.0.77.1"_s;
    QVERIFY(house.start());
    QVERIFY(m_net->ip(u"addr del 10.0.77.1/24 dev a1"_s));
    QVERIFY(m_net->ip(u"addr add 10.0.77.1/24 brd + dev a1"_s));
    FakeViewer client(house.api(), "/discover.json");
    QTRY_COMPARE(client.status(), 200);
}

void TestNeighbourhood::freshDeviceIdEndsARivalry()
{
    House house;
    house.config.address.clear();
    house.config.discovery = true;
    QVERIFY(house.start());
    const QString before = house.get(u"/discover.json"_s).json()["DeviceID"_L1].toString();
    house.stop();

    const Rival rival(*m_net, QByteArray::fromHex(before.toLatin1()));
    QVERIFY(house.start());
    QSignalSpy tray(&house.engine(), &Engine::trayChanged);
    QSignalSpy device(&house.engine(), &Engine::deviceChanged);
    QTRY_COMPARE(last<TraySummary>(tray).discovery.problem.code, ProblemCode::DeviceIdTaken);
    QCOMPARE(last<TraySummary>(tray).discovery.problem.subject, u"10.0.77.2"_s);

    house.engine().renewDeviceId();
    QTRY_VERIFY(!last<DeviceSummary>(device).deviceId.isEmpty());
    const QString fresh = last<DeviceSummary>(device).deviceId;
    QVERIFY(fresh != before);
    QTRY_COMPARE(last<TraySummary>(tray).discovery.problem.code, ProblemCode::None);
    QCOMPARE(house.get(u"/discover.json"_s).json()["DeviceID"_L1].toString(), fresh);
    house.stop();
    QVERIFY(house.start());
    QCOMPARE(house.get(u"/discover.json"_s).json()["DeviceID"_L1].toString(), fresh);
}

void TestNeighbourhood::anIdThatCanNotBeStoredIsNotTaken()
{
    House house;
    house.config.discovery = true;
    QVERIFY(house.start());
    const QString before = house.get(u"/discover.json"_s).json()["DeviceID"_L1].toString();
    const QString stored = house.config.dataDirectory + u"/device.json"_s;
    QVERIFY(QFile::remove(stored) && QDir().mkpath(stored + u"/in the way"_s)); // root may write any file
    QSignalSpy kept(&house.engine(), &Engine::deviceIdKept);
    house.engine().renewDeviceId();
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(kept[0][0].value<Problem>().code, ProblemCode::DataDirectoryUnusable);
    QCOMPARE(house.get(u"/discover.json"_s).json()["DeviceID"_L1].toString(), before);
}

PLEXBRIDGE_TEST(TestNeighbourhood)
#include "tst_neighbourhood.moc"
