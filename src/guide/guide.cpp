// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide.h"

#include "core/growingpause.h"
#include "core/sourceplace.h"
#include "guide/guidesearch.h"
#include "guide/guidesources.h"
#include "guide/guidetask.h"
#include "guide/logging.h"
#include "guide/onnowwatch.h"
#include "guide/preparedguide.h"
#include "guide/programmetext.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Plex gives up on guides of more than about 20 MB (xTeVe#85).
constexpr qint64 MaxDocument = 19'500'000;
constexpr qint64 MaxGuide = 2048LL * 1024 * 1024; // as sent, and again unpacked
constexpr std::chrono::milliseconds LongestStandstill = 6h; // then what is over makes room for what comes

std::shared_ptr<const GuideDocument> firstDocument(const QString &directory, const Clock &clock)
{
    std::optional<GuideDocument> kept = PreparedGuide(directory).load(clock.wall());
    return std::make_shared<const GuideDocument>(kept ? std::move(*kept)
                                                      : finishedDocument(XmltvWriter().finish(), {}));
}

} // namespace

/// Two things run side by side: fetching into files, and one task that builds. What changes while a task runs
/// makes another one follow; a task never sees a file that is still being fetched. Questions are answered by
/// a pool of their own, so that they do not wait for a large guide to be read.
struct Guide::Private {
    Private(Guide &guide, const QString &folder, const Clock &clockToUse)
        : q(guide)
        , clock(clockToUse)
        , directory(folder)
        , document(firstDocument(folder, clockToUse))
        , watch(clockToUse, questions)
    {
        pool.setMaxThreadCount(1);
        questions.setMaxThreadCount(1);
        for (QTimer *single : {&retry, &renewal})
            single->setSingleShot(true);
        limits.bytes = MaxGuide;
        limits.total = 30min;
        connect(&fetching, &GuideFetching::ended, &q,
                [this](const QList<GuideSource> &found) { fetchesEnded(found); });
        connect(&renewal, &QTimer::timeout, &q, [this] { build(); });
        connect(&watch, &OnNowWatch::changed, &q, &Guide::onNowChanged);
    }

    void fetchAll();
    void fetchesEnded(const QList<GuideSource> &found);
    void forgetRetry();
    void build();
    void startTask();
    void taskFinished();
    void take(const GuideOutcome &outcome);
    void cancel();
    [[nodiscard]] std::optional<WallTime> nextRefresh() const;
    template <typename Answer, typename Work>
    void ask(QObject *context, std::function<void(const Answer &)> answer, Work work);

    Guide &q;
    const Clock &clock;
    QString directory;
    std::shared_ptr<const GuideDocument> document;
    QThreadPool pool;
    QThreadPool questions;
    GuideFetching fetching;
    OnNowWatch watch;
    QTimer timer;
    QTimer retry;
    QTimer renewal; ///< of the document from what there is
    GrowingPause retryPause;
    FetchLimits limits;
    qint64 documentBytes = MaxDocument;
    GuideOptions options;
    GuideSources sources;
    QList<Channel> channels;
    bool channelsKnown = false; ///< until then the document of the last run goes out
    QHash<QString, ChannelGuide> coverage;
    QList<Problem> problems;
    QStringList taskSources; ///< of the task under way
    QFutureWatcher<GuideOutcome> *task = nullptr;
    bool buildAgain = false;
    bool fetchNext = false; ///< a refresh was asked for while a task ran
    QList<GuideSource> results; ///< of the fetching just done
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
};

void Guide::Private::fetchAll()
{
    if (fetching.isRunning())
        return;
    if (task) { // it may be reading what would be fetched over
        fetchNext = true;
        return;
    }
    retry.stop();
    const GuideCopies copies(directory);
    if (!copies.prepare())
        qCWarning(guideLog, "guide: the folder for copies can't be made");
    results.clear();
    fetching.begin(sources.origins(), copies, limits);
    emit q.summaryChanged();
}

void Guide::Private::fetchesEnded(const QList<GuideSource> &found)
{
    results = found;
    sources.noteTried(found, clock.wall());
    // What the server sent but is of no use would be no better in a minute.
    const bool failed = std::any_of(results.cbegin(), results.cend(), [](const GuideSource &source) {
        return source.fetch && source.fetch->problem.code == ProblemCode::SourceUnreachable;
    });
    if (failed)
        retry.start(retryPause.next());
    else
        forgetRetry();
    build();
}

void Guide::Private::forgetRetry()
{
    retry.stop();
    retryPause.reset();
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
    taskSources.clear();
    for (const GuideSource &source : std::as_const(input))
        taskSources.append(source.origin.source);
    const GuideTask order{
        channels,      input,        directory,     clock.wall(), options.days, options.placeholders,
        channelsKnown, limits.bytes, documentBytes, cancelled};
    task = new QFutureWatcher<GuideOutcome>(&q);
    connect(task, &QFutureWatcherBase::finished, &q, [this] { taskFinished(); });
    task->setFuture(QtConcurrent::run(&pool, runGuideTask, order));
}

void Guide::Private::taskFinished()
{
    const GuideOutcome outcome = task->result();
    std::exchange(task, nullptr)->deleteLater();
    take(outcome);
    if (std::exchange(buildAgain, false))
        startTask();
    else if (std::exchange(fetchNext, false))
        fetchAll();
    else
        renewal.start(LongestStandstill);
    emit q.rebuilt();
    emit q.summaryChanged();
}

void Guide::Private::take(const GuideOutcome &outcome)
{
    for (const Problem &problem : outcome.problems)
        qCWarning(guideLog, "%ls: %ls", qUtf16Printable(problem.subject), qUtf16Printable(problem.detail));
    problems = outcome.problems;
    sources.noteRead(taskSources, outcome.sources);
    if (!outcome.document)
        return;
    document = outcome.document;
    coverage = outcome.coverage;
    watch.follow(document);
    qCInfo(guideLog, "guide: %d of %d channels, %lld bytes, XML read %d times", outcome.channelsWithGuide,
           int(channels.size()), static_cast<long long>(document->text.size()), outcome.readings);
}

void Guide::Private::cancel()
{
    cancelled->store(true);
    for (QTimer *each : {&timer, &retry, &renewal})
        each->stop();
    fetching.abort();
    delete std::exchange(task, nullptr);
}

std::optional<WallTime> Guide::Private::nextRefresh() const
{
    std::optional<WallTime> next;
    for (const QTimer *each : {&timer, &retry}) {
        if (!each->isActive())
            continue;
        const WallTime at = clock.wall() + each->remainingTimeAsDuration();
        next = std::min(next.value_or(at), at);
    }
    return next;
}

template <typename Answer, typename Work>
void Guide::Private::ask(QObject *context, std::function<void(const Answer &)> answer, Work work)
{
    auto *watcher = new QFutureWatcher<Answer>(&q);
    connect(watcher, &QFutureWatcherBase::finished, &q,
            [watcher, answer = std::move(answer), context = QPointer<QObject>(context)] {
                watcher->deleteLater();
                if (context)
                    answer(watcher->result());
            });
    watcher->setFuture(QtConcurrent::run(&questions, std::move(work)));
}

Guide::Guide(const QString &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, directory, clock))
{
    connect(&d->timer, &QTimer::timeout, this, &Guide::refresh);
    connect(&d->retry, &QTimer::timeout, this, &Guide::refresh);
    setRefreshInterval(d->options.interval);
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
    if (options.days != before.days || options.placeholders != before.placeholders)
        d->build();
    emit summaryChanged();
}

void Guide::setSources(const QList<GuideOrigin> &guides)
{
    if (!d->sources.set(guides))
        return;
    d->forgetRetry();
    d->results.clear();
    if (d->fetching.isRunning()) {
        // Fetches of the old list would report by the wrong place: begin again.
        d->fetching.abort();
        d->fetchAll();
    }
    emit summaryChanged();
}

void Guide::setChannels(const QList<Channel> &channels)
{
    if (channels == d->channels && d->channelsKnown)
        return;
    d->channels = channels;
    d->channelsKnown = true;
    d->build();
}

void Guide::refresh()
{
    d->fetchAll();
}

void Guide::setRefreshInterval(std::chrono::milliseconds interval)
{
    d->timer.stop();
    if (interval > 0ms)
        d->timer.start(interval);
}

void Guide::setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    d->retryPause = GrowingPause(first, longest);
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
    return d->retry.isActive();
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
                         std::function<void(const ChannelSchedule &)> answer)
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
