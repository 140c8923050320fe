// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/owndevice.h"

#include "core/said.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5000;
constexpr quint16 plexPort = 32400;

} // namespace

OwnDevice::OwnDevice(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(patienceMs);
}

void OwnDevice::look(const QStringList &addresses, const QString &deviceId, const Then &then)
{
    Wanted wanted;
    wanted.deviceId = deviceId;
    wanted.addresses = addresses;
    lookAt(0, wanted, then);
}

void OwnDevice::get(const QString &address, const QString &path,
                    const std::function<void(const QByteArray &)> &then)
{
    QNetworkReply *const reply = m_network.get(QNetworkRequest(QUrl(u"http://"_s + address + path)));
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        reply->deleteLater();
        then(reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray());
    });
}

void OwnDevice::lookAt(int at, const Wanted &wanted, const Then &then)
{
    if (at >= wanted.addresses.size())
        return then(
            Problem{ProblemCode::SourceUnreachable, wanted.addresses.value(0), Said::OwnDeviceSilent});
    get(wanted.addresses.at(at), u"/discover.json"_s, [this, at, wanted, then](const QByteArray &body) {
        const QJsonObject device = QJsonDocument::fromJson(body).object();
        if (device["DeviceID"_L1].toString().compare(wanted.deviceId, Qt::CaseInsensitive) != 0)
            return lookAt(at + 1, wanted, then);
        Wanted found = wanted;
        found.address = wanted.addresses.at(at);
        found.title = device["FriendlyName"_L1].toString();
        readLineup(at, found, then);
    });
}

void OwnDevice::readLineup(int at, const Wanted &wanted, const Then &then)
{
    get(wanted.address, u"/lineup.json"_s, [this, at, wanted, then](const QByteArray &body) {
        const QJsonDocument lineup = QJsonDocument::fromJson(body);
        if (!lineup.isArray())
            return lookAt(at + 1, wanted, then);
        Wanted full = wanted;
        const QJsonArray channels = lineup.array();
        for (const QJsonValue &channel : channels) {
            const QString number = channel["GuideNumber"_L1].toVariant().toString();
            if (!number.isEmpty())
                full.channels.append({number, channel["GuideName"_L1].toString()});
        }
        then(full);
    });
}

QStringList orderedTowards(const QUrl &server, QStringList addresses)
{
    const QHostAddress there(server.host());
    if (there.isNull() || there.isLoopback())
        return addresses;
    QUdpSocket route;
    route.connectToHost(there, quint16(server.port(plexPort))); // sends nothing
    const QHostAddress here = route.localAddress();
    const QString host =
        here.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + here.toString() + u']' : here.toString();
    for (qsizetype at = 0; at < addresses.size(); ++at) {
        if (addresses.at(at).section(u':', 0, -2) == host) {
            addresses.move(at, 0);
            break;
        }
    }
    return addresses;
}
