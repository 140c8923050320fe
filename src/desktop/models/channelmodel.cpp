// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"

#include "desktop/guidetext.h"
#include "desktop/logoicons.h"
#include "desktop/models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Row = ChannelModel::Row;

constexpr qsizetype FewRuns = 50;

Row rowOfMissing(const MissingChannel &gone)
{
    Row row{{}, gone.since};
    row.channel.id = gone.id;
    row.channel.guideNumber = gone.guideNumber;
    row.channel.name = gone.name;
    row.channel.group = gone.group;
    return row;
}

} // namespace

ChannelModel::Rows ChannelModel::rowsWith(const QStringList &channelIds) const
{
    Rows rows;
    for (const QString &id : channelIds) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(&m_rows.at(row));
    }
    return rows;
}

bool ChannelModel::canBeEdited(const Row &row)
{
    return !row.missingSince && row.channel.id != QLatin1StringView(TestCardId);
}

// What changed is told as one: hiding thousands of scattered rows must not cost each of them a message. The
// proxies before this model sort later (RowFilter), so that none looks at its neighbours meanwhile. Rows that
// stay as they are, are not even copied: of 100,000 that alone is felt.
void ChannelModel::setLineup(const QList<Channel> &channels, const QList<MissingChannel> &missing)
{
    QBitArray kept(m_rows.size());
    QList<Row> fresh; // those that vanished after the others
    QSet<QString> freshIds; // each id once
    int first = -1, last = -1;
    const auto take = [&](const QString &id, const auto &isAsBefore, const auto &row) {
        const int at = rowOf(id);
        if (at < 0 && !freshIds.contains(id)) {
            freshIds.insert(id);
            fresh.append(row());
        }
        if (at < 0 || kept.testBit(at))
            return;
        kept.setBit(at);
        if (isAsBefore(m_rows.at(at)))
            return;
        m_rows[at] = row();
        first = first < 0 ? at : std::min(first, at);
        last = std::max(last, at);
    };
    for (const Channel &channel : channels) {
        take(
            channel.id, [&channel](const Row &row) { return !row.missingSince && row.channel == channel; },
            [&channel] {
                return Row{channel, {}};
            });
    }
    for (const MissingChannel &gone : missing) {
        take(
            gone.id, [&gone](const Row &row) { return row == rowOfMissing(gone); },
            [&gone] { return rowOfMissing(gone); });
    }
    if (first >= 0)
        emit dataChanged(createIndex(first, 0), createIndex(last, ColumnCount - 1));
    removeAllBut(kept);
    append(fresh);
}

void ChannelModel::setLogos(const LogoIcons &logos)
{
    m_logos = &logos;
    connect(&logos, &LogoIcons::changed, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(createIndex(0, Name), createIndex(int(m_rows.size()) - 1, Name),
                             {Qt::DecorationRole});
    });
}

void ChannelModel::removeAllBut(const QBitArray &kept)
{
    QList<QPair<int, int>> runs; // first and last row
    for (int row = 0; row < m_rows.size(); ++row) {
        if (kept.testBit(row))
            continue;
        if (!runs.isEmpty() && runs.constLast().second == row - 1)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    if (runs.isEmpty())
        return;
    if (runs.size() <= FewRuns) {
        removeRuns(runs);
    } else { // each run would cost as much as there are rows
        beginResetModel();
        QList<Row> rows;
        for (int row = 0; row < m_rows.size(); ++row) {
            if (kept.testBit(row))
                rows.append(m_rows.at(row));
        }
        m_rows = rows;
        reindex();
        endResetModel();
    }
}

void ChannelModel::removeRuns(const QList<QPair<int, int>> &runs)
{
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_rows.remove(run->first, run->second - run->first + 1);
        reindex();
        endRemoveRows();
    }
}

void ChannelModel::reindex()
{
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).channel.id, row);
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

void ChannelModel::setPlaylists(const QHash<QString, QString> &names)
{
    if (names == m_playlists)
        return;
    m_playlists = names;
    if (!m_rows.isEmpty())
        emit dataChanged(createIndex(0, Kind), createIndex(int(m_rows.size()) - 1, Kind));
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
