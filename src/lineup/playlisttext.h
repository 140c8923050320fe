// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// A playlist that is UTF-16 with a byte order mark, as Windows editors write it, as UTF-8; any other as it
/// is. Pure.
[[nodiscard]] QByteArray utf8Playlist(const QByteArray &text);

/// Bytes of a playlist as text: UTF-8, or Windows-1252 (the superset of Latin-1 that is meant by it) where
/// they are not valid UTF-8. Decided for each piece, so that one damaged byte does not spoil a whole file.
/// Pure.
[[nodiscard]] QString playlistText(QByteArrayView bytes);

/// The same for a name or title: on one line, without control characters, at most 200 characters.
[[nodiscard]] QString playlistLabel(QByteArrayView bytes);
