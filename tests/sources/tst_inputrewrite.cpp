// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/inputrewrite.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray root = "http://127.0.0.1:9/t/";

QByteArray inside(const char *target)
{
    return inputAddress(root, QUrl(QString::fromLatin1(target)));
}

} // namespace

/// Playlists as ffmpeg gets them from us.
class TestInputRewrite : public QObject {
    Q_OBJECT

private slots:
    void addressesComeBack_data();
    void addressesComeBack();
    void othersLeadNowhere();
    void hlsIsRewritten();
    void dashIsRewritten();
};

void TestInputRewrite::addressesComeBack_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("readable"); // of the address
    const auto row = [](const char *target, const char *readable) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(readable);
    };
    row("http://h/a/b.ts", "b.ts");
    row("https://u:p@h:81/live/u/p/7.m3u8?t=a/b&c=d", "7.m3u8?t=a/b&c=d");
    row("http://h/a/$RepresentationID$/$Number$.m4s", "$RepresentationID$/$Number$.m4s");
    row("http://h/", "");
    row("http://h/a%20b/c%2Fd.ts", "c%2Fd.ts");
    row("http://[::1]:8080/x", "x");
}

void TestInputRewrite::addressesComeBack()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, readable);
    const QByteArray address = inputAddress(root, QUrl::fromEncoded(target));
    QVERIFY(address.startsWith(root));
    QVERIFY(!address.contains("u:p") && !address.contains("/live/"));
    QVERIFY2(address.endsWith('/' + readable), address);
    QCOMPARE(inputTarget(address.sliced(root.size())).toEncoded(QUrl::FullyEncoded), target);
}

void TestInputRewrite::othersLeadNowhere()
{
    for (const char *path : {"", "/", "x", "!!!!/x", "ZmlsZTovLy9ldGMv/passwd", "~0/input"})
        QVERIFY2(!inputTarget(path).isValid(), path);
}

void TestInputRewrite::hlsIsRewritten()
{
    const QByteArray text =
        "#EXTM3U\r\n#EXT-X-MAP:URI=\"init.mp4\",BYTERANGE=\"1@0\"\n"
        "#EXT-X-KEY:METHOD=AES-128,URI=\"https://k.example/key?a=1\"\n"
        "#EXTINF:2,a title, URI=\"not this\n/seg/1.m4s\nhttp://cdn.example/2.m4s\nfile:///etc/passwd\n";
    const QByteArray wanted = "#EXTM3U\n#EXT-X-MAP:URI=\"" + inside("http://h/a/init.mp4")
        + "\",BYTERANGE=\"1@0\"\n#EXT-X-KEY:METHOD=AES-128,URI=\"" + inside("https://k.example/key?a=1")
        + "\"\n#EXTINF:2,a title, URI=\"not this\n" + inside("http://h/seg/1.m4s") + '\n'
        + inside("http://cdn.example/2.m4s") + "\nfile:///etc/passwd\n";
    QCOMPARE(rewrittenHls(text, QUrl(u"http://h/a/list.m3u8"_s), root).trimmed(), wanted.trimmed());
}

void TestInputRewrite::dashIsRewritten()
{
    const QByteArray text = "<MPD xmlns=\"http://www.w3.org/x\"><BaseURL>https://c.example/v/</BaseURL>"
                            "<BaseURL>near/</BaseURL><SegmentTemplate media=\"/r/$Number$.m4s\" "
                            "initialization=\"i.mp4\"/></MPD>";
    const QByteArray wanted = "<MPD xmlns=\"http://www.w3.org/x\"><BaseURL>" + inside("https://c.example/v/")
        + "</BaseURL><BaseURL>near/</BaseURL><SegmentTemplate media=\"" + inside("http://h/r/$Number$.m4s")
        + "\" initialization=\"i.mp4\"/></MPD>";
    QCOMPARE(rewrittenDash(text, QUrl(u"http://h/a/x.mpd"_s), root), wanted);
}

PLEXBRIDGE_TEST(TestInputRewrite)
#include "tst_inputrewrite.moc"
