// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/networkcost.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

/// When nothing is fetched unless it is asked for.
class TestNetworkCost : public QObject {
    Q_OBJECT
private slots:
    void facts_data()
    {
        QTest::addColumn<bool>("metered");
        QTest::addColumn<bool>("disconnected");
        QTest::addColumn<bool>("interface");
        QTest::addColumn<bool>("held");
        QTest::newRow("as usual") << false << false << true << false;
        QTest::newRow("metered") << true << false << true << true;
        QTest::newRow("absent") << false << true << false << true;
        QTest::newRow("not managed by the service that is asked") << false << true << true << false;
        QTest::newRow("nobody knows") << false << false << false << false;
    }
    void facts()
    {
        QFETCH(bool, metered);
        QFETCH(bool, disconnected);
        QFETCH(bool, interface);
        QTEST(holdsBack(NetworkFacts{metered, disconnected, interface}), "held");
    }
    void tellsEachChangeOnce()
    {
        NetworkFacts facts;
        NetworkCost cost([&facts] { return facts; });
        QSignalSpy changed(&cost, &NetworkCost::changed);
        cost.look();
        QCOMPARE(changed.size(), 0);
        facts.isMetered = true;
        cost.look();
        cost.look();
        QCOMPARE(changed.size(), 1);
        QVERIFY(cost.holdsBack());
        facts.isMetered = false;
        cost.look();
        QCOMPARE(changed.size(), 2);
        QVERIFY(!changed.last().first().toBool());
    }
};

PLEXBRIDGE_TEST(TestNetworkCost)
#include "tst_networkcost.moc"
