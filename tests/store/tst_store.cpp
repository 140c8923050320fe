// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "store/otherprogram.h"
#include "store/storerun.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the store keeps, and what comes back in the next run.
class StoreTest : public QObject {
    Q_OBJECT

private slots:
    void everythingOfAConsumerComesBack();
    void textOfAnyKindSurvives_data();
    void textOfAnyKindSurvives();
    void columnsAreFilled();
    void restoreRule();
    void secondRestartRestoresAgain();
    void endedConsumerLeavesTheTable();
    void aSessionsNewConsumerReplacesTheRow();
    void whatGathersIsOneCommit();
    void tellingBeforeOpenIsKept();
    void destructionWritesTheRest();
    void aKilledRunLosesNothingCommitted();
    void tenThousandRows();
    void filesAreForTheOwnerOnly();
    void healthCountsWhatWaits();
    void activityAloneIsWrittenSoon();
    void manyTouchesAreOneWrite();
    void tellsHowLongChangesWait();
};

/// From the first change of a batch until it is on disk, also where the disk is slow.
void StoreTest::tellsHowLongChangesWait()
{
    std::atomic_bool isHeld = true; // outlives the store's thread
    StoreRun run;
    run.tuning.beforeCommit = [&isHeld] {
        isHeld.wait(true);
    };
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    run.clock.turn(40ms);
    store.save(run.consumer(u"b"_s)); // waits for the first one's commit
    run.clock.turn(20ms);
    isHeld = false;
    isHeld.notify_all();
    QVERIFY(store.flush(5s));
    QTRY_COMPARE(store.statistics().saveTimes.count(), quint64(2));
    QCOMPARE(store.statistics().saveTimes.sum(), std::chrono::microseconds(60ms + 20ms));
    QCOMPARE(store.statistics().saveTimes.counts()[3], quint64(1)); // above 50 ms
}

void StoreTest::everythingOfAConsumerComesBack()
{
    StoreRun run;
    Store &store = run.start();
    QVERIFY(run.isOpen && run.restored.isEmpty());
    Consumer consumer = run.consumer(u"a"_s);
    consumer.channelId = u"tvg-1"_s;
    consumer.channelName = u"Das Erste HD"_s;
    consumer.guideNumber = u"5.1"_s;
    consumer.streamUrl = u"http://provider/…"_s;
    consumer.state = ConsumerState::Buffering;
    consumer.createdAt -= 10min;
    consumer.updatedAt -= 5min;
    consumer.tuner = 3;
    consumer.bytesSent = 9'007'199'254'740'993; // beyond what a double holds
    consumer.bitrate = 5'300'000;
    consumer.problem = Said::ProviderSendsNothingAtAll;
    consumer.hasStream = true;
    store.save(consumer);
    run.start();
    Consumer expected = consumer;
    expected.restored = true;
    expected.tuner.reset();
    expected.bitrate = 0;
    QCOMPARE(run.restored, QList{expected});
    QCOMPARE(run.timesOpened, 1);
}

void StoreTest::textOfAnyKindSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"a'b\"c`d"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE consumers; --"_s;
    QTest::newRow("emoji") << u"📺👨‍👩‍👧"_s;
    QTest::newRow("percent and slash") << u"100%/a\\b%2F?x=1&y"_s;
    QTest::newRow("placeholders") << u"?1 :id @x $y"_s;
    QTest::newRow("separators") << u"a\u2028b\u00a0c"_s;
    QTest::newRow("like a number") << u"0012"_s;
    QTest::newRow("256 characters") << u"é"_s.repeated(256);
}

void StoreTest::textOfAnyKindSurvives()
{
    QFETCH(QString, text);
    StoreRun run;
    Store &store = run.start();
    Consumer consumer = run.consumer(u"a"_s);
    consumer.sessionId = consumer.channelId = consumer.channelName = consumer.client.userAgent = text;
    store.save(consumer);
    run.start();
    QCOMPARE(run.restored.size(), 1);
    QCOMPARE(run.restored[0].sessionId, text);
    QCOMPARE(run.restored[0].channelId, text);
    QCOMPARE(run.restored[0].channelName, text);
    QCOMPARE(run.restored[0].client.userAgent, text);
}

void StoreTest::columnsAreFilled()
{
    StoreRun run;
    Store &store = run.start();
    Consumer consumer = run.consumer(u"a"_s);
    consumer.state = ConsumerState::Paused;
    consumer.channelName = u"One"_s;
    consumer.tuner = 1;
    store.save(consumer);
    QVERIFY(store.flush(5s));
    OtherProgram other(run.path());
    QCOMPARE(other.ask(u"SELECT state FROM consumers WHERE session_id = 'session-a'"_s).toString(),
             u"paused"_s);
    QCOMPARE(other.ask(u"SELECT last_activity FROM consumers"_s).toLongLong(), toEpochMs(run.clock.wall()));
    QCOMPARE(other.ask(u"SELECT client_ip FROM consumers"_s).toString(), u"192.168.1.5"_s);
    QVERIFY(other.ask(u"SELECT channel_id FROM consumers"_s).isNull());
    const QJsonObject metadata =
        QJsonDocument::fromJson(other.ask(u"SELECT metadata FROM consumers"_s).toByteArray()).object();
    QCOMPARE(metadata[u"channelName"_s].toString(), u"One"_s);
    QCOMPARE(metadata[u"tuner"_s].toInt(-1), 1);
}

void StoreTest::restoreRule()
{
    StoreRun run;
    Store &store = run.start();
    Consumer old = run.consumer(u"old"_s);
    old.lastActivity -= 30min;
    Consumer stopped = run.consumer(u"stopped"_s);
    stopped.state = ConsumerState::Stopped;
    for (const Consumer &consumer : {run.consumer(u"new"_s), old, stopped})
        store.save(consumer);
    QVERIFY(store.flush(5s));
    run.clock.turn(31min);
    Store &next = run.start();
    QCOMPARE(run.restored.size(), 1);
    QCOMPARE(run.restored[0].id, u"new"_s);
    QVERIFY(next.flush(5s));
    OtherProgram other(run.path());
    QCOMPARE(other.column(u"SELECT id FROM consumers"_s), QStringList{u"new"_s});
    QCOMPARE(other.column(u"SELECT id || ' ' || reason FROM history_sessions ORDER BY id"_s),
             (QStringList{u"old interrupted"_s, u"stopped stopped"_s}));
}

void StoreTest::secondRestartRestoresAgain()
{
    StoreRun run;
    run.start().save(run.consumer(u"a"_s));
    run.start();
    run.clock.turn(20min);
    run.start();
    QCOMPARE(run.restored.size(), 1);
    run.clock.turn(41min);
    run.start();
    QVERIFY(run.restored.isEmpty());
    QCOMPARE(run.history().sessions.size(), 1);
}

void StoreTest::endedConsumerLeavesTheTable()
{
    StoreRun run;
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    store.save(run.consumer(u"b"_s));
    QVERIFY(store.flush(5s));
    store.recordEnd({run.consumer(u"a"_s), EndReason::Purged, {}, run.clock.wall()});
    store.remove(u"b"_s);
    QVERIFY(store.flush(5s));
    OtherProgram other(run.path());
    QCOMPARE(other.ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 0);
    QCOMPARE(other.column(u"SELECT id FROM history_sessions"_s), QStringList{u"a"_s});
}

void StoreTest::aSessionsNewConsumerReplacesTheRow()
{
    StoreRun run;
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    QVERIFY(store.flush(5s));
    Consumer fresh = run.consumer(u"b"_s);
    fresh.sessionId = u"session-a"_s;
    store.save(fresh);
    QVERIFY(store.flush(5s));
    store.recordEnd({run.consumer(u"a"_s), EndReason::Replaced, {}, run.clock.wall()});
    QVERIFY(store.flush(5s));
    QCOMPARE(OtherProgram(run.path()).column(u"SELECT id FROM consumers"_s), QStringList{u"b"_s});
}

void StoreTest::whatGathersIsOneCommit()
{
    StoreRun run;
    Store &store = run.start();
    const StoreStatistics before = store.statistics();
    // The first save goes off at once; the worker's word that it is done comes with the event loop, so that
    // all others gather.
    for (int i = 1; i <= 10; ++i) {
        Consumer consumer = run.consumer(u"a"_s);
        consumer.bytesSent = i;
        store.save(consumer);
        store.recordChange({u"a"_s, ConsumerState::Idle, ConsumerState::Streaming, QString::number(i), {}});
    }
    QTRY_COMPARE(store.health().waiting, 0);
    QCOMPARE(store.statistics().commits - before.commits, 2);
    QCOMPARE(store.statistics().rowWrites - before.rowWrites, 2);
    QCOMPARE(store.statistics().historyWrites - before.historyWrites, 10);
    run.start();
    QCOMPARE(run.restored[0].bytesSent, 10);
}

void StoreTest::tellingBeforeOpenIsKept()
{
    StoreRun run;
    Store store(run.directory.path(), run.clock, run.tuning);
    store.save(run.consumer(u"a"_s));
    QCOMPARE(store.health().waiting, 1);
    QVERIFY(!store.flush(5s));
    QVERIFY(!QFile::exists(run.path()));
    store.open();
    QTRY_COMPARE(store.health().waiting, 0);
    QCOMPARE(OtherProgram(run.path()).ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 1);
}

void StoreTest::destructionWritesTheRest()
{
    StoreRun run;
    Store &store = run.start();
    for (int i = 0; i < 100; ++i)
        store.save(run.consumer(QString::number(i)));
    run.store.reset();
    QCOMPARE(OtherProgram(run.path()).ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 100);
}

void StoreTest::aKilledRunLosesNothingCommitted()
{
    StoreRun run;
    Store &store = run.start();
    for (int i = 0; i < 50; ++i)
        store.save(run.consumer(QString::number(i)));
    store.recordChange({u"1"_s, ConsumerState::Idle, ConsumerState::Streaming, u"live_touch"_s, {}});
    QVERIFY(store.flush(5s));
    // What a killed program leaves: the files as they are now, with everything still in the -wal.
    StoreRun next;
    for (const QString &part : {u"plexbridge.db"_s, u"plexbridge.db-wal"_s})
        QVERIFY(QFile::copy(run.directory.filePath(part), next.directory.filePath(part)));
    next.start();
    QCOMPARE(next.restored.size(), 50);
    QVERIFY(next.store->health().persistent);
    QCOMPARE(next.replay(u"1"_s).changes.size(), 1);
}

void StoreTest::tenThousandRows()
{
    StoreRun run;
    Store &store = run.start();
    for (int i = 0; i < 10'000; ++i)
        store.save(run.consumer(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(store.health().waiting, 0, 60'000);
    run.start();
    QCOMPARE(run.restored.size(), 10'000);
}

void StoreTest::filesAreForTheOwnerOnly()
{
    StoreRun run;
    const QString made = run.directory.filePath(u"made/by the store"_s);
    Store store(made, run.clock, run.tuning);
    QSignalSpy opened(&store, &Store::opened);
    store.open();
    QVERIFY(opened.wait());
    store.save(run.consumer(u"a"_s));
    QVERIFY(store.flush(5s));
    constexpr QFile::Permissions others(0x0077);
    QCOMPARE(QFile::permissions(made) & others, QFile::Permissions());
    const QStringList files = QDir(made).entryList(QDir::Files);
    QVERIFY(files.contains(u"plexbridge.db"_s) && files.contains(u"plexbridge.db-wal"_s));
    for (const QString &file : files)
        QCOMPARE(QFile::permissions(QDir(made).filePath(file)) & others, QFile::Permissions());
}

void StoreTest::healthCountsWhatWaits()
{
    StoreRun run;
    Store &store = run.start();
    QVERIFY(store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::None);
    OtherProgram other(run.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    for (int i = 0; i < 5; ++i)
        store.save(run.consumer(QString::number(i)));
    QCOMPARE(store.health().waiting, 5);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_COMPARE(store.health().waiting, 0);
    QVERIFY(store.health().persistent);
}

void StoreTest::activityAloneIsWrittenSoon()
{
    StoreRun run;
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    QTRY_COMPARE(store.health().waiting, 0);
    const qint64 rows = store.statistics().rowWrites;
    run.clock.turn(5s);
    store.touch(u"a"_s, run.clock.wall());
    store.touch(u"nobody"_s, run.clock.wall());
    QCOMPARE(store.health().waiting, 0); // it gathers
    QTRY_COMPARE(store.statistics().touches, 2);
    OtherProgram other(run.path());
    QCOMPARE(other.column(u"SELECT last_activity FROM consumers"_s),
             QStringList{QString::number(toEpochMs(run.clock.wall()))});
    QCOMPARE(store.statistics().rowWrites, rows);
}

void StoreTest::manyTouchesAreOneWrite()
{
    StoreRun run;
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    QTRY_COMPARE(store.health().waiting, 0);
    for (int i = 0; i < 1000; ++i) {
        run.clock.turn(1ms);
        store.touch(u"a"_s, run.clock.wall());
    }
    QTRY_COMPARE(store.statistics().touches, 1);
    run.start();
    QCOMPARE(run.restored[0].lastActivity, run.clock.wall());
}

PLEXBRIDGE_TEST(StoreTest)
#include "tst_store.moc"
