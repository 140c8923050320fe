// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/reply.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>

/// How many questions may be open; the defaults are the product's. Plain value.
struct QuestionLimits {
    int perPeer = 2;
    int inAll = 8; ///< of one lane; beyond, a peer may have one still
    int mostPeers = 64; ///< of one lane, then
    int atOnce = 2; ///< of one lane with those who answer them; the others wait here
};

/// Questions that the store or the guide answers later. Bounds how many are open, so that one peer's leave
/// room for others'; those of a client that has left are not asked any more. Engine thread, owned by Router.
/// Never answers itself.
class QuestionDesk : public QObject {
    Q_OBJECT
public:
    /// Asks; the answer goes to the responder, of which nothing is kept longer than that takes.
    using Ask = std::function<void(const Responder &)>;

    explicit QuestionDesk(const QuestionLimits &limits = {}, QObject *parent = nullptr)
        : QObject(parent)
        , m_limits(limits)
    {
    }

    /// `lane`: questions that wait for one another. False: too many are open; `ask` is forgotten.
    [[nodiscard]] bool take(const QByteArray &lane, const QByteArray &peer, const Responder &responder,
                            Ask ask);
    [[nodiscard]] int openIn(const QByteArray &lane) const; ///< of clients that are still there

private:
    struct Question {
        quint64 number;
        QByteArray lane, peer;
        Responder responder; ///< while it waits
        Ask ask; ///< likewise
        bool isAsked = false;
        bool isWanted = true; ///< the client is there
    };
    void begin(const QByteArray &lane);
    void leave(quint64 number);
    void end(quint64 number);
    [[nodiscard]] QList<Question>::iterator find(quint64 number);

    const QuestionLimits m_limits;
    quint64 m_last = 0;
    QList<Question> m_questions; ///< in order
};
