// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/jsonwriter.h"

/// How problems look in JSON. All pure.
namespace problemjson {
[[nodiscard]] QByteArrayView toWord(ProblemCode code); ///< "source_empty"
void writeWord(JsonWriter &json, const Problem &problem); ///< the member "problem": its word, or null
/// {"problem":"source_empty","subject":…,"detail":…,"line":…}, or null.
void write(JsonWriter &json, const Problem &problem);
} // namespace problemjson
