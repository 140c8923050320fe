// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QStringList>

/// Arguments of the ffmpeg child that copies the source's video and audio into MPEG-TS on its standard
/// output. Only network protocols are open to it. Pure.
[[nodiscard]] QStringList ffmpegArguments(const StreamSource &source);

/// Where the arguments above begin: quiet, no questions, errors only.
[[nodiscard]] QStringList ffmpegPreamble();
