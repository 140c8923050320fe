// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channelchange.h"
#include "core/wayout.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// How the video of a channel is fetched.
enum class SourceKind : quint8 {
    TransportStream, ///< MPEG-TS over HTTP, in-process
    Hls, ///< HTTP Live Streaming, in-process as long as its segments are MPEG-TS
    Ffmpeg, ///< anything else (DASH, RTSP, RTMP, UDP ...), by one ffmpeg child per upstream
    TestCard, ///< made here by an ffmpeg child
};

/// Where a channel's video comes from. Holds the provider's secret URL: never put into an answer or a log as
/// it is.
struct StreamSource {
    QUrl url;
    SourceKind kind = SourceKind::TransportStream;
    QString userAgent; ///< empty: ours
    QString referrer;
    QList<QPair<QByteArray, QByteArray>> headers; ///< further request headers, as the playlist names them
    bool acceptBadCertificate = false; ///< https without verification; set per playlist
    WayOut way; ///< of its playlist
    QString playlistId; ///< empty: of none
    QString accountId; ///< of the login that several playlists may share; empty: none is known
    int variant = 0; ///< above 0: the same stream elsewhere or in another form, alike for all of an account
    int connectionLimit = 0; ///< upstreams the provider allows at once; 0: no limit
    int program = 0; ///< its number in a stream of several; 0, or not there: the first
    /// Whose connection limit it counts against; empty: none's.
    [[nodiscard]] const QString &countsAgainst() const
    {
        return accountId.isEmpty() ? playlistId : accountId;
    }
    friend bool operator==(const StreamSource &, const StreamSource &) = default;
};

/// What a channel's stream held when it was watched last. Plain value.
struct SeenStream {
    QString videoCodec; ///< "H.264"; empty: none
    QString audioCodec; ///< "AAC": the first one; empty: none
    int height = 0; ///< of the picture, lines; 0: not known
    friend bool operator==(const SeenStream &, const SeenStream &) = default;
};

/// One entry of the lineup with its guide number. Plain value.
struct Channel {
    QString id; ///< stable over refreshes: derived from tvg-id, else name and group, else URL
    QString guideNumber; ///< "5" or "5.1": unique, non-zero, at most 8 characters (hdhomerun.md 5.2)
    QString name; ///< as a person calls it, else as in the playlist
    QString playlistName; ///< as in the playlist
    QString tvgId; ///< as in the playlist; matches the guide
    QString tvgName;
    QUrl logo;
    QString group;
    StreamSource source;
    QList<StreamSource> backups; ///< tried in this order where `source` fails
    bool favorite = false;
    bool enabled = true;
    bool hd = false;
    bool radio = false; ///< the playlist says that there is no picture
    std::chrono::minutes guideShift{0}; ///< tvg-shift: its programmes come so much later than in the guide
    std::optional<SeenStream> seen; ///< none: not watched yet
    std::optional<GuideLink> guideLink; ///< none: matched automatically
    friend bool operator==(const Channel &, const Channel &) = default;
};

/// Guide number and id of the built-in test card (contract, section 1; the issue's `/auto/v999`).
inline constexpr char TestCardNumber[] = "999";
inline constexpr char TestCardId[] = "test-card";
