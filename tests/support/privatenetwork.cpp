// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatenetwork.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

int currentNamespace()
{
    return ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
}

bool run(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.first(), command.mid(1));
    return process.waitForFinished() && process.exitCode() == 0;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Programs that are started keep what this process may do only as the root of its namespace.
bool becomeOwnRoot(uid_t user, gid_t group)
{
    return write(u"/proc/self/setgroups"_s, "deny")
        && write(u"/proc/self/uid_map"_s, "0 " + QByteArray::number(user) + " 1")
        && write(u"/proc/self/gid_map"_s, "0 " + QByteArray::number(group) + " 1");
}

bool leaveNetwork()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    return ::unshare(CLONE_NEWNET) == 0
        || (::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && becomeOwnRoot(user, group));
}

} // namespace

bool enterOwnNetwork()
{
    if (!leaveNetwork())
        return false;
    ifreq loopback{};
    std::strncpy(loopback.ifr_name, "lo", IFNAMSIZ - 1);
    loopback.ifr_flags = IFF_UP;
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool isUp = ::ioctl(descriptor, SIOCSIFFLAGS, &loopback) == 0;
    ::close(descriptor);
    return isUp;
}

PrivateNetwork::PrivateNetwork()
{
    if (!enterOwnNetwork())
        return;
    m_other = currentNamespace();
    m_keeper.start(u"sleep"_s, {u"600"_s});
    m_isThere = m_keeper.waitForStarted() && enterOwnNetwork();
    m_own = currentNamespace();
}

PrivateNetwork::~PrivateNetwork()
{
    m_keeper.kill();
    m_keeper.waitForFinished();
    ::close(m_own);
    ::close(m_other);
}

bool PrivateNetwork::plug(const QString &here, const QString &there)
{
    return ip(u"link add %1 type veth peer name %2 netns %3"_s.arg(here, there).arg(m_keeper.processId()))
        && ip(u"link set %1 up"_s.arg(here)) && ipThere(u"link set %1 up"_s.arg(there));
}

bool PrivateNetwork::ip(const QString &arguments)
{
    return run(QStringList{u"ip"_s} + arguments.split(u' '));
}

bool PrivateNetwork::ipThere(const QString &arguments)
{
    bool done = false;
    onTheOther([&] { done = ip(arguments); });
    return done;
}

void PrivateNetwork::onTheOther(const std::function<void()> &make)
{
    if (::setns(m_other, CLONE_NEWNET) != 0)
        qFatal("can't enter the other computer");
    make();
    if (::setns(m_own, CLONE_NEWNET) != 0)
        qFatal("can't come back from the other computer");
}

QByteArray PrivateNetwork::outputThere(const QString &program, const QStringList &arguments)
{
    QProcess process;
    onTheOther([&] { process.start(program, arguments); });
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
        process.kill();
    return process.readAllStandardOutput();
}
