// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/streamaddress.h"
#include "support/testmain.h"

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
    QTest::addColumn<SourceKind>("kind");
    const auto row = [](const char *address, SourceKind kind) {
        QTest::newRow(address) << QByteArray(address) << kind;
    };
    row("http://a.example/live/u/p/1.ts", SourceKind::TransportStream);
    row("http://a.example/live/u/p/1", SourceKind::TransportStream);
    row("https://a.example:8443/udp/239.0.0.1:1234", SourceKind::TransportStream);
    row("http://a.example/stream?file=x.mp4", SourceKind::TransportStream);
    row("http://a.example/x.m3u8", SourceKind::Hls);
    row("HTTP://a.example/X.M3U8?token=1", SourceKind::Hls);
    row("http://a.example/list.m3u", SourceKind::Hls);
    row("http://a.example/hls/one", SourceKind::Hls);
    row("http://a.example/x.mpd", SourceKind::Ffmpeg);
    row("http://a.example/play.php?type=m3u8", SourceKind::Hls);
    row("http://a.example/get?output=hls", SourceKind::Hls);
    row("http://a.example/film.mkv", SourceKind::Ffmpeg);
    row("rtsp://a.example/1", SourceKind::Ffmpeg);
    row("rtmp://a.example/app/1", SourceKind::Ffmpeg);
    row("udp://@239.0.0.1:1234", SourceKind::Ffmpeg);
    row("rtp://239.0.0.1:5000", SourceKind::Ffmpeg);
    row("srt://a.example:9000?mode=caller", SourceKind::Ffmpeg);
    row("mmsh://a.example/x", SourceKind::Ffmpeg);
}

void TestStreamAddress::kinds()
{
    QFETCH(QByteArray, address);
    const Result<StreamSource> source = readStreamAddress(address);
    QVERIFY(source.ok());
    QTEST(source.value().kind, "kind");
}

void TestStreamAddress::names_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"http://a.example/x/One.ts"_s << u"One"_s;
    QTest::newRow("no extension may be a token") << u"http://a.example/Zm9v"_s << u"a.example"_s;
    QTest::newRow("long may be a token")
        << u"http://a.example/0123456789abcdef0123456789abcdef0.ts"_s << u"a.example"_s;
    const QString longHost = QString(50, u'a').append(u'.').repeated(4) + u"example"_s;
    QTest::newRow("long host") << u"http://%1/"_s.arg(longHost) << longHost.left(200);
    QTest::newRow("dot file") << u"http://a.example/.ts"_s << u"a.example"_s;
}

void TestStreamAddress::names()
{
    QFETCH(QString, address);
    QTEST(nameFromAddress(QUrl(address)), "name");
}

PLEXBRIDGE_TEST(TestStreamAddress)
#include "tst_streamaddress.moc"
