// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setuptext.h"

using namespace Qt::StringLiterals;
using Kind = SetupStep::Kind;

namespace setuptext {

QString lineOf(const SetupStep &step)
{
    switch (step.kind) {
    case Kind::Register:
        return u"make the tuner known at %1"_s.arg(step.value);
    case Kind::Enable:
        return u"switch the tuner on"_s;
    case Kind::Follow:
        return u"tell the tuner's new address, %1"_s.arg(step.value);
    case Kind::CreateDvr:
        return u"make a Live TV & DVR entry with the tuner and its guide"_s;
    case Kind::Join:
        return u"put the tuner to the Live TV & DVR entry that has its guide"_s;
    case Kind::Leave:
        return u"take the tuner's old address out of the Live TV & DVR entry"_s;
    case Kind::AttachGuide:
        return u"attach the guide"_s;
    case Kind::DetachGuide:
        return u"take the guide of the old address away"_s;
    case Kind::SetRefresh:
        return u"have the guide read every %1 hours"_s.arg(step.value);
    case Kind::ReadGuide:
        return u"have the guide read now"_s;
    case Kind::Scan:
        return u"have the channels scanned"_s;
    case Kind::Map:
        return u"map channels to the guide: %1 of %2"_s.arg(step.count).arg(step.map.size());
    case Kind::OtherGuide:
        return u"the Live TV & DVR entry of the tuner uses a guide that is not PlexBridge's"_s;
    case Kind::OtherAddress:
        return u"a tuner with our device id is there at %1, which is no address of this computer"_s.arg(
            step.value);
    case Kind::SwitchedOff:
        return u"somebody switched the tuner off in Plex"_s;
    case Kind::NoChannels:
        return u"there is no channel to offer"_s;
    }
    return {};
}

QString byHand(const SetupStep &step, const Wanted &wanted)
{
    switch (step.kind) {
    case Kind::Register:
    case Kind::Follow:
        return u"By hand: Plex, Settings, Live TV & DVR, add a device, address %1."_s.arg(wanted.address);
    case Kind::CreateDvr:
    case Kind::AttachGuide:
        return u"By hand: Plex, Settings, Live TV & DVR, the device's guide: XMLTV, %1."_s.arg(
            wanted.guide());
    case Kind::Map:
        return u"By hand: Plex, Settings, Live TV & DVR, the device's channels: each to the guide's channel "
               u"of "
               "the same number."_s;
    case Kind::SetRefresh:
        return u"By hand: Plex, Settings, Live TV & DVR, DVR settings: how often the guide is read."_s;
    case Kind::Enable:
    case Kind::SwitchedOff:
        return u"By hand: Plex, Settings, Live TV & DVR: switch the device on."_s;
    case Kind::OtherGuide:
        return u"Plex does not mix guides: choose XMLTV, %1, there, or leave it as it is."_s.arg(
            wanted.guide());
    case Kind::OtherAddress:
        return u"If it is this one, remove it in Plex and run this again; if not, one of both needs another "
               "device id."_s;
    case Kind::NoChannels:
        return u"Name a playlist first (--playlist), or switch channels on."_s;
    case Kind::Join:
    case Kind::Leave:
    case Kind::DetachGuide:
    case Kind::ReadGuide:
    case Kind::Scan:
        break;
    }
    return {};
}

QString whyOf(const Problem &problem)
{
    if (problem.subject == "401"_L1)
        return u"401: the token is refused"_s;
    if (problem.subject == "403"_L1)
        return u"403: this user may not change Live TV & DVR"_s;
    const bool hasStatus = !problem.subject.isEmpty() && problem.subject != "0"_L1;
    const QString detail = problem.detail.isEmpty() ? u"refused"_s : problem.detail.english();
    return hasStatus ? problem.subject + u": "_s + detail : detail;
}

QString whyNotAsked(const Problem &problem, const QString &server)
{
    return u"%1 can't be asked: %2."_s.arg(server, whyOf(problem));
}

} // namespace setuptext
