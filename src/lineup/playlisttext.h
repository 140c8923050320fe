// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// A playlist as UTF-8. What it is written in is told by a byte order mark, or as UTF-16 by its zero bytes;
/// else it is UTF-8 where it can be. Lines that can't are what `#EXTENC:` says, else `usual` (a name that a
/// person gave, may be empty), else what is most likely. A few damaged bytes among UTF-8 are left as they
/// are. Pure.
[[nodiscard]] QByteArray utf8Playlist(const QByteArray &text, const QByteArray &usual = {});

/// Bytes of a playlist as text: UTF-8, or Windows-1252 (the superset of Latin-1 that is meant by it) where
/// they are not valid UTF-8. Decided for each piece, so that one damaged byte does not spoil a whole file.
/// Pure.
[[nodiscard]] QString playlistText(QByteArrayView bytes);

/// A line without what nobody sees around it. Pure.
[[nodiscard]] QByteArrayView bareLine(QByteArrayView line);

/// An address without the quotation marks or angles around it. Pure.
[[nodiscard]] QByteArrayView bareAddress(QByteArrayView line);

/// Where request headers begin behind an address, at `|` or, as some write it, `%7C`; -1: nowhere. Pure.
[[nodiscard]] qsizetype barBehind(QByteArrayView address);

/// The same for a name or title: on one line, without control characters, with `&amp;` and the like as what
/// they stand for, at most 200 characters.
[[nodiscard]] QString playlistLabel(QByteArrayView bytes);
