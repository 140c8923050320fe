// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/channelmodel.h"

#include "desktop/guidetext.h"
#include "desktop/logoicons.h"
#include "desktop/models/roles.h"

using namespace Qt::StringLiterals;

namespace {

using Row = ChannelModel::Row;

constexpr qsizetype FewRuns = 50;

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

void ChannelModel::setLineup(const QList<Channel> &channels, const QList<MissingChannel> &missing)
{
    const QList<Row> wanted = rowsOf(channels, missing);
    Places places;
    places.reserve(wanted.size());
    for (int at = 0; at < wanted.size(); ++at)
        places.insert(wanted.at(at).channel.id, at);
    removeAllBut(places);
    rewrite(wanted, places);
    QList<Row> fresh;
    for (const Row &row : wanted) {
        if (!m_rowOf.contains(row.channel.id))
            fresh.append(row);
    }
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

void ChannelModel::removeAllBut(const Places &kept)
{
    QList<QPair<int, int>> runs; // first and last row
    for (int row = 0; row < m_rows.size(); ++row) {
        if (kept.contains(m_rows.at(row).channel.id))
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
        m_rows.removeIf([&kept](const Row &row) { return !kept.contains(row.channel.id); });
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

// Told as one: hiding thousands of scattered rows must not cost each of them a message. The proxies before
// this model sort later (RowFilter), so that none looks at its neighbours meanwhile.
void ChannelModel::rewrite(const QList<Row> &wanted, const Places &places)
{
    int first = -1, last = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &now = wanted.at(places.value(m_rows.at(row).channel.id));
        if (now == m_rows.at(row))
            continue;
        m_rows[row] = now;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(createIndex(first, 0), createIndex(last, ColumnCount - 1));
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
