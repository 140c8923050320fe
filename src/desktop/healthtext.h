// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"
#include "desktop/text.h"

#include <QCoreApplication>
#include <QString>

/// How well a provider's stream runs, in the user's words and language: short for a cell, in full for a
/// tooltip. Pure.
class HealthText {
    Q_DECLARE_TR_FUNCTIONS(HealthText)
public:
    [[nodiscard]] static QString picture(const StreamHealth &health); ///< "1080i H.264, AC-3"
    [[nodiscard]] static QString pictureToolTip(const StreamHealth &health);
    [[nodiscard]] static QString errors(const StreamHealth &health); ///< "12": how many of both kinds
    [[nodiscard]] static QString errorsToolTip(const StreamHealth &health);
    [[nodiscard]] static QString reopened(const UpstreamStatus &upstream,
                                          WallTime now); ///< "3 times, 5 min ago"
    [[nodiscard]] static QString reopenedToolTip(const UpstreamStatus &upstream, WallTime now);
    [[nodiscard]] static QString firstVideo(const UpstreamStatus &upstream); ///< "0.4 s"
    [[nodiscard]] static QString firstVideoToolTip(const UpstreamStatus &upstream);
    /// What it means, and what to do.
    [[nodiscard]] static Notice concern(CodecConcern concern, const StreamHealth &health);
    /// One or two words for a cell: "Good", "Errors", "Waiting".
    [[nodiscard]] static QString grade(const UpstreamStatus &upstream);
    /// One line: picture, errors and breaks, as far as there are any.
    [[nodiscard]] static QString summary(const UpstreamStatus &upstream, WallTime now);
    /// All of it, a line each, concerns too.
    [[nodiscard]] static QString details(const UpstreamStatus &upstream, WallTime now);
};
