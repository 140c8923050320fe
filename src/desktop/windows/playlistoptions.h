// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playlistconfig.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PlaylistOptions;
}

/// How one playlist is used: name, on or off, connections, certificate, user agent. Main thread; owned by the
/// list it was opened from. Changes nothing itself.
class PlaylistOptions : public QDialog {
    Q_OBJECT
public:
    explicit PlaylistOptions(const PlaylistConfig &playlist, QWidget *parent = nullptr);
    ~PlaylistOptions() override;

    [[nodiscard]] PlaylistConfig playlist() const; ///< as edited

private:
    std::unique_ptr<Ui::PlaylistOptions> m_ui;
    PlaylistConfig m_playlist;
};
