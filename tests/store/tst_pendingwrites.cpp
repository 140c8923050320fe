// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pendingwrites.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Consumer row(const QString &id, qint64 bytesSent = 0)
{
    Consumer consumer;
    consumer.id = id;
    consumer.sessionId = u"session of "_s + id;
    consumer.bytesSent = bytesSent;
    return consumer;
}

StateChange change(const QString &cause)
{
    return {u"a"_s, ConsumerState::Idle, ConsumerState::Streaming, cause, {}};
}

QList<Consumer> saved(const PendingWrites &writes)
{
    QList<Consumer> all;
    for (const Consumer *consumer : writes.saved())
        all += *consumer;
    return all;
}

QStringList savedIds(const PendingWrites &writes)
{
    QStringList all;
    for (const Consumer *consumer : writes.saved())
        all += consumer->id;
    return all;
}
} // namespace

class PendingWritesTest : public QObject {
    Q_OBJECT

private slots:
    void savesOfOneConsumerAreOneRow();
    void lastSaveIsLast();
    void removalTakesBackASave();
    void nothingIsRemovedThatWasNeverWritten();
    void absorbIsAsIfToldLater();
    void historyIsBounded();
    void consumersAreNeverDropped();
    void clearLeavesNothing();
    void touchesOfOneConsumerAreOne();
    void aTouchGoesWithTheSave();
    void whatIsGoneIsNotTouched();
    void touchesAreAbsorbed();
};

void PendingWritesTest::savesOfOneConsumerAreOneRow()
{
    PendingWrites writes;
    for (int i = 1; i <= 10; ++i)
        writes.save(row(u"a"_s, i));
    QCOMPARE(saved(writes), QList{row(u"a"_s, 10)});
    QCOMPARE(writes.size(), 1);
}

void PendingWritesTest::lastSaveIsLast()
{
    PendingWrites writes;
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s, u"a"_s})
        writes.save(row(id));
    QCOMPARE(savedIds(writes), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
}

void PendingWritesTest::removalTakesBackASave()
{
    PendingWrites writes;
    writes.save(row(u"a"_s));
    writes.remove(u"a"_s);
    QVERIFY(writes.saved().isEmpty());
    QCOMPARE(writes.removed(), QSet{u"a"_s});
}

void PendingWritesTest::nothingIsRemovedThatWasNeverWritten()
{
    PendingWrites writes;
    writes.save(row(u"a"_s));
    writes.remove(u"a"_s, false);
    QVERIFY(writes.isEmpty());
}

void PendingWritesTest::absorbIsAsIfToldLater()
{
    PendingWrites first;
    first.save(row(u"a"_s, 1));
    first.save(row(u"b"_s, 1));
    first.recordChange(change(u"one"_s));
    PendingWrites later;
    later.save(row(u"a"_s, 2));
    later.remove(u"b"_s);
    later.recordChange(change(u"two"_s));
    later.recordEnd({row(u"b"_s), EndReason::Stopped, {}, {}});
    first.absorb(later);
    QCOMPARE(saved(first), QList{row(u"a"_s, 2)});
    QCOMPARE(first.removed(), QSet{u"b"_s});
    QCOMPARE(first.changes(), (QList{change(u"one"_s), change(u"two"_s)}));
    QCOMPARE(first.ended().size(), 1);
    QCOMPARE(first.size(), 5);
}

void PendingWritesTest::historyIsBounded()
{
    PendingWrites writes(3);
    for (int i = 1; i <= 5; ++i) {
        writes.recordChange(change(QString::number(i)));
        writes.recordEnd({row(QString::number(i)), EndReason::Stopped, {}, {}});
    }
    QCOMPARE(writes.changes().size(), 3);
    QCOMPARE(writes.changes().first().cause, u"3"_s);
    QCOMPARE(writes.ended().size(), 3);
    QCOMPARE(writes.ended().first().consumer.id, u"3"_s);
    QCOMPARE(writes.dropped(), 4);
    PendingWrites older(3);
    older.recordChange(change(u"0"_s));
    older.absorb(writes);
    QCOMPARE(older.changes(), writes.changes());
    QCOMPARE(older.dropped(), 5);
}

void PendingWritesTest::consumersAreNeverDropped()
{
    PendingWrites writes(3);
    for (int i = 0; i < 100; ++i)
        writes.save(row(QString::number(i)));
    QCOMPARE(writes.saved().size(), 100);
    QCOMPARE(writes.dropped(), 0);
}

void PendingWritesTest::clearLeavesNothing()
{
    PendingWrites writes(1);
    writes.save(row(u"a"_s));
    writes.remove(u"b"_s);
    writes.recordChange(change(u"one"_s));
    writes.recordChange(change(u"two"_s));
    writes.clear();
    QVERIFY(writes.isEmpty());
    QCOMPARE(writes.dropped(), 0);
    writes.recordChange(change(u"one"_s));
    writes.recordChange(change(u"two"_s));
    QCOMPARE(writes.changes().size(), 1);
}

void PendingWritesTest::touchesOfOneConsumerAreOne()
{
    PendingWrites writes;
    for (int i = 1; i <= 10; ++i)
        writes.touch(u"a"_s, fromEpochMs(i));
    QCOMPARE(writes.touched(), (QHash<QString, WallTime>{{u"a"_s, fromEpochMs(10)}}));
    QVERIFY(writes.isOnlyTouched());
    writes.recordChange(change(u"one"_s));
    QVERIFY(!writes.isOnlyTouched());
    QCOMPARE(writes.size(), 2);
}

void PendingWritesTest::aTouchGoesWithTheSave()
{
    PendingWrites writes;
    writes.touch(u"a"_s, fromEpochMs(1));
    writes.save(row(u"a"_s));
    QVERIFY(writes.touched().isEmpty());
    writes.touch(u"a"_s, fromEpochMs(2));
    QVERIFY(writes.touched().isEmpty());
    QCOMPARE(saved(writes).first().lastActivity, fromEpochMs(2));
}

void PendingWritesTest::whatIsGoneIsNotTouched()
{
    PendingWrites writes;
    writes.touch(u"a"_s, fromEpochMs(1));
    writes.remove(u"a"_s);
    QVERIFY(writes.touched().isEmpty());
}

void PendingWritesTest::touchesAreAbsorbed()
{
    PendingWrites first;
    first.save(row(u"a"_s));
    first.touch(u"b"_s, fromEpochMs(1));
    first.touch(u"c"_s, fromEpochMs(1));
    PendingWrites later;
    later.touch(u"a"_s, fromEpochMs(2));
    later.touch(u"b"_s, fromEpochMs(2));
    later.remove(u"c"_s);
    first.absorb(later);
    QCOMPARE(saved(first).first().lastActivity, fromEpochMs(2));
    QCOMPARE(first.touched(), (QHash<QString, WallTime>{{u"b"_s, fromEpochMs(2)}}));
}

PLEXBRIDGE_TEST(PendingWritesTest)
#include "tst_pendingwrites.moc"
