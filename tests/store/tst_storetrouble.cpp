// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/otherprogram.h"
#include "store/storerun.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// While it lives, permissions count: for root, who may do anything, the process is somebody else.
class WithoutPrivilege {
public:
    WithoutPrivilege() { ok = !wasRoot || seteuid(65534) == 0; }
    ~WithoutPrivilege() { end(); }
    WithoutPrivilege(const WithoutPrivilege &) = delete;
    WithoutPrivilege &operator=(const WithoutPrivilege &) = delete;
    void end() { ok = !wasRoot || seteuid(0) == 0; }

    const bool wasRoot = geteuid() == 0;
    bool ok = false;
};

void setModes(const QString &directory, mode_t directoryMode, mode_t fileMode)
{
    for (const QString &file : QDir(directory).entryList(QDir::Files))
        QCOMPARE(::chmod(QFile::encodeName(directory + u'/' + file).constData(), fileMode), 0);
    QCOMPARE(::chmod(QFile::encodeName(directory).constData(), directoryMode), 0);
}

QStringList setAside(const StoreRun &run)
{
    return QDir(run.directory.path()).entryList({u"*.corrupt-*"_s}, QDir::Files);
}

} // namespace

/// A database in trouble never stops the program, and is used again by itself.
class StoreTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void lockedByAnotherProgram();
    void lockedAtTheStart();
    void lockedForAllAtTheStart_data();
    void lockedForAllAtTheStart();
    void whatBeganAnewMeanwhileStays();
    void readsGoOnWhileLocked();
    void fullDatabase();
    void historyIsDroppedConsumersAreNot();
    void readOnlyDirectory();
    void somethingElseInPlaceOfTheFile();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void damagedWhileRunning();
    void emptyFileIsANewDatabase();
    void fileTakenAway();
    void aRowThatCannotBeStored();
    void flushTellsTheTruth();
    void theEndDoesNotFlushAgain();
};

void StoreTroubleTest::lockedByAnotherProgram()
{
    StoreRun run;
    Store &store = run.start();
    QSignalSpy healthChanged(&store, &Store::healthChanged);
    OtherProgram other(run.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    store.save(run.consumer(u"a"_s));
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseLocked);
    store.save(run.consumer(u"b"_s));
    QCOMPARE(store.health().waiting, 2);
    QCOMPARE(healthChanged.size(), 1);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::None);
    QTRY_COMPARE(store.health().waiting, 0);
    QCOMPARE(healthChanged.size(), 2);
    QCOMPARE(other.column(u"SELECT id FROM consumers ORDER BY id"_s), (QStringList{u"a"_s, u"b"_s}));
}

void StoreTroubleTest::lockedAtTheStart()
{
    StoreRun run;
    Consumer old = run.consumer(u"old"_s);
    old.lastActivity -= 2h;
    run.start().save(run.consumer(u"new"_s));
    run.store->save(old);
    run.store.reset();
    OtherProgram other(run.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    Store &store = run.start();
    QCOMPARE(run.restored.size(), 1);
    QCOMPARE(run.restored[0].id, u"new"_s);
    QTRY_VERIFY(!store.health().persistent);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(store.health().persistent);
    QCOMPARE(run.history().sessions.size(), 1);
    QCOMPARE(other.column(u"SELECT id FROM consumers"_s), QStringList{u"new"_s});
}

void StoreTroubleTest::lockedForAllAtTheStart_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("restored");
    QTest::newRow("a moment") << 60 << true;
    QTest::newRow("long") << 61 << false;
}

void StoreTroubleTest::lockedForAllAtTheStart()
{
    QFETCH(int, seconds);
    QFETCH(bool, restored);
    StoreRun run;
    Consumer old = run.consumer(u"old"_s);
    old.lastActivity -= 2h;
    run.start().save(run.consumer(u"a"_s));
    run.store->save(old);
    run.store.reset();
    auto other = std::make_unique<OtherProgram>(run.path());
    QVERIFY(other->run(u"PRAGMA locking_mode=EXCLUSIVE"_s) && other->run(u"BEGIN EXCLUSIVE"_s));
    Store &store = run.start();
    QSignalSpy rewriteWanted(&store, &Store::rewriteWanted);
    QList<Consumer> found;
    connect(&store, &Store::restorableFound, &store, [&](const QList<Consumer> &rows) { found += rows; });
    QVERIFY(run.isOpen && run.restored.isEmpty());
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseLocked);
    QVERIFY(!run.history().available);
    QVERIFY(!run.replay(u"a"_s).available);
    store.save(run.consumer(u"b"_s));
    run.clock.turn(std::chrono::seconds(seconds));
    other.reset();
    QTRY_VERIFY(store.health().persistent);
    QTRY_COMPARE(rewriteWanted.size(), 1);
    QCOMPARE(found.size(), restored ? 1 : 0);
    QVERIFY(found.isEmpty() || (found[0].id == u"a" && found[0].restored));
    QVERIFY(store.flush(5s));
    QTRY_COMPARE(OtherProgram(run.path()).column(u"SELECT id FROM consumers ORDER BY id"_s),
                 restored ? (QStringList{u"a"_s, u"b"_s}) : QStringList{u"b"_s});
    const HistoryPage history = run.history();
    QCOMPARE(history.sessions.size(), restored ? 1 : 2);
    QCOMPARE(history.sessions[0].reason, EndReason::Interrupted);
    QCOMPARE(run.timesOpened, 1);
}

/// The engine ends the row of a session that has begun anew (ConsumerRegistry::restore).
void StoreTroubleTest::whatBeganAnewMeanwhileStays()
{
    StoreRun run;
    run.start().save(run.consumer(u"a"_s));
    run.store.reset();
    auto other = std::make_unique<OtherProgram>(run.path());
    QVERIFY(other->run(u"PRAGMA locking_mode=EXCLUSIVE"_s) && other->run(u"BEGIN EXCLUSIVE"_s));
    Store &store = run.start();
    Consumer anew = run.consumer(u"b"_s);
    anew.sessionId = run.consumer(u"a"_s).sessionId;
    store.save(anew);
    QSignalSpy found(&store, &Store::restorableFound);
    connect(&store, &Store::restorableFound, &store, [&](const QList<Consumer> &rows) {
        store.recordEnd({rows.value(0), EndReason::Interrupted, {}, run.clock.wall()});
    });
    other.reset();
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(store.flush(5s));
    QCOMPARE(OtherProgram(run.path()).column(u"SELECT id FROM consumers"_s), QStringList{u"b"_s});
    QCOMPARE(OtherProgram(run.path()).column(u"SELECT id FROM history_sessions"_s), QStringList{u"a"_s});
}

void StoreTroubleTest::readsGoOnWhileLocked()
{
    StoreRun run;
    Store &store = run.start();
    store.recordEnd({run.consumer(u"a"_s), EndReason::Stopped, {}, run.clock.wall()});
    QVERIFY(store.flush(5s));
    OtherProgram other(run.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    store.save(run.consumer(u"b"_s));
    QTRY_VERIFY(!store.health().persistent);
    QVERIFY(run.history().available);
    QCOMPARE(run.history().total, 1);
}

void StoreTroubleTest::fullDatabase()
{
    StoreRun run;
    run.tuning.databasePages = 75;
    Store &store = run.start();
    const QString text = u"x"_s.repeated(200'000);
    store.recordEnd({run.consumer(u"fits"_s), EndReason::Stopped, text, run.clock.wall()});
    QVERIFY(store.flush(5s));
    store.recordEnd({run.consumer(u"big"_s), EndReason::Stopped, text, run.clock.wall()});
    store.save(run.consumer(u"a"_s));
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseFull);
    QVERIFY(store.health().waiting > 0);
    OtherProgram other(run.path());
    QCOMPARE(other.ask(u"PRAGMA quick_check"_s).toString(), u"ok"_s);
    QVERIFY(other.run(u"DELETE FROM history_sessions"_s));
    QTRY_VERIFY(store.health().persistent);
    QTRY_COMPARE(store.health().waiting, 0);
    QCOMPARE(other.column(u"SELECT id FROM history_sessions"_s), QStringList{u"big"_s});
    QCOMPARE(other.column(u"SELECT id FROM consumers"_s), QStringList{u"a"_s});
}

void StoreTroubleTest::historyIsDroppedConsumersAreNot()
{
    StoreRun run;
    run.tuning.historyWaiting = 10;
    Store &store = run.start();
    OtherProgram other(run.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    store.save(run.consumer(u"first"_s));
    QTRY_VERIFY(!store.health().persistent);
    for (int i = 0; i < 100; ++i) {
        store.save(run.consumer(QString::number(i)));
        store.recordEnd({run.consumer(u"ended-%1"_s.arg(i)), EndReason::Stopped, {}, run.clock.wall()});
    }
    QCOMPARE(store.health().waiting, 1 + 100 + 10);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_COMPARE(store.health().waiting, 0);
    QCOMPARE(other.ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 101);
    QCOMPARE(other.ask(u"SELECT COUNT(*) FROM history_sessions"_s).toInt(), 10);
    QCOMPARE(store.statistics().droppedHistory, 90);
}

void StoreTroubleTest::readOnlyDirectory()
{
    StoreRun run;
    run.start().save(run.consumer(u"a"_s));
    run.store.reset();
    setModes(run.directory.path(), 0555, 0444);
    WithoutPrivilege stranger;
    QVERIFY(stranger.ok);
    Store &store = run.start();
    QVERIFY(run.isOpen);
    store.save(run.consumer(u"b"_s));
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseReadOnly);
    QVERIFY(setAside(run).isEmpty());
    stranger.end();
    QVERIFY(stranger.ok);
    setModes(run.directory.path(), 0700, 0600);
    QTRY_VERIFY(store.health().persistent);
    QTRY_COMPARE(store.health().waiting, 0);
    QVERIFY(OtherProgram(run.path()).column(u"SELECT id FROM consumers"_s).contains(u"b"_s));
}

void StoreTroubleTest::somethingElseInPlaceOfTheFile()
{
    StoreRun run;
    QVERIFY(QDir().mkpath(run.path() + u"/inside"_s));
    Store &store = run.start();
    QVERIFY(run.isOpen && run.restored.isEmpty());
    store.save(run.consumer(u"a"_s));
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseFailed);
    QVERIFY(QDir(run.path()).removeRecursively());
    QTRY_VERIFY(store.health().persistent);
    QTRY_COMPARE(store.health().waiting, 0);
    QCOMPARE(OtherProgram(run.path()).ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 1);
}

void StoreTroubleTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("garbage");
    QTest::addColumn<qint64>("cutTo"); // -1: not cut
    QTest::newRow("garbage from the start") << 0LL << 30'000 << -1LL;
    QTest::newRow("cut in the middle") << 0LL << 0 << 9000LL;
    QTest::newRow("cut in the header") << 0LL << 0 << 50LL;
    QTest::newRow("overwritten pages") << 4096LL << 8192 << -1LL;
}

void StoreTroubleTest::damagedFileIsSetAside()
{
    QFETCH(qint64, at);
    QFETCH(int, garbage);
    QFETCH(qint64, cutTo);
    StoreRun run;
    Store &first = run.start();
    for (int i = 0; i < 100; ++i)
        first.save(run.consumer(QString::number(i)));
    run.store.reset();
    {
        QFile file(run.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(QByteArray(garbage, '\xa5')), garbage);
        QVERIFY(cutTo < 0 || file.resize(cutTo));
    }
    Store &store = run.start();
    QVERIFY(run.isOpen && run.restored.isEmpty());
    QTRY_COMPARE(store.health().problem.code, ProblemCode::DatabaseCorrupt);
    QVERIFY(store.health().persistent);
    const QStringList aside = setAside(run);
    QCOMPARE(aside.size(), 1);
    QVERIFY(store.health().problem.detail.english().endsWith(aside[0]));
    store.save(run.consumer(u"a"_s));
    QVERIFY(store.flush(5s));
    QCOMPARE(OtherProgram(run.path()).ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 1);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseCorrupt);
}

void StoreTroubleTest::damagedWhileRunning()
{
    StoreRun run;
    Store &store = run.start();
    QSignalSpy rewriteWanted(&store, &Store::rewriteWanted);
    store.save(run.consumer(u"a"_s));
    QVERIFY(store.flush(5s));
    // Everything is moved from the -wal into the file, so that damage to the file is damage to the data.
    QVERIFY(OtherProgram(run.path()).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    {
        QFile file(run.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray garbage(int(file.size()) - 4096, '\xa5');
        QVERIFY(file.seek(4096));
        QCOMPARE(file.write(garbage), garbage.size());
    }
    connect(&store, &Store::rewriteWanted, &store, [&] { store.save(run.consumer(u"a"_s)); });
    for (int i = 0; i < 2000 && rewriteWanted.isEmpty(); ++i) {
        store.save(run.consumer(u"b"_s + QString::number(i)));
        store.recordEnd({run.consumer(u"c"_s), EndReason::Stopped, {}, run.clock.wall()});
        QVERIFY(store.flush(5s));
        QCoreApplication::processEvents();
    }
    QCOMPARE(rewriteWanted.size(), 1);
    QVERIFY(store.flush(5s));
    QTRY_COMPARE(store.health().problem.code, ProblemCode::DatabaseCorrupt);
    QVERIFY(store.health().persistent);
    QCOMPARE(setAside(run).size(), 1);
    QVERIFY(OtherProgram(run.path()).column(u"SELECT id FROM consumers"_s).contains(u"a"_s));
}

void StoreTroubleTest::emptyFileIsANewDatabase()
{
    StoreRun run;
    QFile file(run.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    QVERIFY(store.flush(5s));
    QVERIFY(setAside(run).isEmpty());
    QCOMPARE(store.health().problem.code, ProblemCode::None);
}

void StoreTroubleTest::fileTakenAway()
{
    StoreRun run;
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    QVERIFY(store.flush(5s));
    connect(&store, &Store::rewriteWanted, &store, [&] {
        store.save(run.consumer(u"a"_s));
        store.save(run.consumer(u"b"_s));
    });
    for (const QString &file : QDir(run.directory.path()).entryList(QDir::Files))
        QVERIFY(QFile::remove(run.directory.filePath(file)));
    store.save(run.consumer(u"b"_s));
    QTRY_VERIFY(QFile::exists(run.path()));
    QTRY_COMPARE(store.health().waiting, 0);
    QTRY_COMPARE(OtherProgram(run.path()).column(u"SELECT id FROM consumers ORDER BY id"_s),
                 (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(store.health().persistent);
}

void StoreTroubleTest::aRowThatCannotBeStored()
{
    StoreRun run;
    Store &store = run.start();
    OtherProgram other(run.path());
    QVERIFY(other.run(u"CREATE TRIGGER no BEFORE INSERT ON consumers WHEN NEW.id = 'bad' "
                      "BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
    for (const auto &id : {u"a"_s, u"bad"_s, u"c"_s})
        store.save(run.consumer(id));
    QVERIFY(store.flush(5s));
    QVERIFY(store.health().persistent);
    QCOMPARE(other.column(u"SELECT id FROM consumers ORDER BY id"_s), (QStringList{u"a"_s, u"c"_s}));
}

void StoreTroubleTest::flushTellsTheTruth()
{
    StoreRun run;
    Store &store = run.start();
    QVERIFY(store.flush(5s));
    OtherProgram other(run.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    store.save(run.consumer(u"a"_s));
    QVERIFY(!store.flush(5s));
    QVERIFY(other.run(u"ROLLBACK"_s));
    QVERIFY(store.flush(5s));
    QCOMPARE(other.ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 1);
}

/// It would only wait for the same lock a second time.
void StoreTroubleTest::theEndDoesNotFlushAgain()
{
    StoreRun run;
    run.tuning.firstRetry = run.tuning.longestRetry = 1h; // nothing is written by itself
    Store &store = run.start();
    QVERIFY(store.flush(5s));
    OtherProgram other(run.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    store.save(run.consumer(u"a"_s));
    QVERIFY(!store.flush(5s));
    QVERIFY(other.run(u"ROLLBACK"_s));
    run.store.reset();
    QCOMPARE(other.ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 0);
}

PLEXBRIDGE_TEST(StoreTroubleTest)
#include "tst_storetrouble.moc"
