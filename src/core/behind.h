// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a tuner is busy with.
enum class StreamPurpose : quint8 {
    Unknown,
    Person,
    Recording,
    Scan, ///< a media server looks which channels there are
    Checkup, ///< our own
};
[[nodiscard]] QString toWord(StreamPurpose purpose); ///< "person"; empty: unknown
[[nodiscard]] StreamPurpose purposeFromWord(QStringView word);

/// Why a stream is taken for one that nobody watches.
enum class GhostReason : quint8 {
    None,
    Forgotten, ///< no session of the media server explains it
    Silent, ///< it takes bytes for hours, and its client asked nothing else
};
[[nodiscard]] QString toWord(GhostReason reason); ///< "forgotten"; empty: none

/// Who or what is behind a consumer's stream, as a media server says it. Plain value.
struct Behind {
    StreamPurpose purpose = StreamPurpose::Unknown;
    GhostReason ghost = GhostReason::None;
    QString viewer, player, product; ///< names of people and their players: kept as long as settings say
    QString playback; ///< "direct", "transcoded", "recording"; empty: not known
    QString title; ///< of what is recorded
    [[nodiscard]] bool isEmpty() const { return *this == Behind(); }
    /// As it is kept: JSON, empty where nothing is known. A ghost is not kept.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static Behind parsed(const QString &text);
    friend bool operator==(const Behind &, const Behind &) = default;
};
