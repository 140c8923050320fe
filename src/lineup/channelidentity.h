// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/playlistentry.h"

#include <QSet>
#include <QString>

/// Gives playlist entries that were not known before ids that are unique in the lineup: made from tvg-id,
/// else name and group, else the address, so that they come out the same where nothing was remembered. Of
/// several entries with the same mark the first has its id; the others are told apart by name and group, then
/// by address, then by order. An id is a hash and gives nothing away. Pure.
class ChannelIdentity {
public:
    void reserve(const QString &id) { m_used.insert(id); } ///< it is a channel's already
    [[nodiscard]] static QString plainIdOf(const PlaylistEntry &entry); ///< as if it were the only one
    [[nodiscard]] QString idOf(const PlaylistEntry &entry); ///< ask once for each entry, in order

private:
    [[nodiscard]] bool claim(const QString &id);

    QSet<QString> m_used;
};

/// A short name for a playlist that does not tell its address.
[[nodiscard]] QString playlistId(const QString &source);
