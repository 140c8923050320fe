// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "http/jsonwriter.h"

/// How events look in JSON: in answers and in the WebSocket feed. Pure.
namespace eventjson {
void write(JsonWriter &json, const Event &event);
/// The member "events" with all of them.
void write(JsonWriter &json, const QList<Event> &events);
} // namespace eventjson
