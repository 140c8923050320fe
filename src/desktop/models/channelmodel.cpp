// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"

#include "desktop/format.h"
#include "desktop/models/roles.h"
#include "desktop/text.h"

using namespace Qt::StringLiterals;

void ChannelModel::setChannels(const QList<Channel> &channels)
{
    if (channels == m_channels)
        return;
    beginResetModel();
    m_channels = channels;
    endResetModel();
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_channels.size());
}

int ChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Number ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Number", "column"), tr("Name", "column"), tr("Group", "column"),
                           tr("Source", "column: how the video is fetched"), tr("Favourite", "column")};
    return titles[section];
}

QString ChannelModel::shown(const Channel &channel, int column) const
{
    switch (column) {
    case Number:
        return channel.guideNumber;
    case Name:
        return channel.enabled ? channel.name
                               : tr("%1 (hidden)", "a channel that is not offered").arg(channel.name);
    case Group:
        return channel.group.isEmpty() ? Format::dash() : channel.group;
    case Kind:
        return Text::sourceKind(channel.source.kind);
    case Favourite:
        return channel.favorite ? tr("★ Favourite") : QString();
    default:
        return {};
    }
}

QVariant ChannelModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_channels.size())
        return {};
    const Channel &channel = m_channels.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return shown(channel, cell.column());
    case CopyRole:
        return channel.name;
    case IdRole:
        return channel.id;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cell.column() == Number ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}
