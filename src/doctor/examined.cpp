// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/examined.h"

#include <QNetworkInterface>
#include <QUrl>

using namespace Qt::StringLiterals;

Examined::Examined()
    : upnpGroup(u"239.255.255.250"_s)
    , etcDirectory(u"/etc"_s)
    , serviceProgram(u"systemctl"_s)
{
}

Examined Examined::from(const DeviceSummary &device, const EngineConfig &config)
{
    Examined out;
    out.addresses = device.plexAddresses;
    if (out.addresses.isEmpty()) // not told yet: where it should be
        out.addresses = {u"127.0.0.1:%1"_s.arg(config.port)};
    out.streamPort = quint16(QUrl(device.streamAddress).port(config.streamPort));
    out.discovery = config.discovery;
    out.publicPeersAllowed = config.allowPublicPeers;
    out.searchPort = config.controlPort;
    out.own = ownAddresses();
    return out;
}

QList<OwnAddress> ownAddresses()
{
    QList<OwnAddress> out;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            out.append({entry.ip(), std::max(0, entry.prefixLength()), entry.broadcast(), interface.name()});
    }
    return out;
}
