// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text.h"

#include "desktop/companiontext.h"
#include "desktop/saidtext.h"

#include <QHash>

using namespace Qt::StringLiterals;

QString Notice::toolTip() const
{
    return explanation.isEmpty() ? headline : headline + u'\n' + explanation;
}

QString Text::state(ConsumerState state)
{
    switch (state) {
    case ConsumerState::Idle:
        return tr("Idle");
    case ConsumerState::Streaming:
        return tr("Streaming");
    case ConsumerState::Buffering:
        return tr("Buffering");
    case ConsumerState::Paused:
        return tr("Paused");
    case ConsumerState::Stopped:
        return tr("Ended", "a viewing session");
    case ConsumerState::Error:
        return tr("Failed", "a viewing session");
    }
    return {};
}

QString Text::stateMeaning(ConsumerState state)
{
    switch (state) {
    case ConsumerState::Idle:
        return tr("Known, but nothing was asked for yet.");
    case ConsumerState::Streaming:
        return tr("Video reaches the viewer.");
    case ConsumerState::Buffering:
        return tr("Waiting for video from the provider.");
    case ConsumerState::Paused:
        return tr("The viewer takes no video at the moment.");
    case ConsumerState::Stopped:
        return tr("The session is over and leaves the table soon.");
    case ConsumerState::Error:
        return tr("The session broke off.");
    }
    return {};
}

QString Text::endReason(EndReason reason)
{
    switch (reason) {
    case EndReason::ClientLeft:
        return tr("The viewer left");
    case EndReason::Stopped:
        return tr("Stopped on request");
    case EndReason::Purged:
        return tr("Removed on request");
    case EndReason::Stale:
        return tr("No sign of life for ten minutes");
    case EndReason::Interrupted:
        return tr("PlexBridge was restarted and the viewer did not come back");
    case EndReason::Refused:
        return tr("No video could be given");
    case EndReason::UpstreamLost:
        return tr("The provider closed the connection");
    case EndReason::Stalled:
        return tr("The viewer took no video for too long");
    case EndReason::DurationReached:
        return tr("The requested duration was over");
    case EndReason::MadeRoom:
        return tr("Made room for newer sessions");
    case EndReason::Replaced:
        return tr("The same session started anew");
    case EndReason::ShuttingDown:
        return tr("PlexBridge was quit");
    case EndReason::Suspended:
        return tr("The computer went to sleep");
    }
    return {};
}

QString Text::ending(EndReason reason, const Saying &detail)
{
    const bool isFailure = reason == EndReason::Refused || reason == EndReason::UpstreamLost;
    const QString why = isFailure ? SaidText::inWords(detail) : QString();
    const QString what = endingAlone(reason, detail);
    return why.isEmpty() ? what : tr("%1: %2", "problem, then its technical detail").arg(what, why);
}

QString Text::endingAlone(EndReason reason, const Saying &detail)
{
    if (reason != EndReason::Refused)
        return endReason(reason);
    switch (detail.english().left(3).toInt()) { // the number of the HDHomeRun error
    case 801:
        return tr("There is no such channel");
    case 803:
        return tr("PlexBridge had just started and was not ready");
    case 804:
        return tr("The tuner that was asked for was in use");
    case 805:
        return tr("All tuners were in use");
    case 806:
        return tr("The provider refused the stream");
    case 807:
        return tr("The provider sent no video");
    default:
        return endReason(reason);
    }
}

QString Text::whyInState(const Consumer &consumer)
{
    if (consumer.restored && consumer.hasStream)
        return tr("It ran when PlexBridge was restarted. Its viewer has a minute to come back.");
    if (!consumer.endReason)
        return stateMeaning(consumer.state);
    const QString why = ending(*consumer.endReason, consumer.problem);
    return tr("%1. %2", "why a session is over, what its state means").arg(why, stateMeaning(consumer.state));
}

QString Text::cause(const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"first_byte"_s, QT_TR_NOOP("First video arrived")},
        {u"upstream_starved"_s, QT_TR_NOOP("The provider sent nothing")},
        {u"upstream_flowing"_s, QT_TR_NOOP("Video flows again")},
        {u"client_stalled"_s, QT_TR_NOOP("The viewer took no video")},
        {u"client_resumed"_s, QT_TR_NOOP("The viewer takes video again")},
        {u"live_touch"_s, QT_TR_NOOP("The client asked for the session")},
        {u"live_play"_s, QT_TR_NOOP("The client asked to play")},
        {u"live_pause"_s, QT_TR_NOOP("The client asked to pause")},
        {u"live_stop"_s, QT_TR_NOOP("The client asked to stop")},
        {u"stop_requested"_s, QT_TR_NOOP("Stopped on request")},
        {u"stream_begun"_s, QT_TR_NOOP("The viewer tuned in")},
        {u"stream_ended"_s, QT_TR_NOOP("The stream ended")},
        {u"stream_failed"_s, QT_TR_NOOP("The stream broke off")},
        {u"restored"_s, QT_TR_NOOP("Taken over from before the restart")},
    };
    if (const char *known = words.value(code))
        return tr(known);
    if (const auto reason = endReasonFromWord(code))
        return endReason(*reason);
    return QString(code).replace(u'_', u' ');
}

QString Text::sourceKind(SourceKind kind)
{
    switch (kind) {
    case SourceKind::TransportStream:
        return tr("Direct", "video is passed on as it comes");
    case SourceKind::Hls:
        return tr("HLS", "the stream comes as a list of pieces");
    case SourceKind::Ffmpeg:
        return tr("Through ffmpeg", "video is repacked by the program ffmpeg");
    case SourceKind::TestCard:
        return tr("Test card");
    }
    return {};
}

QString Text::logLevel(LogLine::Level level)
{
    switch (level) {
    case LogLine::Level::Debug:
        return tr("Debug", "log level");
    case LogLine::Level::Info:
        return tr("Info", "log level");
    case LogLine::Level::Warning:
        return tr("Warning", "log level");
    case LogLine::Level::Error:
        return tr("Error", "log level");
    }
    return {};
}

Notice Text::store(const StoreHealth &health)
{
    if (health.persistent && !health.problem)
        return {tr("Database fine", "status line"), tr("Sessions are kept and come back after a restart."),
                false};
    Notice notice = problem(health.problem);
    if (health.persistent) {
        notice.headline = tr("New database", "status line: a damaged one was set aside");
        return notice;
    }
    const QString meaning = tr("Viewing goes on, but sessions are only kept in memory until this is cured.");
    const QString waiting = tr("%n change(s) wait to be written.", nullptr, health.waiting);
    notice.explanation = QStringList{notice.headline, notice.explanation, meaning, waiting}.join(u'\n');
    notice.headline = tr("Not saved", "status line: the database can't be written");
    notice.trouble = true;
    return notice;
}

Notice Text::discoveryProblem(const DiscoveryHealth &health)
{
    const Problem &found = health.problem;
    if (!health.enabled)
        return {};
    if (found.code == ProblemCode::AddressUnavailable)
        return {tr("%1 is an IPv6 address").arg(found.subject),
                tr("Many programs search over IPv4 only and don't find PlexBridge. Leave the address in the "
                   "settings "
                   "empty, or type an IPv4 address."),
                false};
    if (found.code != ProblemCode::PortInUse)
        return problem(found);
    const QString headline = problem(found).headline;
    if (found.subject == u"1900")
        return {
            headline,
            tr("It does not share the port, which programs search by SSDP on. End it, and PlexBridge takes "
               "part within half a minute. Plex usually finds PlexBridge all the same."),
            false};
    return {
        headline,
        tr("It is probably another tuner emulator or a second PlexBridge. End it, and PlexBridge takes the "
           "port within half a minute. Until then, type the address into Plex; the Device page shows it."),
        true};
}

Notice Text::discovery(const DiscoveryHealth &health)
{
    if (!health.enabled)
        return {tr("Discovery off", "status line"),
                tr("Plex does not find PlexBridge by itself. Type its address into Plex instead."), false};
    if (health.hdhomerun && health.ssdp && !health.problem)
        return {tr("Discoverable", "status line: other programs find us"),
                tr("Plex and other programs on this network find PlexBridge by themselves."), false};
    if (!health.hdhomerun && !health.ssdp && !health.problem)
        return {tr("Discovery starts", "status line"),
                tr("In a moment Plex and other programs can find PlexBridge by themselves."), false};
    const QString why = health.problem ? discoveryProblem(health).toolTip() + u'\n' : QString();
    if (health.problem.code == ProblemCode::DeviceIdTaken)
        return {tr("Device ID taken", "status line: another device has the same"), why.trimmed(), true};
    const QString remedy = tr("Type the address into Plex instead; the Device page shows it.");
    if (health.hdhomerun || health.ssdp)
        return {tr("Partly discoverable", "status line"),
                why + tr("Some programs may not find PlexBridge by themselves.") + u'\n' + remedy, false};
    return {tr("Not discoverable", "status line"),
            why + tr("Other programs can't find PlexBridge by themselves.") + u'\n' + remedy, true};
}

QString Text::viewing(const Consumer &consumer, const QString &title)
{
    QString what = consumer.channelName.isEmpty() ? consumer.sessionId : consumer.channelName;
    if (!title.isEmpty())
        what = tr("%1: %2", "channel, what is on").arg(what, title);
    const QString who = CompanionText::who(consumer.behind);
    if (who.isEmpty() && consumer.client.address.isEmpty())
        return what;
    return tr("%1 (%2)", "channel, then the viewer's address")
        .arg(what, who.isEmpty() ? consumer.client.address : who);
}
