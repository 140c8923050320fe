// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "power/systembus.h"

#include <QDBusConnection>
#include <QPromise>

#include <thread>

#include <pthread.h>

SystemBus::SystemBus(QObject *parent)
    : QObject(parent)
{
    // Qt keeps the connection: the second one to ask has it at once.
    connect(&m_opening, &QFutureWatcher<void>::finished, this, &SystemBus::opened);
    QPromise<void> promise;
    m_opening.setFuture(promise.future());
    std::thread thread([promise = std::move(promise)]() mutable {
        promise.start();
        QDBusConnection::systemBus();
        promise.finish();
    });
    ::pthread_setname_np(thread.native_handle(), "bus");
    thread.detach();
}
