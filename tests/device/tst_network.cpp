// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discovery.h"
#include "device/discoverypacket.h"
#include "device/networkwatch.h"
#include "device/ssdpmessages.h"
#include "support/privatenetwork.h"
#include "support/testmain.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint16 discoveryPort = 65001;

DeviceDescription networkDescription()
{
    return {{u"10F12345"_s, u"abcdefghijklmnopqrstuvwx"_s}, u"PlexBridge"_s, 3};
}

QByteArray request()
{
    DevicePacket packet;
    packet.append(PacketTag::DeviceType, devicetype::Tuner);
    return packet.encoded();
}

QString baseIn(const QByteArray &reply)
{
    const auto packet = DevicePacket::decoded(reply);
    for (const auto &value : packet ? packet->values : QList<DevicePacket::Value>{}) {
        if (value.tag == PacketTag::BaseUrl)
            return QString::fromLatin1(value.content);
    }
    return {};
}

} // namespace

/// How the device is found on real interfaces, and what becomes of it when they change. `a` and `b` are the
/// cables; the addresses of this computer end in 1, those of the other one in 2.
class TestNetwork : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void broadcastFindsTheAddressOfItsInterface();
    void anyAddressOfOursAnswers();
    void ipv6IsAnsweredFromWhereItWasAsked();
    void strangersGetSilence();
    void realClientsFindIt();
    void announcedOnNewAddresses();
    void watchTellsOfChanges();
    void rivalIsToldAndForgotten();
    void lateRivalIsNoticed();
    void freshIdHasNoRival();
    void ipv6AloneHasNoSsdp();

private:
    /// A socket of the other computer, bound to `address`.
    QUdpSocket &client(const QString &address);
    [[nodiscard]] Discovery &discovery();

    std::unique_ptr<PrivateNetwork> m_net;
    std::unique_ptr<QUdpSocket> m_client;
    std::unique_ptr<Discovery> m_discovery;
};

void TestNetwork::initTestCase()
{
    m_net = std::make_unique<PrivateNetwork>();
    if (!m_net->isThere())
        QSKIP("network namespaces need root");
}

void TestNetwork::init()
{
    QVERIFY(m_net->plug(u"a1"_s, u"a2"_s));
    QVERIFY(m_net->plug(u"b1"_s, u"b2"_s));
    const QList<std::pair<QString, QString>> cables{{u"a"_s, u"77"_s}, {u"b"_s, u"78"_s}};
    for (const auto &[cable, net] : cables) {
        const QString here = cable + u'1', there = cable + u'2';
        QVERIFY(m_net->ip(u"addr add 10.0.%1.1/24 brd + dev %2"_s.arg(net, here)));
        QVERIFY(m_net->ipThere(u"addr add 10.0.%1.2/24 brd + dev %2"_s.arg(net, there)));
        QVERIFY(m_net->ip(u"addr add fd00:%1::1/64 dev %2 nodad"_s.arg(net, here)));
        QVERIFY(m_net->ipThere(u"addr add fd00:%1::2/64 dev %2 nodad"_s.arg(net, there)));
    }
    QVERIFY(m_net->ipThere(u"route add default dev b2"_s)); // hdhomerun_config wants to have one
}

void TestNetwork::cleanup()
{
    m_discovery.reset();
    m_client.reset();
    if (m_net->isThere())
        QVERIFY(m_net->ip(u"link del a1"_s) && m_net->ip(u"link del b1"_s));
}

QUdpSocket &TestNetwork::client(const QString &address)
{
    m_net->onTheOther([&] {
        m_client = std::make_unique<QUdpSocket>();
        m_client->bind(QHostAddress(address), 0);
    });
    return *m_client;
}

Discovery &TestNetwork::discovery()
{
    m_discovery = std::make_unique<Discovery>(networkDescription(), discoveryPort, 3000, QString());
    m_discovery->start();
    return *m_discovery;
}

void TestNetwork::broadcastFindsTheAddressOfItsInterface()
{
    QVERIFY(discovery().health().hdhomerun);
    for (const QString &net : {u"10.0.77."_s, u"10.0.78."_s}) {
        for (const QString &target : {u"255.255.255.255"_s, net + u"255"_s}) {
            QUdpSocket &socket = client(net + u'2');
            socket.writeDatagram(request(), QHostAddress(target), discoveryPort);
            QTRY_VERIFY(socket.hasPendingDatagrams());
            const QNetworkDatagram answer = socket.receiveDatagram();
            QCOMPARE(answer.senderAddress(), QHostAddress(net + u'1'));
            QCOMPARE(answer.senderPort(), int(discoveryPort));
            QCOMPARE(baseIn(answer.data()), u"http://"_s + net + u"1:3000"_s);
            QVERIFY(!socket.hasPendingDatagrams());
        }
    }
}

void TestNetwork::anyAddressOfOursAnswers()
{
    QVERIFY(m_net->ip(u"addr add 10.0.77.9/24 brd + dev a1"_s));
    QVERIFY(discovery().health().hdhomerun);
    QUdpSocket &socket = client(u"10.0.77.2"_s);
    socket.writeDatagram(request(), QHostAddress(u"10.0.77.9"_s), discoveryPort);
    QTRY_VERIFY(socket.hasPendingDatagrams());
    const QNetworkDatagram answer = socket.receiveDatagram();
    QCOMPARE(answer.senderAddress(), QHostAddress(u"10.0.77.9"_s));
    QCOMPARE(baseIn(answer.data()), u"http://10.0.77.9:3000"_s);
}

void TestNetwork::ipv6IsAnsweredFromWhereItWasAsked()
{
    QVERIFY(discovery().health().hdhomerun);
    for (const QString &target : {u"ff02::176"_s, u"ff05::176"_s, u"fd00:78::1"_s}) {
        QUdpSocket &socket = client(u"fd00:78::2"_s);
        m_net->onTheOther(
            [&] { socket.setMulticastInterface(QNetworkInterface::interfaceFromName(u"b2"_s)); });
        socket.writeDatagram(request(), QHostAddress(target), discoveryPort);
        QTRY_VERIFY(socket.hasPendingDatagrams());
        const QNetworkDatagram answer = socket.receiveDatagram();
        QCOMPARE(answer.senderAddress(), QHostAddress(u"fd00:78::1"_s));
        QCOMPARE(baseIn(answer.data()), u"http://[fd00:78::1]:3000"_s);
        QVERIFY(!socket.hasPendingDatagrams());
    }
}

void TestNetwork::strangersGetSilence()
{
    QVERIFY(m_net->ipThere(u"addr add 203.0.113.5/32 dev a2"_s));
    QVERIFY(m_net->ip(u"route add 203.0.113.5/32 dev a1"_s)); // an answer would arrive
    QVERIFY(discovery().health().hdhomerun);
    QUdpSocket &stranger = client(u"203.0.113.5"_s);
    stranger.writeDatagram(request(), QHostAddress(u"10.0.77.1"_s), discoveryPort);
    std::unique_ptr<QUdpSocket> kept = std::move(m_client);
    QUdpSocket &neighbour = client(u"10.0.77.2"_s);
    neighbour.writeDatagram(request(), QHostAddress(u"10.0.77.1"_s), discoveryPort);
    QTRY_VERIFY(neighbour.hasPendingDatagrams());
    QVERIFY(!kept->hasPendingDatagrams());
}

void TestNetwork::realClientsFindIt()
{
    if (QStandardPaths::findExecutable(u"hdhomerun_config"_s).isEmpty())
        QSKIP("hdhomerun_config is not installed");
    QVERIFY(discovery().health().hdhomerun);
    const QByteArray found = m_net->outputThere(u"hdhomerun_config"_s, {u"discover"_s});
    QVERIFY2(found.contains("hdhomerun device 10F12345 found at 10.0.77.1"), found);
    QVERIFY2(found.contains("hdhomerun device 10F12345 found at 10.0.78.1"), found);
    const QByteArray given = m_net->outputThere(u"hdhomerun_config"_s, {u"discover"_s, u"10.0.78.1"_s});
    QCOMPARE(given.trimmed(), "hdhomerun device 10F12345 found at 10.0.78.1"_ba);
    if (QStandardPaths::findExecutable(u"gssdp-discover"_s).isEmpty())
        QSKIP("gssdp-discover is not installed");
    const QByteArray seen = m_net->outputThere(
        u"gssdp-discover"_s,
        {u"-i"_s, u"b2"_s, u"-t"_s, u"upnp:rootdevice"_s, u"-n"_s, u"2"_s, u"-m"_s, u"available"_s});
    QVERIFY2(seen.contains("Location: http://10.0.78.1:3000/device.xml"), seen);
    QVERIFY2(!seen.contains("10.0.77.1"), seen);
}

void TestNetwork::announcedOnNewAddresses()
{
    QUdpSocket listener; // another UPnP program of this computer
    QVERIFY(listener.bind(QHostAddress::AnyIPv4, ssdp::Port,
                          QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint));
    QByteArray heard;
    connect(&listener, &QUdpSocket::readyRead, &listener, [&] {
        while (listener.hasPendingDatagrams())
            heard += listener.receiveDatagram().data();
    });
    const QHostAddress group{QLatin1StringView(ssdp::Group)};
    QVERIFY(listener.joinMulticastGroup(group, QNetworkInterface::interfaceFromName(u"a1"_s)));
    QVERIFY(discovery().health().ssdp);
    NetworkWatch watch(1ms);
    connect(&watch, &NetworkWatch::changed, m_discovery.get(), &Discovery::followNetwork);
    QTRY_VERIFY(heard.contains("http://10.0.77.1:3000/device.xml"));

    QVERIFY(m_net->ip(u"addr flush dev a1"_s));
    QVERIFY(m_net->ip(u"addr add 10.0.79.1/24 brd + dev a1"_s));
    QTRY_VERIFY(heard.contains("LOCATION: http://10.0.79.1:3000/device.xml\r\n"));
    QVERIFY(m_net->plug(u"c1"_s, u"c2"_s));
    QVERIFY(m_net->ip(u"addr add 10.0.80.1/24 brd + dev c1"_s));
    QVERIFY(m_net->ipThere(u"addr add 10.0.80.2/24 brd + dev c2"_s));
    QUdpSocket &there = client(u"10.0.80.2"_s);
    const QByteArray search =
        "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\n"
        "MX: 1\r\nST: upnp:rootdevice\r\n\r\n";
    m_net->onTheOther([&] { there.setMulticastInterface(QNetworkInterface::interfaceFromName(u"c2"_s)); });
    const auto isAnswered = [&] {
        there.writeDatagram(search, group, ssdp::Port);
        return QTest::qWaitFor([&] { return there.hasPendingDatagrams(); }, 200);
    };
    QVERIFY(QTest::qWaitFor(isAnswered, 10'000));
    QVERIFY(there.receiveDatagram().data().contains("LOCATION: http://10.0.80.1:3000/device.xml\r\n"));
    m_discovery.reset();
    QTRY_VERIFY(heard.contains("NTS: ssdp:byebye"));
    QVERIFY(m_net->ip(u"link del c1"_s));
}

void TestNetwork::watchTellsOfChanges()
{
    NetworkWatch watch(1ms);
    QVERIFY(watch.isTold());
    QSignalSpy spy(&watch, &NetworkWatch::changed);
    QVERIFY(m_net->ip(u"link set a1 mtu 1400"_s)); // told by the system, but no matter to us
    QVERIFY(m_net->ip(u"addr add 10.0.77.5/24 dev a1"_s));
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(m_net->ip(u"link set a1 down"_s));
    QTRY_VERIFY(spy.count() > 1);
    const auto before = spy.count();
    QVERIFY(m_net->ip(u"link set a1 up"_s));
    QTRY_VERIFY(spy.count() > before);
}

void TestNetwork::rivalIsToldAndForgotten()
{
    std::unique_ptr<QUdpSocket> rival;
    m_net->onTheOther([&] {
        rival = std::make_unique<QUdpSocket>();
        QVERIFY(rival->bind(QHostAddress::AnyIPv4, discoveryPort));
    });
    connect(rival.get(), &QUdpSocket::readyRead, rival.get(), [&] {
        while (rival->hasPendingDatagrams()) {
            const QNetworkDatagram asked = rival->receiveDatagram();
            rival->writeDatagram(discoverReply(networkDescription(), u"http://10.0.77.2:80"_s),
                                 asked.senderAddress(), quint16(asked.senderPort()));
        }
    });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"DeviceID 10F12345 belongs to another device"_s));
    const Discovery &running = discovery();
    QTRY_COMPARE(running.health().problem.code, ProblemCode::DeviceIdTaken);
    QVERIFY(running.health().problem.subject.endsWith(u".2"_s));
    QCOMPARE(running.health().problem.detail.english(), u"10F12345"_s);
    QVERIFY(running.health().hdhomerun);

    rival->close();
    m_discovery->followNetwork();
    QTRY_COMPARE(running.health().problem.code, ProblemCode::None);
}

/// Nothing changes here when another device comes.
void TestNetwork::lateRivalIsNoticed()
{
    RivalSearch search(discoveryPort, {}, {1ms, 1h, 20ms});
    int asked = 0;
    search.search(0x10F12345);
    std::unique_ptr<QUdpSocket> rival;
    m_net->onTheOther([&] {
        rival = std::make_unique<QUdpSocket>();
        QVERIFY(rival->bind(QHostAddress::AnyIPv4, discoveryPort));
    });
    bool answers = false;
    connect(rival.get(), &QUdpSocket::readyRead, rival.get(), [&] {
        while (rival->hasPendingDatagrams()) {
            const QNetworkDatagram question = rival->receiveDatagram();
            ++asked;
            if (answers)
                rival->writeDatagram(discoverReply(networkDescription(), u"http://10.0.77.2:80"_s),
                                     question.senderAddress(), quint16(question.senderPort()));
        }
    });
    QTRY_VERIFY(asked > 12); // by two cables, three times in a search: there were several
    QVERIFY(search.rival().isNull());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"DeviceID 10F12345 belongs to another device"_s));
    answers = true;
    QTRY_VERIFY(!search.rival().isNull());
}

void TestNetwork::ipv6AloneHasNoSsdp()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SSDP is off: .* fd00:77::1"_s));
    Discovery running(networkDescription(), discoveryPort, 3000, u"fd00:77::1"_s);
    running.start();
    QVERIFY(running.health().hdhomerun);
    QVERIFY(!running.health().ssdp);
    QCOMPARE(running.health().problem.code, ProblemCode::AddressUnavailable);
    QCOMPARE(running.health().problem.subject, u"fd00:77::1"_s);
}

void TestNetwork::freshIdHasNoRival()
{
    RivalSearch search(discoveryPort, {});
    QSignalSpy spy(&search, &RivalSearch::rivalChanged);
    QVERIFY(discovery().health().hdhomerun); // our own answer is no rival's
    search.search(0x10F12345);
    QUdpSocket &other = client(u"10.0.77.2"_s);
    other.writeDatagram(request(), QHostAddress(u"10.0.77.1"_s), discoveryPort);
    QTRY_VERIFY(other.hasPendingDatagrams());
    QCOMPARE(spy.count(), 0);
    const QByteArray reply = discoverReply(networkDescription(), u"http://10.0.77.2:80"_s);
    QVERIFY(isReplyOf(0x10F12345, reply));
    QVERIFY(!isReplyOf(0x10F12346, reply));
    QVERIFY(!isReplyOf(0x10F12345, request()));
    QVERIFY(!isReplyOf(0x10F12345, reply.chopped(1)));
}

PLEXBRIDGE_TEST(TestNetwork)
#include "tst_network.moc"
