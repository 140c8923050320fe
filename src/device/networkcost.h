// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

/// What the system says of the network. Plain value.
struct NetworkFacts {
    bool isMetered = false;
    bool isDisconnected = false; ///< as the service that manages it believes, which may not manage all of it
    bool hasInterface = true; ///< one is up that leads out of this computer
};

/// Whether nothing is to be fetched unless somebody asks for it. Pure.
[[nodiscard]] bool holdsBack(const NetworkFacts &facts);

/// Tells whether the network costs by what it carries, or is not there. Where the system has no service that
/// knows, it is neither. Engine thread, owned by EngineParts.
class NetworkCost : public QObject {
    Q_OBJECT
public:
    using Facts = std::function<NetworkFacts()>; ///< what it is like now
    explicit NetworkCost(QObject *parent = nullptr);
    explicit NetworkCost(Facts facts, QObject *parent = nullptr);
    void followSystem(); ///< from now on; asks by the system bus, and waits for it: call it when that answers
    [[nodiscard]] bool holdsBack() const { return m_holdsBack; }
    void look(); ///< what it is like now; done by itself where the system tells

signals:
    void changed(bool holdsBack);

private:
    Facts m_facts;
    bool m_holdsBack = false;
};
