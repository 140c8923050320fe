// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of HlsUpstream that fetches keys and segments; the playlists are in hlsupstream.cpp.
#include "core/said.h"
#include "sources/hlsupstream.h"

#include "core/redaction.h"
#include "sources/logging.h"

#include <algorithm>
#include <array>

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

// The newest segment is often listed a second or two before it is there.
constexpr milliseconds NewestPatience{4000}, NewestPause{500};
constexpr int NotThereStatus = 404;

/// What a data: address holds (RFC 2397).
QByteArray dataOf(const QUrl &url)
{
    const QByteArray text = url.toEncoded();
    const QByteArray data = QByteArray::fromPercentEncoding(text.sliced(text.indexOf(',') + 1));
    return text.first(std::max<qsizetype>(0, text.indexOf(','))).endsWith(";base64")
        ? QByteArray::fromBase64(data)
        : data;
}

} // namespace

void HlsUpstream::fetchNext(const HlsWindow::Wanted &wanted)
{
    const HlsKey &key = wanted.segment.key;
    const bool isLocked = key.method == HlsKey::Method::Aes128;
    if (key.method == HlsKey::Method::Other)
        return giveUp(0, lockedWords(key));
    if (wanted.url.isEmpty() || (isLocked && wanted.keyUrl.isEmpty())) {
        segmentFailed(BadPiece, Said::SegmentNotOnWeb);
        return goOnSoon();
    }
    if (isLocked && wanted.keyUrl.scheme() == u"data" && !m_keys.add(wanted.keyUrl, dataOf(wanted.keyUrl))) {
        segmentFailed(BadPiece, Said::KeyNotSixteenBytes);
        return goOnSoon();
    }
    if (isLocked && !m_keys.has(wanted.keyUrl))
        return get(Task::Key, wanted.keyUrl);
    auto cipher =
        isLocked ? std::optional(m_keys.cipher(wanted.keyUrl, key.iv, wanted.segment.number)) : std::nullopt;
    if (m_tries == 0)
        m_piece = HlsPiece(std::move(cipher));
    else
        m_piece.beginAgain(std::move(cipher));
    get(Task::Segment, wanted.url, wanted.segment.range);
}

Saying HlsUpstream::lockedWords(const HlsKey &key)
{
    return {Said::EncryptedForPlayer, {QString::fromLatin1(key.name)}};
}

void HlsUpstream::keyFetched()
{
    if (!m_keys.add(m_window.next()->keyUrl, m_text))
        segmentFailed(BadPiece, Said::KeyNotSixteenBytes);
}

void HlsUpstream::readSegment()
{
    bool isDrained = false;
    while (!isDrained && m_queue.size() < MostQueued) {
        const QByteArray bytes = m_fetch.read(ReadSize);
        isDrained = bytes.isEmpty();
        const QByteArray plain = m_piece.take(bytes);
        if (!isPlayable(m_piece.kind()))
            return;
        queue(plain);
    }
    m_fetch.setHeld(!isDrained);
    if (isDrained && !m_fetch.isBusy())
        segmentFetched();
    else if (!m_pace.isActive())
        readSoon();
}

/// Gives the segment up where it is none.
bool HlsUpstream::isPlayable(HlsPiece::Kind kind)
{
    if (kind == HlsPiece::Kind::Unknown || kind == HlsPiece::Kind::TransportStream)
        return true;
    m_fetch.stop();
    if (kind == HlsPiece::Kind::Packed && !hasDelivered())
        handOver();
    else
        fetchFailed(kind == HlsPiece::Kind::Document ? NotThereStatus : BadPiece, Said::SegmentNoVideo);
    return false;
}

void HlsUpstream::queue(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    if (!std::exchange(m_isPieceBegun, true)) {
        const HlsWindow::Wanted &wanted = *m_window.next();
        m_queue.begin(wanted.segment.duration, wanted.discontinued, m_fetch.expected(), now());
    }
    m_queue.append(bytes, now());
}

void HlsUpstream::segmentFetched()
{
    const QByteArray rest = m_piece.takeRest();
    if (!isPlayable(m_piece.kind()))
        return;
    queue(rest);
    endPiece();
    m_task = Task::None;
    m_failedSegments = m_tries = 0;
    m_justLoaded = false;
    m_window.gotNext();
    step();
    if (!m_pace.isActive())
        readSoon();
}

void HlsUpstream::segmentFailed(int status, const Saying &detail)
{
    const bool isGone = status == BadPiece || (status >= 400 && status < 500);
    if (!isGone && m_tries++ == 0)
        return; // once more, from where it broke off
    if (waitsForNewest(status))
        return;
    qCDebug(lcSources) << "segment skipped:" << redactedText(detail.english());
    endPiece();
    m_tries = 0;
    m_justLoaded = false;
    m_window.skipNext();
    const bool isAll = !m_window.next() && !hasDelivered() && !m_variants.isEmpty();
    if (++m_failedSegments >= MostFailures || isAll)
        giveUp(status, detail);
}

/// Whether what is listed but not there yet is asked for again, or one that is there comes before it.
bool HlsUpstream::waitsForNewest(int status)
{
    static constexpr std::array statuses{403, 404, 410, 425, 502, 503, 504};
    const HlsWindow::Wanted *const wanted = m_window.next();
    const bool mayCome = std::find(statuses.begin(), statuses.end(), status) != statuses.end();
    if (!mayCome || !wanted || m_isPieceBegun)
        return false;
    m_tries = 0;
    if (m_window.stepBack())
        return true;
    if (m_window.stepForward()) {
        m_failedSegments = std::min(m_failedSegments + 1, MostFailures - 1); // the newest decides
        return true;
    }
    if (now() - wanted->listedAt >= NewestPatience)
        return false;
    m_segmentAt = now() + NewestPause;
    return true;
}

void HlsUpstream::endPiece()
{
    if (std::exchange(m_isPieceBegun, false))
        m_queue.complete(now());
}
