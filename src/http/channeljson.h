// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/guidestate.h"
#include "core/lineupchanges.h"
#include "core/lineupstate.h"
#include "http/jsonwriter.h"

#include <QByteArrayView>

/// How the lineup looks in JSON, without anything secret. Times in milliseconds since 1970. All pure.
namespace channeljson {
/// What else is known about a channel.
struct Surroundings {
    QString playlist; ///< its name
    ChannelGuide guide;
    OnNow onNow;
    bool vacant = false; ///< an event channel on which nothing is on
    std::optional<GuideShift> shift{}; ///< that a person gave
};
void write(JsonWriter &json, const Channel &channel, const Surroundings &surroundings);
void write(JsonWriter &json, const ChannelNews &news);
void write(JsonWriter &json, const MissingChannel &channel);
void write(JsonWriter &json, const PlaylistState &playlist);

/// A change as an object with any of "name", "guideNumber" (null or "": as the playlist says), "enabled",
/// "favorite" and "guideId" (null: matched automatically, "": none). Anything else is refused: BadOption,
/// whose detail says what is allowed.
[[nodiscard]] Result<ChannelChange> readChange(QByteArrayView body, const QString &channelId);
/// "guideShift" of the same object: hours or a zone, null: as the playlist says. None: it is not there.
[[nodiscard]] Result<std::optional<std::optional<GuideShift>>> readShift(QByteArrayView body);
} // namespace channeljson
