// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/controlledtuner.h"
#include "device/controlvalues.h"

using namespace Qt::StringLiterals;

// What clients read of a tuner; what they set is in controlledtuner.cpp.

TunerReading ControlledTuner::reading() const
{
    const TunerView view = m_parts.tuner(m_number);
    const bool isHttp = isTakenByHttp(view);
    TunerReading out;
    out.stop = isHttp ? StreamStop::None : m_stop;
    if (!isHttp && !m_tuning)
        return out;
    const TunerStatus &status = view.status;
    const Tuning tuning = isHttp ? tuningOf(status.guideNumber, status.channelName, {}) : *m_tuning;
    out.channel = tuning.text;
    out.isLocked = !tuning.guideNumber.isEmpty();
    out.guideNumber = tuning.guideNumber;
    out.channelName = tuning.name;
    out.transportStreamId = tuning.rfChannel;
    // A tuner that is only tuned, or whose provider has not yet answered, has a signal at once: clients give
    // up on a channel after 2.5 s without one.
    const UpstreamStatus upstream = view.signal ? view.signal->upstream : UpstreamStatus{};
    const bool isStarting = upstream.bytesReceived == 0;
    out.strength = out.isLocked && !upstream.starved ? 100 : 0;
    out.quality = isStarting ? out.strength : view.signal->quality;
    out.bitrate = view.status.stream ? view.status.bitrate : 0;
    out.upstreamBitrate = upstream.bitrate;
    out.faults = faults(view);
    return out;
}

/// Since the channel was tuned: of the streams that it had so far, and of the one it has.
StreamFaults ControlledTuner::faults(const TunerView &view) const
{
    if (isTakenByHttp(view))
        return view.faults;
    StreamFaults all = m_pastFaults;
    return m_hasStream ? all += view.faults : all;
}

QByteArray ControlledTuner::virtualChannel() const
{
    const TunerReading now = reading();
    return now.isLocked ? now.guideNumber.toUtf8() : "none"_ba;
}

QByteArray ControlledTuner::channelMap() const
{
    return toWord(m_map.value_or(m_parts.frequencies().map()));
}

QByteArray ControlledTuner::program() const
{
    if (!m_program.isEmpty())
        return m_program;
    return reading().isLocked ? "1" : "none";
}

QByteArray ControlledTuner::target() const
{
    const TunerView view = m_parts.tuner(m_number);
    if (isTakenByHttp(view))
        return controlvalues::httpTarget(view.status.clientAddress, view.clientPort);
    return m_target ? controlvalues::toText(*m_target) : "none"_ba;
}

QByteArray ControlledTuner::lock() const
{
    const TunerView view = m_parts.tuner(m_number);
    if (isTakenByHttp(view))
        return view.status.clientAddress.toLatin1();
    return m_lock ? m_lock->address.toLatin1() : "none"_ba;
}
