// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"
#include "http/gateconnection.h"
#include "http/httpservice.h"
#include "http/router.h"
#include "support/testmain.h"
#include "support/turnableclock.h"
#include "wireclient.h"

#include <QScopeGuard>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

GateLimits smallLimits()
{
    GateLimits limits;
    limits.shared.connections = 8;
    limits.shared.perPeerHere = 6;
    limits.requests = 3;
    limits.target = 1024;
    limits.head = 4096;
    limits.body = 1000;
    limits.sweep = 5ms;
    return limits;
}

constexpr char get[] = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n";
constexpr char getClosing[] = "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

} // namespace

/// The gate over real sockets, once with the router straight behind it and once with QHttpServer between.
class TestGate : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answersAndStays_data() { lanes(); }
    void answersAndStays();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void closesAfterItsNumberOfRequests();
    void readsByteByByte_data() { lanes(); }
    void readsByteByByte();
    void keepsPipelinedOrder_data() { lanes(); }
    void keepsPipelinedOrder();
    void passesNothingOnBeforeTheAnswer_data() { lanes(); }
    void passesNothingOnBeforeTheAnswer();
    void cutsTheBodyOfHead_data() { lanes(); }
    void cutsTheBodyOfHead();
    void sendsLargeAnswers_data() { lanes(); }
    void sendsLargeAnswers();
    void keepsEncodingAndOddCharacters_data();
    void keepsEncodingAndOddCharacters();
    void refuses_data();
    void refuses();
    void bidsToContinue();
    void endsSlowClients_data();
    void endsSlowClients();
    void endsClientsThatTakeNothing();
    void endsClientsThatTakeLittle();
    void answersForSlowHandlers_data() { lanes(); }
    void answersForSlowHandlers();
    void survivesResetWhileDeferred_data() { lanes(); }
    void survivesResetWhileDeferred();
    void whoWaitsHoldsNobodyUp_data() { lanes(); }
    void whoWaitsHoldsNobodyUp();
    void boundsConnections_data();
    void boundsConnections();
    void portsShareOneBudget();
    void boundsWhatSlowReadersHold_data();
    void boundsWhatSlowReadersHold();
    void endsEndlessEmptyLines();
    void endsWhoGoesOnSending();
    void givesSocketsAway();
    void refusesForeignUpgrades();
    void sleepsWhenAlone();

private:
    void lanes();
    void addRoutes();
    void listen(const GateLimits &limits, bool throughQHttpServer);
    [[nodiscard]] quint16 port() const { return m_gate->serverPort(); }

    TurnableClock m_clock;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<HttpService> m_service;
    std::unique_ptr<Gate> m_gate;
    std::function<SocketClaim(const Request &)> m_claim;
    QList<Responder> m_deferred;
    QByteArrayList m_seen; ///< paths and bodies, in order
};

void TestGate::lanes()
{
    QTest::addColumn<bool>("throughQHttpServer");
    QTest::newRow("router") << false;
    QTest::newRow("QHttpServer") << true;
}

void TestGate::init()
{
    m_router = std::make_unique<Router>(AccessRules{});
    m_service = std::make_unique<HttpService>(*m_router);
    m_claim = nullptr;
    m_deferred.clear();
    m_seen.clear();
    addRoutes();
}

void TestGate::cleanup()
{
    m_gate.reset();
    m_service.reset();
    m_router.reset();
}

void TestGate::addRoutes()
{
    const auto text = [](const QByteArray &body) {
        return Reply{200, "text/plain", body, {}};
    };
    const auto seen = [this, text](const Request &request, const PathArguments &) {
        m_seen.append(request.head.path.toByteArray());
        return text("hello");
    };
    m_router->add({Method::Get}, "/x", RouteKind::Reading, seen);
    m_router->add({Method::Get}, "/n/{}", RouteKind::Reading,
                  [this, text](const Request &, const PathArguments &arguments) {
                      m_seen.append(arguments[0].toByteArray());
                      return text(arguments[0].toByteArray());
                  });
    m_router->add(
        {Method::Post}, "/echo", RouteKind::Acting,
        [text](const Request &request, const PathArguments &) { return text(request.body.toByteArray()); });
    m_router->add(
        {Method::Get}, "/large", RouteKind::Reading,
        [text](const Request &, const PathArguments &) { return text(QByteArray(3'000'000, 'L')); });
    m_router->add({Method::Get}, "/huge", RouteKind::Reading, [text](const Request &, const PathArguments &) {
        return text(QByteArray(40'000'000, 'H'));
    });
    m_router->add({Method::Get}, "/shared", RouteKind::Reading,
                  [text, body = QByteArray(40'000'000, 'S')](const Request &, const PathArguments &) {
                      return text(body);
                  });
    m_router->add({Method::Get}, "/kept", RouteKind::Reading, [text](const Request &, const PathArguments &) {
        Reply reply = text(QByteArray(40'000'000, 'K'));
        reply.isKept = true;
        return reply;
    });
    m_router->addLater({Method::Get}, "/later", RouteKind::Reading,
                       [this](const Request &, const PathArguments &, const Responder &responder) {
                           m_seen.append("later");
                           m_deferred.append(responder);
                       });
}

void TestGate::listen(const GateLimits &limits, bool throughQHttpServer)
{
    const auto direct = [this](const Request &request, GateConnection &connection, quint64 ticket) {
        m_router->answer(request, Responder(&connection, connection, ticket));
    };
    const auto through = [this](const Request &request, GateConnection &connection, quint64 ticket) {
        m_service->answer(request, connection, ticket);
    };
    GateHooks hooks;
    if (throughQHttpServer)
        hooks.answer = through;
    else
        hooks.answer = direct;
    hooks.claim = m_claim;
    m_gate = std::make_unique<Gate>(m_clock, limits, hooks);
    QVERIFY(m_gate->listen(QHostAddress::LocalHost));
    QVERIFY(m_service->bindTo(*m_gate));
}

void TestGate::answersAndStays()
{
    QFETCH(bool, throughQHttpServer);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    client.say(get);
    QTRY_COMPARE(client.answers().size(), 1);
    client.say("\r\n"); // some clients send an empty line after a request
    client.say(get);
    QTRY_COMPARE(client.answers().size(), 2);
    QVERIFY(!client.isClosed());
    const WireAnswer answer = client.answers().at(1);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "hello");
    QCOMPARE(answer.header("content-type"), "text/plain");
    QVERIFY(answer.header("connection").isEmpty());
    QVERIFY(answer.head.startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestGate::closesWhenAsked_data()
{
    QTest::addColumn<bool>("throughQHttpServer");
    QTest::addColumn<QByteArray>("text");
    for (const bool through : {false, true}) {
        QTest::addRow("close %d", through) << through << QByteArray(getClosing);
        QTest::addRow("1.0 %d", through) << through << QByteArray("GET /x HTTP/1.0\r\n\r\n");
    }
}

void TestGate::closesWhenAsked()
{
    QFETCH(bool, throughQHttpServer);
    QFETCH(QByteArray, text);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    client.say(text + get);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers().size(), 1);
    QCOMPARE(client.first().header("Connection"), "close");
    QCOMPARE(m_seen.size(), 1);
    QTRY_COMPARE(m_gate->connectionCount(), 0);
}

void TestGate::closesAfterItsNumberOfRequests()
{
    listen(smallLimits(), false);
    WireClient client(port());
    client.say(QByteArray(get).repeated(5));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers().size(), 3);
    QVERIFY(client.answers().at(1).header("Connection").isEmpty());
    QCOMPARE(client.answers().at(2).header("Connection"), "close");
}

void TestGate::readsByteByByte()
{
    QFETCH(bool, throughQHttpServer);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    QTRY_VERIFY(client.isConnected());
    const QByteArray text("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde");
    for (const char byte : text) {
        QVERIFY(client.answers().isEmpty());
        client.say(QByteArray(1, byte));
        QCoreApplication::processEvents(); // the gate sees one byte at a time
    }
    QTRY_COMPARE(client.first().body, "abcde");
}

void TestGate::keepsPipelinedOrder()
{
    QFETCH(bool, throughQHttpServer);
    GateLimits limits = smallLimits();
    limits.requests = 1000;
    listen(limits, throughQHttpServer);
    WireClient client(port());
    QByteArray text;
    QByteArrayList wanted;
    for (int i = 0; i < 200; ++i) { // more than the head limit holds, so that the kernel keeps some
        wanted.append(QByteArray::number(i));
        text += "GET /n/" + wanted.last() + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }
    client.say(text);
    QTRY_COMPARE(client.answers().size(), 200);
    QCOMPARE(m_seen, wanted);
    QByteArrayList bodies;
    for (const WireAnswer &answer : client.answers())
        bodies.append(answer.body);
    QCOMPARE(bodies, wanted);
}

void TestGate::passesNothingOnBeforeTheAnswer()
{
    QFETCH(bool, throughQHttpServer);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    client.say(QByteArray("GET /later HTTP/1.1\r\nHost: a\r\n\r\n") + get);
    QTRY_COMPARE(m_deferred.size(), 1);
    WireClient other(port());
    other.say(get);
    QTRY_COMPARE(other.answers().size(), 1);
    QCOMPARE(m_seen, (QByteArrayList{"later", "/x"})); // the other client's only
    m_deferred.first().send({200, "text/plain", "done", {}});
    m_deferred.first().send({200, "text/plain", "twice", {}});
    QTRY_COMPARE(client.answers().size(), 2);
    QCOMPARE(client.answers().at(0).body, "done");
    QCOMPARE(client.answers().at(1).body, "hello");
}

void TestGate::cutsTheBodyOfHead()
{
    QFETCH(bool, throughQHttpServer);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    client.say("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\nHEAD /large HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(client.answers(true).size(), 2);
    QCOMPARE(client.answers(true).at(0).header("Content-Length"), "5");
    QCOMPARE(client.answers(true).at(1).header("Content-Length"), "3000000");
    QVERIFY(client.received().endsWith("\r\n\r\n"));
}

void TestGate::sendsLargeAnswers()
{
    QFETCH(bool, throughQHttpServer);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    client.say("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    client.say(getClosing);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers().size(), 2);
    QCOMPARE(client.answers().at(0).body, QByteArray(3'000'000, 'L'));
    QCOMPARE(client.answers().at(1).body, "hello");
}

void TestGate::keepsEncodingAndOddCharacters_data()
{
    QTest::addColumn<bool>("throughQHttpServer");
    QTest::addColumn<QByteArray>("argument");
    for (const bool through : {false, true}) {
        for (const char *argument :
             {"a%2Fb", "a%252Fb", "%F0%9F%98%80", "it's", "a%22b", "..", "a+b", "%0D%0A"})
            QTest::addRow("%s %d", argument, through) << through << QByteArray(argument);
    }
}

void TestGate::keepsEncodingAndOddCharacters()
{
    QFETCH(bool, throughQHttpServer);
    QFETCH(QByteArray, argument);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    client.say("GET /n/" + argument + "?q=%zz&r=\"|{} HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(client.answers().size(), 1);
    QCOMPARE(client.first().status, 200);
    QCOMPARE(client.first().body, argument);
}

void TestGate::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const QByteArray &text, int status, const char *code) {
        QTest::newRow(code) << text << status << QByteArray(code);
    };
    row("GET /x HTTP/1.1\r\n\r\n", 400, "bad_request");
    row("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411,
        "length_required");
    row("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n" + QByteArray(200'000, 'x'), 413,
        "content_too_large");
    row("GET /" + QByteArray(200'000, 'a'), 414, "uri_too_long");
    row("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: more\r\n\r\n", 417, "expectation_failed");
    row("GET /x HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(200'000, 'x'), 431,
        "request_header_fields_too_large");
    row("TRACE /x HTTP/1.1\r\nHost: a\r\n\r\n", 501, "not_implemented");
    row("GET /x HTTP/2.0\r\nHost: a\r\n\r\n", 505, "http_version_not_supported");
}

void TestGate::refuses()
{
    QFETCH(QByteArray, text);
    listen(smallLimits(), true);
    WireClient client(port());
    client.say(text);
    client.say(get); // nothing after a refused request is looked at
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers().size(), 1);
    QTEST(client.first().status, "status");
    QFETCH(QByteArray, code);
    QVERIFY(client.first().body.contains("\"code\":\"" + code + '"'));
    QCOMPARE(client.first().header("Connection"), "close");
    QVERIFY(m_seen.isEmpty());
    QCOMPARE(m_gate->counts().refusedRequests, 1u);
}

void TestGate::bidsToContinue()
{
    listen(smallLimits(), true);
    WireClient client(port());
    client.say("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.say("abc");
    QTRY_COMPARE(client.answers().size(), 2);
    QCOMPARE(client.answers().at(1).body, "abc");
}

void TestGate::endsSlowClients_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("wait"); // milliseconds until it is too long
    QTest::addColumn<int>("status"); // 0: closed without a word
    QTest::newRow("says nothing") << QByteArray() << 15000 << 0;
    QTest::newRow("half a head") << QByteArray("GET /x HT") << 10000 << 408;
    QTest::newRow("half a body") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab")
                                 << 30000 << 408;
    QTest::newRow("between requests") << QByteArray(get) << 15000 << 200;
}

void TestGate::endsSlowClients()
{
    QFETCH(QByteArray, text);
    QFETCH(int, wait);
    listen(smallLimits(), false);
    WireClient client(port());
    QTRY_COMPARE(m_gate->connectionCount(), 1);
    if (!text.isEmpty())
        m_clock.turn(5s); // each wait counts from its own beginning
    client.say(text);
    const auto isGateAwake = [this] { // when it answers, it has read what came before
        WireClient witness(port());
        witness.say(getClosing);
        return QTest::qWaitFor([&witness] { return witness.isClosed(); }) && witness.first().status == 200;
    };
    QVERIFY(isGateAwake());
    m_clock.turn(std::chrono::milliseconds(wait - 1));
    QVERIFY(isGateAwake());
    QVERIFY(!client.isClosed());
    m_clock.turn(2ms);
    QTRY_VERIFY(client.isClosed());
    QTEST(client.first().status, "status");
    QCOMPARE(m_gate->counts().timeouts, 1u);
}

void TestGate::endsClientsThatTakeNothing()
{
    listen(smallLimits(), false);
    WireClient client(port());
    client.socket().setReadBufferSize(1);
    client.socket().disconnect(); // nobody reads
    client.say("GET /huge HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_gate->connectionCount(), 1);
    WireClient witness(port());
    witness.say(getClosing);
    QTRY_VERIFY(witness.isClosed());
    QTRY_COMPARE(m_gate->connectionCount(), 1);
    m_clock.turn(31s);
    QTRY_COMPARE(m_gate->connectionCount(), 0);
}

/// A byte now and then does not keep an answer waiting for ever.
void TestGate::endsClientsThatTakeLittle()
{
    GateLimits limits = smallLimits();
    limits.slowest = 40'000'000;
    listen(limits, false);
    WireClient client(port());
    client.socket().setReadBufferSize(1000);
    client.socket().disconnect();
    client.say("GET /huge HTTP/1.1\r\nHost: a\r\n\r\n");
    for (int i = 0; i < 8; ++i) {
        QTRY_VERIFY(client.socket().bytesAvailable() > 0);
        client.socket().skip(client.socket().bytesAvailable());
        m_clock.turn(5s); // never so long as a stall
        QTRY_VERIFY(client.socket().bytesAvailable() > 0);
        if (m_gate->connectionCount() == 0)
            break;
    }
    QTRY_COMPARE(m_gate->connectionCount(), 0);
    QCOMPARE(m_gate->counts().timeouts, 1u);
}

void TestGate::answersForSlowHandlers()
{
    QFETCH(bool, throughQHttpServer);
    listen(smallLimits(), throughQHttpServer);
    WireClient client(port());
    client.say("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_deferred.size(), 1);
    m_clock.turn(61s);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.first().status, 503);
    m_deferred.first().send(Reply::empty(200)); // comes too late
    WireClient other(port());
    other.say(get);
    QTRY_COMPARE(other.answers().size(), 1);
}

void TestGate::survivesResetWhileDeferred()
{
    QFETCH(bool, throughQHttpServer);
    listen(smallLimits(), throughQHttpServer);
    for (int i = 0; i < 20; ++i) {
        auto client = std::make_unique<WireClient>(port());
        client->say("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(m_deferred.size(), i + 1);
        const linger reset{1, 0};
        QCOMPARE(::setsockopt(int(client->socket().socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset,
                              sizeof reset),
                 0);
        client.reset();
        QTRY_COMPARE(m_gate->connectionCount(), 0);
    }
    for (const Responder &responder : m_deferred)
        responder.send({200, "text/plain", "too late", {}});
    WireClient client(port());
    client.say(get);
    QTRY_COMPARE(client.first().body, "hello");
}

/// As many as there are places for wait for their answers; whoever has another place is answered.
void TestGate::whoWaitsHoldsNobodyUp()
{
    QFETCH(bool, throughQHttpServer);
    constexpr int many = 300;
    GateLimits limits = smallLimits();
    limits.shared.connections = limits.shared.perPeerHere = many + 1;
    listen(limits, throughQHttpServer);
    std::vector<std::unique_ptr<WireClient>> waiting;
    for (int i = 0; i < many; ++i) {
        waiting.push_back(std::make_unique<WireClient>(port()));
        waiting.back()->say("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    QTRY_COMPARE(m_deferred.size(), many);
    WireClient client(port());
    client.say(get);
    QTRY_COMPARE(client.first().status, 200);
    for (const Responder &responder : std::exchange(m_deferred, {}))
        responder.send({200, "text/plain", "at last", {}});
    for (const auto &each : waiting)
        QTRY_COMPARE(each->first().body, "at last");
    client.say(get);
    QTRY_COMPARE(client.answers(false).size(), 2);
}

/// Who has asked nothing makes room for a newcomer; who is being answered does not.
void TestGate::boundsConnections_data()
{
    QTest::addColumn<bool>("perPeer");
    QTest::newRow("of all together") << false;
    QTest::newRow("of one address") << true;
}

void TestGate::boundsConnections()
{
    QFETCH(bool, perPeer);
    GateLimits limits = smallLimits();
    limits.shared.connections = perPeer ? 100 : 4;
    limits.shared.perPeerHere = perPeer ? 4 : 100;
    listen(limits, true);
    std::vector<std::unique_ptr<WireClient>> idle;
    for (int i = 0; i < 4; ++i) {
        idle.push_back(std::make_unique<WireClient>(port()));
        QTRY_COMPARE(m_gate->counts().accepted, quint64(i + 1));
    }
    idle[1]->say("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_deferred.size(), 1);
    WireClient late(port());
    late.say("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_deferred.size(), 2);
    QTRY_VERIFY(idle[0]->isClosed()); // the longest silent one
    for (int i = 2; i < 4; ++i) {
        idle[size_t(i)]->say("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(m_deferred.size(), i + 1);
    }
    WireClient refused(port()); // all are being answered
    QTRY_VERIFY(refused.isClosed());
    QCOMPARE(refused.first().status, 503);
    QCOMPARE(perPeer ? m_gate->counts().refusedPerAddress : m_gate->counts().refusedFull, 1u);
    m_deferred.first().send({200, "text/plain", "done", {}});
    QTRY_COMPARE(idle[1]->first().body, "done");
    WireClient next(port());
    next.say(get);
    QTRY_COMPARE(next.first().status, 200);
}

void TestGate::portsShareOneBudget()
{
    GateLimits limits = smallLimits();
    limits.shared.connections = 2;
    listen(limits, true);
    const auto budget = std::make_shared<ConnectionBudget>(limits.shared);
    QCOMPARE(budget->ceiling(), 2);
    Gate first(m_clock, limits, {}, budget), second(m_clock, limits, {}, budget);
    QVERIFY(first.listen(QHostAddress::LocalHost));
    QVERIFY(second.listen(QHostAddress::LocalHost));
    WireClient a(first.serverPort());
    QTRY_COMPARE(first.connectionCount(), 1);
    WireClient b(second.serverPort());
    QTRY_COMPARE(second.connectionCount(), 1);
    WireClient c(second.serverPort());
    QTRY_VERIFY(a.isClosed()); // on the other port
    QTRY_COMPARE(second.connectionCount(), 2);
    QCOMPARE(budget->connections(), 2);
}

/// Large answers that wait for slow readers are bounded; one that all share counts once.
void TestGate::boundsWhatSlowReadersHold_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("answered");
    QTest::newRow("each its own") << QByteArray("/huge") << 1;
    QTest::newRow("a shared one") << QByteArray("/shared") << 4;
    QTest::newRow("one that is kept anyway") << QByteArray("/kept") << 4;
}

void TestGate::boundsWhatSlowReadersHold()
{
    QFETCH(QByteArray, path);
    QFETCH(int, answered);
    GateLimits limits = smallLimits();
    limits.shared.unsentPerPeer = 50'000'000;
    listen(limits, false);
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<WireClient>(port()));
        clients.back()->socket().setReadBufferSize(1000); // and nobody reads more
        clients.back()->socket().disconnect();
        clients.back()->say("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(clients.back()->socket().bytesAvailable() >= 12);
    }
    int good = 0;
    for (const auto &client : clients)
        good += client->socket().peek(12).endsWith("200");
    QCOMPARE(good, answered);
    WireClient small(port()); // what costs nothing is answered all the same
    small.say(get);
    QTRY_COMPARE(small.first().status, 200);
}

void TestGate::endsEndlessEmptyLines()
{
    listen(smallLimits(), false);
    WireClient two(port());
    two.say(QByteArray("\r\n\r\n") + get);
    QTRY_COMPARE(two.first().status, 200);
    WireClient many(port());
    many.say("\r\n\r\n\r\n");
    QTRY_COMPARE(many.first().status, 400);
    QTRY_VERIFY(many.isClosed());
    WireClient halves(port());
    halves.say("\r\r\r\r\r");
    QTRY_COMPARE(halves.first().status, 400);
}

/// The clock stands still: it is not the wait for its close that ends it.
void TestGate::endsWhoGoesOnSending()
{
    listen(smallLimits(), false);
    const int sender = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto closed = qScopeGuard([sender] { ::close(sender); });
    sockaddr_in gate{};
    gate.sin_family = AF_INET;
    gate.sin_port = htons(port());
    gate.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(sender, reinterpret_cast<const sockaddr *>(&gate), sizeof gate), 0);
    QTRY_COMPARE(m_gate->connectionCount(), 1);
    const QByteArray lines = QByteArray("\r\n").repeated(32 * 1024);
    const auto isEnded = [&] {
        ::send(sender, lines.constData(), size_t(lines.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        return m_gate->connectionCount() == 0;
    };
    QTRY_VERIFY(isEnded());
}

void TestGate::givesSocketsAway()
{
    QTcpSocket *taken = nullptr;
    m_claim = [&taken](const Request &request) -> SocketClaim {
        if (request.head.path != "/video")
            return {};
        return {[&taken](QTcpSocket *socket) {
            taken = socket;
        }};
    };
    GateLimits limits = smallLimits();
    limits.shared.connections = 1;
    listen(limits, true);
    WireClient client(port());
    client.say(QByteArray(get) + "GET /video HTTP/1.1\r\nHost: a\r\n\r\nmore");
    QTRY_VERIFY(taken);
    QCOMPARE(client.answers().size(), 1);
    QCOMPARE(taken->readAll(), "more"); // the head is consumed
    QCOMPARE(m_gate->connectionCount(), 1); // still counts for the limit
    WireClient late(port());
    QTRY_VERIFY(late.isClosed());
    QCOMPARE(late.first().status, 503);
    m_clock.turn(1h); // the gate's waits are over for it
    taken->write("raw");
    QTRY_VERIFY(client.received().endsWith("raw"));
    delete taken;
    QTRY_COMPARE(m_gate->connectionCount(), 0);
}

void TestGate::refusesForeignUpgrades()
{
    listen(smallLimits(), true);
    WireClient client(port());
    client.say("GET /x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers().size(), 1);
    QVERIFY(client.first().status != 101);
}

void TestGate::sleepsWhenAlone()
{
    listen(smallLimits(), true);
    const auto isSweeping = [this] {
        const auto timers = m_gate->findChildren<QTimer *>();
        return std::any_of(timers.begin(), timers.end(),
                           [](const QTimer *timer) { return timer->isActive(); });
    };
    WireClient client(port());
    QTRY_COMPARE(m_gate->connectionCount(), 1);
    client.socket().disconnectFromHost();
    QTRY_COMPARE(m_gate->connectionCount(), 0);
    QTRY_VERIFY(!isSweeping());
}

PLEXBRIDGE_TEST(TestGate)
#include "tst_gate.moc"
