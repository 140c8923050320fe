// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/guidestate.h"
#include "core/lineupstate.h"

#include <QAbstractTableModel>
#include <QBitArray>
#include <QHash>
#include <QSet>

class LogoIcons;

/// The lineup with its guide and what is on, and the channels that vanished, changed in place so that
/// selection and scroll position stay. Main thread; owned by the channels page. Editing changes nothing here:
/// it is told by changeWanted, and the next lineup has it. Holds no provider URL.
class ChannelModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, Favourite, Group, Now, Guide, GuideName, Sure, Kind, Backups, ColumnCount };

    struct Row {
        Channel channel;
        std::optional<WallTime> missingSince; ///< none: it is in the lineup
        friend bool operator==(const Row &, const Row &) = default;
    };

    using Rows = QList<const Row *>; ///< until the model changes

    using QAbstractTableModel::QAbstractTableModel;

    void setLineup(const QList<Channel> &channels, const QList<MissingChannel> &missing);
    void setOnNow(const OnNowTable &table);
    void setGuides(const QHash<QString, ChannelGuide> &guides);
    void setPlaylists(const QHash<QString, QString> &names); ///< by id
    void setPlaceholders(bool made); ///< channels without a guide get programmes of an hour
    void setLogos(const LogoIcons &logos); ///< which outlive the model; before, there are none
    void setNow(WallTime now); ///< what progress is reckoned from; taken to the minute

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &channelId) const { return m_rowOf.value(channelId, -1); }
    [[nodiscard]] Rows rowsWith(const QStringList &channelIds) const; ///< of those that are there
    [[nodiscard]] ChannelGuide guideOf(const QString &channelId) const { return m_guides.value(channelId); }
    [[nodiscard]] static bool canBeEdited(const Row &row); ///< in the lineup, and no test card

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &cell) const override;
    bool setData(const QModelIndex &cell, const QVariant &value, int role) override;

signals:
    void changeWanted(const ChannelChange &change);

private:
    void removeAllBut(const QBitArray &kept); ///< rows
    void removeRuns(const QList<QPair<int, int>> &runs);
    void reindex();
    void append(const QList<Row> &rows);
    void tellColumns(int first, int last, const QList<int> &rows);
    [[nodiscard]] QString shown(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;
    [[nodiscard]] QVariant editValue(const Row &row, int column) const;
    [[nodiscard]] QVariant look(const Row &row, int column, int role) const;

    QList<Row> m_rows;
    QHash<QString, int> m_rowOf; ///< by channel id
    OnNowTable m_onNow;
    QHash<QString, ChannelGuide> m_guides; ///< by channel id
    QHash<QString, QString> m_playlists; ///< names by id
    const LogoIcons *m_logos = nullptr;
    bool m_placeholders = true;
    WallTime m_now{};
};
