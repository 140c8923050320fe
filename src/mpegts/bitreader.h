// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Reads a header bit by bit, most significant first. Borrows the bytes. Whoever reads past the end gets
/// zeros and finds isExhausted(): a header is read to its end and judged once. Pure.
class BitReader {
public:
    explicit BitReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] quint32 bits(int count); ///< 0 to 32 of them
    [[nodiscard]] bool flag() { return bits(1); }
    [[nodiscard]] quint32 golomb(); ///< ue(v), ITU-T H.264 9.1
    [[nodiscard]] qint32 signedGolomb(); ///< se(v)
    void skip(qsizetype count) { m_at += count; }
    [[nodiscard]] bool isExhausted() const
    {
        return m_at > m_bytes.size() * 8;
    } ///< more was read than is there

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0; ///< in bits
};
