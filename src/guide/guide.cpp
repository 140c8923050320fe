// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide.h"

#include "core/letgo.h"
#include "core/sourceplace.h"
#include "guide/guideprivate.h"
#include "guide/guidesearch.h"
#include "guide/programmetext.h"

#include <algorithm>

using namespace std::chrono_literals;

Guide::Guide(const QString &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, directory, clock))
{
    d->interval = d->options.interval;
}

Guide::~Guide()
{
    d->cancel();
    d->pool.waitForDone();
    d->questions.waitForDone();
}

void Guide::setOptions(const GuideOptions &options)
{
    if (options == d->options)
        return;
    const GuideOptions before = std::exchange(d->options, options);
    if (options.interval != before.interval)
        setRefreshInterval(options.interval);
    if (options.days != before.days || options.placeholders != before.placeholders
        || options.style != before.style || options.events != before.events
        || options.ownLogos != before.ownLogos)
        d->build();
    emit summaryChanged();
}

void Guide::setSources(const QList<GuideOrigin> &guides)
{
    const QStringList before = d->sources.names();
    if (!d->sources.set(guides))
        return;
    if (before == d->sources.names() && !d->fetching.isRunning())
        d->build();
    d->plan.keepOnly(d->sources.names());
    d->sourcesSince = d->clock.wall();
    d->results.clear();
    if (d->fetching.isRunning()) {
        // Fetches of the old list would report by the wrong place: begin again.
        d->fetching.abort();
        d->fetch(d->sources.names());
    }
    d->setAlarm();
    emit summaryChanged();
}

void Guide::setChannels(const QList<Channel> &channels)
{
    const bool isSame = channels.constData() == d->channels.constData()
        || (channels.size() == d->channels.size() && channels.size() <= Private::ComparedAtOnce
            && channels == d->channels);
    if (isSame && d->channelsKnown)
        return;
    letGo(d->pool, std::exchange(d->channels, channels));
    d->channelsKnown = true;
    d->build();
}

void Guide::setShifts(const QHash<QString, GuideShift> &shifts)
{
    if (d->shifts == shifts)
        return;
    d->shifts = shifts;
    if (d->channelsKnown)
        d->build();
}

bool Guide::hasOwnLogos() const
{
    return d->options.ownLogos;
}

QUrl Guide::iconCalled(const QString &key) const
{
    return QUrl(d->icons.value(key), QUrl::TolerantMode);
}

const EventStyle &Guide::eventStyle() const
{
    return d->options.events;
}

const MatchChanges &Guide::matchChanges() const
{
    return d->changes;
}

void Guide::setHeld(bool held)
{
    if (std::exchange(d->held, held) != held && !held)
        refreshDue();
}

void Guide::refresh(std::chrono::milliseconds unlessWithin)
{
    QStringList old;
    for (const QString &source : d->sources.names()) {
        const std::optional<WallTime> tried = d->sources.lastTried(source);
        if (!tried || unlessWithin == 0ms || d->clock.wall() - *tried >= unlessWithin)
            old.append(source);
    }
    if (!old.isEmpty())
        d->fetch(old);
    else if (unlessWithin == 0ms)
        d->build();
}

void Guide::update()
{
    QStringList wanted;
    for (const QString &source : d->sources.names()) {
        if (!d->isHeld(source) || !GuideCopies(d->directory).contains(source))
            wanted.append(source);
    }
    if (!wanted.isEmpty())
        d->fetch(wanted);
    else
        d->build();
}

void Guide::refreshDue()
{
    if (isRunning())
        return;
    const WallTime now = d->clock.wall();
    QStringList due;
    for (const QString &source : d->sources.names()) {
        const std::optional<WallTime> at = d->due(source);
        if (at && *at <= now && !d->isHeld(source))
            due.append(source);
    }
    const bool old = d->builtAt && (now - *d->builtAt >= Private::LongestStandstill || now < *d->builtAt);
    if (!due.isEmpty())
        d->fetch(due);
    else if (old) // what is over makes room for what comes
        d->build();
    else
        d->setAlarm();
}

void Guide::hasten()
{
    d->plan.hasten(d->clock.wall());
    refreshDue();
}

void Guide::setRefreshInterval(std::chrono::milliseconds interval)
{
    d->interval = interval;
    d->setAlarm();
}

void Guide::setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    d->plan.setPauses(GrowingPause(first, longest));
}

void Guide::setLimits(const FetchLimits &limits, qint64 documentBytes)
{
    d->limits = limits;
    d->documentBytes = documentBytes;
}

void Guide::setLookPause(std::chrono::milliseconds longest)
{
    d->watch.setLookPause(longest);
}

bool Guide::isRunning() const
{
    return d->task || d->fetching.isRunning();
}

bool Guide::isRetryPlanned() const
{
    return d->plan.hasFailed();
}

const QByteArray &Guide::document() const
{
    return d->document->text;
}

const QByteArray &Guide::compressedDocument() const
{
    return d->document->compressed;
}

const QByteArray &Guide::entityTag() const
{
    return d->document->entityTag;
}

const QList<Problem> &Guide::problems() const
{
    return d->problems;
}

GuideSummary Guide::summary() const
{
    GuideSummary summary{d->coverage, {},          d->problems,     d->document->text.size(),
                         {},          isRunning(), d->nextRefresh()};
    summary.sources = d->sources.summary();
    if (d->document->until > GuideTime())
        summary.until = std::chrono::time_point_cast<std::chrono::milliseconds>(d->document->until);
    return summary;
}

const OnNowTable &Guide::onNow() const
{
    return d->watch.table();
}

void Guide::readSchedule(const QString &channelId, QObject *context,
                         std::function<void(const SourcedSchedule &)> answer)
{
    d->ask(context, std::move(answer),
           [document = d->document, channelId] { return toSchedule(*document, channelId); });
}

void Guide::findCandidates(const QString &channelId, const QString &search, QObject *context,
                           std::function<void(const GuideCandidates &)> answer)
{
    const auto found = std::find_if(d->channels.cbegin(), d->channels.cend(),
                                    [&channelId](const Channel &channel) { return channel.id == channelId; });
    Channel channel = found == d->channels.cend() ? Channel() : *found;
    channel.id = channelId;
    QList<SearchedGuide> guides;
    for (const GuideOrigin &guide : d->sources.origins())
        guides.append({GuideCopies(d->directory).databaseOf(guide.source), subjectOfSource(guide.source)});
    d->ask(context, std::move(answer), [channel, search, guides, cancelled = d->cancelled] {
        return searchGuides(channel, search, guides, *cancelled);
    });
}
