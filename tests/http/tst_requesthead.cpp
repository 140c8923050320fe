// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesthead.h"
#include "support/testmain.h"

#include <QTest>

using Kind = HeadVerdict::Kind;

/// The strict parser, row by row: what passes, what is refused, and with which status.
class TestRequestHead : public QObject {
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void waitsForEveryByte();
    void readsFields();
    void readsTarget_data();
    void readsTarget();
    void readsConnection_data();
    void readsConnection();
};

void TestRequestHead::judges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status"); // 0: complete; -1: more is needed
    const auto row = [](const char *name, const QByteArray &text, int status) {
        QTest::newRow(name) << text << status;
    };
    const QByteArray host("Host: a\r\n");
    row("plain", "GET /x HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("one-oh without host", "GET /x HTTP/1.0\r\n\r\n", 0);
    row("no host", "GET /x HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET /x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("the same host twice", "GET /x HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n", 400);
    row("host with a blank", "GET /x HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
    row("host with a slash", "GET /x HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
    row("IPv6 host", "GET /x HTTP/1.1\r\nHost: [::1]:3000\r\n\r\n", 0);
    row("empty", "", -1);
    row("half a line", "GET /x HT", -1);
    row("no empty line", "GET /x HTTP/1.1\r\nHost: a\r\n", -1);
    row("line ends in LF", "GET /x HTTP/1.1\nHost: a\n\n", 400);
    row("one field ends in LF", "GET /x HTTP/1.1\r\nHost: a\nX: 1\r\n\r\n", 400);
    row("empty line is LF", "GET /x HTTP/1.1\r\nHost: a\r\n\n", 400);
    row("bare CR in a value", "GET /x HTTP/1.1\r\nHost: a\r\nX: 1\r2\r\n\r\n", 400);
    row("folded line", "GET /x HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n", 400);
    row("blank before the colon", "GET /x HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("no colon", "GET /x HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n", 400);
    row("empty name", "GET /x HTTP/1.1\r\nHost: a\r\n: v\r\n\r\n", 400);
    row("NUL in a value", QByteArray("GET /x HTTP/1.1\r\nHost: a\r\nX: 1@2\r\n\r\n").replace('@', '\0'), 400);
    row("8-bit value", "GET /x HTTP/1.1\r\nHost: a\r\nX: \xc3\xa4\r\n\r\n", 0);
    row("TLS hello", "\x16\x03\x01\x02", 400);
    row("lower case method", "get /x HTTP/1.1\r\n" + host + "\r\n", 400);
    row("TRACE", "TRACE /x HTTP/1.1\r\n" + host + "\r\n", 501);
    row("CONNECT", "CONNECT a:80 HTTP/1.1\r\n" + host + "\r\n", 501);
    row("unknown method", "BREW /x HTTP/1.1\r\n" + host + "\r\n", 501);
    row("OPTIONS of the server", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 0);
    row("star for GET", "GET * HTTP/1.1\r\n" + host + "\r\n", 400);
    row("HTTP/3.0", "GET /x HTTP/3.0\r\n" + host + "\r\n", 505);
    row("HTTP/1.2", "GET /x HTTP/1.2\r\n" + host + "\r\n", 505);
    row("HTTPX", "GET /x HTTPX1.1\r\n" + host + "\r\n", 400);
    row("no version", "GET /x\r\n" + host + "\r\n", 400);
    row("blank in the target", "GET /x y HTTP/1.1\r\n" + host + "\r\n", 400);
    row("two blanks", "GET  /x HTTP/1.1\r\n" + host + "\r\n", 400);
    row("raw 8-bit target", "GET /\xc3\xa4 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("relative target", "GET x HTTP/1.1\r\n" + host + "\r\n", 400);
    const auto absolute = [&](const char *name, const QByteArray &authority, int status) {
        row(name, "GET http://" + authority + "/x HTTP/1.1\r\n" + host + "\r\n", status);
    };
    absolute("absolute", "a:80", 0);
    absolute("absolute, port left empty", "a:", 0);
    absolute("absolute, IPv6", "[::1]:80", 0);
    absolute("absolute, IPv6 without a port", "[fe80::1%25eth0]", 0);
    absolute("absolute, nobody", "", 400);
    absolute("absolute, only a port", ":80", 400);
    absolute("absolute, open bracket", "[::1", 400);
    absolute("absolute, empty brackets", "[]", 400);
    absolute("absolute, bracket in between", "a[::1]", 400);
    absolute("absolute, something behind the bracket", "[::1]a:80", 400);
    absolute("absolute, two colons", "a:80:80", 400);
    absolute("absolute, port in words", "a:http", 400);
    absolute("absolute, no such port", "a:65536", 400);
    absolute("absolute, account", "me:secret@a", 400);
    row("encoded NUL", "GET /%00 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("bad escape", "GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400);
    row("cut escape", "GET /%2 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("encoded slash", "GET /a%2Fb HTTP/1.1\r\n" + host + "\r\n", 0);
    row("bad escape in the query", "GET /x?%zz HTTP/1.1\r\n" + host + "\r\n", 0);
    row("long target", "GET /" + QByteArray(9000, 'a'), 414);
    row("length with a sign", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\n", 400);
    row("length in hex", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\n", 400);
    row("length as a list", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\n", 400);
    row("empty length", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", 400);
    row("two lengths", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n", 400);
    row("length 2^63", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 9223372036854775808\r\n\r\n", 413);
    row("too long a body", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n", 413);
    row("longest body", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 65536\r\n\r\n", 0);
    row("chunked", "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 411);
    row("transfer coding in disguise", "POST /x HTTP/1.1\r\nHost: a\r\ntransfer-ENCODING: x\r\n\r\n", 411);
    row("expectation", "POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\n\r\n", 0);
    row("other expectation", "POST /x HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n", 417);
    row("long head", "GET /x HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(33000, 'a'), 431);
    row("many fields", "GET /x HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: 1\r\n").repeated(100) + "\r\n", 431);
    row("most fields", "GET /x HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: 1\r\n").repeated(99) + "\r\n", 0);
    const QByteArray upgrade("Host: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    row("upgrade", "GET /ws HTTP/1.1\r\n" + upgrade, 0);
    row("upgrade by POST", "POST /ws HTTP/1.1\r\n" + upgrade, 400);
    row("upgrade by 1.0", "GET /ws HTTP/1.0\r\n" + upgrade, 400);
}

void TestRequestHead::judges()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    RequestHead head;
    const HeadVerdict verdict = parseRequestHead(text, {}, head);
    const HeadVerdict wanted = status == 0 ? HeadVerdict{Kind::Complete, 0}
        : status < 0                       ? HeadVerdict{}
                                           : HeadVerdict{Kind::Refused, status};
    QCOMPARE(int(verdict.kind), int(wanted.kind));
    QCOMPARE(verdict.status, wanted.status);
}

void TestRequestHead::waitsForEveryByte()
{
    const QByteArray text("POST /a%20b?q=1 HTTP/1.1\r\nHost: a:1\r\nContent-Length: 3\r\n\r\n");
    RequestHead head;
    for (qsizetype size = 0; size < text.size(); ++size)
        QCOMPARE(int(parseRequestHead(text.first(size), {}, head).kind), int(Kind::Incomplete));
    QCOMPARE(int(parseRequestHead(text + "GET /next", {}, head).kind), int(Kind::Complete));
    QCOMPARE(head.size, text.size());
    QCOMPARE(head.contentLength, 3);
}

void TestRequestHead::readsFields()
{
    const QByteArray text("PUT /x HTTP/1.1\r\nHost: a\r\nX-One:\t 1 \r\nx-one: 2\r\nEmpty:\r\n\r\n");
    RequestHead head;
    QCOMPARE(int(parseRequestHead(text, {}, head).kind), int(Kind::Complete));
    QVERIFY(head.method == Method::Put);
    QCOMPARE(head.fields.size(), 4);
    QCOMPARE(head.value("X-ONE").toByteArray(), "1");
    QCOMPARE(head.value("empty").toByteArray(), "");
    QVERIFY(!head.value("empty").isNull());
    QVERIFY(head.value("missing").isNull());
}

void TestRequestHead::readsTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plain") << QByteArray("/a/b") << QByteArray("/a/b") << QByteArray();
    QTest::newRow("query") << QByteArray("/a?b=c?d") << QByteArray("/a") << QByteArray("b=c?d");
    QTest::newRow("absolute") << QByteArray("http://h:1/a?b") << QByteArray("/a") << QByteArray("b");
    QTest::newRow("bare host") << QByteArray("http://h:1") << QByteArray("/") << QByteArray();
    QTest::newRow("encoded") << QByteArray("/a%2Fb%3F?x") << QByteArray("/a%2Fb%3F") << QByteArray("x");
}

void TestRequestHead::readsTarget()
{
    QFETCH(QByteArray, target);
    const QByteArray text = "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
    RequestHead head;
    QCOMPARE(int(parseRequestHead(text, {}, head).kind), int(Kind::Complete));
    QTEST(head.path.toByteArray(), "path");
    QTEST(head.query.toByteArray(), "query");
}

void TestRequestHead::readsConnection_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("webSocket");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\n") << true << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n") << false << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n") << false
                                    << false;
    QTest::newRow("close") << QByteArray("GET / HTTP/1.1\r\nConnection: foo, Close\r\n") << false << false;
    QTest::newRow("websocket") << QByteArray(
        "GET / HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n")
                               << true << true;
    QTest::newRow("upgrade unasked") << QByteArray("GET / HTTP/1.1\r\nUpgrade: websocket\r\n") << true
                                     << false;
    QTest::newRow("h2c") << QByteArray("GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n") << true
                         << false;
}

void TestRequestHead::readsConnection()
{
    QFETCH(QByteArray, start);
    const QByteArray text = start + "Host: a\r\n\r\n";
    RequestHead head;
    QCOMPARE(int(parseRequestHead(text, {}, head).kind), int(Kind::Complete));
    QTEST(head.keepAlive, "keepAlive");
    QTEST(head.webSocket, "webSocket");
}

PLEXBRIDGE_TEST(TestRequestHead)
#include "tst_requesthead.moc"
