// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wayout.h"
#include "fetch/webvalidators.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// Names and values; names in any case.
using FetchHeaders = QList<QPair<QByteArray, QByteArray>>;

/// What a fetch may cost.
struct FetchLimits {
    qint64 bytes = 64LL * 1024 * 1024; ///< of the body, after a Content-Encoding is undone; 0: no limit
    std::chrono::milliseconds connect{15'000}; ///< until the other side is reached, over all its addresses
    std::chrono::milliseconds firstByte{90'000}; ///< a panel that builds its answer is silent so long
    std::chrono::milliseconds stall{30'000}; ///< without a byte, later on; 0: as long as it likes
    std::chrono::milliseconds total{600'000}; ///< a server that drips does not hold us for ever; 0: no limit
};

/// A part of a file, for Range.
struct FetchRange {
    qint64 offset = 0;
    qint64 length = 0;
};

/// What is asked of a provider, and how. Plain value. The address may hold an account, and every header but
/// those that name a program or a page (isSecretHeader()) is taken for a secret: secrets go to the host of
/// `home` only.
struct FetchRequest {
    enum class Kind : quint8 {
        Document, ///< asked for packed (gzip, br, zstd), unpacked here; HTTP/2 where the other side has it
        Piece, ///< of a stream: as it is, unpacked where it comes packed all the same
        Video, ///< without an end, HTTP/1.1: read from the kernel only when read() asks; closed by a reset
    };

    QUrl url;
    QUrl home; ///< whose host the headers and the account are of; empty: that of `url`
    Kind kind = Kind::Document;
    QByteArray method = "GET";
    std::optional<QByteArray>
        body{}; ///< goes along with POST or PUT, also when it is empty; none: nothing does
    QString userAgent; ///< empty: ours
    QString referrer;
    FetchHeaders headers;
    WebValidators known; ///< of the copy we have: asks whether there is a newer one
    std::optional<FetchRange> range;
    WayOut way;
    bool acceptBadCertificate = false; ///< https without verification
    int redirects = 10; ///< that are followed
    qint64 readAhead = 1024 * 1024; ///< bytes that wait here for read() before the provider is held back
    FetchLimits limits;
    bool wantsRefusal = false; ///< the body of an answer that is none of 2xx can be read, too
};

/// The head of the answer that counts, redirects and logins behind it. Plain value.
struct FetchHead {
    int status = 0; ///< 0: there is none yet
    FetchHeaders fields; ///< names in lower case, values trimmed; at most 100
    QUrl url; ///< that answers, without user info
    NetworkKind kind = NetworkKind::Internet; ///< of the address that answers
    bool isUnencrypted = false; ///< asked by https, answered by http
    [[nodiscard]] QByteArray value(QByteArrayView lowerCaseName) const; ///< of the first such field
    [[nodiscard]] qint64 length() const; ///< of the body as it is sent; -1: not said
    [[nodiscard]] WebValidators validators() const;
};
