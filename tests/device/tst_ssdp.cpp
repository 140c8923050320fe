// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "device/ssdpmessages.h"
#include "device/ssdpresponder.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUuid uuid(u"{11111111-2222-3333-4444-555555555555}"_s);
const QHostAddress ownHost(u"127.0.0.1"_s);
const QHostAddress group{QLatin1StringView(ssdp::Group)};

QByteArray search(const QByteArray &target)
{
    return "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\nST: "
        + target + "\r\n\r\n";
}

QNetworkInterface loopbackInterface()
{
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (interface.flags() & QNetworkInterface::IsLoopBack)
            return interface;
    }
    return {};
}

/// Another UPnP program on this computer: shares the group's port and hears everything.
class Listener {
public:
    Listener()
    {
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams())
                heard.append(m_socket.receiveDatagram().data());
        });
        m_socket.bind(QHostAddress::AnyIPv4, 0, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
        m_socket.joinMulticastGroup(group, loopbackInterface());
    }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] int count(const QByteArray &part) const
    {
        return int(
            std::count_if(heard.begin(), heard.end(), [&](const auto &m) { return m.contains(part); }));
    }
    QList<QByteArray> heard;

private:
    QUdpSocket m_socket;
};

} // namespace

class TestSsdp : public QObject {
    Q_OBJECT
private slots:
    void searches_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<int>("answers");
        QTest::newRow("all") << search("ssdp:all") << 3;
        QTest::newRow("root") << search("upnp:rootdevice") << 1;
        QTest::newRow("uuid") << search("uuid:11111111-2222-3333-4444-555555555555") << 1;
        QTest::newRow("type") << search("urn:schemas-upnp-org:device:Basic:1") << 1;
        QTest::newRow("other uuid") << search("uuid:11111111-2222-3333-4444-555555555556") << 0;
        QTest::newRow("foreign type") << search("urn:schemas-upnp-org:device:InternetGatewayDevice:1") << 0;
        QTest::newRow("lower-case names, no blanks")
            << QByteArray("M-SEARCH * HTTP/1.1\r\nst:upnp:rootdevice\r\nman:\"ssdp:discover\"\r\n\r\n") << 1;
        QTest::newRow("no MAN") << QByteArray("M-SEARCH * HTTP/1.1\r\nST: ssdp:all\r\n\r\n") << 0;
        QTest::newRow("other MAN") << QByteArray(
            "M-SEARCH * HTTP/1.1\r\nMAN: \"ssdp:find\"\r\nST: ssdp:all\r\n\r\n")
                                   << 0;
        QTest::newRow("no ST") << QByteArray("M-SEARCH * HTTP/1.1\r\nMAN: \"ssdp:discover\"\r\n\r\n") << 0;
        QTest::newRow("NOTIFY") << ssdp::notify(ssdp::Notice::Alive, "upnp:rootdevice", uuid, "http://h/")
                                << 0;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("noise") << QByteArray("M-SEARCH * HTTP/1.1\n:::\n\n:") << 0;
        QTest::newRow("too long") << search("upnp:rootdevice") + QByteArray(4000, ' ') << 0;
    }
    void searches()
    {
        QFETCH(QByteArray, datagram);
        QFETCH(int, answers);
        const auto target = ssdp::searchTarget(datagram);
        QCOMPARE(target ? ssdp::matching(*target, uuid).size() : 0, answers);
    }

    void replyText()
    {
        const QDateTime now = utcDateTime(QDate(2026, 3, 7), QTime(9, 5, 3));
        QCOMPARE(
            ssdp::searchReply("upnp:rootdevice", uuid, "http://10.0.0.2:5004/device.xml", now),
            "HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nDATE: Sat, 07 Mar 2026 09:05:03 "
            "GMT\r\nEXT:\r\n"
            "LOCATION: http://10.0.0.2:5004/device.xml\r\nSERVER: HDHomeRun/1.0 UPnP/1.0\r\n"
            "ST: upnp:rootdevice\r\nUSN: uuid:11111111-2222-3333-4444-555555555555::upnp:rootdevice\r\n\r\n"_ba);
        const QByteArray own = "uuid:11111111-2222-3333-4444-555555555555";
        QVERIFY(ssdp::searchReply(own, uuid, "http://h/", now).contains("\r\nUSN: " + own + "\r\n"));
    }

    void noticeText()
    {
        QCOMPARE(
            ssdp::notify(ssdp::Notice::Alive, "upnp:rootdevice", uuid, "http://10.0.0.2:5004/device.xml"),
            "NOTIFY * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nCACHE-CONTROL: max-age=1800\r\n"
            "LOCATION: http://10.0.0.2:5004/device.xml\r\nSERVER: HDHomeRun/1.0 UPnP/1.0\r\n"
            "NT: upnp:rootdevice\r\nNTS: ssdp:alive\r\n"
            "USN: uuid:11111111-2222-3333-4444-555555555555::upnp:rootdevice\r\n\r\n"_ba);
        QCOMPARE(
            ssdp::notify(ssdp::Notice::ByeBye, "upnp:rootdevice", uuid, {}),
            "NOTIFY * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nNT: upnp:rootdevice\r\nNTS: ssdp:byebye\r\n"
            "USN: uuid:11111111-2222-3333-4444-555555555555::upnp:rootdevice\r\n\r\n"_ba);
    }

    void announcesThreeTimesThenAtIntervals()
    {
        Listener listener;
        SsdpResponder responder(uuid, 5004, ownHost, {1ms, 1ms, 10, 1h});
        QVERIFY(!responder.open(listener.port()));
        QVERIFY(responder.isJoined());
        QTRY_VERIFY(listener.count("NT: upnp:rootdevice\r\nNTS: ssdp:alive") >= 6);
        QVERIFY(listener.heard.first().contains("LOCATION: http://127.0.0.1:5004/device.xml\r\n"));
    }

    void exactlyThreeAtTheStart()
    {
        Listener listener;
        SsdpResponder responder(uuid, 5004, ownHost, {1ms, 1h, 1, 1h});
        QVERIFY(!responder.open(listener.port()));
        QTRY_COMPARE(listener.heard.size(), 9);
        responder.close();
        QTRY_COMPARE(listener.count("NTS: ssdp:byebye"), 3);
        QCOMPARE(listener.count("NTS: ssdp:alive"), 9);
    }

#ifdef Q_OS_LINUX
    void sharesThePortWithEitherKindOfProgram_data()
    {
        QTest::addColumn<int>("option");
        QTest::newRow("SO_REUSEADDR alone") << SO_REUSEADDR;
        QTest::newRow("SO_REUSEPORT alone") << SO_REUSEPORT;
    }
    void sharesThePortWithEitherKindOfProgram()
    {
        QFETCH(int, option);
        const int other = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        QCOMPARE(::setsockopt(other, SOL_SOCKET, option, &on, sizeof on), 0);
        QUdpSocket program;
        sockaddr_in any{};
        any.sin_family = AF_INET;
        QCOMPARE(::bind(other, reinterpret_cast<sockaddr *>(&any), sizeof any), 0);
        QVERIFY(program.setSocketDescriptor(other, QAbstractSocket::BoundState));
        SsdpResponder responder(uuid, 5004, ownHost, {1h, 1h, 1, 1h});
        QVERIFY(!responder.open(program.localPort()));
        QVERIFY(responder.isJoined());
    }
#endif

    void saysByebyeWhenDestroyed()
    {
        Listener listener;
        {
            SsdpResponder responder(uuid, 5004, ownHost, {1h, 1h, 1, 1h});
            QVERIFY(!responder.open(listener.port()));
        }
        QTRY_COMPARE(listener.count("NTS: ssdp:byebye"), 3);
    }

    void newUuidIsAnnounced()
    {
        Listener listener;
        SsdpResponder responder(uuid, 5004, ownHost, {1h, 1h, 1, 1h});
        QVERIFY(!responder.open(listener.port()));
        const QUuid other = QUuid::createUuid();
        responder.setUuid(uuid);
        responder.setUuid(other);
        QTRY_COMPARE(listener.heard.size(), 9);
        QCOMPARE(listener.count("ssdp:byebye"), 3);
        QVERIFY(listener.heard.last().contains(other.toByteArray(QUuid::WithoutBraces)));
    }

    void answersSearchesToTheSender()
    {
        SsdpResponder responder(uuid, 5004, ownHost, {1h, 1h, 1, 1h});
        Listener listener; // reserves a port of the group for this test
        QVERIFY(!responder.open(listener.port()));
        QUdpSocket client;
        QVERIFY(client.bind(QHostAddress::AnyIPv4, 0));
        client.setMulticastInterface(loopbackInterface());
        client.writeDatagram(search("urn:foreign"), group, listener.port());
        client.writeDatagram(search("ssdp:all"), group, listener.port());
        QList<QByteArray> answers;
        while (answers.size() < 3) {
            QTRY_VERIFY(client.hasPendingDatagrams());
            answers.append(client.receiveDatagram().data());
        }
        QVERIFY(answers[0].contains("\r\nST: upnp:rootdevice\r\n"));
        QVERIFY(answers[1].contains("\r\nST: uuid:11111111-2222-3333-4444-555555555555\r\n"));
        QVERIFY(answers[2].contains("\r\nST: urn:schemas-upnp-org:device:Basic:1\r\n"));
        QVERIFY(answers[0].contains("LOCATION: http://127.0.0.1:5004/device.xml"));
        QVERIFY(!client.hasPendingDatagrams());
    }

    void absentAddressJoinsNothing()
    {
        Listener listener;
        SsdpResponder responder(uuid, 5004, QHostAddress(u"203.0.113.77"_s), {1ms, 1ms, 1});
        QVERIFY(!responder.open(listener.port()));
        QVERIFY(!responder.isJoined());
    }
};

PLEXBRIDGE_TEST(TestSsdp)
#include "tst_ssdp.moc"
