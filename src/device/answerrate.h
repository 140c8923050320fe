// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QHash>

class QHostAddress;

/// How many datagrams are answered, by one protocol: what is over is dropped, so that a flood neither costs
/// us much nor is passed on to whoever its senders pretend to be. Engine thread, owned by a responder.
class AnswerRate {
public:
    /// Answers a second; twice as many at once after a pause.
    explicit AnswerRate(int inAll = 200, int perSender = 20)
        : m_inAll(inAll)
        , m_perSender(perSender)
        , m_all{double(Burst * inAll), {}}
        , m_strangers{double(Burst * inAll), {}}
    {
    }
    /// True: answer this one.
    [[nodiscard]] bool take(const QHostAddress &sender, SteadyTime now);
    [[nodiscard]] qsizetype senderCount() const { return m_senders.size(); } ///< that are remembered

private:
    static constexpr int Burst = 2;
    static constexpr qsizetype SendersAtMost = 256; ///< those beyond share one bucket
    struct Bucket {
        double tokens;
        SteadyTime at;
        void fill(int perSecond, SteadyTime now);
    };
    Bucket &bucketOf(const QHostAddress &sender, SteadyTime now);

    const int m_inAll, m_perSender;
    Bucket m_all, m_strangers;
    QHash<QByteArray, Bucket> m_senders; ///< by peerKey
};
