// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/tunermodel.h"

#include "core/consumer.h"
#include "desktop/format.h"
#include "desktop/models/roles.h"

void TunerModel::setTuners(const QList<TunerStatus> &tuners)
{
    if (tuners == m_tuners)
        return;
    if (tuners.size() != m_tuners.size()) {
        beginResetModel();
        m_tuners = tuners;
        endResetModel();
        return;
    }
    m_tuners = tuners;
    emit dataChanged(createIndex(0, 0), createIndex(int(m_tuners.size()) - 1, ColumnCount - 1));
}

int TunerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tuners.size());
}

int TunerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TunerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == Rate);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Tuner", "column"), tr("Use", "column: in use or free"),
                           tr("Channel", "column"), tr("Viewer", "column: address of the viewer"),
                           tr("Bit rate", "column")};
    return titles[section];
}

QVariant TunerModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_tuners.size())
        return {};
    const TunerStatus &tuner = m_tuners.at(cell.row());
    const bool busy = tuner.stream.has_value(), reserved = !busy && !tuner.clientAddress.isEmpty();
    if (role == StateRole && cell.column() == Use)
        return int(busy ? ConsumerState::Streaming : ConsumerState::Idle);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(cell.column() == Rate);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (cell.column()) {
    case Tuner:
        return tr("Tuner %1").arg(tuner.number + 1);
    case Use:
        return busy ? tr("In use", "a tuner") : reserved ? tr("Reserved", "a tuner") : tr("Free", "a tuner");
    case Channel:
        return tuner.guideNumber.isEmpty()
            ? Format::dash()
            : tr("%1  %2", "channel number, channel name").arg(tuner.guideNumber, tuner.channelName);
    case Address:
        return tuner.clientAddress.isEmpty() ? Format::dash() : tuner.clientAddress;
    case Rate:
        return Format::rate(tuner.bitrate);
    default:
        return {};
    }
}
