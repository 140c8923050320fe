// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <chrono>

class ClientNames;

/// The consumers as the table shows them, changed in place by each snapshot so that selection and scroll
/// position stay. Main thread; owned by the consumers page. Never sorts or filters (RowFilter does).
class ConsumerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Session,
        Channel,
        Now,
        State,
        Client,
        Address,
        Tuner,
        Health,
        Buffered,
        Rate,
        Sent,
        Since,
        ColumnCount
    };
    /// Failed sessions stay in sight for so long, also when the engine has forgotten them.
    static constexpr std::chrono::minutes FailuresStay{10};

    explicit ConsumerModel(const ClientNames &names, QObject *parent = nullptr);

    void apply(const Snapshot &snapshot); ///< a full one removes what it does not name
    void setOnNow(const OnNowTable &table); ///< what is on, by channel
    void setNow(WallTime now); ///< what "3 min" is reckoned from
    void forgetFailures(const ConsumerFilter &filter); ///< somebody purges them
    [[nodiscard]] int rowOf(const QString &id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] int failuresKept() const { return int(m_kept.size()); }
    [[nodiscard]] const Consumer &consumerAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<Consumer> &consumers() const { return m_rows; }
    /// The provider's stream that it is given; null: none is open. Good until the next snapshot.
    [[nodiscard]] const UpstreamStatus *upstreamOf(const Consumer &consumer) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    [[nodiscard]] QStringList withoutFailures(const QStringList &ids);
    void dropOldFailures();
    void removeIds(const QStringList &ids);
    void removeRun(int first, int last);
    void upsert(const QList<Consumer> &consumers);
    using Changes = QList<std::pair<int, const Consumer *>>; ///< by row
    [[nodiscard]] std::pair<int, int> write(int row, const Consumer &consumer);
    void writeRuns(const Changes &changes);
    void append(const QList<Consumer> &consumers);
    void reindexFrom(int row);
    [[nodiscard]] QStringList idsMissingIn(const QList<Consumer> &consumers) const;
    [[nodiscard]] QString shown(const Consumer &consumer, int column) const;
    [[nodiscard]] OnNow onNow(const Consumer &consumer) const;
    [[nodiscard]] QString toolTip(const Consumer &consumer, int column) const;

    const ClientNames &m_names;
    QList<Consumer> m_rows;
    QSet<QString> m_kept; ///< ids of failed ones that the engine has forgotten
    QHash<QString, int> m_rowOf; ///< by consumer id
    QHash<QString, UpstreamStatus> m_upstreams; ///< by channel id
    OnNowTable m_onNow; ///< by channel id
    WallTime m_now{};
};
