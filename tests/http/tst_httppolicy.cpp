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
    const AccessRules m_rules{
        TokenSeal::of(u"secret"_s), false, {"tv.example.org", "tv.local"}, {3000, 5004}};
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
    row("192.168.1.21", "192.168.1.20", PeerKind::Near);
    row("::ffff:192.168.1.21", "192.168.1.20", PeerKind::Near);
    row("10.255.0.1", "10.0.0.1", PeerKind::Near);
    row("172.16.0.1", "172.17.0.2", PeerKind::Near);
    row("172.31.255.255", "172.17.0.2", PeerKind::Near);
    row("198.51.100.2", "192.168.1.20", PeerKind::Near); // a network of ours
    row("198.51.101.2", "192.168.1.20", PeerKind::Public);
    row("198.18.77.2", "192.168.1.20", PeerKind::Public);
    row("172.32.0.1", "172.17.0.2", PeerKind::Public);
    row("169.254.3.4", "169.254.1.1", PeerKind::Near);
    row("fe80::1", "fe80::2", PeerKind::Near);
    row("fd12::1", "fd12::2", PeerKind::Near);
    row("fec0::1", "fd12::2", PeerKind::Public);
    row("100.64.0.1", "192.168.1.20", PeerKind::Public);
    row("8.8.8.8", "192.168.1.20", PeerKind::Public);
    row("::ffff:8.8.8.8", "192.168.1.20", PeerKind::Public);
    row("2001:db8:77::2", "2001:db8:77::1", PeerKind::Near);
    row("2001:db8:78::2", "2001:db8:77::1", PeerKind::Public);
    row("2606::1", "2001:db8:77::1", PeerKind::Public);
}

void TestHttpPolicy::peers()
{
    QFETCH(QString, peer);
    QFETCH(QString, local);
    const Neighbourhood ours({{QHostAddress(u"192.168.1.20"_s), 24, 2},
                              {QHostAddress(u"198.51.100.7"_s), 24, 2},
                              {QHostAddress(u"2001:db8:77::1"_s), 64, 2},
                              {QHostAddress(u"203.0.113.9"_s), 0, 3}}); // its network is not known
    const auto kind =
        accesspolicy::kindOf(accesspolicy::unmapped(QHostAddress(peer)), QHostAddress(local), ours);
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
    row("read on the network", get + ours, lan, RouteKind::Reading, Access::Granted);
    for (const char *host : {"192.168.1.99:3000", "[fd00::1]:3000", "[::1]", "127.0.0.1", "localhost:3000",
                             "localhost.", "tv.example.org", "TV.EXAMPLE.ORG:80", "nas:3000", "plexbridge",
                             "tv.local", "tv.lan:3000", "tv.fritz.box", "tv.home.arpa"})
        row(host, get + "Host: " + host + "\r\n", lan, RouteKind::Reading, Access::Granted);
    for (const char *host : {"evil.example", "evil.example:3000", "EVIL.example.", "127.0.0.1.evil.example",
                             "local.evil.example", "evillan.example", "tv.example.org.evil.example",
                             "evil.xn--p1ai", "localhost.evil.example"}) {
        row(host, get + "Host: " + host + "\r\n", lan, RouteKind::Reading, Access::ForeignHost);
        QTest::addRow("%s for a media server", host)
            << get + "Host: " + host + "\r\n"
            << QByteArray(lan) << int(RouteKind::Open) << int(Access::Granted);
    }
    row("read without a host", "GET /x HTTP/1.0\r\n", lan, RouteKind::Reading, Access::Granted);
    row("read from elsewhere", get + ours, away, RouteKind::Reading, Access::PublicPeer);
    row("change here", erase + ours, here, RouteKind::Changing, Access::Granted);
    row("change by localhost", erase + "Host: localhost:3000\r\n", here, RouteKind::Changing,
        Access::Granted);
    row("change by IPv6 loopback", erase + "Host: [::1]:3000\r\n", here, RouteKind::Changing,
        Access::Granted);
    row("change by our name", erase + "Host: TV.example.org:3000\r\n", here, RouteKind::Changing,
        Access::Granted);
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
    const QByteArray page("Origin: http://evil.example\r\n"), browser("User-Agent: Mozilla/5.0 (X11)\r\n");
    const auto both = [&row](const char *name, const QByteArray &text, const char *peer, Access access) {
        row(name, text, peer, RouteKind::Acting, access);
        row((QByteArray(name) + ", stream").constData(), text, peer, RouteKind::Stream, access);
    };
    row("act by a foreign name", post + evil, lan, RouteKind::Acting, Access::ForeignHost);
    row("act by a foreign name with a token", post + evil + "Authorization: Bearer secret\r\n", lan,
        RouteKind::Acting, Access::Granted);
    row("post to a read by a foreign page", post + ours + page, lan, RouteKind::Reading,
        Access::ForeignOrigin);
    row("player by any name", get + evil + "User-Agent: VLC/3.0\r\n", lan, RouteKind::Stream,
        Access::Granted);
    row("browser by a foreign name", get + evil + browser, lan, RouteKind::Stream, Access::ForeignHost);
    both("browser by our address", get + ours + browser, lan, Access::Granted);
    both("plain", get + ours, lan, Access::Granted);
    both("foreign page", get + ours + page, lan, Access::ForeignOrigin);
    both("foreign page here", get + ours + page, here, Access::ForeignOrigin);
    both("sandboxed page", get + ours + "Origin: null\r\n", lan, Access::ForeignOrigin);
    both("page of an extension", get + ours + "Origin: moz-extension://a\r\n", lan, Access::ForeignOrigin);
    both("foreign picture", get + ours + "Referer: http://evil.example/x?http://192.168.1.20:3000/\r\n", lan,
         Access::ForeignOrigin);
    both("foreign site", get + ours + "Sec-Fetch-Site: cross-site\r\n", lan, Access::ForeignOrigin);
    both("another port's picture", get + ours + "Sec-Fetch-Site: same-site\r\n", lan, Access::ForeignOrigin);
    both("another port of ours", get + ours + "Origin: http://192.168.1.20:8080\r\n", lan,
         Access::ForeignOrigin);
    both("another port's page", get + ours + "Referer: http://192.168.1.20:8080/x\r\n", lan,
         Access::ForeignOrigin);
    both("no port", get + ours + "Origin: http://192.168.1.20\r\n", lan, Access::ForeignOrigin);
    both("our page",
         get + ours
             + "Origin: http://192.168.1.20:3000\r\nReferer: http://192.168.1.20:3000/\r\n"
               "Sec-Fetch-Site: same-origin\r\n",
         lan, Access::Granted);
    both("our other port", get + ours + "Origin: http://192.168.1.20:5004\r\n", lan, Access::Granted);
    both("typed address", get + ours + "Sec-Fetch-Site: none\r\n", lan, Access::Granted);
    both("mapped port", get + "Host: 10.0.0.9:8080\r\nOrigin: http://10.0.0.9:8080\r\n", lan,
         Access::Granted);
    both("proxy of ours", get + "Host: tv.example.org\r\nOrigin: https://tv.example.org\r\n", lan,
         Access::Granted);
    const QByteArray rebound = get + evil + page;
    row("rebound page acts", rebound, lan, RouteKind::Acting, Access::ForeignHost);
    row("rebound page watches", rebound, lan, RouteKind::Stream, Access::ForeignOrigin);
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
    row("TV.example.org:3000", "192.168.1.21", "192.168.1.20", u"http://tv.example.org:3000"_s,
        u"http://tv.example.org:5004"_s);
    row("[fd00::1]:3000", "fd00::2", "fd00::1", u"http://[fd00::1]:3000"_s, u"http://[fd00::1]:5004"_s);
    row("evil.example", "fd00::2", "fd00::1", u"http://[fd00::1]:3000"_s, u"http://[fd00::1]:5004"_s);
    // None of an interface here, so that there is no other address to name.
    const auto link = [&row](const QByteArray &host, const QString &named) {
        row(host, "fe80::2", "fe80::5:5", u"http://%1:3000"_s.arg(named), u"http://%1:5004"_s.arg(named));
    };
    link("[fe80::5:5%25eth0]:3000", u"[fe80::5:5%25eth0]"_s);
    link("[fe80::5:5%eth0]:3000", u"[fe80::5:5%25eth0]"_s);
    link("[fe80::5:5%25wlP9s9.7]:3000", u"[fe80::5:5%25wlP9s9.7]"_s);
    link("[fe80::5:5%25]:3000", u"[fe80::5:5%2525]"_s); // an interface's number
    link("[fe80::5:5]:3000", u"tv.local"_s);
    link("[fe80::5:5%]:3000", u"tv.local"_s);
    link("[fe80::5:5%25" + QByteArray(40, 'e') + "]:3000", u"tv.local"_s);
    link("evil.example:3000", u"tv.local"_s);
    link("tv.local:3000", u"tv.local"_s);
    link("tv.example.org:3000", u"tv.example.org"_s);
    row("[fd00::1%25eth0]:3000", "fd00::2", "fd00::1", u"http://[fd00::1]:3000"_s,
        u"http://[fd00::1]:5004"_s);
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
