// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/requestheaders.h"

#include "lineup/m3uparser.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Headers = QList<QPair<QByteArray, QByteArray>>;

class TestRequestHeaders : public QObject {
    Q_OBJECT
private slots:
    void playlistForms_data()
    {
        QTest::addColumn<QByteArray>("before"); // lines between #EXTINF and the address
        QTest::addColumn<QByteArray>("behind"); // the address
        QTest::addColumn<QString>("userAgent");
        QTest::addColumn<QString>("referrer");
        QTest::addColumn<Headers>("headers");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &behind,
                            const QString &userAgent, const QString &referrer, const Headers &headers) {
            QTest::newRow(name) << before << behind << userAgent << referrer << headers;
        };
        row("VLC", "#EXTVLCOPT:http-user-agent=VLC/3 (x)\n#EXTVLCOPT:http-referrer=http://r/\n", {},
            u"VLC/3 (x)"_s, u"http://r/"_s, {});
        row("VLC headers",
            "#EXTVLCOPT:http-header=X-Key: "
            "a=b:c\n#EXTVLCOPT:http-header=Y=2\n#EXTVLCOPT:http-origin=http://o\n"
            "#EXTVLCOPT:http-cookie=\"s=1; t=2\"\n#EXTVLCOPT:network-caching=1000\n",
            {}, {}, {}, {{"X-Key", "a=b:c"}, {"Y", "2"}, {"Origin", "http://o"}, {"Cookie", "s=1; t=2"}});
        row("EXTHTTP", "#EXTHTTP:{\"User-Agent\":\"J/1\",\"cookie\":\"a=\\u00fc\",\"X\":7}\n", {}, u"J/1"_s,
            {}, {{"X", "7"}, {"cookie", "a=\xc3\xbc"}});
        row("Kodi", {},
            "|User-Agent=K%2F20+x&Referer=http%3A%2F%2Fr%2F&X-Other=a%3Db&!X-Secret=s&Empty=", u"K/20+x"_s,
            u"http://r/"_s, {{"X-Other", "a=b"}, {"X-Secret", "s"}});
        row("Kodi's own options", {}, "|verifypeer=false&seekable=0&connection-timeout=5&auth=basic&A=1", {},
            {}, {{"A", "1"}});
        row("adaptive",
            "#KODIPROP:inputstream.adaptive.stream_headers=User-Agent=A%2F1&Origin=http%3A%2F%2Fo\n"
            "#KODIPROP:inputstream.adaptive.manifest_headers=X=1\n#KODIPROP:inputstreamaddon=x\n",
            {}, u"A/1"_s, {}, {{"Origin", "http://o"}, {"X", "1"}});
        row("the address goes before lines",
            "#EXTHTTP:{\"X\":\"line\",\"Y\":\"line\",\"User-Agent\":\"line\"}\n",
            "|x=address&User-Agent=address", u"address"_s, {}, {{"x", "address"}, {"Y", "line"}});
        row("a later line replaces", "#EXTHTTP:{\"X\":\"1\"}\n#EXTHTTP:{\"x\":\"2\"}\n", {}, {}, {},
            {{"X", "2"}});
    }
    void playlistForms()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const ParsedPlaylist playlist =
            parseM3u("#EXTM3U\n#EXTINF:-1,One\n" + before + "http://h.example/1.ts" + behind
                         + "\n#EXTINF:-1,Two\nhttp://h.example/2.ts\n",
                     u"http://p.example/"_s);
        QCOMPARE(playlist.problems, QList<Problem>());
        QCOMPARE(playlist.entries.size(), 2);
        const StreamSource &source = playlist.entries.first().source;
        QCOMPARE(source.url, QUrl(u"http://h.example/1.ts"_s));
        QTEST(source.userAgent, "userAgent");
        QTEST(source.referrer, "referrer");
        QTEST(source.headers, "headers");
        const StreamSource &next = playlist.entries.last().source; // nothing rubs off
        QVERIFY(next.headers.isEmpty() && next.userAgent.isEmpty() && next.referrer.isEmpty());
    }

    void attributes()
    {
        const ParsedPlaylist playlist =
            parseM3u("#EXTINF:-1 user-agent=\"A/1\" http-referrer=\"http://r/\",One\nhttp://h/1\n"
                     "#EXTINF:-1 http-user-agent=\"B/1\" http-origin=\"http://o\",Two\nhttp://h/2\n",
                     u"http://p.example/"_s);
        QCOMPARE(playlist.entries.at(0).source.userAgent, u"A/1"_s);
        QCOMPARE(playlist.entries.at(0).source.referrer, u"http://r/"_s);
        QCOMPARE(playlist.entries.at(1).source.userAgent, u"B/1"_s);
        QCOMPARE(playlist.entries.at(1).source.headers, (Headers{{"Origin", "http://o"}}));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &name, const QString &value) {
            QTest::newRow(qPrintable(name.left(30) + u'=' + value.left(20))) << name << value;
        };
        for (const QString &name :
             {u"Host"_s, u"connection"_s, u"Keep-Alive"_s, u"Proxy-Authorization"_s, u"TE"_s, u"Trailer"_s,
              u"Transfer-Encoding"_s, u"Upgrade"_s, u"Content-Length"_s, u"Range"_s, u"Accept-Encoding"_s})
            row(name, u"x"_s);
        row({}, u"x"_s);
        row(u"two words"_s, u"x"_s);
        row(u"colon:"_s, u"x"_s);
        row(u"Größe"_s, u"x"_s);
        row(u"line\nbreak"_s, u"x"_s);
        row(QString(65, u'x'), u"x"_s);
        row(u"X"_s, u"a\r\nHost: evil"_s);
        row(u"X"_s, u"a\nb"_s);
        row(u"X"_s, u"a"_s + QChar(0) + u"b"_s);
        row(u"User-Agent"_s, u"a\r\nX: y"_s);
        row(u"Referer"_s, u"a\rb"_s);
        row(u"X"_s, QString(4097, u'x'));
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        StreamSource source;
        QVERIFY(!addRequestHeader(source, name, value));
        QCOMPARE(source, StreamSource());
    }

    void noMoreThanTwenty()
    {
        StreamSource source;
        for (int i = 0; i < 20; ++i)
            QVERIFY(addRequestHeader(source, u"X-%1"_s.arg(i), u"1"_s));
        QVERIFY(!addRequestHeader(source, u"X-20"_s, u"1"_s));
        QVERIFY(addRequestHeader(source, u"x-7"_s, u"other"_s));
        QCOMPARE(source.headers.size(), 20);
        QCOMPARE(source.headers.at(7).second, "other"_ba);
    }

    void refusedOneCostsNoChannel()
    {
        for (const QByteArray &lines : {"http://h.example/1|Host=SECRET.example&X=1\n"_ba,
                                        "#EXTHTTP:{\"Host\":\"SECRET\",\"X\":\"1\"}\nhttp://h.example/1\n"_ba,
                                        "#EXTVLCOPT:http-header=Host: SECRET\nhttp://h.example/1|X=1\n"_ba,
                                        "#EXTHTTP:{damaged SECRET\nhttp://h.example/1|X=1\n"_ba,
                                        "http://h.example/1|Y=SECRET%0D%0AHost%3A%20evil&X=1\n"_ba}) {
            const ParsedPlaylist playlist = parseM3u("#EXTINF:-1,One\n" + lines, u"http://p.example/"_s);
            QCOMPARE(playlist.entries.size(), 1);
            QCOMPARE(playlist.entries.first().source.headers, (Headers{{"X", "1"}}));
            QCOMPARE(playlist.problems.size(), 1);
            QCOMPARE(playlist.problems.first().code, ProblemCode::SourceRefused);
            QVERIFY(!playlist.problems.first().detail.english().contains("SECRET"_L1));
        }
    }

    void backupsStandBeforeTheAddress()
    {
        const ParsedPlaylist playlist =
            parseM3u("#PLEXBRIDGE-BACKUP:http://early.example/0\n"
                     "#EXTINF:-1,One\n#EXTVLCOPT:http-user-agent=Main/1\n"
                     "#PLEXBRIDGE-BACKUP: http://b.example/1|User-Agent=B%2F1&X-Key=a%26b \n"
                     "#plexbridge-backup:file:///etc/SECRET\n#PLEXBRIDGE-BACKUP:rtsp://c.example/1\n"
                     "http://a.example/1\n#EXTINF:-1,Two\nhttp://a.example/2\n",
                     u"/srv/list.m3u"_s);
        QCOMPARE(playlist.entries.size(), 2);
        const PlaylistEntry &one = playlist.entries.first();
        QCOMPARE(one.source.userAgent, u"Main/1"_s);
        QCOMPARE(one.backups.size(), 3);
        QCOMPARE(one.backups.at(1).url, QUrl(u"http://b.example/1"_s));
        QCOMPARE(one.backups.at(1).userAgent, u"B/1"_s);
        QCOMPARE(one.backups.at(1).headers, (Headers{{"X-Key", "a&b"}}));
        QVERIFY(one.backups.at(2).kind == SourceKind::Ffmpeg && one.backups.at(2).userAgent.isEmpty());
        QVERIFY(playlist.entries.last().backups.isEmpty());
        QCOMPARE(playlist.problems.size(), 1);
        QVERIFY(playlist.problems.first().code == ProblemCode::SourceRefused);
        QCOMPARE(playlist.problems.first().line, 5);
        QVERIFY(!playlist.problems.first().detail.english().contains("SECRET"_L1));
    }

    void noMoreThanTwentyBackups()
    {
        QByteArray text = "#EXTINF:-1,One\n";
        for (int i = 0; i < 30; ++i)
            text += "#PLEXBRIDGE-BACKUP:http://b.example/" + QByteArray::number(i) + '\n';
        QCOMPARE(parseM3u(text + "http://a.example/1\n", {}).entries.first().backups.size(), 20);
    }
};

PLEXBRIDGE_TEST(TestRequestHeaders)
#include "tst_requestheaders.moc"
