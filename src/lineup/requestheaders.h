// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/playlistconfig.h"

#include <QByteArrayView>
#include <QStringView>

// Request headers that a playlist asks for. User-Agent and Referer go to their own places in the source. What
// would change how the connection itself works (Host, hop-by-hop fields, RFC 9110 7.6.1, Range and the like)
// and what could smuggle in a second line is refused. The same name again replaces the value. All pure.

inline constexpr qsizetype MaxRequestHeaders = 20; ///< of one source
inline constexpr qsizetype MaxHeaderValue = 4096; ///< bytes

/// False: refused.
[[nodiscard]] bool addRequestHeader(StreamSource &source, const QString &name, const QString &value);

/// `Name=value&Name=value`, percent-encoded, as Kodi has it behind `|` and in `stream_headers`. Kodi's own
/// options among them are passed over. False: one was refused, the others are added.
[[nodiscard]] bool addEncodedHeaders(StreamSource &source, QStringView list);

/// `{"Name":"value"}` of #EXTHTTP. False: it is no such thing, or one was refused.
[[nodiscard]] bool addJsonHeaders(StreamSource &source, QByteArrayView json);

/// `Name: value` or `Name=value`. False: refused.
[[nodiscard]] bool addHeaderLine(StreamSource &source, const QString &line);

/// What a playlist's own settings have sent, as if it were a source. Lines that are no header are left out.
[[nodiscard]] StreamSource headersOf(const PlaylistConfig &playlist);

/// Gives `source` what it does not say itself.
void addMissingHeaders(StreamSource &source, const StreamSource &defaults);
