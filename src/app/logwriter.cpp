// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logwriter.h"

#include <cerrno>
#include <climits>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {
constexpr auto lookAgain = 50ms; ///< whether it is time to end, while nobody reads
constexpr auto farewell = 300ms;
constexpr auto whileItEnds = 200ms;
} // namespace

struct LogWriter::State {
    State(int fd, std::function<QByteArray(qint64)> loss, qsizetype most)
        : descriptor(fd)
        , lossLine(std::move(loss))
        , mostBytes(most)
    {
    }

    const int descriptor;
    const std::function<QByteArray(qint64)> lossLine;
    const qsizetype mostBytes;
    std::mutex mutex;
    std::condition_variable news; ///< for the thread
    std::condition_variable progress; ///< for whoever drains
    QList<QByteArray> lines;
    qsizetype bytes = 0;
    qint64 dropped = 0;
    bool isWriting = false;
    bool isEnding = false;
    bool hasEnded = false;
    std::thread thread;

    QByteArray next();
    bool put(QByteArrayView bytes);
    [[nodiscard]] bool mustEnd();
};

// All that waits, and what had to be left out: few system calls, whatever the number of lines.
QByteArray LogWriter::State::next()
{
    std::unique_lock lock(mutex);
    isWriting = false;
    progress.notify_all();
    news.wait(lock, [this] { return isEnding || !lines.isEmpty(); });
    QByteArray all;
    all.reserve(bytes);
    for (const QByteArray &line : std::as_const(lines))
        all += line;
    lines.clear();
    bytes = 0;
    if (const qint64 lost = std::exchange(dropped, 0))
        all += lossLine(lost);
    isWriting = !all.isEmpty();
    return all;
}

bool LogWriter::State::mustEnd()
{
    const std::lock_guard lock(mutex);
    return isEnding;
}

// In pieces that a pipe either takes whole or not at all, and only when it says that it takes one: the
// descriptor is others', too, and is not made non-blocking.
bool LogWriter::State::put(QByteArrayView rest)
{
    while (!rest.isEmpty()) {
        pollfd wait{descriptor, POLLOUT, 0};
        const int ready = ::poll(&wait, 1, int(lookAgain.count()));
        if (ready == 0 && mustEnd())
            return false;
        if (ready <= 0)
            continue;
        const ssize_t written =
            ::write(descriptor, rest.data(), size_t(std::min<qsizetype>(rest.size(), PIPE_BUF)));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return true; // nobody will ever read it
        rest = rest.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

LogWriter::LogWriter(int descriptor, std::function<QByteArray(qint64)> lossLine, qsizetype mostBytes)
    : m_state(std::make_shared<State>(descriptor, std::move(lossLine), mostBytes))
{
    m_state->thread = std::thread([state = m_state] { run(state); });
    ::pthread_setname_np(m_state->thread.native_handle(), "log");
}

LogWriter::~LogWriter()
{
    drain(farewell);
    std::unique_lock lock(m_state->mutex);
    m_state->isEnding = true;
    m_state->news.notify_all();
    const bool ended = m_state->progress.wait_for(lock, whileItEnds, [this] { return m_state->hasEnded; });
    lock.unlock();
    if (ended)
        m_state->thread.join();
    else
        m_state->thread.detach(); // it hangs in a system call
}

void LogWriter::run(const std::shared_ptr<State> &state)
{
    while (true) {
        const QByteArray bytes = state->next();
        if (bytes.isEmpty() || !state->put(bytes))
            break;
    }
    const std::lock_guard lock(state->mutex);
    state->hasEnded = true;
    state->progress.notify_all();
}

void LogWriter::write(const QByteArray &line)
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->bytes + line.size() > m_state->mostBytes) {
        ++m_state->dropped;
        return;
    }
    m_state->lines.append(line);
    m_state->bytes += line.size();
    m_state->news.notify_one();
}

void LogWriter::drain(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_state->mutex);
    m_state->progress.wait_for(lock, atMost,
                               [this] { return m_state->lines.isEmpty() && !m_state->isWriting; });
}
