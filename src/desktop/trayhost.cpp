// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayhost.h"

#include "desktop/logging.h"
#include "desktop/xembedtray.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

const QString &watcherName()
{
    static const QString name = u"org.kde.StatusNotifierWatcher"_s;
    return name;
}

// A session that has both starts its D-Bus host within this time; XEmbed is the second choice.
constexpr auto BusFirst = 2s;

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_poll.setInterval(5s); // the watcher below sees a late D-Bus host; this is for a late XEmbed tray
        emit missing();
    });
    connect(&m_poll, &QTimer::timeout, this, &TrayHost::lookOnce);
    auto *watcher = new QDBusServiceWatcher(watcherName(), QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::lookOnce);
}

void TrayHost::look(std::chrono::milliseconds patience)
{
    m_begun = steady_clock::now();
    m_patience.start(patience);
    m_poll.start(250ms);
    lookOnce();
}

void TrayHost::lookOnce()
{
    if (m_found)
        return;
    askWatcher();
    if (steady_clock::now() - m_begun >= BusFirst && XEmbedTray::isPresent()) {
        qCInfo(lcDesktop) << "tray: XEmbed found";
        tell();
    }
}

void TrayHost::askWatcher()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_asking || !bus.isConnected())
        return;
    m_asking = true;
    QDBusMessage question = QDBusMessage::createMethodCall(watcherName(), u"/StatusNotifierWatcher"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcherName() << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        m_asking = false;
        if (m_found || reply.isError() || !reply.value().variant().toBool())
            return;
        qCInfo(lcDesktop) << "tray: StatusNotifierItem host found";
        tell();
    });
}

void TrayHost::tell()
{
    m_found = true;
    m_poll.stop();
    m_patience.stop();
    emit found();
}
