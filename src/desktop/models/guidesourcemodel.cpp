// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/guidesourcemodel.h"

#include "desktop/format.h"
#include "desktop/guidetext.h"
#include "desktop/models/roles.h"
#include "desktop/statelook.h"

#include <QGuiApplication>
#include <QLocale>

void GuideSourceModel::setSources(const QList<GuideSourceState> &sources)
{
    if (sources == m_sources)
        return;
    const bool same = sources.size() == m_sources.size();
    if (!same)
        beginResetModel();
    m_sources = sources;
    if (!same)
        endResetModel();
    else if (!m_sources.isEmpty())
        emit dataChanged(createIndex(0, 0), createIndex(int(m_sources.size()) - 1, ColumnCount - 1));
}

void GuideSourceModel::setNow(WallTime now)
{
    if (now == m_now)
        return;
    m_now = now;
    if (!m_sources.isEmpty())
        emit dataChanged(createIndex(0, Last), createIndex(int(m_sources.size()) - 1, Last),
                         {Qt::DisplayRole});
}

int GuideSourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int GuideSourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GuideSourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section >= Size);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Source", "column: of a guide"),          tr("Last refresh", "column"),
                           tr("Result", "column: of the last refresh"), tr("Size", "column"),
                           tr("Channels", "column: how many"),          tr("Programmes", "column: how many")};
    return titles[section];
}

QString GuideSourceModel::shown(const GuideSourceState &source, int column) const
{
    switch (column) {
    case Name:
        return source.fromPlaylist ? tr("%1 (named by a playlist)", "source of a guide").arg(source.name)
                                   : source.name;
    case Last:
        return source.lastTried ? Format::ago(m_now - *source.lastTried) : Format::dash();
    case Result:
        return GuideText::result(source.problem, source.lastGood.has_value());
    case Size:
        return Format::size(source.bytes);
    case Channels:
        return source.channels > 0 ? QLocale().toString(source.channels) : Format::dash();
    case Programmes:
        return source.programmes > 0 ? QLocale().toString(source.programmes) : Format::dash();
    default:
        return {};
    }
}

QString GuideSourceModel::toolTip(const GuideSourceState &source, int column) const
{
    if (column == Last && source.lastTried)
        return Format::exactTime(*source.lastTried);
    if (column == Result && source.problem)
        return GuideText::resultDetails(source.problem, source.lastGood, m_now);
    return shown(source, column);
}

QVariant GuideSourceModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_sources.size())
        return {};
    const GuideSourceState &source = m_sources.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(source, cell.column());
    case Qt::ToolTipRole:
        return toolTip(source, cell.column());
    case Qt::TextAlignmentRole:
        return headerData(cell.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case Qt::DecorationRole:
        if (cell.column() == Result && source.problem)
            return StateLook::icon(ConsumerState::Error, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}
