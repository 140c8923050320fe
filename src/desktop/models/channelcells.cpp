// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of ChannelModel show.
#include "desktop/format.h"
#include "desktop/guidetext.h"
#include "desktop/logoicons.h"
#include "desktop/models/channelmodel.h"
#include "desktop/models/roles.h"
#include "desktop/statelook.h"
#include "desktop/text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace {

QVariant alignment(int column)
{
    switch (column) {
    case ChannelModel::Number:
    case ChannelModel::Backups:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case ChannelModel::Favourite:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

/// "5.12" after "5.2": the part after the point is a number, too.
qint64 numberRank(const QString &guideNumber)
{
    return guideNumber.section(u'.', 0, 0).toLongLong() * 100'000'000
        + guideNumber.section(u'.', 1, 1).toLongLong();
}

} // namespace

QVariant ChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && section == Favourite)) {
        const QString meanings[]{{},
                                 {},
                                 tr("Favourite"),
                                 {},
                                 tr("On now"),
                                 tr("How far the guide reaches"),
                                 {},
                                 tr("How sure it is that guide and channel belong together"),
                                 {},
                                 {}};
        return meanings[section].isEmpty() ? QVariant() : QVariant(meanings[section]);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{
        tr("Number", "column"),
        tr("Name", "column"),
        u"★"_s,
        tr("Group", "column"),
        tr("On now", "column: programme"),
        tr("Guide", "column: how far it reaches"),
        tr("Channel of the guide", "column"),
        tr("Match", "column: how sure it is, in percent"),
        tr("Source", "column: playlist that a channel is from"),
        tr("Backups", "column: how many other sources a channel has"),
    };
    return titles[section];
}

QString ChannelModel::shown(const Row &row, int column) const
{
    const Channel &channel = row.channel;
    if (row.missingSince && column > Group)
        return column == Now ? GuideText::missing(*row.missingSince) : QString();
    switch (column) {
    case Number:
        return channel.guideNumber;
    case Name:
        return channel.enabled ? channel.name
                               : tr("%1 (hidden)", "a channel that is not offered").arg(channel.name);
    case Favourite:
        return row.missingSince ? QString() : channel.favorite ? u"★"_s : u"☆"_s;
    case Group:
        return channel.group.isEmpty() ? Format::dash() : channel.group;
    case Now:
        return GuideText::onNow(m_onNow.value(channel.id));
    case Guide:
        return GuideText::coverage(guideOf(channel.id), m_placeholders, m_now);
    case GuideName:
        return GuideText::matched(guideOf(channel.id));
    case Sure:
        return GuideText::sureness(guideOf(channel.id));
    case Kind: {
        const QString playlist = m_playlists.value(channel.source.playlistId);
        return playlist.isEmpty() ? Text::sourceKind(channel.source.kind) : playlist;
    }
    case Backups:
        return channel.backups.isEmpty() ? Format::dash() : QLocale().toString(channel.backups.size());
    default:
        return {};
    }
}

QString ChannelModel::toolTip(const Row &row, int column) const
{
    const Channel &channel = row.channel;
    if (row.missingSince)
        return GuideText::missingDetails(*row.missingSince);
    switch (column) {
    case Name:
        return channel.playlistName.isEmpty() || channel.playlistName == channel.name
            ? shown(row, Name)
            : tr("%1\nIn the playlist: %2", "a channel's name, its name in the playlist")
                  .arg(shown(row, Name), channel.playlistName);
    case Favourite:
        return channel.favorite ? tr("Favourite") : tr("No favourite");
    case Now:
        return GuideText::onNowDetails(m_onNow.value(channel.id));
    case Guide:
        return GuideText::coverageDetails(guideOf(channel.id), m_placeholders);
    case GuideName:
    case Sure:
        return guideOf(channel.id).guideId.isEmpty()
            ? GuideText::rank(guideOf(channel.id).rank)
            : tr("%1 (%2)", "channel of a guide, its id there")
                    .arg(GuideText::matched(guideOf(channel.id)), guideOf(channel.id).guideId)
                + u'\n' + GuideText::rank(guideOf(channel.id).rank);
    case Kind:
        return tr("%1\nVideo: %2", "playlist, how the video is fetched")
            .arg(shown(row, Kind), Text::sourceKind(channel.source.kind));
    case Backups:
        if (!channel.backups.isEmpty())
            return tr("%n other source(s), tried in turn when the channel's own fails", nullptr,
                      int(channel.backups.size()));
        break;
    default:
        break;
    }
    return shown(row, column);
}

QVariant ChannelModel::sortValue(const Row &row, int column) const
{
    const Channel &channel = row.channel;
    switch (column) {
    case Number:
        return numberRank(channel.guideNumber);
    case Favourite:
        return channel.favorite ? 0 : 1; // favourites first
    case Guide: {
        const ChannelGuide guide = guideOf(channel.id);
        return guide.until ? toEpochMs(*guide.until) : qint64(0);
    }
    case Sure:
        return guideOf(channel.id).guideId.isEmpty() ? 0 : confidenceOf(guideOf(channel.id).rank);
    case Backups:
        return channel.backups.size();
    default:
        return shown(row, column);
    }
}

QVariant ChannelModel::editValue(const Row &row, int column) const
{
    return column == Number ? row.channel.guideNumber
        : column == Name    ? row.channel.name
                            : shown(row, column);
}

QVariant ChannelModel::look(const Row &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role == Qt::AccessibleTextRole)
        return column == Favourite && !row.missingSince ? QVariant(toolTip(row, Favourite)) : QVariant();
    // Asked each time, so that nothing keeps a colour of the other palette.
    const bool faint =
        row.missingSince || !row.channel.enabled || (column == Favourite && !row.channel.favorite);
    if (role == Qt::ForegroundRole && faint)
        return StateLook::faintText(QGuiApplication::palette());
    return {};
}

QVariant ChannelModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(cell.row());
    const int column = cell.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::CheckStateRole:
        if (column == Name && canBeEdited(row))
            return row.channel.enabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        return column == Name && m_logos ? QVariant(m_logos->iconOf(row.channel.logo)) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case CopyRole:
        return row.channel.name;
    case IdRole:
        return row.channel.id;
    case ProgressRole:
        if (column != Now || row.missingSince)
            return {};
        if (const int over = GuideText::progress(m_onNow.value(row.channel.id), m_now); over >= 0)
            return over;
        return {};
    case HintRole:
        return column == Number ? tr("automatic", "guide number") : row.channel.playlistName;
    default:
        return look(row, column, role);
    }
}
