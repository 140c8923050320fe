// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/saying.h"

#include <QString>

#include <optional>

struct RelayLimits;

/// Why nobody takes it any more.
enum class ReceiverLoss : quint8 {
    PortClosed, ///< its computer says so, again and again
    KeepAlivesEnded, ///< there had been some
    NoSign, ///< of it or of its client, for long
};
[[nodiscard]] Saying toText(ReceiverLoss loss); ///< for the history

/// Whether anybody still takes what is sent to a receiver that never answers, by the rules of
/// hdhomerun.md 4.7. Keep-alives are not demanded: some clients never send any. Pure; the time is given.
class ReceiverWatch {
public:
    ReceiverWatch(const RelayLimits &limits, SteadyTime began);

    void refused(SteadyTime now); ///< its port was found closed
    void keptAlive(SteadyTime now); ///< it sent a keep-alive itself
    /// Something else tells of its client: a control connection, another socket's keep-alive.
    void signOfLife(SteadyTime now) { m_lastSign = now; }
    [[nodiscard]] std::optional<ReceiverLoss> verdict(SteadyTime now) const; ///< none: somebody may take it

private:
    const RelayLimits &m_limits;
    SteadyTime m_lastSign;
    std::optional<SteadyTime> m_lastKeepAlive;
    std::optional<SteadyTime> m_firstRefusal; ///< of those that came again and again
    SteadyTime m_lastRefusal;
};
