// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "http/gate.h"

#include <QObject>

class ConnectionPlace;
class QTcpSocket;

/// One client at the gate: reads its requests one after the other, passes each on when it is complete, and
/// writes the answer before it looks at the next. Lives on the engine thread; owned by Gate, deletes itself
/// when the socket closes or is claimed. Never holds more than one request in memory.
class GateConnection : public QObject, public ReplySink {
    Q_OBJECT
public:
    GateConnection(Gate &gate, QTcpSocket *socket, const ConnectionEnds &ends);
    ~GateConnection() override;

    /// The answer to the request with this ticket; without effect if that is no longer waiting.
    void deliver(quint64 ticket, const WireReply &reply);
    void deliver(quint64 ticket, const Reply &reply) override { deliver(ticket, toWire(reply)); }
    void sweep(SteadyTime now); ///< ends what takes too long

private:
    enum class Stage : quint8 {
        Waiting, ///< for the first byte of a request
        Head, ///< of which some bytes are there
        Body, ///< the head is complete
        Answering, ///< the request is passed on
        Sending, ///< the answer is on its way
        Lingering, ///< all is said; waits for the client to close
        Gone,
    };

    void read();
    [[nodiscard]] bool readRequest(); ///< false: more bytes are needed, or none are wanted
    [[nodiscard]] bool skipEmptyLines(); ///< false: too many
    [[nodiscard]] bool isWorthReading(QByteArrayView bytes);
    [[nodiscard]] bool isBodyThere(const RequestHead &head);
    void pass(const RequestHead &head);
    void giveAway(const SocketClaim &claim, qsizetype headSize);
    void refuse(int status);
    void write(const WireReply &reply);
    void send(const QByteArray &text);
    void noteWritten();
    [[nodiscard]] bool takesTooSlowly(SteadyTime now) const;
    void finishAnswer();
    void linger();
    void drain(); ///< what is sent while Lingering; too much of it ends the connection
    void drop(); ///< closes at once
    void leave();
    void enter(Stage stage);
    void timeOut(int status); ///< 0: without a word

    Gate &m_gate;
    QTcpSocket *m_socket; ///< ours until claimed
    ConnectionPlace *m_place; ///< goes with the socket
    const ConnectionEnds m_ends;
    Stage m_stage = Stage::Waiting;
    SteadyTime m_since; ///< entered the stage, or the last progress in it
    SteadyTime m_answeredAt; ///< the answer began to be sent
    qint64 m_answerSize = 0; ///< bytes of it that did not fit into the kernel at once
    qint64 m_needed = 0; ///< bytes of head and body, while in Body
    quint64 m_ticket = 0; ///< number of the request being answered
    qsizetype m_looked = 0; ///< bytes of the head in which no line ends that has not been read
    int m_emptyLines = 0; ///< since the last request
    int m_emptyBytes = 0; ///< they are made of
    qint64 m_drained = 0; ///< while Lingering
    bool m_isReading = false;
    bool m_cutsBody = false; ///< the request is HEAD
    bool m_closes = false; ///< after this answer
    bool m_isSendingBounded = false; ///< by GateLimits::sendBuffer
};
