// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"

#include <QAbstractTableModel>

/// The lineup as the channels page lists it. Main thread; owned by that page. Holds no provider URL.
class ChannelModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, Group, Kind, Favourite, Backups, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChannels(const QList<Channel> &channels);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    [[nodiscard]] QString shown(const Channel &channel, int column) const;

    QList<Channel> m_channels;
};
