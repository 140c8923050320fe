// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/streamaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStreamAddress : public QObject {
    Q_OBJECT
private slots:
    void kinds_data();
    void kinds();
    void names_data();
    void names();
};

void TestStreamAddress::kinds_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("ffmpeg");
    const auto row = [](const char *address, bool ffmpeg) {
        QTest::newRow(address) << QByteArray(address) << ffmpeg;
    };
    row("http://a.example/live/u/p/1.ts", false);
    row("http://a.example/live/u/p/1", false);
    row("https://a.example:8443/udp/239.0.0.1:1234", false);
    row("http://a.example/stream?file=x.mp4", false);
    row("http://a.example/x.m3u8", true);
    row("HTTP://a.example/X.M3U8?token=1", true);
    row("http://a.example/x.mpd", true);
    row("http://a.example/play.php?type=m3u8", true);
    row("http://a.example/get?output=hls", true);
    row("http://a.example/film.mkv", true);
    row("rtsp://a.example/1", true);
    row("rtmp://a.example/app/1", true);
    row("udp://@239.0.0.1:1234", true);
    row("rtp://239.0.0.1:5000", true);
    row("srt://a.example:9000?mode=caller", true);
    row("mmsh://a.example/x", true);
}

void TestStreamAddress::kinds()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, ffmpeg);
    const Result<StreamSource> source = readStreamAddress(address, true);
    QVERIFY(source.ok());
    QCOMPARE(source.value().kind, ffmpeg ? SourceKind::Ffmpeg : SourceKind::TransportStream);
}

void TestStreamAddress::names_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"http://a.example/x/One.ts"_s << u"One"_s;
    QTest::newRow("no extension may be a token") << u"http://a.example/Zm9v"_s << u"a.example"_s;
    QTest::newRow("long may be a token")
        << u"http://a.example/0123456789abcdef0123456789abcdef0.ts"_s << u"a.example"_s;
    QTest::newRow("dot file") << u"http://a.example/.ts"_s << u"a.example"_s;
}

void TestStreamAddress::names()
{
    QFETCH(QString, address);
    QTEST(nameFromAddress(QUrl(address)), "name");
}

QTEST_APPLESS_MAIN(TestStreamAddress)
#include "tst_streamaddress.moc"
