// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "messages/housetopics.h"
#include "messages/mqttline.h"
#include "messages/outbox.h"
#include "messages/target.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

/// A broker that has the house's state, retained, and is told each event. States go out when they differ, at
/// most once a second; all of them after each connect.
class MqttTarget final : public MessageTargetLine {
    Q_OBJECT
public:
    struct Parts {
        MqttOptions options; ///< the will is put in here
        QString address; ///< as it is shown
        HouseName house;
        Problem problem; ///< why nothing can be sent (its password can't be read)
        std::function<HouseState()> state;
    };
    MqttTarget(Parts parts, const Clock &clock, const OutboxLimits &limits, QObject *parent);
    ~MqttTarget() override; ///< says that we are away

    void noteHouse(); ///< state() may be another
    void forget(); ///< it is switched off for good: Home Assistant shall show nothing of us any more

    void tell(const Event &event) override;
    void test(const std::function<void(const MessageTest &)> &then) override;
    [[nodiscard]] MessageTarget row() const override;

private:
    void begin(); ///< connected
    void lose(const Problem &why);
    void publishStates();
    void publish(const Topic &topic, bool isRetained = true);
    void sendDue();
    void plan();
    void tryTest();
    void endTest(const Problem &problem, const QString &answer);

    Parts m_parts;
    const Clock &m_clock;
    Outbox m_outbox;
    QHash<QString, QByteArray> m_published; ///< states, since the last connect
    QTimer m_stateTimer, m_eventTimer, m_testTimer;
    std::function<void(const MessageTest &)> m_test; ///< under way; empty: none
    int m_testNumber = 0;
    MessageTarget m_row;
    std::unique_ptr<MqttLine> m_line; ///< none where there is a problem
};
