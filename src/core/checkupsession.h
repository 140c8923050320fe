// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The session that our own check-up names when it asks for video, so that its stream is told from others.
inline constexpr char CheckupSession[] = "plexbridge-checkup";
