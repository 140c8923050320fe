// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "http/jsonwriter.h"

/// How the guide looks in JSON. Times in milliseconds since 1970; what is not known is null. All pure.
namespace guidejson {
[[nodiscard]] QByteArrayView toWord(MatchRank rank); ///< "tvg_id"
void write(JsonWriter &json, const std::optional<Programme> &programme);
void writeTime(JsonWriter &json, QByteArrayView name, const std::optional<WallTime> &time);
/// What the guides have of a channel; null: none knows it.
void write(JsonWriter &json, const ChannelGuide &guide);
void write(JsonWriter &json, const GuideCandidate &candidate);
/// The members of the whole guide, without the braces. `channels`: how many there are on offer.
void writeMembers(JsonWriter &json, const GuideSummary &guide, int channels);
} // namespace guidejson
