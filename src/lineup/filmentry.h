// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// Whether an entry of a playlist is no channel but a film, an episode or a clip: a file with an end. Told by
/// its address (`/movie/USER/PASSWORD/1.mkv`, `notice.mp4`) and by `kind`, what the playlist itself calls it.
/// A file below `/live/` is taken for a stream. Pure.
[[nodiscard]] bool isFilm(const QUrl &address, const QString &kind);
