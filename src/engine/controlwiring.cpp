// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineparts.h"
#include "engine/logging.h"

namespace {

constexpr quint16 receiversPort = 5004; ///< built into libhdhomerun

} // namespace

void EngineParts::startControl()
{
    m_control = std::make_unique<ControlServer>(controlParts(), m_clock);
    m_control->share(m_budget);
    connect(m_control.get(), &ControlServer::problemChanged, this, [this] { m_feed.noteElsewhere(); });
    connect(&m_controlled, &ControlledStreams::ended, m_control.get(), &ControlServer::streamEnded);
    connect(&m_relay, &Relay::tunerReclaimed, m_control.get(), &ControlServer::reclaimed);
    connect(&m_relay, &Relay::reservationLost, m_control.get(), &ControlServer::reservationLost);
    m_relay.setControlQuestion(
        [this](const QString &address) { return m_control && m_control->hasControlConnectionFrom(address); });
    // Receivers know no other port, wherever the video is (hdhomerun.md 4.7); without it the other signs of
    // life must do. Who wants any free port for the video shares the computer with another one of us.
    const quint16 signs = m_config.streamPort == 0 ? m_front->streamPort() : receiversPort;
    if (const Problem problem = m_relay.listenForKeepAlives(QHostAddress(m_config.address), signs))
        qCWarning(lcEngine).noquote() << "no keep-alives are heard:" << problem.detail;
    // Clients connect to the port that their search was answered from.
    const quint16 port = m_config.controlPort ? m_config.controlPort : m_discovery->hdhomerunPort();
    m_control->start(m_config.address, port, m_config.handed.control);
}

/// What the control protocol asks of the other parts.
ControlParts EngineParts::controlParts()
{
    ControlParts parts;
    parts.description = [this] {
        return description();
    };
    parts.channels = [this] {
        return m_lineup.channels();
    };
    parts.frequencies = [this]() -> const FrequencyPlan & {
        return m_frequencies.plan();
    };
    parts.scanStatus = [this] {
        return scanStatus();
    };
    parts.startScan = [this] {
        refresh();
    };
    parts.abortScan = [this] {
        m_importer.abort();
    };
    parts.tuner = [this](int tuner) {
        return tunerView(tuner);
    };
    parts.reserve = [this](int tuner, const QString &client) {
        return m_relay.reserveTuner(tuner, client);
    };
    parts.release = [this](int tuner) {
        m_relay.releaseTuner(tuner);
    };
    parts.noteTuned = [this](int tuner, const QString &guideNumber) {
        m_relay.noteTuned(tuner, guideNumber);
    };
    parts.begin = [this](const DatagramOrder &order) {
        m_controlled.begin(order);
    };
    parts.end = [this](int tuner) {
        m_controlled.end(tuner);
    };
    parts.restart = [this] {
        refresh();
    };
    parts.maySendElsewhere = m_config.allowOtherTargets;
    parts.allowPublicPeers = m_config.allowPublicPeers;
    return parts;
}

TunerView EngineParts::tunerView(int tuner) const
{
    TunerView view;
    view.status = m_relay.tuners().value(tuner);
    view.clientPort = m_relay.clientPort(tuner);
    view.faults = m_relay.faults(tuner);
    const auto tuned = m_relay.tunedUpstreams();
    if (const auto upstream = tuned.constFind(tuner); upstream != tuned.cend())
        view.signal = TunerSignal{upstream->status, upstream->quality};
    return view;
}
