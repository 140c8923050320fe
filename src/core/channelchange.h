// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// Which channel of a guide belongs to a channel of the lineup, as a person said. Plain value.
struct GuideLink {
    QString guideId; ///< empty: none, placeholders only
    friend bool operator==(const GuideLink &, const GuideLink &) = default;
};

/// What a person changes about one channel; what is not given stays. Outlasts refreshes. Plain value.
struct ChannelChange {
    QString channelId;
    std::optional<QString> name; ///< empty: as in the playlist
    std::optional<QString> guideNumber; ///< empty: automatic again
    std::optional<bool> enabled;
    std::optional<bool> favorite;
    std::optional<std::optional<GuideLink>> guideLink; ///< without a link: matched automatically
    friend bool operator==(const ChannelChange &, const ChannelChange &) = default;
};

Q_DECLARE_METATYPE(ChannelChange)
