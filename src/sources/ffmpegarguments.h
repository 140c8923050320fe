// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "sources/playlistformat.h"

#include <QHostAddress>
#include <QStringList>

/// Arguments of the ffmpeg child that copies the source's video and audio into MPEG-TS on its standard
/// output. Only network protocols are open to it. Told of the `playlist`, it need not recognise it, which it
/// does by the address only. Pure.
[[nodiscard]] QStringList ffmpegArguments(const StreamSource &source,
                                          PlaylistFormat playlist = PlaylistFormat::None);

/// Of one variant of a master playlist, and its sound where that is a playlist of its own. What the source
/// demands is sent to its own host only.
[[nodiscard]] QStringList ffmpegArguments(const StreamSource &source, const HlsChoice &choice);

/// The arguments to try one after the other, until one gives video: RTSP within TCP, then by datagrams.
[[nodiscard]] QList<QStringList> ffmpegAttempts(const StreamSource &source, PlaylistFormat playlist);

/// Where the arguments above begin: quiet, no questions, errors only.
[[nodiscard]] QStringList ffmpegPreamble();

/// The same with `address` in place of the input's name, where nothing depends on the name: neither a
/// certificate nor a virtual host. So ffmpeg goes where the policy was asked about.
[[nodiscard]] QStringList ffmpegArgumentsAt(QStringList arguments, const QHostAddress &address);
