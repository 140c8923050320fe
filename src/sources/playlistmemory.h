// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "sources/playlistformat.h"

#include <QList>

/// Which channels turned out to be something else than their addresses look like, so that this is found out
/// once only. Each source of a channel for itself; lasts as long as the program; forgets the oldest. A
/// channel with a new address is unknown again. Plain value.
class PlaylistMemory {
public:
    static constexpr qsizetype Most = 1000; ///< channels

    void remember(const Channel &channel, PlaylistFormat format);
    void forget(const Channel &channel);
    [[nodiscard]] PlaylistFormat recall(const Channel &channel) const; ///< None: nothing is known

private:
    struct Known {
        QString channelId;
        QUrl url;
        PlaylistFormat format = PlaylistFormat::None;
    };
    QList<Known> m_known; ///< newest last
};
