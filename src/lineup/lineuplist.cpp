// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineuplist.h"

#include "lineup/channelnumbering.h"
#include "lineup/streamaddress.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

namespace {

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

/// A provider counts its connections and shows its certificate whoever named the address.
void takeHouseRules(StreamSource &source, const Channel &channel, const QList<StreamSource> &found)
{
    for (const StreamSource &known : QList<StreamSource>{channel.source} + found) {
        if (known.url.host() != source.url.host())
            continue;
        source.playlistId = known.playlistId;
        source.connectionLimit = known.connectionLimit;
        source.acceptBadCertificate = known.acceptBadCertificate;
        source.way = known.way;
        source.way.origin.reset(); // a person named it
        return;
    }
}

} // namespace

LineupList LineupList::made(QList<Channel> channels, const LineupMarks &marks, const VacantFinder &findVacant)
{
    LineupList list;
    for (const Channel &channel : std::as_const(channels)) {
        if (!channel.backups.isEmpty())
            list.found.insert(channel.id, channel.backups);
    }
    list.channels = std::move(channels);
    list.amendAll(marks, findVacant);
    return list;
}

void LineupList::amend(const QStringList &channelIds, bool renumbers, const LineupMarks &marks)
{
    for (const QString &id : channelIds) {
        if (const auto at = byId.constFind(id); at != byId.cend())
            applyMarks(channels[*at], marks);
    }
    if (renumbers) {
        number(marks);
        channels = inOrder(std::move(channels));
        index();
    }
    sumUp();
}

void LineupList::amendAll(const LineupMarks &marks, const VacantFinder &find)
{
    vacant = find ? find(channels) : QSet<QString>();
    for (Channel &channel : channels)
        applyMarks(channel, marks);
    amend({}, true, marks);
}

void LineupList::index()
{
    byNumber.clear();
    byId.clear();
    byNumber.reserve(channels.size());
    byId.reserve(channels.size());
    for (qsizetype at = 0; at < channels.size(); ++at) {
        byNumber.insert(channels.at(at).guideNumber, at);
        byId.insert(channels.at(at).id, at);
    }
}

void LineupList::sumUp()
{
    outline = 0;
    for (const Channel &channel : std::as_const(channels)) {
        if (channel.enabled)
            outline = outline * 31 + qHashMulti(0, channel.guideNumber, channel.name);
    }
}

/// Gives the numbers that persons gave, else the automatic ones. Where an automatic one was given to another
/// channel just now, the next free one does until the next import.
void LineupList::number(const LineupMarks &marks)
{
    const QHash<QString, QString> former = std::exchange(automatic, {});
    if (former.isEmpty() && marks.numbers.isEmpty())
        return;
    QSet<QString> taken;
    for (const Channel &channel : std::as_const(channels)) {
        if (const QString given = marks.numbers.value(channel.id); !given.isEmpty())
            taken.insert(given);
    }
    QList<qsizetype> displaced;
    for (qsizetype at = 0; at < channels.size(); ++at) {
        Channel &channel = channels[at];
        const QString own = former.value(channel.id, channel.guideNumber);
        const QString given = marks.numbers.value(channel.id);
        channel.guideNumber = given.isEmpty() ? own : given;
        if (!given.isEmpty() && given != own)
            automatic.insert(channel.id, own);
        else if (given.isEmpty() && taken.contains(own))
            displaced.append(at);
        else
            taken.insert(own);
    }
    std::sort(displaced.begin(), displaced.end(), [this](qsizetype one, qsizetype other) {
        return rankOf(channels.at(one).guideNumber) < rankOf(channels.at(other).guideNumber);
    });
    quint64 next = 1;
    for (const qsizetype at : std::as_const(displaced)) {
        Channel &channel = channels[at];
        automatic.insert(channel.id, channel.guideNumber);
        next = std::max(next, rankOf(channel.guideNumber) >> 32);
        while (taken.contains(QString::number(next)))
            ++next;
        channel.guideNumber = QString::number(next++);
    }
}

void LineupList::applyMarks(Channel &channel, const LineupMarks &marks) const
{
    channel.favorite = marks.favorites.contains(channel.id);
    channel.enabled = !marks.hidden.contains(channel.id) && !vacant.contains(channel.id);
    if (const QString name = marks.names.value(channel.id, channel.playlistName); !name.isEmpty())
        channel.name = name;
    channel.guideLink.reset();
    if (const auto link = marks.guideLinks.constFind(channel.id); link != marks.guideLinks.cend())
        channel.guideLink = *link;
    channel.seen.reset();
    if (const auto seen = marks.seen.constFind(channel.id); seen != marks.seen.cend()) {
        channel.seen = *seen;
        if (seen->height > 0)
            channel.hd = seen->height >= LeastHighDefinition;
    }
    applyBackups(channel, marks.backups.value(channel.id));
}

void LineupList::applyBackups(Channel &channel, const QStringList &addresses) const
{
    const QList<StreamSource> others = found.value(channel.id);
    channel.backups.clear();
    for (const QString &address : addresses) {
        Result<StreamSource> given = readStreamAddress(address.toUtf8());
        if (!given)
            continue;
        StreamSource source = std::move(given).value();
        takeHouseRules(source, channel, others);
        channel.backups.append(source);
    }
    channel.backups += others;
}
