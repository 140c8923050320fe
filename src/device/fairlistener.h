// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/acceptline.h"

#include <QTcpServer>

/// A listener whose queue in the system does not fill up: a flood there makes the system drop the first
/// packet of everybody else, who comes back a second later. All who come are accepted at once, for next to
/// nothing; some in each turn of the event loop are let in, each peer's after the other's, and who asks for
/// too many is told off. Lives on the engine thread. Never reads a socket.
class FairListener : public QTcpServer {
    Q_OBJECT
public:
    /// `places` in line, each of which holds a descriptor.
    explicit FairListener(int places, QObject *parent = nullptr);
    ~FairListener() override;

    /// Goes on with a socket that listens already, which is ours from now on.
    bool takeOver(int socket);
    [[nodiscard]] int inLine() const { return m_line.size(); }

protected:
    void incomingConnection(qintptr descriptor) final;
    virtual void letIn(qintptr descriptor) = 0; ///< takes the descriptor
    virtual void turnAway(qintptr descriptor); ///< likewise; closes it
    void emptyLine(); ///< without a word

private:
    void planTurn();
    void beginTurn();
    void stopAccepting();

    AcceptLine m_line;
    int m_acceptedThisTurn = 0, m_letInThisTurn = 0;
    bool m_isTurnPlanned = false;
};
