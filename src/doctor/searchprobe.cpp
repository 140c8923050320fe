// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/searchprobe.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QNetworkProxy>

using namespace std::chrono_literals;

namespace {

constexpr auto betweenRounds = 200ms; // hdhomerun.md 2.1
constexpr qsizetype mostEchoes = 64;

QNetworkInterface interfaceOf(const QHostAddress &address)
{
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip() == address)
                return interface;
        }
    }
    return {};
}

} // namespace

SearchProbe::SearchProbe(const Question &question, QObject *parent)
    : QObject(parent)
    , m_question(question)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.bind(question.from.isNull() ? QHostAddress(QHostAddress::AnyIPv4) : question.from, 0);
    if (question.to.isMulticast()) {
        m_socket.setMulticastInterface(interfaceOf(question.from));
        m_socket.setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
    }
    connect(&m_socket, &QUdpSocket::readyRead, this, &SearchProbe::read);
    connect(&m_patience, &QTimer::timeout, this, &SearchProbe::finish);
    connect(&m_again, &QTimer::timeout, this, &SearchProbe::send);
    m_patience.setSingleShot(true);
    m_again.setSingleShot(true);
    m_patience.start(question.patience);
    m_again.start(betweenRounds);
    send();
}

void SearchProbe::send()
{
    m_socket.writeDatagram(m_question.request, m_question.to, m_question.port);
}

void SearchProbe::read()
{
    while (m_socket.hasPendingDatagrams() && m_echoes.size() < mostEchoes) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        m_echoes.append({datagram.data(), datagram.senderAddress()});
    }
    if (m_enough && m_enough(m_echoes))
        finish();
}

void SearchProbe::finish()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_patience.stop();
    m_again.stop();
    emit answered(m_echoes);
}
