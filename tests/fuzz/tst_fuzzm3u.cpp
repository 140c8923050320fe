// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "lineup/m3uparser.h"
#include "support/testmain.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

/// What the fuzzer runs, with playlists as they are found: how they are written, encoded and damaged.
class TestFuzzM3u : public QObject {
    Q_OBJECT
private slots:
    void corpus_data();
    void corpus();
};

void TestFuzzM3u::corpus_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<int>("entries");
    const QByteArray plain =
        "#EXTM3U x-tvg-url=\"http://g.example/a.xml,http://g.example/b.xml.gz\"\n"
        "#EXTINF:-1 tvg-id=\"one.uk\" tvg-chno=\"5.1\" tvg-logo=\"http://l.example/1.png\" "
        "group-title=\"News; UK\",One, the \"first\"\nhttp://u:p@tv.example/live/u/p/1.ts\n"
        "#EXTINF:0,Two\nhttps://tv.example/2/index.m3u8\n";
    const auto row = [](const char *name, const QByteArray &text, int entries) {
        QTest::newRow(name) << text << entries;
    };
    row("plain", plain, 2);
    row("UTF-8 with a mark", "\xef\xbb\xbf" + plain, 2);
    row("UTF-16", utf16(QString::fromUtf8(plain)), 2);
    row("Latin-1",
        "#EXTINF:-1 group-title=\"Fran\xe7"
        "ais\",T\xe9l\xe9\nhttp://a.example/1\n",
        1);
    row("CR only", QByteArray(plain).replace('\n', '\r'), 2);
    row("CRLF", QByteArray(plain).replace("\n", "\r\n"), 2);
    row("no quotation marks", "#EXTINF:-1 tvg-id=one tvg-name=One group-title=UK,One\nhttp://a.example/1\n",
        1);
    row("single quotation marks", "#EXTINF:-1 tvg-id='one' group-title='It''s',One\nhttp://a.example/1\n", 1);
    row("quotation marks inside",
        "#EXTINF:-1 tvg-name=\"The \"Best\" One\" tvg-id=\"x\",B\nhttp://a.example/1\n", 1);
    row("quotation mark not closed", "#EXTINF:-1 tvg-id=\"one,Two\nhttp://a.example/1\n", 1);
    row("comma before attributes", "#EXTINF:-1,tvg-id=\"x\" group-title=\"a, b\",Name\nhttp://a.example/1\n",
        1);
    row("groups of their own", "#EXTINF:-1,A\n#EXTGRP:News\nhttp://a.example/1\n", 1);
    row("VLC options",
        "#EXTINF:-1,A\n#EXTVLCOPT:http-user-agent=Player/1\n#EXTVLCOPT:http-referrer=http://r.example/\n"
        "#EXTVLCOPT:network-caching=1000\nhttp://a.example/1\n",
        1);
    row("Kodi properties",
        "#EXTINF:-1,A\n#KODIPROP:inputstream.adaptive.stream_headers=User-Agent=X%20Y&Cookie=a%3Db\n"
        "#KODIPROP:inputstreamclass=inputstream.adaptive\nhttp://a.example/1.mpd\n",
        1);
    row("JSON headers", "#EXTINF:-1,A\n#EXTHTTP:{\"User-Agent\":\"X\",\"X-Key\":\"1\"}\nhttp://a.example/1\n",
        1);
    row("headers behind the address",
        "#EXTINF:-1,A\nhttp://a.example/1|User-Agent=X%2F1&Referer=http://r.example/&Host=evil\n", 1);
    row("web page", "<!DOCTYPE html><html><body>Your subscription has ended</body></html>", 0);
    row("HLS stream", "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6.0,\nseg1.ts\n#EXTINF:6.0,\nseg2.ts\n", 0);
    row("cut off in an address", plain.chopped(12), 2);
    row("cut off in attributes", plain.first(120), 0);
    row("bare addresses", "http://a.example/1\nudp://@239.0.0.1:1234\nrtp://239.0.0.2:5000\n", 3);
    row("what is not allowed", "file:///etc/passwd\npipe:1\nconcat:a|b\n..\\x\n", 0);
    row("a path of the list's own server", "/etc/passwd\n", 1);
    row("numbers of all kinds",
        "#EXTINF:-1 tvg-chno=\"0\",A\nhttp://a.example/1\n#EXTINF:-1 channel-number=\"007\",B\n"
        "http://a.example/2\n#EXTINF:-1 tvg-chno=\"5.1\",C\nhttp://a.example/3\n"
        "#EXTINF:-1 tvg-chno=\"5.1\",D\nhttp://a.example/4\n",
        4);
    row("doubles",
        "#EXTINF:-1 tvg-id=\"x\",A\nhttp://a.example/1\n#EXTINF:-1 tvg-id=\"x\",A\nhttp://a.example/1\n", 2);
    row("long line", "#EXTINF:-1," + QByteArray(70'000, 'x') + "\nhttp://a.example/1\n", 1);
}

void TestFuzzM3u::corpus()
{
    QFETCH(QByteArray, seed);
    QTEST(int(parseM3u(seed, u"http://list.example/"_s).entries.size()), "entries");
    FuzzCorpus(&fuzzM3u,
               {"#EXTINF:-1 ", "\"", "\r", "\n", ",", "=", "tvg-id=", "|", "http://", "#EXTM3U", "\xff\xfe",
                QByteArray(1, '\0')})
        .run(seed, 300);
}

PLEXBRIDGE_TEST(TestFuzzM3u)
#include "tst_fuzzm3u.moc"
