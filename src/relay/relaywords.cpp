// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Relay says of requests that it can't serve; relay.cpp decides.
#include "core/said.h"
#include "relay/relay.h"
#include "relay/viewer.h"

using namespace Qt::StringLiterals;

Saying Relay::wordsFor(StreamRefusal objection, const StreamRequest &request) const
{
    switch (objection) {
    case StreamRefusal::SystemBusy:
        return Said::ChannelsNotKnownYet;
    case StreamRefusal::UnknownChannel:
        return m_lookup(request.guideNumber) ? Said::NoSuchTuner : Said::NoSuchChannel;
    case StreamRefusal::AllTunersInUse:
        return m_paused ? Said::NothingPlayedForNow : Said::ClientBlocked;
    default:
        return {};
    }
}

Saying Relay::whatIsTaken(const Viewer &viewer) const
{
    if (!m_tuners.place(takenTuners(), viewer.request().tuner, viewer.mayTakeReserved()))
        return Said::AllTunersInUse;
    const int limit = viewer.channel().source.connectionLimit;
    return limit > 1 ? said(Said::ConnectionsInUse, {limit}) : said(Said::OneConnectionInUse);
}
