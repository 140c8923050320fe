// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/documentshelf.h"

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

#include <algorithm>

namespace {

/// What the documents took goes back to the system: by itself the heap would keep it.
void giveBackMemory()
{
#ifdef Q_OS_LINUX
    ::malloc_trim(0);
#endif
}

} // namespace

DocumentShelf::DocumentShelf(const Clock &clock, const ShelfLimits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
{
    m_pool.setMaxThreadCount(1);
    m_clearing.setInterval(limits.keptFor);
    connect(&m_clearing, &QTimer::timeout, this, &DocumentShelf::clearAway);
}

DocumentShelf::~DocumentShelf()
{
    m_pool.waitForDone();
}

void DocumentShelf::hand(const Waiter &waiter, const QByteArray &body)
{
    Reply reply = waiter.frame;
    reply.body = body;
    hand(reply, waiter.responder);
}

void DocumentShelf::hand(const Reply &reply, const Responder &responder)
{
    m_due.append({responder, reply});
    handSome();
}

/// Hundreds may wait for one document: between some of them others have their turn, above all video.
void DocumentShelf::handSome()
{
    while (!m_due.isEmpty() && m_handed < m_limits.perTurn) {
        const Due due = m_due.takeFirst();
        if (m_handed++ == 0) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_handed = 0;
                    handSome();
                },
                Qt::QueuedConnection);
        }
        due.responder.send(due.reply);
    }
}

void DocumentShelf::serve(const Document &document, bool isLarge, const Responder &responder)
{
    if (!isLarge)
        return hand({responder, document.frame}, document.take()());
    const quint64 state = document.state();
    const Waiter waiter{responder, document.frame};
    const auto kept = m_kept.find(document.key);
    if (kept != m_kept.end() && kept->state == state) {
        kept->askedAt = m_clock.steady();
        return hand(waiter, kept->body);
    }
    if (join(document, state, waiter))
        return;
    if (isFullFor(document.peer))
        return responder.send(
            Reply::error(503, "busy", "Too many documents are still being prepared. Ask again soon."));
    m_makings.append({document, {waiter}, 0});
    beginNext();
}

/// One that has not been begun tells what is so when it is.
bool DocumentShelf::join(const Document &document, quint64 state, const Waiter &waiter)
{
    for (qsizetype i = 0; i < m_makings.size(); ++i) {
        Making &making = m_makings[i];
        const bool isBegun = i == 0 && m_isMaking;
        if (making.document.key != document.key || (isBegun && making.state != state))
            continue;
        making.waiters.append(waiter);
        return true;
    }
    return false;
}

bool DocumentShelf::isFullFor(const QByteArray &peer) const
{
    const auto isTheirs = [&peer](const Making &making) {
        return making.document.peer == peer;
    };
    const auto theirs = std::count_if(m_makings.cbegin(), m_makings.cend(), isTheirs);
    const int most = theirs == 0 ? std::max(m_limits.inAll, m_limits.mostPeers) : m_limits.inAll;
    return theirs >= m_limits.perPeer || m_makings.size() >= most;
}

void DocumentShelf::beginNext()
{
    if (m_isMaking)
        return;
    const auto nobodyWaits = [](const Making &making) {
        return std::none_of(making.waiters.cbegin(), making.waiters.cend(),
                            [](const Waiter &waiter) { return waiter.responder.guard(); });
    };
    m_makings.removeIf(nobodyWaits);
    if (m_makings.isEmpty())
        return;
    m_isMaking = true;
    Making &making = m_makings.first();
    making.state = making.document.state();
    m_pool.start([this, make = making.document.take()]() mutable {
        const QByteArray body = make();
        make = nullptr; // the values are let go before anybody hears of it
        QMetaObject::invokeMethod(
            this, [this, body] { finish(body); }, Qt::QueuedConnection);
    });
}

void DocumentShelf::finish(const QByteArray &body)
{
    const Making making = m_makings.takeFirst();
    m_isMaking = false;
    keep(making.document.key, {body, making.state, m_clock.steady()});
    beginNext();
    for (const Waiter &waiter : making.waiters)
        hand(waiter, body);
}

void DocumentShelf::keep(const QByteArray &key, const Kept &kept)
{
    m_kept.insert(key, kept);
    const auto isOver = [this] {
        qint64 bytes = 0;
        for (const Kept &each : std::as_const(m_kept))
            bytes += each.body.size();
        return m_kept.size() > m_limits.kept || (m_kept.size() > 1 && bytes > m_limits.keptBytes);
    };
    while (isOver()) {
        const auto oldest = std::min_element(
            m_kept.begin(), m_kept.end(), [](const Kept &a, const Kept &b) { return a.askedAt < b.askedAt; });
        m_kept.erase(oldest);
    }
    if (!m_clearing.isActive())
        m_clearing.start();
}

void DocumentShelf::clearAway()
{
    const SteadyTime now = m_clock.steady();
    m_kept.removeIf([this, now](QHash<QByteArray, Kept>::iterator kept) {
        return now - kept->askedAt >= m_limits.keptFor;
    });
    if (!m_kept.isEmpty())
        return;
    m_clearing.stop();
    m_pool.start(giveBackMemory);
}
