// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementbook.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is kept of statements, and how SQLite's plans are read.
class TestStatementBook : public QObject {
    Q_OBJECT
private slots:
    void keepsTimesOverConnections();
    void readsPlans_data();
    void readsPlans();
    void bucketsHaveTheirBounds();
};

void TestStatementBook::keepsTimesOverConnections()
{
    StatementBook book;
    book.enter("put", u"INSERT 1"_s, true);
    book.enter("find", u"SELECT 1"_s, false);
    book.note(u"INSERT 1"_s, 100us);
    book.note(u"unknown"_s, 100us);
    book.enter("put", u"INSERT 1"_s, false); // another connection
    book.note(u"INSERT 1"_s, 2s);
    QCOMPARE(book.tallies().size(), 2);
    const StatementTally &put = book.tallies()[0];
    QCOMPARE(put.name, "put");
    QVERIFY(!put.usesIndex);
    QCOMPARE(put.times.count(), quint64(2));
    QCOMPARE(put.times.sum(), 2'000'100us);
    QCOMPARE(book.tallies()[1].times.count(), quint64(0));
}

void TestStatementBook::readsPlans_data()
{
    QTest::addColumn<QStringList>("plan");
    QTest::addColumn<bool>("usesIndex");
    QTest::newRow("nothing to look up") << QStringList{} << true;
    QTest::newRow("search") << QStringList{u"SEARCH consumers USING INDEX idx (id=?)"_s} << true;
    QTest::newRow("whole table") << QStringList{u"SCAN consumers"_s} << false;
    QTest::newRow("along an index") << QStringList{u"SCAN history USING COVERING INDEX idx"_s} << true;
    QTest::newRow("subquery") << QStringList{u"CO-ROUTINE (subquery-1)"_s,
                                             u"SEARCH changes USING INDEX idx (consumer_id=?)"_s,
                                             u"SCAN (subquery-1)"_s}
                              << true;
    QTest::newRow("one of several") << QStringList{u"SEARCH a USING INTEGER PRIMARY KEY (rowid=?)"_s,
                                                   u"SCAN b"_s, u"USE TEMP B-TREE FOR ORDER BY"_s}
                                    << false;
}

void TestStatementBook::readsPlans()
{
    QFETCH(QStringList, plan);
    QTEST(usesIndexes(plan), "usesIndex");
}

void TestStatementBook::bucketsHaveTheirBounds()
{
    CommitTimes times;
    for (const auto time : {0us, 1'000us, 1'001us, 2'000'000us, 2'000'001us})
        times.add(time);
    QCOMPARE(times.counts(), (std::array<quint64, 7>{2, 1, 0, 0, 0, 1, 1}));
    QCOMPARE(times.count(), quint64(5));
}

PLEXBRIDGE_TEST(TestStatementBook)
#include "tst_statementbook.moc"
