// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/curlmulti.h"

#include "fetch/fetchprivate.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <mutex>

namespace {

constexpr int MostReadsAtOnce = 64; // of TLS records, to fill one reader's room

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void put(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater(); // this may be called from within its signal
}

} // namespace

FetchConnections::Multi::Multi()
{
    initialise();
    m_multi = curl_multi_init();
    m_cookies = curl_share_init();
    curl_share_setopt(m_cookies, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, socketChanged);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, timeChanged);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

FetchConnections::Multi::~Multi()
{
    curl_multi_cleanup(m_multi);
    curl_share_cleanup(m_cookies);
}

void FetchConnections::Multi::add(CURL *easy, Fetch::Private *fetch)
{
    m_fetches.append(fetch);
    curl_multi_add_handle(m_multi, easy);
}

void FetchConnections::Multi::remove(CURL *easy, Fetch::Private *fetch)
{
    m_fetches.removeAll(fetch);
    curl_multi_remove_handle(m_multi, easy);
    for (const auto &watch : std::as_const(m_watches)) {
        if (watch->fetch == fetch)
            watch->fetch = nullptr;
    }
    for (Fetch::Private *&opener : m_opened) {
        if (opener == fetch)
            opener = nullptr;
    }
}

int FetchConnections::Multi::socketChanged(CURL *easy, curl_socket_t socket, int what, void *self, void *)
{
    char *fetch = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &fetch);
    static_cast<Multi *>(self)->watch(socket, what, reinterpret_cast<Fetch::Private *>(fetch));
    return 0;
}

int FetchConnections::Multi::timeChanged(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<Multi *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(int(milliseconds));
    return 0;
}

int FetchConnections::Multi::closeSocket(void *self, curl_socket_t socket)
{
    auto &multi = *static_cast<Multi *>(self);
    multi.m_opened.remove(socket);
    if (const auto watch = multi.m_watches.take(socket)) {
        put(watch->read);
        put(watch->write);
    }
    if (multi.m_resetOnClose) { // so that the provider counts it no more by the time it sees the next
        const linger hard{1, 0};
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    }
    return ::close(socket);
}

void FetchConnections::Multi::noteSocket(curl_socket_t socket, Fetch::Private *fetch)
{
    m_opened.insert(socket, fetch);
}

bool FetchConnections::Multi::hasConnected(const Fetch::Private *fetch) const
{
    for (auto it = m_opened.cbegin(); it != m_opened.cend(); ++it) {
        tcp_info about{};
        socklen_t size = sizeof about;
        if (it.value() == fetch && getsockopt(it.key(), IPPROTO_TCP, TCP_INFO, &about, &size) == 0
            && about.tcpi_state == TCP_ESTABLISHED)
            return true;
    }
    return false;
}

void FetchConnections::Multi::watch(curl_socket_t socket, int what, Fetch::Private *fetch)
{
    if (what == CURL_POLL_REMOVE) {
        if (const auto watch = m_watches.take(socket)) {
            put(watch->read);
            put(watch->write);
        }
        return;
    }
    auto &watch = m_watches[socket];
    if (!watch) {
        watch = std::make_shared<Watch>();
        watch->read = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        watch->write = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
        connect(watch->read.get(), &QSocketNotifier::activated, this, [this, socket] { readable(socket); });
        connect(watch->write.get(), &QSocketNotifier::activated, this,
                [this, socket] { act(socket, CURL_CSELECT_OUT); });
    }
    watch->fetch = fetch;
    watch->wantsRead = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    if (fetch && watch->wantsRead)
        fetch->readsFrom = socket;
    watch->read->setEnabled(watch->wantsRead && !(fetch && (fetch->isHeld() || fetch->isRaw())));
    watch->write->setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
}

void FetchConnections::Multi::watchAgain(const Fetch::Private *fetch)
{
    for (const auto &watch : std::as_const(m_watches)) {
        if (watch->fetch == fetch && watch->read)
            watch->read->setEnabled(watch->wantsRead && !fetch->isHeld() && !fetch->isRaw());
    }
}

void FetchConnections::Multi::readable(curl_socket_t socket)
{
    const auto watch = m_watches.value(socket);
    Fetch::Private *const fetch = watch ? watch->fetch : nullptr;
    if (fetch && fetch->takeOddHead(socket))
        return;
    if (!fetch || !fetch->readsOnDemand())
        return act(socket, CURL_CSELECT_IN);
    fetch->isWaitingForReader = true;
    watch->read->setEnabled(false);
    emit fetch->q.readable();
}

void FetchConnections::Multi::act(curl_socket_t socket, int what)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, what, &running);
    takeMessages();
    settleAll();
}

void FetchConnections::Multi::takeMessages()
{
    int left = 0;
    while (const CURLMsg *const message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        char *fetch = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &fetch);
        reinterpret_cast<Fetch::Private *>(fetch)->done(code);
    }
}

void FetchConnections::Multi::settleAll()
{
    const QList<Fetch::Private *> all = m_fetches;
    for (Fetch::Private *fetch : all) {
        if (m_fetches.contains(fetch))
            fetch->settle();
    }
}

void FetchConnections::Multi::pump(Fetch::Private *fetch)
{
    fetch->isWaitingForReader = false;
    for (int reads = 0; reads < MostReadsAtOnce; ++reads) {
        const auto at = std::find_if(m_watches.cbegin(), m_watches.cend(),
                                     [fetch](const auto &watch) { return watch->fetch == fetch; });
        if (at == m_watches.cend() || fetch->step != Fetch::Private::Step::Body)
            return;
        const auto before = fetch->roomLeft;
        int running = 0;
        curl_multi_socket_action(m_multi, at.key(), CURL_CSELECT_IN, &running);
        takeMessages();
        // Unencrypted, one read gives all there is; TLS comes in records of 16 KiB at most.
        if (fetch->roomLeft <= 0 || fetch->roomLeft == before || bytesInKernel(fetch) == 0)
            break;
    }
    watchAgain(fetch);
}

qint64 FetchConnections::Multi::bytesInKernel(const Fetch::Private *fetch) const
{
    for (auto it = m_watches.cbegin(); it != m_watches.cend(); ++it) {
        int waiting = 0;
        if ((*it)->fetch == fetch && ::ioctl(it.key(), FIONREAD, &waiting) == 0)
            return waiting;
    }
    return 0;
}

FetchConnections::FetchConnections(QObject *parent)
    : QObject(parent)
    , m_multi(std::make_unique<Multi>())
{
}

FetchConnections::~FetchConnections() = default;

void FetchConnections::closeAll()
{
    m_multi = std::make_unique<Multi>();
}
