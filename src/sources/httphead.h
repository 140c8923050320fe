// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The head of an HTTP/1.x answer. Plain value.
struct HttpHead {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> fields; ///< names in lower case, values trimmed; at most 100
    [[nodiscard]] QByteArray value(QByteArrayView lowerCaseName) const; ///< of the first such field
    [[nodiscard]] bool isRedirect() const;
};

/// Reads a head up to (without) its empty line. None where it is no HTTP answer; "ICY 200 OK" is taken as
/// one, since some radio providers send it.
[[nodiscard]] std::optional<HttpHead> parseHttpHead(const QByteArray &text);

/// The GET request for `url`, which is the source's or one that it led to, with the user agent, referrer and
/// headers the source demands and the credentials of the URL's user part. What would change the connection
/// or the framing is left out; what looks like credentials goes to the source's own host only.
[[nodiscard]] QByteArray httpRequest(const QUrl &url, const StreamSource &source);

/// Whether an answer of this type can't be a transport stream: pages, playlists, JSON. What is unknown may.
[[nodiscard]] bool isForeignType(const QByteArray &contentType);
