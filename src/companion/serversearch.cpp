// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/serversearch.h"

#include <QNetworkDatagram>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 1s;
constexpr qsizetype mostFound = 50;
constexpr quint16 usualPort = 32400;

} // namespace

std::optional<FoundServer> foundServer(const QByteArray &answer, const QHostAddress &sender)
{
    const QList<QByteArray> lines = answer.split('\n');
    if (!lines.constFirst().contains("200 OK"))
        return std::nullopt;
    QHash<QByteArray, QString> fields;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.insert(line.first(colon).trimmed().toLower(),
                          QString::fromUtf8(line.mid(colon + 1).trimmed()));
    }
    if (fields.value("content-type") != "plex/media-server"_L1)
        return std::nullopt;
    const int port = fields.value("port").toInt();
    FoundServer found{fields.value("name"), fields.value("resource-identifier"), {}};
    found.address.setScheme(u"http"_s);
    found.address.setHost(QHostAddress(sender.toIPv4Address()).toString());
    found.address.setPort(port > 0 && port < 65536 ? port : usualPort);
    return found;
}

QHostAddress ServerSearch::group()
{
    return QHostAddress(u"239.0.0.250"_s);
}

ServerSearch::ServerSearch(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_socket, &QUdpSocket::readyRead, this, &ServerSearch::read);
    connect(&m_patience, &QTimer::timeout, this, [this] { emit finished(m_found); });
}

void ServerSearch::start(const QHostAddress &target, quint16 port)
{
    if (m_socket.bind(QHostAddress::AnyIPv4)) {
        m_socket.setSocketOption(QAbstractSocket::MulticastTtlOption, 1);
        m_socket.writeDatagram("M-SEARCH * HTTP/1.0\r\n\r\n", target, port);
    }
    m_patience.start(patience);
}

void ServerSearch::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(4096);
        const auto found = foundServer(datagram.data(), datagram.senderAddress());
        if (found && !m_found.contains(*found) && m_found.size() < mostFound)
            m_found.append(*found);
    }
}
