// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/m3uparser.h"
#include "support/testmain.h"

#include <QRandomGenerator>
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
        const QStringList none{QString(), QString()}, same{u"News"_s, u"News"_s};
        QTest::newRow("XSPF with bare ampersands") << QByteArray(
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><PLAYLIST xmlns=\"http://xspf.org/ns/0/\"><TrackList>"
            "<TRACK><Title>Alpha & A</Title><Location>http://tv.example/1.ts</Location></TRACK>"
            "<track><location>http://tv.example/2.ts</location><title>Bravo</title></track>"
            "</TrackList></PLAYLIST>") << none;
        QTest::newRow("ASX") << QByteArray(
            "<ASX version=\"3.0\"><Entry><Title>Alpha & A</Title><Ref "
            "HREF=\"http://tv.example/1.ts\"/></Entry>"
            "<entry><title>Bravo</title><ref href=\"http://tv.example/2.ts\"/></entry></ASX>")
                             << none;
        QTest::newRow("PLS behind a mark and comments") << QByteArray(
            "\xef\xbb\xbf\n; made by hand\n[Playlist]\nfile1 = http://tv.example/1.ts\ntitle1 = Alpha & A\n"
            "FILE7=http://tv.example/2.ts\nTITLE7=Bravo\n")
                                                        << none;
        QTest::newRow("Enigma2 with colons") << QByteArray(
            "#NAME F\r\n#SERVICE: 1:64:0:0:0:0:0:0:0:0::News\r\n#DESCRIPTION: News\r\n"
            "#SERVICE: 4097:0:1:0:0:0:0:0:0:0:http%3a//tv.example/1.ts:x\r\n#DESCRIPTION: Alpha & A\r\n"
            "#SERVICE: 5002:0:1:0:0:0:0:0:0:0:http%3A//tv.example/2.ts:Bravo\r\n")
                                             << same;
        QTest::newRow("genres with wide commas")
            << QByteArray("News\xef\xbc\x8c#genre#\nAlpha & A "
                          "\xef\xbc\x8chttp://tv.example/1.ts\nBravo,http://tv.example/2.ts\n")
            << same;
        QTest::newRow("JSON") << QByteArray(
            "[{\"name\":\"Alpha & A\",\"url\":\"http://tv.example/1.ts\",\"group\":\"News\"},"
            "{\"name\":\"none\"},{\"title\":\"Bravo\",\"stream_url\":\"http://tv.example/"
            "2.ts\",\"category\":\"News\"}]")
                              << same;
        QTest::newRow("JSON within an object") << QByteArray(
            "{\"version\":1,\"channels\":[{\"name\":\"Alpha & A\",\"link\":\"http://tv.example/1.ts\"},"
            "{\"name\":\"Bravo\",\"src\":\"http://tv.example/2.ts\"}]}")
                                               << none;
    }
    void anyBytesAreRead();
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
        QVERIFY(list.problems.value(0).detail.english().contains(u"file: is not allowed"_s));
    }
};

/// Forms that are cut, doubled and mixed up: whatever comes is read to its end, and only what may be played
/// is kept.
void TestForeignList::anyBytesAreRead()
{
    const QByteArrayList seeds{
        "<?xml version=\"1.0\"?><playlist "
        "xmlns=\"http://xspf.org/ns/0/\"><trackList><track><title>A</title><location>"
        "http://tv.example/1.ts</location></track></trackList></playlist>",
        "<asx><entry><title>A</title><ref href=\"http://tv.example/1.ts\"/></entry></asx>",
        "[playlist]\nFile1=http://tv.example/1.ts\nTitle1=A\n",
        "#NAME F\n#SERVICE 4097:0:1:0:0:0:0:0:0:0:http%3a//tv.example/1.ts:A\n#DESCRIPTION A\n",
        "News,#genre#\nA,http://tv.example/1.ts#file:///etc/passwd\n",
        "[{\"name\":\"A\",\"url\":\"http://tv.example/1.ts\"},{\"name\":\"B\",\"url\":\"file:///etc/"
        "passwd\"}]",
        "#EXTM3U\n#EXTINF:-1 tvg-id=\"a group-title=\"G\",A\nhttp://tv.example/1.ts\n"};
    QRandomGenerator dice(20'261'130);
    qsizetype kept = 0;
    for (int run = 0; run < 20'000; ++run) {
        QByteArray text = seeds.at(dice.bounded(seeds.size()));
        for (int change = dice.bounded(6); change > 0; --change) {
            const auto at = dice.bounded(std::max<qsizetype>(text.size(), 1));
            switch (dice.bounded(5)) {
            case 0:
                text.truncate(at);
                break;
            case 1:
                text.insert(at, char(dice.bounded(256)));
                break;
            case 2:
                text.remove(at, dice.bounded(9));
                break;
            case 3:
                text.insert(at, seeds.at(dice.bounded(seeds.size())).mid(dice.bounded(40), dice.bounded(60)));
                break;
            default:
                text.replace(at, 1, QByteArray(1, "<>&\"'#:,=\n\r[]{}"[dice.bounded(15)]));
            }
        }
        const ParsedPlaylist list = parseM3u(text, {});
        kept += list.entries.size();
        for (const PlaylistEntry &entry : list.entries) {
            QVERIFY2(!entry.name.isEmpty(), text.constData());
            QVERIFY2(!entry.source.url.isLocalFile() && !entry.source.url.scheme().isEmpty(),
                     text.constData());
        }
    }
    QVERIFY(kept > 1000);
}

PLEXBRIDGE_TEST(TestForeignList)
#include "tst_foreignlist.moc"
