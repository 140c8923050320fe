// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

/// The places where a channel is looked for when its own fails, for a person to look at and to change. Holds
/// secret addresses: only told to the desktop, and only when asked.
struct ChannelBackups {
    QString channelId;
    QString channelName;
    QStringList given; ///< addresses as a person wrote them, in order; tried first
    QStringList found; ///< of other playlists: "name (redacted address)", in order; tried after those
    friend bool operator==(const ChannelBackups &, const ChannelBackups &) = default;
};

inline constexpr int MaxGivenBackups = 20;

Q_DECLARE_METATYPE(ChannelBackups)
