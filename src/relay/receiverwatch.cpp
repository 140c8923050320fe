// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/receiverwatch.h"

#include "core/said.h"
#include "relay/relaylimits.h"

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

// Hosts tell of a closed port about once a second, however much is sent there (icmp(7), icmp_ratelimit).
constexpr milliseconds RefusalRhythm{3000};

} // namespace

Saying toText(ReceiverLoss loss)
{
    switch (loss) {
    case ReceiverLoss::PortClosed:
        return Said::ReceiverPortClosed;
    case ReceiverLoss::KeepAlivesEnded:
        return Said::ReceiverKeepAlivesEnded;
    case ReceiverLoss::NoSign:
        return Said::NoSignOfReceiver;
    }
    return {};
}

ReceiverWatch::ReceiverWatch(const RelayLimits &limits, SteadyTime began)
    : m_limits(limits)
    , m_lastSign(began)
{
}

void ReceiverWatch::refused(SteadyTime now)
{
    if (!m_firstRefusal || now - m_lastRefusal > RefusalRhythm)
        m_firstRefusal = now;
    m_lastRefusal = now;
}

void ReceiverWatch::keptAlive(SteadyTime now)
{
    m_lastKeepAlive = now;
    m_lastSign = now;
}

std::optional<ReceiverLoss> ReceiverWatch::verdict(SteadyTime now) const
{
    if (m_firstRefusal && m_lastRefusal - *m_firstRefusal >= m_limits.receiverRefusing)
        return ReceiverLoss::PortClosed;
    if (m_lastKeepAlive && now - *m_lastKeepAlive > m_limits.keepAliveGap)
        return ReceiverLoss::KeepAlivesEnded;
    if (!m_lastKeepAlive && now - m_lastSign > m_limits.receiverSilent)
        return ReceiverLoss::NoSign;
    return std::nullopt;
}
