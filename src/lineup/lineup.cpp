// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineup.h"

#include "lineup/channelnumbering.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxName = 200;
constexpr qsizetype MaxGuideId = 500;
constexpr int LeastHighDefinition = 720; // lines

/// Stable: what has the same rank stays in its order.
QList<Channel> inOrder(QList<Channel> channels)
{
    QList<std::pair<quint64, qsizetype>> ranks;
    ranks.reserve(channels.size());
    for (qsizetype at = 0; at < channels.size(); ++at)
        ranks.append({rankOf(channels.at(at).guideNumber), at});
    if (std::is_sorted(ranks.cbegin(), ranks.cend()))
        return channels;
    std::sort(ranks.begin(), ranks.end());
    QList<Channel> sorted;
    sorted.reserve(channels.size());
    for (const auto &[rank, at] : std::as_const(ranks))
        sorted.append(std::move(channels[at]));
    return sorted;
}

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

void Lineup::setChannels(QList<Channel> channels)
{
    m_found.clear();
    m_automatic.clear();
    m_vacant = m_findVacant ? m_findVacant(channels) : QSet<QString>();
    for (Channel &channel : channels) {
        if (!channel.backups.isEmpty())
            m_found.insert(channel.id, channel.backups);
        applyMarks(channel);
    }
    channels = numbered(std::move(channels));
    if (channels == m_channels)
        return;
    m_channels = std::move(channels);
    index();
    emit changed();
}

void Lineup::index()
{
    m_byNumber.clear();
    m_byId.clear();
    m_byNumber.reserve(m_channels.size());
    m_byId.reserve(m_channels.size());
    for (qsizetype at = 0; at < m_channels.size(); ++at) {
        m_byNumber.insert(m_channels.at(at).guideNumber, at);
        m_byId.insert(m_channels.at(at).id, at);
    }
}

/// Gives the numbers that persons gave, else the automatic ones, and sorts. Where an automatic one was given
/// to another channel just now, the next free one does until the next import.
QList<Channel> Lineup::numbered(QList<Channel> channels)
{
    const QHash<QString, QString> former = std::exchange(m_automatic, {});
    if (former.isEmpty() && m_marks.numbers.isEmpty())
        return inOrder(std::move(channels));
    QSet<QString> taken;
    for (const Channel &channel : std::as_const(channels)) {
        if (const QString given = m_marks.numbers.value(channel.id); !given.isEmpty())
            taken.insert(given);
    }
    QList<qsizetype> displaced;
    for (qsizetype at = 0; at < channels.size(); ++at) {
        Channel &channel = channels[at];
        const QString automatic = former.value(channel.id, channel.guideNumber);
        const QString given = m_marks.numbers.value(channel.id);
        channel.guideNumber = given.isEmpty() ? automatic : given;
        if (!given.isEmpty() && given != automatic)
            m_automatic.insert(channel.id, automatic);
        else if (given.isEmpty() && taken.contains(automatic))
            displaced.append(at);
        else
            taken.insert(automatic);
    }
    std::sort(displaced.begin(), displaced.end(), [&channels](qsizetype one, qsizetype other) {
        return rankOf(channels.at(one).guideNumber) < rankOf(channels.at(other).guideNumber);
    });
    quint64 next = 1;
    for (const qsizetype at : std::as_const(displaced)) {
        Channel &channel = channels[at];
        m_automatic.insert(channel.id, channel.guideNumber);
        next = std::max(next, rankOf(channel.guideNumber) >> 32);
        while (taken.contains(QString::number(next)))
            ++next;
        channel.guideNumber = QString::number(next++);
    }
    return inOrder(std::move(channels));
}

const Channel *Lineup::byNumber(const QString &guideNumber) const
{
    const auto found = m_byNumber.constFind(guideNumber);
    return found == m_byNumber.cend() ? nullptr : &m_channels.at(*found);
}

const Channel *Lineup::byId(const QString &channelId) const
{
    const auto found = m_byId.constFind(channelId);
    return found == m_byId.cend() ? nullptr : &m_channels.at(*found);
}

Problem Lineup::problemOfNumber(const Channel &channel, const QString &number) const
{
    if (number.trimmed().isEmpty())
        return {};
    const QString wanted = toGuideNumber(number);
    if (wanted.isEmpty()) {
        return {ProblemCode::BadOption, u"number"_s,
                u"must be digits such as 5 or 5.1, not zero, with at most 8 characters"_s};
    }
    const Channel *other = byNumber(wanted);
    if (!other || other->id == channel.id)
        return {};
    return {ProblemCode::Duplicate, u"number"_s,
            u"%1 is the number of \"%2\": give that channel another one first"_s.arg(wanted, other->name)};
}

Problem Lineup::problemOf(const ChannelChange &change) const
{
    const Channel *channel = byId(change.channelId);
    if (!channel)
        return {ProblemCode::BadOption, u"channel"_s, u"there is no such channel"_s};
    if (change.name && change.name->simplified().size() > MaxName)
        return {ProblemCode::BadOption, u"name"_s, u"must have at most %1 characters"_s.arg(MaxName)};
    const std::optional<GuideLink> link = change.guideLink.value_or(std::nullopt);
    if (link && link->guideId.size() > MaxGuideId) {
        return {ProblemCode::BadOption, u"guide channel"_s,
                u"must have at most %1 characters"_s.arg(MaxGuideId)};
    }
    return change.guideNumber ? problemOfNumber(*channel, *change.guideNumber) : Problem();
}

QList<Problem> Lineup::changeAll(const QList<ChannelChange> &changes)
{
    QList<Problem> problems;
    bool different = false, renumbers = false;
    for (const ChannelChange &change : changes) {
        problems.append(problemOf(change));
        if (problems.last())
            continue;
        Channel &channel = m_channels[m_byId.value(change.channelId)];
        if (change.guideNumber && markNumber(channel, toGuideNumber(*change.guideNumber)))
            different = renumbers = true;
        if (markAs(change))
            different = true;
        applyMarks(channel);
    }
    if (renumbers) {
        m_channels = numbered(std::move(m_channels));
        index();
    }
    if (different) {
        emit marksChanged(m_marks);
        emit changed();
    }
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

/// Whether it was new. The index knows the number at once, since the next change may want the former one; all
/// else is left to numbered().
bool Lineup::markNumber(Channel &channel, const QString &number)
{
    if (m_marks.numbers.value(channel.id) == number)
        return false;
    const qsizetype at = m_byId.value(channel.id);
    if (m_byNumber.value(channel.guideNumber, -1) == at)
        m_byNumber.remove(channel.guideNumber);
    if (!m_automatic.contains(channel.id))
        m_automatic.insert(channel.id, channel.guideNumber);
    // One that is away has to do without it when it comes back.
    m_marks.numbers.removeIf([&number](auto it) { return *it == number; });
    setOrRemove(m_marks.numbers, channel.id, number);
    channel.guideNumber = number.isEmpty() ? m_automatic.value(channel.id) : number;
    if (!m_byNumber.contains(channel.guideNumber))
        m_byNumber.insert(channel.guideNumber, at);
    return true;
}

void Lineup::forget(const QStringList &channelIds)
{
    for (const QString &id : channelIds)
        m_marks.forget(id);
}

bool Lineup::setFavorite(const QString &guideNumber, QChar sign)
{
    const auto found = m_byNumber.constFind(guideNumber);
    if (found == m_byNumber.cend() || (sign != u'+' && sign != u'-' && sign != u'x'))
        return false;
    Channel &channel = m_channels[*found];
    const Channel before = channel;
    m_marks.favorites.remove(channel.id);
    m_marks.hidden.remove(channel.id);
    m_marks.waiting.remove(channel.id);
    if (sign == u'+')
        m_marks.favorites.insert(channel.id);
    else if (sign == u'x')
        m_marks.hidden.insert(channel.id);
    applyMarks(channel);
    if (channel != before) {
        emit marksChanged(m_marks);
        emit changed();
    }
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
    const auto found = m_byId.constFind(channelId);
    if (found == m_byId.cend() || m_channels.at(*found).seen == seen)
        return;
    m_marks.seen.insert(channelId, seen);
    applyMarks(m_channels[*found]);
    emit marksChanged(m_marks);
    emit changed();
}

Problem Lineup::setGuideShift(const QString &channelId, const std::optional<GuideShift> &shift)
{
    if (!byId(channelId))
        return {ProblemCode::BadOption, u"channel"_s, u"there is no such channel"_s};
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

void Lineup::setVacancy(VacantFinder find)
{
    m_findVacant = std::move(find);
    m_vacant = m_findVacant ? m_findVacant(m_channels) : QSet<QString>();
    setMarks(LineupMarks(m_marks));
}

void Lineup::setMarks(const LineupMarks &marks)
{
    m_marks = marks;
    QList<Channel> channels = m_channels;
    for (Channel &channel : channels)
        applyMarks(channel);
    channels = numbered(std::move(channels));
    if (channels == m_channels)
        return;
    m_channels = std::move(channels);
    index();
    emit changed();
}

void Lineup::applyMarks(Channel &channel) const
{
    channel.favorite = m_marks.favorites.contains(channel.id);
    channel.enabled = !m_marks.hidden.contains(channel.id) && !m_vacant.contains(channel.id);
    if (const QString name = m_marks.names.value(channel.id, channel.playlistName); !name.isEmpty())
        channel.name = name;
    channel.guideLink.reset();
    if (const auto link = m_marks.guideLinks.constFind(channel.id); link != m_marks.guideLinks.cend())
        channel.guideLink = *link;
    channel.seen.reset();
    if (const auto seen = m_marks.seen.constFind(channel.id); seen != m_marks.seen.cend()) {
        channel.seen = *seen;
        if (seen->height > 0)
            channel.hd = seen->height >= LeastHighDefinition;
    }
    applyBackups(channel);
}
