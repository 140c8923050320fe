// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

#include <array>
#include <utility>
#include <vector>

#include <poll.h>
#include <unistd.h>

/// The part of logind that hands out inhibitor locks, on whatever bus it is put. A lock is a pipe's end: at
/// the other one it is seen whether somebody still holds it.
class FakeLogind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~FakeLogind() override
    {
        for (const Lock &lock : m_locks)
            ::close(lock.watched);
    }
    /// "sleep:idle block", for each lock that is held now, in order.
    [[nodiscard]] QStringList held() const
    {
        QStringList out;
        for (const Lock &lock : m_locks) {
            pollfd end{lock.watched, POLLIN, 0};
            if (::poll(&end, 1, 0) == 0)
                out.append(lock.what);
        }
        return out;
    }
    QStringList denied; ///< of `what`
    QStringList asked; ///< all of them, in order

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked.append(what + QLatin1Char(' ') + mode);
        if (denied.contains(what) || who.isEmpty() || why.isEmpty()) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("Permission denied"));
            return {};
        }
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            qFatal("no pipe");
        m_locks.push_back({ends[0], asked.constLast()});
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

signals:
    void PrepareForSleep(bool begins);

private:
    struct Lock {
        int watched = -1;
        QString what;
    };
    std::vector<Lock> m_locks;
};
