// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unixsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::array caught{SIGTERM, SIGINT, SIGHUP};

// Written to by the handler, which may do little else.
std::array<int, 2> ends{-1, -1};

void onSignal(int number)
{
    const int before = errno;
    const char byte = char(number);
    // A full pipe means that a signal waits already.
    [[maybe_unused]] const ssize_t written = write(ends[0], &byte, 1);
    errno = before;
}

void setAction(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("no pair of sockets for the signals");
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::readSignal);
    for (const int number : caught)
        setAction(number, onSignal);
    setAction(SIGPIPE, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    for (const int number : caught)
        setAction(number, SIG_DFL);
    m_notifier.reset();
    close(ends[0]);
    close(ends[1]);
}

void UnixSignals::readSignal()
{
    char number = 0;
    while (read(ends[1], &number, 1) == 1) {
        if (number == SIGHUP)
            emit reloadAsked();
        else
            emit stopAsked();
    }
}
