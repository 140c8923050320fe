// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "core/result.h"
#include "guide/guideprogramme.h"

#include <QByteArray>
#include <QList>

#include <memory>

class GuideCollector;

/// What putting the guide together gave.
struct GuideAssembly {
    QByteArray document;
    QList<Problem> problems;
    int channelsWithGuide = 0;
};

/// Joins what the guides have of each channel (the surest match wins, then the first guide; never two mixed)
/// and writes it. Channels that no guide knows get placeholders, as far as there is room for them. Hidden
/// channels are left out. Pure. Once cancelled it stops soon and the document is empty.
[[nodiscard]] GuideAssembly assembleGuide(const QList<Channel> &channels,
                                          const QList<std::shared_ptr<GuideCollector>> &guides,
                                          const GuideWindow &window, qint64 maxBytes,
                                          const std::atomic_bool &cancelled = NeverCancelled);
