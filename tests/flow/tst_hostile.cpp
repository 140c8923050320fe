// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"
#include "support/testmain.h"

#include <QHostAddress>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A connection from an address of this computer's many, by which it counts as a peer of its own.
class Peer {
public:
    Peer(const QString &address, int port, const QByteArray &text)
    {
        m_socket.bind(QHostAddress(address));
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
        m_socket.write(text);
    }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QByteArray status() { return m_socket.peek(12); }
    void leave() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
};

QString addressOf(int peer)
{
    return u"127.0.1.%1"_s.arg(peer + 1);
}

} // namespace

/// The whole house beside clients that mean no good: nobody else notices.
class TestHostile : public QObject {
    Q_OBJECT
private slots:
    void idleConnectionsMakeRoom();
    void questionsOfThoseWhoLeave();
    void documentsForMany();
    void foreignPagesLearnNothing_data();
    void foreignPagesLearnNothing();
    void foreignPagesDoNothing_data();
    void foreignPagesDoNothing();
};

void TestHostile::idleConnectionsMakeRoom()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY(!viewer->body().isEmpty());
    const int port = QUrl(house.api()).port();
    std::vector<std::unique_ptr<Peer>> idle; // more than there are places, on both ports
    for (int i = 0; i < 1100; ++i) {
        idle.push_back(std::make_unique<Peer>(addressOf(i % 30), i % 2 ? port : house.streamPort(),
                                              i % 3 ? QByteArray() : QByteArray("GET /Live/d")));
        if (i % 50 == 49)
            QTRY_VERIFY(idle.back()->isConnected());
    }
    QCOMPARE(house.get(u"/Live/other"_s).status, 200);
    const auto second = house.watch("/auto/v2");
    QTRY_COMPARE(second->status(), 200);
    const qsizetype before = viewer->body().size();
    QTRY_VERIFY(viewer->body().size() > before);
    QVERIFY(viewer->isContinuous());
}

void TestHostile::questionsOfThoseWhoLeave()
{
    House house;
    QVERIFY(house.start());
    const int port = QUrl(house.api()).port();
    for (int i = 0; i < 300; ++i) {
        const bool isGuide = i % 2;
        Peer peer(addressOf(i % 20), port,
                  isGuide ? "GET /guide/1/candidates?search=a HTTP/1.1\r\nHost: a\r\n\r\n"
                          : "GET /history?limit=1000 HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(peer.isConnected());
        if (i % 30 == 0)
            QCOMPARE(house.get(u"/discover.json"_s).status, 200);
        peer.leave();
    }
    QTRY_COMPARE(house.get(u"/history"_s).status, 200);
    QTRY_COMPARE(house.get(u"/guide/1/candidates"_s).status, 200);
}

void TestHostile::documentsForMany()
{
    House house(3000);
    QVERIFY(house.start());
    const auto channels = [&house] {
        return house.get(u"/health"_s).json()["lineup"_L1]["channels"_L1].toInt();
    };
    QTRY_COMPARE(channels(), 3000);
    const int port = QUrl(house.api()).port();
    for (const char *path :
         {"/channels?limit=10000", "/lineup.json", "/lineup.xml", "/lineup.m3u", "/lineup.html"}) {
        std::vector<std::unique_ptr<Peer>> peers;
        for (int i = 0; i < 20; ++i)
            peers.push_back(std::make_unique<Peer>(
                addressOf(i), port, QByteArray("GET ") + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        for (const auto &peer : peers)
            QTRY_COMPARE(peer->status(), "HTTP/1.1 200");
    }
    const QJsonObject all = house.get(u"/channels?limit=10000"_s).json();
    QCOMPARE(all["matching"_L1].toInt(), 3000);
}

void TestHostile::foreignPagesLearnNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isOfTheDevice");
    for (const char *path : {"/consumers", "/consumers/x", "/history", "/history/x", "/channels",
                             "/channels/1", "/guide", "/guide/1", "/health", "/metrics", "/status.json",
                             "/tuners.html", "/log.html", "/Live/x", "/Live/x/stop", "/"})
        QTest::newRow(path) << QString::fromLatin1(path) << false;
    for (const char *path : {"/discover.json", "/device.xml", "/lineup.json", "/lineup.xml", "/lineup.m3u",
                             "/lineup_status.json", "/epg.xml"})
        QTest::newRow(path) << QString::fromLatin1(path) << true;
}

void TestHostile::foreignPagesLearnNothing()
{
    QFETCH(QString, path);
    QFETCH(bool, isOfTheDevice);
    House house;
    QVERIFY(house.start());
    const Answer rebound = house.ask("GET", path, {"Host: evil.example:3000"});
    QCOMPARE(rebound.status, isOfTheDevice ? 200 : 403);
    const Answer own = house.get(path);
    QVERIFY(own.status != 403);
    if (!isOfTheDevice)
        QVERIFY(own.header("Access-Control-Allow-Origin").isEmpty());
}

void TestHostile::foreignPagesDoNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("says");
    for (const char *path : {"/Live/x/stop", "/Live/x/play", "/lineup.post?favorite=x1", "/auto/v1"}) {
        for (const char *says : {"Origin: http://evil.example", "Referer: http://evil.example/a",
                                 "Sec-Fetch-Site: cross-site", "Origin: http://127.0.0.1:1"})
            QTest::addRow("%s, %s", path, says) << QString::fromLatin1(path) << QByteArray(says);
    }
}

void TestHostile::foreignPagesDoNothing()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, says);
    House house;
    QVERIFY(house.start());
    QCOMPARE(house.ask("GET", path, {says}).status, 403);
    QCOMPARE(house.count(u"total"_s), 0);
}

PLEXBRIDGE_TEST(TestHostile)
#include "tst_hostile.moc"
