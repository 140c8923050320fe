// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcechoice.h"

SourceChoice::SourceChoice(int sources, int first)
    : m_current(first)
{
    m_order.append(first);
    for (int source = 0; source < sources; ++source) {
        if (source != first)
            m_order.append(source);
    }
}

QList<int> SourceChoice::candidates() const
{
    QList<int> all{m_current};
    for (const int source : m_order) {
        if (source != m_current && !m_failed.contains(source))
            all.append(source);
    }
    return all;
}

SourceChoice::Next SourceChoice::failed(bool delivered)
{
    if (delivered && !std::exchange(m_triedAgain, true))
        return {m_pause.next(), false};
    m_failed.append(m_current);
    m_triedAgain = false;
    const QList<int> others = candidates().sliced(1);
    if (others.isEmpty())
        return noneOpen();
    m_current = others.constFirst();
    return {};
}

SourceChoice::Next SourceChoice::noneOpen()
{
    m_failed.clear();
    m_current = m_order.constFirst();
    return {m_pause.next(), true};
}

void SourceChoice::playedSteadily()
{
    m_failed.clear();
    m_triedAgain = false;
    m_pause.reset();
}
