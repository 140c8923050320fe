// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ConsumerModel that takes what has changed.
#include "desktop/models/consumermodel.h"

#include <algorithm>
#include <utility>

void ConsumerModel::upsert(const QList<Consumer> &consumers)
{
    QList<Consumer> fresh;
    QHash<QString, qsizetype> freshAt;
    Changes changes;
    for (const Consumer &consumer : consumers) {
        const auto known = m_rowOf.constFind(consumer.id);
        if (known != m_rowOf.cend()) {
            changes.append({*known, &consumer});
        } else if (const auto twice = freshAt.constFind(consumer.id); twice != freshAt.cend()) {
            fresh[*twice] = consumer;
        } else {
            freshAt.insert(consumer.id, fresh.size());
            fresh.append(consumer);
        }
    }
    const auto byRow = [](const auto &a, const auto &b) {
        return a.first < b.first;
    };
    if (!std::is_sorted(changes.cbegin(), changes.cend(), byRow))
        std::stable_sort(changes.begin(), changes.end(), byRow); // of two for one row the later one holds
    writeRuns(changes);
    append(fresh);
}

/// The columns that differ after a row was written; none: first is behind last.
std::pair<int, int> ConsumerModel::write(int row, const Consumer &consumer)
{
    Consumer &known = m_rows[row];
    if (known.bytesSent == consumer.bytesSent && known.lastActivity == consumer.lastActivity
        && known == consumer)
        return {ColumnCount, -1};
    Consumer before = std::exchange(known, consumer);
    before.bytesSent = known.bytesSent;
    before.bitrate = known.bitrate;
    before.lastActivity = known.lastActivity;
    return before == known ? std::pair(int(Rate), int(Sent)) : std::pair(0, ColumnCount - 1);
}

// A sorting proxy searches the other rows while it handles each dataChanged, so no row may differ from what
// was announced: write one run, announce it, then write the next.
void ConsumerModel::writeRuns(const Changes &changes)
{
    constexpr std::pair none(int(ColumnCount), -1);
    int first = 0, last = -1; // rows of the run that is not announced yet
    std::pair<int, int> columns = none;
    const auto announce = [&] {
        if (columns != none)
            emit dataChanged(createIndex(first, columns.first), createIndex(last, columns.second));
        columns = none;
    };
    for (const auto &[row, consumer] : changes) {
        if (row > last + 1)
            announce();
        const std::pair<int, int> differing = write(row, *consumer);
        if (differing == none)
            continue;
        if (columns == none)
            first = row;
        last = row;
        columns = {std::min(columns.first, differing.first), std::max(columns.second, differing.second)};
    }
    announce();
}
