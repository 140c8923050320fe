// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/rawbody.h"

#include <algorithm>
#include <cerrno>

#include <sys/ioctl.h>
#include <sys/socket.h>

RawBody::RawBody(int socket, const FetchHead &head)
    : m_socket(socket)
{
    if (head.value("transfer-encoding").toLower().contains("chunked"))
        m_chunks.emplace();
    else if (head.length() > 0) // 0: some say so and send all the same
        m_left = head.length();
}

RawBody::~RawBody()
{
    if (!m_notifier)
        return;
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // this may be called from within its signal
}

qsizetype RawBody::unwrap(char *bytes, qsizetype size)
{
    if (m_chunks) {
        const qsizetype plain = m_chunks->unwrap(bytes, size);
        if (m_chunks->isMalformed())
            m_error = EPROTO;
        m_isOver = m_isOver || m_chunks->isFinished() || m_chunks->isMalformed();
        return plain;
    }
    if (!m_left)
        return size;
    const qint64 wanted = std::min<qint64>(size, *m_left);
    *m_left -= wanted;
    m_isOver = m_isOver || *m_left == 0;
    return wanted;
}

qint64 RawBody::read(char *room, qint64 size)
{
    while (!m_isOver && size > 0) {
        const ssize_t got = ::recv(m_socket, room, size_t(size), MSG_DONTWAIT);
        if (got > 0) {
            if (const qsizetype plain = unwrap(room, got); plain > 0)
                return plain;
        } else if (got == 0) {
            m_isOver = true;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            break;
        } else if (errno != EINTR) {
            m_error = errno;
            m_isOver = true;
        }
    }
    return 0;
}

bool RawBody::isTorn() const
{
    return m_left ? *m_left > 0 : m_chunks && !m_chunks->isFinished() && !m_chunks->isPlain();
}

qint64 RawBody::bytesWaiting() const
{
    int waiting = 0;
    return ::ioctl(m_socket, FIONREAD, &waiting) == 0 ? waiting : 0;
}

void RawBody::watch(bool wanted)
{
    if (!m_notifier && wanted) { // not before libcurl's own is at rest
        m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            m_notifier->setEnabled(false);
            emit readable();
        });
    }
    if (m_notifier)
        m_notifier->setEnabled(wanted && !m_isOver);
}

bool isPacked(const FetchHead &head)
{
    const QByteArray packing = head.value("content-encoding").toLower();
    return !packing.isEmpty() && packing != "identity" && packing != "none";
}
