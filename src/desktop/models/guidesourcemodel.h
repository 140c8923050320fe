// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"

#include <QAbstractTableModel>

/// How each source of the guide is doing: the last refresh, its result and what it holds. Main thread; owned
/// by the guide page. Holds no provider URL.
class GuideSourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Last, Result, Size, Channels, Programmes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(const QList<GuideSourceState> &sources);
    void setNow(WallTime now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    [[nodiscard]] QString shown(const GuideSourceState &source, int column) const;
    [[nodiscard]] QString toolTip(const GuideSourceState &source, int column) const;

    QList<GuideSourceState> m_sources;
    WallTime m_now{};
};
