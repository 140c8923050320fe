// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/channelchange.h"
#include "core/lineupchanges.h"
#include "core/playlistconfig.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QTableWidget;

/// What the last refresh changed: new channels are switched on or off, and a rule for the next ones is made.
/// Main thread; owned by Desktop. Changes nothing itself: what is wanted stands here once it is accepted.
class RefreshReview : public QDialog {
    Q_OBJECT
public:
    /// `rule`: of the playlists that brought new ones; none: it can't be changed.
    RefreshReview(const LineupChanges &changes, const QList<Channel> &channels,
                  std::optional<NewChannels> rule, QWidget *parent = nullptr);

    [[nodiscard]] QList<ChannelChange> changes() const; ///< only channels that are to be otherwise
    [[nodiscard]] std::optional<NewChannels> rule() const; ///< none: as it was
    /// Ids of the playlists that brought new ones. Pure.
    [[nodiscard]] static QStringList playlistsOf(const LineupChanges &changes);
    [[nodiscard]] QStringList playlists() const { return playlistsOf(m_changes); }

    /// "14 new, 3 gone, 2 renamed"; empty: nothing. Pure.
    [[nodiscard]] static QString summary(const LineupChanges &changes);

private:
    void fill(const QList<Channel> &channels);
    void switchAll(bool on);
    void recount();
    [[nodiscard]] static QString kind(const ChannelNews &news);

    LineupChanges m_changes;
    QHash<QString, bool> m_before; ///< switched on, by channel id
    std::optional<NewChannels> m_rule;
    QTableWidget *m_table;
    QComboBox *m_rules;
    QLabel *m_count;
};
