// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/streamhealthmeter.h"

#include "mpegts/pictureheader.h"

#include <algorithm>
#include <bit>

namespace {

constexpr qint64 ClockTurn = (qint64(1) << 33) * 300; ///< ticks, then it begins at 0 again
constexpr qint64 LongestClockGap = 27'000'000 / 10; ///< ISO/IEC 13818-1 2.7.2
constexpr qsizetype MostOfUnit = 16 * 1024; ///< parameter sets stand before the first slice
constexpr int MostUnits = 500; ///< some ten seconds of pictures: one that has not told its size never will
constexpr int WindowPackets = 1024, Windows = 32;
constexpr quint8 ControlMask = 0xf0, PlainPayload = 0x10; ///< not scrambled, no adaptation field
constexpr quint8 DamagedMask = 0x80;

} // namespace

void StreamHealthMeter::add(QByteArrayView packets, const std::optional<ProgramMap> &program)
{
    if (program && program != m_program)
        takeProgram(*program);
    const char *const end = packets.data() + packets.size() / TsPacket::Size * TsPacket::Size;
    for (const char *at = packets.data(); at != end; at += TsPacket::Size) {
        const auto byte = [at](int index) {
            return quint8(at[index]);
        };
        quint8 &slot = m_slots[size_t((byte(1) & 0x1f) << 8 | byte(2))];
        // Nearly all packets: payload only, nothing to look for in it, and the counter is as it should be.
        const auto next = quint8(((slot & Counter) + 1) & Counter);
        if ((slot & (Unknown | Watched)) == 0 && byte(3) == (PlainPayload | next)
            && !(byte(1) & DamagedMask)) {
            slot = (slot & Ours) | next;
            continue;
        }
        examine(TsPacket(at));
    }
    m_windowPackets += int(packets.size() / TsPacket::Size);
    if (m_windowPackets >= WindowPackets)
        closeWindow();
}

void StreamHealthMeter::expectBreak()
{
    for (quint8 &slot : m_slots)
        slot |= Unknown;
    m_clock.reset();
    m_program.reset(); // another source may send other pictures under the same map
    m_unit.clear();
}

int StreamHealthMeter::cleanShare() const
{
    return m_windows == 0 ? 100 : 100 - 100 * std::popcount(m_flawed) / m_windows;
}

void StreamHealthMeter::examine(const TsPacket &packet)
{
    // What a damaged packet says of itself can't be trusted. The gap it leaves is counted at the next one.
    const bool saysNothing = !packet.hasAdaptation() && !packet.hasPayload();
    if (packet.isDamaged() || saysNothing || packet.pid() == TsPacket::NullPid)
        return;
    quint8 &slot = m_slots[packet.pid()];
    if ((slot & Ours) && packet.isScrambled())
        ++m_windowScrambled;
    follow(slot, packet);
    if (m_program && packet.pid() == m_program->pcrPid) {
        if (const auto clock = packet.pcr())
            takeClock(packet, *clock);
    }
    if (slot & Watched)
        collect(packet);
}

/// A packet may come twice, not three times; one without payload does not count on (ISO/IEC 13818-1 2.4.3.3).
void StreamHealthMeter::follow(quint8 &slot, const TsPacket &packet)
{
    const bool isFirst = slot & Unknown, isRepeated = slot & Repeated;
    const auto last = quint8(slot & Counter);
    slot = quint8((slot & (Watched | Ours)) | packet.continuity());
    if (isFirst || packet.isDiscontinuity())
        return;
    if (packet.hasPayload() && packet.continuity() == ((last + 1) & Counter))
        return;
    const bool repeats = packet.hasPayload() && packet.continuity() == last;
    if (repeats)
        slot |= Repeated;
    if (packet.continuity() != last || (repeats && isRepeated))
        ++m_health.continuityErrors;
}

void StreamHealthMeter::takeClock(const TsPacket &packet, qint64 clock)
{
    // A clock that goes back is one that lost almost a whole turn.
    const qint64 passed = m_clock ? (clock - *m_clock + ClockTurn) % ClockTurn : 0;
    if (passed > LongestClockGap && !packet.isDiscontinuity())
        ++m_health.pcrGaps;
    m_clock = clock;
}

void StreamHealthMeter::takeProgram(const ProgramMap &program)
{
    for (quint8 &slot : m_slots)
        slot &= quint8(~(Ours | Watched));
    if (m_program && m_program->pcrPid != program.pcrPid)
        m_clock.reset();
    m_program = program;
    m_unitsLookedAt = 0;
    m_unit.clear();
    m_health.audioCodecs.clear();
    for (const ElementaryStream &stream : program.streams) {
        m_slots[stream.pid] |= Ours;
        if (isAudio(stream.codec))
            m_health.audioCodecs.append(codecName(stream.codec));
    }
    const auto video = program.video();
    m_health.videoCodec = video ? codecName(video->codec) : QString();
    m_health.pictureSize = {};
    m_health.interlaced = false;
    if (video && tellsPictureFormat(video->codec))
        m_slots[video->pid] |= Watched;
    refreshConcerns();
}

void StreamHealthMeter::collect(const TsPacket &packet)
{
    if (packet.startsUnit()) {
        lookForPicture();
        m_unit.clear();
    } else if (m_unit.isEmpty()) {
        return;
    }
    if (!m_program || !(m_slots[packet.pid()] & Watched) || packet.isScrambled())
        return;
    m_unit.append(packet.payload());
    if (m_unit.size() >= MostOfUnit) {
        lookForPicture();
        m_unit.clear();
    }
}

void StreamHealthMeter::lookForPicture()
{
    const auto video = m_program ? m_program->video() : std::nullopt;
    if (!video || m_unit.isEmpty())
        return;
    if (const auto picture = findPictureFormat(video->codec, m_unit)) {
        m_health.pictureSize = picture->size;
        m_health.interlaced = picture->interlaced;
        stopLooking();
    } else if (++m_unitsLookedAt >= MostUnits) {
        stopLooking();
    }
}

void StreamHealthMeter::stopLooking()
{
    for (quint8 &slot : m_slots)
        slot &= quint8(~Watched);
    m_unit = {};
}

void StreamHealthMeter::closeWindow()
{
    const qint64 errors = m_health.continuityErrors + m_health.pcrGaps;
    m_flawed = m_flawed << 1 | quint32(errors != m_windowErrors);
    m_windows = std::min(m_windows + 1, Windows);
    m_windowErrors = errors;
    // A few may slip through at a change of programme; a channel that can't be seen is scrambled throughout.
    const bool scrambled = m_windowScrambled > m_windowPackets / 10;
    m_windowPackets = m_windowScrambled = 0;
    if (std::exchange(m_scrambled, scrambled) != scrambled)
        refreshConcerns();
}

void StreamHealthMeter::refreshConcerns()
{
    m_health.concerns = m_program ? concernsOf(*m_program) : QList<CodecConcern>();
    if (m_scrambled)
        m_health.concerns.append(CodecConcern::Scrambled);
}
