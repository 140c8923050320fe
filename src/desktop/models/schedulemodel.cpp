// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/schedulemodel.h"

#include "desktop/format.h"
#include "desktop/guidetext.h"
#include "desktop/models/roles.h"
#include "desktop/statelook.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

void ScheduleModel::setProgrammes(const QList<Programme> &programmes)
{
    if (programmes == m_programmes)
        return;
    beginResetModel();
    m_programmes = programmes;
    endResetModel();
}

void ScheduleModel::setNow(WallTime now)
{
    const WallTime minute = std::chrono::floor<std::chrono::minutes>(now);
    if (minute == m_now)
        return;
    m_now = minute;
    if (!m_programmes.isEmpty())
        emit dataChanged(createIndex(0, 0), createIndex(int(m_programmes.size()) - 1, ColumnCount - 1),
                         {Qt::FontRole, Qt::ForegroundRole, ProgressRole});
}

bool ScheduleModel::isOn(const Programme &programme) const
{
    return programme.start <= m_now && m_now < programme.stop;
}

int ScheduleModel::rowOnNow() const
{
    const auto on = std::find_if(m_programmes.cbegin(), m_programmes.cend(),
                                 [this](const Programme &programme) { return isOn(programme); });
    return on == m_programmes.cend() ? -1 : int(on - m_programmes.cbegin());
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_programmes.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Time", "column: when a programme starts"), tr("Title", "column"),
                           tr("Part", "column: what an episode is called")};
    return titles[section];
}

QString ScheduleModel::when(int row) const
{
    return Format::weekTime(m_programmes.at(row).start);
}

QVariant ScheduleModel::look(const Programme &programme, int role) const
{
    if (role == Qt::FontRole && isOn(programme)) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && (programme.stop <= m_now || programme.placeholder))
        return StateLook::faintText(QGuiApplication::palette());
    return {};
}

QVariant ScheduleModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_programmes.size())
        return {};
    const Programme &programme = m_programmes.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell.column() == When ? when(cell.row())
            : cell.column() == Title ? programme.title
                                     : programme.subTitle;
    case Qt::ToolTipRole:
        return GuideText::programmeDetails(programme);
    case ProgressRole:
        if (cell.column() == Title && isOn(programme))
            return GuideText::progress({programme, {}}, m_now);
        return {};
    default:
        return look(programme, role);
    }
}
