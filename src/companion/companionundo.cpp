// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the companion takes changes back.
#include "companion/companion.h"

#include <algorithm>

void Companion::undo(const QString &changeId)
{
    const auto found = std::find_if(m_memory.changes.cbegin(), m_memory.changes.cend(),
                                    [&](const ServerChange &each) { return each.id == changeId; });
    if (found == m_memory.changes.cend() || found->undone || found->after.isEmpty() || m_run || m_isLooking
        || !setUpLink())
        return;
    m_isLooking = true;
    const auto place = m_parts.place();
    m_own.look(place.addresses, place.deviceId, [this, change = *found](const Result<Wanted> &wanted) {
        m_isLooking = false;
        ServerLink *const link = setUpLink();
        if (!wanted || !link)
            return endLook(wanted ? Problem() : wanted.problem());
        link->server()->survey(wanted.value(), [this, wanted, change](const Result<Survey> &survey) {
            if (survey)
                takeBack(wanted.value(), change, survey.value());
        });
    });
}

/// What was wrong by our rule before is a person's wish from now on.
void Companion::takeBack(const Wanted &wanted, const ServerChange &change, const Survey &survey)
{
    const ServerDevice *const device = ourDevice(survey, wanted);
    if (!device || device->key != change.device)
        return;
    SetupStep step{SetupStep::Kind::Map, device->key, change.dvr, {}};
    QHash<QString, ChannelPair> before;
    for (const ChannelPair &pair : change.before)
        before.insert(pair.number, pair);
    step.map = device->map;
    for (ChannelPair &pair : step.map) {
        if (!change.after.contains(pair))
            continue;
        if (const auto old = before.constFind(pair.number); old != before.constEnd()) {
            pair = *old;
            m_memory.agreed.pinned.insert(pair.number, pair);
        } else {
            pair.isOn = false;
            m_memory.agreed.switchedOff.insert(pair.number, {});
        }
    }
    setUpLink()->server()->perform(step, wanted,
                                   [this, id = change.id](const Result<MediaServer::Done> &done) {
                                       for (ServerChange &each : m_memory.changes)
                                           each.undone = each.undone || (done && each.id == id);
                                       if (done)
                                           (void)m_memory.write(m_path);
                                       else
                                           m_memory = CompanionMemory::read(m_path);
                                       emit changed();
                                   });
}
