// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/guideconfig.h"
#include "core/guidestate.h"
#include "core/result.h"
#include "guide/guidefetching.h"
#include "guide/guideindex.h"
#include "guide/matchchanges.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <atomic>
#include <memory>

/// The work that Guide gives to the pool: plain values in, plain values out.
struct GuideTask {
    QList<Channel> channels;
    QList<GuideSource> sources; ///< best first
    QString directory;
    WallTime now;
    int days = 7; ///< ahead
    bool placeholders = true;
    bool writes = true; ///< false: the lineup is not known yet; guides are read, no document is made
    qint64 maxGuideBytes = 0; ///< of one, unpacked
    qint64 maxBytes = 0; ///< of the document
    std::shared_ptr<const std::atomic_bool> cancelled;
    GuideStyle style{};
    EventStyle events{};
    bool ownLogos = false;
    QHash<QString, GuideShift> shifts{}; ///< of single channels, by id
    QHash<QString, ChannelGuide> before{}; ///< coverage of the last document
    QSet<QString> channelsBefore{}; ///< ids of the channels in it
};
struct GuideOutcome {
    std::shared_ptr<const GuideDocument> document; ///< null: none was made
    QHash<QString, ChannelGuide> coverage; ///< by channel id
    QList<GuideSourceState> sources; ///< in the order of the task
    QList<Problem> problems;
    QList<Problem> repairs; ///< made in guides that were read now
    int channelsWithGuide = 0;
    QHash<QString, QString> icons{}; ///< of channels, by our own names
    int readings = 0; ///< times that XML was read
    QSet<QString> channelIds{}; ///< in the document
    MatchChanges changes{}; ///< against the last document, where that had a match
};

/// Brings the databases of all guides up to date and writes the document. A fetched guide that is empty or
/// broken does not replace a good copy. XML is read only where the database does not have what is asked.
/// Blocks; touches files in `directory` only, and the local guides. Once cancelled it stops soon and what it
/// gives is of no use.
[[nodiscard]] GuideOutcome runGuideTask(const GuideTask &task);

/// From two hours ago, on the hour, to `days` ahead.
[[nodiscard]] GuideWindow guideWindow(WallTime now, int days);
