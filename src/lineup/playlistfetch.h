// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundtuner.h"
#include "core/playlistconfig.h"
#include "fetch/download.h"

#include <QObject>

#include <functional>

class DownloadThread;

/// A playlist on its way from the web into a file, be it one document or an account's answers. Lives on the
/// engine thread, owned by who orders it; ends with exactly one finished(), unless deleted before, which
/// aborts it and leaves no file.
class PlaylistFetch : public QObject {
    Q_OBJECT
public:
    PlaylistFetch(DownloadThread &thread, const PlaylistConfig &playlist, const QString &file,
                  const WebValidators &known, const FetchLimits &limits, const TunerFinder &finder,
                  QObject *parent);

    [[nodiscard]] int percent() const { return m_percent(); } ///< 0 while the size is unknown

    [[nodiscard]] int tuners() const { return m_tuners; } ///< of a device on the network; 0: it is none

signals:
    void finished(const FetchResult &result);

private:
    template <typename Kind> void follow(Kind *fetch);

    void find(DownloadThread &thread, const FetchOrder &order, const TunerFinder &finder);

    std::function<int()> m_percent = [] {
        return 0;
    };
    int m_tuners = 0;
};
