// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineup.h"

#include "core/channelbackups.h"
#include "lineup/streamaddress.h"

#include <algorithm>
#include <utility>

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
        return;
    }
}

} // namespace

Lineup::Lineup(QObject *parent)
    : QObject(parent)
{
}

void Lineup::setChannels(QList<Channel> channels)
{
    QHash<QString, qsizetype> byNumber, byId;
    m_found.clear();
    byNumber.reserve(channels.size());
    byId.reserve(channels.size());
    for (qsizetype at = 0; at < channels.size(); ++at) {
        Channel &channel = channels[at];
        if (!channel.backups.isEmpty())
            m_found.insert(channel.id, channel.backups);
        applyMarks(channel);
        byNumber.insert(channel.guideNumber, at);
        byId.insert(channel.id, at);
    }
    if (channels == m_channels)
        return;
    m_channels = std::move(channels);
    m_byNumber = std::move(byNumber);
    m_byId = std::move(byId);
    emit changed();
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

bool Lineup::setFavorite(const QString &guideNumber, QChar sign)
{
    const auto found = m_byNumber.constFind(guideNumber);
    if (found == m_byNumber.cend() || (sign != u'+' && sign != u'-' && sign != u'x'))
        return false;
    Channel &channel = m_channels[*found];
    const Channel before = channel;
    m_marks.favorites.remove(channel.id);
    m_marks.hidden.remove(channel.id);
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

Problem Lineup::setBackups(const QString &channelId, const QStringList &addresses)
{
    const auto found = m_byId.constFind(channelId);
    if (found == m_byId.cend())
        return {ProblemCode::BadOption, channelId, QStringLiteral("there is no such channel")};
    if (addresses.size() > MaxGivenBackups) {
        return {ProblemCode::BadOption, QString::number(MaxGivenBackups + 1),
                QStringLiteral("a channel has at most %1 backups").arg(MaxGivenBackups)};
    }
    for (qsizetype at = 0; at < addresses.size(); ++at) {
        const Result<StreamSource> source = readStreamAddress(addresses.at(at).toUtf8(), false);
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

void Lineup::setMarks(const LineupMarks &marks)
{
    m_marks = marks;
    bool different = false;
    for (Channel &channel : m_channels) {
        const Channel before = channel;
        applyMarks(channel);
        different = different || channel != before;
    }
    if (different)
        emit changed();
}

void Lineup::applyMarks(Channel &channel) const
{
    channel.favorite = m_marks.favorites.contains(channel.id);
    channel.enabled = !m_marks.hidden.contains(channel.id);
    const QList<StreamSource> found = m_found.value(channel.id);
    channel.backups.clear();
    for (const QString &address : m_marks.backups.value(channel.id)) {
        Result<StreamSource> given = readStreamAddress(address.toUtf8(), false);
        if (!given)
            continue;
        StreamSource source = std::move(given).value();
        takeHouseRules(source, channel, found);
        channel.backups.append(source);
    }
    channel.backups += found;
}
