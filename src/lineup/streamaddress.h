// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"

#include <QByteArrayView>

/// Reads the address line of a playlist entry: the URL and, in Kodi's form, request headers as
/// `|User-Agent=..&Referer=..` behind it. Only network schemes pass; what would reach local files or run
/// programs is refused with a reason that does not repeat the address. Pure. `remote`: the playlist came over
/// the network.
[[nodiscard]] Result<StreamSource> readStreamAddress(QByteArrayView line, bool remote);

/// How the video behind an allowed address is fetched, judged by the address alone.
[[nodiscard]] SourceKind sourceKindOf(const QUrl &url);

/// A channel name made from an address without giving away what may be secret in it: the last part of the
/// path where it names a media file, else the host.
[[nodiscard]] QString nameFromAddress(const QUrl &url);
