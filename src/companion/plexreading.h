// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/serveranswer.h"
#include "companion/serversession.h"
#include "companion/survey.h"

/// What Plex's answers say. All pure; what is missing or odd is left out, never guessed.
namespace plexreading {

/// Of `/media/grabbers/devices` and `/livetv/dvrs`: what stands in one of them only is in the survey, too.
[[nodiscard]] Survey surveyOf(const ServerNode &devices, const ServerNode &dvrs);
[[nodiscard]] QList<GuideOffer> offersOf(const ServerNode &answer); ///< `/livetv/epg/lineupchannels`
[[nodiscard]] QList<ChannelPair> pairsOf(const ServerNode &parent); ///< its ChannelMapping
[[nodiscard]] QList<ServerSession> sessionsOf(const ServerNode &answer); ///< `/status/sessions`, live ones
/// `/media/subscriptions/scheduled`: those that run or are still to come.
[[nodiscard]] QList<ServerRecording> recordingsOf(const ServerNode &answer);
/// Whether a guide is being read; `uuid` of the reading we mean, empty: any.
[[nodiscard]] bool isReadingGuide(const ServerNode &activities, const QString &uuid = {});
/// The server's code for a language or country: by `code` (2 or 3 letters) or by its English name.
[[nodiscard]] QString codeIn(const ServerNode &list, const QStringList &codes, const QString &name);

} // namespace plexreading
