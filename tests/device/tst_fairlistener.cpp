// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/fairlistener.h"
#include "support/testmain.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Notes who is let in, in this order, by the last number of its address.
class NotingListener : public FairListener {
public:
    using FairListener::FairListener;
    QList<int> letInFrom;
    int turnedAway = 0;
    qsizetype emptiesAt = -1; ///< when so many are in

private:
    void letIn(qintptr descriptor) override
    {
        auto socket = std::make_unique<QTcpSocket>();
        QVERIFY(socket->setSocketDescriptor(descriptor));
        letInFrom.append(int(socket->peerAddress().toIPv4Address() & 0xff));
        sockets.push_back(std::move(socket));
        if (letInFrom.size() == emptiesAt)
            emptyLine();
    }
    void turnAway(qintptr descriptor) override
    {
        ++turnedAway;
        FairListener::turnAway(descriptor);
    }
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
};

/// Connected by the system alone: nobody has accepted it.
class RawClient {
public:
    RawClient(quint16 port, const QByteArray &from)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in ownEnd{};
        ownEnd.sin_family = AF_INET;
        ::inet_pton(AF_INET, from.constData(), &ownEnd.sin_addr);
        sockaddr_in serverEnd = ownEnd;
        ::inet_pton(AF_INET, "127.0.0.1", &serverEnd.sin_addr);
        serverEnd.sin_port = htons(port);
        isConnected = ::bind(m_socket, reinterpret_cast<sockaddr *>(&ownEnd), sizeof ownEnd) == 0
            && ::connect(m_socket, reinterpret_cast<sockaddr *>(&serverEnd), sizeof serverEnd) == 0;
    }
    RawClient(RawClient &&other) noexcept
        : isConnected(other.isConnected)
        , m_socket(std::exchange(other.m_socket, -1))
    {
    }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    RawClient &operator=(RawClient &&) = delete;
    ~RawClient()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    bool isConnected = false;

private:
    int m_socket;
};

int waitingInSystem(const QTcpServer &server)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    ::getsockopt(int(server.socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info, &size);
    return int(info.tcpi_sacked); // of a listening socket: how many may wait
}

int mostInSystem()
{
    QFile file(u"/proc/sys/net/core/somaxconn"_s);
    return file.open(QIODevice::ReadOnly) ? std::min(file.readAll().trimmed().toInt(), 4096) : 0;
}

} // namespace

class TestFairListener : public QObject {
    Q_OBJECT
private slots:
    void asksForAllTheSystemHolds()
    {
        NotingListener listener(8);
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QVERIFY(mostInSystem() > 50); // Qt's own
        QCOMPARE(waitingInSystem(listener), mostInSystem());
    }

    void whatIsHandedWaitsForAsMany()
    {
        const int handed = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QCOMPARE(::listen(handed, 1), 0);
        NotingListener listener(8);
        QVERIFY(listener.takeOver(handed));
        QCOMPARE(waitingInSystem(listener), mostInSystem());
        const RawClient client(listener.serverPort(), "127.0.0.2");
        QTRY_COMPARE(listener.letInFrom, QList<int>{2});
    }

    void aFloodLetsOthersPass()
    {
        NotingListener listener(100);
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        std::vector<RawClient> flood;
        for (int i = 0; i < 200; ++i)
            flood.emplace_back(listener.serverPort(), "127.0.0.2");
        const RawClient other(listener.serverPort(), "127.0.0.3");
        QVERIFY(flood.back().isConnected && other.isConnected);
        // 64 at once, 50 in line and the rest turned away; then the other is the second in line.
        QTRY_COMPARE(listener.letInFrom.size(), 64 + 50 + 1);
        QCOMPARE(listener.letInFrom.indexOf(3), 65);
        QCOMPARE(listener.turnedAway, 200 - 64 - 50);
        QCOMPARE(listener.inLine(), 0);
    }

    /// Each asks for little, and together they are more than there are places: nobody is turned away.
    void aCrowdIsNotRefused()
    {
        NotingListener listener(8);
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        std::vector<RawClient> crowd;
        for (int i = 0; i < 200; ++i)
            crowd.emplace_back(listener.serverPort(), "127.0.1." + QByteArray::number(i + 1));
        QVERIFY(crowd.back().isConnected);
        QTRY_COMPARE(listener.letInFrom.size(), 200);
        QCOMPARE(listener.turnedAway, 0);
    }

    void closedBeforeTheirTurn()
    {
        NotingListener listener(100);
        listener.emptiesAt = 65; // the first of those who had to wait
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        std::vector<RawClient> flood;
        for (int i = 0; i < 80; ++i)
            flood.emplace_back(listener.serverPort(), "127.0.0.2");
        QTcpSocket last;
        last.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.serverPort());
        QVERIFY(last.waitForConnected());
        QTRY_COMPARE(last.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(listener.letInFrom.size(), 65);
        QCOMPARE(listener.turnedAway, 0);
    }
};

PLEXBRIDGE_TEST(TestFairListener)
#include "tst_fairlistener.moc"
