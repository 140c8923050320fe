// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/upstreammodel.h"

#include "core/consumer.h"
#include "desktop/format.h"
#include "desktop/models/roles.h"

#include <QLocale>

void UpstreamModel::setUpstreams(const QList<UpstreamStatus> &upstreams)
{
    if (upstreams == m_upstreams)
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
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section >= Viewers ? Qt::AlignRight : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Channel", "column"),
                           tr("Provider", "column"),
                           tr("State", "column"),
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
        return upstream.starved ? tr("Waiting for data") : tr("Receiving", "a connection that gets data");
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

QVariant UpstreamModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_upstreams.size())
        return {};
    const UpstreamStatus &upstream = m_upstreams.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(upstream, cell.column());
    case Qt::ToolTipRole:
        return cell.column() == State && !upstream.problem.isEmpty() ? upstream.problem
                                                                     : shown(upstream, cell.column());
    case StateRole:
        if (cell.column() != State)
            return {};
        return int(upstream.starved ? ConsumerState::Buffering : ConsumerState::Streaming);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (cell.column() >= Viewers ? Qt::AlignRight : Qt::AlignLeading));
    default:
        return {};
    }
}
