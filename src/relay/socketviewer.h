// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/viewer.h"

class QTcpSocket;

/// A viewer by HTTP: answers 200 and moves from the ring into its socket what fits. Notices a client that
/// takes nothing or has vanished.
class SocketViewer final : public Viewer {
    Q_OBJECT
public:
    SocketViewer(const ViewerTerms &terms, QTcpSocket *socket, QObject *parent); ///< takes the socket over

    void check(SteadyTime now) override;
    [[nodiscard]] quint16 peerPort() const override;
    void part(std::optional<StreamRefusal> refusal, QObject *keeper) override;

protected:
    void opened() override;
    [[nodiscard]] bool hasRoom() const override;
    void write(const QByteArray &bytes) override;

private:
    void sent(qint64 bytes);

    QTcpSocket *m_socket;
    qint64 m_headLeft = 0; ///< bytes of the answer's head not yet taken
    SteadyTime m_lastTaken; ///< when the client last took something, or first could
    bool m_stalled = false;
};
