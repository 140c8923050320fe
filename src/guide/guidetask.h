// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "core/clock.h"
#include "core/result.h"
#include "guide/guidefetching.h"
#include "guide/guideprogramme.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>

/// The work that Guide gives to the pool: plain values in, plain values out.
struct GuideTask {
    QList<Channel> channels;
    QList<GuideSource> sources; ///< best first
    QString directory;
    WallTime now;
    FetchLimits limits;
    qint64 maxBytes = 0; ///< of the document
    std::shared_ptr<const std::atomic_bool> cancelled;
};
struct GuideOutcome {
    QByteArray document;
    QByteArray compressed;
    QByteArray entityTag;
    QList<Problem> problems;
    int channelsWithGuide = 0;
};

/// Reads all guides and writes the document. A fetched guide that is empty or broken does not replace a good
/// copy. Blocks; touches files in `directory` only, and the local guides. Once cancelled it stops soon and
/// what it gives is of no use.
[[nodiscard]] GuideOutcome runGuideTask(const GuideTask &task);

/// Puts the three forms of a document together.
[[nodiscard]] GuideOutcome finishedDocument(const QByteArray &document,
                                            const std::atomic_bool &cancelled = NeverCancelled);

/// From two hours ago, on the hour, to seven days ahead.
[[nodiscard]] GuideWindow guideWindow(WallTime now);
