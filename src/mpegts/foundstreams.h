// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpegts/psi.h"

#include <QList>

/// What a transport stream without a PAT is seen to hold: maps by their table id, streams by the start codes
/// of their units. Pure; remembers a few.
class FoundStreams {
public:
    static constexpr qsizetype Most = 32;

    void look(const TsPacket &packet);
    /// Of the first program with this number, or of any where it is 0: where its map was seen.
    [[nodiscard]] std::optional<ProgramPlace> map(int program) const;
    [[nodiscard]] bool hasSeveralMaps() const { return m_maps.size() > 1; } ///< of several programs
    [[nodiscard]] bool hasStreams() const { return !m_streams.isEmpty(); }
    /// A map that lists what was found.
    [[nodiscard]] ProgramMap invented() const;

private:
    [[nodiscard]] bool lookForMap(const TsPacket &packet);
    void lookForStream(const TsPacket &packet);

    QList<ProgramPlace> m_maps;
    QList<ElementaryStream> m_streams;
    quint16 m_clockPid = TsPacket::NullPid;
};
