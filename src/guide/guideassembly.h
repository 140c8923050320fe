// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "core/guideconfig.h"
#include "core/guidestate.h"
#include "core/result.h"
#include "guide/guidedatabase.h"
#include "guide/guideindex.h"
#include "guide/guidematcher.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

/// One guide that was read, and which of its channels belongs to which of the lineup.
struct MatchedGuide {
    std::shared_ptr<GuideDatabase> database;
    QList<GuideMatch> matches; ///< in the order of the lineup
    GuideShift shift{}; ///< of all its times
    QString source{}; ///< URL or path
};

/// What the document may be.
struct AssemblyTerms {
    GuideWindow window;
    qint64 maxBytes = 0;
    bool placeholders = true;
    GuideStyle style{};
    EventStyle events{};
    WallTime now{}; ///< by which the names of event channels are read
    bool ownLogos = false; ///< icons of channels are paths of ours
    QHash<QString, GuideShift> shifts{}; ///< of single channels, by id, in place of their own
};

/// What putting the guide together gave.
struct GuideAssembly {
    QByteArray text;
    GuideTime until;
    GuideIndex index;
    QHash<QString, ChannelGuide> coverage; ///< by channel id, hidden ones as well
    QList<Problem> problems;
    int channelsWithGuide = 0;
    QHash<QString, QString> icons{}; ///< of channels, as the guides name them, by our own names
};

/// Joins what the guides have of each channel (the surest match wins, then the first guide; never two mixed)
/// and writes it. Channels that no guide knows get placeholders, as far as there is room for them. Hidden
/// channels are left out. Holds the programmes of one channel at a time. Once cancelled it stops soon and
/// what it gives is of no use.
[[nodiscard]] GuideAssembly assembleGuide(const QList<Channel> &channels, const QList<MatchedGuide> &guides,
                                          const AssemblyTerms &terms,
                                          const std::atomic_bool &cancelled = NeverCancelled);
