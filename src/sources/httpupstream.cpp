// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/httpupstream.h"

#include "core/said.h"
#include "sources/bodynature.h"
#include "sources/sourcerequest.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a line of a list of stations names: of PLS, ASX and XSPF, or an address alone.
QByteArray namedIn(const QByteArray &line)
{
    static const QRegularExpression element(uR"((?:<ref\s+href\s*=\s*["']|<location>)\s*([^"'<\s]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = element.match(QString::fromUtf8(line)); match.hasMatch())
        return match.captured(1).replace(u"&amp;"_s, u"&"_s).toUtf8();
    return line.toLower().startsWith("file1=") ? line.sliced(line.indexOf('=') + 1).trimmed() : line;
}

/// The first address of a list of stations.
QUrl namedAddress(const QByteArray &list, const QUrl &base)
{
    for (const QByteArray &line : list.split('\n')) {
        const QByteArray text = namedIn(line.trimmed());
        const QUrl url = QUrl::fromEncoded(text, QUrl::TolerantMode);
        const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
        if (isWeb && url.isValid() && !url.host().isEmpty() && url != base)
            return url;
    }
    return {};
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
    m_type = m_fetch->head().value("content-type");
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
        judgeOpening(QByteArrayView(bytes, size), false);
    return size;
}

/// The bytes decide: scripts name any type, or none.
void HttpUpstream::judgeOpening(QByteArrayView bytes, bool isWhole)
{
    m_opening += bytes.first(std::min(bytes.size(), OpeningLength - m_opening.size()));
    const BodyNature nature = natureOf(m_opening, m_type, isWhole);
    m_openingKnown = nature != BodyNature::Unsure;
    const QString type = QString::fromLatin1(m_type.left(80));
    switch (nature) {
    case BodyNature::Unsure:
    case BodyNature::TransportStream:
        break;
    case BodyNature::Hls:
        return tellPlaylist(PlaylistFormat::Hls);
    case BodyNature::Dash:
        return tellPlaylist(PlaylistFormat::Dash);
    case BodyNature::Container:
        return tellPlaylist(PlaylistFormat::Other);
    case BodyNature::WebPage:
        return fail({}, {Said::ProviderSendsPage, {type}});
    case BodyNature::Document:
        if (const QUrl named = namedAddress(m_opening, m_fetch ? m_fetch->head().url : QUrl());
            isWhole && !named.isEmpty())
            return tellOtherSource(named, m_fetch->head().kind);
        return fail({}, {Said::ProviderSendsText, {type}});
    }
}

/// Neither a text nor anything that we know, from within a film or without a container: ffmpeg knows more.
void HttpUpstream::foreign()
{
    if (isBinary(m_opening))
        tellPlaylist(PlaylistFormat::Other);
    else
        Upstream::foreign();
}

void HttpUpstream::ended()
{
    if (!m_openingKnown && !m_opening.isEmpty() && !hasDelivered())
        judgeOpening({}, true);
    fail({}, hasDelivered() ? Said::ProviderEndedStream : Said::ProviderSentNoVideo);
}

void HttpUpstream::fetchEnded(const Problem &problem)
{
    readRest();
    if (!problem)
        return ended();
    if (const QUrl other = m_fetch ? m_fetch->otherKind() : QUrl(); !other.isEmpty())
        return tellOtherSource(other, m_fetch->head().kind);
    if (m_fetch)
        noteRetryAfter(m_fetch->head().value("retry-after"));
    if (m_inBody && !m_openingKnown && !m_opening.isEmpty())
        judgeOpening({}, true);
    fail(problem.subject, saidOfProvider(problem.detail));
}
