// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/engineparts.h"
#include "engine/engineworker.h"
#include "store/store.h"

#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

namespace {
constexpr auto patience = 20s; // also of a slow disk, for as many sessions as an import has
}

Problem Engine::keepHistory(const QString &dataDirectory, const QList<EndedConsumer> &sessions)
{
    const SystemClock clock;
    Store store(dataDirectory, clock);
    QEventLoop loop;
    connect(&store, &Store::opened, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    store.open();
    loop.exec();
    for (const EndedConsumer &session : sessions)
        store.recordEnd(session);
    if (store.flush(patience))
        return {};
    const Problem problem = store.health().problem;
    return problem ? problem : Problem{ProblemCode::DatabaseFailed, dataDirectory, {}};
}

void EngineWorker::addToHistory(const QList<EndedConsumer> &sessions)
{
    if (!m_parts)
        return;
    for (const EndedConsumer &session : sessions)
        m_parts->store().recordEnd(session);
}
