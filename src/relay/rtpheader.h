// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>

/// Writes the headers of one RTP stream that carries MPEG-TS (RFC 3550 5.1, RFC 2250): version 2, payload
/// type 33, no extension, no padding. Where its numbers begin is random. Pure; the time is given.
class RtpHeader {
public:
    static constexpr qsizetype Size = 12;
    static constexpr quint8 PayloadType = 33;

    RtpHeader();
    /// For a datagram that is sent at `now`; the same until advance().
    [[nodiscard]] QByteArray at(SteadyTime now) const;
    void advance() { ++m_sequence; } ///< that one is sent

private:
    quint32 m_source;
    quint32 m_origin; ///< of the timestamp, 90 kHz
    quint16 m_sequence;
};
