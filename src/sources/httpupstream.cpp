// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/httpupstream.h"

#include "sources/sourcerequest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestOpening = 16;

/// Whether an answer of this type can't be a transport stream: pages, playlists, JSON. What is unknown may.
bool isForeignType(const QByteArray &contentType)
{
    static constexpr std::array foreign{"text/html", "application/json", "application/xml", "text/xml"};
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return std::any_of(foreign.begin(), foreign.end(), [&](const char *name) { return type == name; });
}

} // namespace

HttpUpstream::HttpUpstream(const StreamSource &source, const Clock &clock, QObject *parent)
    : Upstream(clock, parent)
    , m_source(source)
{
}

HttpUpstream::~HttpUpstream() = default;

void HttpUpstream::open()
{
    m_fetch = std::make_unique<Fetch>(m_connections,
                                      requestFor(m_source, m_source.url, FetchRequest::Kind::Video), nullptr);
    connect(m_fetch.get(), &Fetch::redirected, this, &HttpUpstream::redirected);
    connect(m_fetch.get(), &Fetch::headArrived, this, &HttpUpstream::judgeHead);
    connect(m_fetch.get(), &Fetch::readable, this, &HttpUpstream::readSoon);
    connect(m_fetch.get(), &Fetch::ended, this, &HttpUpstream::fetchEnded);
}

bool HttpUpstream::isUnencrypted() const
{
    return m_fetch && m_fetch->head().isUnencrypted;
}

void HttpUpstream::redirected(const QUrl &to)
{
    if (const PlaylistFormat playlist = playlistOfPath(to); playlist != PlaylistFormat::None)
        tellPlaylist(playlist);
}

void HttpUpstream::judgeHead()
{
    const QByteArray type = m_fetch->head().value("content-type");
    if (const PlaylistFormat playlist = playlistOfType(type); playlist != PlaylistFormat::None)
        return tellPlaylist(playlist);
    if (isForeignType(type)) // which a script sends that does not care
        m_foreignType = type;
    m_inBody = true;
}

void HttpUpstream::shut()
{
    m_fetch.reset();
    m_connections.closeAll();
    tellClosed();
}

qint64 HttpUpstream::bytesWaiting() const
{
    return m_fetch ? m_fetch->bytesWaiting() : 0;
}

qint64 HttpUpstream::readInto(char *room, qint64 size)
{
    return m_fetch ? m_fetch->readInto(room, size) : 0;
}

qsizetype HttpUpstream::unwrap(char *bytes, qsizetype size)
{
    if (!m_openingKnown && size > 0)
        judgeOpening(QByteArrayView(bytes, size));
    return size;
}

void HttpUpstream::judgeOpening(QByteArrayView bytes)
{
    m_opening += bytes.first(std::min<qsizetype>(bytes.size(), LongestOpening));
    const BodyOpening opening = bodyOpening(m_opening);
    m_openingKnown = opening != BodyOpening::Unsure;
    if (opening == BodyOpening::Playlist)
        tellPlaylist(PlaylistFormat::Hls);
    else if (m_openingKnown && !m_foreignType.isEmpty())
        failAsForeign();
}

void HttpUpstream::failAsForeign()
{
    fail({}, u"the provider sends %1"_s.arg(QString::fromLatin1(m_foreignType)));
}

void HttpUpstream::ended()
{
    if (!m_foreignType.isEmpty())
        failAsForeign();
    else
        fail({}, hasDelivered() ? u"the provider ended the stream"_s : u"the provider sent no video"_s);
}

void HttpUpstream::fetchEnded(const Problem &problem)
{
    readRest();
    if (!problem)
        return ended();
    if (const QUrl other = m_fetch ? m_fetch->otherKind() : QUrl(); !other.isEmpty())
        return tellOtherSource(other, m_fetch->head().kind);
    if (m_inBody && !m_foreignType.isEmpty())
        return failAsForeign();
    fail(problem.subject, saidOfProvider(problem.detail));
}
