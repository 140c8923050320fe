// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/oddhead.h"
#include "fetch/ownports.h"
#include "fetchbench.h"
#include "support/gzip.h"
#include "support/rawserver.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FetchRequest ask(const QUrl &url, FetchRequest::Kind kind = FetchRequest::Kind::Document)
{
    FetchRequest request;
    request.url = url;
    request.kind = kind;
    return request;
}

QByteArray fieldIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

/// One question and its answer, against a server that says what it likes.
class TestFetch : public QObject {
    Q_OBJECT

private slots:
    void readsHeadsOfAllKinds_data();
    void readsHeadsOfAllKinds();
    void takesTheFramingOutOfVideo_data();
    void takesTheFramingOutOfVideo();
    void followsOddHeads();
    void waitsForWhatIsAnnounced();
    void takesWhatIsNoChunks();
    void unpacks_data();
    void unpacks();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void saysWhatItIs();
    void sendsHeaders_data();
    void sendsHeaders();
    void asksWhetherThereIsANewerOne();
    void followsByNameThoughTheOtherSideCloses_data();
    void followsByNameThoughTheOtherSideCloses();
    void doesNotFollowForEver();
    void anotherKindIsTold();
    void aRedirectCanBePrevented();
    void cookiesGoAlongAChain();
    void cookiesGoToNoOtherHost();
    void secretsGoHomeOnly();
    void signsInWhenAsked_data();
    void signsInWhenAsked();
    void aPasswordIsNotToldToDigest();
    void leadsNeverInwards_data();
    void leadsNeverInwards();
    void aConnectionThatIsKeptOpensNoDoor();
    void neverToOurselves();
    void whatIsNotReadHoldsTheProviderBack_data();
    void whatIsNotReadHoldsTheProviderBack();
    void videoIsReadOnDemand();
    void videoIsLeftInTheKernel();
    void connectionsAreUsedAgainAndClosed();
    void silenceEndsIt_data();
    void silenceEndsIt();
    void saysWhereNoTlsIsSpoken_data();
    void saysWhereNoTlsIsSpoken();
    void anyMomentIsGoodToLeave();
    void aDeadAddressIsPassed();
};

void TestFetch::readsHeadsOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 200 OK\r\nX-A: b\r\n\r\n") << 200;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nX-A: b\r\n\r\n") << 200;
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 200\r\nX-A: b\r\n\r\n") << 200;
    QTest::newRow("ICY") << QByteArray("ICY 200 OK\r\nX-A: b\r\n\r\n") << 200;
    QTest::newRow("LF only") << QByteArray("HTTP/1.1 200 OK\nX-A: b\n\n") << 200;
    QTest::newRow("mixed") << QByteArray("HTTP/1.1 200 OK\r\nX-A: b\n\r\n") << 200;
    QTest::newRow("continue first") << QByteArray(
        "HTTP/1.1 103 Early Hints\r\nX-A: no\r\n\r\nHTTP/1.1 200 OK\r\nx-a:b\r\n\r\n")
                                    << 200;
    QTest::newRow("names in lower case") << QByteArray("http/1.1 200 ok\r\nx-a : b\r\n\r\n") << 200;
    QTest::newRow("folded") << QByteArray("HTTP/1.1 200 OK\r\nX-B: one\r\n  two\r\nX-A: b\r\n\r\n") << 200;
    QTest::newRow("partial") << QByteArray("HTTP/1.1 206 Partial\r\nX-A: b\r\n\r\n") << 206;
}

void TestFetch::readsHeadsOfAllKinds()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    RawServer server;
    server.on("/x", head + "the body");
    for (const auto kind :
         {FetchRequest::Kind::Document, FetchRequest::Kind::Piece, FetchRequest::Kind::Video}) {
        FetchBench bench(ask(server.url(u"/x"_s), kind));
        QVERIFY(bench.end());
        QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
        QCOMPARE(bench.headsTold, 1);
        QCOMPARE(bench.fetch->head().status, status);
        QCOMPARE(bench.fetch->head().value("x-a"), QByteArray("b"));
        QCOMPARE(bench.body, QByteArray("the body"));
    }
}

void TestFetch::takesTheFramingOutOfVideo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("problem");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &answer, const QString &problem = {}) {
        QTest::newRow(name) << answer << problem;
    };
    row("chunks", chunked + "4\r\nthe \r\n4\r\nbody\r\n0\r\n\r\n");
    row("chunks with extensions", chunked + "0004;a=\"b\"\r\nthe \r\n4 ;x\r\nbody\r\n0\r\nX: y\r\n\r\n");
    row("chunks by line feeds", chunked + "4\nthe \n4\nbody\n0\n\n");
    row("chunks that break off", chunked + "4\r\nthe \r\n8\r\nbody",
        u"the server closed the connection too early"_s);
    row("a length", "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nthe bodyand more");
    row("a length that is not reached", "HTTP/1.1 200 OK\r\nContent-Length: 80\r\n\r\nthe body",
        u"the server closed the connection too early"_s);
    for (const char *length : {"0", "-1", "unlimited", "", "99999999999999999999999"})
        QTest::addRow("a length of '%s'", length)
            << "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray(length) + "\r\n\r\nthe body" << QString();
    row("no head", "the body");
    row("labelled as chunks only", chunked + "the body");
    row("another version", "HTTP/1.2 200 OK\r\nA: b\r\n\r\nthe body");
    row("half a version", "HTTP/1 200 OK\r\nA: b\r\n\r\nthe body");
    row("a line without a colon", "HTTP/1.1 200 OK\r\nthis is none\r\nA: b\r\n\r\nthe body");
    row("a NUL", QByteArray("HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\nthe body", 35));
    row("an encoding that nobody knows", "HTTP/1.1 200 OK\r\nTransfer-Encoding: bogus\r\n\r\nthe body");
    row("no content, and some", "HTTP/1.1 204 No Content\r\n\r\nthe body");
    row("an odd head with a length", "HTTP/1.2 200\nContent-Length: 8\n\nthe bodyand more");
    row("an odd head with chunks",
        "HTTP/1.2 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nthe \r\n4\r\nbody\r\n0\r\n\r\n");
}

/// What a head that libcurl refuses says is done as if it did not.
void TestFetch::followsOddHeads()
{
    RawServer server;
    server.on("/x", "HTTP/1.2 302 Found\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n");
    server.script("/y", [](const QByteArray &head) {
        const bool isKnown = fieldIn(head, "authorization") == "Basic YTpi"; // a:b
        return RawServer::Answer{isKnown ? "HTTP/1.2 200 OK\r\n\r\nthe body"
                                         : "HTTP/1.2 401 No\r\nWWW-Authenticate: Basic\r\n\r\n"};
    });
    QUrl url = server.url(u"/x"_s);
    url.setUserInfo(u"a:b"_s);
    for (const auto kind :
         {FetchRequest::Kind::Document, FetchRequest::Kind::Piece, FetchRequest::Kind::Video}) {
        FetchBench bench(ask(url, kind));
        QVERIFY(bench.end());
        QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
        QCOMPARE(bench.body, QByteArray("the body"));
    }

    server.on("/gone", "HTTP/1.2 404 Gone\r\n\r\n", false);
    FetchBench gone(ask(server.url(u"/gone"_s), FetchRequest::Kind::Video));
    QVERIFY(gone.end());
    QCOMPARE(gone.problem.subject, u"404"_s);
}

/// What comes later than its head is waited for, unless nothing was announced.
void TestFetch::waitsForWhatIsAnnounced()
{
    const QByteArray none = "HTTP/1.1 204 No Content\r\nServer: a\r\n";
    for (const char *announcement : {"Content-Type: video/mp2t\r\n\r\n", "Content-Length: 5000\r\n\r\n",
                                     "Transfer-Encoding: chunked\r\n\r\n"}) {
        const QByteArray head = none + announcement;
        const auto odd = readOddHead(head, true);
        QVERIFY2(odd && odd->status == 204, announcement);
    }
    for (const char *nothing : {"\r\n", "Content-Length: 0\r\n\r\n", "Content-Type: text/html\r\n\r\n"}) {
        const QByteArray head = none + nothing;
        QVERIFY2(!readOddHead(head, true), nothing);
        RawServer server; // that keeps the connection
        server.on("/x", head, false);
        FetchBench bench(ask(server.url(u"/x"_s), FetchRequest::Kind::Video));
        QVERIFY2(bench.end(), nothing);
        QVERIFY(bench.body.isEmpty());
    }
}

/// Whoever reads it.
void TestFetch::takesWhatIsNoChunks()
{
    RawServer server;
    server.on("/x", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nthe body");
    for (const auto kind : {FetchRequest::Kind::Document, FetchRequest::Kind::Piece}) {
        FetchBench bench(ask(server.url(u"/x"_s), kind));
        QVERIFY(bench.end());
        QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
        QCOMPARE(bench.body, QByteArray("the body"));
    }
}

/// It is read past libcurl, in whatever pieces the kernel has it.
void TestFetch::takesTheFramingOutOfVideo()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, problem);
    RawServer server;
    server.on("/x", answer);
    FetchBench bench(ask(server.url(u"/x"_s), FetchRequest::Kind::Video));
    QVERIFY(bench.end());
    QCOMPARE(bench.problem.detail.english(), problem);
    QCOMPARE(bench.headsTold, 1);
    QCOMPARE(bench.body, QByteArray("the body"));
}

void TestFetch::unpacks_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<int>("layers");
    QTest::newRow("plain") << QByteArray() << 0;
    QTest::newRow("gzip") << QByteArray("gzip") << 1;
    QTest::newRow("labelled only") << QByteArray("gzip") << 0;
    QTest::newRow("labelled otherwise") << QByteArray("br") << 0;
    QTest::newRow("unknown label") << QByteArray("utf-8") << 0;
}

void TestFetch::unpacks()
{
    QFETCH(const QByteArray, label);
    QFETCH(const int, layers);
    const QByteArray text = QByteArray("<tv>some text that packs well</tv>\n").repeated(100);
    RawServer server;
    const QByteArray more = label.isEmpty() ? QByteArray() : "Content-Encoding: " + label + "\r\n";
    server.on("/x", RawServer::ok(layers ? gzipped(text) : text, more));
    for (const auto kind :
         {FetchRequest::Kind::Document, FetchRequest::Kind::Piece, FetchRequest::Kind::Video}) {
        FetchBench bench(ask(server.url(u"/x"_s), kind));
        QVERIFY(bench.end());
        QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
        QCOMPARE(bench.body, text);
    }
}

void TestFetch::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &answer, ProblemCode code, const QString &detail) {
        QTest::newRow(name) << answer << int(code) << detail;
    };
    row("404", "HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\n\r\nabc", ProblemCode::UpstreamRefused,
        u"the server answered 404"_s);
    row("458", "HTTP/1.1 458 X\r\n\r\nas long as it likes", ProblemCode::UpstreamRefused,
        u"the server answered 458"_s);
    row("401", "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n\r\n",
        ProblemCode::UpstreamRefused, u"the server answered 401"_s);
    row("304 unasked", "HTTP/1.1 300 X\r\nContent-Length: 0\r\n\r\n", ProblemCode::UpstreamRefused,
        u"the server answered 300"_s);
    row("nothing", "", ProblemCode::SourceUnreachable, u"the server closed the connection unanswered"_s);
    row("no HTTP", "SSH-2.0-OpenSSH\r\n\r\n", ProblemCode::SourceUnreachable, u"the answer is not HTTP"_s);
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", ProblemCode::SourceUnreachable,
        u"the server closed the connection too early"_s);
    row("to a file", RawServer::redirect("file:///etc/passwd"), ProblemCode::SourceRefused,
        u"redirected to nowhere"_s);
    row("to ftp", RawServer::redirect("ftp://127.0.0.1/x"), ProblemCode::SourceRefused,
        u"redirected to where we must not go"_s);
    row("too large", RawServer::ok(QByteArray(3 << 20, 'x')), ProblemCode::SourceTooLarge,
        u"more than 2 MiB"_s);
    row("bomb", RawServer::ok(gzipped(QByteArray(30 << 20, 'x')), "Content-Encoding: gzip\r\n"),
        ProblemCode::SourceTooLarge, u"more than 2 MiB"_s);
}

void TestFetch::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    QFETCH(const QString, detail);
    RawServer server;
    server.on("/x", answer);
    FetchRequest request = ask(server.url(u"/x"_s));
    request.limits.bytes = 2 << 20;
    FetchBench bench(request);
    QVERIFY(bench.end());
    QCOMPARE(bench.problem.detail.english(), detail);
    QCOMPARE(int(bench.problem.code), code);
    QVERIFY(!bench.problem.detail.english().contains(u"127.0.0.1"));
}

void TestFetch::saysWhatItIs()
{
    RawServer server;
    server.on("/x", RawServer::ok("a"));
    FetchRequest request = ask(server.url(u"/x"_s), FetchRequest::Kind::Video);
    request.userAgent = u"VLC/3\r\nX-Evil: 1"_s;
    request.referrer = u"http://page.example/"_s;
    request.headers = {{"X-Token", "abc"}, {"user-agent", "TiviMate"}, {"Host", "evil"}, {"bad name", "1"}};
    FetchBench bench(request);
    QVERIFY(bench.end());
    const QByteArray head = server.heads().constFirst();
    QVERIFY(head.startsWith("GET /x HTTP/1.1\r\n"));
    QCOMPARE(fieldIn(head, "user-agent"), QByteArray("TiviMate"));
    QCOMPARE(fieldIn(head, "referer"), QByteArray("http://page.example/"));
    QCOMPARE(fieldIn(head, "x-token"), QByteArray("abc"));
    QCOMPARE(fieldIn(head, "host"), server.place().toLatin1());
    QCOMPARE(fieldIn(head, "accept-encoding"), QByteArray("identity"));
    QVERIFY(!head.contains("bad name") && !head.contains("X-Evil"));
    QCOMPARE(head.count("User-Agent"), 1);
}

void TestFetch::sendsHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("line"); // empty: none of that name
    const auto row = [](const char *name, const char *value, const char *line) {
        QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << QByteArray(line);
    };
    row("X-Token", "abc", "X-Token: abc");
    row("X-Evil", "a\r\nX-More: b", "X-Evil: a  X-More: b");
    row("Origin", "http://page", "Origin: http://page");
    row("Cookie", "a=b; c=d", "Cookie: a=b; c=d");
    row("Authorization", "Bearer x", "Authorization: Bearer x");
    row("user-agent", "Other/2", "User-Agent: Other/2");
    row("Accept", "video/*", "Accept: video/*");
    row("Host", "elsewhere", "Host: h");
    row("connection", "keep-alive", "Connection: close");
    row("Accept-Encoding", "gzip", "Accept-Encoding: identity");
    for (const char *never : {"Transfer-Encoding", "Content-Length", "Proxy-Authorization", "Upgrade", "TE",
                              "Keep-Alive", "Expect"})
        row(never, "1", "");
    row("Bad Name", "1", "");
    row("Bad:Name", "1", "");
    row("", "1", "");
}

void TestFetch::sendsHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, line);
    RawServer server;
    server.on("/a", RawServer::ok("x"));
    FetchRequest request = ask(server.url(u"/a"_s), FetchRequest::Kind::Video);
    request.userAgent = u"Agent/1"_s;
    FetchBench before(request);
    QVERIFY(before.end());
    request.headers = {{name, value}};
    FetchBench bench(request);
    QVERIFY(bench.end());
    const QByteArray sent = server.heads().constLast();
    line.replace("Host: h", "Host: " + server.place().toLatin1());
    QVERIFY2(line.isEmpty() || sent.contains("\r\n" + line + "\r\n"), sent);
    QByteArrayList names;
    for (const QByteArray &field : sent.split('\n'))
        names.append(field.split(':').constFirst().toLower());
    QVERIFY(names.count(name.toLower()) <= 1 || name.isEmpty());
    if (line.isEmpty())
        QCOMPARE(sent, server.heads().constFirst());
}

void TestFetch::asksWhetherThereIsANewerOne()
{
    RawServer server;
    server.on("/x", "HTTP/1.1 304 Not Modified\r\nETag: \"7\"\r\n\r\n");
    FetchRequest request = ask(server.url(u"/x"_s));
    request.known = {"\"7\"", "Mon, 30 Nov 2026 01:02:03 GMT"};
    FetchBench bench(request);
    QVERIFY(bench.end());
    QVERIFY(!bench.problem);
    QCOMPARE(bench.headsTold, 1);
    QCOMPARE(bench.fetch->head().status, 304);
    QCOMPARE(fieldIn(server.heads().constFirst(), "if-none-match"), QByteArray("\"7\""));
    QCOMPARE(fieldIn(server.heads().constFirst(), "if-modified-since"), request.known.lastModified);
    QVERIFY(fieldIn(server.heads().constFirst(), "accept-encoding").contains("gzip"));
}

void TestFetch::followsByNameThoughTheOtherSideCloses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("closes");
    QTest::newRow("closes") << QByteArray() << true;
    QTest::newRow("stays open") << QByteArray() << false;
    QTest::newRow("with a page") << QByteArray("<html>moved</html>") << true;
}

void TestFetch::followsByNameThoughTheOtherSideCloses()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, closes);
    RawServer server;
    const QByteArray length = QByteArray::number(body.size());
    server.on("/a",
              "HTTP/1.1 302 Found\r\nLocation: http://" + server.place(u"localhost"_s).toLatin1()
                  + "/b?t=1\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n" + body,
              closes);
    server.on("/b", RawServer::ok("video"));
    for (const auto kind : {FetchRequest::Kind::Document, FetchRequest::Kind::Video}) {
        FetchBench bench(ask(server.url(u"/a"_s), kind));
        QVERIFY(bench.end());
        QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
        QCOMPARE(bench.body, QByteArray("video"));
        QCOMPARE(bench.hops.size(), 1);
        QCOMPARE(bench.fetch->head().url, server.url(u"/b?t=1"_s, u"localhost"_s));
    }
}

void TestFetch::doesNotFollowForEver()
{
    RawServer server;
    server.on("/a", RawServer::redirect("/a"));
    FetchRequest request = ask(server.url(u"/a"_s));
    request.redirects = 4;
    FetchBench bench(request);
    QVERIFY(bench.end());
    QCOMPARE(bench.problem.detail.english(), u"redirected too often"_s);
    QCOMPARE(server.heads().size(), 5);
}

void TestFetch::anotherKindIsTold()
{
    RawServer server;
    server.on("/a", RawServer::redirect("rtsp://cam.example/1"));
    FetchBench bench(ask(server.url(u"/a"_s)));
    QVERIFY(bench.end());
    QCOMPARE(bench.problem.code, ProblemCode::SourceRefused);
    QCOMPARE(bench.fetch->otherKind(), QUrl(u"rtsp://cam.example/1"_s));
}

void TestFetch::aRedirectCanBePrevented()
{
    RawServer server;
    server.on("/a", RawServer::redirect("/b"));
    FetchBench bench(ask(server.url(u"/a"_s)));
    QObject::connect(bench.fetch.get(), &Fetch::redirected, this, [&bench] { bench.fetch.reset(); });
    QTRY_VERIFY(!bench.fetch);
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(server.heads().size(), 1);
}

void TestFetch::cookiesGoAlongAChain()
{
    RawServer server;
    server.on("/a", RawServer::redirect("/b", "Set-Cookie: sid=abc123; Path=/; HttpOnly\r\n"));
    server.on("/b", RawServer::ok("x"));
    FetchBench bench(ask(server.url(u"/a"_s), FetchRequest::Kind::Video));
    QVERIFY(bench.end());
    QCOMPARE(fieldIn(server.heads().at(0), "cookie"), QByteArray());
    QCOMPARE(fieldIn(server.heads().at(1), "cookie"), QByteArray("sid=abc123"));
    FetchBench another(ask(server.url(u"/b"_s)));
    QVERIFY(another.end());
    QCOMPARE(fieldIn(server.heads().at(2), "cookie"), QByteArray());
}

void TestFetch::cookiesGoToNoOtherHost()
{
    RawServer server, other(QHostAddress(u"127.0.0.2"_s));
    server.on("/a",
              RawServer::redirect(other.url(u"/b"_s).toEncoded(), "Set-Cookie: sid=abc123; Path=/\r\n"));
    other.on("/b", RawServer::ok("x"));
    FetchBench bench(ask(server.url(u"/a"_s)));
    QVERIFY(bench.end());
    QCOMPARE(fieldIn(other.heads().at(0), "cookie"), QByteArray());
}

void TestFetch::secretsGoHomeOnly()
{
    RawServer server, other(QHostAddress(u"127.0.0.2"_s));
    server.on("/a", RawServer::redirect(other.url(u"/b"_s).toEncoded()));
    other.on("/b", RawServer::ok("x"));
    QUrl url = server.url(u"/a"_s);
    url.setUserInfo(u"anna:secret"_s);
    FetchRequest request = ask(url);
    request.headers = {
        {"X-Api-Key", "k"}, {"Cookie", "c=1"}, {"Authorization", "Bearer t"}, {"Origin", "http://o"}};
    FetchBench bench(request);
    QVERIFY(bench.end());
    QCOMPARE(fieldIn(server.heads().at(0), "x-api-key"), QByteArray("k"));
    QCOMPARE(fieldIn(server.heads().at(0), "origin"), QByteArray("http://o"));
    const QByteArray elsewhere = other.heads().at(0).toLower();
    for (const char *secret : {"x-api-key", "cookie", "authorization", "bearer", "secret"})
        QVERIFY2(!elsewhere.contains(secret), secret);
    QCOMPARE(fieldIn(other.heads().at(0), "origin"), QByteArray("http://o"));
}

void TestFetch::signsInWhenAsked_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("status");
    QTest::newRow("Basic") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n") << 401;
    QTest::newRow("not said how") << QByteArray() << 401;
    QTest::newRow("forbidden") << QByteArray() << 403;
}

void TestFetch::signsInWhenAsked()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const int, status);
    RawServer server;
    server.script("/a", [&](const QByteArray &head) -> RawServer::Answer {
        if (fieldIn(head, "authorization") == "Basic YW5uYTpzw6ljcmV0")
            return {RawServer::ok("in")};
        return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + challenge
                + "Content-Length: 0\r\n\r\n"};
    });
    QUrl url = server.url(u"/a"_s);
    url.setUserInfo(u"anna:sécret"_s);
    FetchBench bench(ask(url, FetchRequest::Kind::Video));
    QVERIFY(bench.end());
    QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
    QCOMPARE(bench.headsTold, 1);
    QCOMPARE(bench.body, QByteArray("in"));
}

void TestFetch::aPasswordIsNotToldToDigest()
{
    RawServer server;
    server.script("/a", [](const QByteArray &head) -> RawServer::Answer {
        if (fieldIn(head, "authorization").startsWith("Digest username=\"anna\""))
            return {RawServer::ok("in")};
        return {"HTTP/1.1 401 X\r\nWWW-Authenticate: Digest realm=\"tvheadend\", qop=\"auth\", nonce=\"n\", "
                "opaque=\"o\"\r\nContent-Length: 0\r\n\r\n"};
    });
    QUrl url = server.url(u"/a"_s);
    url.setUserInfo(u"anna:secret"_s);
    FetchBench bench(ask(url, FetchRequest::Kind::Video));
    QVERIFY(bench.end());
    QCOMPARE(bench.body, QByteArray("in"));
    for (const QByteArray &head : server.heads())
        QVERIFY(!fieldIn(head, "authorization").startsWith("Basic"));
}

void TestFetch::leadsNeverInwards_data()
{
    QTest::addColumn<int>("origin");
    QTest::addColumn<bool>("opened");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a file") << -1 << false << true;
    QTest::newRow("this computer") << int(NetworkKind::Computer) << false << true;
    QTest::newRow("the house") << int(NetworkKind::House) << false << false;
    QTest::newRow("the internet") << int(NetworkKind::Internet) << false << false;
    QTest::newRow("opened") << int(NetworkKind::Internet) << true << true;
}

void TestFetch::leadsNeverInwards()
{
    QFETCH(const int, origin);
    QFETCH(const bool, opened);
    QFETCH(const bool, allowed);
    RawServer server;
    server.on("/x", RawServer::ok("x"));
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        FetchRequest request = ask(server.url(u"/x"_s, host));
        request.way.mayReachHouse = opened;
        if (origin >= 0)
            request.way.origin = NetworkKind(origin);
        FetchBench bench(request);
        QVERIFY(bench.end());
        QCOMPARE(bench.problem.code, allowed ? ProblemCode::None : ProblemCode::SourceRefused);
        QCOMPARE(bench.problem.detail.english().contains(u"may-reach-house"), !allowed);
    }
    QCOMPARE(server.connections(), allowed ? 2 : 0);
}

void TestFetch::aConnectionThatIsKeptOpensNoDoor()
{
    RawServer server;
    server.on("/x", RawServer::ok("x"), false);
    FetchBench first(ask(server.url(u"/x"_s)));
    QVERIFY(first.end());
    FetchRequest request = ask(server.url(u"/x"_s));
    request.way.origin = NetworkKind::Internet;
    FetchBench second(request, first.connections);
    QVERIFY(second.end());
    QCOMPARE(second.problem.code, ProblemCode::SourceRefused);
    QCOMPARE(server.heads().size(), 1);
}

void TestFetch::neverToOurselves()
{
    RawServer server, other;
    other.on("/a", RawServer::redirect(server.url(u"/lineup.post"_s).toEncoded()));
    FetchRequest request = ask(other.url(u"/a"_s));
    request.way.mayReachHouse = true;
    const OwnPort port(server.port());
    FetchBench bench(request);
    QVERIFY(bench.end());
    QCOMPARE(bench.problem.code, ProblemCode::SourceRefused);
    QCOMPARE(server.connections(), 0);
}

void TestFetch::whatIsNotReadHoldsTheProviderBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("document") << int(FetchRequest::Kind::Document);
    QTest::newRow("piece") << int(FetchRequest::Kind::Piece);
    QTest::newRow("video") << int(FetchRequest::Kind::Video);
}

void TestFetch::whatIsNotReadHoldsTheProviderBack()
{
    QFETCH(const int, kind);
    RawServer server;
    QByteArray block;
    for (int i = 0; i < 100'000; ++i)
        block += QByteArray::number(i) + '\n';
    const QByteArray body = block.repeated(130); // more than twice what a kernel takes
    server.on("/x", RawServer::ok(body));
    FetchRequest request = ask(server.url(u"/x"_s), FetchRequest::Kind(kind));
    request.limits.bytes = 0;
    request.readAhead = 256 * 1024;
    FetchBench bench(request);
    bench.reads = false;
    request.limits.stall = 1ms; // for it is us who do not read
    FetchBench impatient(request);
    impatient.reads = false;
    QTRY_VERIFY(bench.headsTold && impatient.headsTold);
    QVERIFY(!QTest::qWaitFor([&] { return bench.ends + impatient.ends > 0; }, 50));
    QVERIFY(bench.fetch->bytesWaiting() < body.size() / 2);
    bench.reads = true;
    bench.readAll();
    QVERIFY(bench.end());
    QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
    QVERIFY(bench.body == body);
}

void TestFetch::videoIsReadOnDemand()
{
    RawServer server;
    server.on("/x", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n", false);
    FetchRequest request = ask(server.url(u"/x"_s), FetchRequest::Kind::Video);
    request.limits.total = 0ms;
    FetchBench bench(request);
    bench.reads = false;
    QSignalSpy readable(bench.fetch.get(), &Fetch::readable);
    QVERIFY(readable.wait(20'000));
    char room[3];
    QCOMPARE(bench.fetch->readInto(room, 3), 3);
    QCOMPARE(QByteArray(room, 3), QByteArray("fir"));
    QVERIFY(readable.wait(20'000)); // there is more
    QCOMPARE(bench.fetch->read(100), QByteArray("st"));
    QCOMPARE(bench.fetch->read(100), QByteArray());
    QVERIFY(!bench.fetch->isOver());
}

/// However fast it comes: what libcurl reads with the head is all that is kept.
void TestFetch::videoIsLeftInTheKernel()
{
    RawServer server;
    server.on("/x", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(32 << 20, 'x'), false);
    FetchBench bench(ask(server.url(u"/x"_s), FetchRequest::Kind::Video));
    bench.reads = false;
    QSignalSpy readable(bench.fetch.get(), &Fetch::readable);
    QVERIFY(readable.wait(20'000));
    const qsizetype kept = bench.fetch->read(32 << 20).size(); // and of what is not kept 64 KiB
    QVERIFY2(kept <= 64 * 1024, qPrintable(QString::number(kept)));
}

void TestFetch::connectionsAreUsedAgainAndClosed()
{
    RawServer server;
    server.on("/x", RawServer::ok("x"), false);
    const auto connections = std::make_shared<FetchConnections>();
    for (int i = 0; i < 3; ++i) {
        FetchBench bench(ask(server.url(u"/x"_s), FetchRequest::Kind::Piece), connections);
        QVERIFY(bench.end());
        QCOMPARE(bench.body, QByteArray("x"));
    }
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.open(), 1);
    connections->closeAll();
    QTRY_COMPARE(server.open(), 0);
}

void TestFetch::silenceEndsIt_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no answer") << QByteArray() << u"the server sent nothing any more"_s;
    QTest::newRow("no body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n")
                             << u"the server sent nothing any more"_s;
    QTest::newRow("no more") << QByteArray("HTTP/1.1 200 OK\r\n\r\nsome")
                             << u"the server sent nothing any more"_s;
}

void TestFetch::silenceEndsIt()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, detail);
    RawServer server;
    server.on("/x", answer, false);
    FetchRequest request = ask(server.url(u"/x"_s));
    request.limits.firstByte = request.limits.stall = 50ms;
    FetchBench bench(request);
    QVERIFY(bench.end());
    QCOMPARE(bench.problem.detail.english(), detail);
    FetchRequest bounded = ask(server.url(u"/x"_s));
    bounded.limits.total = 50ms;
    FetchBench late(bounded);
    QVERIFY(late.end());
    QCOMPARE(late.problem.detail.english(), u"it took too long"_s);
}

void TestFetch::saysWhereNoTlsIsSpoken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a refusal in HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    QTest::newRow("words of another protocol") << QByteArray("220 mail.example ESMTP\r\n");
    QTest::newRow("silence") << QByteArray();
}

void TestFetch::saysWhereNoTlsIsSpoken()
{
    QFETCH(const QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] { socket->write(answer); });
    });
    FetchRequest request = ask(QUrl(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort())));
    request.limits.connect = answer.isEmpty() ? 200ms : 20s;
    FetchBench bench(request);
    QVERIFY(bench.end());
    QCOMPARE(bench.problem.detail.english(), u"the server speaks no TLS there: is http:// meant?"_s);
}

void TestFetch::anyMomentIsGoodToLeave()
{
    RawServer server;
    server.on("/a", RawServer::redirect("/x"));
    server.on("/x", RawServer::ok(QByteArray(200'000, 'x')));
    using Signal = std::function<void(Fetch &, const std::function<void()> &)>;
    const QList<Signal> moments{
        [](Fetch &f, const auto &leave) { QObject::connect(&f, &Fetch::redirected, &f, leave); },
        [](Fetch &f, const auto &leave) { QObject::connect(&f, &Fetch::headArrived, &f, leave); },
        [](Fetch &f, const auto &leave) { QObject::connect(&f, &Fetch::readable, &f, leave); },
        [](Fetch &f, const auto &leave) {
            QObject::connect(&f, &Fetch::ended, &f, leave);
        }};
    for (const Signal &moment : moments) {
        for (const auto kind : {FetchRequest::Kind::Document, FetchRequest::Kind::Video}) {
            auto connections = std::make_unique<FetchConnections>();
            auto fetch = std::make_unique<Fetch>(*connections, ask(server.url(u"/a"_s), kind), nullptr);
            connect(fetch.get(), &Fetch::readable, fetch.get(), [&fetch] { (void)fetch->read(1 << 20); });
            moment(*fetch, [&] {
                fetch.reset();
                connections.reset();
            });
            QTRY_VERIFY(!connections);
        }
    }
    QTRY_COMPARE(server.open(), 0);
}

void TestFetch::aDeadAddressIsPassed()
{
    // "localhost" is ::1 here, too, where nothing listens.
    RawServer server;
    server.on("/x", RawServer::ok("x"));
    FetchBench bench(ask(server.url(u"/x"_s, u"localhost"_s)));
    QVERIFY(bench.end());
    QCOMPARE(bench.body, QByteArray("x"));
}

PLEXBRIDGE_TEST(TestFetch)
#include "tst_fetch.moc"
