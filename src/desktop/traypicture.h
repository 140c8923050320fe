// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/traystatus.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

/// Draws the tray icon: the aerial mark in the panel's colour with the state's badge. Pure.
class TrayPicture {
public:
    /// `mark` follows the panel's text; a faint halo keeps it legible where that guess is wrong.
    [[nodiscard]] static QIcon icon(const TrayStatus &status, const QColor &mark);
    [[nodiscard]] static QPixmap draw(const TrayStatus &status, const QColor &mark, int size);
    /// The colour panels of this desktop most likely write in.
    [[nodiscard]] static QColor panelColour();
};
