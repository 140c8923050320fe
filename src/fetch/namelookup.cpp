// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/namelookup.h"

#include <QHash>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>

#include <netdb.h>
#include <pthread.h>

using namespace std::chrono;

namespace {

constexpr seconds Freshness{20};
constexpr std::size_t MostThreads = 64; // beyond that many names that hang, a look-up fails at once
constexpr std::size_t StackSize = 512 * 1024; // what the system's modules need
constexpr qsizetype MostKept = 500;

QList<QHostAddress> ask(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    QList<QHostAddress> out;
    // A place where a thread may be ended, and the only one.
    int former = 0;
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &former);
    const int status = getaddrinfo(host.constData(), nullptr, &hints, &found);
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &former);
    if (status != 0)
        return out;
    for (const addrinfo *one = found; one; one = one->ai_next) {
        const QHostAddress address(one->ai_addr);
        if (!address.isNull() && !out.contains(address))
            out.append(address);
    }
    freeaddrinfo(found);
    return out;
}

} // namespace

struct NameLookup::Asker {
    std::mutex guard;
    NameLookup *lookup = nullptr; ///< null: it is gone

    void tell(const QList<QHostAddress> &addresses)
    {
        const std::scoped_lock lock(guard);
        if (lookup)
            QMetaObject::invokeMethod(
                lookup, [one = lookup, addresses] { emit one->finished(addresses); }, Qt::QueuedConnection);
    }
};

/// Never destroyed: a thread may come back from its look-up when everything else is gone.
class NameLookup::Pool {
public:
    static Pool &self()
    {
        static Pool *const pool = new Pool;
        return *pool;
    }

    void ask(const QString &host, const std::shared_ptr<Asker> &asker)
    {
        std::unique_lock lock(m_guard);
        if (const auto known = m_known.constFind(host);
            known != m_known.cend() && steady_clock::now() - known->at < Freshness) {
            const QList<QHostAddress> addresses = known->addresses;
            lock.unlock();
            return asker->tell(addresses);
        }
        const bool isAsked = m_asked.contains(host);
        if (isAsked || (!m_isEnding && m_threads.size() < MostThreads && begin(host))) {
            m_asked[host].append(asker);
            return;
        }
        lock.unlock();
        asker->tell({});
    }

    void noteGood(const QString &host, const QHostAddress &address)
    {
        const std::scoped_lock lock(m_guard);
        if (const auto known = m_known.find(host); known != m_known.end()) {
            if (const qsizetype at = known->addresses.indexOf(address); at > 0)
                known->addresses.move(at, 0);
        }
    }

    void forget(const QString &host)
    {
        const std::scoped_lock lock(m_guard);
        m_known.remove(host);
    }

    void endAll(milliseconds patience)
    {
        std::unique_lock lock(m_guard);
        m_isEnding = true;
        for (const pthread_t thread : m_threads)
            pthread_cancel(thread);
        m_oneEnded.wait_for(lock, patience, [this] { return m_threads.empty(); });
        m_isEnding = false;
    }

private:
    struct Known {
        QList<QHostAddress> addresses;
        steady_clock::time_point at;
    };
    struct Order {
        Pool &pool;
        QString host;
    };

    bool begin(const QString &host)
    {
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
        pthread_attr_setstacksize(&attributes, StackSize);
        pthread_t thread{};
        auto order = std::make_unique<Order>(Order{*this, host});
        const bool ok = pthread_create(&thread, &attributes, run, order.get()) == 0;
        pthread_attr_destroy(&attributes);
        if (ok) {
            (void)order.release();
            m_threads.insert(thread); // under the lock that its end waits for
        }
        return ok;
    }

    static void *run(void *argument)
    {
        int former = 0;
        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &former);
        pthread_setname_np(pthread_self(), "lookup");
        const std::unique_ptr<Order> order(static_cast<Order *>(argument));
        struct Ending { // also of a thread that is cancelled
            Order &order;
            QList<QHostAddress> addresses;
            ~Ending() { order.pool.end(order.host, addresses); }
        } ending{*order, {}};
        const QByteArray host = order->host.toLatin1();
        ending.addresses = ::ask(host);
        return nullptr;
    }

    void end(const QString &host, const QList<QHostAddress> &addresses)
    {
        std::unique_lock lock(m_guard);
        if (!addresses.isEmpty()) {
            if (m_known.size() >= MostKept)
                m_known.clear();
            m_known.insert(host, {addresses, steady_clock::now()});
        }
        const QList<std::shared_ptr<Asker>> askers = m_asked.take(host);
        lock.unlock();
        for (const auto &asker : askers)
            asker->tell(addresses);
        lock.lock();
        m_threads.erase(pthread_self());
        m_oneEnded.notify_all();
    }

    std::mutex m_guard;
    std::condition_variable m_oneEnded;
    QHash<QString, Known> m_known;
    QHash<QString, QList<std::shared_ptr<Asker>>> m_asked; ///< by name that is looked up now
    std::set<pthread_t> m_threads;
    bool m_isEnding = false;
};

NameLookup::NameLookup(const QString &host, QObject *parent)
    : QObject(parent)
    , m_asker(std::make_shared<Asker>())
{
    m_asker->lookup = this;
    Pool::self().ask(host, m_asker);
}

NameLookup::~NameLookup()
{
    const std::scoped_lock lock(m_asker->guard);
    m_asker->lookup = nullptr;
}

void NameLookup::noteGood(const QString &host, const QHostAddress &address)
{
    Pool::self().noteGood(host, address);
}

void NameLookup::forget(const QString &host)
{
    Pool::self().forget(host);
}

void NameLookup::endAll(milliseconds patience)
{
    Pool::self().endAll(patience);
}
