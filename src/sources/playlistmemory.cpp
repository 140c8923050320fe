// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/playlistmemory.h"

void PlaylistMemory::remember(const Channel &channel, PlaylistFormat format)
{
    m_known.removeIf(
        [&](const Known &known) { return known.channelId == channel.id && known.url == channel.source.url; });
    if (m_known.size() == Most)
        m_known.removeFirst();
    m_known.append({channel.id, channel.source.url, format});
}

void PlaylistMemory::forget(const Channel &channel)
{
    m_known.removeIf([&](const Known &known) { return known.channelId == channel.id; });
}

PlaylistFormat PlaylistMemory::recall(const Channel &channel) const
{
    for (const Known &known : m_known) {
        if (known.channelId == channel.id && known.url == channel.source.url)
            return known.format;
    }
    return PlaylistFormat::None;
}
