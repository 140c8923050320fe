// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "../device/controlfixture.h"
#include "device/controlvalues.h"
#include "device/discoverypacket.h"
#include "device/tunersearch.h"

#include <zlib.h>

namespace {

/// Ends the program where a promise is broken, in every kind of build.
/// `payload` in a frame whose length and CRC are right: no fuzzer finds a CRC by chance.
QByteArray sealed(quint8 type, QByteArrayView payload)
{
    QByteArray frame{"\0", 1};
    frame += char(type);
    frame += char(payload.size() >> 8);
    frame += char(payload.size());
    frame += payload;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(frame.constData()), uInt(frame.size()));
    for (int shift = 0; shift < 32; shift += 8)
        frame += char(crc >> shift);
    return frame;
}

ControlDevice &device()
{
    static ControlHouse house;
    static ControlDevice device(house.parts(), house.m_clock);
    return device;
}

void answer(const GetSetRequest &request)
{
    const GetSetAnswer answer = device().answer(request, {alice, own, 0});
    const QByteArray reply = answer.encoded(request.name);
    demand(reply.size() <= DevicePacket::MaxSize);
    const auto read = DevicePacket::decoded(reply);
    demand(read && read->values.last().content.endsWith('\0'));
    demand(answer.isError == (read->values.first().tag == PacketTag::ErrorMessage));
}

void readPacket(const QByteArray &frame)
{
    const auto packet = DevicePacket::decoded(frame);
    if (!packet)
        return;
    demand(DevicePacket::announcedSize(frame) <= frame.size());
    demand(DevicePacket::decoded(packet->encoded()) == packet);
    if (const auto query = DiscoverQuery::from(*packet))
        (void)query->wantsTuner(0x10F00004);
    if (const auto request = GetSetRequest::from(*packet))
        answer(*request);
    const QHostAddress sender(QStringLiteral("192.168.1.20"));
    if (const auto tuner = tunerIn(frame, sender, std::nullopt, 0x10F00004))
        demand(tuner->lineup.host() == sender.toString() && tuner->tuners >= 0);
}

/// Every variable is reached without its name being guessed.
void setVariable(QByteArrayView bytes)
{
    static const QByteArrayList names = [] {
        QByteArrayList found{"help"};
        for (const QByteArray &line : SystemVariables::help())
            found.append(line.split(' ').first());
        for (const QByteArray &line : ControlledTuner::help())
            found.append("/tuner0/" + line.split(' ').first());
        return found;
    }();
    const QByteArray value = bytes.sliced(1).toByteArray();
    const QByteArray &name = names[uchar(bytes[0]) % names.size()];
    answer({name, value, quint32(value.size() % 3)});
    answer({name, {}, 0});
    if (const auto target = controlvalues::target(value))
        demand(controlvalues::target(controlvalues::toText(*target)) == target);
    if (const auto channel = controlvalues::tunedChannel(value))
        demand(channel->text.contains(':') && channel->number > 0);
}

} // namespace

int fuzzDevicePacket(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(std::min(size, size_t(DevicePacket::MaxPayload))));
    readPacket(bytes.toByteArray());
    if (bytes.isEmpty())
        return 0;
    readPacket(sealed(2 + uchar(bytes[0]) % 6, bytes.sliced(1)));
    setVariable(bytes);
    return 0;
}
