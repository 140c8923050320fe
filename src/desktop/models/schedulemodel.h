// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"

#include <QAbstractTableModel>

/// The programmes of one channel. Main thread; owned by the guide page.
class ScheduleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Title, SubTitle, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProgrammes(const QList<Programme> &programmes);
    void setNow(WallTime now); ///< what is on stands out, what is over is faint; taken to the minute
    [[nodiscard]] int rowOnNow() const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    [[nodiscard]] QString when(int row) const;
    [[nodiscard]] bool isOn(const Programme &programme) const;
    [[nodiscard]] QVariant look(const Programme &programme, int role) const;

    QList<Programme> m_programmes;
    WallTime m_now{};
};
