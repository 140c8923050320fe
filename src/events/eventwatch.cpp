// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventwatch.h"

#include "events/eventfile.h"
#include "events/logging.h"
#include "events/moments.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soon = 500ms;
constexpr auto whileSomethingWaits = 1s;
constexpr auto whileSomethingStands = 1min;
constexpr auto atLeast = 1h; ///< accounts run out by the day
constexpr auto keptAfter = 5s;
constexpr int mostKept = 200;
constexpr qint64 largestFile = 2 * 1024 * 1024;

} // namespace

EventWatch::EventWatch(const Clock &clock, const QString &directory, Look look, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_knownFile(directory + u"/known-clients"_s)
    , m_eventsFile(directory + u"/events.json"_s)
    , m_look(std::move(look))
    , m_book({}, quint64(toEpochMs(clock.wall())))
{
    QFile known(m_knownFile);
    if (known.open(QIODevice::ReadOnly))
        m_known.take(known.read(64 * 1024));
    QFile events(m_eventsFile);
    if (events.open(QIODevice::ReadOnly))
        m_book.recall(eventfile::fromBytes(events.read(largestFile)), now());
    m_keep.setSingleShot(true);
    m_keep.setInterval(keptAfter);
    connect(&m_keep, &QTimer::timeout, this, &EventWatch::keepEvents);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EventWatch::lookNow);
    m_timer.start(soon);
}

EventWatch::~EventWatch()
{
    if (m_keep.isActive())
        keepEvents();
}

void EventWatch::noteBegan(const Consumer &consumer)
{
    if (m_known.isNew(consumer.client)) {
        keepKnown();
        note(moments::newClient(consumer));
    }
    note(moments::began(consumer));
}

void EventWatch::noteEnded(const Consumer &consumer, EndReason reason, const Saying &detail)
{
    if (const auto failed = moments::failed(consumer, reason, detail))
        note(*failed);
    lookSoon();
}

void EventWatch::noteTurnedAway(const ClientIdentity &client, const QString &guideNumber, bool wereTunersFull)
{
    m_standing.noteTurnedAway({m_clock.steady(), client, guideNumber, wereTunersFull});
    lookNow();
}

void EventWatch::note(const Event &event)
{
    tell(m_book.note(event, now()));
}

void EventWatch::setStanding(const QString &part, const QList<Event> &conditions)
{
    m_ofOthers.insert(part, conditions);
    lookSoon();
}

void EventWatch::lookSoon()
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > soon)
        m_timer.start(soon);
}

void EventWatch::lookNow()
{
    Situation situation;
    situation.wall = m_clock.wall();
    situation.steady = m_clock.steady();
    m_look(situation);
    QList<Event> conditions = m_standing.conditions(situation);
    for (const QList<Event> &ofAnother : std::as_const(m_ofOthers))
        conditions += ofAnother;
    for (const EventNews &news : m_book.setStanding(conditions, now()))
        tell(news);
    planLook();
}

void EventWatch::planLook()
{
    if (m_standing.isWaiting())
        m_timer.start(whileSomethingWaits);
    else if (m_book.isAnythingStanding())
        m_timer.start(whileSomethingStands);
    else
        m_timer.start(atLeast);
}

void EventWatch::tell(const EventNews &news)
{
    const Event &event = news.event;
    if (news.isFresh && isTrouble(event.kind))
        qCWarning(lcEvents).noquote() << english(event);
    else if (news.isFresh || event.isOver())
        qCInfo(lcEvents).noquote() << english(event);
    else
        qCDebug(lcEvents).noquote() << english(event);
    if (!m_keep.isActive())
        m_keep.start();
    emit told(news);
}

void EventWatch::keepKnown() const
{
    QSaveFile file(m_knownFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(m_known.toBytes());
    if (!file.commit())
        qCInfo(lcEvents).noquote() << "which devices watch can't be remembered:" << file.errorString();
}

void EventWatch::keepEvents() const
{
    QSaveFile file(m_eventsFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(eventfile::toBytes(m_book.newest(mostKept)));
    if (!file.commit())
        qCInfo(lcEvents).noquote() << "what happened can't be remembered:" << file.errorString();
}
