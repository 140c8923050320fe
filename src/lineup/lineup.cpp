// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineup.h"

#include "core/letgo.h"
#include "core/said.h"
#include "lineup/channelnumbering.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxName = 200;
constexpr qsizetype MaxGuideId = 500;

/// Both: whether that is new.
bool setOrRemove(QHash<QString, QString> &marks, const QString &id, const QString &value)
{
    if (marks.value(id) == value)
        return false;
    if (value.isEmpty())
        marks.remove(id);
    else
        marks.insert(id, value);
    return true;
}

bool setOrRemove(QSet<QString> &marks, const QString &id, bool marked)
{
    if (marks.contains(id) == marked)
        return false;
    if (marked)
        marks.insert(id);
    else
        marks.remove(id);
    return true;
}

} // namespace

Lineup::Lineup(QObject *parent)
    : QObject(parent)
{
}

Lineup::~Lineup()
{
    m_pool.waitForDone();
}

bool Lineup::isWorkedOnElsewhere(qsizetype channels) const
{
    return m_isWorking || std::max(channels, m_list.channels.size()) > AtOnce;
}

void Lineup::setChannels(QList<Channel> channels)
{
    if (!isWorkedOnElsewhere(channels.size()))
        return take(LineupList::made(std::move(channels), m_marks, m_findVacant));
    m_next = {std::move(channels), false, {}, false}; // with all marks there are by then
    work();
}

void Lineup::take(LineupList list)
{
    m_givenTo.clear();
    m_given.clear();
    const bool different = list.channels != m_list.channels;
    if (!different)
        list.channels = m_list.channels; // who compares sees at a glance that they are the same
    m_list = std::move(list);
    if (different)
        emit changed();
}

/// Their marks have changed.
void Lineup::amend(const QStringList &channelIds, bool renumbers)
{
    emit marksChanged(m_marks);
    if (isWorkedOnElsewhere(0)) {
        m_next.channelIds += channelIds;
        m_next.renumbers = m_next.renumbers || renumbers;
        return work();
    }
    m_list.amend(channelIds, renumbers, m_marks);
    m_givenTo.clear();
    m_given.clear();
    emit changed();
}

/// Any marks may have changed.
void Lineup::amendAll()
{
    if (isWorkedOnElsewhere(0)) {
        m_next.isForAll = true;
        return work();
    }
    LineupList list = m_list;
    list.amendAll(m_marks, m_findVacant);
    take(std::move(list));
}

/// On a thread of its own, one step after the other. What comes meanwhile is done next, on what came of this.
void Lineup::work()
{
    if (std::exchange(m_isWorking, true))
        return;
    ++m_step;
    m_pool.start([this, step = std::exchange(m_next, {}), list = m_list, marks = m_marks,
                  findVacant = m_findVacant]() mutable {
        const QList<Channel> before = list.channels;
        if (step.replacement)
            list = LineupList::made(std::move(*step.replacement), marks, findVacant);
        else if (step.isForAll)
            list.amendAll(marks, findVacant);
        else
            list.amend(step.channelIds, step.renumbers, marks);
        if (list.channels == before)
            list.channels = before;
        QMetaObject::invokeMethod(
            this, [this, list = std::move(list)]() mutable { finish(std::move(list)); },
            Qt::QueuedConnection);
    });
}

void Lineup::finish(LineupList list)
{
    const bool different = list.channels.constData() != m_list.channels.constData();
    letGo(m_pool, std::exchange(m_list, std::move(list)));
    if (m_next.isNone()) {
        m_givenTo.clear();
        m_given.clear();
    }
    if (different)
        emit changed();
    m_isWorking = false;
    const quint64 done = m_step;
    if (!m_next.isNone())
        work();
    while (!m_waiting.isEmpty() && m_waiting.first().step <= done) {
        const Waiter waiter = m_waiting.takeFirst();
        if (waiter.context)
            waiter.done();
    }
}

void Lineup::whenSettled(QObject *context, std::function<void()> done)
{
    if (m_isWorking)
        m_waiting.append({m_next.isNone() ? m_step : m_step + 1, context, std::move(done)});
    else
        done();
}

const Channel *Lineup::byNumber(const QString &guideNumber) const
{
    const auto found = m_list.byNumber.constFind(guideNumber);
    return found == m_list.byNumber.cend() ? nullptr : &m_list.channels.at(*found);
}

const Channel *Lineup::byId(const QString &channelId) const
{
    const auto found = m_list.byId.constFind(channelId);
    return found == m_list.byId.cend() ? nullptr : &m_list.channels.at(*found);
}

/// As it will be once what was asked for is done.
QString Lineup::numberOf(const Channel &channel) const
{
    return m_given.value(channel.id, channel.guideNumber);
}

/// Empty: nobody; likewise.
QString Lineup::holderOf(const QString &number) const
{
    if (const auto given = m_givenTo.constFind(number); given != m_givenTo.cend())
        return *given;
    const Channel *const channel = byNumber(number);
    return channel ? channel->id : QString();
}

Problem Lineup::problemOfNumber(const Channel &channel, const QString &number) const
{
    if (number.trimmed().isEmpty())
        return {};
    const QString wanted = toGuideNumber(number);
    if (wanted.isEmpty()) {
        return {ProblemCode::BadOption, u"number"_s, said(Said::NumberMalformed)};
    }
    const QString holder = holderOf(wanted);
    const Channel *const other = holder.isEmpty() || holder == channel.id ? nullptr : byId(holder);
    if (!other)
        return {};
    return {ProblemCode::Duplicate, u"number"_s, said(Said::NumberTaken, {wanted, other->name})};
}

Problem Lineup::problemOf(const ChannelChange &change) const
{
    const Channel *channel = byId(change.channelId);
    if (!channel)
        return {ProblemCode::BadOption, u"channel"_s, said(Said::NoSuchChannel)};
    if (change.name && change.name->simplified().size() > MaxName)
        return {ProblemCode::BadOption, u"name"_s, said(Said::AtMostCharacters, {MaxName})};
    const std::optional<GuideLink> link = change.guideLink.value_or(std::nullopt);
    if (link && link->guideId.size() > MaxGuideId) {
        return {ProblemCode::BadOption, u"guide channel"_s, said(Said::AtMostCharacters, {MaxGuideId})};
    }
    return change.guideNumber ? problemOfNumber(*channel, *change.guideNumber) : Problem();
}

QList<Problem> Lineup::changeAll(const QList<ChannelChange> &changes)
{
    QList<Problem> problems;
    QStringList different;
    bool renumbers = false;
    for (const ChannelChange &change : changes) {
        problems.append(problemOf(change));
        if (problems.last())
            continue;
        const bool isRenumbered =
            change.guideNumber && markNumber(*byId(change.channelId), toGuideNumber(*change.guideNumber));
        renumbers = renumbers || isRenumbered;
        if (markAs(change) || isRenumbered)
            different.append(change.channelId);
    }
    if (!different.isEmpty())
        amend(different, renumbers);
    return problems;
}

/// All but the number; whether that was new.
bool Lineup::markAs(const ChannelChange &change)
{
    const QString &id = change.channelId;
    bool different = false;
    if (change.name) {
        const QString name = change.name->simplified();
        const bool own = name != byId(id)->playlistName;
        different |= setOrRemove(m_marks.names, id, own ? name : QString());
    }
    if (change.enabled) {
        different |= setOrRemove(m_marks.hidden, id, !*change.enabled);
        different |= setOrRemove(m_marks.waiting, id, false);
    }
    if (change.favorite)
        different |= setOrRemove(m_marks.favorites, id, *change.favorite);
    if (!change.guideLink)
        return different;
    const auto link = m_marks.guideLinks.constFind(id);
    const auto before = link == m_marks.guideLinks.cend() ? std::nullopt : std::optional(*link);
    if (before == *change.guideLink)
        return different;
    m_marks.guideLinks.remove(id);
    if (*change.guideLink)
        m_marks.guideLinks.insert(id, **change.guideLink);
    return true;
}

/// Whether it was new.
bool Lineup::markNumber(const Channel &channel, const QString &number)
{
    if (m_marks.numbers.value(channel.id) == number)
        return false;
    if (const QString former = numberOf(channel); holderOf(former) == channel.id)
        m_givenTo.insert(former, {});
    // One that is away has to do without it when it comes back.
    m_marks.numbers.removeIf([&number](auto it) { return *it == number; });
    setOrRemove(m_marks.numbers, channel.id, number);
    const QString now = number.isEmpty() ? m_list.automatic.value(channel.id, channel.guideNumber) : number;
    m_given.insert(channel.id, now);
    if (holderOf(now).isEmpty())
        m_givenTo.insert(now, channel.id);
    return true;
}

void Lineup::forget(const QStringList &channelIds)
{
    for (const QString &id : channelIds)
        m_marks.forget(id);
}

bool Lineup::setFavorite(const QString &guideNumber, QChar sign)
{
    const Channel *const channel = byNumber(guideNumber);
    if (!channel || (sign != u'+' && sign != u'-' && sign != u'x'))
        return false;
    const QString id = channel->id;
    bool different = setOrRemove(m_marks.favorites, id, sign == u'+');
    different |= setOrRemove(m_marks.hidden, id, sign == u'x');
    different |= setOrRemove(m_marks.waiting, id, false);
    if (different)
        amend({id}, false);
    return true;
}

void Lineup::holdBack(const QStringList &channelIds)
{
    if (channelIds.isEmpty())
        return;
    for (const QString &id : channelIds) {
        m_marks.hidden.insert(id);
        m_marks.waiting.insert(id);
    }
    emit marksChanged(m_marks);
}

void Lineup::noteSeen(const QString &channelId, const SeenStream &seen)
{
    const auto known = m_marks.seen.constFind(channelId);
    if (!byId(channelId) || (known != m_marks.seen.cend() && *known == seen))
        return;
    m_marks.seen.insert(channelId, seen);
    amend({channelId}, false);
}

Problem Lineup::setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift)
{
    if (!byId(channelId))
        return {ProblemCode::BadOption, u"channel"_s, said(Said::NoSuchChannel)};
    const auto known = m_marks.guideShifts.constFind(channelId);
    if ((known == m_marks.guideShifts.cend() ? std::nullopt : std::optional(*known)) == shift)
        return {};
    m_marks.guideShifts.remove(channelId);
    if (shift)
        m_marks.guideShifts.insert(channelId, *shift);
    emit marksChanged(m_marks);
    emit changed();
    return {};
}

void Lineup::setVacancy(LineupList::VacantFinder find)
{
    m_findVacant = std::move(find);
    amendAll();
}

void Lineup::setMarks(const LineupMarks &marks)
{
    m_marks = marks;
    amendAll();
}
