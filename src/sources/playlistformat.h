// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUrl>

/// What an address turned out to lead to, other than it looks. The types and the first line of HLS are in
/// RFC 8216, section 4; the type of DASH in ISO/IEC 23009-1.
enum class PlaylistFormat : quint8 {
    None, ///< nothing else is known
    Hls, ///< a list of pieces, which may be transport streams
    HlsOther, ///< one whose pieces are no transport streams with picture and sound: ffmpeg plays it
    Dash, ///< ffmpeg plays it
    TransportStream, ///< no list at all, though its address looks like one
    Other, ///< no list and no transport stream: ffmpeg finds out
};

/// One of the streams that a master playlist offers, with the sound that belongs to it. Plain value.
struct HlsChoice {
    QUrl stream; ///< empty: nothing was chosen
    QUrl sound; ///< empty: within the stream
    friend bool operator==(const HlsChoice &, const HlsChoice &) = default;
};

/// A list that came as UTF-16, as UTF-8; any other text as it is.
[[nodiscard]] QByteArray listUtf8(QByteArrayView text);
/// By a Content-Type field.
[[nodiscard]] PlaylistFormat playlistOfType(const QByteArray &contentType);
/// By the end of the path, `.m3u8` or `.mpd`.
[[nodiscard]] PlaylistFormat playlistOfPath(const QUrl &url);
