// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/answerrate.h"

#include "device/neighbourhood.h"

#include <algorithm>

using namespace std::chrono_literals;

void AnswerRate::Bucket::fill(int perSecond, SteadyTime now)
{
    const std::chrono::duration<double> passed = std::max(0ms, now - at);
    tokens = std::min(double(Burst * perSecond), tokens + passed.count() * perSecond);
    at = now;
}

AnswerRate::Bucket &AnswerRate::bucketOf(const QHostAddress &sender, SteadyTime now)
{
    const QByteArray key = peerKey(sender);
    if (const auto known = m_senders.find(key); known != m_senders.end())
        return *known;
    if (m_senders.size() >= SendersAtMost)
        m_senders.removeIf([now](QHash<QByteArray, Bucket>::iterator each) { return now - each->at > 2s; });
    if (m_senders.size() >= SendersAtMost)
        return m_strangers;
    return *m_senders.insert(key, {double(Burst * m_perSender), now});
}

bool AnswerRate::take(const QHostAddress &sender, SteadyTime now)
{
    m_all.fill(m_inAll, now);
    Bucket &bucket = bucketOf(sender, now);
    bucket.fill(&bucket == &m_strangers ? m_inAll : m_perSender, now);
    if (bucket.tokens < 1 || m_all.tokens < 1)
        return false;
    --bucket.tokens;
    --m_all.tokens;
    return true;
}
