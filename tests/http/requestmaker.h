// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/accesspolicy.h"
#include "http/request.h"

#include <QString>

/// A request made from its text, with both ends chosen, for tests of what lies behind the gate.
class RequestMaker {
public:
    explicit RequestMaker(QByteArray text, const char *peer = "127.0.0.1", const char *local = "127.0.0.1",
                          quint16 localPort = 3000)
        : m_text(std::move(text) + "\r\n")
    {
        m_ends.peer = QHostAddress(QString::fromLatin1(peer));
        m_ends.local = QHostAddress(QString::fromLatin1(local));
        m_ends.localPort = localPort;
        m_ends.peerText = m_ends.peer.toString();
        m_ends.peerKind = accesspolicy::kindOf(m_ends.peer, m_ends.local);
        m_isGood = parseRequestHead(m_text, {}, m_head).kind == HeadVerdict::Kind::Complete;
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] Request request() const { return {m_head, {}, m_ends}; }

private:
    QByteArray m_text;
    RequestHead m_head;
    ConnectionEnds m_ends;
    bool m_isGood = false;
};
