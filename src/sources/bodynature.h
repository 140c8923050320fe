// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// What a body turns out to be.
enum class BodyNature : quint8 {
    Unsure, ///< too little of it to tell
    TransportStream, ///< or what may still become one
    Hls,
    Dash,
    Container, ///< FLV, MP4, MP3 and the like: ffmpeg plays it
    WebPage,
    Document, ///< another text: JSON, XML, words
};

/// So much of a body tells what it is, where it can be told at all.
inline constexpr qsizetype OpeningLength = 2048;

/// By its first bytes, whatever the Content-Type field says; that counts only where they tell nothing.
/// `isWhole`: there is no more of it. Pure.
[[nodiscard]] BodyNature natureOf(QByteArrayView opening, const QByteArray &contentType, bool isWhole);

/// Whether packets follow each other here, 188, 192 or 204 bytes apart.
[[nodiscard]] bool hasPacketRhythm(QByteArrayView bytes);

/// Whether it is certainly no text.
[[nodiscard]] bool isBinary(QByteArrayView opening);
