// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "desktop/models/channelmodel.h"
#include "desktop/models/rowfilter.h"

#include <QWidget>

#include <memory>

class ColumnMemory;
class UiMemory;
namespace Ui {
class ChannelsPage;
}

/// The lineup, and what was wrong with its playlists. Main thread; owned by the main window.
class ChannelsPage : public QWidget {
    Q_OBJECT
public:
    explicit ChannelsPage(QWidget *parent = nullptr);
    ~ChannelsPage() override;

    void remember(UiMemory &memory);
    void save();
    void setLineup(const LineupSummary &lineup);
    void focusFilter();

signals:
    void refreshRequested();
    void settingsWanted();
    void backupsWanted(const QString &channelId);

private:
    [[nodiscard]] QString selectedChannel() const; ///< empty: none that can have backups
    void refreshButtons();
    void askForBackups();
    void openMenu(const QPoint &at);
    void refreshEmptiness();
    void showProblems(const QList<Problem> &problems);
    void emptyActionChosen();

    std::unique_ptr<Ui::ChannelsPage> m_ui;
    ChannelModel m_model;
    RowFilter m_filter;
    ColumnMemory *m_columns = nullptr;
};
