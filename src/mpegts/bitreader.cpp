// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/bitreader.h"

quint32 BitReader::bits(int count)
{
    quint32 value = 0;
    for (; count > 0; --count, ++m_at) {
        const qsizetype byte = m_at / 8;
        const bool set = byte < m_bytes.size() && quint8(m_bytes[byte]) >> (7 - m_at % 8) & 1;
        value = value << 1 | quint32(set);
    }
    return value;
}

quint32 BitReader::golomb()
{
    int zeros = 0;
    while (zeros < 32 && !isExhausted() && !flag())
        ++zeros;
    if (zeros == 32) { // no header has such a number: what follows means nothing
        m_at = m_bytes.size() * 8 + 1;
        return 0;
    }
    return (1U << zeros) - 1 + bits(zeros);
}

qint32 BitReader::signedGolomb()
{
    const quint32 code = golomb();
    const auto magnitude = qint32(code / 2 + (code & 1));
    return code & 1 ? magnitude : -magnitude;
}
