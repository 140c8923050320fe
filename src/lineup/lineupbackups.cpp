// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channelbackups.h"
#include "lineup/lineup.h"
#include "lineup/streamaddress.h"

// What is tried where the address of a channel fails.

using namespace Qt::StringLiterals;

namespace {

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

Problem Lineup::setBackups(const QString &channelId, const QStringList &addresses)
{
    const auto found = m_byId.constFind(channelId);
    if (found == m_byId.cend())
        return {ProblemCode::BadOption, channelId, u"there is no such channel"_s};
    if (addresses.size() > MaxGivenBackups) {
        return {ProblemCode::BadOption, QString::number(MaxGivenBackups + 1),
                u"a channel has at most %1 backups"_s.arg(MaxGivenBackups)};
    }
    for (qsizetype at = 0; at < addresses.size(); ++at) {
        const Result<StreamSource> source = readStreamAddress(addresses.at(at).toUtf8());
        if (!source)
            return {source.problem().code, QString::number(at + 1), source.problem().detail};
    }
    if (addresses == givenBackups(channelId))
        return {};
    if (addresses.isEmpty())
        m_marks.backups.remove(channelId);
    else
        m_marks.backups.insert(channelId, addresses);
    applyMarks(m_channels[*found]);
    emit marksChanged(m_marks);
    emit changed();
    return {};
}

QStringList Lineup::givenBackups(const QString &channelId) const
{
    return m_marks.backups.value(channelId);
}

QList<StreamSource> Lineup::foundBackups(const QString &channelId) const
{
    return m_found.value(channelId);
}

void Lineup::applyBackups(Channel &channel) const
{
    const QList<StreamSource> found = m_found.value(channel.id);
    channel.backups.clear();
    for (const QString &address : m_marks.backups.value(channel.id)) {
        Result<StreamSource> given = readStreamAddress(address.toUtf8());
        if (!given)
            continue;
        StreamSource source = std::move(given).value();
        takeHouseRules(source, channel, found);
        channel.backups.append(source);
    }
    channel.backups += found;
}
