// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <deque>

/// Connections that are accepted and wait to be let in, first come first served within each peer, and the
/// peers one after the other, so that nobody waits behind somebody else's flood. Never touches a socket: it
/// holds numbers only, and says whose is to be closed.
class AcceptLine {
public:
    static constexpr qintptr Nobody = -1;

    explicit AcceptLine(int places)
        : m_places(places)
    {
    }
    /// Whom to turn away for it, perhaps itself: one peer takes half of the places at most, and when all are
    /// taken the newest of who has most gives up its own. Where nobody has many, nobody has to go: then the
    /// line is too long.
    [[nodiscard]] qintptr add(qintptr connection, const QByteArray &peer);
    [[nodiscard]] qintptr take(); ///< whose turn it is
    [[nodiscard]] QList<qintptr> takeAll();
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] int size() const { return m_size; }
    /// More wait than there are places: no more is to be accepted until some are let in.
    [[nodiscard]] bool isTooLong() const { return m_size > m_places; }

private:
    using Waiting = std::deque<qintptr>;
    const int m_places;
    int m_size = 0;
    QHash<QByteArray, Waiting> m_waiting; ///< by peerKey; none is empty
    /// Each of these peers once, the next one first: in one of the two.
    std::deque<QByteArray> m_newcomers, m_turns;
    int m_newInARow = 0; ///< taken while others waited
};
