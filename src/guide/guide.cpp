// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide.h"

#include "core/growingpause.h"
#include "core/sourceplace.h"
#include "guide/guidetask.h"
#include "guide/logging.h"
#include "guide/xmltvwriter.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
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

bool isRemote(const QString &source)
{
    return placeOf(source) == SourcePlace::Web;
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
    }

    void fetchAll();
    void fetchesEnded();
    void forgetRetry();
    void fetched(qsizetype index, const GuideFetch &result);
    void build();
    void startTask();
    void taskFinished();
    void cancel();
    [[nodiscard]] bool isFetching() const { return waiting > 0; }

    Guide &q;
    const Clock &clock;
    QString directory;
    QNetworkAccessManager network;
    QThreadPool pool;
    QTimer timer;
    QTimer retry;
    GrowingPause retryPause;
    GuideLimits limits;
    qint64 documentBytes = MaxDocument;
    QStringList sources;
    QList<Channel> channels;
    GuideOutcome current;
    QFutureWatcher<GuideOutcome> *task = nullptr;
    bool buildAgain = false;
    bool fetchNext = false; ///< a refresh was asked for while a task ran
    QList<GuideDownload *> downloads; ///< by source; null: none or done
    QList<GuideSource> results; ///< by source, of the fetching under way or just done
    int waiting = 0; ///< downloads under way
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
};

void Guide::Private::fetchAll()
{
    if (isFetching())
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
    downloads = QList<GuideDownload *>(sources.size(), nullptr);
    for (qsizetype index = 0; index < sources.size(); ++index) {
        const QString &source = sources.at(index);
        results.append({source, isRemote(source), {}});
        if (!isRemote(source))
            continue;
        ++waiting;
        auto *download =
            new GuideDownload(network, QUrl(source, QUrl::TolerantMode), copies.incomingOf(source),
                              copies.validatorsOf(source), limits, &q);
        downloads[index] = download;
        connect(download, &GuideDownload::finished, &q,
                [this, index](const GuideFetch &result) { fetched(index, result); });
    }
    if (waiting == 0)
        fetchesEnded();
}

void Guide::Private::fetched(qsizetype index, const GuideFetch &result)
{
    std::exchange(downloads[index], nullptr)->deleteLater();
    results[index].fetch = result;
    if (--waiting == 0)
        fetchesEnded();
}

void Guide::Private::fetchesEnded()
{
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
    QList<GuideSource> input = isFetching() ? QList<GuideSource>() : std::exchange(results, {});
    if (input.isEmpty()) {
        for (const QString &source : std::as_const(sources))
            input.append({source, isRemote(source), {}});
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
    qDeleteAll(std::exchange(downloads, {}));
    delete std::exchange(task, nullptr);
    waiting = 0;
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

void Guide::setSources(const QStringList &guides)
{
    QStringList distinct = guides;
    distinct.removeDuplicates();
    if (distinct == d->sources)
        return;
    d->sources = distinct;
    d->forgetRetry();
    d->results.clear();
    if (!d->isFetching())
        return;
    // Fetches of the old list would report by the wrong place: begin again.
    qDeleteAll(std::exchange(d->downloads, {}));
    d->waiting = 0;
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

void Guide::setLimits(const GuideLimits &limits, qint64 documentBytes)
{
    d->limits = limits;
    d->documentBytes = documentBytes;
}

bool Guide::isRunning() const
{
    return d->task || d->isFetching();
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
