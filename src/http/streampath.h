// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"
#include "device/pseudofrequency.h"
#include "http/request.h"

#include <optional>

/// Is this `/auto/…` or `/tunerN/…`? Pure.
[[nodiscard]] bool isStreamPath(QByteArrayView path);

/// The client names a session, and its id is not one (contract, section 2). Pure.
[[nodiscard]] bool namesBadSession(const Request &request);

/// Reads a request for video (contract, section 4): `/auto/vN`, `/auto/chN`, `/tunerT/vN`, with ?duration=
/// and the session the client names. Players append things carelessly (`?a=1?transcode=heavy`): unknown items
/// and everything after a second '?' are ignored. A path that names no channel gets an empty guide number,
/// which is unknown to the relay. None: not a stream path. Pure.
[[nodiscard]] std::optional<StreamRequest> readStreamRequest(const Request &request);

/// The frequency that a path names for those who know only those: `/auto/ch473000000`, `/auto/ch473000000-1`
/// (its only program) or an RF channel, `/auto/ch14` (hdhomerun.md 5.8). None: it names none. Pure.
[[nodiscard]] std::optional<qint64> hertzOfPath(QByteArrayView path, ChannelMap map);
