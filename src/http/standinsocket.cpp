// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/standinsocket.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace {
constexpr qsizetype expectedAnswer = 1024;
}

StandInSocket::StandInSocket(QObject *parent)
    : QTcpSocket(parent)
{
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState);
}

StandInSocket::~StandInSocket()
{
    setSocketState(QAbstractSocket::UnconnectedState); // else the base aborts a connection there is none of
}

void StandInSocket::feed(const QByteArray &request)
{
    m_request = request;
    m_read = 0;
    m_answer.clear();
    m_answer.reserve(expectedAnswer);
    emit readyRead();
}

qint64 StandInSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_request.size() - m_read;
}

qint64 StandInSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_request.size() - m_read);
    std::memcpy(data, m_request.constData() + m_read, size_t(size));
    m_read += size;
    return size;
}

qint64 StandInSocket::writeData(const char *data, qint64 size)
{
    m_answer.append(data, size);
    return size;
}

WireReply StandInSocket::takeAnswer()
{
    WireReply reply;
    reply.body = std::exchange(m_answer, {});
    const qsizetype end = reply.body.indexOf("\r\n\r\n");
    reply.head = reply.body.first(end + 2);
    reply.body.remove(0, end + 4);
    return reply;
}
