// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/tunerpool.h"

#include <algorithm>

QList<int> TunerPool::setCount(int count)
{
    m_count = std::clamp(count, 1, 64);
    QList<int> lost = m_reserved.keys();
    lost.removeIf([this](int tuner) { return has(tuner); });
    for (const int tuner : std::as_const(lost))
        m_reserved.remove(tuner);
    return lost;
}

bool TunerPool::reserve(int tuner, const QString &owner)
{
    if (!has(tuner))
        return false;
    m_reserved[tuner].owner = owner;
    return true;
}

void TunerPool::setChannel(int tuner, const QString &guideNumber)
{
    if (isReserved(tuner))
        m_reserved[tuner].guideNumber = guideNumber;
}

std::optional<int> TunerPool::place(const QList<int> &taken, std::optional<int> named, bool reservedToo) const
{
    const auto isFree = [&](int tuner) {
        return has(tuner) && !taken.contains(tuner);
    };
    if (named)
        return isFree(*named) && (reservedToo || !isReserved(*named)) ? named : std::nullopt;
    for (int tuner = 0; tuner < m_count; ++tuner) {
        if (isFree(tuner) && !isReserved(tuner))
            return tuner;
    }
    return std::nullopt;
}
