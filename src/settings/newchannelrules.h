// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playlistconfig.h"

/// Rules of `new-channels-in`, as "ask: Sport", by group; lines that are none are left out. Pure.
[[nodiscard]] QMap<QString, NewChannels> newChannelRulesOf(const QStringList &texts);
[[nodiscard]] QStringList textsOf(const QMap<QString, NewChannels> &rules);
