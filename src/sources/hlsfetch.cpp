// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsfetch.h"

#include "fetch/fetchpolicy.h"
#include "sources/sourcerequest.h"

#include <algorithm>

using namespace std::chrono;
using namespace Qt::StringLiterals;

HlsFetch::HlsFetch(const StreamSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_origin(source.way.origin)
{
}

HlsFetch::~HlsFetch() = default;

void HlsFetch::get(const QUrl &url, const std::optional<HlsByteRange> &range, milliseconds patience)
{
    Q_ASSERT(!isBusy());
    stop();
    m_range = range;
    m_skip = 0;
    m_left = range ? std::optional(range->length) : std::nullopt;
    m_isComplete = false;
    m_gunzip = Gunzip();
    m_asked = url == m_source.url ? m_source.way.origin : m_origin;
    FetchRequest request = requestFor(m_source, url, FetchRequest::Kind::Piece);
    request.way.origin = m_asked;
    if (range)
        request.range = FetchRange{range->offset, range->length};
    request.limits.connect = request.limits.firstByte = request.limits.stall = patience;
    m_fetch = std::make_unique<Fetch>(m_connections, request, nullptr);
    connect(m_fetch.get(), &Fetch::headArrived, this, [this] {
        m_isUnencrypted = m_isUnencrypted || m_fetch->head().isUnencrypted;
        if (m_range && m_fetch->head().status == 200) // all of it, whatever was asked for
            m_skip = m_range->offset;
    });
    connect(m_fetch.get(), &Fetch::readable, this, &HlsFetch::readable);
    connect(m_fetch.get(), &Fetch::ended, this, &HlsFetch::ended);
}

QByteArray HlsFetch::read(qint64 most)
{
    if (!m_fetch || m_left == 0)
        return {};
    while (m_skip > 0) {
        const QByteArray before = m_fetch->read(std::min(m_skip, most));
        if (before.isEmpty())
            return {};
        m_skip -= before.size();
    }
    const QByteArray bytes = m_fetch->read(m_left ? std::min(most, *m_left) : most);
    if (m_left && !bytes.isEmpty() && (*m_left -= bytes.size()) == 0 && !m_fetch->isOver())
        endEarly();
    return m_range ? bytes : m_gunzip.take(bytes);
}

/// The rest is not wanted.
void HlsFetch::endEarly()
{
    m_fetch->disconnect(this);
    const auto end = [this, fetch = m_fetch.get()] {
        if (fetch == m_fetch.get())
            ended({});
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

qint64 HlsFetch::expected() const
{
    if (m_range)
        return m_range->length;
    return m_fetch ? std::max<qint64>(m_fetch->head().length(), 0) : 0;
}

QUrl HlsFetch::url() const
{
    return m_fetch ? m_fetch->head().url : QUrl();
}

QByteArray HlsFetch::contentType() const
{
    return m_fetch ? m_fetch->head().value("content-type") : QByteArray();
}

NetworkKind HlsFetch::kind() const
{
    return m_fetch ? m_fetch->head().kind : NetworkKind::Internet;
}

void HlsFetch::leadOnFromHere()
{
    if (m_fetch)
        m_origin = widened(m_asked, m_fetch->head().kind);
}

void HlsFetch::setHeld(bool held)
{
    if (m_fetch)
        m_fetch->setHeld(held);
}

void HlsFetch::ended(const Problem &problem)
{
    if (problem && m_left != 0) {
        const int status = problem.code == ProblemCode::UpstreamRefused ? problem.subject.toInt() : 0;
        m_retryAfter = m_fetch->head().value("retry-after");
        stop();
        emit failed(status, saidOfProvider(problem.detail));
        return;
    }
    m_isComplete = true;
    emit finished();
}

void HlsFetch::stop()
{
    m_fetch.reset();
}

void HlsFetch::leave()
{
    stop();
    m_connections.closeAll();
}
