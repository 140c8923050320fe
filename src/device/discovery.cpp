// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/discovery.h"

#include "device/logging.h"

#include <QHostAddress>

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
    , m_responder(device, httpPort, QHostAddress(address))
    , m_ssdp(device.identity.uuid(), httpPort, QHostAddress(address))
{
    connect(&m_ssdp, &SsdpResponder::joinedChanged, this, &Discovery::updateHealth);
    connect(&m_retry, &QTimer::timeout, this, &Discovery::openClosed);
}

Discovery::~Discovery() = default;

void Discovery::start()
{
    openClosed();
    m_retry.start(retryAfter);
}

void Discovery::setDescription(const DeviceDescription &device)
{
    m_responder.setDescription(device);
    m_ssdp.setUuid(device.identity.uuid());
}

void Discovery::openClosed()
{
    if (!m_responder.isOpen()) {
        const Problem problem = m_responder.open(m_port);
        report("HDHomeRun discovery", problem, m_responderProblem);
        m_responderProblem = problem;
    }
    if (!m_ssdp.isOpen()) {
        const Problem problem = m_ssdp.open();
        report("SSDP", problem, m_ssdpProblem);
        m_ssdpProblem = problem;
    }
    updateHealth();
}

void Discovery::updateHealth()
{
    const DiscoveryHealth now{true, m_responder.isOpen(), m_ssdp.isJoined(),
                              m_responderProblem ? m_responderProblem : m_ssdpProblem};
    if (now == m_health)
        return;
    m_health = now;
    emit healthChanged(m_health);
}
