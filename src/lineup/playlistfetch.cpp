// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistfetch.h"

#include "core/xtreamaccount.h"
#include "lineup/requestheaders.h"
#include "lineup/xtreamdownload.h"

PlaylistFetch::PlaylistFetch(DownloadThread &thread, const PlaylistConfig &playlist, const QString &file,
                             const WebValidators &known, const FetchLimits &limits, QObject *parent)
    : QObject(parent)
{
    FetchOrder order;
    order.url = QUrl(playlist.source, QUrl::TolerantMode);
    order.file = file;
    order.known = known;
    const StreamSource said = headersOf(playlist);
    order.userAgent = said.userAgent;
    order.referrer = said.referrer;
    order.headers = said.headers;
    order.way = playlist.way;
    order.way.origin.reset(); // a person named it
    order.acceptBadCertificate = playlist.acceptBadCertificate;
    order.limits = limits;
    if (const auto account = xtreamAccountOf(playlist.source))
        follow(new XtreamDownload(thread, *account, order, this));
    else
        follow(new Download(thread, order, this));
}

template <typename Kind> void PlaylistFetch::follow(Kind *fetch)
{
    m_percent = [fetch] {
        return fetch->percent();
    };
    connect(fetch, &Kind::finished, this, &PlaylistFetch::finished);
}
