// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/m3uparser.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Lists of channels in other forms than M3U.
class TestForeignList : public QObject {
    Q_OBJECT
private slots:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("XSPF") << QByteArray(
            "<?xml version=\"1.0\"?><playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\"><trackList>"
            "<track><title>Alpha &amp; A</title><location>http://tv.example/1.ts</location></track>"
            "<track><location>http://tv.example/2.ts</location><title>Bravo</title></track>"
            "</trackList></playlist>")
                              << QStringList{QString(), QString()};
        QTest::newRow("PLS") << QByteArray(
            "[playlist]\r\nNumberOfEntries=2\r\nFile2=http://tv.example/2.ts\r\n"
            "File1=http://tv.example/1.ts\r\nTitle1=Alpha & A\r\nTitle2=Bravo\r\n")
                             << QStringList{QString(), QString()};
        QTest::newRow("Enigma2") << QByteArray(
            "#NAME Favourites (TV)\n#SERVICE 1:64:0:0:0:0:0:0:0:0::News\n#DESCRIPTION News\n"
            "#SERVICE 4097:0:1:0:0:0:0:0:0:0:http%3a//tv.example/1.ts:Alpha & A\n"
            "#SERVICE 1:0:1:445D:453:1:C00000:0:0:0:\n"
            "#SERVICE 4097:0:1:0:0:0:0:0:0:0:http%3a//tv.example/2.ts:x\n#DESCRIPTION Bravo\n")
                                 << QStringList{u"News"_s, u"News"_s};
        QTest::newRow("genres") << QByteArray(
            "News,#genre#\nAlpha & A,http://tv.example/1.ts\n\nSport,#genre#\n"
            "Bravo,http://tv.example/2.ts#http://tv.example/b.ts\n")
                                << QStringList{u"News"_s, u"Sport"_s};
    }
    void forms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, groups);
        const ParsedPlaylist list = parseM3u(text, {});
        QCOMPARE(list.entries.size(), 2);
        QCOMPARE(list.entries.at(0).name, u"Alpha & A"_s);
        QCOMPARE(list.entries.at(0).source.url, QUrl(u"http://tv.example/1.ts"_s));
        QCOMPARE(list.entries.at(1).name, u"Bravo"_s);
        QCOMPARE(list.entries.at(1).source.url, QUrl(u"http://tv.example/2.ts"_s));
        QCOMPARE((QStringList{list.entries.at(0).group, list.entries.at(1).group}), groups);
        QCOMPARE(list.entries.at(1).backups.size(), qsizetype(text.contains("b.ts") ? 1 : 0));
    }
    void whatIsNotAllowedStaysSo()
    {
        const ParsedPlaylist list = parseM3u(
            "[playlist]\nFile1=file:///etc/passwd\nTitle1=A\nFile2=http://tv.example/2.ts\nTitle2=B\n", {});
        QCOMPARE(list.entries.size(), 1);
        QVERIFY(list.problems.value(0).detail.contains(u"file: is not allowed"_s));
    }
};

PLEXBRIDGE_TEST(TestForeignList)
#include "tst_foreignlist.moc"
