// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/playlistconfig.h"
#include "core/result.h"
#include "fetch/webvalidators.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

/// The last good copy of each playlist, packed as it came, and beside it what the server said about it, as
/// files in one folder. A view on that folder: cheap to copy; what reads or writes whole texts blocks and is
/// for the pool.
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
    [[nodiscard]] std::optional<Copy> read(const QString &source,
                                           const std::atomic_bool &cancelled = NeverCancelled) const;
    [[nodiscard]] bool contains(const QString &source) const;

    /// Where a download of it goes.
    [[nodiscard]] QString arrivalOf(const QString &source) const;
    /// What arrived becomes the copy. At no moment do validators lie beside a copy they were not sent with.
    [[nodiscard]] Problem keepArrival(const PlaylistConfig &playlist, const WebValidators &validators) const;
    void dropArrival(const QString &source) const;
    /// A text that did not come from the web becomes the copy.
    [[nodiscard]] Problem write(const QString &source, const QByteArray &text) const;

    /// Of the copy there is; empty where the playlist is fetched in another way than the copy was.
    [[nodiscard]] WebValidators validators(const PlaylistConfig &playlist) const;
    void forgetValidators(const QString &source) const;

    void keepOnly(const QStringList &sources) const; ///< a playlist taken away leaves no secrets behind

private:
    [[nodiscard]] QString fileOf(const QString &source, const char *ending) const;

    QString m_directory;
};

inline constexpr qint64 MaxPlaylistBytes = 64 * 1024 * 1024;
