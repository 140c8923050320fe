// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playlistconfig.h"
#include "desktop/windows/sourcelist.h"

#include <QList>

/// The playlists of the settings: a list of sources each of which has options and a box to switch it off.
/// Main thread; owned by the settings dialog.
class PlaylistList : public SourceList {
    Q_OBJECT
public:
    explicit PlaylistList(QWidget *parent = nullptr);

    void setPlaylists(const QList<PlaylistConfig> &playlists);
    [[nodiscard]] QList<PlaylistConfig> playlists() const;

protected:
    void describe(QListWidgetItem &item) override;
    void refreshButtons() override;

private:
    void openOptions();
    void setOptions(QListWidgetItem &item, const PlaylistConfig &playlist);
    [[nodiscard]] static PlaylistConfig read(const QListWidgetItem &item);

    QToolButton *m_options;
};
