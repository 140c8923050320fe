// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/entrylistmodel.h"

void EntryListModel::setEntries(const QList<PlaylistContent::Entry> &entries, const QList<int> &shown)
{
    beginResetModel();
    m_entries = entries;
    m_shown = shown;
    endResetModel();
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EntryListModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_shown.size())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const PlaylistContent::Entry &entry = m_entries.at(m_shown.at(cell.row()));
    return entry.group.isEmpty() ? entry.name
                                 : tr("%1 (%2)", "channel, its group").arg(entry.name, entry.group);
}
