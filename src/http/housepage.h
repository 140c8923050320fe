// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/houseview.h"
#include "http/housewords.h"

#include <QByteArray>

/// The page for the people of the house, as HTML: who watches what, tuners, what is on, health. Whole without
/// a script; the script only asks for the parts anew. Everything that comes from outside is escaped. Pure.
namespace housepage {

inline constexpr int ChannelsPerPage = 50;

[[nodiscard]] QByteArray whole(const HouseView &view, const HouseWords &words);
/// The sections alone that change as people watch; `withChannels`: the channels, too.
[[nodiscard]] QByteArray sections(const HouseView &view, const HouseWords &words, bool withChannels);

} // namespace housepage
