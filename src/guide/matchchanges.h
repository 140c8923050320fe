// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/guidestate.h"

#include <QHash>
#include <QList>
#include <QSet>

/// One channel whose guide is another than before. Plain value.
struct MatchNews {
    QString channelId;
    QString guideNumber;
    QString name;
    QString guideId; ///< now; empty: no guide knows it any more
    QString former; ///< empty: no guide knew it
    friend bool operator==(const MatchNews &, const MatchNews &) = default;
};

/// What became of matches. Plain value.
struct MatchChanges {
    WallTime at{};
    QList<MatchNews> news; ///< in the order of the lineup; at most MaxMatchNews
    int further = 0;
};
inline constexpr qsizetype MaxMatchNews = 1000;

/// What has changed between two makings of the guide, for channels that were there both times. Pure.
[[nodiscard]] MatchChanges matchChangesBetween(const QHash<QString, ChannelGuide> &before,
                                               const QSet<QString> &channelsBefore,
                                               const QHash<QString, ChannelGuide> &after,
                                               const QList<Channel> &channels, WallTime now);
