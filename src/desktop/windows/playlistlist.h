// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupstate.h"
#include "core/playlistconfig.h"
#include "core/xtreamaccount.h"
#include "desktop/windows/sourcelist.h"

#include <QList>

/// The playlists of the settings: addresses, files and accounts, each of which has options and a box to
/// switch it off.
/// Main thread; owned by the settings dialog.
class PlaylistList : public SourceList {
    Q_OBJECT
public:
    explicit PlaylistList(QWidget *parent = nullptr);

    void setPlaylists(const QList<PlaylistConfig> &playlists);
    [[nodiscard]] QList<PlaylistConfig> playlists() const;
    void showContent(const PlaylistContent &content); ///< for the options, if they are open

signals:
    void contentWanted(const PlaylistConfig &playlist);

protected:
    void describe(QListWidgetItem &item) override;
    void edit(QListWidgetItem &item) override;
    void refreshButtons() override;

private:
    void askForAccount(const XtreamAccount &before, int row); ///< row -1: a new one
    void openOptions();
    void setOptions(QListWidgetItem &item, const PlaylistConfig &playlist);
    [[nodiscard]] static PlaylistConfig read(const QListWidgetItem &item);

    QToolButton *m_addAccount;
    QToolButton *m_options;
};
