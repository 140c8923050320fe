// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tsmaker.h"

using namespace Qt::StringLiterals;

namespace {

void append16(QByteArray &out, int value)
{
    out.append(char(value >> 8)).append(char(value));
}

QByteArray crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint32(quint8(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc << 1) ^ ((crc & 0x80000000U) ? 0x04c11db7U : 0U);
    }
    QByteArray out;
    append16(out, int(crc >> 16));
    append16(out, int(crc & 0xffff));
    return out;
}

QByteArray pictureStart(quint8 type, bool key)
{
    switch (type) {
    case 0x1b: // access unit delimiter, then sequence and picture parameters and an IDR slice, or a P slice
        return key ? "\0\0\0\1\x09\xf0\0\0\0\1\x67\x42\x00\x1e\0\0\0\1\x68\xce\x38\x80\0\0\1\x65\x88"_ba
                   : "\0\0\0\1\x09\xf0\0\0\1\x41\x9a"_ba;
    case 0x24: // delimiter, then VPS, SPS and IDR_W_RADL, or a trailing picture
        return key ? "\0\0\0\1\x46\x01\x10\0\0\0\1\x40\x01\x0c\0\0\0\1\x42\x01\x01\0\0\1\x26\x01"_ba
                   : "\0\0\0\1\x46\x01\x10\0\0\1\x02\x01"_ba;
    default: // MPEG-2: sequence header, group of pictures, picture; or a picture alone
        return key ? "\0\0\1\xb3\x50\x02\xd0\x33\0\0\1\xb8\x00\x08\x00\x40\0\0\1\x00\x00\x0f\xff\xf8"_ba
                   : "\0\0\1\x00\x00\x57\xff\xf8"_ba;
    }
}

} // namespace

TsMaker::TsMaker(const TsPlan &plan)
    : m_plan(plan)
{
}

QByteArray TsMaker::frames(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i) {
        const bool key = m_frames % m_plan.keyframeEvery == 0;
        if (key)
            out += tables();
        out += frame(key);
    }
    return out;
}

QByteArray TsMaker::tables()
{
    QByteArray pat = QByteArray::fromHex("00b00d0001c100000001");
    append16(pat, 0xe000 | m_plan.pmtPid);

    QByteArray streams;
    if (m_plan.videoType) {
        streams.append(char(m_plan.videoType));
        append16(streams, 0xe000 | m_plan.videoPid);
        append16(streams, 0xf000);
    }
    streams.append(char(0x0f)); // AAC in ADTS
    append16(streams, 0xe000 | m_plan.audioPid);
    append16(streams, 0xf000);

    QByteArray descriptors;
    while (descriptors.size() < m_plan.pmtDescriptorBytes)
        descriptors += QByteArray::fromHex("0004") + "test";
    QByteArray pmt(1, '\2');
    append16(pmt, 0xb000 | int(9 + descriptors.size() + streams.size() + 4));
    pmt += QByteArray::fromHex("0001c10000");
    append16(pmt, 0xe000 | (m_plan.videoType ? m_plan.videoPid : m_plan.audioPid));
    append16(pmt, 0xf000 | int(descriptors.size()));
    return section(0, pat) + section(m_plan.pmtPid, pmt + descriptors + streams);
}

QByteArray TsMaker::section(quint16 pid, const QByteArray &body)
{
    const QByteArray whole = QByteArray(1, '\0') + body + crc32(body); // pointer_field 0
    QByteArray out;
    for (qsizetype at = 0; at < whole.size(); at += 184)
        out += packet(pid, at == 0, {}, QByteArray(whole.mid(at, 184)).leftJustified(184, '\xff'));
    return out;
}

QByteArray TsMaker::frame(bool key)
{
    QByteArray out;
    if (m_plan.videoType) {
        const QByteArray field = clockField(key && m_plan.randomAccessIndicator);
        const qsizetype size = 184 * m_plan.packetsPerFrame - field.size() - 1;
        const QByteArray unit = pes(0xe0, picture(key)).leftJustified(size, '\x55');
        qsizetype at = 184 - field.size() - 1;
        out += packet(m_plan.videoPid, true, field, QByteArrayView(unit).first(at));
        for (; at < unit.size(); at += 184)
            out += packet(m_plan.videoPid, false, {}, QByteArrayView(unit).sliced(at, 184));
    }
    const QByteArray sound = pes(0xc0, QByteArray::fromHex("fff15080"));
    const QByteArray field = m_plan.videoType ? QByteArray() : clockField(false);
    const qsizetype room = field.isEmpty() ? 184 : 184 - field.size() - 1;
    out += packet(m_plan.audioPid, true, field, sound.leftJustified(room, '\x33'));
    ++m_frames;
    return out;
}

QByteArray TsMaker::nullPacket()
{
    return QByteArray::fromHex("471fff10").leftJustified(PacketSize, '\xff');
}

QByteArray TsMaker::packet(quint16 pid, bool start, const QByteArray &adaptation, QByteArrayView payload)
{
    QByteArray out(1, '\x47');
    append16(out, (start ? 0x4000 : 0) | pid);
    const quint8 counter = m_counters.value(pid, 0);
    m_counters[pid] = (counter + 1) & 15;
    out.append(char((adaptation.isEmpty() ? 0x10 : 0x30) | counter));
    if (!adaptation.isEmpty())
        out.append(char(adaptation.size())).append(adaptation);
    out.append(payload);
    Q_ASSERT(out.size() == PacketSize);
    return out;
}

QByteArray TsMaker::pes(quint8 streamId, const QByteArray &payload) const
{
    const qint64 time = 90'000LL * m_frames / 25;
    QByteArray out = QByteArray::fromHex("000001").append(char(streamId));
    out += QByteArray::fromHex("0000808005");
    out.append(char(0x21 | (time >> 29 & 0x0e)));
    append16(out, int((time >> 14 & 0xfffe) | 1));
    append16(out, int((time << 1 & 0xfffe) | 1));
    return out + payload;
}

QByteArray TsMaker::picture(bool key) const
{
    return pictureStart(m_plan.videoType, key);
}

QByteArray TsMaker::clockField(bool randomAccess) const
{
    const qint64 base = 90'000LL * m_frames / 25;
    QByteArray out(1, char(randomAccess ? 0x50 : 0x10));
    append16(out, int(base >> 17 & 0xffff));
    append16(out, int(base >> 1 & 0xffff));
    append16(out, int((base & 1) << 15) | 0x7e00);
    return out;
}
