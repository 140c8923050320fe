// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidefetching.h"

#include "core/sourceplace.h"
#include "core/writtenaddress.h"

#include <utility>

void GuideFetching::begin(const QList<GuideOrigin> &guides, const QStringList &due, const GuideCopies &copies,
                          const FetchLimits &limits)
{
    abort();
    m_results.clear();
    m_downloads = QList<Download *>(guides.size(), nullptr);
    for (qsizetype index = 0; index < guides.size(); ++index) {
        const GuideOrigin &guide = guides.at(index);
        m_results.append({guide, isRemoteGuide(guide), due.contains(guide.source), {}, {}});
        if (!m_results.last().remote || !m_results.last().refresh)
            continue;
        ++m_waiting;
        const FetchOrder order{readAddress(guide.source),
                               copies.incomingOf(guide.source),
                               copies.validatorsOf(guide.source),
                               guide.userAgent,
                               guide.acceptBadCertificate,
                               limits,
                               guide.referrer,
                               guide.headers,
                               guide.way};
        m_downloads[index] = new Download(m_thread, order, this);
        connect(m_downloads[index], &Download::finished, this,
                [this, index](const FetchResult &result) { fetched(index, result); });
    }
    if (m_waiting == 0)
        emit ended(m_results);
}

void GuideFetching::abort()
{
    m_waiting = 0;
    qDeleteAll(std::exchange(m_downloads, {}));
}

void GuideFetching::fetched(qsizetype index, const FetchResult &result)
{
    std::exchange(m_downloads[index], nullptr)->deleteLater();
    m_results[index].fetch = result;
    if (--m_waiting == 0)
        emit ended(m_results);
}

bool isRemoteGuide(const GuideOrigin &guide)
{
    return placeOf(guide.source) == SourcePlace::Web;
}
