// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/upstream.h"

#include "core/redaction.h"
#include "core/said.h"

#include <algorithm>

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

// One block is one chunk of every viewer. Below this each costs more; above nothing is won (tests/bench).
constexpr qint64 LargestBlock = 376 * 1024;
constexpr qint64 WorthReading = 64 * 1024;
constexpr qint64 SmallestRead = 4096;
// A channel of 8 Mbit/s read every 250 ms costs a third of what it costs every 20 ms; every 120 ms, so that
// no viewer waits 150 ms for the next piece, half of it. Not at the start, when somebody waits for the first
// picture: the pauses grow with the age of the stream. A line that fills a block within the first look would
// only be held up. One that is faster than any channel fills blocks within the shortest pause, without which
// reading, if it is once ahead of the provider, stays so: with blocks of a few KB each, which cost most.
constexpr milliseconds LongestGathering{130}, FirstLook{5}, FastLook{1};
constexpr int AgePerGathering = 4;
constexpr qint64 FastLine = 50'000'000; // bits per second
// So much without a single packet is no transport stream, whatever the answer's head says.
constexpr qint64 MostForeignBytes = 64 * 1024;

} // namespace

Upstream::Upstream(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_gatherTimer.setSingleShot(true);
    m_gatherTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_gatherTimer, &QTimer::timeout, this, &Upstream::gathered);
}

void Upstream::close()
{
    if (m_closing)
        return;
    m_closing = true;
    m_gatherTimer.stop();
    shut();
}

void Upstream::setHeld(bool held)
{
    if (std::exchange(m_held, held) && !held)
        readSoon();
}

void Upstream::readSoon()
{
    if (m_held || m_closing || m_failed || m_gatherTimer.isActive())
        return;
    const qint64 waiting = bytesWaiting();
    const SteadyTime now = m_clock.steady();
    if (waiting <= 0 || waiting >= WorthReading || now - m_lastRead > gatheringTime(now))
        readBlock();
    else
        m_gatherTimer.start(m_rate.bitrate(now) > FastLine ? FastLook : FirstLook);
}

milliseconds Upstream::gatheringTime(SteadyTime now) const
{
    return std::clamp((now - m_firstRead) / AgePerGathering, FirstLook, LongestGathering);
}

void Upstream::gathered()
{
    const SteadyTime now = m_clock.steady();
    const milliseconds rest = gatheringTime(now) - (now - m_lastRead);
    const bool firstLook = m_gatherTimer.intervalAsDuration() == FirstLook;
    if (firstLook && rest > FirstLook && bytesWaiting() < WorthReading)
        m_gatherTimer.start(rest);
    else
        readBlock();
}

void Upstream::readBlock()
{
    if (m_held || m_closing || m_failed)
        return;
    const qint64 size = std::clamp<qint64>(bytesWaiting(), SmallestRead, LargestBlock);
    char *const room = m_gatherer.room(size);
    const qint64 got = readInto(room, size);
    if (got < 0) {
        ended();
        return;
    }
    m_lastRead = m_clock.steady();
    if (m_rate.total() == 0)
        m_firstRead = m_lastRead;
    m_rate.add(got, m_lastRead);
    deliver(m_gatherer.take(unwrap(room, got)));
}

void Upstream::readRest()
{
    m_held = false;
    for (int blocks = 0; blocks < 64 && bytesWaiting() > 0 && !m_closing && !m_failed; ++blocks)
        readBlock();
}

void Upstream::take(QByteArrayView bytes)
{
    char *const room = m_gatherer.room(bytes.size());
    std::copy(bytes.begin(), bytes.end(), room);
    deliver(m_gatherer.take(unwrap(room, bytes.size())));
}

void Upstream::deliver(const QByteArray &packets)
{
    if (m_closing || m_failed)
        return;
    if (!packets.isEmpty())
        emit packetsArrived(packets);
    else if (!m_gatherer.foundPackets() && m_gatherer.discarded() > MostForeignBytes)
        foreign();
}

void Upstream::foreign()
{
    fail({}, Said::NotTransportStream);
}

void Upstream::fail(const QString &subject, const Saying &detail, ProblemCode code)
{
    if (m_closing || std::exchange(m_failed, true))
        return;
    m_gatherTimer.stop();
    if (code == ProblemCode::None)
        code = hasDelivered() ? ProblemCode::UpstreamLost : ProblemCode::UpstreamRefused;
    emit failed({code, subject, detail.withWords(redactedText)});
}

void Upstream::tellPlaylist(PlaylistFormat format)
{
    if (m_closing || std::exchange(m_failed, true))
        return;
    m_gatherTimer.stop();
    emit foundPlaylist(format);
}

void Upstream::tellChoice(const HlsChoice &choice)
{
    if (m_closing || std::exchange(m_failed, true))
        return;
    m_gatherTimer.stop();
    emit choseForFfmpeg(choice);
}

void Upstream::noteRetryAfter(const QByteArray &field)
{
    m_retryAfter = seconds(std::clamp(field.trimmed().toInt(), 0, 3600));
}

void Upstream::tellOtherSource(const QUrl &address, NetworkKind from)
{
    if (m_closing || std::exchange(m_failed, true))
        return;
    m_gatherTimer.stop();
    emit foundOtherSource(address, from);
}

void Upstream::tellClosed()
{
    m_closed = true;
    emit closed();
    deleteLater();
}

qsizetype Upstream::unwrap(char *, qsizetype size)
{
    return size;
}
