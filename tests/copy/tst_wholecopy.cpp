// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/copyarchive.h"
#include "copy/wholecopy.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const CopyStamp stamp{u"1.2.0"_s, fromEpochMs(1'756'954'607'638)};
const QString phrase = u"four easy words here"_s;

void put(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// One statement on the database of a place; the first value of its answer.
QVariant inDatabase(const QString &path, const QString &statement)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && (query = QSqlQuery(database)).exec(statement) && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return value;
}

/// A computer with a PlexBridge on it.
struct Computer {
    QTemporaryDir folder;
    CopyPlaces places{folder.filePath(u"config/plexbridge.ini"_s), folder.filePath(u"data"_s)};
    [[nodiscard]] QString data(const QString &name) const { return places.dataDirectory + u'/' + name; }

    void setUp(const QByteArray &settings, const QByteArray &deviceId)
    {
        put(places.settingsFile, settings);
        put(data(u"device.json"_s), "{\"deviceId\":\"" + deviceId + "\"}");
        put(data(u"lineup/lineup.json"_s),
            "{\"backups\":{\"c\":[\"http://mine/s3cret\"]},\"names\":{\"c\":\"One\"}}");
        inDatabase(data(u"plexbridge.db"_s), u"PRAGMA journal_mode=WAL"_s);
        inDatabase(data(u"plexbridge.db"_s), u"CREATE TABLE history (who TEXT)"_s);
        inDatabase(data(u"plexbridge.db"_s),
                   u"INSERT INTO history VALUES ('"_s + QString::fromLatin1(deviceId) + u"')"_s);
    }
    [[nodiscard]] QVariant inHistory() const
    {
        return inDatabase(data(u"plexbridge.db"_s), u"SELECT who FROM history"_s);
    }
    /// Names and contents of all files.
    [[nodiscard]] QMap<QString, QByteArray> whole() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            files.insert(path, contentOf(path));
        }
        return files;
    }
};

const QByteArray account("http://tv.example/get.php?username=anna&password=s3cret");

} // namespace

class TestWholeCopy : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Computer> m_old, m_new;
    [[nodiscard]] QString copy() const { return m_old->folder.filePath(u"all.plexbridge"_s); }
    [[nodiscard]] CopyProblem restore(const QString &with, RestoredCopy *restored = nullptr) const
    {
        RestoredCopy ignored;
        return restoreCopy(copy(), m_new->places, with, stamp, restored ? *restored : ignored);
    }

private slots:
    void init()
    {
        m_old = std::make_unique<Computer>();
        m_new = std::make_unique<Computer>();
        const QString token = m_old->data(u"plex-token"_s), list = m_old->folder.filePath(u"tv/own.m3u"_s);
        put(token, "t0ken");
        put(list, "#EXTM3U\n#EXTINF:-1,One\nhttp://mine/s3cret\n");
        m_old->setUp("playlist = " + account + "\nplaylist = " + list.toUtf8() + "\nplex-token-file = "
                         + token.toUtf8() + "\ntuners = 6\ndata-dir = /somewhere/else\n",
                     "10ABCDEF");
    }

    void goesOnElsewhereAsIfNothingWere()
    {
        QVERIFY(!saveCopy(copy(), m_old->places, phrase, stamp));
        RestoredCopy restored;
        const CopyProblem problem = restore(phrase, &restored);
        QVERIFY2(!problem, qPrintable(toSentence(problem)));
        QCOMPARE(restored.facts.deviceId, u"10ABCDEF"_s);
        QVERIFY(restored.aside.isEmpty());
        for (const QString &name : {u"device.json"_s, u"lineup/lineup.json"_s})
            QCOMPARE(contentOf(m_new->data(name)), contentOf(m_old->data(name)));
        QCOMPARE(m_new->inHistory().toString(), u"10ABCDEF"_s);
        Settings settings;
        QVERIFY(!settings.load({{u"config"_s, {m_new->places.settingsFile}}}, {}));
        QCOMPARE(settings.value(u"tuners"_s).toInt(), 6);
        QVERIFY(settings.value(u"data-dir"_s).toString() != u"/somewhere/else"_s);
        QCOMPARE(settings.playlists().at(0).source, QString::fromLatin1(account));
        // Files are there still on this one computer.
        QCOMPARE(contentOf(settings.value(u"plex-token-file"_s).toString()), QByteArray("t0ken"));
    }

    void filesOfTheSettingsComeAlong()
    {
        QVERIFY(!saveCopy(copy(), m_old->places, phrase, stamp));
        QVERIFY(QFile::remove(m_old->data(u"plex-token"_s)));
        QVERIFY(QFile::remove(m_old->folder.filePath(u"tv/own.m3u"_s)));
        QVERIFY(!restore(phrase));
        Settings settings;
        QVERIFY(!settings.load({{u"config"_s, {m_new->places.settingsFile}}}, {}));
        const QString token = settings.value(u"plex-token-file"_s).toString();
        QVERIFY2(token.startsWith(m_new->places.dataDirectory), qPrintable(token));
        QCOMPARE(contentOf(token), QByteArray("t0ken"));
        QVERIFY(contentOf(settings.playlists().at(1).source).startsWith("#EXTM3U"));
        QVERIFY(!QFile::permissions(token).testFlag(QFile::ReadOther));
    }

    void secretsNeedAPhrase()
    {
        QVERIFY(!saveCopy(copy(), m_old->places, {}, stamp));
        QByteArray all;
        CopyFacts facts;
        QVERIFY(!readCopy(copy(), stamp.version, facts, [&all](const QString &, const QByteArray &piece) {
            all += piece;
            return QString();
        }));
        QVERIFY(all.contains("10ABCDEF"));
        for (const char *secret : {"s3cret", "t0ken", "anna"})
            QVERIFY2(!all.contains(secret), secret);
        QVERIFY(!facts.hasSecrets);
        QCOMPARE(facts.left, QStringList{u"tv.example"_s});
        RestoredCopy restored;
        QVERIFY(!restore({}, &restored));
        QCOMPARE(restored.facts.left, QStringList{u"tv.example"_s});
        Settings settings;
        QVERIFY(!settings.load({{u"config"_s, {m_new->places.settingsFile}}}, {}));
        QVERIFY(!settings.playlists().at(0).enabled);
    }

    void lockedSecretsCantBeReadInTheFile()
    {
        QVERIFY(!saveCopy(copy(), m_old->places, phrase, stamp));
        QByteArray all;
        CopyFacts facts;
        QVERIFY(!readCopy(copy(), stamp.version, facts, [&all](const QString &, const QByteArray &piece) {
            all += piece;
            return QString();
        }));
        QVERIFY(facts.hasSecrets);
        for (const char *secret : {"s3cret", "t0ken"})
            QVERIFY2(!all.contains(secret), secret);
        QVERIFY(!QFile::permissions(copy()).testFlag(QFile::ReadOther));
    }

    void whatWasThereIsKeptAside()
    {
        QVERIFY(!saveCopy(copy(), m_old->places, phrase, stamp));
        m_new->setUp("tuners = 2\ndata-dir = /mine\n", "20000000");
        put(m_new->data(u"companion.json"_s), "{}");
        RestoredCopy restored;
        QVERIFY(!restore(phrase, &restored));
        QCOMPARE(m_new->inHistory().toString(), u"10ABCDEF"_s);
        QVERIFY(!QFile::exists(m_new->data(u"companion.json"_s))); // of the other set-up
        QVERIFY(contentOf(m_new->places.settingsFile).contains("data-dir = /mine"));
        QVERIFY(restored.aside.startsWith(m_new->places.dataDirectory));
        QVERIFY(contentOf(restored.aside + u"/device.json"_s).contains("20000000"));
        QVERIFY(contentOf(restored.aside + u"/settings.ini"_s).contains("tuners = 2"));
        QCOMPARE(contentOf(restored.aside + u"/companion.json"_s), QByteArray("{}"));
        QCOMPARE(inDatabase(restored.aside + u"/plexbridge.db"_s, u"SELECT who FROM history"_s).toString(),
                 u"20000000"_s);
        QCOMPARE(QDir(m_new->places.dataDirectory).entryList({u"restoring-*"_s}, QDir::Dirs), QStringList());
    }

    void aBadFileChangesNothing_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("with");
        QTest::addColumn<CopyFault>("fault");
        QTest::newRow("no file") << u"gone"_s << phrase << CopyFault::Unreadable;
        QTest::newRow("a text") << u"text"_s << phrase << CopyFault::NotACopy;
        QTest::newRow("empty") << u"empty"_s << phrase << CopyFault::NotACopy;
        QTest::newRow("a third of it") << u"third"_s << phrase << CopyFault::Damaged;
        QTest::newRow("without its end") << u"end"_s << phrase << CopyFault::Damaged;
        QTest::newRow("one bit") << u"bit"_s << phrase << CopyFault::Damaged;
        QTest::newRow("wrong phrase") << QString() << u"other words"_s << CopyFault::PhraseWrong;
        QTest::newRow("no phrase") << QString() << QString() << CopyFault::PhraseMissing;
        QTest::newRow("newer program") << u"newer"_s << phrase << CopyFault::TooNew;
        QTest::newRow("settings of no use") << u"settings"_s << phrase << CopyFault::SettingsUnusable;
        QTest::newRow("database of no use") << u"database"_s << phrase << CopyFault::Damaged;
        QTest::newRow("more in it") << u"more"_s << phrase << CopyFault::Damaged;
        QTest::newRow("less in it") << u"less"_s << phrase << CopyFault::Damaged;
    }
    void aBadFileChangesNothing()
    {
        QFETCH(const QString, harm);
        QFETCH(const QString, with);
        QFETCH(const CopyFault, fault);
        if (harm == u"settings")
            put(m_old->places.settingsFile, "tuners = many\n");
        QVERIFY(!saveCopy(copy(), m_old->places, phrase,
                          harm == u"newer" ? CopyStamp{u"1.3"_s, stamp.now} : stamp));
        hurt(harm);
        m_new->setUp("tuners = 2\n", "20000000");
        const auto before = m_new->whole();
        const CopyProblem problem = restore(with);
        QCOMPARE(problem.fault, fault);
        QVERIFY2(toSentence(problem).contains(u"all.plexbridge"_s), qPrintable(toSentence(problem)));
        QCOMPARE(m_new->whole(), before);
    }

    void whatFailsHalfwayGoesBack()
    {
        QVERIFY(!saveCopy(copy(), m_old->places, phrase, stamp));
        m_new->setUp("tuners = 2\n", "20000000");
        put(m_new->folder.filePath(u"plain"_s), "a file, and no folder");
        const auto before = m_new->whole();
        m_new->places.settingsFile = m_new->folder.filePath(u"plain/plexbridge.ini"_s);
        QCOMPARE(restore(phrase).fault, CopyFault::Unwritable);
        QCOMPARE(m_new->whole(), before);
    }

    void aCrashInTheMiddleGoesBack()
    {
        m_new->setUp("tuners = 2\n", "20000000");
        const auto before = m_new->whole();
        const QString aside = m_new->data(u"before-restore-20261130-120000"_s);
        put(m_new->data(u"restoring-abc"_s) + u"/device.json"_s, "{}");
        // As it is after some steps: one file replaced, one brought, one not reached.
        QVERIFY(QDir().mkpath(aside));
        QVERIFY(QFile::rename(m_new->data(u"device.json"_s), aside + u"/device.json"_s));
        put(m_new->data(u"device.json"_s), "{\"deviceId\":\"10ABCDEF\"}");
        put(m_new->data(u"companion.json"_s), "{}");
        put(aside + u"/unfinished"_s, "companion.json\n");
        QVERIFY(recoverRestore(m_new->places.dataDirectory));
        QCOMPARE(m_new->whole(), before);
        QVERIFY(!recoverRestore(m_new->places.dataDirectory));
    }

    void aFinishedOneStays()
    {
        QVERIFY(!saveCopy(copy(), m_old->places, phrase, stamp));
        m_new->setUp("tuners = 2\n", "20000000");
        QVERIFY(!restore(phrase));
        QVERIFY(!recoverRestore(m_new->places.dataDirectory));
        QCOMPARE(m_new->inHistory().toString(), u"10ABCDEF"_s);
    }

    void isSavedWhileSomebodyWrites()
    {
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            writer.setDatabaseName(m_old->data(u"plexbridge.db"_s));
            QVERIFY(writer.open());
            QVERIFY(writer.transaction());
            QVERIFY(QSqlQuery(writer).exec(u"INSERT INTO history VALUES ('not yet')"_s));
            QVERIFY(!saveCopy(copy(), m_old->places, phrase, stamp));
            QVERIFY(writer.commit());
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
        QVERIFY(!restore(phrase));
        QCOMPARE(inDatabase(m_new->data(u"plexbridge.db"_s), u"SELECT count(*) FROM history"_s).toInt(), 1);
    }

    void aCopyThatCantBeWrittenLeavesNothing()
    {
        const QString nowhere = m_old->folder.filePath(u"no/such/folder/copy"_s);
        const CopyProblem problem = saveCopy(nowhere, m_old->places, phrase, stamp);
        QCOMPARE(problem.fault, CopyFault::Unwritable);
        QVERIFY(!QFile::exists(nowhere));
    }

    void anEmptyOneIsACopyToo()
    {
        m_old = std::make_unique<Computer>();
        QVERIFY(!saveCopy(copy(), m_old->places, {}, stamp));
        m_new->setUp("tuners = 2\n", "20000000");
        QVERIFY(!restore({}));
        QVERIFY(!QFile::exists(m_new->data(u"device.json"_s)));
    }

private:
    void hurt(const QString &harm) const
    {
        QByteArray whole = contentOf(copy());
        if (harm == u"gone")
            QVERIFY(QFile::remove(copy()));
        if (harm == u"text")
            put(copy(), "playlist = x\n");
        if (harm == u"empty")
            put(copy(), {});
        if (harm == u"third")
            put(copy(), whole.first(whole.size() / 3));
        if (harm == u"end")
            put(copy(), whole.chopped(600));
        if (harm == u"bit" || harm == u"database" || harm == u"more" || harm == u"less")
            rewrite(harm);
    }

    /// The same parts, of which one is not what the facts say (or what they say is of no use).
    void rewrite(const QString &harm) const
    {
        QMap<QString, QByteArray> parts;
        CopyFacts facts;
        QVERIFY(
            !readCopy(copy(), stamp.version, facts, [&parts](const QString &part, const QByteArray &piece) {
                parts[part] += piece;
                return QString();
            }));
        if (harm == u"bit")
            parts[u"device.json"_s][3] = char(parts[u"device.json"_s][3] ^ 1);
        if (harm == u"database")
            parts[u"plexbridge.db"_s] = QByteArray("SQLite format 3\0 no more", 25);
        CopyWriter writer(copy());
        if (harm == u"database") {
            for (CopyPart &part : facts.parts) {
                if (part.name == u"plexbridge.db"_s)
                    part = partOf(part.name, parts.value(part.name));
            }
        }
        writer.add(u"copy.json"_s, toBytes(facts));
        for (const CopyPart &part : std::as_const(facts.parts)) {
            if (harm != u"less" || part.name != u"plexbridge.db"_s)
                writer.add(part.name, parts.value(part.name));
        }
        if (harm == u"more")
            writer.add(u"../outside"_s, "x");
        QVERIFY(!writer.finish());
    }
};

PLEXBRIDGE_TEST(TestWholeCopy)
#include "tst_wholecopy.moc"
