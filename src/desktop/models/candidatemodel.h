// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"

#include <QAbstractTableModel>

/// Channels of the guides that may belong to a channel, best first. Main thread; owned by the dialog of guide
/// channels.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, GuideId, Fit, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCandidates(const QList<GuideCandidate> &candidates);
    [[nodiscard]] const GuideCandidate &candidateAt(int row) const { return m_candidates.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    QList<GuideCandidate> m_candidates;
};
