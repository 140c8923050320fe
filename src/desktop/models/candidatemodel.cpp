// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/candidatemodel.h"

#include "desktop/guidetext.h"

void CandidateModel::setCandidates(const QList<GuideCandidate> &candidates)
{
    if (candidates == m_candidates)
        return;
    beginResetModel();
    m_candidates = candidates;
    endResetModel();
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Channel of the guide", "column"), tr("Id", "column: of a guide's channel"),
                           tr("Fits", "column: how well, in percent"), tr("Source", "column: of a guide")};
    return titles[section];
}

QVariant CandidateModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_candidates.size())
        return {};
    const GuideCandidate &candidate = m_candidates.at(cell.row());
    if (role == Qt::ToolTipRole && candidate.rank != MatchRank::None)
        return GuideText::rank(candidate.rank);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (cell.column()) {
    case Name:
        return candidate.name.isEmpty() ? candidate.guideId : candidate.name;
    case GuideId:
        return candidate.guideId;
    case Fit:
        return GuideText::confidence(candidate.rank);
    default:
        return candidate.source;
    }
}
