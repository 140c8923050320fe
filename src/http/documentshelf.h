// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "http/reply.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

/// How much the shelf takes on; the defaults are the product's. Plain value.
struct ShelfLimits {
    int perPeer = 2; ///< documents that wait to be made
    int inAll = 8; ///< beyond, a peer may have one still
    int mostPeers = 64; ///< then
    int kept = 6; ///< documents
    qint64 keptBytes = 64 * 1024 * 1024;
    std::chrono::milliseconds keptFor{10000}; ///< without being asked for
    int perTurn = 16; ///< answers between two turns of the event loop: each is bytes for the system to copy
};

/// Large documents: each made once for every state of what it tells, on a thread of its own, and shared by
/// all who ask. Keeps the last ones for a short while only. Engine thread, owned by HttpFront; what makes a
/// document gets values, never the parts.
class DocumentShelf : public QObject {
    Q_OBJECT
public:
    using Make = std::function<QByteArray()>; ///< runs on the shelf's thread
    /// One document. Plain value.
    struct Document {
        QByteArray key; ///< what was asked for
        QByteArray peer; ///< peerKey of who asks
        std::function<quint64()> state; ///< number of what it tells of now; another one: made anew
        std::function<Make()> take; ///< takes the values that it is made of, quickly
        Reply frame; ///< the reply without its body
    };

    explicit DocumentShelf(const Clock &clock, const ShelfLimits &limits = {}, QObject *parent = nullptr);
    ~DocumentShelf() override; ///< waits for the one being made

    /// Answers now, when the document is made or when too many wait (503). One that is not large is made on
    /// the spot.
    void serve(const Document &document, bool isLarge, const Responder &responder);

    /// A large answer that is made already, in its turn among the others.
    void hand(const Reply &reply, const Responder &responder);

    [[nodiscard]] qsizetype keptCount() const { return m_kept.size(); }

private:
    struct Waiter {
        Responder responder;
        Reply frame;
    };
    struct Making {
        Document document;
        QList<Waiter> waiters;
        quint64 state = 0; ///< once begun
    };
    struct Kept {
        QByteArray body;
        quint64 state;
        SteadyTime askedAt;
    };
    struct Due {
        Responder responder;
        Reply reply;
    };
    void hand(const Waiter &waiter, const QByteArray &body);
    void handSome();
    [[nodiscard]] bool join(const Document &document, quint64 state, const Waiter &waiter);
    [[nodiscard]] bool isFullFor(const QByteArray &peer) const;
    void beginNext();
    void finish(const QByteArray &body);
    void keep(const QByteArray &key, const Kept &kept);
    void clearAway();

    const Clock &m_clock;
    const ShelfLimits m_limits;
    QThreadPool m_pool;
    QHash<QByteArray, Kept> m_kept;
    QList<Making> m_makings; ///< the first is being made while m_isMaking
    bool m_isMaking = false;
    QList<Due> m_due; ///< answers of the next turns
    int m_handed = 0; ///< in this turn
    QTimer m_clearing;
};
