// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messageconfig.h"
#include "messages/housetopics.h"
#include "messages/outbox.h"
#include "messages/target.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class MqttTarget;

/// What Messages asks of the other rooms. All functions are set, called on its thread.
struct MessageParts {
    const Clock &clock;
    std::function<HouseState()> house;
    /// Who we are now; topic and discovery are filled in here.
    std::function<HouseName()> name;
};

/// The places of the settings that events are sent to. Does nothing unless the settings name one. Lives on
/// the engine thread, owned by EngineParts.
class Messages final : public QObject {
    Q_OBJECT
public:
    explicit Messages(MessageParts parts, QObject *parent = nullptr);
    ~Messages() override;

    void setLimits(const OutboxLimits &limits) { m_limits = limits; } ///< for tests, before apply()
    void apply(const MessageConfig &config); ///< a place that stays as it was is left alone
    void end(); ///< says everywhere that we are away, and waits a moment until it is said
    void note(const EventNews &news);
    void noteHouse(); ///< what the house's state is made of may have changed
    /// Sends a message to "mqtt", "webhook" or "ntfy" to see whether it arrives. The answer comes while
    /// `context` lives, never from within the call.
    void test(const QString &target, QObject *context, const std::function<void(const MessageTest &)> &then);
    [[nodiscard]] MessageState state() const;

signals:
    void changed(); ///< state() is another

private:
    void applyMqtt(const MessageConfig &config, bool isOther);
    [[nodiscard]] std::unique_ptr<MessageTargetLine> webhookOf(const MessageConfig &config);
    [[nodiscard]] std::unique_ptr<MessageTargetLine> ntfyOf(const MessageConfig &config);
    [[nodiscard]] MessageTargetLine *lineCalled(const QString &name) const;
    [[nodiscard]] bool isWanted(const EventNews &news) const;
    void follow(MessageTargetLine *line);

    const MessageParts m_parts;
    OutboxLimits m_limits;
    MessageConfig m_config;
    HouseName m_name;
    std::unique_ptr<MqttTarget> m_mqtt;
    std::unique_ptr<MessageTargetLine> m_webhook, m_ntfy;
};
