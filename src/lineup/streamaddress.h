// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QStringList>
#include <QUrl>

/// Reads the address line of a playlist entry: the URL, perhaps a label behind `$`, which is dropped, and, in
/// Kodi's form, request headers as `|User-Agent=..&Referer=..`. Only network schemes pass; what would reach
/// local files or run programs, and pages that only a helper program can play, are refused with a reason that
/// does not repeat the address. Pure. `list`: where the playlist came from, for addresses relative to it;
/// empty: not from the network, there are none.
[[nodiscard]] Result<StreamSource> readStreamAddress(QByteArrayView line, const QUrl &list = {});

/// An address without a scheme as the playlist means it that came from `list`; any other as it is.
[[nodiscard]] QString besideList(const QString &address, const QUrl &list);

/// How the video behind an allowed address is fetched, judged by the address alone.
[[nodiscard]] SourceKind sourceKindOf(const QUrl &url);

/// A channel name made from an address without giving away what may be secret in it: the last part of the
/// path where it names a media file, else the host; at most 200 characters.
[[nodiscard]] QString nameFromAddress(const QUrl &url);

/// A list of addresses, as headers name guides: parted by commas, blanks or semicolons, which an address may
/// hold, too.
[[nodiscard]] QStringList addressesIn(const QString &text);
