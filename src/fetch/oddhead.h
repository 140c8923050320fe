// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetchrequest.h"

#include <optional>

/// The head of an answer that breaks the rules of HTTP, so that libcurl takes it for none, but that players
/// understand: another version in its first line, lines without a colon, NUL bytes, an invented
/// Transfer-Encoding, "no content" with content behind it. Plain value.
struct OddHead {
    int status = 0;
    FetchHeaders fields; ///< as FetchHead's
    qsizetype length = 0; ///< its bytes
};

/// The one that these bytes, the first of an answer, begin with. None: it is as it should be, or it is no
/// head at all, or not all of it is here. `isVideo`: one that promises chunks is odd until the first is seen,
/// and "no content" whose type or length is told is waited for. Pure.
[[nodiscard]] std::optional<OddHead> readOddHead(QByteArrayView bytes, bool isVideo);
