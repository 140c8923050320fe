// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/networkwatch.h"

#include "device/logging.h"

#include <QNetworkInterface>

#ifdef Q_OS_LINUX
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#endif

using namespace std::chrono_literals;

namespace {

constexpr auto pollPause = 4s; // so that a change is followed within 5 s

/// Of what matters to us. The system tells of much that does not: signal strengths, renewed lifetimes.
size_t fingerprint()
{
    size_t seed = 0;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags() & (QNetworkInterface::IsUp | QNetworkInterface::IsRunning);
        seed = qHashMulti(seed, interface.index(), int(flags));
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            seed = qHashMulti(seed, entry.ip(), entry.prefixLength());
    }
    return seed;
}

} // namespace

NetworkWatch::NetworkWatch(std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent)
    , m_seen(fingerprint())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    m_poll.setInterval(pollPause);
    connect(&m_settle, &QTimer::timeout, this, &NetworkWatch::look);
    connect(&m_poll, &QTimer::timeout, this, &NetworkWatch::look);
    if (!openNetlink())
        m_poll.start();
}

void NetworkWatch::look()
{
    const size_t now = fingerprint();
    if (std::exchange(m_seen, now) == now)
        return;
    qCInfo(lcDevice) << "the network changed";
    emit changed();
}

#ifdef Q_OS_LINUX
NetworkWatch::~NetworkWatch()
{
    m_notifier.reset();
    if (m_netlink >= 0)
        ::close(m_netlink);
}

bool NetworkWatch::openNetlink()
{
    m_netlink = ::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
    sockaddr_nl own{};
    own.nl_family = AF_NETLINK;
    own.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (m_netlink < 0 || ::bind(m_netlink, reinterpret_cast<sockaddr *>(&own), sizeof own) != 0) {
        qCInfo(lcDevice).noquote() << "network changes are looked for, since the system does not tell them:"
                                   << std::strerror(errno);
        return false;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_netlink, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &NetworkWatch::readNetlink);
    return true;
}

void NetworkWatch::readNetlink()
{
    // What they say does not matter, not even that some got lost (ENOBUFS): the interfaces are read anew.
    std::array<char, 16 * 1024> messages;
    while (::recv(m_netlink, messages.data(), messages.size(), 0) > 0) { }
    if (!m_settle.isActive())
        m_settle.start();
}
#else
NetworkWatch::~NetworkWatch() = default;

bool NetworkWatch::openNetlink()
{
    return false;
}

void NetworkWatch::readNetlink()
{
}
#endif
