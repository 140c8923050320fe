// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/router.h"
#include "requestmaker.h"
#include "support/testmain.h"

#include <QTest>

namespace {

/// Keeps the answer to one request.
class Answered : public QObject, public ReplySink {
public:
    void deliver(quint64 ticket, const Reply &reply) override
    {
        m_tickets.append(ticket);
        m_reply = reply;
    }
    QList<quint64> m_tickets;
    Reply m_reply;
};

} // namespace

/// Routing on the path as sent: which handler, which arguments, 404, 405, and the tallies.
class TestRouter : public QObject {
    Q_OBJECT
private slots:
    void init();
    void routes_data();
    void routes();
    void tellsAllowed();
    void judgesAccess();
    void countsByPattern();
    void forgetsClientsThatLeft();

private:
    Reply ask(const QByteArray &text, const char *peer = "127.0.0.1");

    std::unique_ptr<Router> m_router;
};

void TestRouter::init()
{
    m_router = std::make_unique<Router>(AccessRules{});
    const auto echo = [](const char *name) {
        return [name](const Request &, const PathArguments &arguments) {
            QByteArray text(name);
            for (const QByteArrayView argument : arguments)
                text += '|' + argument.toByteArray();
            return Reply{200, "text/plain", text, {}};
        };
    };
    m_router->add({Method::Get}, "/", RouteKind::Reading, echo("home"));
    m_router->add({Method::Get}, "/a", RouteKind::Reading, echo("a"));
    m_router->add({Method::Get, Method::Post}, "/a/{}", RouteKind::Acting, echo("one"));
    m_router->add({Method::Get}, "/a/{}/{}", RouteKind::Reading, echo("two"));
    m_router->add({Method::Delete}, "/a", RouteKind::Changing, echo("erase"));
}

Reply TestRouter::ask(const QByteArray &text, const char *peer)
{
    const RequestMaker maker(text + " HTTP/1.1\r\nHost: 127.0.0.1\r\n", peer);
    Answered answered;
    if (maker.isGood())
        m_router->answer(maker.request(), Responder(&answered, answered, 7));
    return answered.m_tickets == QList<quint64>{7} ? answered.m_reply : Reply{0, {}, {}, {}};
}

void TestRouter::routes_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // of 200s
    const auto row = [](const char *asked, int status, const char *body = "") {
        QTest::newRow(asked) << QByteArray(asked) << status << QByteArray(body);
    };
    row("GET /", 200, "home");
    row("GET /?x=1", 200, "home");
    row("GET /a", 200, "a");
    row("HEAD /a", 200, "a");
    row("DELETE /a", 200, "erase");
    row("GET /a/b", 200, "one|b");
    row("GET /a/b%2Fc", 200, "one|b%2Fc");
    row("GET /a/b%252Fc", 200, "one|b%252Fc");
    row("POST /a/b", 200, "one|b");
    row("GET /a/b/c", 200, "two|b|c");
    row("GET /a/..", 200, "one|..");
    row("GET /a/", 404);
    row("GET /a//c", 404);
    row("GET /a/b/c/d", 404);
    row("GET /A", 404);
    row("GET /b", 404);
    row("GET /%61", 404);
    row("POST /a", 405);
    row("PATCH /a/b", 405);
    row("OPTIONS /a", 405);
}

void TestRouter::routes()
{
    QFETCH(QByteArray, asked);
    QFETCH(int, status);
    const Reply reply = ask(asked);
    QCOMPARE(reply.status, status);
    if (status == 200)
        QTEST(reply.body, "body");
}

void TestRouter::tellsAllowed()
{
    const Reply reply = ask("POST /a");
    QVERIFY(reply.headers.contains(qMakePair(QByteArray("Allow"), QByteArray("GET, HEAD, DELETE"))));
    QVERIFY(reply.body.contains(R"("code":"method_not_allowed")"));
}

void TestRouter::judgesAccess()
{
    QCOMPARE(ask("DELETE /a", "192.168.1.5").status, 403);
    QCOMPARE(ask("GET /a", "192.168.1.5").status, 200);
    QCOMPARE(ask("GET /a", "9.9.9.9").status, 403);
    QCOMPARE(ask("GET /nothing", "9.9.9.9").status, 403);
}

void TestRouter::countsByPattern()
{
    for (const char *asked : {"GET /a/x", "GET /a/y", "GET /nothing", "PUT /a"})
        QVERIFY(ask(asked).status != 0);
    QHash<QByteArray, RouteTally> tallies;
    for (const RouteTally &tally : m_router->tallies())
        tallies.insert(tally.route, tally);
    QCOMPARE(tallies["/a/{}"].byClass[2], 2u);
    QCOMPARE(tallies["/a"].byClass[4], 1u);
    QCOMPARE(tallies["unknown"].byClass[4], 1u);
    QVERIFY(!tallies.contains("/a/x"));
}

void TestRouter::forgetsClientsThatLeft()
{
    std::optional<Responder> kept;
    m_router->addLater(
        {Method::Get}, "/later", RouteKind::Reading,
        [&kept](const Request &, const PathArguments &, const Responder &responder) { kept = responder; });
    auto answered = std::make_unique<Answered>();
    const RequestMaker maker("GET /later HTTP/1.1\r\nHost: a\r\n");
    m_router->answer(maker.request(), Responder(answered.get(), *answered, 1));
    QVERIFY(kept.has_value());
    QVERIFY(answered->m_tickets.isEmpty());
    answered.reset();
    kept->send(Reply::empty(200)); // would reach the destroyed sink: the sanitizers tell
    for (const RouteTally &tally : m_router->tallies())
        QCOMPARE(tally.byClass[2], 0u);
}

PLEXBRIDGE_TEST(TestRouter)
#include "tst_router.moc"
