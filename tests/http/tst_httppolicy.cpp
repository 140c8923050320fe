// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/accesspolicy.h"
#include "http/addressing.h"
#include "requestmaker.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who is let in, and which addresses we tell: all by rows.
class TestHttpPolicy : public QObject {
    Q_OBJECT
private slots:
    void peers_data();
    void peers();
    void judges_data();
    void judges();
    void addresses_data();
    void addresses();

private:
    const AccessRules m_rules{"secret", false, {"tv", "tv.local"}};
};

void TestHttpPolicy::peers_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("local");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *peer, const char *local, PeerKind kind) {
        QTest::addRow("%s to %s", peer, local)
            << QString::fromLatin1(peer) << QString::fromLatin1(local) << int(kind);
    };
    row("127.0.0.1", "127.0.0.1", PeerKind::ThisComputer);
    row("127.8.9.1", "127.0.0.1", PeerKind::ThisComputer);
    row("::1", "::1", PeerKind::ThisComputer);
    row("::ffff:127.0.0.1", "127.0.0.1", PeerKind::ThisComputer);
    row("192.168.1.20", "192.168.1.20", PeerKind::ThisComputer);
    row("8.8.8.8", "8.8.8.8", PeerKind::ThisComputer);
    row("192.168.1.21", "192.168.1.20", PeerKind::Private);
    row("::ffff:192.168.1.21", "192.168.1.20", PeerKind::Private);
    row("10.255.0.1", "10.0.0.1", PeerKind::Private);
    row("172.16.0.1", "172.17.0.2", PeerKind::Private);
    row("172.31.255.255", "172.17.0.2", PeerKind::Private);
    row("198.18.77.2", "198.18.77.1", PeerKind::Private);
    row("198.20.0.1", "198.18.77.1", PeerKind::Public);
    row("172.32.0.1", "172.17.0.2", PeerKind::Public);
    row("169.254.3.4", "169.254.1.1", PeerKind::Private);
    row("fe80::1", "fe80::2", PeerKind::Private);
    row("fd12::1", "fd12::2", PeerKind::Private);
    row("fec0::1", "fd12::2", PeerKind::Public);
    row("100.64.0.1", "192.168.1.20", PeerKind::Public);
    row("8.8.8.8", "192.168.1.20", PeerKind::Public);
    row("::ffff:8.8.8.8", "192.168.1.20", PeerKind::Public);
    row("2001:db8::1", "2001:db8::2", PeerKind::Public);
}

void TestHttpPolicy::peers()
{
    QFETCH(QString, peer);
    QFETCH(QString, local);
    const auto kind = accesspolicy::kindOf(accesspolicy::unmapped(QHostAddress(peer)), QHostAddress(local));
    QTEST(int(kind), "kind");
}

void TestHttpPolicy::judges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("access");
    const auto row = [](const char *name, const QByteArray &text, const char *peer, RouteKind kind,
                        Access access) {
        QTest::newRow(name) << text << QByteArray(peer) << int(kind) << int(access);
    };
    const char *here = "127.0.0.1", *lan = "192.168.1.21", *away = "8.8.8.8";
    const QByteArray get("GET /x HTTP/1.1\r\n"), erase("DELETE /x HTTP/1.1\r\n"),
        post("POST /x HTTP/1.1\r\n");
    const QByteArray ours("Host: 192.168.1.20:3000\r\n"), evil("Host: evil.example\r\n");
    row("read here", get + ours, here, RouteKind::Reading, Access::Granted);
    row("read on the network", get + evil, lan, RouteKind::Reading, Access::Granted);
    row("read from elsewhere", get + ours, away, RouteKind::Reading, Access::PublicPeer);
    row("change here", erase + ours, here, RouteKind::Changing, Access::Granted);
    row("change by localhost", erase + "Host: localhost:3000\r\n", here, RouteKind::Changing,
        Access::Granted);
    row("change by IPv6 loopback", erase + "Host: [::1]:3000\r\n", here, RouteKind::Changing,
        Access::Granted);
    row("change by our name", erase + "Host: TV.local:3000\r\n", here, RouteKind::Changing, Access::Granted);
    row("change from the network", erase + ours, lan, RouteKind::Changing, Access::NotThisComputer);
    row("change from elsewhere", erase + ours, away, RouteKind::Changing, Access::PublicPeer);
    row("rebound name", erase + evil, here, RouteKind::Changing, Access::ForeignHost);
    row("other address", erase + "Host: 192.168.1.99\r\n", here, RouteKind::Changing, Access::ForeignHost);
    row("no host", "DELETE /x HTTP/1.0\r\n", here, RouteKind::Changing, Access::ForeignHost);
    row("foreign page", erase + ours + "Origin: http://evil.example\r\n", here, RouteKind::Changing,
        Access::ForeignOrigin);
    row("sandboxed page", erase + ours + "Origin: null\r\n", here, RouteKind::Changing,
        Access::ForeignOrigin);
    row("our page", erase + ours + "Origin: http://192.168.1.20:3000\r\n", here, RouteKind::Changing,
        Access::Granted);
    row("token", erase + ours + "Authorization: Bearer secret\r\n", lan, RouteKind::Changing,
        Access::Granted);
    row("token, lower case scheme", erase + evil + "Authorization: bearer secret\r\n", lan,
        RouteKind::Changing, Access::Granted);
    row("wrong token", erase + ours + "Authorization: Bearer secreT\r\n", lan, RouteKind::Changing,
        Access::NotThisComputer);
    row("token with a tail", erase + ours + "Authorization: Bearer secretsecret\r\n", lan,
        RouteKind::Changing, Access::NotThisComputer);
    row("half a token", erase + ours + "Authorization: Bearer sec\r\n", lan, RouteKind::Changing,
        Access::NotThisComputer);
    row("token from elsewhere", erase + ours + "Authorization: Bearer secret\r\n", away, RouteKind::Changing,
        Access::PublicPeer);
    row("tuner from the network", post + evil, lan, RouteKind::Tuner, Access::Granted);
    row("tuner from a foreign page", post + ours + "Origin: http://evil.example\r\n", lan, RouteKind::Tuner,
        Access::ForeignOrigin);
}

void TestHttpPolicy::judges()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, peer);
    QFETCH(int, kind);
    const RequestMaker maker(text, peer.constData(), "192.168.1.20");
    QVERIFY(maker.isGood());
    QTEST(int(accesspolicy::judge(maker.request(), RouteKind(kind), m_rules)), "access");
    AccessRules open = m_rules;
    open.allowPublicPeers = true;
    QVERIFY(accesspolicy::judge(maker.request(), RouteKind(kind), open) != Access::PublicPeer);
}

void TestHttpPolicy::addresses_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("stream");
    const auto row = [](const QByteArray &host, const char *peer, const char *local, const QString &own,
                        const QString &stream) {
        QTest::addRow("%s from %s", host.constData(), peer)
            << host << QByteArray(peer) << QByteArray(local) << own << stream;
    };
    const QString lanOwn = u"http://192.168.1.20:3000"_s, lanStream = u"http://192.168.1.20:5004"_s;
    row("192.168.1.20:3000", "192.168.1.21", "192.168.1.20", lanOwn, lanStream);
    row("localhost:3000", "192.168.1.21", "192.168.1.20", lanOwn, lanStream);
    row("127.0.0.1:3000", "192.168.1.21", "192.168.1.20", lanOwn, lanStream);
    row("evil.example:3000", "192.168.1.21", "192.168.1.20", lanOwn, lanStream);
    row("0.0.0.0:3000", "192.168.1.21", "192.168.1.20", lanOwn, lanStream);
    row("", "192.168.1.21", "192.168.1.20", lanOwn, lanStream);
    row("192.168.1.20:99999", "192.168.1.21", "192.168.1.20", lanOwn, lanStream);
    row("localhost:3000", "127.0.0.1", "127.0.0.1", u"http://localhost:3000"_s, u"http://localhost:5004"_s);
    row("127.0.0.1:3000", "127.0.0.1", "127.0.0.1", u"http://127.0.0.1:3000"_s, u"http://127.0.0.1:5004"_s);
    row("192.168.1.5:8080", "172.17.0.1", "172.17.0.2", u"http://192.168.1.5:8080"_s,
        u"http://192.168.1.5:5004"_s);
    row("192.168.1.20", "192.168.1.21", "192.168.1.20", u"http://192.168.1.20"_s, lanStream);
    row("TV.local:3000", "192.168.1.21", "192.168.1.20", u"http://tv.local:3000"_s,
        u"http://tv.local:5004"_s);
    row("[fd00::1]:3000", "fd00::2", "fd00::1", u"http://[fd00::1]:3000"_s, u"http://[fd00::1]:5004"_s);
    row("evil.example", "fd00::2", "fd00::1", u"http://[fd00::1]:3000"_s, u"http://[fd00::1]:5004"_s);
}

void TestHttpPolicy::addresses()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, local);
    const RequestMaker maker("GET / HTTP/1.1\r\nHost: " + host + "\r\n", peer.constData(), local.constData());
    QVERIFY(maker.isGood());
    QTEST(addressing::ownBase(maker.request(), m_rules), "own");
    QTEST(addressing::baseAt(maker.request(), m_rules, 5004), "stream");
}

PLEXBRIDGE_TEST(TestHttpPolicy)
#include "tst_httppolicy.moc"
