// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/sourceplace.h"
#include "lineup/playlistentry.h"

#include <QByteArray>
#include <QString>

/// How a text is to be read. Plain value.
struct M3uSource {
    M3uSource(const QString &from = {}) // NOLINT(google-explicit-constructor): most say no more
        : origin(from)
    {
    }
    QString origin; ///< address or path: decides how strict paths are judged, and what relative ones mean
    QString encoding; ///< that a person gave, for what is not UTF-8; empty: guessed
    bool films = false; ///< films, episodes and clips are taken for channels, too
};

/// Reads an M3U playlist in one pass, as lenient as players are: damaged lines are told with their number and
/// skipped. Where it came from never shows up in the result. Logos and names that would give away an account
/// are left out. Pure, safe on any thread; stops early once cancelled.
[[nodiscard]] ParsedPlaylist parseM3u(const QByteArray &text, const M3uSource &source,
                                      const std::atomic_bool &cancelled = NeverCancelled);

/// Whether a playlist or guide named like this comes over the network.
[[nodiscard]] inline bool isRemoteSource(const QString &source)
{
    return placeOf(source) == SourcePlace::Web;
}
