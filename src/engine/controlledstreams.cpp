// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/controlledstreams.h"

#include "relay/relay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Control clients send no user agent; how they take the video is all that is known of them.
QString agentOf(const DatagramTarget &target)
{
    return target.protocol == DatagramTarget::Protocol::Rtp ? u"HDHomeRun client (RTP)"_s
                                                            : u"HDHomeRun client (UDP)"_s;
}

} // namespace

ControlledStreams::ControlledStreams(Relay &relay)
    : m_relay(relay)
{
    connect(&relay, &Relay::streamEnded, this, &ControlledStreams::streamEnded);
}

void ControlledStreams::begin(const DatagramOrder &order)
{
    end(order.tuner);
    StreamRequest request;
    request.guideNumber = order.guideNumber;
    request.tuner = order.tuner;
    request.client = {order.clientAddress, agentOf(order.target)};
    const StreamId stream = m_relay.sendTo(order.target, order.ownAddress, request);
    if (stream == 0)
        emit ended(order.tuner);
    else
        m_streams.insert(order.tuner, stream);
}

void ControlledStreams::end(int tuner)
{
    if (const StreamId stream = m_streams.take(tuner))
        m_relay.endStream(stream, EndReason::ClientLeft);
}

void ControlledStreams::streamEnded(StreamId stream)
{
    const auto it = std::find(m_streams.cbegin(), m_streams.cend(), stream);
    if (it == m_streams.cend())
        return;
    const int tuner = it.key();
    m_streams.erase(it);
    emit ended(tuner);
}
