// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"

#include "desktop/format.h"
#include "desktop/models/roles.h"
#include "desktop/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QVariant alignment(int column)
{
    const bool number = column == ChannelModel::Number || column == ChannelModel::Backups;
    return QVariant::fromValue(number ? Qt::AlignRight | Qt::AlignVCenter
                                      : Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

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
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{
        tr("Number", "column"),    tr("Name", "column"),
        tr("Group", "column"),     tr("Source", "column: how the video is fetched"),
        tr("Favourite", "column"), tr("Backups", "column: how many other sources a channel has")};
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
    case Backups:
        return channel.backups.isEmpty() ? Format::dash() : QLocale().toString(channel.backups.size());
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
    case Qt::ToolTipRole:
        if (cell.column() == Backups && !channel.backups.isEmpty())
            return tr("%n other source(s), tried in turn when the channel's own fails", nullptr,
                      int(channel.backups.size()));
        return shown(channel, cell.column());
    case SortRole:
        if (cell.column() == Backups)
            return channel.backups.size();
        return shown(channel, cell.column());
    case Qt::DisplayRole:
        return shown(channel, cell.column());
    case CopyRole:
        return channel.name;
    case IdRole:
        return channel.id;
    case Qt::TextAlignmentRole:
        return alignment(cell.column());
    default:
        return {};
    }
}
