// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventbook.h"
#include "events/knownclients.h"
#include "events/standing.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

/// Tells what is worth telling: gathers what happens and looks at what holds, lets the pure deciders judge,
/// keeps and logs what they let through. Lives on the engine thread, owned by EngineParts. Without anything
/// that waits for its time it looks once an hour.
class EventWatch : public QObject {
    Q_OBJECT
public:
    /// All but the times, which it fills in itself.
    using Look = std::function<void(Situation &)>;

    /// `directory` keeps what happened, and which devices have watched before.
    EventWatch(const Clock &clock, const QString &directory, Look look, QObject *parent = nullptr);
    ~EventWatch() override;

    void noteBegan(const Consumer &consumer); ///< it has its first video
    void noteEnded(const Consumer &consumer, EndReason reason, const Saying &detail);
    void noteTurnedAway(const ClientIdentity &client, const QString &guideNumber, bool wereTunersFull);
    void note(const Event &event); ///< of another part
    void setStanding(const QString &part,
                     const QList<Event> &conditions); ///< of another part: all it has now
    void lookSoon(); ///< something changed that conditions are read from
    void lookNow();

    [[nodiscard]] QList<Event> newest(int limit) const { return m_book.newest(limit); }
    [[nodiscard]] bool isStanding(EventKind kind) const { return m_book.isStanding(kind); }

signals:
    void told(const EventNews &news);

private:
    [[nodiscard]] EventBook::Now now() const { return {m_clock.wall(), m_clock.steady()}; }
    void tell(const EventNews &news);
    void planLook();
    void keepKnown() const;
    void keepEvents() const;

    const Clock &m_clock;
    const QString m_knownFile, m_eventsFile;
    const Look m_look;
    Standing m_standing;
    EventBook m_book;
    KnownClients m_known;
    QHash<QString, QList<Event>> m_ofOthers; ///< conditions by the part that told them
    QTimer m_timer, m_keep;
};
