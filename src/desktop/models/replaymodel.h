// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QAbstractTableModel>

/// The steps of one ended session in order: when, into which state, why. Main thread; owned by the history
/// page.
class ReplayModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, State, Cause, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReplay(const HistoryReplay &replay);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    QList<StateChange> m_changes;
};
