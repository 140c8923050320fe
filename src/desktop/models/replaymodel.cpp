// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/replaymodel.h"

#include "desktop/format.h"
#include "desktop/models/roles.h"
#include "desktop/text.h"

void ReplayModel::setReplay(const HistoryReplay &replay)
{
    beginResetModel();
    m_changes = replay.changes;
    endResetModel();
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Time", "column"), tr("State", "column"), tr("What happened", "column")};
    return titles[section];
}

QVariant ReplayModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_changes.size())
        return {};
    const StateChange &change = m_changes.at(cell.row());
    if (role == StateRole && cell.column() == State)
        return int(change.to);
    if (role == Qt::ToolTipRole && cell.column() == At)
        return Format::exactTime(change.at);
    if (role != Qt::DisplayRole)
        return {};
    switch (cell.column()) {
    case At:
        return Format::exactTime(change.at);
    case State:
        return Text::state(change.to);
    case Cause:
        return Text::cause(change.cause);
    default:
        return {};
    }
}
