// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/hlscipher.h"
#include "sources/playlistformat.h"

#include <optional>

/// One segment on its way in: takes its encryption off, keeps its first bytes back until it is known what it
/// is, and leaves out what was given already when it is fetched a second time. Pure.
class HlsPiece {
public:
    enum class Kind : quint8 {
        Unknown, ///< too little to tell
        TransportStream,
        Packed, ///< fragmented MP4, bare sound, subtitles: ffmpeg plays it
        Document, ///< a page instead of video
    };
    [[nodiscard]] static Kind kindOf(QByteArrayView opening, bool isWhole);

    HlsPiece() = default;
    explicit HlsPiece(std::optional<HlsCipher> cipher);

    /// What may be played of it now.
    [[nodiscard]] QByteArray take(const QByteArray &bytes);
    [[nodiscard]] QByteArray takeRest(); ///< after the last byte
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] qint64 given() const { return m_given; } ///< bytes
    void beginAgain(std::optional<HlsCipher> cipher); ///< it comes from its first byte on once more

private:
    [[nodiscard]] QByteArray judged(const QByteArray &plain, bool isWhole);

    std::optional<HlsCipher> m_cipher;
    QByteArray m_opening;
    Kind m_kind = Kind::Unknown;
    qint64 m_given = 0;
    qint64 m_skip = 0; ///< bytes that were given already
};

/// What comes where a playlist was asked for, by its first bytes: Hls, Dash or TransportStream; None: nothing
/// of these, or too early to tell.
[[nodiscard]] PlaylistFormat openingOf(QByteArrayView bytes, const QByteArray &contentType);
