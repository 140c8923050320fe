// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideprivate.h"

#include "core/costfree.h"
#include "core/letgo.h"
#include "guide/logging.h"
#include "guide/preparedguide.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Plex gives up on guides of more than about 20 MB (xTeVe#85).
constexpr qint64 MaxDocument = 19'500'000;
constexpr qint64 MaxGuide = 2048LL * 1024 * 1024; // as sent, and again unpacked

std::shared_ptr<const GuideDocument> firstDocument(const QString &directory, const Clock &clock)
{
    std::optional<GuideDocument> kept = PreparedGuide(directory).load(clock.wall());
    return std::make_shared<const GuideDocument>(kept ? std::move(*kept)
                                                      : finishedDocument(XmltvWriter().finish(), {}));
}

} // namespace

Guide::Private::Private(Guide &guide, const QString &folder, const Clock &clockToUse)
    : q(guide)
    , clock(clockToUse)
    , directory(folder)
    , document(firstDocument(folder, clockToUse))
    , watch(clockToUse, questions)
{
    pool.setMaxThreadCount(1);
    questions.setMaxThreadCount(1);
    alarm.setSingleShot(true);
    limits.bytes = MaxGuide;
    limits.total = 30min;
    documentBytes = MaxDocument;
    connect(&fetching, &GuideFetching::ended, &q,
            [this](const QList<GuideSource> &found) { fetchesEnded(found); });
    connect(&alarm, &QTimer::timeout, &q, &Guide::refreshDue);
    connect(&watch, &OnNowWatch::changed, &q, &Guide::onNowChanged);
}

void Guide::Private::fetch(const QStringList &which)
{
    if (fetching.isRunning())
        return;
    if (task) { // it may be reading what would be fetched over
        fetchNext += which;
        return;
    }
    alarm.stop();
    const GuideCopies copies(directory);
    if (!copies.prepare())
        qCWarning(guideLog, "guide: the folder for copies can't be made");
    results.clear();
    fetching.begin(sources.origins(), which, copies, limits);
    emit q.summaryChanged();
}

void Guide::Private::fetchesEnded(const QList<GuideSource> &found)
{
    results = found;
    const WallTime now = clock.wall();
    sources.noteTried(found, now);
    for (const GuideSource &source : found) {
        if (!source.refresh)
            continue;
        // What the server sent but is of no use would be no better in a minute.
        if (source.fetch && source.fetch->problem.code == ProblemCode::SourceUnreachable)
            plan.noteFailure(source.origin.source, now);
        else
            plan.noteSuccess(source.origin.source);
    }
    build();
}

std::optional<WallTime> Guide::Private::due(const QString &source) const
{
    return plan.due(source, interval, sources.lastTried(source).value_or(sourcesSince), clock.wall());
}

void Guide::Private::setAlarm()
{
    alarm.stop();
    const WallTime now = clock.wall();
    std::optional<WallTime> next = nextRefresh();
    if (builtAt)
        next = std::min(next.value_or(WallTime::max()), *builtAt + LongestStandstill);
    if (next && !fetching.isRunning() && !task)
        alarm.start(std::max<std::chrono::milliseconds>(sleepUntil(*next, now), 1ms));
}

void Guide::Private::build()
{
    if (task)
        buildAgain = true;
    else
        startTask();
}

void Guide::Private::startTask()
{
    // Between fetches there are only the copies; files under way are not looked at.
    QList<GuideSource> input = fetching.isRunning() ? QList<GuideSource>() : std::exchange(results, {});
    if (input.isEmpty())
        input = sources.asTheyAre();
    input = sources.withStates(std::move(input));
    builtAt = clock.wall();
    taskSources.clear();
    for (const GuideSource &source : std::as_const(input))
        taskSources.append(source.origin.source);
    const GuideTask order{
        channels,         input,        directory,     clock.wall(), options.days,  options.placeholders,
        channelsKnown,    limits.bytes, documentBytes, cancelled,    options.style, options.events,
        options.ownLogos, shifts,       coverage,      builtChannels};
    task = new QFutureWatcher<GuideOutcome>(&q);
    connect(task, &QFutureWatcherBase::finished, &q, [this] { taskFinished(); });
    task->setFuture(QtConcurrent::run(&pool, runGuideTask, order));
}

void Guide::Private::taskFinished()
{
    GuideOutcome outcome = task->future().takeResult();
    std::exchange(task, nullptr)->deleteLater();
    take(outcome);
    letGo(pool, std::move(outcome));
    if (std::exchange(buildAgain, false))
        startTask();
    else if (!fetchNext.isEmpty())
        fetch(std::exchange(fetchNext, {}));
    else
        setAlarm();
    emit q.rebuilt();
    emit q.summaryChanged();
}

void Guide::Private::take(const GuideOutcome &outcome)
{
    for (const Problem &problem : outcome.problems)
        qCWarning(guideLog, "%ls: %ls", qUtf16Printable(problem.subject),
                  qUtf16Printable(problem.detail.english()));
    for (const Problem &repair : outcome.repairs)
        qCInfo(guideLog, "%ls: %ls", qUtf16Printable(repair.subject),
               qUtf16Printable(repair.detail.english()));
    problems = outcome.problems;
    sources.noteRead(taskSources, outcome.sources);
    if (!outcome.document)
        return;
    noteMatches(outcome.changes);
    letGo(pool, std::exchange(document, outcome.document));
    letGo(pool, std::exchange(coverage, outcome.coverage));
    letGo(pool, std::exchange(icons, outcome.icons));
    letGo(pool, std::exchange(builtChannels, outcome.channelIds));
    watch.follow(document);
    qCInfo(guideLog, "guide: %d of %d channels, %lld bytes, XML read %d times", outcome.channelsWithGuide,
           int(channels.size()), static_cast<long long>(document->text.size()), outcome.readings);
}

void Guide::Private::noteMatches(const MatchChanges &found)
{
    if (found.news.isEmpty())
        return;
    changes = found;
    changes.at = clock.wall();
    qCInfo(guideLog, "guide: %d channels are matched otherwise than before",
           int(found.news.size()) + found.further);
}

bool Guide::Private::isHeld(const QString &source) const
{
    return held && !isCostFree(source);
}

void Guide::Private::cancel()
{
    cancelled->store(true);
    alarm.stop();
    fetching.abort();
    delete std::exchange(task, nullptr);
}

std::optional<WallTime> Guide::Private::nextRefresh() const
{
    std::optional<WallTime> next;
    for (const GuideOrigin &guide : sources.origins()) {
        if (isHeld(guide.source))
            continue;
        if (const std::optional<WallTime> at = due(guide.source))
            next = std::min(next.value_or(*at), *at);
    }
    return next;
}
