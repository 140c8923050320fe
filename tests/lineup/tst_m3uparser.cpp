// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/m3uparser.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Remote = u"http://provider.example/list.m3u"_s;

ParsedPlaylist parsed(const QByteArray &text)
{
    return parseM3u(text, Remote);
}

PlaylistEntry only(const QByteArray &text)
{
    const ParsedPlaylist playlist = parsed(text);
    return playlist.entries.size() == 1 ? playlist.entries.first() : PlaylistEntry();
}

} // namespace

class TestM3uParser : public QObject {
    Q_OBJECT
private slots:
    void readsARealFile();
    void attributes_data();
    void attributes();
    void titles_data();
    void titles();
    void encodings_data();
    void encodings();
    void lineEnds_data();
    void lineEnds();
    void groups();
    void optionsOfOneEntryDoNotReachTheNext();
    void damage_data();
    void damage();
    void refusedSchemes_data();
    void refusedSchemes();
    void problemsHoldNoAddress();
    void unnamedEntries();
    void otherThingsThanPlaylists_data();
    void otherThingsThanPlaylists();
    void guideAddresses();
    void keepsABoundOnProblems();
    void hundredThousandEntries();
    void randomBytesNeverHurt();
    void tellingLogos_data();
    void tellingLogos();
    void tellingLabels_data();
    void tellingLabels();
    void guideShifts_data();
    void guideShifts();
    void radio();
    void stopsWhenCancelled();
};

void TestM3uParser::readsARealFile()
{
    QFile file(QStringLiteral(SAMPLES "/players.m3u"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ParsedPlaylist playlist = parseM3u(file.readAll(), Remote);
    QCOMPARE(playlist.problems, QList<Problem>());
    QCOMPARE(playlist.guideUrls,
             QStringList({u"http://guide.example/a.xml"_s, u"http://guide.example/b.xml.gz"_s,
                          u"https://guide.example/c.xml"_s}));
    QCOMPARE(playlist.entries.size(), 3);
    const PlaylistEntry &one = playlist.entries.at(0);
    QCOMPARE(one.name, u"One HD"_s);
    QCOMPARE(one.tvgId, u"one.example"_s);
    QCOMPARE(one.tvgName, u"One"_s);
    QCOMPARE(one.wantedNumber, u"7"_s);
    QCOMPARE(one.logo, QUrl(u"https://img.example/1.png"_s));
    QCOMPARE(one.group, u"News, World"_s);
    QCOMPARE(one.source.url, QUrl(u"http://tv.example/one.ts"_s));
    QCOMPARE(one.source.kind, SourceKind::TransportStream);
    QCOMPARE(one.line, 3);
    const PlaylistEntry &two = playlist.entries.at(1);
    QCOMPARE(two.name, u"Two, too"_s);
    QCOMPARE(two.wantedNumber, u"007.10"_s);
    QCOMPARE(two.group, u"Films"_s);
    QCOMPARE(two.source.userAgent, u"Player/1.0 (x; y)"_s);
    QCOMPARE(two.source.referrer, u"http://site.example/"_s);
    QCOMPARE(two.source.kind, SourceKind::Hls);
    const PlaylistEntry &three = playlist.entries.at(2);
    QCOMPARE(three.name, u"Drei"_s);
    QCOMPARE(three.source.kind, SourceKind::Ffmpeg);
    QCOMPARE(three.line, 11);
}

void TestM3uParser::attributes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const char *line, const QString &id, const QString &name) {
        QTest::newRow(tag) << QByteArray(line) << id << name;
    };
    row("double quotes", R"(#EXTINF:-1 tvg-id="a b",N)", u"a b"_s, u"N"_s);
    row("single quotes", R"(#EXTINF:-1 tvg-id='a "b" c',N)", u"a \"b\" c"_s, u"N"_s);
    row("unquoted", R"(#EXTINF:-1 tvg-id=ab tvg-name=x,N)", u"ab"_s, u"N"_s);
    row("comma in quotes", R"(#EXTINF:-1 tvg-id="a,b",N)", u"a,b"_s, u"N"_s);
    row("quotes in a value", R"(#EXTINF:-1 tvg-id="The "Best" One" tvg-chno="3",N)", u"The \"Best\" One"_s,
        u"N"_s);
    row("no blank between", R"(#EXTINF:-1 tvg-name="x"tvg-id="y",N)", u"y"_s, u"N"_s);
    row("stray words", R"(#EXTINF:-1 foo "bar" tvg-id="y" baz,N)", u"y"_s, u"N"_s);
    row("stray word after a value", R"(#EXTINF:-1 tvg-id="y" baz tvg-name="z",N)", u"y"_s, u"N"_s);
    row("capitals", R"(#extinf:-1 TVG-ID="y",N)", u"y"_s, u"N"_s);
    row("blanks around", "#EXTINF: -1 \t tvg-id= \"y\"  , N ", u"y"_s, u"N"_s);
    row("no duration", R"(#EXTINF:tvg-id="y",N)", u"y"_s, u"N"_s);
    row("fractional duration", R"(#EXTINF:10.5 tvg-id="y",N)", u"y"_s, u"N"_s);
    row("empty value", R"(#EXTINF:-1 tvg-id="" tvg-name="z",N)", QString(), u"N"_s);
    row("comma before attributes", R"(#EXTINF:-1,tvg-id="y" tvg-name="z",N)", u"y"_s, u"N"_s);
    row("control characters",
        "#EXTINF:-1 tvg-id=\"a\x01\x02"
        "b\",N\x07N",
        u"a b"_s, u"N N"_s);
}

void TestM3uParser::attributes()
{
    QFETCH(QByteArray, line);
    const PlaylistEntry entry = only(line + "\nhttp://a.example/1\n");
    QTEST(entry.tvgId, "id");
    QTEST(entry.name, "name");
}

void TestM3uParser::titles_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("comma in it") << QByteArray("#EXTINF:-1,A, B, C") << u"A, B, C"_s;
    QTest::newRow("equals sign in it") << QByteArray("#EXTINF:-1,a=b") << u"a=b"_s;
    QTest::newRow("quotes in it") << QByteArray(R"(#EXTINF:-1 tvg-id="x",The "A" Team)")
                                  << u"The \"A\" Team"_s;
    QTest::newRow("none, tvg-name") << QByteArray(R"(#EXTINF:-1 tvg-name="T" tvg-id="x")") << u"T"_s;
    QTest::newRow("empty, tvg-id") << QByteArray(R"(#EXTINF:-1 tvg-id="x",)") << u"x"_s;
    QTest::newRow("very long") << "#EXTINF:-1," + QByteArray(5000, 'x') << QString(200, u'x');
}

void TestM3uParser::titles()
{
    QFETCH(QByteArray, line);
    QTEST(only(line + "\nhttp://a.example/1\n").name, "name");
}

void TestM3uParser::encodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    const QString name = u"Télé – Ünïcødé"_s;
    const QString text = u"#EXTM3U\n#EXTINF:-1,"_s + name + u"\nhttp://a.example/1\n"_s;
    QTest::newRow("utf-8") << text.toUtf8() << name;
    QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << name;
    QTest::newRow("utf-16 with mark") << QByteArray("\xff\xfe", 2)
            + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                                      << name;
    QTest::newRow("latin-1") << QByteArray("#EXTINF:-1,T\xe9l\xe9 \xdcn\nhttp://a.example/1") << u"Télé Ün"_s;
    QTest::newRow("windows-1252") << QByteArray("#EXTINF:-1,\x80uro \x96 \x93x\x94\nhttp://a.example/1")
                                  << u"€uro – “x”"_s;
    QTest::newRow("one bad byte elsewhere")
        << QByteArray("#EXTINF:-1 tvg-id=\"\xff\",T\xc3\xa9l\xc3\xa9\nhttp://a.example/1") << u"Télé"_s;
}

void TestM3uParser::encodings()
{
    QFETCH(QByteArray, text);
    QTEST(only(text).name, "name");
}

void TestM3uParser::lineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("lf") << QByteArray("\n");
    QTest::newRow("crlf") << QByteArray("\r\n");
    QTest::newRow("cr") << QByteArray("\r");
}

void TestM3uParser::lineEnds()
{
    QFETCH(QByteArray, end);
    QByteArray text("#EXTM3U\n\n#EXTINF:-1,A\nhttp://a.example/1\n#EXTINF:-1,B\nfile:///etc/passwd");
    const ParsedPlaylist playlist = parsed(text.replace('\n', end));
    QCOMPARE(playlist.entries.size(), 1);
    QCOMPARE(playlist.entries.first().line, 4);
    QCOMPARE(playlist.problems.size(), 1);
    QCOMPARE(playlist.problems.first().line, 6);
}

void TestM3uParser::groups()
{
    const ParsedPlaylist playlist = parsed("#EXTINF:-1 group-title=\"G\",A\n#EXTGRP:H\nhttp://a.example/1\n"
                                           "#EXTGRP: I \n#EXTINF:-1,B\nhttp://a.example/2\n"
                                           "#EXTINF:-1,C\nhttp://a.example/3\n");
    QCOMPARE(playlist.entries.size(), 3);
    QCOMPARE(playlist.entries.at(0).group, u"G"_s);
    QCOMPARE(playlist.entries.at(1).group, u"I"_s);
    QCOMPARE(playlist.entries.at(2).group, u"I"_s); // it began a block
}

void TestM3uParser::optionsOfOneEntryDoNotReachTheNext()
{
    const ParsedPlaylist playlist =
        parsed("#EXTINF:-1 tvg-id=\"a\" tvg-chno=\"4\",A\n#EXTVLCOPT:http-user-agent=\"X\"\nfile:///x\n"
               "#EXTINF:-1,B\nhttp://a.example/2|User-Agent=Kodi%2F20&Referer=http%3A%2F%2Fr.example%2F\n"
               "#EXTINF:-1,C\nhttp://a.example/3\n");
    QCOMPARE(playlist.entries.size(), 2);
    QCOMPARE(playlist.entries.at(0).source.userAgent, u"Kodi/20"_s);
    QCOMPARE(playlist.entries.at(0).source.referrer, u"http://r.example/"_s);
    QCOMPARE(playlist.entries.at(0).source.url, QUrl(u"http://a.example/2"_s));
    QCOMPARE(playlist.entries.at(0).tvgId, QString());
    QCOMPARE(playlist.entries.at(0).wantedNumber, QString());
    QCOMPARE(playlist.entries.at(1).source.userAgent, QString());
}

void TestM3uParser::damage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("problemLine");
    const QByteArray good("#EXTINF:-1,Good\nhttp://a.example/good\n");
    QTest::newRow("description without address") << "#EXTINF:-1,A\n" + good << 1 << 1;
    QTest::newRow("description at the end") << good + "#EXTINF:-1,A" << 1 << 3;
    QTest::newRow("address without description") << "http://a.example/x.ts\n" + good << 2 << 1;
    QTest::newRow("broken address") << "#EXTINF:-1,A\nhttp://[::1/x\n" + good << 1 << 2;
    QTest::newRow("no host") << "#EXTINF:-1,A\nhttp:///x\n" + good << 1 << 2;
    QTest::newRow("no slashes") << "#EXTINF:-1,A\nhttp:a.example\n" + good << 1 << 2;
    QTest::newRow("open quote") << "#EXTINF:-1 tvg-id=\"x,A\nhttp://a.example/1\n" + good << 2 << 1;
    QTest::newRow("long description")
        << "#EXTINF:-1 tvg-id=\"" + QByteArray(5'000'000, 'x') + "\",A\nhttp://a.example/1\n" + good << 1
        << 1;
    QTest::newRow("long address") << "#EXTINF:-1,A\nhttp://a.example/" + QByteArray(5'000'000, 'x') + "\n"
            + good << 1 << 2;
    QTest::newRow("long comment") << "#" + QByteArray(5'000'000, 'x') + "\n" + good << 1 << 1;
    QTest::newRow("words") << "these are words\n" + good << 1 << 1;
    QTest::newRow("zero bytes") << QByteArray("\0\0\0\n", 4) + good << 1 << 1;
}

void TestM3uParser::damage()
{
    QFETCH(QByteArray, text);
    QFETCH(int, entries);
    QFETCH(int, problemLine);
    const ParsedPlaylist playlist = parsed(text);
    QCOMPARE(playlist.entries.size(), entries);
    QCOMPARE(playlist.problems.size(), 1);
    QCOMPARE(playlist.problems.first().line, problemLine);
    QVERIFY(!playlist.problems.first().detail.isEmpty());
    const auto isGood = [](const PlaylistEntry &entry) {
        return entry.name == u"Good" && entry.tvgId.isEmpty() && entry.source.url.path() == u"/good";
    };
    QCOMPARE(std::count_if(playlist.entries.begin(), playlist.entries.end(), isGood), 1);
}

void TestM3uParser::refusedSchemes_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"file:///etc/passwd",
                                "FILE:/etc/passwd",
                                "pipe:cat /etc/passwd",
                                "pipe:0",
                                "concat:http://a|file:///b",
                                "subfile,,start,0,end,9,,:/etc/passwd",
                                "subfile:x",
                                "data:video/mp2t;base64,AAAA",
                                "fd:3",
                                "exec:id",
                                "unix:/run/x",
                                "crypto:http://a/",
                                "crypto+file:///a",
                                "async:http://a/",
                                "cache:http://a/",
                                "tee:http://a|/tmp/b",
                                "C:\\video.ts",
                                "c:/video.ts",
                                "[NO PUBLIC STREAM]",
                                "offline",
                                "N/A",
                                "not there yet.ts",
                                "javascript:x",
                                "http:file:///etc/passwd",
                                "\\\\server\\share",
                                "acestream://0123456789abcdef",
                                "https://www.youtube.com/watch?v=abc",
                                "https://youtu.be/abc",
                                "plugin://x/"})
        QTest::newRow(address) << QByteArray(address);
}

void TestM3uParser::refusedSchemes()
{
    QFETCH(QByteArray, address);
    for (const QString &origin : {Remote, u"/home/me/list.m3u"_s}) {
        const ParsedPlaylist playlist =
            parseM3u("#EXTINF:-1,A\n" + address + "\n#EXTINF:-1,B\nhttp://a.example/1\n", origin);
        QCOMPARE(playlist.entries.size(), 1);
        QCOMPARE(playlist.entries.first().name, u"B"_s);
        QCOMPARE(playlist.problems.size(), 1);
        QCOMPARE(playlist.problems.first().line, 2);
        QVERIFY(playlist.problems.first().detail.english().startsWith(u"A: "_s));
    }
}

void TestM3uParser::problemsHoldNoAddress()
{
    const ParsedPlaylist playlist =
        parsed("#EXTINF:-1,A\nfile:///home/SECRET\nSECRET:PASS@host/x\nSECRET\n#EXTINF:-1,B\n"
               "gopher://u:SECRET@h/\nhttp://[SECRET/\nhttp://u:SECRET@h.example/SECRET\n"
               "http://h.example/live/u/SECRET/12.ts?token=SECRET\n");
    QVERIFY(playlist.problems.size() >= 5);
    for (const Problem &problem : playlist.problems)
        QVERIFY2(!problem.detail.english().contains(u"SECRET"_s, Qt::CaseInsensitive),
                 qPrintable(problem.detail.english()));
    for (const PlaylistEntry &entry : playlist.entries)
        QVERIFY2(!entry.name.contains(u"SECRET"_s), qPrintable(entry.name));
}

void TestM3uParser::unnamedEntries()
{
    const ParsedPlaylist playlist = parsed(
        "http://a.example/news-one.ts\nhttp://a.example/live/u/pass\nhttp://a.example/x/sport.m3u8?t=1\n");
    QCOMPARE(playlist.entries.size(), 3);
    QCOMPARE(playlist.entries.at(0).name, u"news-one"_s);
    QCOMPARE(playlist.entries.at(1).name, u"a.example"_s);
    QCOMPARE(playlist.entries.at(2).name, u"sport"_s);
    QCOMPARE(playlist.problems.size(), 1); // told once
}

void TestM3uParser::otherThingsThanPlaylists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("nature");
    const int page = int(PlaylistNature::WebPage);
    const int hls = int(PlaylistNature::HlsStream);
    QTest::newRow("html") << QByteArray("\n <!DOCTYPE html><html>") + "http://a.example/1\n" << page;
    QTest::newRow("html without doctype") << QByteArray("<HTML><body>") << page;
    QTest::newRow("media playlist") << QByteArray(
        "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9.9,\nseg1.ts\n")
                                    << hls;
    QTest::newRow("master playlist") << QByteArray("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8\n")
                                     << hls;
    QTest::newRow("empty") << QByteArray() << int(PlaylistNature::Channels);
}

void TestM3uParser::otherThingsThanPlaylists()
{
    QFETCH(QByteArray, text);
    const ParsedPlaylist playlist = parsed(text);
    QTEST(int(playlist.nature), "nature");
    QVERIFY(playlist.entries.isEmpty());
}

void TestM3uParser::guideAddresses()
{
    const ParsedPlaylist playlist =
        parsed("#EXTM3U x-tvg-url=http://a.example/g.xml url-tvg=\"file:///etc/passwd, "
               "/x.xml,http://a.example/g.xml , https://b.example/h.gz?a=b\"\n");
    QCOMPARE(playlist.guideUrls, QStringList({u"http://a.example/g.xml"_s, u"https://b.example/h.gz?a=b"_s}));
}

void TestM3uParser::keepsABoundOnProblems()
{
    QByteArray text;
    for (int i = 0; i < 5000; ++i)
        text += "file:///x\n";
    const ParsedPlaylist playlist = parsed(text);
    QCOMPARE(playlist.problems.size(), MaxPlaylistProblems);
    QCOMPARE(playlist.furtherProblems, 5000 - int(MaxPlaylistProblems));
}

void TestM3uParser::hundredThousandEntries()
{
    QByteArray text("#EXTM3U\n");
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "#EXTINF:-1 tvg-id=\"ch" + n + ".example\" tvg-name=\"Channel " + n
            + "\" tvg-logo=\"http://img.example/logos/" + n + ".png\" group-title=\"Group "
            + QByteArray::number(i % 100) + "\",Channel " + n + " HD\nhttp://tv.example:8080/live/user/pass/"
            + n + ".ts\n";
    }
    const ParsedPlaylist playlist = parsed(text);
    QCOMPARE(playlist.entries.size(), 100'000);
    QCOMPARE(playlist.problems.size(), 0);
    QCOMPARE(playlist.entries.last().tvgId, u"ch99999.example"_s);
    QCOMPARE(playlist.entries.last().line, 200'001);
}

void TestM3uParser::randomBytesNeverHurt()
{
    QRandomGenerator random(42);
    const QList<QByteArray> pieces{"#EXTINF:",    "-1",      " tvg-id=",  "\"",      "'",
                                   ",",           "\n",      "\r",        "http://", "|",
                                   "=",           "#EXTM3U", " url-tvg=", "\xff",    QByteArray(1, '\0'),
                                   "#EXTVLCOPT:", "x",       "&",         "file:",   "#EXTGRP:"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray text;
        for (int i = random.bounded(60); i > 0; --i)
            text += pieces.at(random.bounded(pieces.size()));
        for (const PlaylistEntry &entry : parsed(text).entries) {
            QVERIFY(!entry.name.isEmpty());
            QVERIFY(entry.source.url.isValid());
        }
    }
}

void TestM3uParser::tellingLogos_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<bool>("kept");
    QTest::newRow("plain") << QByteArray("http://img.example/a.png") << true;
    QTest::newRow("query elsewhere") << QByteArray("http://img.example/a.png?size=2") << true;
    QTest::newRow("stream host, no query") << QByteArray("http://tv.example/a.png") << true;
    QTest::newRow("stream host, query") << QByteArray("http://TV.example:81/a?x=1") << false;
    QTest::newRow("another entry's stream host") << QByteArray("http://two.example/a?x=1") << false;
    QTest::newRow("user info") << QByteArray("http://u:p@img.example/a.png") << false;
    QTest::newRow("password") << QByteArray("http://img.example/a?id=1&Password=x") << false;
    QTest::newRow("escaped name") << QByteArray("http://img.example/a?us%65r=x") << false;
    QTest::newRow("token") << QByteArray("http://img.example/a;b?access_token=x") << false;
    QTest::newRow("api key") << QByteArray("http://img.example/a?apikey=x") << false;
    QTest::newRow("fragment") << QByteArray("http://img.example/a#auth=x") << false;
    QTest::newRow("inside") << QByteArray("http://img.example/a?u=http%3A%2F%2Fme%3Ait%40tv.example%2Fa")
                            << false;
}

void TestM3uParser::tellingLogos()
{
    QFETCH(QByteArray, logo);
    QFETCH(bool, kept);
    const ParsedPlaylist playlist = parsed(
        "#EXTINF:-1 tvg-logo=\"" + logo + "\",A\nhttp://tv.example/1\n#EXTINF:-1,B\nhttp://two.example/2\n");
    QCOMPARE(playlist.entries.size(), 2);
    QCOMPARE(!playlist.entries.first().logo.isEmpty(), kept);
}

void TestM3uParser::tellingLabels_data()
{
    QTest::addColumn<QByteArray>("extinf");
    QTest::addColumn<QString>("name");
    QTest::newRow("title") << QByteArray(",http://tv.example/live/SECRET/SECRET/1.ts") << u"tv.example"_s;
    QTest::newRow("title with words") << QByteArray(",One http://x.example") << u"tv.example"_s;
    QTest::newRow("title, but a name")
        << QByteArray(" tvg-name=\"One\",http://tv.example/SECRET") << u"One"_s;
    QTest::newRow("tvg-name") << QByteArray(" tvg-name=\"http://u:SECRET@tv.example/\",One") << u"One"_s;
    QTest::newRow("tvg-name, no title")
        << QByteArray(" tvg-name=\"http://tv.example/a/SECRET\"") << u"tv.example"_s;
    QTest::newRow("tvg-id") << QByteArray(" tvg-id=\"http://tv.example/?password=SECRET\"")
                            << u"tv.example"_s;
    QTest::newRow("group") << QByteArray(" group-title=\"http://tv.example/get?username=SECRET\",One")
                           << u"One"_s;
}

void TestM3uParser::tellingLabels()
{
    QFETCH(QByteArray, extinf);
    QFETCH(QString, name);
    const ParsedPlaylist playlist = parsed("#EXTINF:-1" + extinf + "\nhttp://tv.example/live/a/b/1\n");
    QCOMPARE(playlist.entries.size(), 1);
    const PlaylistEntry entry = playlist.entries.first();
    QCOMPARE(entry.name, name);
    for (const QString &text : {entry.name, entry.tvgName, entry.tvgId, entry.group})
        QVERIFY(!text.contains(u"SECRET"_s));
    for (const Problem &problem : playlist.problems)
        QVERIFY(!problem.detail.english().contains(u"SECRET"_s));
    QCOMPARE(only("#EXTINF:-1 group-title=\"See http://tv.example\",A\nhttp://a.example/1\n").group,
             u"See http://tv.example"_s);
}

void TestM3uParser::guideShifts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *tag, const char *header, const char *attribute, int minutes) {
        QTest::newRow(tag) << QByteArray(header) << QByteArray(attribute) << minutes;
    };
    row("none", "", "", 0);
    row("of the channel", "", "tvg-shift=\"-5\"", -300);
    row("half an hour", "", "tvg-shift=\"+0.5\"", 30);
    row("decimal comma", "", "tvg-shift=\"5,75\"", 345);
    row("minutes", "", "tvg-shift=\"-3:30\"", -210);
    row("less than an hour back", "", "tvg-shift=\"-0:30\"", -30);
    row("without quotes", "", "tvg-shift=+1", 60);
    row("of the list", "tvg-shift=\"2\"", "", 120);
    row("the channel's own goes before", "tvg-shift=\"2\"", "tvg-shift=\"0\"", 0);
    row("no number", "tvg-shift=\"2\"", "tvg-shift=\"\"", 120);
    row("more than a day", "", "tvg-shift=\"36\"", 0);
    row("nonsense", "tvg-shift=\"nan\"", "tvg-shift=\"inf\"", 0);
}

void TestM3uParser::guideShifts()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, attribute);
    const ParsedPlaylist playlist = parsed("#EXTM3U " + header + "\n#EXTINF:-1 " + attribute
                                           + ",A\nhttp://a.example/1\n#EXTINF:-1 tvg-shift=\"7\",B\n");
    QCOMPARE(playlist.entries.size(), 1);
    QTEST(int(playlist.entries.first().guideShift.count()), "minutes");
}

void TestM3uParser::radio()
{
    QVERIFY(only("#EXTINF:-1 radio=\"true\",A\nhttp://a.example/1\n").radio);
    QVERIFY(only("#EXTINF:-1 radio=\"1\",A\nhttp://a.example/1\n").radio);
    QVERIFY(!only("#EXTINF:-1 radio=\"false\",A\nhttp://a.example/1\n").radio);
}

void TestM3uParser::stopsWhenCancelled()
{
    const std::atomic_bool cancelled{true};
    QVERIFY(parseM3u("#EXTINF:-1,A\nhttp://a.example/1\n", Remote, cancelled).entries.isEmpty());
}

PLEXBRIDGE_TEST(TestM3uParser)
#include "tst_m3uparser.moc"
