// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsqueue.h"

#include <algorithm>
#include <utility>

using namespace std::chrono;

namespace {

// What has gathered is given at twice its pace.
constexpr double CatchUp = 2;

} // namespace

void HlsQueue::begin(milliseconds duration, bool discontinued, qint64 expected, SteadyTime now)
{
    advance(now);
    Piece piece;
    piece.duration = duration;
    piece.expected = expected;
    piece.isBreak = discontinued;
    const bool isFirst = std::exchange(m_atOnce, false);
    piece.isHurried = isFirst && m_pieces.empty() && expected > LargestBurst;
    piece.isAtOnce = isFirst && !piece.isHurried;
    if (piece.isHurried)
        m_position = {0, double(duration.count()) * double(LargestBurst) / double(expected)};
    m_pieces.push_back(piece);
}

void HlsQueue::append(const QByteArray &bytes, SteadyTime now)
{
    Q_ASSERT(!m_pieces.empty());
    advance(now);
    if (bytes.isEmpty())
        return;
    m_pieces.back().arrived += bytes.size();
    m_chunks.push_back(bytes);
    m_size += bytes.size();
}

void HlsQueue::complete(SteadyTime now)
{
    Q_ASSERT(!m_pieces.empty());
    advance(now);
    Piece &piece = m_pieces.back();
    piece.isComplete = true;
    if (piece.arrived > 0 && piece.duration > milliseconds(0))
        m_rate = double(piece.arrived) / double(piece.duration.count());
    dropRead();
}

void HlsQueue::releaseAll()
{
    m_atOnce = true;
    for (Piece &piece : m_pieces)
        piece.isAtOnce = true;
}

bool HlsQueue::isAtBreak() const
{
    const auto unread = std::find_if(m_pieces.begin(), m_pieces.end(),
                                     [](const Piece &piece) { return piece.arrived > piece.read; });
    return unread != m_pieces.end() && unread->isBreak;
}

void HlsQueue::passBreak()
{
    const auto unread = std::find_if(m_pieces.begin(), m_pieces.end(),
                                     [](const Piece &piece) { return piece.arrived > piece.read; });
    if (unread != m_pieces.end())
        unread->isBreak = false;
}

qint64 HlsQueue::due(SteadyTime now) const
{
    const Position position = positionAt(now);
    qint64 sum = 0;
    for (std::size_t i = 0; i < m_pieces.size() && i <= position.piece; ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.isBreak && piece.read == 0 && sum > 0)
            break;
        sum += std::max<qint64>(releasedOf(i, position) - piece.read, 0);
    }
    return sum;
}

qint64 HlsQueue::read(char *room, qint64 size, SteadyTime now)
{
    advance(now);
    if (isAtBreak())
        return 0;
    size = std::min(size, due(now));
    qint64 filled = 0;
    while (filled < size) {
        const QByteArray &chunk = m_chunks.front();
        const qint64 part = std::min<qint64>(size - filled, chunk.size() - m_headRead);
        std::copy_n(chunk.constData() + m_headRead, part, room + filled);
        filled += part;
        m_headRead += part;
        if (m_headRead == chunk.size()) {
            m_chunks.pop_front();
            m_headRead = 0;
        }
    }
    m_size -= filled;
    qint64 left = filled;
    for (Piece &piece : m_pieces) {
        const qint64 part = std::min(left, piece.arrived - piece.read);
        piece.read += part;
        left -= part;
    }
    dropRead();
    return filled;
}

milliseconds HlsQueue::length() const
{
    double sum = 0;
    for (const Piece &piece : m_pieces) {
        const qint64 size = sizeOf(piece);
        const double unread = size > 0 ? 1 - double(piece.read) / double(size) : 1;
        sum += unread * double(piece.duration.count());
    }
    return milliseconds(qint64(sum));
}

HlsQueue::Position HlsQueue::positionAt(SteadyTime now) const
{
    Position position = m_position;
    const bool tooMuch = m_reserve > milliseconds(0) && length() > m_reserve;
    const bool isHurried = position.piece < m_pieces.size() && m_pieces[position.piece].isHurried;
    double left = double((now - m_asOf).count()) * (tooMuch || isHurried ? CatchUp : 1);
    while (position.piece < m_pieces.size()) {
        const Piece &piece = m_pieces[position.piece];
        const double ahead = std::max(availableOf(piece) - position.time, 0.0);
        if (!piece.isAtOnce && left < ahead) {
            position.time += left;
            break;
        }
        // What was not there in time puts off all that follows: time that was lost is not made up.
        position.time += ahead;
        if (!piece.isComplete)
            break;
        left = piece.isAtOnce ? 0 : left - ahead;
        position = {position.piece + 1, 0};
    }
    return position;
}

qint64 HlsQueue::sizeOf(const Piece &piece) const
{
    if (piece.isComplete)
        return piece.arrived;
    const qint64 guess =
        piece.expected > 0 ? piece.expected : qint64(m_rate * double(piece.duration.count()));
    return std::max(guess, piece.arrived);
}

double HlsQueue::availableOf(const Piece &piece) const
{
    const qint64 size = sizeOf(piece);
    const double part = size > 0 ? double(piece.arrived) / double(size) : piece.isComplete ? 1 : 0;
    return part * double(piece.duration.count());
}

qint64 HlsQueue::releasedOf(std::size_t index, const Position &position) const
{
    const Piece &piece = m_pieces[index];
    if (index < position.piece || piece.isAtOnce)
        return piece.arrived;
    const double whole = double(piece.duration.count());
    const double part = whole > 0 ? position.time / whole : 1;
    return std::min(piece.arrived, qint64(part * double(sizeOf(piece)) + 0.5));
}

void HlsQueue::advance(SteadyTime now)
{
    m_position = positionAt(now);
    m_asOf = now;
}

void HlsQueue::dropRead()
{
    while (!m_pieces.empty() && m_pieces.front().isComplete
           && m_pieces.front().read == m_pieces.front().arrived) {
        m_pieces.pop_front();
        if (m_position.piece > 0)
            --m_position.piece;
        else
            m_position.time = 0;
    }
}
