// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_provider: an endless transport stream on 127.0.0.1, as fast as it is taken, or paced.
// Prints its port. GET /0/... plays without limit, /8/... at 8 Mbit/s. GET /count answers how many streams
// were opened.
#include "support/tsmaker.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <map>
#include <string>

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

/// A stream that loops without a continuity error: every PID has a multiple of 16 packets.
QByteArray loop()
{
    TsPlan plan;
    plan.keyframeEvery = 25;
    plan.packetsPerFrame = 212; // about 8 Mbit/s
    TsMaker maker(plan);
    return maker.frames(400);
}

struct Peer {
    std::string head;
    bool streaming = false;
    bool blocked = false; ///< the socket's buffer in the kernel is full
    double bytesPerSecond = 0; ///< 0: no limit
    Clock::time_point since;
    qint64 sent = 0;
};

class Provider {
public:
    Provider();
    [[nodiscard]] int port() const;
    [[noreturn]] void run();

private:
    void watch(int fd, unsigned events, int operation) const;
    void accept();
    void readable(int fd);
    void answer(int fd, Peer &peer);
    [[nodiscard]] qint64 due(const Peer &peer) const;
    void send(int fd, Peer &peer);
    void tick();
    void drop(int fd);

    const QByteArray m_loop = loop();
    std::map<int, Peer> m_peers;
    int m_listener, m_poll, m_timer;
    int m_opened = 0;
};

Provider::Provider()
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    , m_poll(::epoll_create1(0))
    , m_timer(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address)
        || ::listen(m_listener, 1024)) {
        std::perror("bench_provider");
        std::exit(1);
    }
    const itimerspec often{{0, 5'000'000}, {0, 5'000'000}};
    ::timerfd_settime(m_timer, 0, &often, nullptr);
    watch(m_listener, EPOLLIN, EPOLL_CTL_ADD);
    watch(m_timer, EPOLLIN, EPOLL_CTL_ADD);
}

int Provider::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

void Provider::run()
{
    epoll_event events[64];
    for (;;) {
        const int count = ::epoll_wait(m_poll, events, 64, -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            if (fd == m_listener)
                accept();
            else if (fd == m_timer)
                tick();
            else if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
                readable(fd);
            else if (const auto it = m_peers.find(fd); it != m_peers.end())
                send(fd, it->second);
        }
    }
}

void Provider::watch(int fd, unsigned events, int operation) const
{
    epoll_event event{};
    event.events = events;
    event.data.fd = fd;
    ::epoll_ctl(m_poll, operation, fd, &event);
}

void Provider::accept()
{
    const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
    if (fd < 0)
        return;
    m_peers[fd];
    watch(fd, EPOLLIN, EPOLL_CTL_ADD);
}

void Provider::readable(int fd)
{
    char buffer[4096];
    const ssize_t got = ::recv(fd, buffer, sizeof buffer, 0);
    if (got <= 0)
        return drop(fd);
    Peer &peer = m_peers[fd];
    peer.head.append(buffer, size_t(got));
    if (!peer.streaming && peer.head.find("\r\n\r\n") != std::string::npos)
        answer(fd, peer);
}

void Provider::answer(int fd, Peer &peer)
{
    std::string text = "HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\nConnection: close\r\n\r\n";
    const bool counting = peer.head.starts_with("GET /count");
    if (counting)
        text += std::to_string(m_opened);
    (void)::send(fd, text.data(), text.size(), MSG_NOSIGNAL);
    if (counting)
        return drop(fd);
    ++m_opened;
    peer.streaming = true;
    peer.bytesPerSecond = std::atof(peer.head.c_str() + 5) * 1e6 / 8;
    peer.since = Clock::now();
    send(fd, peer);
}

qint64 Provider::due(const Peer &peer) const
{
    if (peer.bytesPerSecond <= 0)
        return 1 << 20;
    const std::chrono::duration<double> time = Clock::now() - peer.since;
    return qint64(time.count() * peer.bytesPerSecond) / 188 * 188 - peer.sent;
}

void Provider::send(int fd, Peer &peer)
{
    bool full = false;
    for (qint64 left = due(peer); left > 0 && !full;) {
        const qint64 at = peer.sent % m_loop.size();
        const qint64 size = std::min({left, qint64(m_loop.size()) - at, qint64(256 * 1024)});
        const ssize_t done = ::send(fd, m_loop.constData() + at, size_t(size), MSG_NOSIGNAL);
        if (done < 0 && errno != EAGAIN)
            return drop(fd);
        full = done < 0;
        peer.sent += std::max<ssize_t>(done, 0);
        left -= done;
    }
    const bool wantsRoom = full || peer.bytesPerSecond <= 0;
    if (wantsRoom != peer.blocked)
        watch(fd, EPOLLIN | (wantsRoom ? EPOLLOUT : 0U), EPOLL_CTL_MOD);
    peer.blocked = wantsRoom;
}

void Provider::tick()
{
    quint64 expirations = 0;
    (void)!::read(m_timer, &expirations, sizeof expirations);
    for (auto it = m_peers.begin(); it != m_peers.end();) {
        const auto next = std::next(it);
        if (it->second.streaming && !it->second.blocked)
            send(it->first, it->second);
        it = next;
    }
}

void Provider::drop(int fd)
{
    ::close(fd);
    m_peers.erase(fd);
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    Provider provider;
    std::printf("%d\n", provider.port());
    std::fflush(stdout);
    provider.run();
}
