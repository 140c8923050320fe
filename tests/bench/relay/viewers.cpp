// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_viewers PORT PATH COUNT SECONDS [check]: COUNT clients read the stream; one line of JSON tells what
// they got. With "check" every packet is looked at and continuity errors are counted, which costs time of its
// own; and the pauses between two pieces of video are measured, from the second second on.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t PacketSize = 188;

double secondsSince(Clock::time_point time)
{
    return std::chrono::duration<double>(Clock::now() - time).count();
}

/// One client: what it got, and the packets' order.
class Reader {
public:
    Reader(int port, const std::string &path, bool check);
    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] bool read(std::vector<char> &buffer); ///< false: the end
    void stop();

    long long bytes = 0, gaps = 0, unsynced = 0;
    double firstByte = -1; ///< seconds after the request
    std::vector<double> pauses; ///< ms, between two pieces

private:
    void take(const char *bytes, size_t size);
    void look(const unsigned char *packet);

    int m_socket;
    bool m_check;
    Clock::time_point m_asked = Clock::now(), m_last;
    std::string m_head, m_torn;
    bool m_inBody = false;
    std::array<signed char, 8192> m_counters{};
};

Reader::Reader(int port, const std::string &path, bool check)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    , m_check(check)
{
    m_counters.fill(-1);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        std::perror("bench_viewers");
        std::exit(1);
    }
    const std::string request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\n\r\n";
    (void)::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL);
}

bool Reader::read(std::vector<char> &buffer)
{
    const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0 && errno == EAGAIN)
        return true;
    if (got <= 0)
        return false;
    if (m_inBody) {
        take(buffer.data(), size_t(got));
        return true;
    }
    m_head.append(buffer.data(), size_t(got));
    const size_t end = m_head.find("\r\n\r\n");
    if (end == std::string::npos)
        return true;
    m_inBody = true;
    take(m_head.data() + end + 4, m_head.size() - end - 4);
    return true;
}

void Reader::stop()
{
    ::close(m_socket);
}

void Reader::take(const char *data, size_t size)
{
    if (size > 0 && firstByte < 0)
        firstByte = secondsSince(m_asked);
    bytes += static_cast<long long>(size);
    if (!m_check)
        return;
    const auto now = Clock::now();
    if (secondsSince(m_asked) > 1.5 && m_last != Clock::time_point())
        pauses.push_back(std::chrono::duration<double, std::milli>(now - m_last).count());
    m_last = now;
    m_torn.append(data, size);
    size_t at = 0;
    for (; at + PacketSize <= m_torn.size(); at += PacketSize)
        look(reinterpret_cast<const unsigned char *>(m_torn.data() + at));
    m_torn.erase(0, at);
}

void Reader::look(const unsigned char *packet)
{
    if (packet[0] != 0x47) {
        ++unsynced;
        return;
    }
    const size_t pid = size_t(packet[1] & 0x1f) << 8 | packet[2];
    const auto counter = static_cast<signed char>(packet[3] & 0x0f);
    if (pid == 0x1fff || !(packet[3] & 0x10))
        return;
    if (m_counters[pid] >= 0 && ((m_counters[pid] + 1) & 0x0f) != counter)
        ++gaps;
    m_counters[pid] = counter;
}

void watch(int poll, size_t index, const Reader &reader)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = index;
    ::epoll_ctl(poll, EPOLL_CTL_ADD, reader.socket(), &event);
}

int readAll(std::vector<Reader> &readers, double seconds)
{
    const int poll = ::epoll_create1(0);
    for (size_t i = 0; i < readers.size(); ++i)
        watch(poll, i, readers[i]);
    std::vector<char> buffer(1 << 20);
    int ended = 0;
    for (const auto start = Clock::now(); secondsSince(start) < seconds;) {
        epoll_event events[64];
        const int count = ::epoll_wait(poll, events, 64, 20);
        for (int i = 0; i < count; ++i) {
            Reader &reader = readers[events[i].data.u64];
            if (reader.read(buffer))
                continue;
            ++ended;
            ::epoll_ctl(poll, EPOLL_CTL_DEL, reader.socket(), nullptr);
        }
    }
    return ended;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fprintf(stderr, "usage: bench_viewers PORT PATH COUNT SECONDS [check]\n");
        return 2;
    }
    std::vector<Reader> readers;
    for (int i = 0; i < std::atoi(argv[3]); ++i)
        readers.emplace_back(std::atoi(argv[1]), argv[2], argc > 5 && std::strcmp(argv[5], "check") == 0);
    const auto start = Clock::now();
    const int ended = readAll(readers, std::atof(argv[4]));
    const double seconds = secondsSince(start);
    long long bytes = 0, gaps = 0, unsynced = 0, least = -1;
    double slowest = 0;
    std::vector<double> pauses;
    for (Reader &reader : readers) {
        bytes += reader.bytes;
        gaps += reader.gaps;
        unsynced += reader.unsynced;
        least = least < 0 ? reader.bytes : std::min(least, reader.bytes);
        slowest = std::max(slowest, reader.firstByte);
        pauses.insert(pauses.end(), reader.pauses.begin(), reader.pauses.end());
        reader.stop();
    }
    std::sort(pauses.begin(), pauses.end());
    const auto pause = [&](double share) {
        return pauses.empty() ? 0.0 : pauses[size_t(share * double(pauses.size() - 1))];
    };
    std::printf(
        "{\"bytes\":%lld,\"seconds\":%.3f,\"least\":%lld,\"ended\":%d,\"gaps\":%lld,\"unsynced\":%lld,"
        "\"first_byte\":%.4f,\"pause_p50\":%.1f,\"pause_p999\":%.1f,\"pause_max\":%.1f}\n",
        bytes, seconds, least, ended, gaps, unsynced, slowest, pause(0.5), pause(0.999), pause(1));
}
