// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reachableaddresses.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReachableAddresses : public QObject {
    Q_OBJECT

private slots:
    void bestFirst_data();
    void bestFirst();
};

void TestReachableAddresses::bestFirst_data()
{
    QTest::addColumn<QStringList>("given"); // "interface address"
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QStringList{} << QStringList{};
    QTest::newRow("loopback comes last") << QStringList{u"lo 127.0.0.1"_s, u"eth0 192.168.1.20"_s}
                                         << QStringList{u"192.168.1.20"_s, u"127.0.0.1"_s};
    QTest::newRow("a bridge of containers is not where Plex looks")
        << QStringList{u"docker0 172.17.0.1"_s, u"wlan0 10.0.0.7"_s}
        << QStringList{u"10.0.0.7"_s, u"172.17.0.1"_s};
    QTest::newRow("private before public") << QStringList{u"eth0 8.8.4.4"_s, u"eth1 192.168.0.2"_s}
                                           << QStringList{u"192.168.0.2"_s, u"8.8.4.4"_s};
    QTest::newRow("IPv6 only where there is nothing else")
        << QStringList{u"eth0 fe80::1"_s, u"eth0 192.168.0.2"_s} << QStringList{u"192.168.0.2"_s};
    QTest::newRow("IPv6 in brackets") << QStringList{u"eth0 fd00::5"_s} << QStringList{u"[fd00::5]"_s};
    QTest::newRow("loopback of IPv6 is left out")
        << QStringList{u"lo ::1"_s, u"lo 127.0.0.1"_s} << QStringList{u"127.0.0.1"_s};
}

void TestReachableAddresses::bestFirst()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, expected);
    QList<InterfaceAddress> addresses;
    for (const QString &line : given)
        addresses.append({QHostAddress(line.section(u' ', 1)), line.section(u' ', 0, 0)});
    QCOMPARE(reachableAddresses(addresses), expected);
}

PLEXBRIDGE_TEST(TestReachableAddresses)
#include "tst_reachableaddresses.moc"
