// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discovery.h"

#include "core/said.h"
#include "device/logging.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto retryAfter = 30s;

void report(const char *protocol, const Problem &now, const Problem &before)
{
    if (now == before)
        return;
    if (now)
        qCWarning(lcDevice).noquote()
            << protocol << "is off: port" << now.subject << "cannot be used:" << now.detail;
    else
        qCInfo(lcDevice).noquote() << protocol << "is on";
}

} // namespace

Discovery::Discovery(const DeviceDescription &device, quint16 hdhomerunPort, quint16 httpPort,
                     const QString &address, QObject *parent)
    : QObject(parent)
    , m_port(hdhomerunPort)
    , m_address(address)
    , m_responder(device, httpPort, m_address)
    , m_ssdp(device.identity.uuid(), httpPort, m_address)
    , m_rivals(hdhomerunPort, m_address)
    , m_deviceId(device.identity.deviceId)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_rivals, &RivalSearch::rivalChanged, this, &Discovery::updateHealth);
    connect(&m_ssdp, &SsdpResponder::joinedChanged, this, &Discovery::updateHealth);
    connect(&m_retry, &QTimer::timeout, this, &Discovery::openClosed);
}

Discovery::~Discovery() = default;

void Discovery::start()
{
    if (!hasSsdp()) {
        m_ssdpProblem = {ProblemCode::AddressUnavailable, m_address.toString(), Said::SsdpNeedsIpv4};
        qCWarning(lcDevice).noquote()
            << "SSDP is off: it is searched over IPv4, and the address listened on is"
            << m_address.toString();
    }
    openClosed();
    searchRival();
}

void Discovery::setDescription(const DeviceDescription &device)
{
    m_responder.setDescription(device);
    m_ssdp.setUuid(device.identity.uuid());
    if (std::exchange(m_deviceId, device.identity.deviceId) != device.identity.deviceId)
        searchRival();
}

void Discovery::followNetwork()
{
    openClosed();
    m_responder.followNetwork();
    m_ssdp.followNetwork();
    searchRival();
    updateHealth();
}

void Discovery::searchRival()
{
    m_rivals.search(m_deviceId.toUInt(nullptr, 16));
}

void Discovery::openClosed()
{
    if (!m_responder.isOpen()) {
        const Problem problem = m_responder.open(m_port);
        report("HDHomeRun discovery", problem, m_responderProblem);
        m_responderProblem = problem;
    }
    if (hasSsdp() && !m_ssdp.isOpen()) {
        const Problem problem = m_ssdp.open();
        report("SSDP", problem, m_ssdpProblem);
        m_ssdpProblem = problem;
    }
    if (m_responderProblem || (hasSsdp() && m_ssdpProblem))
        m_retry.start();
    updateHealth();
}

void Discovery::updateHealth()
{
    // Two devices with one id are worse than a protocol that is off: nobody can use either of them.
    const Problem rival = m_rivals.rival().isNull()
        ? Problem()
        : Problem{ProblemCode::DeviceIdTaken, m_rivals.rival().toString(), m_deviceId};
    const DiscoveryHealth now{true, m_responder.isOpen(), m_ssdp.isJoined(),
                              rival                    ? rival
                                  : m_responderProblem ? m_responderProblem
                                                       : m_ssdpProblem};
    if (now == m_health)
        return;
    m_health = now;
    emit healthChanged(m_health);
}
