// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"

#include "desktop/guidetext.h"
#include "desktop/models/roles.h"

using namespace Qt::StringLiterals;

namespace {

using Row = ChannelModel::Row;

/// As they shall be: each id once, those that vanished after the others.
QList<Row> rowsOf(const QList<Channel> &channels, const QList<MissingChannel> &missing)
{
    QList<Row> rows;
    QSet<QString> known;
    rows.reserve(channels.size() + missing.size());
    const auto add = [&](const Row &row) {
        if (known.contains(row.channel.id))
            return;
        known.insert(row.channel.id);
        rows.append(row);
    };
    for (const Channel &channel : channels)
        add({channel, {}});
    for (const MissingChannel &gone : missing) {
        Row row{{}, gone.since};
        row.channel.id = gone.id;
        row.channel.guideNumber = gone.guideNumber;
        row.channel.name = gone.name;
        row.channel.group = gone.group;
        add(row);
    }
    return rows;
}

} // namespace

bool ChannelModel::canBeEdited(const Row &row)
{
    return !row.missingSince && row.channel.id != QLatin1StringView(TestCardId);
}

void ChannelModel::setLineup(const QList<Channel> &channels, const QList<MissingChannel> &missing)
{
    const QList<Row> wanted = rowsOf(channels, missing);
    if (wanted == m_rows)
        return;
    QHash<QString, Row> known;
    QList<Row> fresh;
    QSet<QString> ids;
    for (const Row &row : wanted) {
        ids.insert(row.channel.id);
        if (m_rowOf.contains(row.channel.id))
            known.insert(row.channel.id, row);
        else
            fresh.append(row);
    }
    removeAllBut(ids);
    rewrite(known);
    append(fresh);
}

void ChannelModel::removeAllBut(const QSet<QString> &kept)
{
    const auto goes = [&](int row) {
        return !kept.contains(m_rows.at(row).channel.id);
    };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).channel.id, row);
}

// A sorting proxy searches the other rows while it handles each dataChanged, so no row may differ from what
// was announced: write one run, announce it, then write the next.
void ChannelModel::rewrite(const QHash<QString, Row> &rows)
{
    const auto differs = [&](int row) {
        return rows.value(m_rows.at(row).channel.id) != m_rows.at(row);
    };
    for (int first = 0; first < m_rows.size(); ++first) {
        if (!differs(first))
            continue;
        int last = first;
        for (; last < m_rows.size() && differs(last); ++last)
            m_rows[last] = rows.value(m_rows.at(last).channel.id);
        emit dataChanged(createIndex(first, 0), createIndex(last - 1, ColumnCount - 1));
        first = last - 1;
    }
}

void ChannelModel::append(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows += rows;
    for (int row = first; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).channel.id, row);
    endInsertRows();
}

void ChannelModel::setOnNow(const OnNowTable &table)
{
    const OnNowTable before = std::exchange(m_onNow, table);
    QList<int> changed;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &id = m_rows.at(row).channel.id;
        if (before.value(id) != m_onNow.value(id))
            changed.append(row);
    }
    tellColumns(Now, Now, changed);
}

void ChannelModel::setGuides(const QHash<QString, ChannelGuide> &guides)
{
    const QHash<QString, ChannelGuide> before = std::exchange(m_guides, guides);
    QList<int> changed;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &id = m_rows.at(row).channel.id;
        if (before.value(id) != m_guides.value(id))
            changed.append(row);
    }
    tellColumns(Guide, Sure, changed);
}

/// One message for all: at the full hour thousands of scattered rows change at once.
void ChannelModel::tellColumns(int first, int last, const QList<int> &rows)
{
    if (!rows.isEmpty())
        emit dataChanged(createIndex(rows.first(), first), createIndex(rows.last(), last));
}

void ChannelModel::setPlaceholders(bool made)
{
    if (made == m_placeholders)
        return;
    m_placeholders = made;
    if (!m_rows.isEmpty())
        emit dataChanged(createIndex(0, Guide), createIndex(int(m_rows.size()) - 1, Guide));
}

void ChannelModel::setNow(WallTime now)
{
    const WallTime minute = std::chrono::floor<std::chrono::minutes>(now);
    if (minute == m_now)
        return;
    m_now = minute;
    if (!m_rows.isEmpty() && !m_onNow.isEmpty())
        emit dataChanged(createIndex(0, Now), createIndex(int(m_rows.size()) - 1, Now), {ProgressRole});
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ChannelModel::flags(const QModelIndex &cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (!cell.isValid() || cell.row() >= m_rows.size() || !canBeEdited(m_rows.at(cell.row())))
        return flags;
    if (cell.column() == Number || cell.column() == Name)
        flags |= Qt::ItemIsEditable;
    if (cell.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ChannelModel::setData(const QModelIndex &cell, const QVariant &value, int role)
{
    if (!cell.isValid() || cell.row() >= m_rows.size() || !canBeEdited(m_rows.at(cell.row())))
        return false;
    const Channel &channel = m_rows.at(cell.row()).channel;
    ChannelChange change;
    change.channelId = channel.id;
    if (role == Qt::CheckStateRole && cell.column() == Name)
        change.enabled = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && cell.column() == Number)
        change.guideNumber = value.toString().trimmed();
    else if (role == Qt::EditRole && cell.column() == Name)
        change.name = value.toString().simplified();
    else
        return false;
    if (change.guideNumber == channel.guideNumber || change.name == channel.name)
        return false; // left as it was
    if (change.name == channel.playlistName)
        change.name = QString(); // follows the playlist again
    emit changeWanted(change);
    return true;
}
