// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/secretfile.h"
#include "messages/fakewebhook.h"
#include "messages/messages.h"
#include "messages/posts.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Standing = MessageTarget::Standing;

namespace {

EventNews trouble(quint64 id, const QString &channel = u"News"_s)
{
    Event event;
    event.id = id;
    event.kind = EventKind::ViewerFailed;
    event.channelName = channel;
    event.guideNumber = u"7"_s;
    event.client = {u"192.168.1.9"_s, u"Lavf/60"_s};
    event.problem = {ProblemCode::UpstreamRefused, {}, u"the server answered 404"_s};
    return {event, true};
}

/// Messages with a webhook and ntfy on one fake server.
struct Bench {
    Bench()
    {
        messages.setLimits({.burst = 100, .every = 1ms, .firstPause = 20ms, .longestPause = 40ms});
        config.webhook = hook.url(u"/hook/very-secret-key?token=other-secret"_s);
        config.webhookTemplate = uR"({"text":"{message}","n":"{number}"})"_s;
        config.webhookType = u"application/json"_s;
        config.ntfyTemplate = u"{message}"_s;
        config.mqttTopic = u"plexbridge"_s;
        config.mqttDiscovery = u"homeassistant"_s;
    }
    [[nodiscard]] MessageTarget row(qsizetype at = 1) const { return messages.state().targets.at(at); }
    MessageTest tested(const QString &target)
    {
        std::optional<MessageTest> outcome;
        messages.test(target, &messages, [&outcome](const MessageTest &test) { outcome = test; });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30'000);
        }();
        return outcome.value_or(MessageTest());
    }

    FakeWebhook hook;
    SystemClock clock;
    MessageConfig config;
    Messages messages{{clock, [] { return HouseState(); },
                       [] {
                           return HouseName{{}, {}, u"10ABCDEF"_s, u"PlexBridge"_s, u"1"_s, {}};
                       }}};
};

} // namespace

/// The webhook and ntfy, with a server that has faults.
class TestPostTarget : public QObject {
    Q_OBJECT

private slots:
    void offItSendsNothing();
    void whatIsSent();
    void ntfyGetsItsTokenAndHeaders();
    void onlyWhatIsWanted();
    void faultsAreTriedAgainOrNot_data();
    void faultsAreTriedAgainOrNot();
    void aTestSaysWhatTheOtherSideSaid_data();
    void aTestSaysWhatTheOtherSideSaid();
    void aTestOfNothing();
    void aTokenThatCanNotBeReadIsTold();
    void secretsAreNotRepeated();
    void changedSettingsBeginAnew();
    void goneWhileItSends();
};

void TestPostTarget::offItSendsNothing()
{
    Bench bench;
    bench.messages.note(trouble(1));
    bench.messages.noteHouse();
    QCoreApplication::processEvents();
    QVERIFY(bench.hook.calls.isEmpty());
    for (qsizetype at = 0; at < 3; ++at)
        QCOMPARE(bench.row(at).standing, Standing::Off);
}

void TestPostTarget::whatIsSent()
{
    Bench bench;
    bench.messages.apply(bench.config);
    bench.messages.note(trouble(1, u"A \"quoted\" name"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.hook.calls.size(), 1, 20'000);
    const FakeWebhook::Call call = bench.hook.calls.first();
    QVERIFY(call.head.startsWith("POST /hook/very-secret-key?token=other-secret HTTP/1.1\r\n"));
    QVERIFY(call.head.contains("Content-Type: application/json\r\n"));
    const QJsonObject body = QJsonDocument::fromJson(call.body).object();
    QCOMPARE(body[u"n"_s], u"7"_s);
    QVERIFY(body[u"text"_s].toString().contains(u"A \"quoted\" name"_s));
    QTRY_COMPARE(bench.row().sent, 1);
    QCOMPARE(bench.row().standing, Standing::Well);
    QVERIFY(bench.row().sentAt);
}

void TestPostTarget::ntfyGetsItsTokenAndHeaders()
{
    Bench bench;
    QTemporaryDir place;
    bench.config.webhook.clear();
    bench.config.ntfy = bench.hook.url(u"/my-topic"_s);
    bench.config.ntfyTokenFile = place.filePath(u"token"_s);
    QVERIFY(!secretfile::write(bench.config.ntfyTokenFile, u"tk_secret"_s));
    bench.messages.apply(bench.config);
    bench.messages.note(trouble(1));
    QTRY_COMPARE_WITH_TIMEOUT(bench.hook.calls.size(), 1, 20'000);
    const FakeWebhook::Call call = bench.hook.calls.first();
    QVERIFY(call.head.startsWith("POST /my-topic HTTP/1.1\r\n"));
    QVERIFY(call.head.contains("Authorization: Bearer tk_secret\r\n"));
    QVERIFY(call.head.contains("Priority: high\r\n"));
    QVERIFY(call.head.contains("Title: PlexBridge\r\n"));
    QCOMPARE(QString::fromUtf8(call.body), english(trouble(1).event));
}

void TestPostTarget::onlyWhatIsWanted()
{
    Bench bench;
    bench.messages.apply(bench.config);
    EventNews news = trouble(1);
    news.isFresh = false;
    bench.messages.note(news); // told before
    news = trouble(2);
    news.event.kind = EventKind::ViewerBegan; // no trouble
    bench.messages.note(news);
    bench.messages.note(trouble(3, u"Third"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.hook.calls.size(), 1, 20'000);
    QVERIFY(bench.hook.calls.first().body.contains("Third"));
    bench.config.kinds = {u"viewer_began"_s};
    bench.messages.apply(bench.config);
    bench.messages.note(trouble(4));
    bench.messages.note(news);
    QTRY_COMPARE_WITH_TIMEOUT(bench.hook.calls.size(), 2, 20'000);
    QVERIFY(bench.hook.calls.last().body.contains("watch"));
    bench.config.kinds = {u"all"_s};
    bench.messages.apply(bench.config);
    bench.messages.note(trouble(5));
    QTRY_COMPARE_WITH_TIMEOUT(bench.hook.calls.size(), 3, 20'000);
}

void TestPostTarget::faultsAreTriedAgainOrNot_data()
{
    using Reply = FakeWebhook::Reply;
    QTest::addColumn<FakeWebhook::Reply>("fault");
    QTest::addColumn<bool>("isTriedAgain");
    QTest::newRow("500") << Reply{.status = 500} << true;
    QTest::newRow("503 with a pause") << Reply{.status = 503, .headers = "Retry-After: 0\r\n"} << true;
    QTest::newRow("429") << Reply{.status = 429} << true;
    QTest::newRow("cut") << Reply{.body = "twelve bytes", .isCut = true} << true;
    QTest::newRow("400") << Reply{.status = 400} << false;
    QTest::newRow("401") << Reply{.status = 401} << false;
    QTest::newRow("403") << Reply{.status = 403} << false;
    QTest::newRow("404") << Reply{.status = 404} << false;
    QTest::newRow("413, chunked") << Reply{.status = 413, .isChunked = true} << false;
    QTest::newRow("to a file") << Reply{.status = 302, .headers = "Location: file:///etc/passwd\r\n"}
                               << false;
}

void TestPostTarget::faultsAreTriedAgainOrNot()
{
    QFETCH(FakeWebhook::Reply, fault);
    QFETCH(bool, isTriedAgain);
    Bench bench;
    int calls = 0;
    std::optional<MessageTarget> afterFault; // as it is when it is tried again, which may be at once
    bench.hook.reply = [&](const FakeWebhook::Call &) {
        if (++calls == 2)
            afterFault = bench.row();
        return calls == 1 ? fault : FakeWebhook::Reply();
    };
    bench.messages.apply(bench.config);
    bench.messages.note(trouble(1, u"First"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.row().failed, 1, 20'000);
    bench.messages.note(trouble(2, u"Second"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.row().sent, isTriedAgain ? 2 : 1, 20'000);
    QVERIFY(afterFault);
    QCOMPARE(afterFault->standing, Standing::Failing);
    QVERIFY(!afterFault->problem.detail.english().contains(u"secret"));
    QCOMPARE(bench.hook.calls.at(1).body.contains("First"), isTriedAgain);
    QVERIFY(bench.hook.calls.last().body.contains("Second"));
    QCOMPARE(bench.row().standing, Standing::Well);
    QCOMPARE(bench.row().dropped, isTriedAgain ? 0 : 1);
}

void TestPostTarget::aTestSaysWhatTheOtherSideSaid_data()
{
    using Reply = FakeWebhook::Reply;
    QTest::addColumn<FakeWebhook::Reply>("reply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("answer");
    QTest::newRow("taken") << Reply{.body = "{\"id\":\"x\"}\n"} << 200 << uR"({"id":"x"})"_s;
    QTest::newRow("nothing said") << Reply{.status = 204, .body = {}} << 204 << QString();
    QTest::newRow("refused") << Reply{.status = 403, .body = "forbidden, go away"} << 403
                             << u"forbidden, go away"_s;
    QTest::newRow("refused without a length")
        << Reply{.status = 401, .body = "who are you", .isChunked = true} << 401 << u"who are you"_s;
    QTest::newRow("broken") << Reply{.status = 500, .body = "\x01\x02 oops"} << 500 << u"oops"_s;
    QTest::newRow("long") << Reply{.status = 400, .body = QByteArray(5000, 'x')} << 400
                          << QString(300, u'x') + u"…"_s;
    QTest::newRow("repeats the key") << Reply{.status = 404, .body = "no hook very-secret-key here"} << 404
                                     << u"no hook … here"_s;
}

void TestPostTarget::aTestSaysWhatTheOtherSideSaid()
{
    QFETCH(FakeWebhook::Reply, reply);
    QFETCH(int, status);
    Bench bench;
    bench.hook.reply = [&](const FakeWebhook::Call &) {
        return reply;
    };
    bench.messages.apply(bench.config);
    const MessageTest outcome = bench.tested(u"webhook"_s);
    QCOMPARE(outcome.target, u"webhook"_s);
    QCOMPARE(outcome.status, status);
    QTEST(outcome.answer.trimmed(), "answer");
    QCOMPARE(bool(outcome.problem), status >= 300);
    QCOMPARE(bench.hook.calls.size(), 1);
    QVERIFY(bench.hook.calls.first().body.contains("test message"));
    QCOMPARE(bench.row().standing, status < 300 ? Standing::Well : Standing::Failing);
}

void TestPostTarget::aTestOfNothing()
{
    Bench bench;
    bench.messages.apply(bench.config);
    QCOMPARE(bench.tested(u"ntfy"_s).problem.code, ProblemCode::BadOption);
    QCOMPARE(bench.tested(u"ntfy"_s).problem.subject, u"ntfy"_s);
    QCOMPARE(bench.tested(u"pager"_s).problem.code, ProblemCode::BadOption);
    QCOMPARE(bench.tested(u"pager"_s).problem.subject, QString());
}

void TestPostTarget::aTokenThatCanNotBeReadIsTold()
{
    Bench bench;
    bench.config.ntfy = bench.hook.url(u"/my-topic"_s);
    bench.config.ntfyTokenFile = u"/nowhere/token"_s;
    bench.messages.apply(bench.config);
    QCOMPARE(bench.row(2).standing, Standing::Failing);
    QCOMPARE(bench.row(2).problem.subject, u"/nowhere/token"_s);
    QCOMPARE(bench.tested(u"ntfy"_s).problem.code, ProblemCode::BadOption);
    QVERIFY(bench.hook.calls.isEmpty());
}

void TestPostTarget::secretsAreNotRepeated()
{
    const QString url = u"https://anna:pass%20word@host.example/hook/k%C3%A4y-1234?token=abcdef"_s;
    const QStringList secrets = posts::secretsIn(url);
    const QString shown =
        posts::shown("anna pass word käy-1234 k%C3%A4y-1234 abcdef https://x.example/y", secrets);
    for (const QString &secret : {u"pass word"_s, u"käy-1234"_s, u"k%C3%A4y"_s, u"abcdef"_s, u"/y"_s})
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
    Bench bench;
    bench.messages.apply(bench.config);
    QVERIFY(!bench.row().address.contains(u"secret"));
}

void TestPostTarget::changedSettingsBeginAnew()
{
    Bench bench;
    bench.hook.reply = [](const FakeWebhook::Call &) {
        return FakeWebhook::Reply{.isSilent = true};
    };
    bench.messages.apply(bench.config);
    bench.messages.note(trouble(1));
    QTRY_COMPARE_WITH_TIMEOUT(bench.hook.calls.size(), 1, 20'000);
    bench.hook.reply = [](const FakeWebhook::Call &) {
        return FakeWebhook::Reply();
    };
    bench.config.webhookTemplate = u"{\"other\":\"{message}\"}"_s;
    bench.messages.apply(bench.config);
    bench.messages.note(trouble(2));
    QTRY_COMPARE_WITH_TIMEOUT(bench.hook.calls.size(), 2, 20'000);
    QVERIFY(bench.hook.calls.last().body.startsWith("{\"other\""));
    bench.config.webhook.clear();
    bench.messages.apply(bench.config);
    QCOMPARE(bench.row().standing, Standing::Off);
}

void TestPostTarget::goneWhileItSends()
{
    FakeWebhook hook;
    bool isAsked = false;
    {
        Bench bench;
        bench.config.webhook = hook.url(u"/hook"_s);
        hook.reply = [&](const FakeWebhook::Call &) {
            isAsked = true;
            return FakeWebhook::Reply{.isSilent = true};
        };
        bench.messages.apply(bench.config);
        bench.messages.test(u"webhook"_s, &bench.messages, [](const MessageTest &) { QFAIL("it is gone"); });
        QTRY_VERIFY_WITH_TIMEOUT(isAsked, 20'000);
    }
    QCoreApplication::processEvents();
}

PLEXBRIDGE_TEST(TestPostTarget)
#include "tst_posttarget.moc"
