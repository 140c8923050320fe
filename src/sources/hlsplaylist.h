// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

/// A part of a resource. Plain value.
struct HlsByteRange {
    qint64 offset = 0;
    qint64 length = 0; ///< at least 1
    friend bool operator==(const HlsByteRange &, const HlsByteRange &) = default;
};

/// How segments are encrypted (RFC 8216, 4.3.2.4).
struct HlsKey {
    enum class Method : quint8 { None, Aes128, Other };
    Method method = Method::None;
    QByteArray uri; ///< as written
    QByteArray iv; ///< 16 bytes; empty: the media sequence number
    QByteArray name; ///< of another method, with its key format
    friend bool operator==(const HlsKey &, const HlsKey &) = default;
};

/// One piece of a stream (RFC 8216, 3).
struct HlsSegment {
    qint64 number = 0; ///< media sequence number
    QByteArray uri; ///< as written, relative to its playlist
    std::chrono::milliseconds duration{0}; ///< 0..1 h
    std::optional<HlsByteRange> range;
    HlsKey key;
    bool discontinuity = false; ///< does not continue the one before
    bool gap = false; ///< not to be had
};

/// Names and values of EXT-X-DEFINE.
using HlsVariables = QList<QPair<QByteArray, QByteArray>>;

/// A playlist of segments. Keeps the newest MostSegments.
struct HlsMediaPlaylist {
    static constexpr qsizetype MostSegments = 20'000;

    QUrl base; ///< its own address, without credentials
    std::chrono::milliseconds target{0}; ///< target duration; 0: not said
    bool isNumbered = false; ///< it says its media sequence number
    bool isOver = false; ///< nothing will be added to it
    bool isFragmented = false; ///< EXT-X-MAP: its pieces are no transport stream
    bool isFilm = false; ///< it says that it was never live
    bool isHls = false; ///< it has any tag of HLS; else it is a list of channels, of one maybe
    QList<HlsSegment> segments; ///< oldest first
};

/// One of the streams that a master playlist offers (RFC 8216, 4.3.4.2).
struct HlsVariant {
    QByteArray uri; ///< as written
    qint64 bandwidth = 0; ///< bits per second at most; 0: not said
    QByteArray codecs;
    QByteArray audio; ///< group of renditions; empty: none
    qint64 pixels = 0; ///< of a picture; 0: not said
};

/// Sound that belongs to variants of a group (RFC 8216, 4.3.4.1).
struct HlsRendition {
    QByteArray group;
    QByteArray uri; ///< as written; empty: within the variant
    bool isDefault = false;
    bool isAutomatic = false; ///< may be chosen without a person
};

/// A playlist of playlists. At most MostEntries of each kind.
struct HlsMasterPlaylist {
    static constexpr qsizetype MostEntries = 200;

    QUrl base;
    QList<HlsVariant> variants;
    QList<HlsRendition> audio; ///< in its order
    HlsVariables variables; ///< for what it leads to
};

/// What one playlist file says; exactly one of the two is set unless it is no playlist at all.
struct HlsPlaylist {
    std::optional<HlsMediaPlaylist> media;
    std::optional<HlsMasterPlaylist> master;
};

/// Reads a playlist as players do, who forgive much: any line ends, a byte order mark, tags out of place,
/// numbers that are none, no first line. `base` is where it was found at last, `imports` what the master
/// playlist defines. Pure.
[[nodiscard]] HlsPlaylist readHlsPlaylist(const QByteArray &text, const QUrl &base,
                                          const HlsVariables &imports = {});

/// `text` without the byte order mark and the blanks before its first line.
[[nodiscard]] QByteArrayView hlsText(QByteArrayView text);

/// Where `uri` leads from `base`; invalid where that is not http or https.
[[nodiscard]] QUrl hlsAddress(const QUrl &base, const QByteArray &uri);
