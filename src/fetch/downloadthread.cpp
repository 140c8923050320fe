// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/downloadthread.h"

#include "core/leftbehind.h"
#include "fetch/logging.h"

#include <QDeadlineTimer>
#include <QPromise>

using namespace std::chrono_literals;

namespace {

constexpr auto EndPatience = 1500ms;

} // namespace

DownloadThread::DownloadThread(QObject *parent)
    : QObject(parent)
{
}

DownloadThread::~DownloadThread()
{
    if (!m_thread)
        return;
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(EndPatience)))
        return;
    qCWarning(lcFetch) << "the disk does not answer: a download is left to itself";
    leaveBehind(std::move(m_thread));
}

QObject &DownloadThread::room()
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("download"));
        m_room = new QObject;
        m_room->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_room, &QObject::deleteLater);
        m_thread->start();
    }
    return *m_room;
}

QFuture<Problem> DownloadThread::run(const std::function<Problem()> &work)
{
    const auto promise = std::make_shared<QPromise<Problem>>();
    promise->start();
    QMetaObject::invokeMethod(
        &room(),
        [promise, work] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}
