// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "core/clock.h"
#include "store/database.h"
#include "store/otherprogram.h"
#include "store/storerun.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void splitsStatements();
    void consumersTableIsAsPromised();
    void pragmasOfTheFile();
    void upgradesStepwise();
    void secondOpeningChangesNothing();
    void newerSchemaIsLeftAlone();
    void newerFileKeepsEveryByte_data();
    void newerFileKeepsEveryByte();
    void releasedSchemasUpgrade_data();
    void releasedSchemasUpgrade();
    void aCopyIsMadeBeforeAMigration();
    void theLastThreeCopiesAreKept();
    void withoutACopyNothingIsChanged();
    void synchronousAsWished_data();
    void synchronousAsWished();
};

namespace {

void make(const QString &path, const QString &dump)
{
    QFile file(QStringLiteral(SAMPLES) + dump);
    QVERIFY(file.open(QIODevice::ReadOnly));
    OtherProgram old(path);
    for (const QString &statement : sqlStatements(QString::fromUtf8(file.readAll())))
        QVERIFY2(old.run(statement), qPrintable(statement));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void SchemaTest::splitsStatements()
{
    const QString text =
        u"-- a comment; with a semicolon\nCREATE TABLE a (b TEXT); -- end\n\n;\nDROP TABLE a;\n"_s;
    QCOMPARE(sqlStatements(text), (QStringList{u"CREATE TABLE a (b TEXT)"_s, u"DROP TABLE a"_s}));
    QVERIFY(sqlStatements({}).isEmpty());
}

void SchemaTest::consumersTableIsAsPromised()
{
    StoreRun run;
    run.start();
    OtherProgram other(run.path());
    QCOMPARE(other.column(u"SELECT name || ' ' || type FROM pragma_table_info('consumers')"_s),
             (QStringList{u"id TEXT"_s, u"session_id TEXT"_s, u"channel_id TEXT"_s, u"stream_url TEXT"_s,
                          u"state TEXT"_s, u"created_at INTEGER"_s, u"updated_at INTEGER"_s,
                          u"last_activity INTEGER"_s, u"user_agent TEXT"_s, u"client_ip TEXT"_s,
                          u"metadata TEXT"_s}));
    QCOMPARE(other.column(u"SELECT dflt_value FROM pragma_table_info('consumers') WHERE name = 'state'"_s),
             QStringList{u"'idle'"_s});
    QCOMPARE(other.column(u"SELECT name FROM pragma_table_info('consumers') WHERE \"notnull\" OR pk"_s),
             (QStringList{u"id"_s, u"session_id"_s}));
    // Beside the ones SQLite makes for PRIMARY KEY and UNIQUE: one each on session_id, state, last_activity.
    QCOMPARE(other.column(u"SELECT c.name FROM pragma_index_list('consumers') i, pragma_index_info(i.name) c "
                          "WHERE i.origin = 'c' ORDER BY 1"_s),
             (QStringList{u"last_activity"_s, u"session_id"_s, u"state"_s}));
    QCOMPARE(other.column(u"SELECT c.name FROM pragma_index_list('consumers') i, pragma_index_info(i.name) c "
                          "WHERE i.origin = 'u'"_s),
             QStringList{u"session_id"_s});
}

void SchemaTest::pragmasOfTheFile()
{
    StoreRun run;
    run.start();
    OtherProgram other(run.path());
    QCOMPARE(other.ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(other.ask(u"PRAGMA user_version"_s).toInt(), newestSchema());
}

void SchemaTest::upgradesStepwise()
{
    StoreRun run;
    {
        // What a version that knew only the first step, or the commission's own program, leaves behind.
        OtherProgram first(run.path());
        QFile step(u":/sql/001_consumers.sql"_s);
        QVERIFY(newestSchema() > 1 && step.open(QIODevice::ReadOnly));
        for (const QString &statement : sqlStatements(QString::fromUtf8(step.readAll())))
            QVERIFY(first.run(statement));
        QVERIFY(first.run(
            u"INSERT INTO consumers (id, session_id, state, last_activity) VALUES ('a', 's', 'paused', %1)"_s
                .arg(toEpochMs(run.clock.wall()))));
    }
    Store &store = run.start();
    QVERIFY(store.health().persistent);
    QCOMPARE(run.restored.size(), 1);
    QCOMPARE(run.restored[0].sessionId, u"s"_s);
    OtherProgram other(run.path());
    QCOMPARE(other.ask(u"PRAGMA user_version"_s).toInt(), newestSchema());
    QCOMPARE(other.ask(u"SELECT COUNT(*) FROM history_sessions"_s).toInt(), 0);
}

void SchemaTest::secondOpeningChangesNothing()
{
    StoreRun run;
    run.start();
    const auto version = [&run] {
        return OtherProgram(run.path()).ask(u"PRAGMA schema_version"_s).toInt();
    };
    const int before = version();
    run.start();
    QVERIFY(before > 0);
    QCOMPARE(version(), before);
}

void SchemaTest::newerSchemaIsLeftAlone()
{
    StoreRun run;
    run.start();
    run.store.reset();
    QVERIFY(OtherProgram(run.path()).run(u"PRAGMA user_version=99"_s));
    Store &store = run.start();
    QVERIFY(run.restored.isEmpty());
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseTooNew);
    store.save(run.consumer(u"a"_s));
    QVERIFY(!store.flush(std::chrono::seconds(5)));
    QCOMPARE(store.health().waiting, 1);
    OtherProgram other(run.path());
    QCOMPARE(other.ask(u"PRAGMA user_version"_s).toInt(), 99);
    QCOMPARE(other.ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 0);
    QCOMPARE(QDir(run.directory.path()).entryList({u"*.corrupt*"_s}).size(), 0);
    // A newer program goes, its database is taken back to what we know: we go on by ourselves.
    QVERIFY(other.run(u"PRAGMA user_version=%1"_s.arg(newestSchema())));
    QTRY_VERIFY(store.health().persistent);
    QTRY_COMPARE(other.ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 1);
}

void SchemaTest::newerFileKeepsEveryByte_data()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("wal") << u"wal"_s;
    QTest::newRow("delete") << u"delete"_s;
}

void SchemaTest::newerFileKeepsEveryByte()
{
    QFETCH(QString, journal);
    StoreRun run;
    {
        OtherProgram newer(run.path());
        QVERIFY(newer.run(u"PRAGMA journal_mode="_s + journal));
        QVERIFY(newer.run(u"CREATE TABLE of_the_future (a)"_s));
        QVERIFY(newer.run(u"PRAGMA user_version=99"_s));
    }
    const QByteArray before = bytesOf(run.path());
    Store &store = run.start();
    store.save(run.consumer(u"a"_s));
    QTRY_VERIFY(!store.health().persistent);
    QVERIFY(!store.flush(std::chrono::seconds(5)));
    QVERIFY(!store.flush(std::chrono::seconds(5)));
    QCOMPARE(store.health().problem.code, ProblemCode::DatabaseTooNew);
    run.store.reset();
    QVERIFY(bytesOf(run.path()) == before);
}

void SchemaTest::releasedSchemasUpgrade_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestSchema(); ++version)
        QTest::addRow("schema %d", version) << version;
}

void SchemaTest::releasedSchemasUpgrade()
{
    QFETCH(int, version);
    StoreRun run;
    make(run.path(), u"/schema-%1.sql"_s.arg(version));
    run.clock.setWall(fromEpochMs(1'756'954'607'638));
    Store &store = run.start();
    QVERIFY(store.health().persistent);
    QCOMPARE(run.restored.size(), 1);
    QCOMPARE(run.restored[0].id, u"watching"_s);
    QCOMPARE(run.restored[0].channelName, u"Das Erste"_s);
    QCOMPARE(run.restored[0].bytesSent, 123'456'789'012);
    QVERIFY(store.flush(std::chrono::seconds(5)));
    const HistoryPage history = run.history();
    QCOMPARE(history.sessions.last().consumer.id, u"gone"_s);
    if (version >= 2) {
        QCOMPARE(history.total, 2);
        QCOMPARE(history.sessions.first().duration(), std::chrono::milliseconds(60'000));
        QCOMPARE(run.replay(u"past"_s).changes.size(), 2);
    }
    OtherProgram other(run.path());
    QCOMPARE(other.ask(u"PRAGMA user_version"_s).toInt(), newestSchema());
    QCOMPARE(other.ask(u"PRAGMA auto_vacuum"_s).toInt(), 2);
}

void SchemaTest::aCopyIsMadeBeforeAMigration()
{
    StoreRun run;
    make(run.path(), u"/schema-2.sql"_s);
    run.start();
    run.start();
    const QStringList copies = QDir(run.directory.path()).entryList({u"plexbridge.db.schema-2-*"_s});
    QCOMPARE(copies.size(), 1);
    const QString copy = run.directory.filePath(copies[0]);
    QCOMPARE(QFile::permissions(copy) & QFile::Permissions(0x0077), QFile::Permissions());
    OtherProgram old(copy);
    QCOMPARE(old.ask(u"PRAGMA user_version"_s).toInt(), 2);
    QCOMPARE(old.ask(u"SELECT COUNT(*) FROM history_sessions"_s).toInt(), 1);
    QCOMPARE(old.ask(u"SELECT COUNT(*) FROM consumers"_s).toInt(), 2);
}

void SchemaTest::theLastThreeCopiesAreKept()
{
    StoreRun run;
    for (int i = 1; i <= 4; ++i) {
        QFile::remove(run.path());
        make(run.path(), u"/schema-1.sql"_s);
        run.clock.turn(std::chrono::seconds(1));
        run.start();
        run.store.reset();
        const QStringList copies = QDir(run.directory.path()).entryList({u"plexbridge.db.schema-*"_s});
        QCOMPARE(copies.size(), std::min(i, 3));
    }
}

void SchemaTest::withoutACopyNothingIsChanged()
{
    StoreRun run;
    make(run.path(), u"/schema-2.sql"_s);
    const auto stamp = utcDateTime(run.clock.wall()).toString(u"yyyyMMdd'T'HHmmss"_s);
    const QString inTheWay = run.path() + u".schema-2-"_s + stamp;
    QVERIFY(QDir().mkpath(inTheWay + u"/something"_s));
    Store &store = run.start();
    QTRY_VERIFY(!store.health().persistent);
    QCOMPARE(OtherProgram(run.path()).ask(u"PRAGMA user_version"_s).toInt(), 2);
    QVERIFY(QDir(inTheWay).removeRecursively());
    QTRY_VERIFY(store.health().persistent);
    QCOMPARE(OtherProgram(run.path()).ask(u"PRAGMA user_version"_s).toInt(), newestSchema());
}

void SchemaTest::synchronousAsWished_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<int>("synchronous");
    QTest::newRow("normal") << false << 1;
    QTest::newRow("full") << true << 2;
}

void SchemaTest::synchronousAsWished()
{
    QFETCH(bool, full);
    QFETCH(int, synchronous);
    StoreRun run;
    run.tuning.isFullySynchronous = full;
    Database database(run.path(), run.tuning);
    QVERIFY(database.open() && database.configure());
    QCOMPARE(database.ask(u"PRAGMA synchronous"_s).toInt(), synchronous);
    QCOMPARE(database.ask(u"PRAGMA cache_size"_s).toInt(), 1000);
    QCOMPARE(database.ask(u"PRAGMA temp_store"_s).toInt(), 2);
}

PLEXBRIDGE_TEST(SchemaTest)
#include "tst_schema.moc"
