// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/eventtext.h"

#include "desktop/format.h"
#include "desktop/saidtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString eventLines(const QStringList &given)
{
    QStringList kept = given;
    kept.removeAll(QString());
    return kept.join(u'\n');
}

} // namespace

QString EventText::clientOf(const Event &event)
{
    return event.client.address.isEmpty() ? tr("Somebody") : event.client.address;
}

QString EventText::kind(EventKind kind)
{
    switch (kind) {
    case EventKind::ViewerBegan:
        return tr("Somebody starts to watch");
    case EventKind::ViewerStuck:
        return tr("Somebody waits for video");
    case EventKind::ViewerFailed:
        return tr("Somebody gets no video, or loses it");
    case EventKind::BackupTookOver:
        return tr("A channel plays from a backup");
    case EventKind::TunersFull:
        return tr("Somebody is turned away, since all tuners are in use");
    case EventKind::NewClient:
        return tr("A device watches for the first time");
    case EventKind::PlaylistStale:
        return tr("A playlist can't be refreshed for long");
    case EventKind::GuideStale:
        return tr("A guide can't be refreshed for long");
    case EventKind::AccountExpires:
        return tr("An account at a provider ends soon");
    case EventKind::DatabaseTrouble:
        return tr("The database does not work");
    case EventKind::DeviceTwin:
        return tr("Another tuner has the same device ID");
    case EventKind::MediaServer:
        return tr("A media server needs attention");
    case EventKind::DataLimit:
        return tr("The month's data of a provider run out");
    }
    return {};
}

QString EventText::standing(const Event &event)
{
    if (event.isStanding())
        return tr("Now", "an event that lasts");
    QStringList words;
    if (event.endedAt)
        words.append(tr("Over since %1", "clock time").arg(Format::clockTime(*event.endedAt)));
    if (event.times > 1)
        words.append(tr("%n time(s)", "that it happened", event.times));
    return words.join(u", "_s);
}

Notice EventText::failure(std::optional<EndReason> reason, std::optional<StreamRefusal> refusal,
                          const Saying &detail)
{
    const QString why = SaidText::inWords(detail);
    if (refusal == StreamRefusal::TuneFailed)
        return {why.isEmpty() ? tr("the provider refuses the stream") : why,
                tr("Check the subscription, or whether too many streams run at once."), true};
    if (refusal == StreamRefusal::NoVideoData)
        return {tr("the provider sent no video within 20 seconds"),
                tr("Try another channel, or again later."), true};
    if (refusal == StreamRefusal::AllTunersInUse || refusal == StreamRefusal::TunerInUse)
        return {tr("all tuners were in use"), tr("Stop a stream, or allow more tuners in the settings."),
                true};
    if (refusal == StreamRefusal::SystemBusy)
        return {tr("PlexBridge was still starting"), tr("It works in a moment."), true};
    if (refusal == StreamRefusal::UnknownChannel)
        return {tr("there is no such channel"), tr("Refresh the channels in the media server."), true};
    if (reason == EndReason::UpstreamLost)
        return {why.isEmpty() ? tr("the provider closed the connection") : why,
                tr("Plex usually tunes in again. If it happens often, give the channel a backup."), true};
    if (reason == EndReason::Stalled)
        return {tr("the viewer took no video for too long"),
                tr("Its device hangs, or the network to it is too slow."), true};
    return {why.isEmpty() ? tr("no video could be given") : why, {}, true};
}

Notice EventText::ofViewer(const Event &event)
{
    const QString who = clientOf(event);
    const QString &channel = event.channelName;
    switch (event.kind) {
    case EventKind::ViewerBegan:
        return {tr("%1 watches %2", "client, channel").arg(who, channel), event.client.userAgent, false};
    case EventKind::NewClient:
        return {tr("%1 watches for the first time", "client").arg(who),
                tr("If you don't know this device, look who is on your network."), false};
    case EventKind::ViewerStuck:
        return {
            tr("%1 waits for video of %2", "client, channel").arg(who, channel),
            eventLines({SaidText::inWords(event.problem.detail),
                        tr("The provider sends nothing, or too little. PlexBridge tries again by itself.")}),
            true};
    case EventKind::BackupTookOver:
        return {tr("%1 plays from backup %2", "channel, number").arg(channel).arg(event.source),
                eventLines({SaidText::inWords(event.problem.detail),
                            tr("The channel's first source failed; who watches noticed little.")}),
                false};
    default: {
        const Notice why = failure(event.reason, event.refusal, event.problem.detail);
        return {tr("%1 has no video of %2: %3", "client, channel, why").arg(who, channel, why.headline),
                why.explanation, true};
    }
    }
}

Notice EventText::tunersFull(const Event &event)
{
    if (event.isProvidersLimit)
        return {
            tr("%1 was turned away: the provider allows no further stream", "client").arg(clientOf(event)),
            tr("Stop a stream, or ask the provider for more connections."), true};
    QStringList holders;
    for (const TunerHolder &holder : event.holders)
        holders.append(tr("%1 (%2)", "channel, then the viewer's address")
                           .arg(holder.channelName, holder.client.address));
    return {tr("%1 was turned away: all tuners are in use", "client").arg(clientOf(event)),
            eventLines({holders.isEmpty() ? QString() : tr("They are held by %1.").arg(holders.join(u", "_s)),
                        tr("Stop a stream, or allow more tuners in the settings.")}),
            true};
}

Notice EventText::accountExpires(const Event &event)
{
    const QString &name = event.problem.subject;
    const QString remedy = tr("Renew it at the provider, or its channels stop playing.");
    if (event.days < 0)
        return {tr("The account of %1 has ended", "playlist").arg(name), remedy, true};
    if (event.days == 0)
        return {tr("The account of %1 ends today", "playlist").arg(name), remedy, true};
    return {tr("The account of %1 ends in %n day(s)", "playlist", event.days).arg(name), remedy, true};
}

Notice EventText::dataLimit(const Event &event)
{
    const QString &name = event.problem.subject;
    const QString remedy = tr("The page Activity shows how much came from whom. The count begins anew each "
                              "month; nothing is stopped.");
    if (event.percent >= 100)
        return {tr("The month's data of %1 are used up", "playlist").arg(name), remedy, true};
    return {tr("Four fifths of the month's data of %1 are used", "playlist").arg(name), remedy, true};
}

Notice EventText::ofSource(const Event &event)
{
    const Notice why = Text::problem(event.problem);
    const QString detail = SaidText::inWords(event.problem.detail);
    const QString &name = event.problem.subject;
    switch (event.kind) {
    case EventKind::PlaylistStale:
        return {tr("The playlist %1 can't be refreshed for long").arg(name),
                eventLines({why.headline, detail,
                            tr("Its last good copy is used meanwhile. Check its address in the settings.")}),
                true};
    case EventKind::GuideStale:
        return {
            tr("The guide %1 can't be refreshed for long").arg(name),
            eventLines({why.headline, detail, tr("Programmes run out. Check its address in the settings.")}),
            true};
    case EventKind::MediaServer:
        return {tr("The media server %1 needs attention").arg(name), eventLines({detail, why.explanation}),
                true};
    default:
        return why;
    }
}

Notice EventText::notice(const Event &event)
{
    switch (event.kind) {
    case EventKind::TunersFull:
        return tunersFull(event);
    case EventKind::AccountExpires:
        return accountExpires(event);
    case EventKind::DataLimit:
        return dataLimit(event);
    case EventKind::PlaylistStale:
    case EventKind::GuideStale:
    case EventKind::DatabaseTrouble:
    case EventKind::DeviceTwin:
    case EventKind::MediaServer:
        return ofSource(event);
    default:
        return ofViewer(event);
    }
}

QList<QPair<QString, QString>> EventText::actions(const Event &event)
{
    QList<QPair<QString, QString>> actions;
    switch (event.kind) {
    case EventKind::ViewerBegan:
    case EventKind::ViewerStuck:
    case EventKind::NewClient:
        if (!event.isOver() && !event.sessionId.isEmpty())
            actions.append({u"stop "_s + event.sessionId, tr("Stop", "end this stream")});
        break;
    case EventKind::TunersFull:
        for (const TunerHolder &holder : event.holders.first(std::min<qsizetype>(2, event.holders.size()))) {
            if (!event.isOver())
                actions.append(
                    {u"stop "_s + holder.sessionId,
                     tr("Stop %1 (%2)", "channel, viewer").arg(holder.channelName, holder.client.address)});
        }
        break;
    case EventKind::ViewerFailed:
    case EventKind::DeviceTwin:
    case EventKind::MediaServer:
        actions.append({u"checkup"_s, tr("Check-up")});
        break;
    case EventKind::PlaylistStale:
    case EventKind::GuideStale:
        actions.append({u"refresh"_s, tr("Refresh now")});
        [[fallthrough]];
    case EventKind::AccountExpires:
    case EventKind::DataLimit:
        actions.append({u"settings"_s, tr("Settings")});
        break;
    case EventKind::BackupTookOver:
    case EventKind::DatabaseTrouble:
        break;
    }
    return actions;
}
