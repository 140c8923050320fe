// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatenetwork.h"

#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

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

} // namespace

PrivateNetwork::PrivateNetwork()
{
    if (::unshare(CLONE_NEWNET) != 0)
        return;
    m_other = currentNamespace();
    m_keeper.start(u"sleep"_s, {u"600"_s});
    m_isThere = m_keeper.waitForStarted() && ip(u"link set lo up"_s) && ::unshare(CLONE_NEWNET) == 0;
    m_own = currentNamespace();
    m_isThere = m_isThere && ip(u"link set lo up"_s);
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
