// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/entrygate.h"

void EntryGate::shut(SteadyTime now)
{
    m_shut = true;
    m_shutAt = now;
    m_dropped = 0;
}

bool EntryGate::pass(QByteArray &packets, StreamIndex::Findings &found, const StreamIndex &index,
                     SteadyTime now)
{
    if (m_shut && !open(packets, found, index, now))
        return false;
    if (!m_splice.isOver())
        m_splice.mark(packets, found);
    return true;
}

bool EntryGate::open(QByteArray &packets, StreamIndex::Findings &found, const StreamIndex &index,
                     SteadyTime now)
{
    m_dropped += packets.size();
    const bool waitedLong = m_dropped > EntryBytes || now - m_shutAt > EntryPatience;
    if (found.entries.isEmpty() && !(waitedLong && index.knowsProgram()))
        return false;
    const EntryPoint from =
        found.entries.isEmpty() ? EntryPoint{0, index.tables()} : found.entries.constFirst();
    const qint64 shift = from.tables.size() - from.offset;
    packets = from.tables + packets.sliced(from.offset);
    for (EntryPoint &entry : found.entries)
        entry.offset += shift;
    if (found.unitStart)
        found.unitStart->offset += shift;
    if (found.unitStart && found.unitStart->offset < 0)
        found.unitStart.reset();
    m_splice.begin(from.tables);
    m_shut = false;
    return true;
}
