// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/rtpheader.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace {

constexpr quint8 Version = 0x80;
constexpr qint64 TicksPerMillisecond = 90;

} // namespace

RtpHeader::RtpHeader()
    : m_source(QRandomGenerator::global()->generate())
    , m_origin(QRandomGenerator::global()->generate())
    , m_sequence(quint16(QRandomGenerator::global()->generate()))
{
}

QByteArray RtpHeader::at(SteadyTime now) const
{
    QByteArray header(Size, Qt::Uninitialized);
    char *const to = header.data();
    to[0] = char(Version);
    to[1] = char(PayloadType);
    qToBigEndian(m_sequence, to + 2);
    qToBigEndian(quint32(m_origin + now.time_since_epoch().count() * TicksPerMillisecond), to + 4);
    qToBigEndian(m_source, to + 8);
    return header;
}
