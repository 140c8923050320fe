// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlfixture.h"
#include "device/controlserver.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray request(const QByteArray &name, const std::optional<QByteArray> &value = {}, quint32 key = 0)
{
    DevicePacket packet{PacketType::GetSetRequest, {}};
    packet.append(PacketTag::GetSetName, name + '\0');
    if (value)
        packet.append(PacketTag::GetSetValue, *value + '\0');
    if (key)
        packet.append(PacketTag::LockKey, key);
    return packet.encoded();
}

/// The value or error of each whole reply in `bytes`.
QByteArrayList textsIn(QByteArray bytes)
{
    QByteArrayList texts;
    while (const auto packet = DevicePacket::decoded(bytes)) {
        texts.append(packet->values.last().content.chopped(1));
        bytes.remove(0, DevicePacket::announcedSize(bytes));
    }
    return texts;
}

class Client : public QTcpSocket {
public:
    explicit Client(quint16 port, const QString &from = u"127.0.0.1"_s)
    {
        bind(QHostAddress(from));
        connectToHost(u"127.0.0.1"_s, port);
    }
    /// The first `count` replies; fewer when the connection closes.
    QByteArrayList replies(int count)
    {
        (void)QTest::qWaitFor([&] {
            m_received += readAll();
            return textsIn(m_received).size() >= count || state() == UnconnectedState;
        });
        return textsIn(m_received);
    }
    QByteArray ask(const QByteArray &bytes)
    {
        const int before = int(textsIn(m_received).size());
        write(bytes);
        return replies(before + 1).value(before);
    }
    bool isCutOff()
    {
        return QTest::qWaitFor([&] { return state() == UnconnectedState; });
    }
    QByteArray m_received;
};

struct Fixture : ControlHouse {
    explicit Fixture(const ControlLimits &limits = {})
        : m_server(parts(), m_clock, limits)
    {
        m_server.start(u"127.0.0.1"_s, 0);
    }
    ControlServer m_server;
};

ControlLimits limitsWith(auto change)
{
    ControlLimits limits;
    change(limits);
    return limits;
}

} // namespace

class TestControlServer : public QObject {
    Q_OBJECT
private slots:
    void answersOneAfterTheOther()
    {
        Fixture f;
        QVERIFY(!f.m_server.problem());
        Client client(f.m_server.port());
        QCOMPARE(client.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        QCOMPARE(client.ask(request("/tuner0/vchannel", "7")), "7"_ba);
        QCOMPARE(client.ask(request("/tuner0/lockkey", "5")), "127.0.0.1"_ba);
        QCOMPARE(client.ask(request("/tuner0/vchannel", "5.1")), "ERROR: resource locked by 127.0.0.1"_ba);
        QCOMPARE(client.ask(request("/tuner0/vchannel", "5.1", 5)), "5.1"_ba);
        QVERIFY(client.ask(request("help")).startsWith("Supported configuration options:\n"));
        QCOMPARE(client.ask(request("/tuner0/target", "udp://127.0.0.1:5000", 5)), "udp://127.0.0.1:5000"_ba);
        QCOMPARE(f.m_orders.value(0).ownAddress, u"127.0.0.1"_s);
    }

    void locksOutliveTheirConnection()
    {
        Fixture f;
        {
            Client client(f.m_server.port());
            QCOMPARE(client.ask(request("/tuner0/lockkey", "5")), "127.0.0.1"_ba);
        }
        QTRY_COMPARE(f.m_server.connectionCount(), 0);
        Client other(f.m_server.port(), u"127.0.0.2"_s);
        QCOMPARE(other.ask(request("/tuner0/vchannel", "7")), "ERROR: resource locked by 127.0.0.1"_ba);
        Client again(f.m_server.port());
        QCOMPARE(again.ask(request("/tuner0/vchannel", "7", 5)), "7"_ba);
    }

    void anyCut()
    {
        Fixture f;
        const QByteArray both = request("/sys/version") + request("/tuner0/status") + request("/sys/hwmodel");
        QRandomGenerator random(3);
        for (int round = 0; round < 30; ++round) {
            Client client(f.m_server.port());
            client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
            for (qsizetype at = 0; at < both.size();) {
                const qsizetype size = round == 0 ? 1 : random.bounded(1, 40);
                client.write(both.mid(at, size));
                client.flush();
                QCoreApplication::processEvents();
                at += size;
            }
            QCOMPARE(
                client.replies(3),
                (QByteArrayList{"20250815", "ch=none lock=none ss=0 snq=0 seq=0 bps=0 pps=0", "HDHR5-4US"}));
        }
    }

    void manyInOneSegment()
    {
        Fixture f;
        Client client(f.m_server.port());
        client.write(request("/sys/model").repeated(1000));
        QCOMPARE(client.replies(1000).size(), 1000);
        QVERIFY(client.m_received.startsWith(QByteArray::fromHex("0005001f030b2f7379732f6d6f64656c000410")));
    }

    void malformedRequestIsAnError()
    {
        Fixture f;
        Client client(f.m_server.port());
        DevicePacket noNul{PacketType::GetSetRequest, {}};
        noNul.append(PacketTag::GetSetName, "/sys/model");
        DevicePacket shortKey{PacketType::GetSetRequest, {}};
        shortKey.append(PacketTag::GetSetName, QByteArray("/sys/model\0", 11));
        shortKey.append(PacketTag::LockKey, "abc");
        DevicePacket oddList{PacketType::GetSetRequest, {}};
        oddList.append(PacketTag::DeviceTypes, "abcdefg");
        const DevicePacket nothing{PacketType::GetSetRequest, {}};
        const DevicePacket search{PacketType::DiscoverRequest, {}};
        for (const DevicePacket &packet :
             {noNul, shortKey, oddList, nothing, search, DevicePacket{PacketType(99), {}}})
            QCOMPARE(client.ask(packet.encoded()), "ERROR: malformed getset request"_ba);
        QCOMPARE(client.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
    }

    void damageCostsOnlyItsConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray badCrc = request("/sys/model");
        badCrc.back() = char(badCrc.back() ^ 1);
        QTest::newRow("CRC") << badCrc;
        QTest::newRow("length") << QByteArray::fromHex("0004ffff") + QByteArray(100, 'x');
        QTest::newRow("a little too long") << QByteArray::fromHex("000405ad");
        QTest::newRow("HTTP") << "GET / HTTP/1.1\r\nHost: tv\r\n\r\n"_ba;
        QTest::newRow("TLS") << QByteArray::fromHex("1603010200010001fc0303") + QByteArray(300, 'x');
        QTest::newRow("upgrade")
            << DevicePacket{PacketType::UpgradeRequest, {{PacketTag(0), QByteArray(200, 'f')}}}.encoded();
    }
    void damageCostsOnlyItsConnection()
    {
        QFETCH(QByteArray, bytes);
        Fixture f;
        Client bad(f.m_server.port());
        Client good(f.m_server.port());
        QCOMPARE(good.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        bad.write(bytes);
        QVERIFY(bad.isCutOff());
        QCOMPARE(good.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        QTRY_COMPARE(f.m_server.connectionCount(), 1);
    }

    void survivesAnyBytes()
    {
        Fixture f;
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            Client client(f.m_server.port());
            DevicePacket packet{PacketType(random.bounded(2, 8)), {}};
            for (int n = random.bounded(5); n > 0; --n) {
                QByteArray content(random.bounded(round % 2 ? 12 : 300), Qt::Uninitialized);
                for (char &c : content)
                    c = char(random.bounded(256));
                packet.append(PacketTag(random.bounded(0x30)), content);
            }
            QByteArray bytes = packet.encoded() + request("/sys/model");
            if (round % 3 == 0)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            QVERIFY(client.waitForConnected());
            client.write(bytes);
            QTRY_VERIFY(client.bytesToWrite() == 0 || client.state() == QAbstractSocket::UnconnectedState);
        }
        Client client(f.m_server.port());
        QCOMPARE(client.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
    }

    void manyAtOnce()
    {
        Fixture f(limitsWith([](ControlLimits &limits) { limits.perPeer = 64; }));
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 64; ++i)
            clients.push_back(std::make_unique<Client>(f.m_server.port()));
        for (const auto &client : clients)
            QCOMPARE(client->ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        QCOMPARE(f.m_server.connectionCount(), 64);
    }

    void eachPeerHasItsShare()
    {
        Fixture f(limitsWith([](ControlLimits &limits) {
            limits.perPeer = 2;
            limits.hog = 1;
            limits.connections = 3;
        }));
        const auto from = [&f](const QString &address) {
            auto client = std::make_unique<QTcpSocket>();
            client->bind(QHostAddress(address));
            client->connectToHost(QHostAddress(QHostAddress::LocalHost), f.m_server.port());
            return client;
        };
        const auto quiet = from(u"127.0.0.2"_s);
        QTRY_COMPARE(f.m_server.connectionCount(), 1);
        const auto first = from(u"127.0.0.3"_s);
        QTRY_COMPARE(f.m_server.connectionCount(), 2);
        const auto second = from(u"127.0.0.3"_s);
        QTRY_COMPARE(f.m_server.connectionCount(), 3);
        const auto third = from(u"127.0.0.3"_s); // one of its own goes
        QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
        const auto newcomer = from(u"127.0.0.4"_s); // and one of theirs for another
        QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
        for (auto *client : {third.get(), newcomer.get()}) {
            client->write(request("/sys/model"));
            QTRY_VERIFY(client->bytesAvailable() > 0);
        }
        const auto next = from(u"127.0.0.5"_s); // nobody has more than one, but one has never asked anything
        QTRY_COMPARE(quiet->state(), QAbstractSocket::UnconnectedState);
        next->write(request("/sys/model"));
        QTRY_VERIFY(next->bytesAvailable() > 0);
        const auto last = from(u"127.0.0.6"_s); // now all have
        QTRY_COMPARE(last->state(), QAbstractSocket::UnconnectedState);
        for (const auto *client : {third.get(), newcomer.get(), next.get()})
            QCOMPARE(client->state(), QAbstractSocket::ConnectedState);
    }

    void longestSilentOneMakesRoom()
    {
        Fixture f(limitsWith([](ControlLimits &limits) { limits.connections = 2; }));
        Client first(f.m_server.port());
        QCOMPARE(first.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        Client second(f.m_server.port());
        QCOMPARE(second.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        QCOMPARE(first.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        Client third(f.m_server.port());
        QCOMPARE(third.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        QVERIFY(second.isCutOff());
        QCOMPARE(first.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
    }

    void slowSendersTimeOut()
    {
        Fixture f(limitsWith([](ControlLimits &limits) { limits.slow = 30ms; }));
        Client slow(f.m_server.port());
        Client idle(f.m_server.port());
        QCOMPARE(idle.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        slow.write(request("/sys/model").first(10));
        QVERIFY(slow.isCutOff());
        QCOMPARE(idle.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
    }

    void idleConnectionsEnd()
    {
        Fixture f(limitsWith([](ControlLimits &limits) { limits.idle = 30ms; }));
        Client client(f.m_server.port());
        QVERIFY(client.isCutOff());
        QTRY_COMPARE(f.m_server.connectionCount(), 0);
    }

    void whoReadsNothingIsCutOff()
    {
        Fixture f;
        Client greedy(f.m_server.port());
        greedy.setReadBufferSize(1);
        QTRY_COMPARE(greedy.state(), QAbstractSocket::ConnectedState);
        const QByteArray many = request("help").repeated(2000);
        for (int i = 0; i < 100 && greedy.state() == QAbstractSocket::ConnectedState; ++i) {
            greedy.write(many);
            greedy.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(f.m_server.connectionCount(), 0);
    }

    void knowsWhoIsConnected()
    {
        Fixture f;
        Client client(f.m_server.port(), u"127.0.0.9"_s);
        QCOMPARE(client.ask(request("/sys/model")), "hdhomerun5_atsc"_ba);
        QVERIFY(f.m_server.hasControlConnectionFrom(u"127.0.0.9"_s));
        QVERIFY(!f.m_server.hasControlConnectionFrom(u"127.0.0.1"_s));
        client.abort();
        QTRY_VERIFY(!f.m_server.hasControlConnectionFrom(u"127.0.0.9"_s));
    }

    void reclaimAndEnd()
    {
        Fixture f;
        Client client(f.m_server.port());
        QCOMPARE(client.ask(request("/tuner0/lockkey", "5")), "127.0.0.1"_ba);
        QCOMPARE(client.ask(request("/tuner0/vchannel", "7", 5)), "7"_ba);
        QCOMPARE(client.ask(request("/tuner0/target", "udp://127.0.0.1:5000", 5)), "udp://127.0.0.1:5000"_ba);
        f.m_server.streamEnded(0);
        QCOMPARE(client.ask(request("/tuner0/target")), "none"_ba);
        QCOMPARE(client.ask(request("/tuner0/vchannel")), "7"_ba);
        f.m_server.reclaimed(0, false);
        QCOMPARE(client.ask(request("/tuner0/lockkey")), "none"_ba);
        QCOMPARE(client.ask(request("/tuner0/vchannel")), "none"_ba);
        QVERIFY(f.m_reserved.isEmpty());
    }

    void tunersThatAreGoneAreGivenBack()
    {
        Fixture f;
        Client client(f.m_server.port());
        QCOMPARE(client.ask(request("/tuner1/lockkey", "5")), "127.0.0.1"_ba);
        QCOMPARE(client.ask(request("/tuner1/vchannel", "7", 5)), "7"_ba);
        QCOMPARE(client.ask(request("/tuner1/target", "udp://127.0.0.1:5000", 5)), "udp://127.0.0.1:5000"_ba);
        f.m_tunerCount = 1;
        f.m_server.reservationLost(1);
        QCOMPARE(f.m_ends, QList<int>{1});
        f.m_tunerCount = 2; // nobody asked in between
        QCOMPARE(client.ask(request("/tuner1/lockkey")), "none"_ba);
        QCOMPARE(client.ask(request("/tuner1/target")), "none"_ba);
        QCOMPARE(client.ask(request("/tuner1/vchannel", "5.1")), "5.1"_ba); // without the key
    }

    void abandonedTunerIsGivenBack()
    {
        Fixture f(limitsWith([](ControlLimits &limits) { limits.sweep = 5ms; }));
        Client client(f.m_server.port());
        QCOMPARE(client.ask(request("/tuner0/lockkey", "5")), "127.0.0.1"_ba);
        client.abort();
        QTRY_COMPARE(f.m_server.connectionCount(), 0);
        QVERIFY(!f.m_reserved.isEmpty());
        f.m_clock.turn(11min);
        QTRY_VERIFY(f.m_reserved.isEmpty());
    }

    void takenPortIsTriedAgain()
    {
        auto other = std::make_unique<QTcpServer>();
        QVERIFY(other->listen(QHostAddress::LocalHost, 0));
        const quint16 port = other->serverPort();
        Fixture f(limitsWith([](ControlLimits &limits) { limits.retry = 5ms; }));
        ControlServer server(f.parts(), f.m_clock,
                             limitsWith([](ControlLimits &limits) { limits.retry = 5ms; }));
        QSignalSpy spy(&server, &ControlServer::problemChanged);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"HDHomeRun control is off: port %1"_s.arg(port)));
        server.start(u"127.0.0.1"_s, port);
        QCOMPARE(server.problem().code, ProblemCode::PortInUse);
        QCOMPARE(server.problem().subject, QString::number(port));
        QCOMPARE(spy.count(), 1);
        other.reset();
        QTRY_VERIFY(!server.problem());
        QCOMPARE(server.port(), port);
    }
};

PLEXBRIDGE_TEST(TestControlServer)
#include "tst_controlserver.moc"
