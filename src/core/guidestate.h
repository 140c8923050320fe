// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/guideshift.h"
#include "core/result.h"
#include "core/wayout.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

/// Where a guide comes from. Plain value; `source` may hold an account.
struct GuideOrigin {
    QString source; ///< XMLTV, as URL or absolute file path
    bool fromPlaylist = false; ///< named by a playlist, not by the settings
    QString userAgent; ///< empty: ours
    bool acceptBadCertificate = false;
    QString referrer{};
    QList<QPair<QByteArray, QByteArray>> headers{}; ///< further ones, of the playlist of the same host
    WayOut way{};
    GuideShift shift{}; ///< of all its times
    QByteArray zone{}; ///< of times that name none; empty: UTC
    friend bool operator==(const GuideOrigin &, const GuideOrigin &) = default;
};

/// How sure it is that a channel of a guide is a channel of the lineup, surest first.
enum class MatchRank : quint8 {
    Corrected, ///< a person said so
    TvgId,
    TvgIdAnyCase,
    Name,
    LooseName, ///< without what does not tell channels apart: quality, country, punctuation
    None,
};

/// Percent; 0 for None. One table, so that all places say the same.
[[nodiscard]] int confidenceOf(MatchRank rank);

/// One broadcast as people want to know it.
struct Programme {
    QString title;
    QString subTitle;
    QString description;
    WallTime start;
    WallTime stop;
    bool placeholder = false; ///< made by us, since no guide knows the channel
    friend bool operator==(const Programme &, const Programme &) = default;
};

/// What is on, and what comes after it.
struct OnNow {
    std::optional<Programme> now;
    std::optional<Programme> next;
    friend bool operator==(const OnNow &, const OnNow &) = default;
};
using OnNowTable = QHash<QString, OnNow>; ///< by channel id; only channels that a guide knows

/// What the guides have of one channel of the lineup.
struct ChannelGuide {
    QString guideId; ///< empty: no guide knows it, or none shall
    QString guideName; ///< of that channel in the guide
    MatchRank rank = MatchRank::None;
    std::optional<WallTime> from, until; ///< of the programmes that go out; none: placeholders at most
    int programmes = 0;
    QStringList rivals{}; ///< guide ids that fit equally well, so that none was taken
    friend bool operator==(const ChannelGuide &, const ChannelGuide &) = default;
};

/// How one source of the guide is doing. Without secrets.
struct GuideSourceState {
    QString name; ///< redacted address, or the file's name
    bool fromPlaylist = false; ///< named by a playlist, not by the settings
    std::optional<WallTime> lastTried;
    std::optional<WallTime> lastGood; ///< read, or found unchanged
    qint64 bytes = 0; ///< of XML, unpacked
    int channels = 0; ///< described in it
    qint64 programmes = 0; ///< in it
    Problem problem; ///< of the last try
    QList<Problem> repairs{}; ///< what was mended when it was read, one for each kind, with its first place
    friend bool operator==(const GuideSourceState &, const GuideSourceState &) = default;
};

/// The guide for people: coverage by channel id, and how its sources are doing.
struct GuideSummary {
    QHash<QString, ChannelGuide> channels;
    QList<GuideSourceState> sources;
    QList<Problem> problems;
    qint64 documentBytes = 0; ///< of /epg.xml
    std::optional<WallTime> until; ///< how far the document reaches
    bool refreshing = false;
    std::optional<WallTime> nextRefresh;
};

/// A channel of a guide that may be linked to one of the lineup.
struct GuideCandidate {
    QString guideId;
    QString name;
    QString source; ///< redacted
    MatchRank rank = MatchRank::None; ///< how well it fits the channel that was asked for
    friend bool operator==(const GuideCandidate &, const GuideCandidate &) = default;
};

/// Answer to a search for candidates, best first.
struct GuideCandidates {
    QString channelId;
    QString search;
    QList<GuideCandidate> candidates; ///< at most MaxGuideCandidates
    int found = 0; ///< that match, also those left out
};
inline constexpr int MaxGuideCandidates = 200;

/// The programmes of one channel in order; answer to a question.
struct ChannelSchedule {
    QString channelId;
    QList<Programme> programmes;
    std::optional<GuideShift> shift{}; ///< a person's; none: `playlistShift` is in force
    std::chrono::minutes playlistShift{0};
};

Q_DECLARE_METATYPE(OnNowTable)
Q_DECLARE_METATYPE(GuideSummary)
Q_DECLARE_METATYPE(GuideCandidates)
Q_DECLARE_METATYPE(ChannelSchedule)
