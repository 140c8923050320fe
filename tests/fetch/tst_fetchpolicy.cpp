// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetchpolicy.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

LocalNetworks home()
{
    return {
        {QHostAddress(u"192.168.7.5"_s), QHostAddress(u"2001:db8:7::5"_s)},
        {QHostAddress::parseSubnet(u"192.168.7.0/24"_s), QHostAddress::parseSubnet(u"2001:db8:7::/64"_s)}};
}

constexpr quint16 OurPort = 3000;

} // namespace

/// The policy as a table: where an address may lead, which redirects are followed, what is a secret.
class TestFetchPolicy : public QObject {
    Q_OBJECT

private slots:
    void addressesLeadOutwards_data();
    void addressesLeadOutwards();
    void theRefusalNamesTheKey();
    void aHopLeadsOnFromWhereItCame();
    void locationsAreReadAsBrowsersDo_data();
    void locationsAreReadAsBrowsersDo();
    void redirectsGoSomeWays_data();
    void redirectsGoSomeWays();
    void hostsAreTheSame_data();
    void hostsAreTheSame();
    void mostHeadersAreSecret_data();
    void mostHeadersAreSecret();
};

void TestFetchPolicy::addressesLeadOutwards_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("allowedFrom"); // f: a file, c: this computer, h: the house, i: the internet
    QTest::addColumn<QString>("openedFrom"); // the same with may-reach-house
    const auto row = [](const char *address, const char *from, const char *opened, quint16 port = 80) {
        QTest::newRow(qPrintable(u"%1:%2"_s.arg(QLatin1StringView(address)).arg(port)))
            << QString::fromLatin1(address) << port << QString::fromLatin1(from)
            << QString::fromLatin1(opened);
    };
    row("127.0.0.1", "fc", "fchi");
    row("127.8.9.1", "fc", "fchi");
    row("0.0.0.0", "fc", "fchi");
    row("::1", "fc", "fchi");
    row("::", "fc", "fchi");
    row("::ffff:127.0.0.1", "fc", "fchi");
    row("64:ff9b::7f00:1", "fc", "fchi");
    row("2002:7f00:1::", "fc", "fchi");
    row("192.168.7.5", "fch", "fchi"); // we, as the house sees us
    row("2001:db8:7::5", "fch", "fchi");
    row("192.168.7.9", "fch", "fchi");
    row("2001:db8:7::9", "fch", "fchi"); // our subnet
    row("10.1.2.3", "fch", "fchi");
    row("172.16.0.1", "fch", "fchi");
    row("172.32.0.1", "fchi", "fchi");
    row("100.64.0.1", "fch", "fchi");
    row("fd12::1", "fch", "fchi");
    row("::ffff:10.0.0.1", "fch", "fchi");
    row("93.184.216.34", "fchi", "fchi");
    row("2001:db8:8::1", "fchi", "fchi");
    row("64:ff9b::5db8:d822", "fchi", "fchi");
    row("169.254.3.4", "f", "f"); // a device on a cable, that a person named
    row("fe80::1", "f", "f");
    row("169.254.169.254", "", "");
    row("::ffff:169.254.169.254", "", "");
    row("fd00:ec2::254", "", "");
    row("100.100.100.200", "", "");
    row("224.0.0.1", "", "");
    row("255.255.255.255", "", "");
    row("ff02::1", "", "");
    row("127.0.0.1", "", "", OurPort);
    row("::1", "", "", OurPort);
    row("0.0.0.0", "", "", OurPort);
    row("192.168.7.5", "", "", OurPort);
    row("192.168.7.9", "fch", "fchi", OurPort); // another device's
}

void TestFetchPolicy::addressesLeadOutwards()
{
    QFETCH(const QString, address);
    QFETCH(const quint16, port);
    QFETCH(const QString, allowedFrom);
    QFETCH(const QString, openedFrom);
    const QList<QPair<QChar, std::optional<NetworkKind>>> origins{
        {u'f', {}}, {u'c', NetworkKind::Computer}, {u'h', NetworkKind::House}, {u'i', NetworkKind::Internet}};
    QString allowed, opened;
    for (const auto &[letter, origin] : origins) {
        WayOut way;
        way.origin = origin;
        if (refusalOf(QHostAddress(address), port, way, home(), {OurPort, 5004}).isEmpty())
            allowed += letter;
        way.mayReachHouse = true;
        if (refusalOf(QHostAddress(address), port, way, home(), {OurPort, 5004}).isEmpty())
            opened += letter;
    }
    QCOMPARE(allowed, allowedFrom);
    QCOMPARE(opened, openedFrom);
}

void TestFetchPolicy::theRefusalNamesTheKey()
{
    WayOut way;
    way.origin = NetworkKind::Internet;
    const QString why = refusalOf(QHostAddress(u"192.168.7.9"_s), 80, way, home(), {}).english();
    QVERIFY2(why.contains(u"may-reach-house"), qPrintable(why));
    QVERIFY2(!why.contains(u"192.168"), qPrintable(why));
}

void TestFetchPolicy::aHopLeadsOnFromWhereItCame()
{
    QCOMPARE(widened({}, NetworkKind::House), std::optional(NetworkKind::House));
    QCOMPARE(widened(NetworkKind::Internet, NetworkKind::House), std::optional(NetworkKind::Internet));
    QCOMPARE(widened(NetworkKind::Computer, NetworkKind::Internet), std::optional(NetworkKind::Internet));
    QCOMPARE(originKind(placeOf(QHostAddress(u"192.168.7.5"_s), home())), NetworkKind::Computer);
    QCOMPARE(originKind(placeOf(QHostAddress(u"192.168.7.9"_s), home())), NetworkKind::House);
    QCOMPARE(originKind(placeOf(QHostAddress(u"93.184.216.34"_s), home())), NetworkKind::Internet);
}

void TestFetchPolicy::locationsAreReadAsBrowsersDo_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");
    const QByteArray from = "http://tv.example:8080/live/u/1.ts?x=1";
    QTest::newRow("absolute") << QByteArray("https://b.example/2") << QByteArray("https://b.example/2");
    QTest::newRow("path") << QByteArray("/edge/2") << QByteArray("http://tv.example:8080/edge/2");
    QTest::newRow("relative") << QByteArray("2.ts") << QByteArray("http://tv.example:8080/live/u/2.ts");
    QTest::newRow("upwards") << QByteArray("../v/2.ts") << QByteArray("http://tv.example:8080/live/v/2.ts");
    QTest::newRow("query") << QByteArray("?t=2") << QByteArray("http://tv.example:8080/live/u/1.ts?t=2");
    QTest::newRow("no scheme") << QByteArray("//b.example/2") << QByteArray("http://b.example/2");
    QTest::newRow("backslashes") << QByteArray("\\\\b.example\\2") << QByteArray("http://b.example/2");
    QTest::newRow("backslash in a query")
        << QByteArray("/2?a=\\") << QByteArray("http://tv.example:8080/2?a=%5C");
    QTest::newRow("blank and bar") << QByteArray("/2?s=a b|c")
                                   << QByteArray("http://tv.example:8080/2?s=a%20b%7Cc");
    QTest::newRow("blanks around") << QByteArray(" \t/2 ") << QByteArray("http://tv.example:8080/2");
    QTest::newRow("UTF-8") << QByteArray("/caf\xc3\xa9") << QByteArray("http://tv.example:8080/caf%C3%A9");
    QTest::newRow("Latin-1") << QByteArray("/caf\xe9") << QByteArray("http://tv.example:8080/caf%E9");
    QTest::newRow("percent") << QByteArray("/a%2Fb%20c") << QByteArray("http://tv.example:8080/a%2Fb%20c");
    QTest::newRow("one slash") << QByteArray("http:/b.example/2") << QByteArray("http://b.example/2");
    QTest::newRow("fragment") << QByteArray("/2#here") << QByteArray("http://tv.example:8080/2");
    QTest::newRow("nothing") << QByteArray("") << QByteArray();
    QTest::newRow("no host") << QByteArray("http:///x") << QByteArray();
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << QByteArray();
}

void TestFetchPolicy::locationsAreReadAsBrowsersDo()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QByteArray, target);
    const QUrl from(u"http://tv.example:8080/live/u/1.ts?x=1"_s);
    QCOMPARE(redirectTarget(from, location).toEncoded(QUrl::FullyEncoded), target);
}

void TestFetchPolicy::redirectsGoSomeWays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("step");
    const auto row = [](const char *from, const char *to, RedirectStep step) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(from), QLatin1StringView(to))))
            << QString::fromLatin1(from) << QString::fromLatin1(to) << int(step);
    };
    row("http://a/1", "http://b/1", RedirectStep::Follow);
    row("http://a/1", "https://b/1", RedirectStep::Follow);
    row("https://a/1", "https://b/1", RedirectStep::Follow);
    row("https://a/1", "http://a/1", RedirectStep::FollowUnencrypted);
    row("http://a/1", "rtsp://b/1", RedirectStep::OtherKind);
    row("http://a/1", "RTP://239.1.1.1:5000", RedirectStep::OtherKind);
    row("http://a/1", "udp://239.1.1.1:5000", RedirectStep::OtherKind);
    row("http://a/1", "srt://b:9000", RedirectStep::OtherKind);
    row("http://a/1", "file://b/etc/passwd", RedirectStep::Refuse);
    row("http://a/1", "ftp://b/1", RedirectStep::Refuse);
    row("http://a/1", "gopher://b/1", RedirectStep::Refuse);
    row("http://a/1", "concat://b/1", RedirectStep::Refuse);
    row("http://a/1", "http:///1", RedirectStep::Refuse);
}

void TestFetchPolicy::redirectsGoSomeWays()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const int, step);
    QCOMPARE(int(redirectStep(QUrl(from), QUrl(to))), step);
}

void TestFetchPolicy::hostsAreTheSame_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("home");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"http://a:8080/2"_s << u"http://a:8080/1"_s << true;
    QTest::newRow("usual port") << u"http://a:80/2"_s << u"http://a/1"_s << true;
    QTest::newRow("case") << u"http://TV.example/2"_s << u"http://tv.example/1"_s << true;
    QTest::newRow("upwards") << u"https://a/2"_s << u"http://a/1"_s << true;
    QTest::newRow("downwards") << u"http://a/2"_s << u"https://a/1"_s << false;
    QTest::newRow("downwards on one port") << u"http://a:443/2"_s << u"https://a/1"_s << false;
    QTest::newRow("other port") << u"http://a:81/2"_s << u"http://a/1"_s << false;
    QTest::newRow("other host") << u"http://b/2"_s << u"http://a/1"_s << false;
    QTest::newRow("subdomain") << u"http://x.a/2"_s << u"http://a/1"_s << false;
    QTest::newRow("none") << QString() << QString() << false;
}

void TestFetchPolicy::hostsAreTheSame()
{
    QFETCH(const QString, url);
    QFETCH(const QString, home);
    QFETCH(const bool, same);
    QCOMPARE(isSameHost(QUrl(url), QUrl(home)), same);
}

void TestFetchPolicy::mostHeadersAreSecret_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    QTest::addColumn<bool>("sent");
    for (const char *name : {"User-Agent", "Referer", "ORIGIN", "Accept-Language", "Sec-Fetch-Site"})
        QTest::newRow(name) << QByteArray(name) << false << true;
    for (const char *name : {"Authorization", "Cookie", "X-Token", "X-Api-Key", "X-Anything", "User"})
        QTest::newRow(name) << QByteArray(name) << true << true;
    for (const char *name : {"Host", "Transfer-Encoding", "Proxy-Authorization", "A B", "X:", ""})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(QLatin1StringView(name))))
            << QByteArray(name) << true << false;
}

void TestFetchPolicy::mostHeadersAreSecret()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, secret);
    QFETCH(const bool, sent);
    QCOMPARE(isSecretHeader(name), secret);
    QCOMPARE(mayBeSent(name), sent);
}

PLEXBRIDGE_TEST(TestFetchPolicy)
#include "tst_fetchpolicy.moc"
