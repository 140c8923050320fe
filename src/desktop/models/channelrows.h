// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/channelmodel.h"
#include "desktop/models/rowfilter.h"

/// The channels that a person wants to see, sorted; where they sort alike, by their numbers. Main thread;
/// owned by its page.
class ChannelRows : public RowFilter {
    Q_OBJECT
public:
    enum class Show : quint8 {
        All,
        Favourites,
        Hidden,
        WithoutGuide,
        Unsure, ///< matched by a name that is only alike
        Missing,
        InLineup, ///< all but those that are missing
    };

    explicit ChannelRows(ChannelModel *source, QObject *parent = nullptr);

    void setShow(Show show);

protected:
    [[nodiscard]] bool narrows() const override { return m_show != Show::All || RowFilter::narrows(); }
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isShown(const ChannelModel::Row &row) const;

    const ChannelModel &m_channels;
    Show m_show = Show::All;
};
