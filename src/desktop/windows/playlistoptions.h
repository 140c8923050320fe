// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupstate.h"
#include "core/playlistconfig.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PlaylistOptions;
}

/// How one playlist is used: name, on or off, refreshes, connections, certificate, user agent, and which of
/// its channels are wanted. Main thread; owned by the list it was opened from. Changes nothing itself.
class PlaylistOptions : public QDialog {
    Q_OBJECT
public:
    explicit PlaylistOptions(const PlaylistConfig &playlist, QWidget *parent = nullptr);
    ~PlaylistOptions() override;

    [[nodiscard]] PlaylistConfig playlist() const; ///< as edited
    void showContent(const PlaylistContent &content); ///< of another playlist: ignored

signals:
    void contentWanted(const PlaylistConfig &playlist); ///< once, when the filter is looked at

private:
    void fill(const PlaylistConfig &playlist);
    void join();
    void tabChosen();
    void refreshButtons();

    std::unique_ptr<Ui::PlaylistOptions> m_ui;
    PlaylistConfig m_playlist;
    bool m_contentAsked = false;
};
