// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QList>
#include <QMetaType>
#include <QSize>
#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>

/// Names one open stream (viewer) for as long as the program runs; never reused.
using StreamId = quint64;

/// A request for video, as taken from `/auto/vN`, `/auto/chN`, `/tunerT/vN` (contract, section 4).
struct StreamRequest {
    QString guideNumber;
    std::optional<int> tuner; ///< the tuner named in the path, 0-based
    std::optional<std::chrono::seconds> duration; ///< ?duration=
    QString sessionId; ///< as the client sent it; empty: none
    ClientIdentity client;
    bool headOnly = false; ///< HEAD: answer at once, touch no provider
};

/// Why no video is given. The number is what X-HDHomeRun-Error carries (hdhomerun.md 5.9).
enum class StreamRefusal : quint16 {
    UnknownChannel = 801,
    SystemBusy = 803,
    TunerInUse = 804,
    AllTunersInUse = 805,
    TuneFailed = 806,
    NoVideoData = 807,
};
inline constexpr std::array StreamRefusals{StreamRefusal::UnknownChannel, StreamRefusal::SystemBusy,
                                           StreamRefusal::TunerInUse,     StreamRefusal::AllTunersInUse,
                                           StreamRefusal::TuneFailed,     StreamRefusal::NoVideoData};
[[nodiscard]] int httpStatus(StreamRefusal refusal); ///< 404 or 503
[[nodiscard]] QString toHeaderText(StreamRefusal refusal); ///< "805 All Tuners In Use"

/// What the relay tells of a stream when a request for a known channel comes in.
struct StreamBegin {
    QString sessionId; ///< as the client sent it; empty: none
    QString channelId;
    QString channelName;
    QString guideNumber;
    QString streamUrl; ///< redacted
    ClientIdentity client;
};

/// What the bytes of a stream do; the consumer's state follows from these (consumers/statetable.h).
enum class StreamEvent : quint8 {
    FirstByte, ///< video reached the client for the first time
    Starved, ///< the upstream gave nothing for 2 s
    Flowing, ///< bytes flow again after Starved
    ClientStalled, ///< the client took nothing for 5 s although there was something to take
    ClientResumed, ///< it takes bytes again
};

/// Sums of one open stream, read at most a few times a second.
struct StreamProgress {
    StreamId stream = 0;
    qint64 bytesSent = 0;
    qint64 bitrate = 0; ///< bits per second over the last seconds
};

/// One row of status.json and of the device page.
struct TunerStatus {
    int number = 0; ///< 0-based
    std::optional<StreamId> stream; ///< none: idle
    QString guideNumber;
    QString channelName;
    QString clientAddress;
    qint64 bitrate = 0; ///< bits per second now
    friend bool operator==(const TunerStatus &, const TunerStatus &) = default;
};

/// Why a codec may be a trouble with Plex and its players. The words for it are the desktop's.
enum class CodecConcern : quint8 {
    LatmAudio, ///< AAC in LATM (stream type 0x11): "AAC bitstream not in ADTS format", no recording
    DtsAudio, ///< most players need it transcoded
    UnknownVideo, ///< a stream type that nobody is known to play
    NoVideo, ///< radio: Plex takes a channel without picture for broken
    Scrambled, ///< encrypted packets: nothing to decode
};
[[nodiscard]] QString toWord(CodecConcern concern); ///< "latm_audio", used in JSON

/// How good a transport stream is that a provider sends, since its upstream was first opened. Plain value.
struct StreamHealth {
    qint64 continuityErrors = 0; ///< packets that did not follow the one before on their PID
    qint64 pcrGaps = 0; ///< clock references that are missing (over 100 ms, ISO 13818-1 2.7.2) or that jump
    QString videoCodec; ///< "H.264"; empty: none, or not known yet
    QSize pictureSize; ///< in pixels; empty: not known yet
    bool interlaced = false;
    QStringList audioCodecs; ///< "AAC", "AC-3", in order of the map
    QList<CodecConcern> concerns;
    friend bool operator==(const StreamHealth &, const StreamHealth &) = default;
};

/// One live connection to a provider.
struct UpstreamStatus {
    QString channelId;
    QString channelName;
    QString address; ///< redacted
    int viewers = 0;
    qint64 bytesReceived = 0;
    qint64 bitrate = 0; ///< bits per second now
    bool starved = false;
    Saying problem; ///< last trouble, redacted
    bool unencrypted = false; ///< asked for by https, sent by http
    StreamHealth health;
    int source = 0; ///< 0: the channel's own; 1..: its backup of that place
    int reopens = 0; ///< since the channel went on the air
    std::optional<WallTime> lastReopen;
    Saying lastReopenReason; ///< redacted
    std::optional<std::chrono::milliseconds> timeToFirstByte; ///< of video, from the last opening
    friend bool operator==(const UpstreamStatus &, const UpstreamStatus &) = default;
};

Q_DECLARE_METATYPE(StreamBegin)
