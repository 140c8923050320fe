// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messages.h"

#include "core/said.h"
#include "fetch/secretfile.h"
#include "messages/logging.h"
#include "messages/mqtttarget.h"
#include "messages/posts.h"
#include "messages/posttarget.h"

#include <QPointer>
#include <QUrl>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr auto farewell = std::chrono::milliseconds(300);
constexpr int plainPort = 1883, encryptedPort = 8883;

const QStringList &targetNames()
{
    static const QStringList all{u"mqtt"_s, u"webhook"_s, u"ntfy"_s};
    return all;
}

/// Without a file there is no secret, which is no problem.
Result<QString> secretIn(const QString &given, const QString &path)
{
    if (!given.isEmpty() || path.isEmpty())
        return given;
    if (secretfile::isOpenToOthers(path))
        qCWarning(lcMessages).noquote() << path << "can be read by others of this computer: chmod 600";
    return secretfile::read(path);
}

auto ofMqtt(const MessageConfig &config)
{
    return std::tie(config.mqttServer, config.mqttUser, config.mqttPasswordFile, config.mqttPassword,
                    config.mqttCaFile, config.mqttTopic, config.mqttDiscovery);
}

auto ofWebhook(const MessageConfig &config)
{
    return std::tie(config.webhook, config.webhookTemplate, config.webhookType);
}

auto ofNtfy(const MessageConfig &config)
{
    return std::tie(config.ntfy, config.ntfyTokenFile, config.ntfyToken, config.ntfyTemplate);
}

MqttOptions optionsOf(const MessageConfig &config, const HouseName &name, const QString &password)
{
    const QUrl url(config.mqttServer, QUrl::StrictMode);
    MqttOptions options;
    options.host = url.host();
    options.isEncrypted = url.scheme() == "mqtts"_L1;
    options.port = quint16(url.port(options.isEncrypted ? encryptedPort : plainPort));
    options.caFile = config.mqttCaFile;
    options.user = config.mqttUser;
    options.password = password;
    options.clientId = u"plexbridge-"_s + name.deviceId.toLower();
    return options;
}

} // namespace

Messages::Messages(MessageParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

Messages::~Messages() = default;

void Messages::apply(const MessageConfig &config)
{
    HouseName name = m_parts.name();
    name.topic = config.mqttTopic;
    name.discovery = config.mqttDiscovery == "off"_L1 ? QString() : config.mqttDiscovery;
    const bool isOtherHouse =
        name.deviceId != m_name.deviceId || name.name != m_name.name || name.page != m_name.page;
    const MessageConfig before = std::exchange(m_config, config);
    m_name = name;
    if (ofMqtt(before) != ofMqtt(config) || (m_mqtt && isOtherHouse))
        applyMqtt(config, ofMqtt(before) != ofMqtt(config));
    if (ofWebhook(before) != ofWebhook(config)) {
        m_webhook = webhookOf(config);
        follow(m_webhook.get());
    }
    if (ofNtfy(before) != ofNtfy(config)) {
        m_ntfy = ntfyOf(config);
        follow(m_ntfy.get());
    }
    emit changed();
}

void Messages::end()
{
    m_mqtt.reset();
    m_webhook.reset();
    m_ntfy.reset();
    MqttLine::waitForAll(farewell);
}

void Messages::applyMqtt(const MessageConfig &config, bool isOther)
{
    if (m_mqtt && isOther)
        m_mqtt->forget();
    m_mqtt.reset();
    if (config.mqttServer.isEmpty())
        return;
    const Result<QString> password = secretIn(config.mqttPassword, config.mqttPasswordFile);
    MqttTarget::Parts parts;
    parts.options = optionsOf(config, m_name, password ? password.value() : QString());
    parts.address = config.mqttServer;
    parts.house = m_name;
    parts.problem = password ? Problem() : password.problem();
    parts.state = m_parts.house;
    m_mqtt = std::make_unique<MqttTarget>(std::move(parts), m_parts.clock, m_limits, nullptr);
    follow(m_mqtt.get());
}

std::unique_ptr<MessageTargetLine> Messages::webhookOf(const MessageConfig &config)
{
    if (config.webhook.isEmpty())
        return nullptr;
    PostTarget::Parts parts{u"webhook"_s, config.webhook, {}, {}, {}};
    parts.request = [config](const Event &event, const QString &instead) {
        return posts::toWebhook(config, event, instead);
    };
    return std::make_unique<PostTarget>(std::move(parts), m_parts.clock, m_limits, nullptr);
}

std::unique_ptr<MessageTargetLine> Messages::ntfyOf(const MessageConfig &config)
{
    if (config.ntfy.isEmpty())
        return nullptr;
    const Result<QString> read = secretIn(config.ntfyToken, config.ntfyTokenFile);
    const QString token = read ? read.value() : QString();
    PostTarget::Parts parts{u"ntfy"_s, config.ntfy, {token}, read ? Problem() : read.problem(), {}};
    parts.request = [config, token](const Event &event, const QString &instead) {
        return posts::toNtfy(config, token, event, instead);
    };
    return std::make_unique<PostTarget>(std::move(parts), m_parts.clock, m_limits, nullptr);
}

void Messages::follow(MessageTargetLine *line)
{
    if (line)
        connect(line, &MessageTargetLine::changed, this, &Messages::changed);
}

/// What a person chose; all that is trouble where nothing was.
bool Messages::isWanted(const EventNews &news) const
{
    if (m_config.kinds.isEmpty())
        return isTrouble(news.event.kind);
    return m_config.kinds.contains(u"all"_s) || m_config.kinds.contains(toWord(news.event.kind));
}

void Messages::note(const EventNews &news)
{
    noteHouse();
    if (!news.isFresh && !news.event.isOver())
        return;
    if (m_mqtt)
        m_mqtt->tell(news.event);
    if (!isWanted(news))
        return;
    for (MessageTargetLine *const line : {m_webhook.get(), m_ntfy.get()}) {
        if (line)
            line->tell(news.event);
    }
}

void Messages::noteHouse()
{
    if (m_mqtt)
        m_mqtt->noteHouse();
}

MessageTargetLine *Messages::lineCalled(const QString &name) const
{
    if (name == "mqtt"_L1)
        return m_mqtt.get();
    if (name == "webhook"_L1)
        return m_webhook.get();
    return name == "ntfy"_L1 ? m_ntfy.get() : nullptr;
}

void Messages::test(const QString &target, QObject *context,
                    const std::function<void(const MessageTest &)> &then)
{
    const auto answer = [guard = QPointer<QObject>(context), then](const MessageTest &outcome) {
        if (guard)
            then(outcome);
    };
    if (MessageTargetLine *const line = lineCalled(target))
        return line->test(answer);
    const bool isKnown = targetNames().contains(target);
    const Saying why = isKnown ? Said::IsOff : Said::OnlyThreeTargets;
    const MessageTest none{target, {ProblemCode::BadOption, isKnown ? target : QString(), why}, 0, {}};
    QMetaObject::invokeMethod(
        this, [answer, none] { answer(none); }, Qt::QueuedConnection);
}

MessageState Messages::state() const
{
    MessageState state;
    for (const QString &name : targetNames()) {
        const MessageTargetLine *const line = lineCalled(name);
        MessageTarget off;
        off.name = name;
        state.targets.append(line ? line->row() : off);
    }
    return state;
}
