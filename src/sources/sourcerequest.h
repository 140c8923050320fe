// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/saying.h"
#include "fetch/fetchrequest.h"

/// The request for `url`, which is the source's or one that it led to, with what the source demands. Without
/// limits of time but for connecting: a stream's own are the feed's and the viewers'.
[[nodiscard]] FetchRequest requestFor(const StreamSource &source, const QUrl &url, FetchRequest::Kind kind);

/// What a fetch says went wrong, as it is said of a provider.
[[nodiscard]] Saying saidOfProvider(const Saying &ofServer);
