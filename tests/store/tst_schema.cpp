// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/otherprogram.h"
#include "store/storerun.h"
#include "support/testmain.h"

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
};

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

PLEXBRIDGE_TEST(SchemaTest)
#include "tst_schema.moc"
