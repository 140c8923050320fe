// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide.h"

#include "core/growingpause.h"
#include "guide/guidetask.h"
#include "guide/logging.h"
#include "guide/xmltvwriter.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Plex gives up on guides of more than about 20 MB (xTeVe#85).
constexpr qint64 MaxDocument = 19'500'000;
constexpr std::chrono::milliseconds UsualInterval = 6h;

constexpr qint64 MaxGuide = 1024LL * 1024 * 1024; // on disk, and again unpacked

/// By source: the settings' word counts before a playlist's.
QList<GuideOrigin> distinct(const QList<GuideOrigin> &guides)
{
    QList<GuideOrigin> kept;
    for (const GuideOrigin &guide : guides) {
        const bool known = std::any_of(kept.cbegin(), kept.cend(), [&guide](const GuideOrigin &other) {
            return other.source == guide.source;
        });
        if (!known)
            kept.append(guide);
    }
    return kept;
}

} // namespace

/// Two things run side by side: fetching into files, and one task that builds. What changes while a task runs
/// makes another one follow; a task never sees a file that is still being fetched.
struct Guide::Private {
    Private(Guide &guide, const QString &folder, const Clock &clockToUse)
        : q(guide)
        , clock(clockToUse)
        , directory(folder)
        , current(finishedDocument(writeXmltv({}, {})))
    {
        pool.setMaxThreadCount(1);
        retry.setSingleShot(true);
        limits.bytes = MaxGuide;
        limits.total = 30min;
        QObject::connect(&fetching, &GuideFetching::ended, &q,
                         [this](const QList<GuideSource> &found) { fetchesEnded(found); });
    }

    void fetchAll();
    void fetchesEnded(const QList<GuideSource> &found);
    void forgetRetry();
    void build();
    void startTask();
    void taskFinished();
    void cancel();

    Guide &q;
    const Clock &clock;
    QString directory;
    GuideFetching fetching;
    QThreadPool pool;
    QTimer timer;
    QTimer retry;
    GrowingPause retryPause;
    FetchLimits limits;
    GuideOptions options;
    OnNowTable onNow;
    qint64 documentBytes = MaxDocument;
    QList<GuideOrigin> sources;
    QList<Channel> channels;
    GuideOutcome current;
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
    fetching.begin(sources, copies, limits);
}

void Guide::Private::fetchesEnded(const QList<GuideSource> &found)
{
    results = found;
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
    if (input.isEmpty()) {
        for (const GuideOrigin &source : std::as_const(sources))
            input.append({source, isRemoteGuide(source), {}});
    }
    const GuideTask order{channels, input, directory, clock.wall(), limits, documentBytes, cancelled};
    task = new QFutureWatcher<GuideOutcome>(&q);
    connect(task, &QFutureWatcherBase::finished, &q, [this] { taskFinished(); });
    task->setFuture(QtConcurrent::run(&pool, runGuideTask, order));
}

void Guide::Private::taskFinished()
{
    current = task->result();
    std::exchange(task, nullptr)->deleteLater();
    for (const Problem &problem : std::as_const(current.problems))
        qCWarning(guideLog, "%ls: %ls", qUtf16Printable(problem.subject), qUtf16Printable(problem.detail));
    qCInfo(guideLog, "guide: %d of %d channels, %lld bytes", current.channelsWithGuide, int(channels.size()),
           static_cast<long long>(current.document.size()));
    if (std::exchange(buildAgain, false))
        startTask();
    else if (std::exchange(fetchNext, false))
        fetchAll();
    emit q.rebuilt();
}

void Guide::Private::cancel()
{
    cancelled->store(true);
    retry.stop();
    fetching.abort();
    delete std::exchange(task, nullptr);
}

Guide::Guide(const QString &cacheDirectory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, cacheDirectory, clock))
{
    connect(&d->timer, &QTimer::timeout, this, &Guide::refresh);
    connect(&d->retry, &QTimer::timeout, this, &Guide::refresh);
    setRefreshInterval(UsualInterval);
}

Guide::~Guide()
{
    d->cancel();
    d->pool.waitForDone();
}

void Guide::setOptions(const GuideOptions &options)
{
    if (options == d->options)
        return;
    const bool otherDocument =
        options.days != d->options.days || options.placeholders != d->options.placeholders;
    if (options.interval != d->options.interval)
        setRefreshInterval(options.interval);
    d->options = options;
    if (otherDocument)
        d->build();
}

void Guide::setSources(const QList<GuideOrigin> &guides)
{
    const QList<GuideOrigin> sources = distinct(guides);
    if (sources == d->sources)
        return;
    d->sources = sources;
    d->forgetRetry();
    d->results.clear();
    if (!d->fetching.isRunning())
        return;
    // Fetches of the old list would report by the wrong place: begin again.
    d->fetching.abort();
    d->fetchAll();
}

void Guide::setChannels(const QList<Channel> &channels)
{
    if (channels == d->channels)
        return;
    d->channels = channels;
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
    return d->current.document;
}

const QByteArray &Guide::compressedDocument() const
{
    return d->current.compressed;
}

const QByteArray &Guide::entityTag() const
{
    return d->current.entityTag;
}

const QList<Problem> &Guide::problems() const
{
    return d->current.problems;
}

GuideSummary Guide::summary() const
{
    GuideSummary summary;
    summary.problems = d->current.problems;
    summary.documentBytes = d->current.document.size();
    summary.refreshing = isRunning();
    return summary;
}

const OnNowTable &Guide::onNow() const
{
    return d->onNow;
}

void Guide::setLookPause(std::chrono::milliseconds)
{
}

void Guide::readSchedule(const QString &channelId, QObject *context,
                         std::function<void(const ChannelSchedule &)> answer)
{
    QTimer::singleShot(0, context, [channelId, answer] { answer({channelId, {}}); });
}

void Guide::findCandidates(const QString &channelId, const QString &search, QObject *context,
                           std::function<void(const GuideCandidates &)> answer)
{
    QTimer::singleShot(0, context, [channelId, search, answer] { answer({channelId, search, {}, 0}); });
}
