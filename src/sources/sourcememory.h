// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"

#include <QHash>
#include <QList>

/// All sources of a channel in their order: its own and its backups.
[[nodiscard]] QList<StreamSource> sourcesOf(const Channel &channel);

/// Which form of its streams an account really sends is known for longer, and for all of its channels.
/// Which backup played when a channel's own source did not, so that the next tune begins with it instead of
/// waiting for the other to fail again. Known for a while only: then the own one is tried first again.
/// Forgets the oldest. Plain value.
class SourceMemory {
public:
    static constexpr qsizetype Most = 1000; ///< channels
    static constexpr std::chrono::minutes Lasts{10};
    static constexpr std::chrono::hours VariantLasts{6};

    void remember(const Channel &channel, const StreamSource &source, SteadyTime now);
    void forget(const Channel &channel);
    void playsAsUsual(const Channel &channel); ///< its own source does
    /// Its place among sourcesOf(); 0 where nothing is known or the channel has other sources by now.
    [[nodiscard]] int recall(const Channel &channel, SteadyTime now) const;

private:
    struct Known {
        QString channelId;
        QUrl url;
        SteadyTime since;
    };
    struct KnownVariant {
        int variant;
        SteadyTime since;
    };
    void rememberVariant(const StreamSource &source, SteadyTime now);
    [[nodiscard]] int recallVariant(const QList<StreamSource> &sources, SteadyTime now) const;

    QList<Known> m_known; ///< newest last
    QHash<QString, KnownVariant> m_variants; ///< by what sources count against
};
