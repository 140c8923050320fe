// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Relay says of requests that it can't serve; relay.cpp decides.
#include "relay/relay.h"
#include "relay/viewer.h"

using namespace Qt::StringLiterals;

QString Relay::wordsFor(StreamRefusal objection, const StreamRequest &request) const
{
    switch (objection) {
    case StreamRefusal::SystemBusy:
        return u"the channels are not known yet"_s;
    case StreamRefusal::UnknownChannel:
        return m_lookup(request.guideNumber) ? u"there is no such tuner"_s : u"there is no such channel"_s;
    case StreamRefusal::AllTunersInUse:
        return m_paused ? u"nothing is played for now"_s : u"this client is blocked for now"_s;
    default:
        return {};
    }
}

QString Relay::whatIsTaken(const Viewer &viewer) const
{
    if (!m_tuners.place(takenTuners(), viewer.request().tuner, viewer.mayTakeReserved()))
        return u"all tuners are in use"_s;
    const int limit = viewer.channel().source.connectionLimit;
    return limit > 1 ? u"the provider allows %1 connections, which are in use"_s.arg(limit)
                     : u"the provider allows one connection, which is in use"_s;
}
