// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetchprivate.h"

#include "core/said.h"

#include <algorithm>

using namespace std::chrono;
using namespace Qt::StringLiterals;

/// One timer for all limits, set anew when it ran out and not with each byte.
void Fetch::Private::lookAtClock()
{
    const FetchLimits &limits = request.limits;
    if (step == Step::Over)
        return;
    const milliseconds age(m_age.elapsed());
    if (limits.total.count() > 0 && age >= limits.total)
        return end({ProblemCode::SourceUnreachable, {}, said(Said::TookTooLong)});
    if (isHeld())
        m_lastByte.start();
    const bool isConnecting = step == Step::LookingUp || (step == Step::Asking && !m_isConnected);
    const milliseconds bound = isConnecting ? limits.connect
        : m_received == 0                   ? limits.firstByte
                                            : limits.stall;
    const milliseconds silence(m_lastByte.elapsed());
    if (bound.count() > 0 && silence >= bound) {
        const bool isTlsUnanswered =
            isConnecting && head.url.scheme() == u"https" && multi.hasConnected(this);
        const Saying why = isTlsUnanswered ? noTlsWords()
            : isConnecting                 ? said(Said::ServerUnreachable)
                                           : said(Said::ServerFellStill);
        return end({ProblemCode::SourceUnreachable, {}, why});
    }
    if (bound.count() == 0 && limits.total.count() == 0)
        return;
    milliseconds next = bound.count() > 0 ? bound - silence : limits.total - age;
    for (const milliseconds other : {limits.connect, limits.firstByte, limits.stall, limits.total}) {
        if (other.count() > 0)
            next = std::min(next, other);
    }
    m_clock.start(std::max(next, 1ms));
}
