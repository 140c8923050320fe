// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/tspacket.h"

std::optional<qint64> TsPacket::pcr() const
{
    if (!(adaptationFlags() & 0x10) || m_bytes[4] < 7)
        return std::nullopt;
    const quint8 *field = m_bytes + 6;
    const qint64 base =
        qint64(field[0]) << 25 | field[1] << 17 | field[2] << 9 | field[3] << 1 | field[4] >> 7;
    return base * 300 + ((field[4] & 1) << 8 | field[5]);
}

QByteArrayView TsPacket::payload() const
{
    if (!hasPayload())
        return {};
    const qsizetype start = hasAdaptation() ? 5 + m_bytes[4] : 4;
    if (start >= Size)
        return {};
    return QByteArrayView(m_bytes + start, Size - start);
}

bool continuesFrom(quint8 lastContinuity, const TsPacket &next)
{
    if (next.isDiscontinuity() || next.continuity() == lastContinuity)
        return true;
    return next.hasPayload() && next.continuity() == ((lastContinuity + 1) & 0x0f);
}
