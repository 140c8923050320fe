// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/networkcost.h"

#include "device/logging.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace {

bool hasInterface()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &one) {
        constexpr auto Up = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
        return (one.flags() & Up) == Up && !(one.flags() & QNetworkInterface::IsLoopBack)
            && !one.addressEntries().isEmpty();
    });
}

NetworkFacts factsNow()
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    NetworkFacts facts;
    if (!system)
        return facts;
    facts.isMetered = system->supports(QNetworkInformation::Feature::Metered) && system->isMetered();
    facts.isDisconnected = system->supports(QNetworkInformation::Feature::Reachability)
        && system->reachability() == QNetworkInformation::Reachability::Disconnected;
    facts.hasInterface = hasInterface();
    return facts;
}

} // namespace

bool holdsBack(const NetworkFacts &facts)
{
    return facts.isMetered || (facts.isDisconnected && !facts.hasInterface);
}

NetworkCost::NetworkCost(Facts facts, QObject *parent)
    : QObject(parent)
    , m_facts(std::move(facts))
{
}

NetworkCost::NetworkCost(QObject *parent)
    : NetworkCost(factsNow, parent)
{
}

void NetworkCost::followSystem()
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Metered)
        && !Information::loadBackendByFeatures(Information::Feature::Reachability))
        return;
    connect(Information::instance(), &Information::reachabilityChanged, this, &NetworkCost::look);
    connect(Information::instance(), &Information::isMeteredChanged, this, &NetworkCost::look);
    look();
}

void NetworkCost::look()
{
    const bool now = ::holdsBack(m_facts());
    if (std::exchange(m_holdsBack, now) == now)
        return;
    if (now)
        qCInfo(lcDevice) << "the network is metered or absent: nothing is fetched unless it is asked for";
    else
        qCInfo(lcDevice) << "the network may be used again";
    emit changed(now);
}
