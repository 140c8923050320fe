// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QDBusPendingCallWatcher;

/// Shows events as notifications of the desktop (org.freedesktop.Notifications), with what can be done about
/// them as buttons, and takes them back when they are over. Main thread; owned by Desktop. Where nobody shows
/// notifications it says so, with the words, once for each.
class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);

    void setQuiet(const QStringList &kinds); ///< words of EventKind that are not shown
    void tell(const EventNews &news);
    void withdrawAll(); ///< whoever told them is gone

signals:
    void actionChosen(const QString &action); ///< a word of EventText::actions; "open": the event itself
    void notShown(const QString &headline, const QString &explanation); ///< show it otherwise

private slots:
    void takeAction(quint32 notification, const QString &action);
    void takeClosing(quint32 notification, quint32 reason);

private:
    struct Shown {
        quint32 notification = 0; ///< 0: not answered yet
        bool isOver = false; ///< before it was answered
    };
    void show(const Event &event, quint32 replaced);
    void noteShown(quint64 event, QDBusPendingCallWatcher &answer);
    void withdraw(quint64 event);
    void close(quint32 notification) const;

    QString m_newcomer; ///< consumer that was told of as a new device
    QSet<QString> m_quiet;
    QHash<quint64, Shown> m_shown; ///< by event; those that a person has not closed
};
