// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/result.h"
#include "core/stream.h"

#include <QByteArray>
#include <QStringView>

inline constexpr int MaxSessionIdLength = 256; ///< characters (code points), after percent-decoding
inline constexpr int MaxUserAgentLength = 256; ///< UTF-16 units kept; the rest is cut

/// The session id in one path segment as it came over the wire, percent-encoded. Malformed when it is
/// not 1..256 characters of valid UTF-8 without control characters, or an escape is broken. Pure.
[[nodiscard]] Result<QString> decodeSessionId(const QByteArray &percentEncoded);

/// The same for one that came as plain UTF-8 (a header). Pure.
[[nodiscard]] Result<QString> readSessionId(const QByteArray &utf8);

/// The same rule for a session id that is text already.
[[nodiscard]] bool isValidSessionId(QStringView sessionId);

/// The identity as it is kept and compared: a user agent of bounded length. Pure.
[[nodiscard]] ClientIdentity bounded(const ClientIdentity &client);

/// Does this request come from the client that had the restored consumer's stream: same address, user agent
/// and channel? Pure.
[[nodiscard]] bool isSameViewer(const Consumer &restored, const StreamBegin &begin);
