// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Cuts what arrives into whole 188-byte packets: carries a torn packet over to the next block without
/// copying the block, and finds the rhythm again where it is lost. Trusts a rhythm after three sync bytes,
/// which may lie 188 bytes apart, 192 (a time stamp before each packet, as Blu-ray and M2TS have it) or 204
/// (check bytes behind each); what is not of the packet is taken off. Pure.
class PacketGatherer {
public:
    /// A place to read up to `size` bytes into; valid until the next call.
    [[nodiscard]] char *room(qsizetype size);
    /// The whole packets of what was left and the `filled` bytes now in the room; may be empty.
    [[nodiscard]] QByteArray take(qsizetype filled);

    [[nodiscard]] qint64 discarded() const { return m_discarded; } ///< bytes that were in no packet
    [[nodiscard]] qint64 resyncs() const { return m_resyncs; } ///< times the rhythm was lost
    [[nodiscard]] bool foundPackets() const { return m_found; } ///< ever
    void clear();

private:
    [[nodiscard]] QByteArray realigned(const QByteArray &bytes);
    [[nodiscard]] qsizetype findRhythm(const QByteArray &bytes, qsizetype from);

    QByteArray m_block; ///< being filled: what was left, then the room
    QByteArray m_rest; ///< less than three packets
    qsizetype m_stride = 188; ///< from one sync byte to the next
    qsizetype m_skip = 0; ///< bytes between two packets that are still to come
    qint64 m_discarded = 0, m_resyncs = 0;
    bool m_inRhythm = false;
    bool m_found = false;
};
