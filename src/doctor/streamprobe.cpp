// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/streamprobe.h"

#include "core/consumer.h"

#include <QUuid>

#include <QNetworkProxy>

namespace {

constexpr qsizetype mostHead = 16 * 1024;
constexpr qsizetype enough = qsizetype(188) * 7; // one datagram's worth of packets

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

StreamProbe::StreamProbe(const QUrl &url, const QByteArray &target, std::chrono::milliseconds patience,
                         QObject *parent)
    : QObject(parent)
{
    m_answer.subject = url.authority();
    m_request = "GET " + target
        + " HTTP/1.1\r\nUser-Agent: Lavf/60.16.100\r\nAccept: */*\r\nRange: bytes=0-\r\n"
          "Connection: close\r\nHost: "
        + url.authority().toLatin1() + "\r\nX-Plex-Session-Identifier: " + CheckupSession
        + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\r\nIcy-MetaData: 1\r\n\r\n";
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, &StreamProbe::ask);
    connect(&m_socket, &QTcpSocket::readyRead, this, &StreamProbe::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &StreamProbe::finish);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &StreamProbe::finish);
    connect(&m_patience, &QTimer::timeout, this, &StreamProbe::finish);
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    m_since.start();
    m_socket.connectToHost(url.host(), quint16(url.port(80)));
}

void StreamProbe::ask()
{
    m_since.start();
    m_socket.write(m_request);
}

void StreamProbe::read()
{
    if (!m_hasHead)
        readHead();
    if (!m_hasHead)
        return;
    if (m_answer.beginning.isEmpty() && m_socket.bytesAvailable() > 0)
        m_answer.firstByte = std::chrono::milliseconds(m_since.elapsed());
    m_answer.beginning += m_socket.read(enough - m_answer.beginning.size());
    if (m_answer.beginning.size() >= enough)
        finish();
}

void StreamProbe::readHead()
{
    while (!m_hasHead && m_socket.canReadLine()) {
        const QByteArray line = m_socket.readLine(mostHead);
        m_hasHead = line.trimmed().isEmpty();
        m_head += line;
        if (m_head.size() > mostHead)
            return finish();
    }
    if (!m_hasHead)
        return;
    m_answer.status = m_head.split(' ').value(1).toInt();
    m_answer.contentType = headerIn(m_head, "Content-Type");
    m_answer.tunerError = headerIn(m_head, "X-HDHomeRun-Error");
    if (m_answer.status != 200)
        finish();
}

void StreamProbe::finish()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_patience.stop();
    m_socket.abort(); // the tuner is free again at once
    emit answered(m_answer);
}
