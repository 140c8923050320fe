// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/devicesummary.h"

#include "engine/reachableaddresses.h"

using namespace Qt::StringLiterals;

DeviceSummary summaryOf(const EngineConfig &config, const QString &deviceId, const Ports &ports)
{
    DeviceSummary summary;
    summary.friendlyName = config.friendlyName;
    summary.deviceId = deviceId;
    summary.tunerCount = config.tuners;
    if (ports.api == 0)
        return summary;
    const bool any = config.address.isEmpty();
    const QHostAddress own(config.address);
    QList<InterfaceAddress> addresses = interfaceAddresses();
    if (!any)
        addresses = {{own, {}}};
    const QStringList hosts = reachableAddresses(addresses);
    const QString local = any ? u"127.0.0.1"_s : asHost(own);
    summary.apiAddress = u"http://%1:%2"_s.arg(local).arg(ports.api);
    summary.streamAddress = u"http://%1:%2"_s.arg(local).arg(ports.stream);
    for (const QString &host : hosts) {
        summary.plexAddresses.append(u"%1:%2"_s.arg(host).arg(ports.api));
        summary.guideAddresses.append(u"http://%1:%2/epg.xml"_s.arg(host).arg(ports.api));
    }
    return summary;
}
