// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QAbstractTableModel>

/// What was worth telling, newest first, at most Limit. Main thread; owned by the events page.
class EventModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, What, Standing, ColumnCount };
    static constexpr int Limit = 500;

    using QAbstractTableModel::QAbstractTableModel;

    void take(const Event &event); ///< new, or one that is known as it is now
    void endAll(WallTime at); ///< whoever told them is gone: nothing of it stands any more
    [[nodiscard]] const Event &eventAt(int row) const { return m_events.at(row); }
    [[nodiscard]] int standing() const; ///< how many troubles last

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    void put(const Event &event);

    QList<Event> m_events;
};
