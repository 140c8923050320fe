// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistfetch.h"

#include "core/xtreamaccount.h"
#include "lineup/xtreamdownload.h"

PlaylistFetch::PlaylistFetch(QNetworkAccessManager &network, const PlaylistConfig &playlist,
                             const QString &file, const WebValidators &known, const FetchLimits &limits,
                             QObject *parent)
    : QObject(parent)
{
    FetchOrder order;
    order.url = QUrl(playlist.source, QUrl::TolerantMode);
    order.file = file;
    order.known = known;
    order.userAgent = playlist.userAgent;
    order.acceptBadCertificate = playlist.acceptBadCertificate;
    order.limits = limits;
    if (const auto account = xtreamAccountOf(playlist.source))
        follow(new XtreamDownload(network, *account, order, this));
    else
        follow(new Download(network, order, this));
}

template <typename Kind> void PlaylistFetch::follow(Kind *fetch)
{
    m_percent = [fetch] {
        return fetch->percent();
    };
    connect(fetch, &Kind::finished, this, &PlaylistFetch::finished);
}
