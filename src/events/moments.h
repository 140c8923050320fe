// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <optional>

/// What happens in a moment, as it is told. All pure.
namespace moments {

/// The viewer has its first video. Whoever zaps is one event, which changes.
[[nodiscard]] Event began(const Consumer &consumer);
/// The device watches for the first time.
[[nodiscard]] Event newClient(const Consumer &consumer);
/// A stream ended. None: as it should, or for want of a tuner (which is told as a condition).
[[nodiscard]] std::optional<Event> failed(const Consumer &consumer, EndReason reason, const Saying &detail);
/// The refusal that a detail of EndReason::Refused begins with ("806 Tune Failed: …").
[[nodiscard]] std::optional<StreamRefusal> refusalIn(const Saying &detail);

} // namespace moments
