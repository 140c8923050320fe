// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// Read-only sight of one 188-byte packet of an MPEG transport stream (ISO/IEC 13818-1, 2.4.3). Borrows the
/// bytes, which must be there in full; fields that point outside of the packet are read as absent.
class TsPacket {
public:
    static constexpr qsizetype Size = 188;
    static constexpr char SyncByte = 0x47;
    static constexpr quint16 PatPid = 0x0000;
    static constexpr quint16 NullPid = 0x1fff;

    explicit TsPacket(const char *bytes)
        : m_bytes(reinterpret_cast<const quint8 *>(bytes))
    {
    }

    [[nodiscard]] bool isSynced() const { return m_bytes[0] == SyncByte; }
    [[nodiscard]] bool isDamaged() const { return m_bytes[1] & 0x80; } ///< transport_error_indicator
    [[nodiscard]] bool startsUnit() const { return m_bytes[1] & 0x40; }
    [[nodiscard]] quint16 pid() const { return quint16((m_bytes[1] & 0x1f) << 8 | m_bytes[2]); }
    [[nodiscard]] bool isScrambled() const { return m_bytes[3] & 0xc0; }
    [[nodiscard]] bool hasAdaptation() const { return m_bytes[3] & 0x20; }
    [[nodiscard]] quint8 adaptationSize() const
    {
        return hasAdaptation() ? m_bytes[4] : 0;
    } ///< after its own byte
    [[nodiscard]] bool hasPayload() const { return m_bytes[3] & 0x10; }
    [[nodiscard]] quint8 continuity() const { return m_bytes[3] & 0x0f; }
    [[nodiscard]] bool isRandomAccess() const { return adaptationFlags() & 0x40; }
    [[nodiscard]] bool isDiscontinuity() const { return adaptationFlags() & 0x80; }
    [[nodiscard]] std::optional<qint64> pcr() const; ///< in ticks of 27 MHz
    [[nodiscard]] QByteArrayView payload() const;

private:
    [[nodiscard]] quint8 adaptationFlags() const { return hasAdaptation() && m_bytes[4] ? m_bytes[5] : 0; }

    const quint8 *m_bytes;
};

/// Whether `next` may follow `last` on the same PID: its counter is one more (the same, for a packet without
/// payload or a repeated one), or it says itself that there is a gap.
[[nodiscard]] bool continuesFrom(quint8 lastContinuity, const TsPacket &next);
