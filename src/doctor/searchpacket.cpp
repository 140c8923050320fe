// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/searchpacket.h"

#include "core/said.h"

#include <QMap>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 4, crcSize = 4;
constexpr quint16 replyType = 3;
enum Tag : quint8 { DeviceType = 0x01, DeviceId = 0x02, TunerCount = 0x10, BaseUrl = 0x2A };

quint32 checksum(QByteArrayView bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
}

QMap<quint8, QByteArray> tagsIn(QByteArrayView payload)
{
    QMap<quint8, QByteArray> out;
    while (payload.size() >= 2) {
        const auto tag = quint8(payload[0]);
        qsizetype length = quint8(payload[1]) & 0x7F, head = 2;
        if (quint8(payload[1]) & 0x80) {
            if (payload.size() < 3)
                break;
            length |= qsizetype(quint8(payload[2])) << 7;
            head = 3;
        }
        if (payload.size() < head + length)
            break;
        out.insert(tag, payload.sliced(head, length).toByteArray());
        payload = payload.sliced(head + length);
    }
    return out;
}

quint32 number(const QByteArray &value)
{
    return value.size() == 4 ? qFromBigEndian<quint32>(value.constData()) : 0;
}

SearchReply faulty(Said fault)
{
    return {fault, {}, {}, 0};
}

} // namespace

QByteArray searchRequest()
{
    return QByteArray::fromHex("0002000c 010400000001 0204ffffffff 4e507f35");
}

QByteArray upnpRequest(const QString &group, quint16 port)
{
    return "M-SEARCH * HTTP/1.1\r\nHOST: " + group.toLatin1() + ':' + QByteArray::number(port)
        + "\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\nST: upnp:rootdevice\r\n\r\n";
}

SearchReply readSearchReply(const QByteArray &datagram)
{
    if (datagram.size() < headSize + crcSize)
        return faulty(Said::AnswerLength);
    const QByteArrayView framed = QByteArrayView(datagram).chopped(crcSize);
    if (qFromBigEndian<quint16>(datagram.constData()) != replyType)
        return faulty(Said::AnswerType);
    if (qFromBigEndian<quint16>(datagram.constData() + 2) != framed.size() - headSize)
        return faulty(Said::AnswerLength);
    // Little-endian, other than all the rest (hdhomerun.md, section 1).
    if (qFromLittleEndian<quint32>(framed.data() + framed.size()) != checksum(framed))
        return faulty(Said::AnswerChecksum);
    const QMap<quint8, QByteArray> tags = tagsIn(framed.sliced(headSize));
    if (number(tags.value(DeviceType)) != 1)
        return faulty(Said::AnswerDeviceType);
    if (number(tags.value(DeviceId)) == 0)
        return faulty(Said::AnswerDeviceId);
    const QByteArray tuners = tags.value(TunerCount);
    if (tuners.size() != 1 || tuners[0] == 0)
        return faulty(Said::AnswerTuners);
    return {{},
            QString::number(number(tags.value(DeviceId)), 16).rightJustified(8, u'0').toUpper(),
            QString::fromLatin1(tags.value(BaseUrl)),
            quint8(tuners[0])};
}
