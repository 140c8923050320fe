// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/engineconfig.h"
#include "core/result.h"

class Engine;

/// An engine that runs only as long as something is tried with it.
namespace enginetrial {

/// Starts it and waits, with an event loop, until it listens and has read the playlists, though not for ever;
/// why it can't. `device` is what it is then.
[[nodiscard]] Problem begin(Engine &engine, const EngineConfig &config, DeviceSummary &device);

} // namespace enginetrial
