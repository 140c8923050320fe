// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/answers.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <functional>

/// One search by datagram, sent in two rounds as real clients do, and what comes back. Owned by the checkup,
/// on its thread.
class SearchProbe : public QObject {
    Q_OBJECT
public:
    struct Question {
        QByteArray request;
        QHostAddress from; ///< address to send from; null: any
        QHostAddress to; ///< may be a group or a broadcast address
        quint16 port = 0;
        std::chrono::milliseconds patience{};
    };
    /// Asks in the same breath; answered() comes later, never from here.
    explicit SearchProbe(const Question &question, QObject *parent = nullptr);
    /// Ends as soon as an answer pleases; else it gathers until the patience is over.
    void setEnough(std::function<bool(const Echoes &)> enough) { m_enough = std::move(enough); }

signals:
    void answered(const Echoes &echoes); ///< once

private:
    void send();
    void read();
    void finish();

    Question m_question;
    QUdpSocket m_socket;
    QTimer m_patience;
    QTimer m_again;
    std::function<bool(const Echoes &)> m_enough;
    Echoes m_echoes; ///< bounded
    bool m_isOver = false;
};
