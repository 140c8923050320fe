// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/fakeplex.h"
#include "companion/plexsignin.h"
#include "fetch/secretfile.h"
#include "support/rawserver.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = SignInState::Step;

namespace {

constexpr int patience = 30'000;

/// plex.tv as far as signing in goes; the code is typed when it was asked for so often.
class FakePlexTv {
public:
    FakePlexTv()
    {
        server.script("/api/v2/pins", [this](const QByteArray &) { return answer(RawServer::ok(pin({}))); });
        server.script("/api/v2/pins/4711", [this](const QByteArray &) {
            return answer(RawServer::ok(pin(++polls >= typedAfter ? "account-token" : QByteArray())));
        });
        server.script("/api/v2/resources", [this](const QByteArray &head) {
            const bool isSignedIn = head.contains("X-Plex-Token: account-token\r\n");
            return answer(isSignedIn ? RawServer::ok(resources)
                                     : "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n");
        });
    }
    void offer(const QUrl &url, const QByteArray &machine, const QByteArray &token, bool isOwned = true)
    {
        const QByteArray at = url.toEncoded(), port = QByteArray::number(url.port());
        resources = resources.chopped(1) + (resources.size() > 2 ? "," : "")
            + R"({"name":"Den","provides":"server","clientIdentifier":")" + machine + R"(","owned":)"
            + (isOwned ? "true" : "false") + R"(,"presence":true,"httpsRequired":false,"accessToken":")"
            + token + R"(","connections":[{"protocol":"http","address":"127.0.0.1","port":)" + port
            + R"(,"uri":")" + at + R"(","local":true,"relay":false}]}])";
    }

    RawServer server;
    QByteArray resources = "[]";
    QByteArray fault; ///< answered instead, once
    int polls = 0, typedAfter = 3;

private:
    [[nodiscard]] static QByteArray pin(const QByteArray &token)
    {
        return R"({"id":4711,"code":"AB12","expiresIn":900,"authToken":)"
            + (token.isEmpty() ? QByteArray("null") : '"' + token + '"') + '}';
    }
    RawServer::Answer answer(const QByteArray &bytes)
    {
        return {fault.isEmpty() ? bytes : std::exchange(fault, {})};
    }
};

struct Bench {
    PlexSignIn &begin()
    {
        signIn = std::make_unique<PlexSignIn>(u"client-1"_s, clock,
                                              PlexSignIn::Place{plexTv.server.url(QString()), 5ms});
        signIn->start();
        return *signIn;
    }
    [[nodiscard]] Step step() const { return signIn->state().step; }

    QTemporaryDir where;
    TurnableClock clock;
    FakePlexTv plexTv;
    FakePlex plex;
    std::unique_ptr<PlexSignIn> signIn;
};

const QByteArray refused = "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n";
const QByteArray unknown = "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n";

} // namespace

/// Signing in at plex.tv by a code.
class TestPlexSignIn : public QObject {
    Q_OBJECT

private slots:
    void aCodeIsTypedThenAServerIsTaken();
    void theTokenIsShownToNobodyElse();
    void addressesInTheirOrder();
    void aFailedPollIsNoEnd();
    void failures_data();
    void failures();
    void aCodeThatRanOut();
    void theProgramDoesIt();
};

void TestPlexSignIn::aCodeIsTypedThenAServerIsTaken()
{
    Bench bench;
    bench.plexTv.offer(bench.plex.url(), "machine-1", "server-token");
    bench.plexTv.typedAfter = 1'000'000;
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Waiting, patience);
    QCOMPARE(bench.signIn->state().code, u"AB12"_s);
    QVERIFY(*bench.signIn->state().expires > bench.clock.wall() + 10min);
    bench.plexTv.typedAfter = bench.plexTv.polls + 2;
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Done, patience);
    QCOMPARE(bench.plexTv.polls, bench.plexTv.typedAfter);
    QCOMPARE(bench.signIn->state().servers.size(), 1);
    QVERIFY(bench.signIn->state().servers.first().isOwned);
    QSignalSpy taken(bench.signIn.get(), &PlexSignIn::taken);
    bench.signIn->take(u"machine-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Taken, patience);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.first().at(1).toString(), u"server-token"_s); // not the account's
    QCOMPARE(QUrl(taken.first().at(0).toString()), bench.plex.url());
    QCOMPARE(QUrl(bench.signIn->state().address), bench.plex.url());
    for (const QByteArray &head : bench.plexTv.server.heads()) {
        QVERIFY(head.contains("X-Plex-Client-Identifier: client-1\r\n"));
        QCOMPARE(head.contains("account-token"), head.contains("/api/v2/resources"));
        QVERIFY(!head.left(head.indexOf('\r')).contains("token")); // addresses end in logs
    }
}

void TestPlexSignIn::theTokenIsShownToNobodyElse()
{
    Bench bench; // another server has got the address
    bench.plexTv.offer(bench.plex.url(), "machine-2", "server-token");
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Done, patience);
    QSignalSpy taken(bench.signIn.get(), &PlexSignIn::taken);
    bench.signIn->take(u"machine-2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Failed, patience);
    QCOMPARE(taken.count(), 0);
    for (const QByteArray &head : std::as_const(bench.plex.heads))
        QVERIFY(!head.contains("token"));
    QCOMPARE(bench.signIn->state().servers.size(), 1); // another may be taken
    bench.signIn->take(u"machine-9"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.signIn->state().problem.subject, u"machine-9"_s, patience);
}

void TestPlexSignIn::addressesInTheirOrder()
{
    const auto answer = readServerAnswer(R"([
      {"name":"Player","provides":"client,player","clientIdentifier":"p","accessToken":"t","connections":[]},
      {"name":"Shared","provides":"server","clientIdentifier":"s","owned":false,"accessToken":"t2","httpsRequired":true,
       "connections":[{"address":"10.0.0.9","port":32400,"uri":"https://10-0-0-9.x.plex.direct:32400","local":true}]},
      {"name":"Tokenless","provides":"server","clientIdentifier":"n","owned":true},
      {"name":"Den","provides":"server","clientIdentifier":"d","owned":true,"presence":"1","accessToken":"t1",
       "connections":[{"address":"r","port":443,"uri":"https://r.plex.direct:443","local":false,"relay":true},
                      {"address":"203.0.113.9","port":32400,"uri":"https://203-0-113-9.x.plex.direct:32400","local":false},
                      {"address":"fd00::5","port":32400,"uri":"https://v6.plex.direct:32400","local":true},
                      {"address":"192.168.1.5","port":32400,"uri":"https://192-168-1-5.x.plex.direct:32400","local":"1"}]}])");
    QVERIFY(answer);
    const auto servers = plexaccount::serversIn(answer.value());
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers.at(0).shown.name, u"Den"_s); // what is one's own comes first
    QVERIFY(servers.at(0).shown.isPresent);
    QCOMPARE(servers.at(0).shown.addresses,
             (QStringList{u"http://[fd00::5]:32400"_s, u"http://192.168.1.5:32400"_s,
                          u"https://203-0-113-9.x.plex.direct:32400"_s, u"https://r.plex.direct:443"_s}));
    QCOMPARE(servers.at(1).shown.addresses, QStringList{u"https://10-0-0-9.x.plex.direct:32400"_s});
}

void TestPlexSignIn::aFailedPollIsNoEnd()
{
    Bench bench;
    bench.plexTv.typedAfter = 1'000'000;
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Waiting, patience);
    bench.plexTv.fault = refused;
    bench.plexTv.typedAfter = bench.plexTv.polls + 2;
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Done, patience);
    QVERIFY(bench.plexTv.fault.isEmpty());
    QVERIFY(bench.signIn->state().servers.isEmpty());
}

void TestPlexSignIn::failures_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isLate"); // behind the code
    QTest::newRow("no code: 500") << refused << false;
    QTest::newRow("no code: a page") << RawServer::ok("<html><body>Plex</body></html>") << false;
    QTest::newRow("no code: an empty answer") << RawServer::ok("{}") << false;
    QTest::newRow("no code: cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":1")
                                  << false;
    QTest::newRow("the code is unknown") << unknown << true;
}

void TestPlexSignIn::failures()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, isLate);
    Bench bench;
    bench.plexTv.typedAfter = 1'000'000;
    if (!isLate)
        bench.plexTv.fault = fault;
    bench.begin();
    if (isLate) {
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Waiting, patience);
        bench.plexTv.fault = fault;
    }
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Failed, patience);
    QVERIFY(!bench.signIn->state().problem.detail.isEmpty());
}

void TestPlexSignIn::aCodeThatRanOut()
{
    Bench bench;
    bench.plexTv.typedAfter = 1'000'000;
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Waiting, patience);
    bench.clock.turn(16min);
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Failed, patience);
    QVERIFY(bench.signIn->state().problem.detail.english().contains(u"in time"));
}

void TestPlexSignIn::theProgramDoesIt()
{
    Bench bench;
    bench.plexTv.offer(bench.plex.url(), "machine-1", bench.plex.token.toUtf8());
    bench.plexTv.offer(QUrl(u"http://127.0.0.1:1"_s), "machine-3", "t", false); // somebody else's
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, bench.where.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLEXBRIDGED),
                  {u"--plex-sign-in"_s, u"--plex-tv"_s, bench.plexTv.server.url(QString()).toString(),
                   u"--config"_s, bench.where.filePath(u"plexbridge.ini"_s), u"--data-dir"_s,
                   bench.where.filePath(u"data"_s)});
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
    const QString printed = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(process.exitCode() == 0, qPrintable(printed));
    QVERIFY2(printed.contains(u"Type AB12 at https://plex.tv/link"), qPrintable(printed));
    QVERIFY(!printed.contains(bench.plex.token));
    QFile settings(bench.where.filePath(u"plexbridge.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray text = settings.readAll();
    QVERIFY2(text.contains("plex-server") && text.contains(bench.plex.url().toEncoded()), text);
    const QString file = bench.where.filePath(u"data/plex-token"_s);
    QCOMPARE(secretfile::read(file).value(), bench.plex.token);
    QVERIFY(!secretfile::isOpenToOthers(file));
}

PLEXBRIDGE_TEST(TestPlexSignIn)
#include "tst_plexsignin.moc"
