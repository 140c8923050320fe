// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "core/sourcedschedule.h"
#include "guide/guideindex.h"

/// A broadcast of a document in words: title, sub-title and description, each the first there is. Pure.
[[nodiscard]] Programme toProgramme(const GuideDocument &document, const Broadcast &broadcast,
                                    bool placeholder = false);
/// All of a channel.
[[nodiscard]] SourcedSchedule toSchedule(const GuideDocument &document, const QString &channelId);
/// As it would be if all times of its guide were corrected in another way.
[[nodiscard]] SourcedSchedule withGuideShift(SourcedSchedule schedule, const GuideShift &wanted);
