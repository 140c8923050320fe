// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupstate.h"

#include <QAbstractTableModel>

/// How each playlist is doing: channels, the last refresh and its result, the next one. Main thread; owned by
/// the channels page. Holds no provider URL.
class PlaylistStateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Last, Next, Result, Channels, LeftOut, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStates(const QList<PlaylistState> &states);
    void setNow(WallTime now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    [[nodiscard]] QString shown(const PlaylistState &state, int column) const;
    [[nodiscard]] QString toolTip(const PlaylistState &state, int column) const;
    [[nodiscard]] QString ending(const PlaylistState &state) const;
    [[nodiscard]] static QString leftOut(const PlaylistState &state);
    [[nodiscard]] static QString accountDetails(const PlaylistState &state);

    QList<PlaylistState> m_states;
    WallTime m_now{};
};
