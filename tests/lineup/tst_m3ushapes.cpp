// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channelgroups.h"
#include "lineup/filmentry.h"
#include "lineup/m3uparser.h"
#include "support/testmain.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Secret = u"http://provider.example/lists/my.m3u?token=SECRET"_s;

ParsedPlaylist shaped(const QByteArray &text)
{
    return parseM3u(text, Secret);
}

QStringList namesOf(const ParsedPlaylist &playlist)
{
    QStringList names;
    for (const PlaylistEntry &entry : playlist.entries)
        names.append(entry.name);
    return names;
}

QStringList groupsIn(const ParsedPlaylist &playlist)
{
    QStringList groups;
    for (const PlaylistEntry &entry : playlist.entries)
        groups.append(entry.group);
    return groups;
}

} // namespace

/// Playlists as panels, scripts and hobbyists write them.
class TestM3uShapes : public QObject {
    Q_OBJECT
private slots:
    void titlesWithoutComma_data();
    void titlesWithoutComma();
    void blocksOfGroups_data();
    void blocksOfGroups();
    void severalGroups_data();
    void severalGroups();
    void furtherAddresses();
    void aFurtherAddressSavesTheEntry();
    void addressesAloneStayChannels();
    void labels_data();
    void labels();
    void relativeAddresses_data();
    void relativeAddresses();
    void films_data();
    void films();
    void filmsCanBeKept();
    void strayStreamTags_data();
    void strayStreamTags();
    void megabytes();
    void manyGuides_data();
    void manyGuides();
    void encodings_data();
    void encodings();
    void addressesInMarks_data();
    void addressesInMarks();
    void logos_data();
    void logos();
    void protectedChannels();
    void noPlaylists_data();
    void noPlaylists();
    void attributesOfOtherPrograms();
    void otherDevicesExports();
};

void TestM3uShapes::titlesWithoutComma_data()
{
    QTest::addColumn<QByteArray>("extinf");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *tag, const char *extinf, const QString &name, const QString &group) {
        QTest::newRow(tag) << QByteArray(extinf) << name << group;
    };
    row("behind attributes", R"(#EXTINF:-1 tvg-id="a" group-title="News" Alpha News)", u"Alpha News"_s,
        u"News"_s);
    row("no attributes", "#EXTINF:-1 Alpha News", u"Alpha News"_s, {});
    row("blank for the colon", "#EXTINF -1,Alpha News", u"Alpha News"_s, {});
    row("words between attributes are none", R"(#EXTINF:-1 Alpha tvg-id="a" group-title="News" Bravo)",
        u"Bravo"_s, u"News"_s);
    row("tvg-name stands for it", R"(#EXTINF:-1 tvg-name="Alpha" group-title="News")", u"Alpha"_s, u"News"_s);
    row("bare values", "#EXTINF:-1 group-title=News Alpha News", u"Alpha News"_s, u"News"_s);
    row("bare values of several words", "#EXTINF:-1 group-title=World News tvg-id=a,Alpha", u"Alpha"_s,
        u"World News"_s);
    row("bare value before the comma", "#EXTINF:-1 group-title=World News,Alpha", u"Alpha"_s,
        u"World News"_s);
    row("a quotation mark is missing", R"(#EXTINF:-1 tvg-id="a group-title="News",Alpha)", u"Alpha"_s,
        u"News"_s);
    row("the last one is missing",
        R"(#EXTINF:-1 tvg-id="a" tvg-name="B group-title="News" radio="true",Alpha)", u"Alpha"_s, u"News"_s);
    row("blanks around the sign", R"(#EXTINF:-1 tvg-id = "a" group-title = "News",Alpha)", u"Alpha"_s,
        u"News"_s);
    row("semicolons between attributes", R"(#EXTINF:-1 tvg-id="a";group-title="News",Alpha)", u"Alpha"_s,
        u"News"_s);
    row("typographers' quotation marks",
        "#EXTINF:-1 tvg-id=\xe2\x80\x9c"
        "a\xe2\x80\x9d group-title=\xe2\x80\x9cNews\xe2\x80\x9d,Alpha",
        u"Alpha"_s, u"News"_s);
    row("attributes behind the name", R"(#EXTINF:-1,Alpha News tvg-id="a" group-title="News")",
        u"Alpha News"_s, u"News"_s);
    row("a name with a sign", R"(#EXTINF:-1,Alpha group-title=none)", u"Alpha group-title=none"_s, {});
    row("Kodi's colours", "#EXTINF:-1,[COLOR red][B]Alpha[/B][/COLOR] [HD]", u"Alpha [HD]"_s, {});
    row("directions of writing",
        "#EXTINF:-1,\xe2\x80\xab"
        "Alpha\xe2\x80\xac",
        u"Alpha"_s, {});
    row("other names of the group", R"(#EXTINF:-1 tvg-group="News",Alpha)", u"Alpha"_s, u"News"_s);
    row("unseen signs before the line", "\xe2\x80\x8b\xc2\xa0#EXTINF:-1,Alpha", u"Alpha"_s, {});
    row("entities", "#EXTINF:-1 group-title=\"Kids &amp; Family\",Rock &amp; Roll &#39;n&#x27; &lt;TV&gt;",
        u"Rock & Roll 'n' <TV>"_s, u"Kids & Family"_s);
    row("no entities", "#EXTINF:-1,A&B; C &foo; &#0; &#xd800; &", u"A&B; C &foo; &#0; &#xd800; &"_s, {});
}

void TestM3uShapes::titlesWithoutComma()
{
    QFETCH(QByteArray, extinf);
    const ParsedPlaylist playlist = shaped("#EXTM3U\n" + extinf + "\nhttp://tv.example/1.ts\n");
    QCOMPARE(playlist.entries.size(), 1);
    QTEST(playlist.entries.first().name, "name");
    QTEST(playlist.entries.first().group, "group");
    QCOMPARE(playlist.problems, QList<Problem>());
}

void TestM3uShapes::blocksOfGroups_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("groups");
    const QByteArray one("#EXTINF:-1,A\nhttp://a.example/1\n"), two("#EXTINF:-1,B\nhttp://a.example/2\n");
    QTest::newRow("heads a block") << "#EXTGRP:News\n" + one + two << QStringList{u"News"_s, u"News"_s};
    QTest::newRow("the next block") << "#EXTGRP:News\n" + one + "#EXTGRP:Sport\n" + two
                                    << QStringList{u"News"_s, u"Sport"_s};
    QTest::newRow("an empty one ends it")
        << "#EXTGRP:News\n" + one + "#EXTGRP:\n" + two << QStringList{u"News"_s, QString()};
    QTest::newRow("of one entry") << "#EXTINF:-1,A\n#EXTGRP:News\nhttp://a.example/1\n" + two
                                  << QStringList{u"News"_s, QString()};
    QTest::newRow("of one entry within a block")
        << "#EXTGRP:News\n#EXTINF:-1,A\n#EXTGRP:Sport\nhttp://a.example/1\n" + two
        << QStringList{u"Sport"_s, u"News"_s};
    QTest::newRow("group-title goes before")
        << "#EXTGRP:News\n#EXTINF:-1 group-title=\"Kids\",A\n#EXTGRP:Sport\nhttp://a.example/1\n" + two
        << QStringList{u"Kids"_s, u"News"_s};
}

void TestM3uShapes::blocksOfGroups()
{
    QFETCH(QByteArray, text);
    QTEST(groupsIn(shaped(text)), "groups");
}

void TestM3uShapes::severalGroups_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("one") << u"News"_s << QStringList{u"News"_s};
    QTest::newRow("two") << u"News;Business"_s << QStringList{u"News"_s, u"Business"_s};
    QTest::newRow("blanks, empty and twice")
        << u" News ; ;news;Business;"_s << QStringList{u"News"_s, u"Business"_s};
    QTest::newRow("a comma parts none") << u"News, World"_s << QStringList{u"News, World"_s};
}

void TestM3uShapes::severalGroups()
{
    QFETCH(QString, group);
    QFETCH(QStringList, groups);
    QCOMPARE(groupsOf(group), groups);
    const ParsedPlaylist playlist =
        shaped("#EXTINF:-1 group-title=\"" + group.toUtf8() + "\",A\nhttp://a.example/1\n");
    QCOMPARE(groupsIn(playlist), QStringList{groups.join(u';')});
}

void TestM3uShapes::furtherAddresses()
{
    const ParsedPlaylist playlist = shaped(
        "#EXTINF:-1,A\n#EXTVLCOPT:http-user-agent=X\nhttp://a.example/1.ts$HD\n\nhttp://b.example/1.ts$SD\n"
        "#EXTVLCOPT:http-user-agent=Y\nhttp://c.example/1.m3u8|Referer=http%3A%2F%2Fr.example\n"
        "http://a.example/1.ts\n#EXTINF:-1,B\nhttp://a.example/2.ts\n");
    QCOMPARE(namesOf(playlist), QStringList({u"A"_s, u"B"_s}));
    const PlaylistEntry &one = playlist.entries.first();
    QCOMPARE(one.source.url, QUrl(u"http://a.example/1.ts"_s));
    QCOMPARE(one.backups.size(), 2);
    QCOMPARE(one.backups.at(0).url, QUrl(u"http://b.example/1.ts"_s));
    QCOMPARE(one.backups.at(0).userAgent, u"X"_s);
    QCOMPARE(one.backups.at(1).userAgent, u"Y"_s);
    QCOMPARE(one.backups.at(1).kind, SourceKind::Hls);
    QCOMPARE(one.backups.at(1).referrer, u"http://r.example"_s);
    QCOMPARE(playlist.entries.last().backups.size(), 0);
    QCOMPARE(playlist.entries.last().source.userAgent, QString());
    QCOMPARE(playlist.problems, QList<Problem>());
    QByteArray many("#EXTINF:-1,A\n");
    for (int at = 0; at < 50; ++at)
        many += "http://a.example/" + QByteArray::number(at) + '\n';
    QCOMPARE(shaped(many).entries.size(), 1);
    QCOMPARE(shaped(many).entries.first().backups.size(), 20);
}

void TestM3uShapes::aFurtherAddressSavesTheEntry()
{
    const ParsedPlaylist playlist =
        shaped("#EXTINF:-1 tvg-id=\"a\",A\nplugin://plugin.video.x/?id=1\nhttp://a.example/1\n"
               "#EXTINF:-1,B\n[NO PUBLIC STREAM]\n#EXTINF:-1,C\nhttp://a.example/3\nfile:///etc/passwd\n");
    QCOMPARE(namesOf(playlist), QStringList({u"A"_s, u"C"_s}));
    QCOMPARE(playlist.entries.first().tvgId, u"a"_s);
    QCOMPARE(playlist.problems.size(), 3);
    QVERIFY(playlist.problems.at(0).detail.english().startsWith(u"A: plugin: needs an add-on"_s));
    QCOMPARE(playlist.problems.at(1).line, 5);
    QVERIFY(playlist.problems.at(1).detail.english().startsWith(u"B: "_s));
    QCOMPARE(playlist.problems.at(2).line, 8);
}

void TestM3uShapes::addressesAloneStayChannels()
{
    QCOMPARE(shaped("http://a.example/one.ts\nhttp://a.example/two.ts\n").entries.size(), 2);
    // Whoever describes one describes all; yet a comment does not make another channel.
    QCOMPARE(shaped("#EXTINF:-1,A\nhttp://a.example/1\n# or\nhttp://a.example/2\n").entries.size(), 1);
}

void TestM3uShapes::labels_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("url");
    QTest::newRow("label") << QByteArray("http://a.example/1.ts$HD") << u"http://a.example/1.ts"_s;
    QTest::newRow("in Chinese") << "http://a.example/1.m3u8?id=2$" + u"高清•线路1"_s.toUtf8()
                                << u"http://a.example/1.m3u8?id=2"_s;
    QTest::newRow("before options") << QByteArray("http://a.example/1.ts$HD|Referer=x")
                                    << u"http://a.example/1.ts"_s;
    QTest::newRow("multicast") << QByteArray("rtp://239.1.2.3:5000$IPTV") << u"rtp://239.1.2.3:5000"_s;
    QTest::newRow("in the path") << QByteArray("http://a.example/$x/1.ts") << u"http://a.example/$x/1.ts"_s;
    QTest::newRow("in the query") << QByteArray("http://a.example/1?a=$b&c=d")
                                  << u"http://a.example/1?a=$b&c=d"_s;
}

void TestM3uShapes::labels()
{
    QFETCH(QByteArray, line);
    const ParsedPlaylist playlist = shaped("#EXTINF:-1,A\n" + line + '\n');
    QCOMPARE(playlist.entries.size(), 1);
    QTEST(playlist.entries.first().source.url.toString(), "url");
}

void TestM3uShapes::relativeAddresses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *line, const char *url) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(url);
    };
    row("live/2.ts", "http://provider.example/lists/live/2.ts");
    row("../live/2.ts", "http://provider.example/live/2.ts");
    row("/live/2", "http://provider.example/live/2");
    row("2.m3u8?x=1", "http://provider.example/lists/2.m3u8?x=1");
    row("//other.example/live/2.ts", "http://other.example/live/2.ts");
    row("play.php?id=1", "http://provider.example/lists/play.php?id=1");
    row("live/u/p/12", "http://provider.example/lists/live/u/p/12");
}

void TestM3uShapes::relativeAddresses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, url);
    const QByteArray text = "#EXTINF:-1,A\n" + line + "\n#EXTINF:-1,B\nhttp://a.example/1\n";
    const ParsedPlaylist playlist = shaped(text);
    QCOMPARE(playlist.entries.size(), 2);
    QCOMPARE(playlist.entries.first().source.url.toString(), url);
    // Of this computer nothing is read.
    QCOMPARE(namesOf(parseM3u(text, u"/home/me/my.m3u"_s)), QStringList{u"B"_s});
}

void TestM3uShapes::films_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("film");
    const auto row = [](const char *address, bool film, const char *kind = "") {
        QTest::newRow(qPrintable(QLatin1StringView(address) + u' ' + QLatin1StringView(kind)))
            << QString::fromLatin1(address) << QString::fromLatin1(kind) << film;
    };
    row("http://tv.example:8080/movie/u/p/90001.mp4", true);
    row("http://tv.example/movie/u/p/90001", true);
    row("http://tv.example/panel/series/u/p/70002.mkv", true);
    row("http://img.example/notice.mp4", true);
    row("http://img.example/Film.MKV?token=1", true);
    row("http://tv.example/u/p/101", false);
    row("http://tv.example/live/u/p/102.ts", false);
    row("http://tv.example/live/cam.mp4", false);
    row("http://tv.example/movie/channel.m3u8", false);
    row("http://tv.example/vod/one.mp4/index.m3u8", false);
    row("http://tv.example/stream.flv", false);
    row("rtsp://cam.example/one.mp4", false);
    row("http://tv.example/1", true, "movie");
    row("http://tv.example/one.mp4", false, "live");
    row("http://tv.example/1", false, "stream");
}

void TestM3uShapes::films()
{
    QFETCH(QString, address);
    QFETCH(QString, kind);
    QFETCH(bool, film);
    QCOMPARE(isFilm(QUrl(address), kind), film);
    const ParsedPlaylist playlist = shaped("#EXTINF:-1 tvg-type=\"" + kind.toUtf8() + "\",A\n"
                                           + address.toUtf8() + "\n#EXTINF:-1,B\nhttp://a.example/b\n");
    QCOMPARE(playlist.films, film ? 1 : 0);
    QCOMPARE(namesOf(playlist), film ? QStringList{u"B"_s} : QStringList({u"A"_s, u"B"_s}));
}

void TestM3uShapes::filmsCanBeKept()
{
    M3uSource source(Secret);
    source.films = true;
    const ParsedPlaylist playlist = parseM3u("#EXTINF:-1,A\nhttp://a.example/movie/u/p/1.mkv\n", source);
    QCOMPARE(namesOf(playlist), QStringList{u"A"_s});
    QCOMPARE(playlist.films, 0);
}

void TestM3uShapes::strayStreamTags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("nature");
    const int channels = int(PlaylistNature::Channels), stream = int(PlaylistNature::HlsStream);
    const QByteArray list("#EXTINF:-1 tvg-id=\"a\",A\nhttp://a.example/1\n#EXTINF:0,B\nhttp://a.example/2\n");
    QTest::newRow("before a list") << "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n" + list << channels;
    QTest::newRow("behind a list") << "#EXTM3U\n" + list + "#EXT-X-TARGETDURATION:10\n" << channels;
    QTest::newRow("before an address")
        << QByteArray("#EXTINF:-1,A\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://a.example/1\n") << channels;
    QTest::newRow("media playlist") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9.9,\nseg1.ts\n"
                                                  "#EXTINF:9.9,title\nseg2.ts\n")
                                    << stream;
    QTest::newRow("master playlist") << QByteArray(
        "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=2\nhttp://a.example/high.m3u8\n")
                                     << stream;
}

void TestM3uShapes::strayStreamTags()
{
    QFETCH(QByteArray, text);
    QFETCH(int, nature);
    const ParsedPlaylist playlist = shaped(text);
    QCOMPARE(int(playlist.nature), nature);
    QCOMPARE(playlist.entries.isEmpty(), playlist.nature == PlaylistNature::HlsStream);
}

void TestM3uShapes::megabytes()
{
    const QByteArray logo = "data:image/png;base64," + QByteArray(1'000'000, 'A');
    const ParsedPlaylist playlist = shaped("#EXTINF:-1 tvg-id=\"a\" tvg-logo=\"" + logo
                                           + "\" group-title=\"News\",A\nhttp://a.example/1\n");
    QCOMPARE(namesOf(playlist), QStringList{u"A"_s});
    QCOMPARE(groupsIn(playlist), QStringList{u"News"_s});
    QVERIFY(playlist.entries.first().logo.isEmpty());
    // Whatever stands in such a line, it is read in one pass.
    for (const QByteArray &piece : {QByteArray("a=\"x\"y "), QByteArray("\"b "), QByteArray("&#"),
                                    QByteArray("a='"), QByteArray("a=b "), QByteArray("x ")})
        (void)shaped("#EXTINF:-1 " + piece.repeated(300'000) + "\nhttp://a.example/1\n");
}

void TestM3uShapes::manyGuides_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("guides");
    const QStringList two{u"http://a.example/1.xml"_s, u"http://a.example/2.xml.gz"_s};
    for (const char *between : {",", ", ", ";", " ", " , "}) {
        QTest::newRow(between) << "url-tvg=\"http://a.example/1.xml" + QByteArray(between)
                + "http://a.example/2.xml.gz\""
                               << two;
    }
    QTest::newRow("in two attributes")
        << QByteArray("url-tvg=\"http://a.example/1.xml\" x-tvg-url=\"http://a.example/2.xml.gz\"") << two;
    QTest::newRow("a comma in an address") << QByteArray("url-tvg=\"http://a.example/x?c=1,2,3\"")
                                           << QStringList{u"http://a.example/x?c=1,2,3"_s};
    QTest::newRow("beside the list") << QByteArray("url-tvg=\"epg/g.xml.gz\"")
                                     << QStringList{u"http://provider.example/lists/epg/g.xml.gz"_s};
    QTest::newRow("at its host") << QByteArray("url-tvg=\"/g.xml\"")
                                 << QStringList{u"http://provider.example/g.xml"_s};
    QTest::newRow("a remark") << QByteArray("url-tvg=\"no guide\"") << QStringList();
    QTest::newRow("none") << QByteArray("url-tvg=\"\"") << QStringList();
    QTest::newRow("not of the web") << QByteArray("url-tvg=\"file:///etc/passwd, http://a.example/1.xml\"")
                                    << QStringList{u"http://a.example/1.xml"_s};
}

void TestM3uShapes::manyGuides()
{
    QFETCH(QByteArray, header);
    QTEST(shaped("#EXTM3U " + header + "\n#EXTINF:-1,A\nhttp://a.example/1\n").guideUrls, "guides");
    QByteArray many;
    for (int at = 0; at < 300; ++at)
        many += "http://a.example/" + QByteArray::number(at) + ".xml, ";
    const ParsedPlaylist playlist = shaped("#EXTM3U x-tvg-url=\"" + many + "\"\n");
    QCOMPARE(playlist.guideUrls.size(), 200);
    QCOMPARE(playlist.problems.size(), 1);
    QVERIFY(playlist.problems.first().detail.english().contains(u"100 are left out"_s));
}

void TestM3uShapes::encodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("names");
    const QByteArray cyrillic("\xca\xe0\xed\xe0\xeb \xc0\xeb\xfc\xf4\xe0");
    const QByteArray koi("\xeb\xc1\xce\xc1\xcc \xe1\xcc\xd8\xc6\xc1");
    const QByteArray chinese("\xb1\xb1\xbe\xa9\xce\xc0\xca\xd3");
    const QString russian = u"Канал Альфа"_s;
    const auto list = [](const QByteArray &name, const QByteArray &head = {}) {
        return "#EXTM3U\r\n" + head + "#EXTINF:-1," + name + "\r\nhttp://a.example/1\r\n";
    };
    const QByteArray utf8 = russian.toUtf8();
    QTest::newRow("said: 1251") << list(cyrillic, "#EXTENC: windows-1251\r\n") << QString()
                                << QStringList{russian};
    QTest::newRow("said: koi8-r") << list(koi, "#EXTENC:KOI8-R\r\n") << QString() << QStringList{russian};
    QTest::newRow("said, but it is UTF-8")
        << list(utf8, "#EXTENC: windows-1251\r\n") << QString() << QStringList{russian};
    QTest::newRow("said: UTF-8, but it is not")
        << list(cyrillic, "#EXTENC: UTF-8\r\n") << QString() << QStringList{russian};
    QTest::newRow("said: unknown") << list(cyrillic, "#EXTENC: KLINGON\r\n") << QString()
                                   << QStringList{russian};
    QTest::newRow("option") << list(koi) << u"koi8-r"_s << QStringList{russian};
    QTest::newRow("option, but it is UTF-8") << list(utf8) << u"koi8-r"_s << QStringList{russian};
    QTest::newRow("said goes before the option")
        << list(cyrillic, "#EXTENC: windows-1251\r\n") << u"koi8-r"_s << QStringList{russian};
    QTest::newRow("guessed: 1251") << list(cyrillic) << QString() << QStringList{russian};
    QTest::newRow("guessed: gbk") << list(chinese) << QString() << QStringList{u"北京卫视"_s};
    QTest::newRow("guessed: 1252") << list("Sp\xe9"
                                           "ciale \x93r\xe9gion\x94")
                                   << QString() << QStringList{u"Spéciale “région”"_s};
    QTest::newRow("lines of two encodings")
        << list(utf8) + "#EXTINF:-1," + cyrillic + "\nhttp://a.example/2\n"
        << QString() << QStringList{russian, russian};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QTest::addRow("UTF-16 without a mark %d", int(encoding))
            << QByteArray(QStringEncoder(encoding).encode(QString::fromUtf8(list(utf8)))) << QString()
            << QStringList{russian};
    }
}

void TestM3uShapes::encodings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, option);
    M3uSource source(Secret);
    source.encoding = option;
    QTEST(namesOf(parseM3u(text, source)), "names");
}

void TestM3uShapes::addressesInMarks_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("userAgent");
    QTest::newRow("quotation marks") << QByteArray("\"http://tv.example/1.ts\"") << QString();
    QTest::newRow("angles") << QByteArray("<http://tv.example/1.ts>") << QString();
    QTest::newRow("quotation marks behind it")
        << QByteArray("http://tv.example/1.ts|User-Agent=\"X Y\"") << u"X Y"_s;
    QTest::newRow("a quotation mark of its own")
        << QByteArray("http://tv.example/1.ts|User-Agent=X\"") << u"X\""_s;
    QTest::newRow("an escaped bar") << QByteArray("http://tv.example/1.ts%7CUser-Agent=X") << u"X"_s;
    QTest::newRow("the end of a DOS file") << QByteArray("http://tv.example/1.ts\x1a") << QString();
}

void TestM3uShapes::addressesInMarks()
{
    QFETCH(QByteArray, line);
    const ParsedPlaylist playlist = shaped("#EXTM3U\n#EXTINF:-1,A\n" + line + "\n");
    QCOMPARE(playlist.entries.size(), 1);
    QCOMPARE(playlist.entries.first().source.url, QUrl(u"http://tv.example/1.ts"_s));
    QTEST(playlist.entries.first().source.userAgent, "userAgent");
    QCOMPARE(playlist.problems, QList<Problem>());
}

void TestM3uShapes::logos_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("logo");
    QTest::newRow("without a scheme")
        << QByteArray(R"(#EXTINF:-1 tvg-logo="//img.example/a.png",A)") << u"https://img.example/a.png"_s;
    QTest::newRow("beside the list") << QByteArray(R"(#EXTINF:-1 tvg-logo="../logos/a.png",A)")
                                     << u"http://provider.example/logos/a.png"_s;
    QTest::newRow("a line of its own")
        << QByteArray("#EXTINF:-1,A\n#EXTIMG: http://img.example/a.png") << u"http://img.example/a.png"_s;
    QTest::newRow("data") << QByteArray(R"(#EXTINF:-1 tvg-logo="data:image/png;base64,AAAA",A)") << QString();
}

void TestM3uShapes::logos()
{
    QFETCH(QByteArray, lines);
    const ParsedPlaylist playlist = shaped("#EXTM3U\n" + lines + "\nhttp://tv.example/1.ts\n");
    QCOMPARE(playlist.entries.size(), 1);
    QTEST(playlist.entries.first().logo.toString(), "logo");
}

void TestM3uShapes::protectedChannels()
{
    const QByteArray widevine("#KODIPROP:inputstream.adaptive.license_type=com.widevine.alpha\n");
    const QByteArray key("#KODIPROP:inputstream.adaptive.license_key=https://key.example/\n");
    const ParsedPlaylist playlist =
        shaped("#EXTINF:-1,Locked\n" + widevine + key
               + "http://tv.example/1.mpd\nhttp://tv.example/b.mpd\n#EXTINF:-1,Only said\n" + widevine
               + "http://tv.example/2.m3u8\n#EXTINF:-1,Open\nhttp://tv.example/3.ts\n");
    QCOMPARE(namesOf(playlist), (QStringList{u"Only said"_s, u"Open"_s}));
    QCOMPARE(playlist.problems.size(), 1);
    QVERIFY(playlist.problems.first().detail.english().contains(u"Locked: it is protected"_s));
}

void TestM3uShapes::noPlaylists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("JSON") << QByteArray(R"({"error":"no"})") << u"JSON came instead of a playlist"_s;
    QTest::newRow("a guide") << QByteArray("<?xml version=\"1.0\"?><tv><channel id=\"a\"/></tv>")
                             << u"this is a guide (XMLTV), not a playlist: it belongs among the guides"_s;
    QTest::newRow("a refused account")
        << QByteArray(R"({"user_info":{"auth":0}})")
        << u"the answer of an account came instead of a playlist: user name or password may be wrong"_s;
    QTest::newRow("words") << QByteArray("Not found\n") << u"this is no playlist"_s;
    QTest::newRow("nothing") << QByteArray("\n \n") << u"nothing came"_s;
    QTest::newRow("a page behind a remark") << QByteArray("<!-- x -->\n<html>Log in</html>") << QString();
}

void TestM3uShapes::noPlaylists()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    const ParsedPlaylist playlist = shaped(text);
    QVERIFY(playlist.entries.isEmpty());
    QCOMPARE(playlist.nature == PlaylistNature::WebPage, told.isEmpty());
    QCOMPARE(playlist.problems.value(0).detail.english(), told);
}

void TestM3uShapes::attributesOfOtherPrograms()
{
    const ParsedPlaylist playlist = shaped(
        "#EXTM3U catchup=\"append\" catchup-days=\"7\" refresh=\"3600\" tvg-shift=\"1\" m3uautoload=1\n"
        "#EXTINF:-1 CUID=\"7\" tvg-id=\"a\" catchup=\"default\" "
        "catchup-source=\"http://a.example/{utc}?x=${start}\" "
        "timeshift=\"3\" tvg-rec=\"5\" radio=\"true\" group-logo=\"http://a.example/g.png\" "
        "tvg-country=\"UK\" "
        "tvg-language=\"English\" parent-code=\"1\" audio-track=\"eng\",A\nhttp://a.example/1\n"
        "#EXTINF:-1 channel-id=\"b\" tvg-country=\"INT\",B\nhttp://a.example/2\n"
        "#EXTINF:-1 channel-id=\"x\" tvg-id=\"c\",C\nhttp://a.example/3\n");
    QCOMPARE(namesOf(playlist), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(playlist.entries.at(0).tvgId, u"a"_s);
    QVERIFY(playlist.entries.at(0).radio);
    QVERIFY(playlist.entries.at(0).logo.isEmpty());
    QCOMPARE(playlist.entries.at(0).country, u"gb"_s);
    QCOMPARE(playlist.entries.at(1).tvgId, u"b"_s);
    QCOMPARE(playlist.entries.at(1).country, QString());
    QCOMPARE(playlist.entries.at(2).tvgId, u"c"_s);
    QCOMPARE(playlist.problems, QList<Problem>());
}

void TestM3uShapes::otherDevicesExports()
{
    const ParsedPlaylist playlist = shaped(
        // an HDHomeRun, TVHeadend, Channels DVR
        "#EXTINF:-1 channel-id=\"5.1\" channel-number=\"5.1\" tvg-name=\"ONE\",5.1 "
        "ONE\nhttp://10.0.0.2:5004/auto/v5.1\n"
        "#EXTINF:-1 logo=\"http://tvh.example/imagecache/1\" tvg-id=\"0a1b\" tvg-chno=\"7\",Two\n"
        "http://tvh.example:9981/stream/channelid/12?profile=pass\n"
        "#EXTINF:-1 channel-id=\"ota-9\" channel-number=\"9\" tvg-logo=\"http://dvr.example/9.png\" "
        "tvc-guide-stationid=\"20454\" tvg-name=\"Three\" group-title=\"HD;Favorites\",Three\n"
        "http://dvr.example:8089/devices/ANY/channels/9/stream.mpg\n");
    QCOMPARE(namesOf(playlist), QStringList({u"ONE"_s, u"Two"_s, u"Three"_s}));
    QCOMPARE(playlist.entries.at(0).wantedNumber, u"5.1"_s);
    QCOMPARE(playlist.entries.at(0).tvgId, u"5.1"_s);
    QCOMPARE(playlist.entries.at(1).logo, QUrl(u"http://tvh.example/imagecache/1"_s));
    QCOMPARE(playlist.entries.at(2).wantedNumber, u"9"_s);
    for (const PlaylistEntry &entry : playlist.entries)
        QCOMPARE(entry.source.kind, SourceKind::TransportStream);
}

PLEXBRIDGE_TEST(TestM3uShapes)
#include "tst_m3ushapes.moc"
