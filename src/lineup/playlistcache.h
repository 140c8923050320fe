// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

/// The last good text of each playlist, as files in one folder. A view on that folder: cheap to copy, used on
/// the pool, where it may block.
class PlaylistCache {
public:
    explicit PlaylistCache(const QString &directory)
        : m_directory(directory)
    {
    }

    struct Copy {
        QByteArray text;
        QDateTime savedAt;
    };
    [[nodiscard]] std::optional<Copy> read(const QString &source) const;
    [[nodiscard]] Problem write(const QString &source, const QByteArray &text) const;
    [[nodiscard]] bool contains(const QString &source) const;
    void keepOnly(const QStringList &sources) const; ///< a playlist taken away leaves no secrets behind

private:
    [[nodiscard]] QString fileOf(const QString &source) const;

    QString m_directory;
};

inline constexpr qint64 MaxPlaylistBytes = 64 * 1024 * 1024;
