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

/// The same, but sound becomes AAC: of the few codecs that a transport stream can't hold.
[[nodiscard]] QStringList withSoundConverted(QStringList arguments);

/// The same, but each picture's time follows from its number: of pictures that come without times.
[[nodiscard]] QStringList withTimesCounted(QStringList arguments);

/// The same from that address of this computer: datagrams, and groups of them, are then received on its
/// interface.
[[nodiscard]] QStringList ffmpegArgumentsFrom(QStringList arguments, const QHostAddress &local);

/// The codec that a transport stream can't hold, as one of ffmpeg's warnings names it; empty: it is another
/// warning.
[[nodiscard]] QString foreignCodecIn(const QString &warning);
[[nodiscard]] bool isPictureCodec(const QString &name);

/// Where the arguments above begin: no questions, warnings and errors only, each with its level before it.
[[nodiscard]] QStringList ffmpegPreamble();

/// The same with `address` in place of the input's name, where nothing depends on the name: neither a
/// certificate nor a virtual host. So ffmpeg goes where the policy was asked about.
[[nodiscard]] QStringList ffmpegArgumentsAt(QStringList arguments, const QHostAddress &address);
