// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupnews.h"
#include "core/snapshot.h"
#include "desktop/models/channelmodel.h"
#include "desktop/models/channelrows.h"
#include "desktop/models/playliststatemodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class ChannelActions;
class ColumnMemory;
class UiMemory;
namespace Ui {
class ChannelsPage;
}

/// The lineup with what is on and its guide, to look at and to change, and how its playlists are doing. Main
/// thread; owned by the main window. Changes nothing itself: it tells what is wanted.
class ChannelsPage : public QWidget {
    Q_OBJECT
public:
    explicit ChannelsPage(QWidget *parent = nullptr);
    ~ChannelsPage() override;

    void remember(UiMemory &memory);
    void save();
    void setLineup(const LineupSummary &lineup);
    void setOnNow(const OnNowTable &table) { m_model.setOnNow(table); }
    void setGuides(const QHash<QString, ChannelGuide> &guides);
    void setNow(WallTime now);
    void showRefusal(const Problem &problem); ///< a change that was not made
    void setNews(const LineupNews &news); ///< what refreshes changed
    void showPlayFailure(const QString &channel, const Problem &problem);
    void focusFilter();
    [[nodiscard]] ChannelModel &model() { return m_model; }

signals:
    void refreshRequested();
    void setupWanted(); ///< nothing is there yet
    void backupsWanted(const QString &channelId);
    void eventNamesWanted(const QString &channelName);
    void guideChannelWanted(const QString &channelId);
    void changesWanted(const QList<ChannelChange> &changes);
    void forgetWanted(const QStringList &channelIds);
    void testWanted(const Channel &channel);
    void playWanted(const QString &channelId);
    void reviewWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void joinTable();
    void joinActions();
    [[nodiscard]] ChannelModel::Rows selected() const;
    void selectionMoved(); ///< tells selectionChanged soon, once for all that changes now
    void cellPressed(const QModelIndex &cell);
    [[nodiscard]] QString selectedChannel() const; ///< empty: none or several, or one that can't be edited
    void selectionChanged();
    void change(const ChannelChange &wanted);
    void changeSelected(const ChannelChange &wanted);
    void changeRows(const ChannelModel::Rows &rows, const ChannelChange &wanted);
    void cellClicked(const QModelIndex &cell);
    void editColumn(int column);
    void askToForget();
    void fitColumns();
    void showSummary(const LineupSummary &lineup);
    void showCounts();
    void showStates(const QList<PlaylistState> &states);
    void refreshEmptiness();
    void emptyActionChosen();
    void sayWhyEmpty();

    std::unique_ptr<Ui::ChannelsPage> m_ui;
    ChannelModel m_model;
    ChannelRows m_filter;
    PlaylistStateModel m_states;
    ChannelActions *m_actions = nullptr;
    QTimer m_selectionNews; ///< thousands of rows may change at once
    QStringList m_pressed; ///< ids of those selected when the mouse went down in one of them
    int m_all = 0, m_offered = 0, m_missing = 0; ///< channels
    bool m_importing = false;
    bool m_bare = true; ///< there is nothing but the test card
    ColumnMemory *m_columns = nullptr;
    UiMemory *m_memory = nullptr;
    WallTime m_changedAt{}; ///< the refresh that the line of news is of
};
