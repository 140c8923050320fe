// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/healthtext.h"

#include "desktop/format.h"
#include "desktop/saidtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

qint64 allErrors(const StreamHealth &health)
{
    return health.continuityErrors + health.pcrGaps;
}

/// Plural forms take an int; so many are as good as any greater number.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString HealthText::picture(const StreamHealth &health)
{
    QStringList parts;
    if (!health.videoCodec.isEmpty()) {
        const int lines = health.pictureSize.height();
        parts.append(
            health.pictureSize.isEmpty() ? health.videoCodec
                : health.interlaced
                ? tr("%1i %2", "lines of an interlaced picture, codec").arg(lines).arg(health.videoCodec)
                : tr("%1p %2", "lines of a picture, codec").arg(lines).arg(health.videoCodec));
    }
    parts += health.audioCodecs;
    return parts.isEmpty() ? Format::dash() : parts.join(u", "_s);
}

QString HealthText::pictureToolTip(const StreamHealth &health)
{
    QStringList lines;
    if (health.videoCodec.isEmpty() && health.audioCodecs.isEmpty())
        return tr("Not known yet: it shows after the first seconds of video.");
    if (health.videoCodec.isEmpty())
        lines.append(tr("No picture"));
    else if (health.pictureSize.isEmpty())
        lines.append(tr("Picture: %1", "codec").arg(health.videoCodec));
    else
        lines.append((health.interlaced
                          ? tr("Picture: %1, %2 × %3 pixels, interlaced (half of the lines at a time)")
                          : tr("Picture: %1, %2 × %3 pixels"))
                         .arg(health.videoCodec)
                         .arg(health.pictureSize.width())
                         .arg(health.pictureSize.height()));
    if (!health.audioCodecs.isEmpty())
        lines.append(tr("Sound: %1", "codecs").arg(health.audioCodecs.join(u", "_s)));
    for (const CodecConcern each : health.concerns)
        lines.append(concern(each, health).toolTip());
    return lines.join(u'\n');
}

QString HealthText::errors(const StreamHealth &health)
{
    return QLocale().toString(allErrors(health));
}

QString HealthText::errorsToolTip(const StreamHealth &health)
{
    QStringList lines;
    if (health.continuityErrors > 0)
        lines.append(
            tr("Packets were missing in %n place(s) since it began: the picture may show blocks. Mostly "
               "it is the provider's line.",
               nullptr, counted(health.continuityErrors)));
    if (health.pcrGaps > 0)
        lines.append(
            tr("The clock of the stream was late or jumped %n time(s): picture and sound may halt for a "
               "moment.",
               nullptr, counted(health.pcrGaps)));
    return lines.isEmpty() ? tr("Nothing was missing since it began.") : lines.join(u'\n');
}

QString HealthText::reopened(const UpstreamStatus &upstream, WallTime now)
{
    if (upstream.reopens == 0)
        return Format::dash();
    const QString times = tr("%n time(s)", "how often a connection was opened anew", upstream.reopens);
    if (!upstream.lastReopen)
        return times;
    return tr("%1, %2 ago", "how often, how long ago the last time was")
        .arg(times, Format::duration(now - *upstream.lastReopen));
}

QString HealthText::reopenedToolTip(const UpstreamStatus &upstream, WallTime now)
{
    if (upstream.reopens == 0)
        return tr("The connection never broke since it began.");
    QStringList lines{tr("The connection was opened anew %n time(s) since it began. Viewers stay connected "
                         "meanwhile.",
                         nullptr, upstream.reopens)};
    if (upstream.lastReopen)
        lines.append(
            tr("Last %1 ago (%2)", "how long ago, exact time")
                .arg(Format::duration(now - *upstream.lastReopen), Format::exactTime(*upstream.lastReopen)));
    if (!upstream.lastReopenReason.isEmpty())
        lines.append(tr("Reason: %1", "why a connection was opened anew")
                         .arg(SaidText::inWords(upstream.lastReopenReason)));
    return lines.join(u'\n');
}

QString HealthText::firstVideo(const UpstreamStatus &upstream)
{
    if (!upstream.timeToFirstByte)
        return Format::dash();
    return tr("%1 s", "seconds, with one decimal")
        .arg(QLocale().toString(double(upstream.timeToFirstByte->count()) / 1000, 'f', 1));
}

QString HealthText::firstVideoToolTip(const UpstreamStatus &upstream)
{
    if (!upstream.timeToFirstByte)
        return tr("The provider has sent no video yet.");
    return tr("So long the provider took to send the first video. It is most of what a viewer waits for when "
              "switching to the channel.");
}

Notice HealthText::concern(CodecConcern concern, const StreamHealth &health)
{
    switch (concern) {
    case CodecConcern::LatmAudio:
        return {
            tr("Sound in AAC LATM: Plex can't record it"),
            tr("Some players stay silent, too. Use another variant of the channel if the provider has one: "
               "with AAC in ADTS, MP2 or AC-3."),
            true};
    case CodecConcern::DtsAudio:
        return {
            tr("Sound in DTS: most players can't play it"),
            tr("Plex has to convert it, which takes computing time. Use another variant of the channel if "
               "the provider has one."),
            true};
    case CodecConcern::UnknownVideo:
        return {health.videoCodec.isEmpty()
                    ? tr("Picture in an unknown format: no player is known to show it")
                    : tr("Picture in %1: hardly any player shows it", "codec").arg(health.videoCodec),
                tr("Use another variant of the channel if the provider has one, best in H.264."), true};
    case CodecConcern::NoVideo:
        return {tr("No picture: Plex takes the channel for broken"),
                tr("It is a radio channel. Other players play it; in Plex, leave it out of the lineup."),
                true};
    case CodecConcern::Scrambled:
        return {tr("Encrypted: nobody can see it"),
                tr("The provider sends it scrambled. Ask there whether your subscription includes it."),
                true};
    }
    return {};
}

QString HealthText::grade(const UpstreamStatus &upstream)
{
    if (upstream.starved)
        return tr("Waiting", "a stream: the provider sends nothing");
    if (!upstream.health.concerns.isEmpty())
        return tr("Unsuitable", "a stream whose codecs many players can't show");
    if (upstream.reopens > 0)
        return tr("Broke %n time(s)", "a stream", upstream.reopens);
    if (const qint64 errors = allErrors(upstream.health))
        return tr("%n error(s)", "in a stream", counted(errors));
    return tr("Good", "a stream");
}

QString HealthText::summary(const UpstreamStatus &upstream, WallTime now)
{
    QStringList parts{picture(upstream.health)};
    if (const qint64 errors = allErrors(upstream.health))
        parts.append(tr("%n error(s) in the stream", nullptr, counted(errors)));
    if (upstream.reopens > 0)
        parts.append(tr("reopened %1", "how often a connection was opened anew, how long ago")
                         .arg(reopened(upstream, now)));
    for (const CodecConcern each : upstream.health.concerns)
        parts.append(concern(each, upstream.health).headline);
    return parts.join(u" · "_s);
}

QString HealthText::details(const UpstreamStatus &upstream, WallTime now)
{
    QStringList lines{pictureToolTip(upstream.health), errorsToolTip(upstream.health)};
    if (upstream.reopens > 0)
        lines.append(reopenedToolTip(upstream, now));
    if (upstream.timeToFirstByte)
        lines.append(tr("First video after %1", "so many seconds").arg(firstVideo(upstream)));
    return lines.join(u'\n');
}
