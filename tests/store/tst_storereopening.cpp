// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/otherprogram.h"
#include "store/storerun.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A run that keeps two consumers, as the engine does: what is wanted again is told again.
struct KeptRun : StoreRun {
    KeptRun()
    {
        tuning.fileCheck = 5ms;
        start();
        QObject::connect(store.get(), &Store::rewriteWanted, store.get(), [this] {
            ++rewritten;
            for (const QString &id : {u"a"_s, u"b"_s})
                store->save(consumer(id));
        });
        for (const QString &id : {u"a"_s, u"b"_s})
            store->save(consumer(id));
        ended = store->flush(5s);
    }
    [[nodiscard]] QStringList onDisk() const
    {
        return OtherProgram(path()).column(u"SELECT id FROM consumers ORDER BY id"_s);
    }
    /// All there is has come into a whole database, of its own accord.
    [[nodiscard]] bool isHealed() const
    {
        return rewritten > 0 && store->health().persistent && store->health().waiting == 0
            && onDisk() == QStringList{u"a"_s, u"b"_s}
        && OtherProgram(path()).ask(u"PRAGMA integrity_check"_s).toString() == u"ok";
    }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(directory.path()).entryList({u"*.corrupt-*"_s}, QDir::Files);
    }
    bool ended = false;
    int rewritten = 0;
};

bool isThreadThere(const QByteArray &line)
{
    const QDir tasks(u"/proc/self/task"_s);
    const QStringList ids = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
        QFile name(tasks.filePath(id + u"/comm"_s));
        return name.open(QIODevice::ReadOnly) && name.readAll() == line;
    });
}

bool write(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

} // namespace

/// What befalls the file while it is open is noticed without a question, and made good.
class StoreReopeningTest : public QObject {
    Q_OBJECT

private slots:
    void removed();
    void folderRemoved();
    void replacedByAnother_data();
    void replacedByAnother();
    void truncated_data();
    void truncated();
    void overwritten();
    void logOverwritten();
    void anotherProgramMayWrite();
    void tableDropped_data();
    void tableDropped();
    void tableMissingAtTheStart_data();
    void tableMissingAtTheStart();
    void tablesOfAnotherShape();
    void readOnlyFile();
    void writeProtectionIsLeft();
    void aDiskThatDoesNotAnswer();
    void aDiskThatDoesNotAnswerAtTheEnd();
};

void StoreReopeningTest::removed()
{
    KeptRun run;
    QVERIFY(run.ended);
    for (const QString &file : QDir(run.directory.path()).entryList(QDir::Files))
        QVERIFY(QFile::remove(run.directory.filePath(file)));
    QTRY_VERIFY(run.isHealed());
    QVERIFY(run.aside().isEmpty());
}

void StoreReopeningTest::folderRemoved()
{
    KeptRun run;
    QVERIFY(QDir(run.directory.path()).removeRecursively());
    QTRY_VERIFY(QFile::exists(run.path()) && run.isHealed());
    QCOMPARE(QFile::permissions(run.directory.path()) & QFile::Permissions(0x0077), QFile::Permissions());
}

void StoreReopeningTest::replacedByAnother_data()
{
    QTest::addColumn<bool>("logStays");
    QTest::newRow("the file alone") << true;
    QTest::newRow("with its log") << false;
}

/// A copy of last week is put back, with the log of today beside it or without.
void StoreReopeningTest::replacedByAnother()
{
    QFETCH(bool, logStays);
    KeptRun run;
    StoreRun lastWeek;
    lastWeek.start().save(lastWeek.consumer(u"old"_s));
    lastWeek.store.reset();
    if (!logStays) {
        QVERIFY(QFile::remove(run.path() + u"-wal"_s));
        QVERIFY(QFile::remove(run.path() + u"-shm"_s));
    }
    QVERIFY(QFile::copy(lastWeek.path(), run.path() + u".new"_s));
    QCOMPARE(::rename(QFile::encodeName(run.path() + u".new"_s).constData(),
                      QFile::encodeName(run.path()).constData()),
             0);
    QTRY_VERIFY(run.isHealed());
    QVERIFY(run.aside().isEmpty());
    const HistoryPage history = run.history();
    QCOMPARE(history.total, 1);
    QCOMPARE(history.sessions[0].consumer.id, u"old"_s);
    QCOMPARE(history.sessions[0].reason, EndReason::Interrupted);
}

void StoreReopeningTest::truncated_data()
{
    QTest::addColumn<qint64>("to");
    QTest::newRow("to nothing") << 0LL;
    QTest::newRow("to a part of a page") << 1000LL;
    QTest::newRow("to a page") << 4096LL;
}

void StoreReopeningTest::truncated()
{
    QFETCH(qint64, to);
    KeptRun run;
    QVERIFY(OtherProgram(run.path()).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QTRY_VERIFY(run.isHealed()); // The checkpoint is not of our doing either.
    run.rewritten = 0;
    QVERIFY(QFile::resize(run.path(), to));
    QTRY_VERIFY(run.isHealed());
}

void StoreReopeningTest::overwritten()
{
    KeptRun run;
    QVERIFY(OtherProgram(run.path()).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QTRY_VERIFY(run.isHealed());
    run.rewritten = 0;
    QVERIFY(write(run.path(), 0, QByteArray(int(QFileInfo(run.path()).size()), '\xa5')));
    QTRY_VERIFY(run.isHealed());
    QCOMPARE(run.aside().size(), 1);
    QCOMPARE(run.store->health().problem.code, ProblemCode::DatabaseCorrupt);
}

void StoreReopeningTest::logOverwritten()
{
    KeptRun run;
    const QString log = run.path() + u"-wal"_s;
    QVERIFY(write(log, 0, QByteArray(int(QFileInfo(log).size()), '\xa5')));
    QTRY_VERIFY(run.isHealed());
}

void StoreReopeningTest::anotherProgramMayWrite()
{
    KeptRun run;
    OtherProgram other(run.path());
    QVERIFY(other.run(u"UPDATE consumers SET metadata = '{}' WHERE id = 'a'"_s));
    for (int i = 0; i < 3; ++i) {
        run.store->save(run.consumer(u"b"_s));
        QVERIFY(run.store->flush(5s));
    }
    QCOMPARE(run.rewritten, 0);
    QCOMPARE(other.ask(u"SELECT metadata FROM consumers WHERE id = 'a'"_s).toString(), u"{}"_s);
}

void StoreReopeningTest::tableDropped_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : {u"consumers"_s, u"history_sessions"_s, u"history_changes"_s})
        QTest::newRow(qPrintable(table)) << table;
}

void StoreReopeningTest::tableDropped()
{
    QFETCH(QString, table);
    KeptRun run;
    QVERIFY(OtherProgram(run.path()).run(u"DROP TABLE "_s + table));
    run.store->recordEnd({run.consumer(u"c"_s), EndReason::Stopped, {}, run.clock.wall()});
    run.store->recordChange({u"c"_s, ConsumerState::Idle, ConsumerState::Paused, u"x"_s, run.clock.wall()});
    run.store->save(run.consumer(u"a"_s));
    QTRY_VERIFY(run.isHealed());
    QCOMPARE(run.history().total, 1);
    QCOMPARE(run.replay(u"c"_s).changes.size(), 1);
    QVERIFY(run.aside().isEmpty());
}

void StoreReopeningTest::tableMissingAtTheStart_data()
{
    QTest::addColumn<QString>("sql");
    for (const QString &table : {u"consumers"_s, u"history_sessions"_s, u"history_changes"_s})
        QTest::newRow(qPrintable(table)) << u"DROP TABLE "_s + table;
    QTest::newRow("the version") << u"PRAGMA user_version=0"_s;
    QTest::newRow("an older version") << u"PRAGMA user_version=2"_s;
}

void StoreReopeningTest::tableMissingAtTheStart()
{
    QFETCH(QString, sql);
    KeptRun run;
    run.store.reset();
    QVERIFY(OtherProgram(run.path()).run(sql));
    Store &store = run.start();
    QVERIFY(store.health().persistent);
    store.save(run.consumer(u"c"_s));
    store.recordEnd({run.consumer(u"d"_s), EndReason::Stopped, {}, run.clock.wall()});
    QVERIFY(store.flush(5s));
    QVERIFY(run.onDisk().contains(u"c"_s));
    QCOMPARE(run.history().total, 1);
    QVERIFY(run.aside().isEmpty());
}

void StoreReopeningTest::tablesOfAnotherShape()
{
    KeptRun run;
    run.store.reset();
    QVERIFY(OtherProgram(run.path()).run(u"ALTER TABLE consumers RENAME COLUMN state TO mood"_s));
    Store &store = run.start();
    QVERIFY(run.isOpen && run.restored.isEmpty());
    QTRY_COMPARE(store.health().problem.code, ProblemCode::DatabaseCorrupt);
    QVERIFY(store.health().persistent);
    QCOMPARE(run.aside().size(), 1);
}

void StoreReopeningTest::readOnlyFile()
{
    KeptRun run;
    run.store.reset();
    const QByteArray file = QFile::encodeName(run.path());
    const QByteArray folder = QFile::encodeName(run.directory.path());
    const bool isRoot = ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isRoot) // for whom nothing is read-only
        QVERIFY(::chown(file.constData(), nobody, nobody) == 0
                && ::chown(folder.constData(), nobody, nobody) == 0 && ::seteuid(nobody) == 0);
    QCOMPARE(::chmod(file.constData(), 0400), 0);
    Store &store = run.start();
    QVERIFY(run.isOpen);
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseReadOnly);
    QCOMPARE(run.restored.size(), 2);
    QVERIFY(run.history().available);
    store.save(run.consumer(u"c"_s));
    QCOMPARE(::chmod(file.constData(), 0600), 0);
    QTRY_VERIFY(store.health().persistent);
    QTRY_COMPARE(store.health().waiting, 0);
    QVERIFY(run.onDisk().contains(u"c"_s));
    QCOMPARE(run.history().total, 0);
    run.store.reset();
    QVERIFY(!isRoot || ::seteuid(0) == 0);
}

void StoreReopeningTest::writeProtectionIsLeft()
{
    KeptRun run;
    run.store.reset();
    const QByteArray file = QFile::encodeName(run.path());
    QCOMPARE(::chmod(file.constData(), 0444), 0);
    run.start();
    struct stat found;
    QCOMPARE(::stat(file.constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 0777), 0444);
}

void StoreReopeningTest::aDiskThatDoesNotAnswer()
{
    StoreRun run;
    QSemaphore disk;
    std::atomic<bool> hangs = false;
    run.tuning.patience = 200ms;
    run.tuning.beforeCommit = [&] {
        if (hangs)
            disk.acquire();
    };
    Store &store = run.start();
    QTRY_VERIFY(store.health().persistent); // a busy machine may have taken its time to open it
    hangs = true;
    QSignalSpy healthChanged(&store, &Store::healthChanged);
    store.save(run.consumer(u"a"_s));
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseFailed);
    QVERIFY(!run.history().available);
    hangs = false;
    disk.release();
    QTRY_VERIFY(store.health().persistent);
    QTRY_COMPARE(store.health().waiting, 0);
    QCOMPARE(healthChanged.size(), 2);
    QVERIFY(run.history().available);
}

/// The program ends all the same, and says what it could not write.
void StoreReopeningTest::aDiskThatDoesNotAnswerAtTheEnd()
{
    StoreRun run;
    QSemaphore disk, over;
    run.tuning.patience = 20ms;
    Store &store = run.start();
    QVERIFY(store.flush(5s));
    run.store.reset();
    run.tuning.beforeCommit = [&] {
        disk.acquire();
        over.release();
    };
    Store &hung = run.start();
    hung.save(run.consumer(u"a"_s));
    QTRY_VERIFY(!hung.health().persistent);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"changes are not on disk"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"its thread is left behind"_s));
    run.store.reset();
    QVERIFY(OtherProgram(run.path()).column(u"SELECT id FROM consumers"_s).isEmpty());
    disk.release();
    QVERIFY(over.tryAcquire(1, 10'000));
    QTRY_VERIFY(!isThreadThere("store\n")); // it takes down what main's end takes down, too
}

PLEXBRIDGE_TEST(StoreReopeningTest)
#include "tst_storereopening.moc"
