// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/upstreammodel.h"

#include "core/consumer.h"
#include "desktop/format.h"
#include "desktop/healthtext.h"
#include "desktop/models/roles.h"
#include "desktop/saidtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

void UpstreamModel::setUpstreams(const QList<UpstreamStatus> &upstreams, WallTime now)
{
    // Words like "5 min ago" grow old where nothing else changes.
    const bool ages = now != m_now
        && std::any_of(upstreams.begin(), upstreams.end(), [](const auto &one) { return one.lastReopen; });
    m_now = now;
    if (upstreams == m_upstreams && !ages)
        return;
    if (upstreams.size() != m_upstreams.size()) {
        beginResetModel();
        m_upstreams = upstreams;
        endResetModel();
        return;
    }
    m_upstreams = upstreams;
    emit dataChanged(createIndex(0, 0), createIndex(int(m_upstreams.size()) - 1, ColumnCount - 1));
}

int UpstreamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_upstreams.size());
}

int UpstreamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UpstreamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section >= Errors);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Channel", "column"),
                           tr("Provider", "column"),
                           tr("State", "column"),
                           tr("Picture and sound", "column"),
                           tr("Reopened", "column: how often a connection was opened anew"),
                           tr("Errors", "column: how many"),
                           tr("First video", "column: time until it came"),
                           tr("Viewers", "column: how many"),
                           tr("Data", "column: how much was received"),
                           tr("Bit rate", "column")};
    return titles[section];
}

QString UpstreamModel::shown(const UpstreamStatus &upstream, int column) const
{
    switch (column) {
    case Channel:
        return upstream.channelName;
    case Provider:
        return upstream.address;
    case State:
        if (upstream.starved)
            return tr("Waiting for data");
        return upstream.source > 0
            ? tr("Backup %1", "receiving from the backup of that number").arg(upstream.source)
            : tr("Receiving", "a connection that gets data");
    case Picture:
        return HealthText::picture(upstream.health);
    case Reopened:
        return HealthText::reopened(upstream, m_now);
    case Errors:
        return HealthText::errors(upstream.health);
    case FirstVideo:
        return HealthText::firstVideo(upstream);
    case Viewers:
        return QLocale().toString(upstream.viewers);
    case Received:
        return Format::size(upstream.bytesReceived);
    case Rate:
        return Format::rate(upstream.bitrate);
    default:
        return {};
    }
}

QString UpstreamModel::toolTip(const UpstreamStatus &upstream, int column) const
{
    switch (column) {
    case Channel: // narrow windows hide columns
        return upstream.channelName + u'\n' + upstream.address + u'\n' + HealthText::details(upstream, m_now)
            + u'\n' + tr("%1 received", "an amount of data").arg(Format::size(upstream.bytesReceived));
    case State: {
        const QString backup = upstream.source > 0 ? u'\n'
                + tr("The channel's own address failed: video comes from its backup %1.").arg(upstream.source)
                                                   : QString();
        return (upstream.problem.isEmpty() ? shown(upstream, State) : SaidText::inWords(upstream.problem))
            + backup;
    }
    case Picture:
        return HealthText::pictureToolTip(upstream.health);
    case Reopened:
        return HealthText::reopenedToolTip(upstream, m_now);
    case Errors:
        return HealthText::errorsToolTip(upstream.health);
    case FirstVideo:
        return HealthText::firstVideoToolTip(upstream);
    default:
        return shown(upstream, column);
    }
}

QVariant UpstreamModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_upstreams.size())
        return {};
    const UpstreamStatus &upstream = m_upstreams.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(upstream, cell.column());
    case Qt::ToolTipRole:
        return toolTip(upstream, cell.column());
    case StateRole:
        if (cell.column() != State)
            return {};
        return int(upstream.starved ? ConsumerState::Buffering : ConsumerState::Streaming);
    case Qt::TextAlignmentRole:
        return cellAlignment(cell.column() >= Errors);
    default:
        return {};
    }
}
