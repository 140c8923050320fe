// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// A port that this program listens on, for as long as this lives: no provider leads us to ourselves, where a
/// GET changes things. Ports are of the process, so that all of it shares one list. Any thread.
class OwnPort final {
public:
    explicit OwnPort(quint16 port);
    ~OwnPort();
    OwnPort(const OwnPort &) = delete;
    OwnPort &operator=(const OwnPort &) = delete;

    [[nodiscard]] static QList<quint16> all();

private:
    quint16 m_port;
};
