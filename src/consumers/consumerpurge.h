// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumers/consumerregistry.h"

#include <QObject>

#include <functional>

/// One purge of perhaps thousands of consumers: some between two turns of the event loop, so that it holds up
/// nobody. Only those that are there when it begins. Engine thread; child of the registry, deletes itself
/// once it has said how many went. Up to `atOnce` are gone when begin() returns.
class ConsumerPurge : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype atOnce = 250;
    using Done = std::function<void(int purged)>;
    static void begin(ConsumerRegistry &registry, const ConsumerFilter &filter, Done done);

private:
    ConsumerPurge(ConsumerRegistry &registry, const ConsumerFilter &filter, Done done);
    void goOn();

    ConsumerRegistry &m_registry;
    const QList<ConsumerName> m_names;
    const Done m_done;
    qsizetype m_next = 0;
    int m_purged = 0;
};
