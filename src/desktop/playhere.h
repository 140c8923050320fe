// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

/// Playing a channel with the player of this computer: it is given a playlist of one channel, as browsers
/// would not play the address itself.
namespace PlayHere {
/// `streamAddress`: DeviceSummary's. Pure.
[[nodiscard]] QByteArray playlistOf(const Channel &channel, const QString &streamAddress);
/// Writes it for this session of the person, who alone can read it, and opens it. DataDirectoryUnusable: it
/// can't be written; ProgramMissing: nothing here plays playlists.
[[nodiscard]] Problem play(const Channel &channel, const QString &streamAddress);
} // namespace PlayHere
