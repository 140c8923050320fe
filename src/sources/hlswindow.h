// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "sources/hlsplaylist.h"

#include <deque>
#include <optional>
#include <utility>

/// Follows the moving window of a live playlist: from one load to the next it finds what is new, whatever
/// the server does to its numbers and addresses. Begins one or two before the newest segment, or a few
/// of short ones, so that one that is late is not felt, or with the oldest of a playlist that is complete.
/// Pure; the time is given.
class HlsWindow {
public:
    struct Wanted {
        HlsSegment segment;
        QUrl url; ///< invalid: leads where we must not go
        QUrl keyUrl; ///< of an encrypted one
        bool discontinued = false; ///< does not continue what was wanted before
        SteadyTime listedAt; ///< when it was seen in the playlist first; long ago for what was there before
    };

    void take(const HlsMediaPlaylist &playlist, SteadyTime now); ///< loaded now
    /// Goes on behind the segment `uri`, wanted last by a window before this one; before the first take().
    void resumeAfter(qint64 number, const QByteArray &uri);
    /// The segment that was got last, of a live channel.
    [[nodiscard]] std::optional<std::pair<qint64, QByteArray>> lastGot() const;

    /// What to fetch next; none: nothing until the next load.
    [[nodiscard]] const Wanted *next() const { return m_wanted.empty() ? nullptr : &m_wanted.front(); }
    void gotNext(); ///< it was fetched
    /// It is not there yet: begins with the one before it. False: there is none, or it has begun.
    [[nodiscard]] bool stepBack();
    /// It is not there any more: begins with the one behind it. False: there is none, or it has begun.
    [[nodiscard]] bool stepForward();
    void skipNext(); ///< it is not to be had: what follows does not continue what came before

    [[nodiscard]] bool isOver() const { return m_isOver && m_wanted.empty(); }
    [[nodiscard]] bool isComplete() const { return m_isOver; } ///< no live channel, or its end
    /// From one load to the next (RFC 8216, 6.3.4): a segment's time after something new, half of it else.
    [[nodiscard]] std::chrono::milliseconds reloadWait() const;
    [[nodiscard]] std::chrono::milliseconds target() const { return m_target; } ///< 0.5..60 s
    /// Of a segment. The newest says better than the target, which is a bound that some set far too high.
    [[nodiscard]] std::chrono::milliseconds pieceLength() const;

private:
    struct Seen {
        qint64 number = 0;
        QByteArray uri;
        std::optional<HlsByteRange> range;
    };
    /// How much of an address tells one segment from another; the rest may be a token that changes.
    enum class Naming : quint8 { File, Path, Whole };
    struct Place {
        qsizetype from = 0; ///< index of the first new segment
        bool discontinued = false;
    };

    [[nodiscard]] Place placeIn(const HlsMediaPlaylist &playlist, SteadyTime now);
    [[nodiscard]] Place placeAnew(const HlsMediaPlaylist &playlist) const;
    [[nodiscard]] static qsizetype beginning(const QList<HlsSegment> &segments, qsizetype newest);
    [[nodiscard]] bool isStale(const HlsMediaPlaylist &playlist, Naming naming);
    [[nodiscard]] static Naming namingOf(const HlsMediaPlaylist &playlist);
    [[nodiscard]] static QByteArrayView nameOf(const QByteArray &uri, Naming naming);
    [[nodiscard]] static bool areSame(const HlsSegment &segment, const Seen &seen, Naming naming);
    void want(const HlsMediaPlaylist &playlist, const HlsSegment &segment, SteadyTime now);
    void noteEarlier(const HlsMediaPlaylist &playlist, qsizetype from);
    [[nodiscard]] static Wanted wantedOf(const HlsMediaPlaylist &playlist, const HlsSegment &segment);
    void noteEnd(const HlsMediaPlaylist &playlist, SteadyTime now);

    std::deque<Wanted> m_wanted;
    std::deque<Wanted> m_earlier; ///< those before the first, as long as nothing was got
    std::optional<std::pair<qint64, QByteArray>> m_lastGot;
    std::deque<Seen> m_seen; ///< the last few that were ever wanted, newest last
    std::chrono::milliseconds m_target{6000}, m_newestDuration{0};
    SteadyTime m_lastLoad;
    std::optional<qint64> m_staleNewest; ///< newest number of an old copy that was loaded last
    int m_staleMoves = 0; ///< times it moved on
    bool m_discontinued = false; ///< comes before the next that is wanted
    bool m_changed = false, m_isOver = false;
    bool m_hasBegun = false; ///< one was got
    bool m_maybeLive = false; ///< as far as its last list tells
    bool m_wasLive = false; ///< it once did not say that it is complete
    std::optional<SteadyTime> m_endedAt; ///< when it said so first, though it was live
};
