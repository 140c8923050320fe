// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/gatelimits.h"

#include <QByteArrayView>
#include <QVarLengthArray>

/// The request methods that pass the gate; others get 501.
enum class Method : quint8 { Get, Head, Post, Put, Delete, Patch, Options };
[[nodiscard]] QByteArrayView toWord(Method method);

struct HeaderField {
    QByteArrayView name, value;
};

/// Request line and headers of one request, as views into the bytes they were read from: valid no longer
/// than those. Plain value.
struct RequestHead {
    Method method = Method::Get;
    QByteArrayView target; ///< as sent
    QByteArrayView path; ///< still percent-encoded, without query; begins with '/' (or is "*")
    QByteArrayView query; ///< after the first '?', as sent; null: none
    QByteArrayView authority; ///< of an absolute target, and then of `host`, too; null: none
    QVarLengthArray<HeaderField, 24> fields;
    qint64 contentLength = 0;
    qsizetype size = 0; ///< bytes of the head with its empty line
    bool http10 = false;
    bool keepAlive = true; ///< the client lets the connection stay
    bool webSocket = false; ///< asks for an upgrade to WebSocket
    bool expectsContinue = false;

    [[nodiscard]] QByteArrayView value(QByteArrayView name) const; ///< the first; null: none
};

/// What the strict reading of a head came to.
struct HeadVerdict {
    enum class Kind : quint8 { Incomplete, Complete, Refused };
    Kind kind = Kind::Incomplete;
    int status = 0; ///< when refused: 400, 411, 413, 414, 417, 431, 501 or 505
    friend bool operator==(const HeadVerdict &, const HeadVerdict &) = default;
};

/// Reads a head strictly (RFC 9112): CRLF only, no folded lines, no second Host or Content-Length, no
/// transfer codings, so that nobody behind the gate can read another request out of the same bytes. Pure.
[[nodiscard]] HeadVerdict parseRequestHead(QByteArrayView bytes, const GateLimits &limits, RequestHead &head);
