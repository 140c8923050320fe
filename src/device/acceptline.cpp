// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/acceptline.h"

#include <algorithm>

namespace {

constexpr int mostNewInARow = 8; // then one of the others has its turn
constexpr size_t few = 4; // connections that a peer which behaves may open at once

} // namespace

qintptr AcceptLine::add(qintptr connection, const QByteArray &peer)
{
    const auto own = m_waiting.constFind(peer);
    const size_t ownCount = own == m_waiting.cend() ? 0 : own->size();
    if (ownCount >= size_t(std::max(1, m_places / 2)))
        return connection;
    qintptr leaves = Nobody;
    if (m_size >= m_places) {
        const auto most =
            std::max_element(m_waiting.begin(), m_waiting.end(),
                             [](const Waiting &a, const Waiting &b) { return a.size() < b.size(); });
        if (most != m_waiting.end() && most->size() > ownCount + 1) {
            leaves = most->back();
            most->pop_back();
            --m_size;
        } else if (ownCount >= few) { // nobody has more than a fair share of a flood
            return connection;
        }
    }
    Waiting &theirs = m_waiting[peer];
    if (theirs.empty())
        m_newcomers.push_back(peer);
    theirs.push_back(connection);
    ++m_size;
    return leaves;
}

qintptr AcceptLine::take()
{
    if (isEmpty())
        return Nobody;
    const bool takesNew = m_turns.empty() || (!m_newcomers.empty() && m_newInARow < mostNewInARow);
    m_newInARow = takesNew ? m_newInARow + 1 : 0;
    std::deque<QByteArray> &peers = takesNew ? m_newcomers : m_turns;
    const QByteArray peer = peers.front();
    peers.pop_front();
    Waiting &theirs = m_waiting[peer];
    const qintptr connection = theirs.front();
    theirs.pop_front();
    --m_size;
    if (theirs.empty())
        m_waiting.remove(peer);
    else
        m_turns.push_back(peer);
    return connection;
}

QList<qintptr> AcceptLine::takeAll()
{
    QList<qintptr> all;
    while (!isEmpty())
        all.append(take());
    return all;
}
