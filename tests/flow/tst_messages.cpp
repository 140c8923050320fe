// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"
#include "messages/fakewebhook.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QJsonObject targetOf(House &house, qsizetype at)
{
    return house.get(u"/messages"_s).json()[u"targets"_s][at].toObject();
}

} // namespace

/// What happens in the house arrives outside, and a person can try whether it would.
class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void offUnlessAskedFor();
    void aTroubleArrivesAndItsEnd();
    void aTestIsSentFromTheInterface();
    void aTestIsSentFromTheWindows();
    void secretsAreNowhere();
};

void TestMessages::offUnlessAskedFor()
{
    House house;
    QVERIFY(house.start());
    QCOMPARE(house.get(u"/messages"_s).json()[u"targets"_s].toArray().size(), 3);
    for (qsizetype at = 0; at < 3; ++at)
        QCOMPARE(targetOf(house, at)[u"standing"_s], u"off"_s);
    QCOMPARE(house.ask("POST", u"/messages/webhook/test"_s).status, 409);
    QCOMPARE(house.ask("POST", u"/messages/pager/test"_s).status, 404);
    QCOMPARE(house.ask("GET", u"/messages/webhook/test"_s).status, 405);
}

void TestMessages::aTroubleArrivesAndItsEnd()
{
    FakeWebhook hook;
    House house;
    house.config.tuners = 1;
    house.config.messages.webhook = hook.url(u"/hook"_s);
    house.config.messages.webhookTemplate = u"{\"kind\":\"{kind}\",\"state\":\"{state}\"}"_s;
    house.config.messages.webhookType = u"application/json"_s;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto first = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > 188, patience);
    const auto second = house.watch("/auto/v2");
    QTRY_COMPARE_WITH_TIMEOUT(hook.calls.size(), 1, patience);
    QCOMPARE(hook.calls.first().body, "{\"kind\":\"tuners_full\",\"state\":\"begun\"}");
    first->leave();
    QTRY_COMPARE_WITH_TIMEOUT(hook.calls.size(), 2, patience);
    QCOMPARE(hook.calls.last().body, "{\"kind\":\"tuners_full\",\"state\":\"over\"}");
    QTRY_COMPARE_WITH_TIMEOUT(targetOf(house, 1)[u"sent"_s].toInt(), 2, patience);
    QCOMPARE(targetOf(house, 1)[u"standing"_s], u"well"_s);
    const QByteArray metrics = house.get(u"/metrics"_s).body;
    QVERIFY(metrics.contains("plexbridge_messages_total{target=\"webhook\",outcome=\"sent\"} 2"));
    QVERIFY(metrics.contains("plexbridge_message_target_failing{target=\"webhook\"} 0"));
}

void TestMessages::aTestIsSentFromTheInterface()
{
    FakeWebhook hook;
    House house;
    house.config.messages.ntfy = hook.url(u"/topic"_s);
    house.config.messages.ntfyTemplate = u"{message}"_s;
    QVERIFY(house.start());
    const Answer taken = house.ask("POST", u"/messages/ntfy/test"_s);
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.json()[u"status"_s].toInt(), 200);
    QCOMPARE(taken.json()[u"answer"_s], u"ok"_s);
    QCOMPARE(hook.calls.size(), 1);
    hook.reply = [](const FakeWebhook::Call &) {
        return FakeWebhook::Reply{.status = 403, .body = "{\"error\":\"forbidden\"}"};
    };
    const Answer refused = house.ask("POST", u"/messages/ntfy/test"_s);
    QCOMPARE(refused.status, 502);
    QCOMPARE(refused.json()[u"error"_s][u"code"_s], u"message_refused"_s);
    QVERIFY(refused.json()[u"error"_s][u"message"_s].toString().contains(u"forbidden"));
    QCOMPARE(targetOf(house, 2)[u"standing"_s], u"failing"_s);
    QCOMPARE(house.ask("POST", u"/messages/ntfy/test"_s, {"Origin: http://evil.example"}).status, 403);
    QCOMPARE(hook.calls.size(), 2);
}

void TestMessages::aTestIsSentFromTheWindows()
{
    FakeWebhook hook;
    House house;
    QVERIFY(house.start());
    EngineConfig config = house.config;
    config.messages.webhook = hook.url(u"/hook"_s);
    config.messages.webhookTemplate = u"{message}"_s;
    config.messages.webhookType = u"text/plain"_s;
    QSignalSpy tested(&house.engine(), &Engine::messageTested);
    QSignalSpy changed(&house.engine(), &Engine::messagesChanged);
    QVERIFY(!house.engine().apply(config)); // without a restart
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty()
                                 && changed.last().first().value<MessageState>().targets.at(1).standing
                                     == MessageTarget::Standing::Unknown,
                             patience);
    house.engine().testMessage(u"webhook"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 1, patience);
    QCOMPARE(tested.first().first().value<MessageTest>().status, 200);
    QCOMPARE(hook.calls.size(), 1);
}

void TestMessages::secretsAreNowhere()
{
    FakeWebhook hook;
    hook.reply = [](const FakeWebhook::Call &call) {
        return FakeWebhook::Reply{.status = 500, .body = "you said " + call.head};
    };
    House house;
    house.config.messages.webhook = hook.url(u"/hook/key-0815?pass=word-4711"_s);
    house.config.messages.webhookTemplate = u"{message}"_s;
    house.config.messages.webhookType = u"text/plain"_s;
    QVERIFY(house.start());
    QByteArray all = house.ask("POST", u"/messages/webhook/test"_s).body;
    for (const QString &path : {u"/messages"_s, u"/metrics"_s, u"/health"_s, u"/events"_s})
        all += house.get(path).body;
    QVERIFY(hook.calls.first().head.contains("key-0815"));
    QVERIFY2(!all.contains("key-0815") && !all.contains("word-4711"), all.constData());
    QVERIFY(all.contains("you said"));
}

PLEXBRIDGE_TEST(TestMessages)
#include "tst_messages.moc"
