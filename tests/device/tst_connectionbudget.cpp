// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/connectionbudget.h"
#include "support/testmain.h"

#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

/// Who gets a place, and who makes room for whom.
class TestConnectionBudget : public QObject {
    Q_OBJECT
private slots:
    void init() { m_sockets.clear(); }

    void keepsDescriptorsForOurselves_data()
    {
        QTest::addColumn<int>("descriptors");
        QTest::addColumn<int>("ceiling");
        QTest::newRow("few") << 256 << 192;
        QTest::newRow("the usual") << 1024 << 768;
        QTest::newRow("many") << 65536 << 1024; // nobody needs more
        QTest::newRow("hardly any") << 20 << 8;
    }
    void keepsDescriptorsForOurselves()
    {
        QFETCH(int, descriptors);
        QTEST(ConnectionBudget(BudgetLimits(), descriptors).ceiling(), "ceiling");
        QVERIFY(ConnectionBudget::raisedDescriptorLimit() > 0);
    }

    void placesInLine_data()
    {
        QTest::addColumn<int>("descriptors");
        QTest::addColumn<int>("places");
        QTest::newRow("hardly any") << 20 << 4;
        QTest::newRow("few") << 256 << 8;
        QTest::newRow("the usual") << 1024 << 32;
        QTest::newRow("more than all may hold") << 4096 << 704;
        QTest::newRow("many") << 65536 << 1024;
    }
    void placesInLine()
    {
        QFETCH(int, descriptors);
        QTEST(ConnectionBudget(BudgetLimits(), descriptors).placesInLine(), "places");
    }

    void longestWaitingMakesRoom()
    {
        begin({.connections = 3, .perPeer = 3});
        open("10.0.0.1", "a");
        open("10.0.0.2", "b");
        open("10.0.0.3", "c");
        open("10.0.0.4", "d");
        QCOMPARE(gone(), "a");
        place("b")->setBusy(true);
        place("b")->setBusy(false); // waits anew
        open("10.0.0.5", "e");
        QCOMPARE(gone(), "c");
        QCOMPARE(m_budget->connections(), 3);
    }

    void whoHoldsTheMostMakesRoomFirst()
    {
        begin({.connections = 4, .perPeer = 3});
        open("10.0.0.1", "quiet");
        open("10.0.0.2", "x");
        open("10.0.0.2", "y");
        open("10.0.0.2", "z");
        open("10.0.0.3", "late");
        QCOMPARE(gone(), "x");
        open("10.0.0.4", "later");
        QCOMPARE(gone(), "y");
    }

    void busyOnesStay()
    {
        begin({.connections = 2, .perPeer = 2});
        open("10.0.0.1", "a");
        open("10.0.0.1", "b");
        place("a")->setBusy(true);
        place("b")->giveAway(); // a stream
        QCOMPARE(m_budget->admit(QHostAddress(u"10.0.0.1"_s)), ConnectionBudget::Refusal::PeerFull);
        QCOMPARE(m_budget->admit(QHostAddress(u"10.0.0.2"_s)), ConnectionBudget::Refusal::Full);
        m_sockets.erase("b");
        QCOMPARE(m_budget->admit(QHostAddress(u"10.0.0.2"_s)), ConnectionBudget::Refusal::None);
        QCOMPARE(m_budget->connectionsOf(QHostAddress(u"10.0.0.1"_s)), 1);
    }

    void peersAreBoundByThemselves()
    {
        begin({.connections = 100, .perPeer = 2, .perPeerHere = 3});
        open("2001:db8::1", "a");
        open("2001:db8::ffff", "b"); // the same house
        open("10.0.0.1", "other");
        open("2001:db8::2", "c");
        QCOMPARE(gone(), "a");
        for (const char *name : {"1", "2", "3"})
            open("127.0.0.1", name);
        QCOMPARE(gone(), "");
        open("127.0.0.1", "4");
        QCOMPARE(gone(), "1");
    }

    void boundsWhatIsUnsent()
    {
        begin({.connections = 100, .perPeer = 9, .unsentPerPeer = 1000, .unsent = 2000});
        for (const char *name : {"a", "b", "c"})
            open("10.0.0.1", name);
        const QByteArray large(5000, 'l'), one(600, '1'), two(600, '2'), shared(600, 's');
        QVERIFY(place("a")->owe(large)); // a single one may be larger
        QVERIFY(!place("b")->owe(one));
        QVERIFY(place("b")->owe(large)); // is there already
        QCOMPARE(m_budget->unsent(), 5000);
        place("a")->settle();
        QCOMPARE(m_budget->unsent(), 5000);
        m_sockets.erase("b");
        QCOMPARE(m_budget->unsent(), 0);
        QVERIFY(place("a")->owe(one));
        QVERIFY(!place("c")->owe(two));
        QVERIFY(place("a")->owe(two)); // instead of the first
        QCOMPARE(m_budget->unsent(), 600);
    }

    void greatestDebtorMakesRoom()
    {
        begin({.connections = 100, .perPeer = 9, .unsentPerPeer = 1000, .unsent = 2000});
        const QByteArray a(900, 'a'), b(1000, 'b'), c(500, 'c');
        open("10.0.0.1", "a");
        open("10.0.0.2", "b");
        open("10.0.0.3", "c");
        QVERIFY(place("a")->owe(a));
        QVERIFY(place("b")->owe(b));
        QVERIFY(place("c")->owe(c));
        QCOMPARE(gone(), "b");
        QCOMPARE(m_budget->unsent(), 1400);
    }

    void placesMayOutliveTheBudget()
    {
        begin({.connections = 2, .perPeer = 2});
        open("10.0.0.1", "a");
        m_budget.reset();
        m_sockets.clear(); // the sanitizers tell
    }

private:
    void begin(const BudgetLimits &limits)
    {
        m_gone.clear();
        m_budget = std::make_shared<ConnectionBudget>(limits, 65536);
    }
    void open(const char *peer, const char *name)
    {
        const QHostAddress address(QString::fromLatin1(peer));
        QCOMPARE(m_budget->admit(address), ConnectionBudget::Refusal::None);
        auto socket = std::make_unique<QObject>();
        m_budget->takePlace(socket.get(), address, [this, key = std::string(name)] {
            m_gone = QByteArray::fromStdString(key);
            m_sockets.erase(key);
        });
        m_sockets[name] = std::move(socket);
    }
    ConnectionPlace *place(const char *name) { return m_sockets.at(name)->findChild<ConnectionPlace *>(); }
    QByteArray gone() { return std::exchange(m_gone, {}); } ///< who made room since the last time

    std::shared_ptr<ConnectionBudget> m_budget;
    std::map<std::string, std::unique_ptr<QObject>> m_sockets;
    QByteArray m_gone;
};

PLEXBRIDGE_TEST(TestConnectionBudget)
#include "tst_connectionbudget.moc"
