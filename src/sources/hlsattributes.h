// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

/// The attribute list of a tag, `NAME=VALUE,NAME="a, b"` (RFC 8216, 4.2). Plain value.
class HlsAttributes {
public:
    static constexpr qsizetype Most = 64;

    explicit HlsAttributes(QByteArrayView text);

    [[nodiscard]] QByteArray value(QByteArrayView name) const; ///< without quotes; empty: not there
    [[nodiscard]] bool has(QByteArrayView name) const;
    [[nodiscard]] qint64 number(QByteArrayView name) const; ///< 0: none, or not a number
    [[nodiscard]] QByteArray sixteenBytes(QByteArrayView name) const; ///< of 0x...; empty: not there

private:
    QList<QPair<QByteArray, QByteArray>> m_values;
};

/// A decimal-integer; 0 where it is none or out of range.
[[nodiscard]] qint64 hlsNumber(QByteArrayView text);
