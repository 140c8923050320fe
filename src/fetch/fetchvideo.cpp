// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "fetch/fetchprivate.h"
#include "fetch/oddhead.h"

#include <algorithm>
#include <array>
#include <utility>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DrainedAtOnce = 128 * 1024;

} // namespace

bool Fetch::Private::mayBeRaw() const
{
    return m_isRawAllowed && request.kind == FetchRequest::Kind::Video && isOpen();
}

/// Whether what is sent is on the socket as it is: not within TLS.
bool Fetch::Private::isOpen() const
{
    return head.url.scheme() == u"http" && !request.way.proxy.startsWith(u"https:", Qt::CaseInsensitive);
}

bool Fetch::Private::isToBeRaw() const
{
    return (mayBeRaw() || m_isOdd) && m_isHeadComplete && head.status >= 200 && head.status < 300 && m_isAdded
        && readsFrom != CURL_SOCKET_BAD && (step == Step::Asking || step == Step::Body)
        && (!m_isDecoding || !isPacked(head));
}

/// From now on its socket is watched by us only. What libcurl has read so far, or may still read when one of
/// its timers runs, comes by bodyCame() and before what is read later: all is one thread and one stream.
void Fetch::Private::goRaw()
{
    if (m_raw || !isToBeRaw())
        return;
    m_raw = std::make_unique<RawBody>(readsFrom, head);
    // Else it does not leave its loop as long as a provider is as fast as it: seconds, and each byte is kept.
    curl_easy_pause(m_easy, CURLPAUSE_ALL);
    connect(m_raw.get(), &RawBody::readable, &q, [this] {
        if (!readsOnDemand())
            return drainRaw();
        isWaitingForReader = true;
        emit q.readable();
    });
    multi.watchAgain(this);
}

/// Of what is no video the reader is given what has come.
void Fetch::Private::drainRaw()
{
    QByteArray bytes(DrainedAtOnce, Qt::Uninitialized);
    const qint64 got = m_raw->read(bytes.data(), bytes.size());
    if (got > 0) {
        m_lastByte.start();
        m_received += got;
        m_buffer.append(bytes.constData(), got);
        m_hasNews = true;
    }
    m_isTooLarge = request.limits.bytes > 0 && m_received > request.limits.bytes;
    if (m_isTooLarge)
        settle();
    else if (m_raw->isOver())
        endRaw();
    else
        watchAgain();
    if (m_hasNews)
        flushSoon();
}

/// Looked at before libcurl reads it. What comes behind it is ours, too: libcurl is held from then on.
bool Fetch::Private::takeOddHead(curl_socket_t socket)
{
    if (m_raw || !isOpen() || step != Step::Asking || !m_isConnected || m_isHeadComplete
        || socket != readsFrom)
        return false;
    std::array<char, 16 * 1024> bytes{};
    const auto here = ::recv(socket, bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT);
    const bool isVideo = request.kind == FetchRequest::Kind::Video;
    const auto odd = readOddHead(QByteArrayView(bytes.data(), std::max<qsizetype>(here, 0)), isVideo);
    if (!odd || ::recv(socket, bytes.data(), size_t(odd->length), MSG_DONTWAIT) != odd->length)
        return false;
    curl_easy_pause(m_easy, CURLPAUSE_ALL); // of one direction alone, it would look at the socket once more
    head.status = odd->status;
    head.fields = odd->fields;
    m_isHeadComplete = m_isOdd = true;
    m_isDecoding = m_isDecoding && !isPacked(head); // nothing undoes it here
    m_lastByte.start();
    if (head.status < 300 || head.status == 304 || isRedirect()) {
        settle();
    } else if (mayStillSignIn() && !m_signsInAtOnce) {
        m_signsInAtOnce = true;
        beginSoon();
    } else {
        endByStatus();
    }
    return true;
}

qint64 Fetch::Private::take(char *room, qint64 size)
{
    const qint64 kept = std::min(size, buffered());
    std::copy_n(m_buffer.constData() + m_bufferRead, kept, room);
    m_bufferRead += kept;
    if (buffered() == 0) {
        m_buffer.truncate(0);
        m_bufferRead = 0;
    }
    m_room = room + kept;
    roomLeft = size - kept;
    isWaitingForReader = false;
    if (!readsOnDemand() || roomLeft == 0)
        watchAgain();
    else if (m_raw)
        readRaw();
    else {
        goOn();
        multi.pump(this);
    }
    m_room = nullptr;
    if (buffered() > 0) {
        m_hasNews = true;
        flushSoon();
    }
    return size - std::exchange(roomLeft, 0);
}

void Fetch::Private::readRaw()
{
    const qint64 got = m_raw->read(m_room, roomLeft);
    if (got > 0) {
        m_lastByte.start();
        m_received += got;
        m_room += got;
        roomLeft -= got;
    }
    m_isTooLarge = request.limits.bytes > 0 && m_received > request.limits.bytes;
    if (m_isTooLarge)
        settle();
    else if (m_raw->isOver())
        endRaw();
    else
        watchAgain();
}

void Fetch::Private::endRaw()
{
    const auto unreachable = [](const Saying &detail) {
        return Problem{ProblemCode::SourceUnreachable, {}, detail};
    };
    if (m_raw->error())
        end(unreachable(systemWords(m_raw->error())));
    else
        end(m_raw->isTorn() ? unreachable(said(Said::ServerClosedEarly)) : Problem());
}

void Fetch::Private::bufferBody(const char *bytes, qint64 size)
{
    m_buffer.append(bytes, size);
    if (m_raw) {
        char *const added = m_buffer.data() + m_buffer.size() - size;
        m_buffer.chop(size - m_raw->unwrap(added, size));
    }
    m_hasNews = m_hasNews || buffered() > 0;
}

qint64 Fetch::Private::bytesInKernel() const
{
    return m_raw ? m_raw->bytesWaiting() : multi.bytesInKernel(this);
}

void Fetch::Private::watchAgain()
{
    if (m_raw)
        return m_raw->watch(m_isHeadTold && !isHeld());
    goOn();
    multi.watchAgain(this);
}
