// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/chunkedbody.h"

#include <QByteArrayList>

#include <algorithm>

bool mayBeginAChunk(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F')
        || byte == ' ' || byte == '\r' || byte == '\n';
}

qsizetype ChunkedBody::unwrap(char *bytes, qsizetype size)
{
    if (m_state == State::Opening && size > 0)
        m_state = mayBeginAChunk(*bytes) ? State::SizeLine : State::Plain;
    if (m_state == State::Plain)
        return size;
    char *out = bytes;
    for (const char *in = bytes, *const end = bytes + size; in != end;) {
        switch (m_state) {
        case State::Opening:
        case State::Plain:
            break;
        case State::SizeLine:
            readSizeLine(*in++);
            break;
        case State::Payload: {
            const auto part = qsizetype(std::min<qint64>(m_left, end - in));
            out = std::copy(in, in + part, out);
            in += part;
            m_left -= part;
            if (m_left == 0)
                m_state = State::PayloadEnd;
            break;
        }
        case State::PayloadEnd: // CR LF
            if (*in++ == '\n')
                m_state = State::SizeLine;
            break;
        case State::Finished: // trailers
        case State::Malformed:
            return out - bytes;
        }
    }
    return out - bytes;
}

void ChunkedBody::readSizeLine(char byte)
{
    if (byte == '\n')
        sizeLineEnded();
    else if (m_line.size() < 256)
        m_line += byte;
    else
        m_state = State::Malformed;
}

void ChunkedBody::sizeLineEnded()
{
    bool isNumber = false;
    m_left = m_line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
    m_line.clear();
    if (!isNumber || m_left < 0)
        m_state = State::Malformed;
    else
        m_state = m_left == 0 ? State::Finished : State::Payload;
}
