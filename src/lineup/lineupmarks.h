// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/channelchange.h"
#include "core/guideshift.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

class QJsonObject;

/// What a person said about channels, and what was seen of them, by channel id; outlasts refreshes, also of
/// channels that are away.
struct LineupMarks {
    QSet<QString> favorites{};
    QSet<QString> hidden{};
    QSet<QString> waiting{}; ///< new and hidden until a person has said what they want
    /// Addresses to try when the channel's own fails, in order; secret.
    QHash<QString, QStringList> backups{};
    QHash<QString, QString> names{};
    QHash<QString, QString> numbers{}; ///< each number once
    QHash<QString, GuideLink> guideLinks{};
    QHash<QString, SeenStream> seen{};
    QHash<QString, GuideShift> guideShifts{}; ///< in place of what playlists say
    friend bool operator==(const LineupMarks &, const LineupMarks &) = default;

    void forget(const QString &channelId);
};

/// As the keys of a JSON object, and back. What is damaged is left out.
[[nodiscard]] QJsonObject toJson(const LineupMarks &marks);
[[nodiscard]] LineupMarks toMarks(const QJsonObject &json);

Q_DECLARE_METATYPE(LineupMarks)
