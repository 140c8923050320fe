// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"

#include <QAbstractTableModel>

/// The device's tuners with what each one plays. Main thread; owned by the device page.
class TunerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tuner, Use, Channel, Address, Rate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTuners(const QList<TunerStatus> &tuners);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    QList<TunerStatus> m_tuners;
};
