// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programend.h"

#include "app/logging.h"
#include "app/logoutput.h"

#include <QDir>
#include <QFile>
#include <QThread>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto logsEnd = 500ms;
const QString logThread = QStringLiteral("log");

/// As the system knows them, which is the first 15 characters. A thread that a library begins without a name
/// has the name of the one that began it.
bool isOurs(const QString &name)
{
    static const QStringList names{u"engine"_s,   u"store"_s,    u"history"_s,
                                   u"download"_s, logThread,     u"Thread (pooled)"_s,
                                   u"bus"_s,      u"keychain"_s, u"QNetworkAccessM"_s};
    return names.contains(name);
}

QStringList running(bool countsLog)
{
    QStringList names = programend::runningThreads();
    if (!countsLog)
        names.removeAll(logThread);
    return names;
}

[[noreturn]] void leave(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

/// Those that are left when the time is over.
QStringList waitForEnd(bool countsLog, QDeadlineTimer deadline)
{
    QStringList left = running(countsLog);
    while (!left.isEmpty() && !deadline.hasExpired()) {
        QThread::msleep(1);
        left = running(countsLog);
    }
    return left;
}

} // namespace

QStringList programend::runningThreads()
{
    QStringList out;
    const QString folder = u"/proc/self/task"_s;
    for (const QString &id : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder + u'/' + id + u"/comm"_s);
        if (!file.open(QIODevice::ReadOnly)) // it has just ended
            continue;
        const QString name = QString::fromUtf8(file.readAll().trimmed());
        if (id.toLongLong() != ::getpid() && isOurs(name))
            out += name;
    }
    return out;
}

void programend::settle(int code, LogOutput &log, QDeadlineTimer deadline)
{
    // Threads of a pool stay for half a minute when there is nothing to do; this ends them, too.
    QThreadPool::globalInstance()->waitForDone(int(std::max<qint64>(0, deadline.remainingTime())));
    const QStringList left = waitForEnd(false, deadline);
    if (left.isEmpty())
        return;
    qCWarning(lcApp).noquote() << "ends without waiting for:" << left.join(u", "_s);
    log.drain();
    leave(code);
}

int programend::end(int code)
{
    if (!waitForEnd(true, QDeadlineTimer(logsEnd)).isEmpty())
        leave(code);
    return code;
}
