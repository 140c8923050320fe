// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "guide/guideindex.h"

/// A broadcast of a document in words: title, sub-title and description, each the first there is. Pure.
[[nodiscard]] Programme toProgramme(const GuideDocument &document, const Broadcast &broadcast,
                                    bool placeholder = false);
/// All of a channel.
[[nodiscard]] ChannelSchedule toSchedule(const GuideDocument &document, const QString &channelId);
