// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/consumerpurge.h"

#include "consumers/logging.h"

#include <algorithm>
#include <utility>

ConsumerPurge::ConsumerPurge(ConsumerRegistry &registry, const ConsumerFilter &filter, Done done)
    : QObject(&registry)
    , m_registry(registry)
    , m_names(registry.named(filter))
    , m_done(std::move(done))
{
}

void ConsumerPurge::begin(ConsumerRegistry &registry, const ConsumerFilter &filter, Done done)
{
    (new ConsumerPurge(registry, filter, std::move(done)))->goOn();
}

void ConsumerPurge::goOn()
{
    const qsizetype end = std::min(m_next + atOnce, m_names.size());
    while (m_next < end)
        m_purged += m_registry.purge(m_names.at(m_next++));
    if (m_next < m_names.size()) {
        QMetaObject::invokeMethod(this, &ConsumerPurge::goOn, Qt::QueuedConnection);
        return;
    }
    qCInfo(lcConsumers) << "purge removed" << m_purged << "consumers";
    deleteLater();
    m_done(m_purged);
}
