// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/tunersearch.h"

#include "core/said.h"
#include "device/datagramsender.h"
#include "device/discoverypacket.h"
#include "device/localaddresses.h"

#include <QNetworkDatagram>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int TimesAsked = 3; // datagrams get lost
constexpr int AnswersPerTurn = 32;
constexpr int MostTuners = 64;

QString idText(quint32 id)
{
    return u"%1"_s.arg(id, 8, 16, QLatin1Char('0')).toUpper();
}

/// IPv4, also where it came in as IPv6.
QString hostOf(const QHostAddress &sender)
{
    bool isMapped = false;
    const QHostAddress plain(sender.toIPv4Address(&isMapped));
    return isMapped ? plain.toString() : sender.toString();
}

} // namespace

std::optional<FoundTuner> tunerIn(const QByteArray &datagram, const QHostAddress &sender,
                                  std::optional<quint32> wanted, quint32 own)
{
    const auto packet = DevicePacket::decoded(datagram);
    if (!packet || packet->type != PacketType::DiscoverReply)
        return std::nullopt;
    std::optional<quint32> id;
    bool isTuner = false;
    FoundTuner found;
    QUrl base;
    for (const auto &[tag, content] : packet->values) {
        const bool isNumber = content.size() == 4;
        if (tag == PacketTag::DeviceType && isNumber)
            isTuner = qFromBigEndian<quint32>(content.constData()) == devicetype::Tuner;
        else if (tag == PacketTag::DeviceId && isNumber)
            id = qFromBigEndian<quint32>(content.constData());
        else if (tag == PacketTag::TunerCount && content.size() == 1)
            found.tuners = std::min<int>(uchar(content.front()), MostTuners);
        else if (tag == PacketTag::BaseUrl)
            base = QUrl(QString::fromLatin1(content));
    }
    if (!isTuner || !id || *id == own || (wanted && *wanted != *id))
        return std::nullopt;
    found.deviceId = idText(*id);
    found.lineup.setScheme(u"http"_s);
    found.lineup.setHost(hostOf(sender));
    found.lineup.setPort(base.port());
    found.lineup.setPath(u"/lineup.json"_s);
    return found;
}

TunerSearch::TunerSearch(const QUrl &source, const TunerSearchTerms &terms, QObject *parent)
    : QObject(parent)
    , m_terms(terms)
{
    const QString name = source.host();
    bool isId = false;
    const quint32 id = name.toUInt(&isId, 16);
    const QHostAddress address(name);
    const bool isAddress = address.protocol() == QAbstractSocket::IPv4Protocol && name.contains(u'.');
    if (isId && name.size() == 8)
        m_wanted = id;
    else if (isAddress)
        m_terms.at = {address};
    const bool isUnderstood = m_wanted || isAddress || name == "auto"_L1;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this, isUnderstood] {
        if (isUnderstood && m_asked < TimesAsked)
            return ask();
        end(Problem{isUnderstood ? ProblemCode::SourceUnreachable : ProblemCode::BadOption,
                    {},
                    isUnderstood ? Said::NoHdhomerunAnswers : Said::HdhomerunAddressWrong});
    });
    connect(&m_socket, &QUdpSocket::readyRead, this, &TunerSearch::readDatagrams);
    m_timer.start(0); // never before somebody listens
}

void TunerSearch::ask()
{
    if (m_socket.state() != QAbstractSocket::BoundState)
        (void)m_socket.bind(QHostAddress::AnyIPv4, 0);
    ++m_asked;
    m_timer.start(m_terms.asking);
    DevicePacket request;
    request.append(PacketTag::DeviceType, devicetype::Tuner);
    request.append(PacketTag::DeviceId, m_wanted.value_or(devicetype::Any));
    for (const QHostAddress &address : std::as_const(m_terms.at))
        m_socket.writeDatagram(request.encoded(), address, m_terms.port);
    if (!m_terms.at.isEmpty())
        return;
    for (const LocalAddress &own : ofFamily(localAddresses({}), QAbstractSocket::IPv4Protocol)) {
        if (!own.ip.isLoopback())
            sendDatagramFrom(m_socket, own.ip, request.encoded(), QHostAddress::Broadcast, m_terms.port,
                             own.interfaceIndex);
    }
}

void TunerSearch::readDatagrams()
{
    for (int i = 0; i < AnswersPerTurn && m_socket.hasPendingDatagrams() && !m_ended; ++i) {
        const QNetworkDatagram answer = m_socket.receiveDatagram(DevicePacket::MaxSize);
        const auto found = tunerIn(answer.data(), answer.senderAddress(), m_wanted, m_terms.own);
        if (found && !m_terms.others.contains(found->deviceId.toUInt(nullptr, 16)))
            end(*found);
    }
}

void TunerSearch::end(const Result<FoundTuner> &tuner)
{
    m_ended = true;
    m_timer.stop();
    m_socket.close();
    emit answered(tuner);
    deleteLater();
}
