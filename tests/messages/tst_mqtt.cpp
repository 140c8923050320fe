// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "fetch/secretfile.h"
#include "messages/broker.h"
#include "messages/messages.h"
#include "messages/mqttline.h"
#include "messages/mqtttarget.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <mosquitto.h>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Standing = MessageTarget::Standing;

namespace {

constexpr int patience = 30'000;
const QString base = u"plexbridge/10abcdef"_s;
const QString availability = base + u"/availability"_s;

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Consumer viewerOf(const QString &channel, const QString &name)
{
    Consumer consumer;
    consumer.channelName = channel;
    consumer.guideNumber = u"7"_s;
    consumer.client = {u"192.168.1.9"_s, u"Lavf/60"_s};
    consumer.behind.viewer = name;
    consumer.state = ConsumerState::Streaming;
    return consumer;
}

/// A target at a broker, by a wire where one is given.
struct House {
    explicit House(quint16 port, const std::function<void(MqttTarget::Parts &)> &change = {})
    {
        MqttTarget::Parts parts;
        parts.options.host = u"localhost"_s;
        parts.options.port = port;
        parts.options.clientId = u"plexbridge-10abcdef"_s;
        parts.options.firstPause = 10ms;
        parts.options.longestPause = 50ms;
        parts.address = u"mqtt://localhost"_s;
        parts.house = {u"plexbridge"_s,    u"homeassistant"_s, u"10ABCDEF"_s,
                       u"My PlexBridge"_s, u"1.2"_s,           u"http://192.168.1.20:3000/"_s};
        parts.state = [this] {
            return state;
        };
        if (change)
            change(parts);
        target = std::make_unique<MqttTarget>(std::move(parts), clock, OutboxLimits(), nullptr);
    }
    [[nodiscard]] MessageTest tested() const
    {
        std::optional<MessageTest> outcome;
        target->test([&outcome](const MessageTest &test) { outcome = test; });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), patience);
        }();
        return outcome.value_or(MessageTest());
    }

    SystemClock clock;
    HouseState state{4, 0, {}, {}};
    std::unique_ptr<MqttTarget> target;
};

} // namespace

/// MQTT with a real broker.
class TestMqtt : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Broker::isInstalled())
            QSKIP("mosquitto is not installed: ./dev test installs it");
    }
    void statesAreRetained();
    void onlyWhatDiffersIsSent();
    void homeAssistantFindsUs();
    void eventsAreToldAndNotRetained();
    void whoVanishesIsOffline();
    void aLostBrokerIsFoundAgain();
    void goingSaysSo();
    void switchedOffNothingStays();
    void aLoginIsNeeded();
    void encryptedAndVerified();
    void aTestIsAcknowledged();
    void aTestWithoutABroker();
    void aPasswordThatCanNotBeReadIsTold();
    void nobodyWaitsForADeadBroker();
};

void TestMqtt::statesAreRetained()
{
    Broker broker;
    QVERIFY(broker.start());
    House house(broker.port());
    house.state.inUse = 1;
    house.state.viewers = {viewerOf(u"News"_s, u"Anna"_s)};
    QTRY_COMPARE_WITH_TIMEOUT(house.target->row().standing, Standing::Well, patience);
    QCOMPARE(house.tested().problem.code, ProblemCode::None); // all before it has arrived
    const Listener late(broker);
    QTRY_VERIFY_WITH_TIMEOUT(late.knows(base + u"/problem"_s) && late.knows(availability), patience);
    QVERIFY(late.isRetained(base + u"/tuners"_s) && late.isRetained(availability));
    QCOMPARE(late.said(availability), "online");
    QCOMPARE(json(late.said(base + u"/tuners"_s))[u"in_use"_s], 1);
    QCOMPARE(json(late.said(base + u"/tuners"_s))[u"free"_s], 3);
    const QJsonObject watching = json(late.said(base + u"/watching"_s));
    QCOMPARE(watching[u"summary"_s], u"Anna: News"_s);
    QCOMPARE(watching[u"viewers"_s][0][u"number"_s], u"7"_s);
    QCOMPARE(json(late.said(base + u"/problem"_s))[u"problem"_s], u"OFF"_s);
}

void TestMqtt::onlyWhatDiffersIsSent()
{
    Broker broker;
    QVERIFY(broker.start());
    const Listener listener(broker);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isListening(), patience);
    House house(broker.port());
    QTRY_COMPARE_WITH_TIMEOUT(listener.said(availability), "online", patience);
    Event full;
    full.kind = EventKind::TunersFull;
    full.isLasting = true;
    house.state.standing = {full};
    house.target->noteHouse();
    QTRY_COMPARE_WITH_TIMEOUT(json(listener.said(base + u"/problem"_s))[u"problem"_s], u"ON"_s, patience);
    QCOMPARE(json(listener.said(base + u"/problem"_s))[u"kinds"_s][0], u"tuners_full"_s);
    QCOMPARE(listener.all(base + u"/tuners"_s).size(), 1);
    house.state.standing.clear();
    house.target->noteHouse();
    QTRY_COMPARE_WITH_TIMEOUT(json(listener.said(base + u"/problem"_s))[u"problem"_s], u"OFF"_s, patience);
    QCOMPARE(listener.all(base + u"/watching"_s).size(), 1);
}

void TestMqtt::homeAssistantFindsUs()
{
    Broker broker;
    QVERIFY(broker.start());
    House house(broker.port());
    QCOMPARE(house.tested().problem.code, ProblemCode::None);
    const Listener late(broker);
    const QString topics = u"homeassistant/%1/plexbridge_10abcdef/%2/config"_s;
    const QStringList entities{topics.arg(u"sensor"_s, u"tuners"_s), topics.arg(u"sensor"_s, u"watching"_s),
                               topics.arg(u"binary_sensor"_s, u"problem"_s),
                               topics.arg(u"event"_s, u"event"_s)};
    QSet<QString> ids;
    for (const QString &topic : entities) {
        QTRY_VERIFY2_WITH_TIMEOUT(late.knows(topic), qPrintable(topic), patience);
        QVERIFY(late.isRetained(topic));
        const QJsonObject config = json(late.said(topic));
        ids.insert(config[u"unique_id"_s].toString());
        QCOMPARE(config[u"availability_topic"_s], availability);
        QVERIFY(config[u"state_topic"_s].toString().startsWith(base + u'/'));
        QCOMPARE(config[u"device"_s][u"name"_s], u"My PlexBridge"_s);
        QCOMPARE(config[u"device"_s][u"identifiers"_s][0], u"plexbridge_10abcdef"_s);
        QCOMPARE(config[u"device"_s][u"configuration_url"_s], u"http://192.168.1.20:3000/"_s);
    }
    QCOMPARE(ids.size(), entities.size());
    QCOMPARE(json(late.said(entities.last()))[u"event_types"_s].toArray().size(), int(EventKinds.size()));
}

void TestMqtt::eventsAreToldAndNotRetained()
{
    Broker broker;
    QVERIFY(broker.start());
    const Listener listener(broker);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isListening(), patience);
    House house(broker.port());
    Event event;
    event.id = 1;
    event.kind = EventKind::ViewerFailed;
    event.channelName = u"News"_s;
    house.target->tell(event); // before there is a connection
    QTRY_VERIFY_WITH_TIMEOUT(listener.knows(base + u"/event"_s), patience);
    const QJsonObject told = json(listener.said(base + u"/event"_s));
    QCOMPARE(told[u"event_type"_s], u"viewer_failed"_s);
    QCOMPARE(told[u"channel"_s], u"News"_s);
    QCOMPARE(told[u"message"_s], english(event));
    QTRY_COMPARE(house.target->row().sent, 1);
    QCOMPARE(house.tested().problem.code, ProblemCode::None);
    const Listener late(broker);
    QTRY_VERIFY_WITH_TIMEOUT(late.knows(availability) && late.isListening(), patience);
    QVERIFY(!late.knows(base + u"/event"_s));
}

void TestMqtt::whoVanishesIsOffline()
{
    Broker broker;
    QVERIFY(broker.start());
    const Listener listener(broker);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isListening(), patience);
    Wire wire(broker.port());
    House house(wire.port());
    QTRY_COMPARE_WITH_TIMEOUT(listener.said(availability), "online", patience);
    wire.setOpen(false);
    wire.cut();
    QTRY_COMPARE_WITH_TIMEOUT(listener.said(availability), "offline", patience);
    QTRY_COMPARE_WITH_TIMEOUT(house.target->row().standing, Standing::Failing, patience);
    wire.setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(listener.said(availability), "online", patience);
    QTRY_COMPARE_WITH_TIMEOUT(house.target->row().standing, Standing::Well, patience);
}

void TestMqtt::aLostBrokerIsFoundAgain()
{
    Broker broker;
    QVERIFY(broker.start());
    House house(broker.port());
    QTRY_COMPARE_WITH_TIMEOUT(house.target->row().standing, Standing::Well, patience);
    broker.stop();
    QTRY_COMPARE_WITH_TIMEOUT(house.target->row().standing, Standing::Failing, patience);
    QVERIFY(!house.target->row().problem.detail.isEmpty());
    house.state.inUse = 2;
    QVERIFY(broker.start()); // which has forgotten all
    QTRY_COMPARE_WITH_TIMEOUT(house.target->row().standing, Standing::Well, patience);
    QCOMPARE(house.tested().problem.code, ProblemCode::None);
    const Listener late(broker);
    QTRY_COMPARE_WITH_TIMEOUT(late.said(availability), "online", patience);
    QTRY_COMPARE_WITH_TIMEOUT(json(late.said(base + u"/tuners"_s))[u"in_use"_s], 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(late.knows(u"homeassistant/sensor/plexbridge_10abcdef/tuners/config"_s),
                             patience);
}

void TestMqtt::goingSaysSo()
{
    Broker broker;
    QVERIFY(broker.start());
    const Listener listener(broker);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isListening(), patience);
    {
        House house(broker.port());
        QTRY_COMPARE_WITH_TIMEOUT(listener.said(availability), "online", patience);
    }
    MqttLine::waitForAll(20s);
    QTRY_COMPARE_WITH_TIMEOUT(listener.said(availability), "offline", patience);
    QCOMPARE(listener.all(availability).size(), 2); // once, and no will
}

void TestMqtt::switchedOffNothingStays()
{
    Broker broker;
    QVERIFY(broker.start());
    {
        House house(broker.port());
        QCOMPARE(house.tested().problem.code, ProblemCode::None);
        house.target->forget();
    }
    MqttLine::waitForAll(20s);
    const Listener late(broker);
    QTRY_COMPARE_WITH_TIMEOUT(late.said(availability), "offline", patience);
    QVERIFY(!late.knows(u"homeassistant/sensor/plexbridge_10abcdef/tuners/config"_s));
}

void TestMqtt::aLoginIsNeeded()
{
    const BrokerOptions login{.user = u"bridge"_s, .password = u"right-password"_s};
    Broker broker(login);
    QVERIFY(broker.start());
    const auto by = [](const QString &password) {
        return [password](MqttTarget::Parts &parts) {
            parts.options.user = u"bridge"_s;
            parts.options.password = password;
        };
    };
    const House wrong(broker.port(), by(u"wrong-password"_s));
    QTRY_COMPARE_WITH_TIMEOUT(wrong.target->row().standing, Standing::Failing, patience);
    QCOMPARE(wrong.target->row().problem.code, ProblemCode::UpstreamRefused);
    QCOMPARE(wrong.target->row().problem.detail, Saying(Said::BrokerForbids));
    const House right(broker.port(), by(login.password));
    QTRY_COMPARE_WITH_TIMEOUT(right.target->row().standing, Standing::Well, patience);
}

void TestMqtt::encryptedAndVerified()
{
    const BrokerOptions options{.isEncrypted = true};
    Broker broker(options);
    QVERIFY(broker.start());
    const House house(broker.port(), [&](MqttTarget::Parts &parts) {
        parts.options.isEncrypted = true;
        parts.options.caFile = broker.caFile();
    });
    QTRY_COMPARE_WITH_TIMEOUT(house.target->row().standing, Standing::Well, patience);
    const House trusting(broker.port(), [&](MqttTarget::Parts &parts) { // the system's know no such signer
        parts.options.isEncrypted = true;
        parts.options.clientId = u"another"_s;
    });
    QTRY_COMPARE_WITH_TIMEOUT(trusting.target->row().standing, Standing::Failing, patience);
    const House plain(broker.port(), [](MqttTarget::Parts &parts) { parts.options.clientId = u"third"_s; });
    QTRY_COMPARE_WITH_TIMEOUT(plain.target->row().standing, Standing::Failing, patience);
    QCOMPARE(house.target->row().standing, Standing::Well);
}

void TestMqtt::aTestIsAcknowledged()
{
    Broker broker;
    QVERIFY(broker.start());
    const Listener listener(broker);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isListening(), patience);
    House house(broker.port());
    const MessageTest outcome = house.tested(); // also while it connects
    QCOMPARE(outcome.problem.code, ProblemCode::None);
    QCOMPARE(outcome.target, u"mqtt"_s);
    QVERIFY(!outcome.answer.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(listener.said(base + u"/test"_s).contains("test message"), patience);
}

void TestMqtt::aTestWithoutABroker()
{
    Broker broker; // its port is free, since it is not started
    const House house(broker.port());
    const MessageTest outcome = house.tested();
    QCOMPARE(outcome.problem.code, ProblemCode::SourceUnreachable);
    const bool isTold = LIBMOSQUITTO_VERSION_NUMBER < 2'001'000; // it lost the cause then
    QCOMPARE(outcome.problem.detail, Saying(isTold ? Said::BrokerRefusesConnection : Said::NoWayToBroker));
}

void TestMqtt::aPasswordThatCanNotBeReadIsTold()
{
    SystemClock clock;
    Messages messages({clock, [] { return HouseState(); },
                       [] {
                           return HouseName{{}, {}, u"10ABCDEF"_s, u"PlexBridge"_s, u"1"_s, {}};
                       }});
    MessageConfig config;
    config.mqttServer = u"mqtt://127.0.0.1:1"_s;
    config.mqttUser = u"anna"_s;
    config.mqttPasswordFile = u"/nowhere/password"_s;
    messages.apply(config);
    const MessageTarget row = messages.state().targets.first();
    QCOMPARE(row.standing, Standing::Failing);
    QCOMPARE(row.problem.subject, u"/nowhere/password"_s);
    std::optional<MessageTest> outcome;
    messages.test(u"mqtt"_s, &messages, [&outcome](const MessageTest &test) { outcome = test; });
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->problem.code, ProblemCode::BadOption);
}

/// One that takes a connection and says nothing: neither the end nor a change of the settings waits for it.
void TestMqtt::nobodyWaitsForADeadBroker()
{
    QTcpServer dead;
    QVERIFY(dead.listen(QHostAddress::LocalHost));
    House house(dead.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(dead.hasPendingConnections(), patience);
    QCOMPARE(house.target->row().standing, Standing::Unknown);
    house.target.reset();
    dead.close();
}

PLEXBRIDGE_TEST(TestMqtt)
#include "tst_mqtt.moc"
