// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Arguments of the ffmpeg child that draws the test card: colour bars, a moving picture, the channel's name
/// and a running clock, with a quiet tone; H.264 and AAC at 1280x720, 25 pictures and one keyframe a second.
/// Without `captions` name and clock are left out, for an ffmpeg that has no drawtext or no font. Pure.
[[nodiscard]] QStringList testCardArguments(const QString &name, bool captions);
