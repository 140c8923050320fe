// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/neighbourhood.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QList<LocalAddress> addresses{
    {QHostAddress(u"127.0.0.1"_s), 8, 1},     {QHostAddress(u"192.168.1.20"_s), 24, 2},
    {QHostAddress(u"203.0.113.9"_s), 28, 2},  {QHostAddress(u"10.8.0.2"_s), 24, 3},
    {QHostAddress(u"::1"_s), 128, 1},         {QHostAddress(u"fe80::20"_s), 64, 2},
    {QHostAddress(u"fd00:1::20"_s), 64, 2},   {QHostAddress(u"fe80::20"_s), 64, 3},
    {QHostAddress(u"2001:db8:5::2"_s), 64, 3}};
}

class TestLocalAddresses : public QObject {
    Q_OBJECT
private slots:
    void answering_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("interface");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("own");
        const auto row = [](const char *name, const char *asked, int interface, const char *sender,
                            const char *own) {
            QTest::newRow(name) << QString::fromLatin1(asked) << interface << QString::fromLatin1(sender)
                                << QString::fromLatin1(own);
        };
        row("address asked", "192.168.1.20", 2, "192.168.1.7", "192.168.1.20");
        row("address asked through another interface", "192.168.1.20", 3, "10.8.0.7", "192.168.1.20");
        row("broadcast", "255.255.255.255", 2, "192.168.1.7", "192.168.1.20");
        row("broadcast of the second network", "255.255.255.255", 2, "203.0.113.10", "203.0.113.9");
        row("directed broadcast", "192.168.1.255", 2, "192.168.1.7", "192.168.1.20");
        row("broadcast from elsewhere", "255.255.255.255", 3, "172.16.0.1", "10.8.0.2");
        row("multicast", "239.255.255.250", 3, "10.8.0.9", "10.8.0.2");
        row("loopback", "127.0.0.1", 1, "127.0.0.1", "127.0.0.1");
        row("other loopback", "127.9.9.9", 1, "127.0.0.1", "127.9.9.9");
        row("IPv6 address asked", "fd00:1::20", 2, "fd00:1::7", "fd00:1::20");
        row("IPv6 address asked through another interface", "fd00:1::20", 3, "2001:db8:9::1", "fd00:1::20");
        row("link-local address asked", "fe80::20%eth1", 3, "fe80::7%eth1", "fe80::20");
        row("IPv6 group by link-local", "ff02::176", 2, "fe80::7", "fe80::20");
        row("IPv6 group by a neighbour", "ff02::176%eth0", 2, "fd00:1::7", "fd00:1::20");
        row("IPv6 group from elsewhere", "ff05::176", 3, "fd00:9::7", "2001:db8:5::2");
        row("IPv6 loopback", "::1", 1, "::1", "::1");
        row("IPv6 group on IPv4 only", "ff02::176", 9, "fe80::7", "");
        row("unknown interface", "255.255.255.255", 9, "192.168.1.7", "");
    }
    void answering()
    {
        QFETCH(QString, asked);
        QFETCH(int, interface);
        QFETCH(QString, sender);
        const auto own = answeringAddress(addresses, QHostAddress(asked), interface, QHostAddress(sender));
        QTEST(own.toString(), "own");
    }

    void oneLoopbackAddressOnlyAnswersForItself()
    {
        const QList<LocalAddress> only{{QHostAddress(u"127.0.0.5"_s), 32, 1}};
        const QHostAddress sender(u"127.0.0.1"_s);
        QCOMPARE(answeringAddress(only, QHostAddress(u"127.0.0.5"_s), 1, sender),
                 QHostAddress(u"127.0.0.5"_s));
        QVERIFY(answeringAddress(only, sender, 1, sender).isNull());
    }

    void nearness_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<bool>("near");
        for (const char *peer :
             {"127.0.0.1", "127.3.3.3", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.9.9",
              "169.254.1.1", "203.0.113.14", "::1", "fe80::1", "fd12::1", "2001:db8:5::99"})
            QTest::newRow(peer) << QString::fromLatin1(peer) << true;
        for (const char *peer :
             {"8.8.8.8", "172.32.0.1", "192.169.0.1", "203.0.113.17", "0.0.0.0", "2001:db8:6::1", "2606::1"})
            QTest::newRow(peer) << QString::fromLatin1(peer) << false;
    }
    void nearness()
    {
        QFETCH(QString, peer);
        QFETCH(bool, near);
        QCOMPARE(Neighbourhood(addresses).isNear(QHostAddress(peer)), near);
    }

    void unknownNetworksHoldNobody()
    {
        const Neighbourhood odd({{QHostAddress(u"203.0.113.9"_s), 0, 1},
                                 {QHostAddress(u"2001:db8::1"_s), 0, 1},
                                 {QHostAddress(u"198.51.100.1"_s), 32, 2}});
        for (const QString &peer : {u"8.8.8.8"_s, u"203.0.113.10"_s, u"2001:db8::2"_s, u"198.51.100.2"_s})
            QVERIFY2(!odd.isNear(QHostAddress(peer)), qPrintable(peer));
        QVERIFY(odd.isNear(QHostAddress(u"203.0.113.9"_s))); // itself
        QVERIFY(odd.isOurs(QHostAddress(u"2001:db8::1%eth0"_s)));
        QVERIFY(!odd.isOurs(QHostAddress(u"2001:db8::2"_s)));
        QVERIFY(!Neighbourhood().isNear({}));
    }

    void peersAreCountedByNetwork()
    {
        const auto key = [](const char *peer) {
            return peerKey(QHostAddress(QString::fromLatin1(peer)));
        };
        QCOMPARE(key("192.0.2.1"), key("::ffff:192.0.2.1"));
        QVERIFY(key("192.0.2.1") != key("192.0.2.2"));
        QCOMPARE(key("2001:db8:0:1::2"), key("2001:db8:0:1:ffff::9"));
        QVERIFY(key("2001:db8:0:1::2") != key("2001:db8:0:2::2"));
        QVERIFY(key("fe80::1") != key("fe80::2")); // all hosts of a link share that network
        QVERIFY(key("::1") != key("::2"));
    }

    void whatNeedsAZoneIsNotNamed()
    {
        const QList<LocalAddress> all{{QHostAddress(u"fe80::1"_s), 64, 2},
                                      {QHostAddress(u"fd00::1"_s), 64, 2},
                                      {QHostAddress(u"192.168.1.5"_s), 24, 2},
                                      {QHostAddress(u"fe80::1"_s), 64, 3},
                                      {QHostAddress(u"fd00:3::1"_s), 64, 3},
                                      {QHostAddress(u"fe80::4"_s), 64, 4}};
        const QHostAddress own(u"fe80::1"_s);
        QCOMPARE(nameableAddress(all, own, 2), QHostAddress(u"192.168.1.5"_s));
        QCOMPARE(nameableAddress(all, own, 3), QHostAddress(u"fd00:3::1"_s));
        QVERIFY(nameableAddress(all, QHostAddress(u"fe80::4"_s), 4).isNull());
        QCOMPARE(nameableAddress(all, QHostAddress(u"fd00::1"_s), 2), QHostAddress(u"fd00::1"_s));
        QCOMPARE(nameableAddress(all, QHostAddress(u"169.254.1.1"_s), 2), QHostAddress(u"169.254.1.1"_s));
        QCOMPARE(interfaceOf(all, QHostAddress(u"fe80::4"_s)), 4);
        QCOMPARE(interfaceOf(all, QHostAddress(u"fe80::9"_s)), 0);
    }

    void interfacesAndFamilies()
    {
        QCOMPARE(interfacesOf(addresses), (QList<int>{1, 2, 3}));
        QCOMPARE(ofFamily(addresses, QAbstractSocket::IPv4Protocol), addresses.first(4));
        QCOMPARE(ofFamily(addresses, QAbstractSocket::IPv6Protocol), addresses.mid(4));
        QCOMPARE(urlHost(QHostAddress(u"fd00::1"_s)), u"[fd00::1]"_s);
        QCOMPARE(urlHost(QHostAddress(u"10.0.0.1"_s)), u"10.0.0.1"_s);
    }

    void systemHasLoopback()
    {
        const auto all = localAddresses();
        QVERIFY(std::any_of(all.begin(), all.end(), [](const LocalAddress &a) { return a.ip.isLoopback(); }));
        const auto only = localAddresses(QHostAddress(u"127.0.0.5"_s));
        QVERIFY(localAddresses(QHostAddress(u"::1"_s)).size() <= 1);
        QCOMPARE(only.size(), 1);
        QCOMPARE(only.first().ip, QHostAddress(u"127.0.0.5"_s));
        QVERIFY(localAddresses(QHostAddress(u"203.0.113.77"_s)).isEmpty());
    }
};

PLEXBRIDGE_TEST(TestLocalAddresses)
#include "tst_localaddresses.moc"
