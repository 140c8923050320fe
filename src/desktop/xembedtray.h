// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <optional>

/// What the X server knows of a classic tray (XEmbed). Asked with plain xcb, because asking QSystemTrayIcon
/// makes Qt decide once and for all whether there is a D-Bus tray. On other platforms: none.
class XEmbedTray {
public:
    [[nodiscard]] static bool isPresent();
    /// The panel's text colour, where the tray says it (_NET_SYSTEM_TRAY_COLORS).
    [[nodiscard]] static std::optional<QColor> foreground();
};
