// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QAbstractTableModel>

/// Ended sessions, newest first, page after page as they are read. Main thread; owned by the history page.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Ended, Channel, Client, Address, Reason, Length, Sent, Session, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<EndedConsumer> &sessions); ///< leaves out those it has
    [[nodiscard]] const EndedConsumer &sessionAt(int row) const { return m_sessions.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    [[nodiscard]] QString shown(const EndedConsumer &session, int column) const;
    [[nodiscard]] QString toolTip(const EndedConsumer &session, int column) const;

    QList<EndedConsumer> m_sessions;
};
