// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsfile.h"
#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsFile : public QObject {
    Q_OBJECT
private slots:
    void reads()
    {
        const auto file = SettingsFile::parsed("\xEF\xBB\xBF# mine\r\n"
                                               "port = 3000\r\n"
                                               "; also a comment\n"
                                               "playlist=http://h/a,b;c?x=1&y=%20#z\n"
                                               "playlist=\"/tmp/two words.m3u\"\n"
                                               "empty =\n"
                                               "[ ui ]\n"
                                               "width=7\n"
                                               "[General]\n"
                                               "tuners=2\n");
        QVERIFY(file.ok());
        const QMap<QString, QStringList> expected{
            {u"port"_s, {u"3000"_s}},
            {u"playlist"_s, {u"http://h/a,b;c?x=1&y=%20#z"_s, u"/tmp/two words.m3u"_s}},
            {u"empty"_s, {QString()}},
            {u"ui/width"_s, {u"7"_s}},
            {u"tuners"_s, {u"2"_s}}};
        QCOMPARE(file.value().values(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no equals sign") << QByteArray("port=1\nnonsense\n") << 2;
        QTest::newRow("no key") << QByteArray("=1\n") << 1;
        QTest::newRow("open section") << QByteArray("\n\n[ui\n") << 3;
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe") << 0;
        QTest::newRow("NUL") << QByteArray("a=1\0b", 5) << 0;
        QTest::newRow("Latin-1") << QByteArray("name=M\xfcller\n") << 0;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto file = SettingsFile::parsed(text);
        QVERIFY(!file.ok());
        QCOMPARE(file.problem().code, ProblemCode::SettingsUnreadable);
        QCOMPARE(file.problem().line, line);
    }

    void keepsWhatItDoesNotKnow()
    {
        const QByteArray before = "# top\nport = 1\nfuture = x\nplaylist = a\n\nplaylist = b\n[ui]\n# "
                                  "c\nwidth = 7\n[other]\ny = 2\n";
        auto file = SettingsFile::parsed(before);
        QVERIFY(file.ok());
        QCOMPARE(file.value().text(), before);
        SettingsFile changed = file.value();
        changed.set(u"port"_s, {u"2"_s});
        changed.set(u"playlist"_s, {u"c"_s, u"d"_s, u"e"_s});
        changed.set(u"tuners"_s, {u"4"_s});
        changed.set(u"ui/height"_s, {u"8"_s});
        changed.set(u"new/z"_s, {u"1"_s});
        changed.set(u"future"_s, {});
        QCOMPARE(
            changed.text(),
            "# top\nport = 2\nplaylist = c\nplaylist = d\nplaylist = e\n\ntuners = 4\n[ui]\n# c\nwidth = 7\n"
            "height = 8\n[other]\ny = 2\n[new]\nz = 1\n"_ba);
    }

    void valuesSurviveTheRoundTrip_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value :
             {u"plain"_s, u""_s, u"http://u:p%40ss@h:80/get.php?a=1&b=2;c,d#e"_s, u" leading"_s,
              u"trailing "_s, u"\"quoted\""_s, u"\""_s, u"\"\""_s, u"a=b"_s, u"# no comment"_s, u"; none"_s,
              u"[not a section]"_s, u"back\\slash\\n"_s, u"@ByteArray(x)"_s, u"Zürich 📺"_s, u"100%"_s,
              u"%1 %20"_s})
            QTest::newRow(qPrintable(u'<' + value + u'>')) << value;
    }
    void valuesSurviveTheRoundTrip()
    {
        QFETCH(QString, value);
        SettingsFile file;
        file.set(u"playlist"_s, {value, u"second"_s});
        const auto again = SettingsFile::parsed(file.text());
        QVERIFY(again.ok());
        QCOMPARE(again.value().values(u"playlist"_s), (QStringList{value, u"second"_s}));
    }

    void keysWithSlashesAreWrittenAsTheyWere()
    {
        const QByteArray text = "[x]\na/b = 1\n[Sport/News]\nsource = 2\n";
        auto file = SettingsFile::parsed(text);
        QVERIFY(file.ok());
        QCOMPARE(file.value().text(), text);
        QCOMPARE(file.value().values(u"Sport/News/source"_s), QStringList{u"2"_s});
        SettingsFile changed = file.value();
        changed.set(u"Sport/News/more"_s, {u"3"_s});
        QCOMPARE(changed.text(), text + "more = 3\n");
    }

    void sectionsAreMovedRenamedAndRemoved()
    {
        const auto parsed = SettingsFile::parsed("a = 1\n\n# of A\n[p/A]\nx = 1\n\n[ui]\nw = 1\n; of B\n"
                                                 "[p/B]\nx = 2\n# inside\ny = 2\n[p/C]\nx = 3\n");
        QVERIFY(parsed.ok());
        SettingsFile file = parsed.value();
        QCOMPARE(file.sections(u"p/"_s), (QStringList{u"p/A"_s, u"p/B"_s, u"p/C"_s}));
        file.orderSections({u"p/C"_s, u"p/B"_s, u"p/A"_s});
        QCOMPARE(file.text(),
                 "a = 1\n\n[p/C]\nx = 3\n[ui]\nw = 1\n; of B\n[p/B]\nx = 2\n# inside\ny = 2\n"
                 "# of A\n[p/A]\nx = 1\n\n"_ba);
        file.renameSection(u"p/C"_s, u"p/Z"_s);
        file.removeSection(u"p/B"_s);
        QCOMPARE(file.text(), "a = 1\n\n[p/Z]\nx = 3\n[ui]\nw = 1\n# of A\n[p/A]\nx = 1\n\n"_ba);
    }

    void lineBreakCannotSmuggleAKey()
    {
        SettingsFile file;
        file.set(u"friendly-name"_s, {u"x\napi-token = stolen"_s});
        const auto again = SettingsFile::parsed(file.text());
        QVERIFY(again.ok());
        QCOMPARE(again.value().values().keys(), QStringList{u"friendly-name"_s});
    }

    void isWrittenForItsOwnerAlone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"deep/er/plexbridge.ini"_s);
        SettingsFile file;
        file.set(u"port"_s, {u"1"_s});
        QVERIFY(!file.write(path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(!file.write(path));
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
        QCOMPARE(SettingsFile::read(path).value().values(u"port"_s), QStringList{u"1"_s});
    }

    void missingFileIsEmpty()
    {
        const auto file = SettingsFile::read(u"/nonexistent/plexbridge.ini"_s);
        QVERIFY(file.ok());
        QVERIFY(file.value().values().isEmpty());
    }

    void directoryIsUnreadable()
    {
        QTemporaryDir dir;
        const auto file = SettingsFile::read(dir.path());
        QVERIFY(!file.ok());
        QCOMPARE(file.problem().code, ProblemCode::SettingsUnreadable);
        QCOMPARE(file.problem().subject, dir.path());
        QVERIFY(SettingsFile().write(dir.path()));
    }
};

PLEXBRIDGE_TEST(TestSettingsFile)
#include "tst_settingsfile.moc"
