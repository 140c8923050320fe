// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QAbstractTableModel>
#include <QHash>

/// The consumers as the table shows them, changed in place by each snapshot so that selection and scroll
/// position stay. Main thread; owned by the consumers page. Never sorts or filters (RowFilter does).
class ConsumerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Session, Channel, Now, State, Client, Address, Rate, Sent, Since, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const Snapshot &snapshot); ///< a full one removes what it does not name
    void setOnNow(const OnNowTable &table); ///< what is on, by channel
    void setNow(WallTime now); ///< what "3 min" is reckoned from
    [[nodiscard]] const Consumer &consumerAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<Consumer> &consumers() const { return m_rows; }
    /// The provider's stream that it is given; null: none is open. Good until the next snapshot.
    [[nodiscard]] const UpstreamStatus *upstreamOf(const Consumer &consumer) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    void removeIds(const QStringList &ids);
    void removeRun(int first, int last);
    void upsert(const QList<Consumer> &consumers);
    void writeRuns(const QList<std::pair<int, Consumer>> &changes);
    void append(const QList<Consumer> &consumers);
    void reindexFrom(int row);
    [[nodiscard]] QStringList idsMissingIn(const QList<Consumer> &consumers) const;
    [[nodiscard]] QString shown(const Consumer &consumer, int column) const;
    [[nodiscard]] OnNow onNow(const Consumer &consumer) const;
    [[nodiscard]] QString toolTip(const Consumer &consumer, int column) const;

    QList<Consumer> m_rows;
    QHash<QString, int> m_rowOf; ///< by consumer id
    QHash<QString, UpstreamStatus> m_upstreams; ///< by channel id
    OnNowTable m_onNow; ///< by channel id
    WallTime m_now{};
};
