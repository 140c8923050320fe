// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fetch/fetchconnections.h"
#include "fetch/fetchrequest.h"
#include "messages/outbox.h"
#include "messages/target.h"

#include <QStringList>
#include <QTimer>

/// A place that takes a POST for each event: a webhook, or ntfy. Goes out by the one client and its policy;
/// logs neither address nor body.
class PostTarget final : public MessageTargetLine {
    Q_OBJECT
public:
    struct Parts {
        QString name; ///< "webhook"
        QString address; ///< secret
        QStringList secrets; ///< besides those in the address
        Problem problem; ///< why nothing can be sent (its token can't be read)
        std::function<FetchRequest(const Event &, const QString &instead)> request;
    };
    PostTarget(Parts parts, const Clock &clock, const OutboxLimits &limits, QObject *parent);
    ~PostTarget() override;

    void tell(const Event &event) override;
    void test(const std::function<void(const MessageTest &)> &then) override;
    [[nodiscard]] MessageTarget row() const override;

private:
    struct Answer {
        int status = 0;
        QByteArray body, retryAfter;
        Problem problem;
    };
    void send(const FetchRequest &request, const std::function<void(const Answer &)> &then);
    void sendDue();
    void plan();
    void note(const Answer &answer);

    const Parts m_parts;
    const Clock &m_clock;
    QStringList m_secrets;
    Outbox m_outbox;
    FetchConnections m_connections;
    QTimer m_timer;
    MessageTarget m_row;
    bool m_isTesting = false;
};
