// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

[[nodiscard]] inline StreamSource sourceAt(const QUrl &url)
{
    StreamSource source;
    source.url = url;
    return source;
}
