// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineup.h"

Lineup::Lineup(QObject *parent)
    : QObject(parent)
{
}

void Lineup::setChannels(QList<Channel> channels)
{
    QHash<QString, qsizetype> byNumber, byId;
    byNumber.reserve(channels.size());
    byId.reserve(channels.size());
    for (qsizetype at = 0; at < channels.size(); ++at) {
        Channel &channel = channels[at];
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
}
