// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineup/playlistentry.h"

#include <QByteArray>

#include <optional>

/// A list of channels in another form than M3U, written as M3U: XSPF, PLS, a bouquet of an Enigma2 receiver,
/// or lines of `Name,address` under `Group,#genre#`. None: it is in none of them. `text` is UTF-8. Pure.
[[nodiscard]] std::optional<QByteArray> asM3u(const QByteArray &text);

/// HTML, usually an error page or a log-in. Pure.
[[nodiscard]] bool isWebPage(QByteArrayView text);
[[nodiscard]] ParsedPlaylist webPage(); ///< what comes of one

/// Says of a list without any channel what it is instead, where that can be told. Pure.
void tellWhatElse(ParsedPlaylist &list, QByteArrayView text);
