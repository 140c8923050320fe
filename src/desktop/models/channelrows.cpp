// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelrows.h"

ChannelRows::ChannelRows(ChannelModel *source, QObject *parent)
    : RowFilter(source, parent)
    , m_channels(*source)
{
    setTieBreak(ChannelModel::Number);
    setSearched({ChannelModel::Number, ChannelModel::Name, ChannelModel::Group, ChannelModel::GuideName,
                 ChannelModel::Kind});
}

void ChannelRows::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    refilter();
}

bool ChannelRows::isShown(const ChannelModel::Row &row) const
{
    if (m_show == Show::All)
        return true;
    if (m_show == Show::Missing || row.missingSince)
        return m_show == Show::Missing && row.missingSince;
    switch (m_show) {
    case Show::Favourites:
        return row.channel.favorite;
    case Show::Hidden:
        return !row.channel.enabled;
    case Show::WithoutGuide:
        return !m_channels.guideOf(row.channel.id).until;
    case Show::Unsure:
        return m_channels.guideOf(row.channel.id).rank == MatchRank::LooseName;
    default:
        return true;
    }
}

bool ChannelRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return isShown(m_channels.rowAt(row)) && RowFilter::filterAcceptsRow(row, parent);
}
