// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_flood KIND PORT AMOUNT SECONDS: does to a server on 127.0.0.1 what nobody means well by.
//   discover, ssdp   AMOUNT datagrams a second that ask for devices, from 20 addresses
//   idle, drip       AMOUNT connections from 200 addresses, opened anew when they end; a byte each second
//   reset            AMOUNT connections a second that ask and are cut off, all from one address
//   ask              likewise, but they end in good order and nobody reads the answer
//   halfopen         AMOUNT first packets a second from addresses that never answer (needs root, and a
//   network
//                    of its own with 10.9.0.0/16 on an interface that leads nowhere)
// One line of JSON tells how much was done.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr unsigned char discoverQuery[] = {0x00, 0x02, 0x00, 0x0c, 0x01, 0x04, 0xff, 0xff, 0xff, 0xff,
                                           0x02, 0x04, 0xff, 0xff, 0xff, 0xff, 0x73, 0xcc, 0x7d, 0x8f};
constexpr char ssdpSearch[] =
    "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\n"
    "MX: 1\r\nST: ssdp:all\r\n\r\n";
constexpr char beginning[] = "GET /Live/drip HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ";
constexpr char question[] = "GET /history?limit=1000 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

sockaddr_in at(unsigned address, int port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_addr.s_addr = htonl(address);
    result.sin_port = htons(static_cast<unsigned short>(port));
    return result;
}

sockaddr *plain(sockaddr_in &address)
{
    return reinterpret_cast<sockaddr *>(&address);
}

int boundTo(unsigned address, int type)
{
    const int s = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
    sockaddr_in own = at(address, 0);
    (void)::bind(s, plain(own), sizeof own);
    return s;
}

/// Calls `once` so many times a second, in bursts of a millisecond's; what is late is not made up for.
template <typename Once> long long atRate(double rate, double seconds, Once once)
{
    const auto start = Clock::now();
    const auto end = start + std::chrono::duration<double>(seconds);
    double due = 0;
    long long done = 0;
    for (auto last = start; Clock::now() < end;) {
        std::this_thread::sleep_for(1ms);
        const auto now = Clock::now();
        due = std::min(due + std::chrono::duration<double>(now - last).count() * rate, rate / 50);
        last = now;
        for (; due >= 1; --due, ++done)
            once(done);
    }
    return done;
}

long long datagrams(bool isSsdp, int port, double rate, double seconds)
{
    std::vector<int> sockets;
    for (unsigned i = 0; i < 20; ++i)
        sockets.push_back(boundTo(0x7f000102 + i, SOCK_DGRAM));
    sockaddr_in there = at(INADDR_LOOPBACK, port);
    const void *bytes = isSsdp ? static_cast<const void *>(ssdpSearch) : discoverQuery;
    const size_t size = isSsdp ? sizeof ssdpSearch - 1 : sizeof discoverQuery;
    return atRate(rate, seconds, [&](long long n) {
        (void)::sendto(sockets[size_t(n) % sockets.size()], bytes, size, MSG_DONTWAIT, plain(there),
                       sizeof there);
    });
}

class Crowd {
public:
    Crowd(int port, bool drips)
        : m_port(port)
        , m_drips(drips)
        , m_poll(::epoll_create1(EPOLL_CLOEXEC))
    {
    }
    void open(size_t index)
    {
        const int s = boundTo(0x7f000202 + unsigned(index % 200), SOCK_STREAM | SOCK_NONBLOCK);
        sockaddr_in there = at(INADDR_LOOPBACK, m_port);
        (void)::connect(s, plain(there), sizeof there);
        epoll_event event{};
        event.events = EPOLLIN | EPOLLRDHUP | (m_drips ? EPOLLOUT | EPOLLET : 0u);
        event.data.u32 = unsigned(index);
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, s, &event);
        if (m_sockets.size() <= index)
            m_sockets.resize(index + 1, -1);
        m_sockets[index] = s;
        ++opened;
    }
    /// Connections that ended are opened anew.
    void look(std::chrono::milliseconds patience)
    {
        epoll_event events[256];
        const int count = ::epoll_wait(m_poll, events, 256, int(patience.count()));
        for (int i = 0; i < count; ++i) {
            const size_t index = events[i].data.u32;
            if (events[i].events & (EPOLLIN | EPOLLRDHUP | EPOLLERR | EPOLLHUP)) {
                ::close(m_sockets[index]);
                open(index);
            } else if (events[i].events & EPOLLOUT) {
                (void)::send(m_sockets[index], beginning, sizeof beginning - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
            }
        }
    }
    void drip()
    {
        for (const int each : m_sockets)
            (void)::send(each, "x", 1, MSG_DONTWAIT | MSG_NOSIGNAL);
    }
    long long opened = 0;

private:
    int m_port;
    bool m_drips;
    int m_poll;
    std::vector<int> m_sockets;
};

long long crowd(bool drips, int port, size_t amount, double seconds)
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    Crowd all(port, drips);
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    for (size_t i = 0; i < amount && Clock::now() < end; ++i) {
        all.open(i);
        if (i % 100 == 99)
            all.look(5ms);
    }
    for (auto dripped = Clock::now(); Clock::now() < end;) {
        all.look(10ms);
        std::this_thread::sleep_for(2ms); // nobody opens tens of thousands a second
        if (drips && Clock::now() - dripped > 1s) {
            dripped = Clock::now();
            all.drip();
        }
    }
    return all.opened;
}

long long shortOnes(bool resets, int port, double rate, double seconds)
{
    return atRate(rate, seconds, [&](long long) {
        const int s = boundTo(0x7f00014d, SOCK_STREAM);
        sockaddr_in there = at(INADDR_LOOPBACK, port);
        if (::connect(s, plain(there), sizeof there) == 0)
            (void)::send(s, question, sizeof question - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
        const linger hard{1, 0};
        if (resets)
            ::setsockopt(s, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        ::close(s);
    });
}

unsigned short sumOf(const void *bytes, size_t size, unsigned sum)
{
    const auto *each = static_cast<const unsigned char *>(bytes);
    for (size_t i = 0; i + 1 < size; i += 2)
        sum += unsigned(each[i]) << 8 | each[i + 1];
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return htons(static_cast<unsigned short>(~sum));
}

long long halfOpen(int port, double rate, double seconds)
{
    const int s = ::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
    if (s < 0) {
        std::perror("bench_flood");
        std::exit(1);
    }
    struct Packet {
        iphdr ip{};
        tcphdr tcp{};
    } packet;
    sockaddr_in there = at(INADDR_LOOPBACK, 0);
    packet.ip.version = 4;
    packet.ip.ihl = 5;
    packet.ip.ttl = 64;
    packet.ip.protocol = IPPROTO_TCP;
    packet.ip.tot_len = htons(sizeof packet);
    packet.tcp.doff = 5;
    packet.tcp.syn = 1;
    packet.tcp.window = htons(64000);
    packet.tcp.dest = htons(static_cast<unsigned short>(port));
    there.sin_addr.s_addr = htonl(0x0a090001); // of that interface: a stranger may not write to loopback
    packet.ip.daddr = there.sin_addr.s_addr;
    return atRate(rate, seconds, [&](long long n) {
        packet.ip.saddr = htonl(0x0a090100 + unsigned(n % 60000));
        packet.tcp.source = htons(static_cast<unsigned short>(1024 + n % 60000));
        packet.tcp.seq = htonl(unsigned(n));
        packet.tcp.check = 0;
        unsigned pseudo = IPPROTO_TCP + sizeof packet.tcp;
        for (const unsigned address : {ntohl(packet.ip.saddr), ntohl(packet.ip.daddr)})
            pseudo += (address >> 16) + (address & 0xffff);
        packet.tcp.check = sumOf(&packet.tcp, sizeof packet.tcp, pseudo);
        (void)::sendto(s, &packet, sizeof packet, MSG_DONTWAIT, plain(there), sizeof there);
    });
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 5)
        return 2;
    const std::string kind = arguments[1];
    const int port = std::atoi(arguments[2]);
    const double amount = std::atof(arguments[3]), seconds = std::atof(arguments[4]);
    long long done = 0;
    if (kind == "discover" || kind == "ssdp")
        done = datagrams(kind == "ssdp", port, amount, seconds);
    else if (kind == "idle" || kind == "drip")
        done = crowd(kind == "drip", port, size_t(amount), seconds);
    else if (kind == "reset" || kind == "ask")
        done = shortOnes(kind == "reset", port, amount, seconds);
    else if (kind == "halfopen")
        done = halfOpen(port, amount, seconds);
    else
        return 2;
    std::printf("{\"done\": %lld}\n", done);
    return 0;
}
