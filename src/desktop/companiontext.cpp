// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/companiontext.h"

#include "core/said.h"
#include "desktop/format.h"
#include "desktop/saidtext.h"

using namespace Qt::StringLiterals;
using Standing = CompanionServer::Standing;

QString CompanionText::toDo(const CompanionStep &step)
{
    const QString &kind = step.kind;
    if (kind == "register"_L1)
        return tr("Make the tuner known at %1").arg(step.value);
    if (kind == "enable"_L1)
        return tr("Switch the tuner on");
    if (kind == "follow"_L1)
        return tr("Tell the tuner's new address, %1").arg(step.value);
    if (kind == "create_dvr"_L1)
        return tr("Make a Live TV & DVR entry with the tuner and its guide");
    if (kind == "join"_L1)
        return tr("Put the tuner to the Live TV & DVR entry that has its guide");
    if (kind == "leave"_L1)
        return tr("Take the tuner's old address out of the Live TV & DVR entry");
    if (kind == "attach_guide"_L1)
        return tr("Attach the guide");
    if (kind == "detach_guide"_L1)
        return tr("Take the guide of the old address away");
    if (kind == "set_refresh"_L1)
        return tr("Have the guide read every %1 hours").arg(step.value);
    if (kind == "read_guide"_L1)
        return tr("Have the guide read now");
    if (kind == "scan"_L1)
        return tr("Have the channels scanned");
    if (kind == "map"_L1)
        return tr("Pair channels with the guide: %1 of %n", nullptr, step.of).arg(step.count);
    if (kind == "other_guide"_L1)
        return tr("The tuner's Live TV & DVR entry has a guide that is not PlexBridge's");
    if (kind == "other_address"_L1)
        return tr("A tuner with this device ID is there at %1, which is no address of this computer")
            .arg(step.value);
    if (kind == "switched_off"_L1)
        return tr("Somebody switched the tuner off in Plex");
    if (kind == "no_channels"_L1)
        return tr("There is no channel to offer");
    return kind;
}

QString CompanionText::done(const CompanionChange &change)
{
    const QString &kind = change.kind;
    if (kind == "register"_L1)
        return tr("The tuner was made known at %1").arg(change.value);
    if (kind == "enable"_L1)
        return tr("The tuner was switched on");
    if (kind == "follow"_L1)
        return tr("The tuner's new address, %1, was told").arg(change.value);
    if (kind == "create_dvr"_L1)
        return tr("A Live TV & DVR entry was made");
    if (kind == "join"_L1)
        return tr("The tuner was put to the Live TV & DVR entry that has its guide");
    if (kind == "leave"_L1)
        return tr("The tuner's old address was taken out");
    if (kind == "attach_guide"_L1)
        return tr("The guide was attached");
    if (kind == "detach_guide"_L1)
        return tr("The guide of the old address was taken away");
    if (kind == "set_refresh"_L1)
        return tr("The guide is read every %1 hours").arg(change.value);
    if (kind == "map"_L1)
        return tr("%n channel(s) were paired with the guide", nullptr, change.count);
    return kind;
}

QString CompanionText::byHand(const CompanionStep &step, const QString &address)
{
    const QString guide = u"http://"_s + address + u"/epg.xml"_s;
    const QString &kind = step.kind;
    if (kind == "register"_L1 || kind == "follow"_L1)
        return tr("By hand: in Plex, open Settings, Live TV & DVR, and add a device with the address %1.")
            .arg(address);
    if (kind == "create_dvr"_L1 || kind == "attach_guide"_L1)
        return tr("By hand: in Plex, open Settings, Live TV & DVR, and choose XMLTV and %1 as the device's "
                  "guide.")
            .arg(guide);
    if (kind == "map"_L1)
        return tr("By hand: in Plex, open Settings, Live TV & DVR, and give each channel of the device the "
                  "guide's channel of the same number.");
    if (kind == "set_refresh"_L1)
        return tr("By hand: in Plex, open Settings, Live TV & DVR, DVR settings, and choose how often the "
                  "guide is read.");
    if (kind == "enable"_L1 || kind == "switched_off"_L1)
        return tr("By hand: in Plex, open Settings, Live TV & DVR, and switch the device on.");
    if (kind == "other_guide"_L1)
        return tr("Plex does not mix guides: choose XMLTV and %1 there, or leave it as it is.").arg(guide);
    if (kind == "other_address"_L1)
        return tr("If it is this one, remove it in Plex and do this again. If not, one of both needs another "
                  "device ID.");
    if (kind == "no_channels"_L1)
        return tr("Add a playlist first, or switch channels on.");
    return {};
}

QString CompanionText::why(const Problem &problem)
{
    if (!problem)
        return {};
    if (problem.subject == "401"_L1)
        return tr("The token is not accepted.");
    if (problem.subject == "403"_L1)
        return tr("This user may not change Live TV & DVR.");
    if (problem.code == ProblemCode::BadOption)
        return tr("Its address or its token can't be used: %1").arg(SaidText::inWords(problem.detail));
    const bool hasStatus = !problem.subject.isEmpty() && problem.subject != "0"_L1
        && problem.detail.code != Said::ServerAnswered; // which tells it, too
    const QString detail = SaidText::inWords(problem.detail);
    if (hasStatus && problem.code == ProblemCode::UpstreamRefused)
        return tr("The server answered %1: %2", "status number, its words").arg(problem.subject, detail);
    return tr("The server can't be asked: %1").arg(detail);
}

Notice CompanionText::standing(const CompanionServer &server)
{
    switch (server.standing) {
    case Standing::Unknown:
        return {tr("Not looked at yet"), {}, false};
    case Standing::Right:
        return {tr("All is as it should be"), {}, false};
    case Standing::Wrong:
        return {tr("Something is to do there"), {}, true};
    case Standing::Away:
        return {tr("It does not answer"), why(server.problem), true};
    case Standing::Refused:
        return {tr("It does not let PlexBridge in"), why(server.problem), true};
    }
    return {};
}

QString CompanionText::purpose(StreamPurpose purpose)
{
    switch (purpose) {
    case StreamPurpose::Unknown:
        return {};
    case StreamPurpose::Person:
        return tr("A person");
    case StreamPurpose::Recording:
        return tr("Recording");
    case StreamPurpose::Scan:
        return tr("Channel scan");
    case StreamPurpose::Checkup:
        return tr("Check-up");
    }
    return {};
}

QString CompanionText::playback(const QString &word)
{
    if (word == "direct"_L1)
        return tr("played directly");
    if (word == "transcoded"_L1)
        return tr("transcoded by the server");
    if (word == "recording"_L1)
        return tr("recorded");
    return {};
}

QString CompanionText::who(const Behind &behind)
{
    if (behind.purpose == StreamPurpose::Recording)
        return behind.title.isEmpty() ? purpose(behind.purpose)
                                      : tr("Recording: %1", "title of a programme").arg(behind.title);
    if (behind.purpose == StreamPurpose::Scan || behind.purpose == StreamPurpose::Checkup)
        return purpose(behind.purpose);
    if (!behind.viewer.isEmpty() && !behind.player.isEmpty())
        return tr("%1 on %2", "a person, the name of a player").arg(behind.viewer, behind.player);
    return behind.viewer.isEmpty() ? behind.player : behind.viewer;
}

QString CompanionText::details(const Behind &behind)
{
    QStringList parts{who(behind), behind.product, playback(behind.playback)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Notice CompanionText::ghost(const Behind &behind)
{
    switch (behind.ghost) {
    case GhostReason::None:
        return {};
    case GhostReason::Forgotten:
        return {tr("The media server has forgotten this one"),
                tr("It takes a tuner, but no session of the server explains it."), true};
    case GhostReason::Silent:
        return {tr("Perhaps nobody watches this any more"),
                tr("It has taken video for over four hours, and its client asked nothing else."), true};
    }
    return {};
}

QString CompanionText::shortage(const TunerShortage &shortage)
{
    return tr("A recording on %1 begins at %2: all %n tuner(s) will be busy", "channel, clock time",
              shortage.tuners)
        .arg(shortage.channel, Format::clockTime(shortage.begins));
}
