// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/reply.h"

#include <QTcpSocket>

/// What QHttpServer takes for a client's socket: gives it one complete request out of memory and gathers the
/// answer, so that Qt's parser never meets a real client, and a client that leaves never meets Qt's parser.
/// Lives on the engine thread, owned by HttpService. Never touches the network.
class StandInSocket : public QTcpSocket {
    Q_OBJECT
public:
    explicit StandInSocket(QObject *parent = nullptr);
    ~StandInSocket() override;

    /// Lets QHttpServer read `request`. The handler runs before this returns.
    void feed(const QByteArray &request);
    /// What QHttpServer wrote since, split at the empty line; it writes the whole of an answer at once.
    [[nodiscard]] WireReply takeAnswer();

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    qsizetype m_read = 0; ///< bytes of m_request already read
    QByteArray m_answer;
};
