// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stopwatch.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>

#include <memory>

struct RouteTally;

/// The answer to a request. Content-Length, Connection and the cut body of HEAD are the gate's. Plain value.
struct Reply {
    int status = 200;
    QByteArray type; ///< Content-Type; empty: none, for answers without a body
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< besides those that type and body make
    bool isKept = false; ///< somebody keeps the body anyway: sending it to many costs no memory

    static Reply json(QByteArray body, int status = 200);
    /// `{"success":false,"error":{"code":…,"message":…}}`
    static Reply error(int status, QByteArrayView code, QByteArrayView message);
    static Reply empty(int status);
    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.append(qMakePair(name, value));
    }
};

[[nodiscard]] QByteArrayView reasonPhrase(int status);

/// An answer as it goes over the wire. Plain value.
struct WireReply {
    QByteArray head; ///< status line and headers, each with its CRLF, without the empty line
    QByteArray body;
    bool isKept = false; ///< as of Reply
};
[[nodiscard]] WireReply toWire(const Reply &reply);

/// Whoever waits for an answer.
class ReplySink {
public:
    virtual ~ReplySink() = default;
    virtual void deliver(quint64 ticket, const Reply &reply) = 0;
};

/// A handle to answer one request with, now or later, once. Cheap to copy; sending is without effect when
/// the client has gone or the request has been answered.
class Responder {
public:
    Responder(QObject *guard, ReplySink &sink, quint64 ticket)
        : Responder(guard, &sink, ticket)
    {
    }
    Responder(QObject *guard, ReplySink *sink, quint64 ticket) ///< null guard: sends to nobody
        : m_guard(guard)
        , m_sink(sink)
        , m_ticket(ticket)
    {
    }
    void countInto(RouteTally *tally) { m_tally = tally; }
    void hold(std::shared_ptr<void> held) { m_held = std::move(held); } ///< lives until all copies are gone
    [[nodiscard]] QObject *guard() const { return m_guard; } ///< null: the client has gone
    void send(const Reply &reply) const;

private:
    QPointer<QObject> m_guard; ///< m_sink lives as long as this
    ReplySink *m_sink;
    quint64 m_ticket; ///< number of the request on its connection
    RouteTally *m_tally = nullptr;
    std::shared_ptr<void> m_held;
    Stopwatch m_stopwatch;
};
