// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"

#include <QAbstractTableModel>

/// The live connections to providers. Main thread; owned by the device page.
class UpstreamModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Channel,
        Provider,
        State,
        Picture,
        Reopened,
        Errors,
        FirstVideo,
        Viewers,
        Received,
        Rate,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: what "5 min ago" is reckoned from.
    void setUpstreams(const QList<UpstreamStatus> &upstreams, WallTime now);
    [[nodiscard]] const QList<UpstreamStatus> &upstreams() const { return m_upstreams; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    [[nodiscard]] QString shown(const UpstreamStatus &upstream, int column) const;
    [[nodiscard]] QString toolTip(const UpstreamStatus &upstream, int column) const;

    QList<UpstreamStatus> m_upstreams;
    WallTime m_now{};
};
