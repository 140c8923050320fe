// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/heaptrim.h"

#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace std::chrono_literals;

HeapTrim::HeapTrim(std::function<bool()> isBusy)
    : m_isBusy(std::move(isBusy))
{
#ifdef Q_OS_LINUX
    // By itself the heap learns to keep what is large, once such was let go, and what is at the end of a
    // thread's part of it never goes back: a guide of 18 MB then counts twice.
    constexpr int large = 1 << 20;
    ::mallopt(M_MMAP_THRESHOLD, large);
    ::mallopt(M_TRIM_THRESHOLD, large);
#endif
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s); // what comes of it is done by then: summaries, documents
    connect(&m_timer, &QTimer::timeout, this, &HeapTrim::trim);
}

void HeapTrim::noteWork()
{
    m_timer.start();
}

void HeapTrim::trim()
{
    if (m_isBusy()) {
        m_timer.start();
        return;
    }
#ifdef Q_OS_LINUX
    QThreadPool::globalInstance()->start([] { ::malloc_trim(0); });
#endif
}
