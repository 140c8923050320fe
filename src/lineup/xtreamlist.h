// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/xtreamaccount.h"
#include "lineup/playlistentry.h"

#include <QByteArray>

#include <optional>

/// The three answers of an account that make a playlist, as they came. Kept together as one text, so that
/// they are one document to whoever fetches, keeps and reads playlists.
struct XtreamAnswers {
    QByteArray account; ///< player_api.php without an action
    QByteArray categories; ///< get_live_categories
    QByteArray streams; ///< get_live_streams
    friend bool operator==(const XtreamAnswers &, const XtreamAnswers &) = default;
};

/// One line with the three sizes, then the answers: so a damaged answer spoils no other.
[[nodiscard]] QByteArray headerOf(qint64 account, qint64 categories, qint64 streams);
[[nodiscard]] QByteArray joined(const XtreamAnswers &answers);
/// None: the text is something else, or cut off.
[[nodiscard]] std::optional<XtreamAnswers> separated(const QByteArray &text);

/// The answers with the groups of former ones, so that a channel does not change its group since half an
/// answer failed.
[[nodiscard]] QByteArray withGroupsOf(const QByteArray &text, const QByteArray &former);

/// Channels of an account. Entries carry the account's own connection limit in their source, and the other
/// forms and servers of their stream as backups. Nothing told holds the account. Pure, safe on any thread;
/// stops early once cancelled.
[[nodiscard]] ParsedPlaylist parseXtream(const QByteArray &text, const XtreamAccount &account,
                                         const std::atomic_bool &cancelled = NeverCancelled);
