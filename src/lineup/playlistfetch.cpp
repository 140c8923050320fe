// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistfetch.h"

#include "core/said.h"
#include "core/writtenaddress.h"
#include "core/xtreamaccount.h"
#include "lineup/requestheaders.h"
#include "lineup/xtreamdownload.h"

using namespace Qt::StringLiterals;

PlaylistFetch::PlaylistFetch(DownloadThread &thread, const PlaylistConfig &playlist, const QString &file,
                             const WebValidators &known, const FetchLimits &limits, const TunerFinder &finder,
                             QObject *parent)
    : QObject(parent)
{
    FetchOrder order;
    order.url = readAddress(playlist.source);
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
    if (order.url.scheme() == "hdhomerun"_L1)
        find(thread, order, finder);
    else if (const auto account = xtreamAccountOf(playlist.source))
        follow(new XtreamDownload(thread, *account, order, this));
    else
        follow(new Download(thread, order, this));
}

/// A device has to be found before it can be asked for its channels.
void PlaylistFetch::find(DownloadThread &thread, const FetchOrder &order, const TunerFinder &finder)
{
    const auto answer = [this, &thread, order](const Result<FoundTuner> &tuner) {
        if (!tuner) {
            emit finished({false, {}, 0, tuner.problem()});
            return;
        }
        FetchOrder found = order;
        found.url = tuner.value().lineup;
        found.known = {}; // another device may answer next time
        m_tuners = tuner.value().tuners;
        follow(new Download(thread, found, this));
    };
    if (finder)
        return finder(order.url, this, answer);
    const Problem none{ProblemCode::SourceUnreachable, {}, said(Said::NobodySearches)};
    QMetaObject::invokeMethod(
        this, [answer, none] { answer(none); }, Qt::QueuedConnection);
}

template <typename Kind> void PlaylistFetch::follow(Kind *fetch)
{
    m_percent = [fetch] {
        return fetch->percent();
    };
    connect(fetch, &Kind::finished, this, &PlaylistFetch::finished);
}
