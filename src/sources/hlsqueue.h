// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>

#include <deque>
#include <optional>

/// The bytes of fetched segments, given out at the pace at which they are watched: the first segment at once
/// (of a very large one the rest at twice its pace, so that no viewer is overrun), each later one spread over
/// its duration from when the one before it is over. Of a live channel more than one and a half segments are
/// never kept back for long. Pure; the time is given.
class HlsQueue {
public:
    static constexpr qint64 LargestBurst = 3 * 1024 * 1024; ///< less than what a viewer may lag

    /// A segment begins. `expected`: its bytes, as far as is known; 0: unknown.
    void begin(std::chrono::milliseconds duration, bool discontinued, qint64 expected, SteadyTime now);
    void append(const QByteArray &bytes, SteadyTime now); ///< of the segment begun last
    void complete(SteadyTime now); ///< nothing more of it
    void releaseAll(); ///< all may go from now on, at once
    /// How much may lie waiting before it is given faster; 0: never, the pace is that of a film.
    void setReserve(std::chrono::milliseconds reserve) { m_reserve = reserve; }

    /// Whether the next byte is the first of a segment that does not continue the one before. Nothing is read
    /// until that was passed.
    [[nodiscard]] bool isAtBreak() const;
    void passBreak();
    [[nodiscard]] qint64 due(SteadyTime now) const; ///< bytes that may be read now
    [[nodiscard]] qint64 read(char *room, qint64 size, SteadyTime now);

    [[nodiscard]] qint64 size() const { return m_size; } ///< bytes
    [[nodiscard]] std::chrono::milliseconds length() const; ///< playing time of what was not read
    /// Whether some of it is only kept back until its time comes.
    [[nodiscard]] bool isKeepingBack(SteadyTime now) const { return m_size > due(now); }

private:
    struct Piece {
        std::chrono::milliseconds duration{0};
        qint64 expected = 0;
        qint64 arrived = 0;
        qint64 read = 0;
        bool isComplete = false;
        bool isBreak = false;
        bool isAtOnce = false; ///< given as it arrives
        bool isHurried = false; ///< given at twice its pace
    };
    /// How far the release has come: all of the pieces before `piece`, and `time` of that one.
    struct Position {
        std::size_t piece = 0;
        double time = 0; ///< ms
    };
    [[nodiscard]] Position positionAt(SteadyTime now) const;
    [[nodiscard]] qint64 sizeOf(const Piece &piece) const; ///< when it is complete, as far as is known
    [[nodiscard]] double availableOf(const Piece &piece) const; ///< ms
    [[nodiscard]] qint64 releasedOf(std::size_t piece, const Position &position) const; ///< bytes
    void advance(SteadyTime now);
    void dropRead();

    std::deque<Piece> m_pieces;
    std::deque<QByteArray> m_chunks;
    qsizetype m_headRead = 0; ///< of the first chunk
    qint64 m_size = 0;
    Position m_position;
    SteadyTime m_asOf; ///< of m_position
    std::chrono::milliseconds m_reserve{0};
    double m_rate = 0; ///< bytes per ms of the last complete piece
    bool m_atOnce = true; ///< the next piece is
};
