// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "lineup/playlistentry.h"

#include <QByteArray>

/// Whether a text is the lineup.json of an HDHomeRun, or of a program that acts as one.
[[nodiscard]] bool isDeviceLineup(const QByteArray &text);

/// Its channels, with the device's own numbers. What is protected against copying is left out and told: the
/// device sends it to nobody. Pure, safe on any thread; stops early once cancelled.
[[nodiscard]] ParsedPlaylist parseDeviceLineup(const QByteArray &text,
                                               const std::atomic_bool &cancelled = NeverCancelled);
