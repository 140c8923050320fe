// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/chunkedbody.h"
#include "sources/httphead.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Heads, requests and chunks of HTTP, from bytes.
class HttpPartsTest : public QObject {
    Q_OBJECT
private slots:
    void readsHeads_data();
    void readsHeads();
    void readsFields();
    void writesRequests_data();
    void writesRequests();
    void knowsForeignTypes();
    void unwrapsChunks_data();
    void unwrapsChunks();
    void noticesBadChunks_data();
    void noticesBadChunks();
};

void HttpPartsTest::readsHeads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << QByteArray("HTTP/1.1 200 OK\r\nA: b") << 200;
    QTest::newRow("no reason") << QByteArray("HTTP/1.0 404") << 404;
    QTest::newRow("radio") << QByteArray("ICY 200 OK\r\nicy-name: x") << 200;
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 302 Found\nLocation: /x") << 302;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH") << 0;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 OK") << 0;
    QTest::newRow("negative") << QByteArray("HTTP/1.1 -1 X") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
}

void HttpPartsTest::readsHeads()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const auto head = parseHttpHead(text);
    QCOMPARE(head ? head->status : 0, status);
}

void HttpPartsTest::readsFields()
{
    const auto head =
        parseHttpHead("HTTP/1.1 301 M\r\nLOCATION:  /x:y \r\nno colon\r\n: empty\r\nlocation: second");
    QVERIFY(head && head->isRedirect());
    QCOMPARE(head->value("location"), "/x:y");
    QCOMPARE(head->value("missing"), QByteArray());
    QCOMPARE(head->fields.size(), 2);
    const auto many = parseHttpHead("HTTP/1.1 200 OK\r\n" + QByteArray("a: b\r\n").repeated(5000));
    QVERIFY(many->fields.size() <= 100);
}

void HttpPartsTest::writesRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("no path") << u"http://h"_s << QByteArray("GET / ") << QByteArray("Host: h\r\n");
    QTest::newRow("own port") << u"http://h:8080/a?b"_s << QByteArray("GET /a?b ")
                              << QByteArray("Host: h:8080\r\n");
    QTest::newRow("usual port") << u"https://h:443/"_s << QByteArray("GET / ") << QByteArray("Host: h\r\n");
    QTest::newRow("IPv6") << u"http://[::1]:81/a"_s << QByteArray("GET /a ")
                          << QByteArray("Host: [::1]:81\r\n");
    QTest::newRow("fragment") << u"http://h/a#b"_s << QByteArray("GET /a ") << QByteArray("Host: h\r\n");
}

void HttpPartsTest::writesRequests()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, host);
    const QByteArray request = httpRequest(QUrl(url), {});
    QVERIFY(request.startsWith(line + "HTTP/1.1\r\n"));
    QVERIFY(request.contains(host));
    QVERIFY(request.contains("\r\nUser-Agent: PlexBridge/"));
    QVERIFY(request.endsWith("\r\n\r\n"));
    QVERIFY(!request.contains("Authorization") && !request.contains("Referer"));
}

void HttpPartsTest::knowsForeignTypes()
{
    QVERIFY(isForeignType("Text/HTML; charset=utf-8"));
    QVERIFY(!isForeignType("application/x-mpegURL")); // that one is played
    QVERIFY(!isForeignType("video/mp2t"));
    QVERIFY(!isForeignType("application/octet-stream"));
    QVERIFY(!isForeignType(""));
}

void HttpPartsTest::unwrapsChunks_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3, 5, 100})
        QTest::addRow("%d bytes at a time", step) << step;
}

void HttpPartsTest::unwrapsChunks()
{
    QFETCH(int, step);
    const QByteArray wire =
        "5\r\nhello\r\n1;name=\"x\"\r\n,\r\n00A\r\n and good \r\n3\r\nbye\r\n0\r\nTrailer: x\r\n\r\n";
    ChunkedBody body;
    QByteArray out;
    for (qsizetype at = 0; at < wire.size(); at += step) {
        QByteArray piece = wire.mid(at, step);
        const qsizetype left = body.unwrap(piece.data(), piece.size());
        out += piece.left(left);
    }
    QCOMPARE(out, "hello, and good bye");
    QVERIFY(body.isFinished() && !body.isMalformed());
}

void HttpPartsTest::noticesBadChunks_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("no number") << QByteArray("xyz\r\nhello");
    QTest::newRow("negative") << QByteArray("-5\r\nhello");
    QTest::newRow("endless size") << QByteArray(1000, '1');
    QTest::newRow("overflow") << QByteArray("fffffffffffffffffff\r\nx");
}

void HttpPartsTest::noticesBadChunks()
{
    QFETCH(QByteArray, wire);
    ChunkedBody body;
    QCOMPARE(body.unwrap(wire.data(), wire.size()), 0);
    QVERIFY(body.isMalformed());
}

PLEXBRIDGE_TEST(HttpPartsTest)
#include "tst_httpparts.moc"
