// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/fakedevice.h"

#include "support/tsmaker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char guide[] = "<tv><channel id=\"5\"/><channel id=\"6.1\"/>"
                         "<programme channel=\"5\" stop=\"29991231000000 +0000\"/>"
                         "<programme channel=\"6.1\" stop=\"29991231000000 +0000\"/></tv>";
constexpr char description[] =
    "<root xmlns=\"urn:schemas-upnp-org:device-1-0\"><device><deviceType>x</deviceType>"
    "<friendlyName>x</friendlyName><UDN>uuid:1</UDN></device></root>";

} // namespace

FakeDevice::FakeDevice()
    : m_searchReply(searchReply(DeviceId))
{
    m_search.bind(QHostAddress::LocalHost, 0);
    m_upnp.bind(QHostAddress::LocalHost, 0);
    QObject::connect(&m_search, &QUdpSocket::readyRead, &m_search, [this] { answerSearch(); });
    QObject::connect(&m_upnp, &QUdpSocket::readyRead, &m_upnp, [this] { answerUpnp(); });
    setField(u"TunerCount"_s, 4);
    m_web.setFile(u"/device.xml"_s, "text/xml", description);
    m_web.setFile(u"/lineup_status.json"_s, "application/json", R"({"ScanInProgress":0,"ScanPossible":1})");
    m_web.setFile(QString::fromLatin1(ScanStart), "text/html", {});
    m_web.setFile(u"/epg.xml"_s, "application/xml", guide);
    setLineup('[' + entry("5") + ',' + entry("6.1") + ']');
    FakeReply stream;
    stream.body = TsMaker().frames(20);
    for (const QString &query : {u""_s, u"?source=plex?transcode=internet480"_s})
        m_web.setReply(u"/auto/v5"_s + query, stream);
}

QString FakeDevice::address() const
{
    return m_web.url({}).authority();
}

Examined FakeDevice::examined() const
{
    Examined out;
    out.addresses = {address()};
    out.own = {};
    out.searchPort = out.clientsPort = m_search.localPort();
    out.upnpGroup = QHostAddress(QHostAddress::LocalHost);
    out.upnpPort = m_upnp.localPort();
    out.fallbackPort = quint16(m_web.url({}).port());
    out.etcDirectory = u"/nonexistent"_s;
    out.serviceProgram = u"/nonexistent/systemctl"_s;
    out.limits.document = out.limits.video = out.limits.guide = 500ms;
    out.limits.search = out.limits.gather = 500ms;
    out.limits.poll = 5ms;
    out.limits.scan = 20ms;
    return out;
}

void FakeDevice::setField(const QString &name, const QJsonValue &value)
{
    const QString base = m_web.url({}).toString();
    QJsonObject device{{"DeviceID"_L1, QString::fromLatin1(DeviceId)},
                       {"BaseURL"_L1, base},
                       {"LineupURL"_L1, base + "/lineup.json"_L1},
                       {"TunerCount"_L1, 4},
                       {"ModelNumber"_L1, "HDHR5-4US"_L1},
                       {"FriendlyName"_L1, "Fake"_L1}};
    device[name] = value;
    m_web.setFile(u"/discover.json"_s, "application/json", QJsonDocument(device).toJson());
}

void FakeDevice::setLineup(const QByteArray &json)
{
    m_web.setFile(u"/lineup.json"_s, "application/json", json);
}

QByteArray FakeDevice::entry(const QByteArray &number) const
{
    return R"({"GuideNumber":")" + number + R"(","GuideName":"Name","URL":")"
        + m_web.url(u"/auto/v"_s + QString::fromLatin1(number)).toEncoded() + R"("})";
}

QByteArray FakeDevice::searchReply(const QByteArray &deviceIdHex)
{
    const QByteArray payload = QByteArray::fromHex("010400000001"
                                                   "0204"
                                                   + deviceIdHex + "100104");
    QByteArray packet(4, '\0');
    qToBigEndian<quint16>(3, packet.data());
    qToBigEndian(quint16(payload.size()), packet.data() + 2);
    packet += payload;
    const auto crc =
        quint32(crc32(0, reinterpret_cast<const Bytef *>(packet.constData()), uInt(packet.size())));
    packet.resize(packet.size() + 4);
    qToLittleEndian(crc, packet.data() + packet.size() - 4);
    return packet;
}

void FakeDevice::answerSearch()
{
    while (m_search.hasPendingDatagrams()) {
        const QNetworkDatagram request = m_search.receiveDatagram();
        if (!m_searchReply.isEmpty())
            m_search.writeDatagram(request.makeReply(m_searchReply));
    }
}

void FakeDevice::answerUpnp()
{
    while (m_upnp.hasPendingDatagrams()) {
        const QNetworkDatagram request = m_upnp.receiveDatagram();
        if (!m_isUpnpSilent && request.data().startsWith("M-SEARCH * HTTP/1.1\r\n"))
            m_upnp.writeDatagram(
                request.makeReply("HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\nLOCATION: http://"
                                  + address().toLatin1() + "/device.xml\r\n\r\n"));
    }
}
