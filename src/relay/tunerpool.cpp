// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/tunerpool.h"

#include <algorithm>

void TunerPool::setCount(int count)
{
    m_count = std::clamp(count, 1, 64);
}

std::optional<int> TunerPool::place(const QList<int> &taken, std::optional<int> named) const
{
    if (named)
        return has(*named) && !taken.contains(*named) ? named : std::nullopt;
    for (int tuner = 0; tuner < m_count; ++tuner) {
        if (!taken.contains(tuner))
            return tuner;
    }
    return std::nullopt;
}
