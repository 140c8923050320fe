// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpegts/streamindex.h"

#include <QByteArray>

#include <deque>
#include <optional>

/// The last so many bytes of a channel as shared chunks of whole packets, with the places where a viewer may
/// begin. Positions are counted from the first byte ever appended, so that they stay true when old chunks go.
/// Pure; one per channel on the air.
class RingBuffer {
public:
    explicit RingBuffer(qint64 capacity); ///< bytes

    /// `entries` hold offsets within `packets`.
    void append(const QByteArray &packets, const QList<EntryPoint> &entries);
    /// The chunk from `position` (which lies within begin..end) on, shared where it is a whole one.
    [[nodiscard]] QByteArray from(qint64 position) const;

    [[nodiscard]] qint64 begin() const { return m_chunks.empty() ? m_end : m_chunks.front().position; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] std::optional<EntryPoint> newestEntry() const; ///< absolute
    [[nodiscard]] std::optional<EntryPoint> firstEntryFrom(qint64 position) const; ///< absolute
    void clear(); ///< positions go on

private:
    struct Chunk {
        qint64 position = 0;
        QByteArray packets;
    };
    void dropOldest();

    std::deque<Chunk> m_chunks;
    std::deque<EntryPoint> m_entries;
    qint64 m_capacity;
    qint64 m_end = 0;
};
