// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include "desktop/direction.h"
#include "desktop/eventtext.h"
#include "desktop/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const QString &notificationService()
{
    static const QString name = u"org.freedesktop.Notifications"_s;
    return name;
}

QDBusMessage notificationCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService(), u"/org/freedesktop/Notifications"_s,
                                          notificationService(), method);
}

QStringList buttonsOf(const Event &event)
{
    QStringList buttons{u"default"_s, Notifier::tr("Open", "a notification: show it in the window")};
    for (const auto &[word, label] : EventText::actions(event))
        buttons << word << label;
    return buttons;
}

QVariantMap hintsOf(const Event &event)
{
    const bool isTold = isTrouble(event.kind);
    return {{u"desktop-entry"_s, u"org.plexbridge.PlexBridge"_s},
            {u"urgency"_s, QVariant::fromValue(uchar(isTold ? 1 : 0))},
            {u"transient"_s, !isTold}};
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString path = u"/org/freedesktop/Notifications"_s;
    bus.connect({}, path, notificationService(), u"ActionInvoked"_s, this,
                SLOT(takeAction(quint32, QString)));
    bus.connect({}, path, notificationService(), u"NotificationClosed"_s, this,
                SLOT(takeClosing(quint32, quint32)));
}

void Notifier::setQuiet(const QStringList &kinds)
{
    m_quiet = QSet<QString>(kinds.begin(), kinds.end());
}

void Notifier::tell(const EventNews &news)
{
    const Event &event = news.event;
    if (event.isOver())
        return withdraw(event.id);
    if (m_quiet.contains(toWord(event.kind)))
        return;
    // Who watches for the first time begins to watch, too: told in one.
    if (event.kind == EventKind::NewClient && news.isFresh)
        m_newcomer = event.consumerId;
    else if (event.kind == EventKind::ViewerBegan && news.isFresh && !event.consumerId.isEmpty()
             && event.consumerId == m_newcomer)
        return;
    const Shown known = m_shown.value(event.id);
    if (news.isFresh)
        show(event, 0);
    else if (known.notification != 0) // it is looked at, so it may not say what is no more
        show(event, known.notification);
}

void Notifier::show(const Event &event, quint32 replaced)
{
    const Notice notice = EventText::notice(event);
    QDBusMessage call = notificationCall(u"Notify"_s);
    call << u"PlexBridge"_s << replaced << u"org.plexbridge.PlexBridge"_s
         << direction::sentence(notice.headline) << direction::sentence(notice.explanation).toHtmlEscaped()
         << buttonsOf(event) << hintsOf(event) << -1;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        if (replaced == 0)
            emit notShown(notice.headline, notice.explanation);
        return;
    }
    m_shown.insert(event.id, {replaced, false});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, id = event.id, notice, replaced](QDBusPendingCallWatcher *watcher) {
                watcher->deleteLater();
                if (watcher->isError()) {
                    m_shown.remove(id);
                    if (replaced == 0)
                        emit notShown(notice.headline, notice.explanation);
                    return;
                }
                noteShown(id, *watcher);
            });
}

void Notifier::noteShown(quint64 event, QDBusPendingCallWatcher &answer)
{
    const QDBusPendingReply<quint32> reply = answer;
    const auto known = m_shown.find(event);
    if (known == m_shown.end() || known->isOver) {
        m_shown.remove(event);
        return close(reply.value());
    }
    known->notification = reply.value();
}

void Notifier::withdraw(quint64 event)
{
    const auto known = m_shown.find(event);
    if (known == m_shown.end())
        return;
    known->isOver = true; // where the answer is under way it is closed then
    if (known->notification == 0)
        return;
    close(known->notification);
    m_shown.erase(known);
}

void Notifier::withdrawAll()
{
    for (const quint64 event : m_shown.keys())
        withdraw(event);
}

void Notifier::close(quint32 notification) const
{
    QDBusMessage call = notificationCall(u"CloseNotification"_s);
    call << notification;
    QDBusConnection::sessionBus().asyncCall(call);
}

void Notifier::takeAction(quint32 notification, const QString &action)
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->notification == notification) {
            emit actionChosen(action == u"default" ? u"open"_s : action);
            return;
        }
    }
}

void Notifier::takeClosing(quint32 notification, quint32)
{
    m_shown.removeIf(
        [notification](const auto &shown) { return shown.value().notification == notification; });
}
