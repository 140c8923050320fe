// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/eventmodel.h"

#include "desktop/eventtext.h"
#include "desktop/format.h"
#include "desktop/models/roles.h"

#include <QFont>

#include <algorithm>

void EventModel::take(const Event &event)
{
    const auto known = std::ranges::find(m_events, event.id, &Event::id);
    if (known == m_events.end())
        return put(event);
    const int row = int(known - m_events.begin());
    if (row == 0 || known->at == event.at) {
        *known = event;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginRemoveRows({}, row, row);
    m_events.removeAt(row);
    endRemoveRows();
    put(event);
}

void EventModel::put(const Event &event)
{
    if (m_events.size() >= Limit) {
        beginRemoveRows({}, Limit - 1, int(m_events.size()) - 1);
        m_events.resize(Limit - 1);
        endRemoveRows();
    }
    // Those of an earlier run may be told behind what happens now.
    const auto place = std::ranges::find_if(m_events, [&](const Event &each) { return each.at <= event.at; });
    const int row = int(place - m_events.begin());
    beginInsertRows({}, row, row);
    m_events.insert(row, event);
    endInsertRows();
}

void EventModel::endAll(WallTime at)
{
    for (qsizetype row = 0; row < m_events.size(); ++row) {
        if (!m_events.at(row).isStanding())
            continue;
        m_events[row].endedAt = at;
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

int EventModel::standing() const
{
    return int(std::ranges::count_if(
        m_events, [](const Event &event) { return event.isStanding() && isTrouble(event.kind); }));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Time", "column"), tr("What happened", "column"),
                           tr("State", "column: of an event")};
    return titles[section];
}

QVariant EventModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_events.size())
        return {};
    const Event &event = m_events.at(cell.row());
    if (role == StateRole && cell.column() == Standing && event.isStanding() && isTrouble(event.kind))
        return int(ConsumerState::Error);
    if (role == IdRole)
        return QVariant::fromValue(event.id);
    if (role == CopyRole)
        return QString(Format::exactTime(event.at) + u' ' + EventText::notice(event).headline);
    if (role == Qt::FontRole && event.isStanding() && isTrouble(event.kind)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (cell.column()) {
    case At:
        return role == Qt::ToolTipRole ? Format::exactTime(event.at) : Format::shortDateTime(event.at);
    case What:
        return role == Qt::ToolTipRole ? EventText::notice(event).toolTip()
                                       : EventText::notice(event).headline;
    default:
        return EventText::standing(event);
    }
}
