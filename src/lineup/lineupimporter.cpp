// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupimporter.h"

#include "core/growingpause.h"
#include "lineup/importtask.h"
#include "lineup/logging.h"
#include "lineup/m3uparser.h"
#include "lineup/playlistdownload.h"

#include <QDir>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShareOfFetching = 80; // percent of progress()
constexpr int MaxToldProblems = 20; // in the log; damaged lines are for the channels page

bool isToFetch(const PlaylistConfig &playlist)
{
    return playlist.enabled && isRemoteSource(playlist.source);
}

} // namespace

/// One read of all playlists: copies (if any), then fetching, then the import proper.
struct LineupImporter::Private {
    enum class Step : quint8 { Idle, Copies, Fetching, Importing };

    Private(LineupImporter &importer, const QString &directory);

    void begin();
    void fetchAll();
    void fetch(qsizetype index);
    [[nodiscard]] QList<FetchedPlaylist> unread() const;
    void playlistFetched(qsizetype index, const QByteArray &text, const Problem &problem);
    void startTask(bool fromCopies);
    void taskFinished();
    void cancel();
    void save();
    void planRetry();
    void forgetRetry();
    void tellResult(const LineupImport &result) const;

    LineupImporter &q;
    QString directory;
    QNetworkAccessManager network;
    QThreadPool pool; ///< one thread: an older save never overtakes a newer one
    QFutureWatcher<ImportOutcome> *task =
        nullptr; ///< one per task, so that a late end of a cancelled one is lost
    QFutureWatcher<Problem> saving;
    DownloadLimits limits;
    QList<PlaylistConfig> playlists; ///< each source once
    bool testCard = false;
    bool copiesTold = false; ///< what the copies say was told for these playlists
    bool saveAgain = false;
    Step step = Step::Idle;
    QList<FetchedPlaylist> fetched;
    QList<PlaylistDownload *> downloads; ///< by playlist; null: none or done
    int waiting = 0; ///< downloads under way
    bool unreachable = false; ///< a playlist of this read could not be fetched
    QTimer retry;
    GrowingPause retryPause;
    LineupMemory memory;
    Problem memoryProblem;
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
};

LineupImporter::Private::Private(LineupImporter &importer, const QString &folder)
    : q(importer)
    , directory(folder)
{
    pool.setMaxThreadCount(1);
    retry.setSingleShot(true);
    const Result<LineupMemory> loaded = loadLineupMemory(QDir(folder).filePath(u"lineup.json"_s));
    if (loaded)
        memory = loaded.value();
    else
        memoryProblem = loaded.problem();
}

void LineupImporter::Private::begin()
{
    retry.stop();
    const PlaylistCache cache(directory);
    const bool copies =
        std::any_of(playlists.cbegin(), playlists.cend(), [&cache](const PlaylistConfig &playlist) {
            return isToFetch(playlist) && cache.contains(playlist.source);
        });
    emit q.started();
    if (copies && !std::exchange(copiesTold, true))
        startTask(true);
    else
        fetchAll();
}

void LineupImporter::Private::fetchAll()
{
    step = Step::Fetching;
    unreachable = false;
    fetched = unread();
    downloads = QList<PlaylistDownload *>(playlists.size(), nullptr);
    waiting = int(std::count_if(playlists.cbegin(), playlists.cend(), isToFetch));
    for (qsizetype index = 0; index < playlists.size(); ++index) {
        if (isToFetch(playlists.at(index)))
            fetch(index);
    }
    if (waiting == 0)
        startTask(false);
}

QList<FetchedPlaylist> LineupImporter::Private::unread() const
{
    QList<FetchedPlaylist> all;
    for (const PlaylistConfig &playlist : playlists)
        all.append({playlist, {}, {}});
    return all;
}

void LineupImporter::Private::fetch(qsizetype index)
{
    auto *download = new PlaylistDownload(network, playlists.at(index), limits, &q);
    downloads[index] = download;
    connect(download, &PlaylistDownload::finished, &q,
            [this, index](const QByteArray &text, const Problem &problem) {
                playlistFetched(index, text, problem);
            });
}

void LineupImporter::Private::playlistFetched(qsizetype index, const QByteArray &text, const Problem &problem)
{
    std::exchange(downloads[index], nullptr)->deleteLater();
    fetched[index].text = text;
    fetched[index].problem = problem;
    // What the server sent but is of no use would be no better in a minute.
    unreachable = unreachable || problem.code == ProblemCode::SourceUnreachable;
    if (--waiting == 0)
        startTask(false);
}

void LineupImporter::Private::startTask(bool fromCopies)
{
    step = fromCopies ? Step::Copies : Step::Importing;
    if (fromCopies)
        fetched = unread();
    const ImportTask order{std::exchange(fetched, {}), directory, memory, testCard, fromCopies, cancelled};
    task = new QFutureWatcher<ImportOutcome>(&q);
    QObject::connect(task, &QFutureWatcherBase::finished, &q, [this] { taskFinished(); });
    task->setFuture(QtConcurrent::run(&pool, runImport, order));
}

void LineupImporter::Private::taskFinished()
{
    const ImportOutcome outcome = task->result();
    std::exchange(task, nullptr)->deleteLater();
    const bool fromCopies = step == Step::Copies;
    const LineupMarks marks = memory.marks; // may have changed since the task began
    const bool newer = outcome.memory.numbers != memory.numbers || outcome.memory.sizes != memory.sizes
        || outcome.memory.sources != memory.sources;
    memory = outcome.memory;
    memory.marks = marks;
    if (newer)
        save();
    if (fromCopies) {
        fetchAll();
        emit q.imported(outcome.result);
        return;
    }
    step = Step::Idle;
    planRetry();
    tellResult(outcome.result);
    emit q.imported(outcome.result);
}

void LineupImporter::Private::planRetry()
{
    if (unreachable)
        retry.start(retryPause.next());
    else
        forgetRetry();
}

void LineupImporter::Private::forgetRetry()
{
    retry.stop();
    retryPause.reset();
}

void LineupImporter::Private::tellResult(const LineupImport &result) const
{
    int told = 0;
    for (const Problem &problem : result.problems) {
        if (problem.line == 0 && told++ < MaxToldProblems)
            qCWarning(lineupLog, "%ls: %ls", qUtf16Printable(problem.subject),
                      qUtf16Printable(problem.detail));
    }
    if (result.failed) {
        qCWarning(lineupLog, "lineup: none of %d playlists could be read", int(playlists.size()));
        return;
    }
    qCInfo(lineupLog, "lineup: %d channels from %d playlists, %d problems", int(result.channels.size()),
           int(playlists.size()), int(result.problems.size()));
}

void LineupImporter::Private::cancel()
{
    cancelled->store(true);
    cancelled = std::make_shared<std::atomic_bool>(false);
    qDeleteAll(std::exchange(downloads, {}));
    delete std::exchange(task, nullptr);
    fetched.clear();
    waiting = 0;
    step = Step::Idle;
}

void LineupImporter::Private::save()
{
    if (saving.isRunning()) {
        saveAgain = true;
        return;
    }
    const QString file = QDir(directory).filePath(u"lineup.json"_s);
    saving.setFuture(QtConcurrent::run(&pool, saveLineupMemory, file, memory));
}

LineupImporter::LineupImporter(const QString &cacheDirectory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, cacheDirectory))
{
    connect(&d->retry, &QTimer::timeout, this, &LineupImporter::refresh);
    connect(&d->saving, &QFutureWatcherBase::finished, this, [this] {
        d->memoryProblem = d->saving.result();
        if (d->memoryProblem)
            qCWarning(lineupLog, "lineup.json: not saved: %ls", qUtf16Printable(d->memoryProblem.detail));
        if (std::exchange(d->saveAgain, false))
            d->save();
    });
}

LineupImporter::~LineupImporter()
{
    d->cancel();
    d->saving.disconnect(this);
    d->pool.waitForDone();
    if (d->saveAgain)
        (void)saveLineupMemory(QDir(d->directory).filePath(u"lineup.json"_s), d->memory);
}

void LineupImporter::setPlaylists(const QList<PlaylistConfig> &playlists, bool testCard)
{
    QList<PlaylistConfig> once;
    for (const PlaylistConfig &playlist : playlists) {
        if (!sourcesOf(once).contains(playlist.source))
            once.append(playlist);
    }
    if (d->playlists == once && d->testCard == testCard)
        return;
    d->cancel();
    d->forgetRetry();
    if (d->playlists != once)
        d->copiesTold = false;
    d->playlists = once;
    d->testCard = testCard;
}

void LineupImporter::setLimits(const DownloadLimits &limits)
{
    d->limits = limits;
}

void LineupImporter::setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    d->retryPause = GrowingPause(first, longest);
}

void LineupImporter::refresh()
{
    if (!isRunning())
        d->begin();
}

void LineupImporter::abort()
{
    if (!isRunning())
        return;
    d->cancel();
    if (const auto pause = d->retryPause.last()) // what failed before has still to be fetched
        d->retry.start(*pause);
    emit aborted();
}

bool LineupImporter::isRunning() const
{
    return d->step != Private::Step::Idle;
}

bool LineupImporter::isRetryPlanned() const
{
    return d->retry.isActive();
}

int LineupImporter::progress() const
{
    if (d->step == Private::Step::Idle)
        return 100;
    if (d->step == Private::Step::Copies)
        return 0;
    if (d->step == Private::Step::Importing || d->downloads.isEmpty())
        return ShareOfFetching;
    int sum = 0;
    for (const PlaylistDownload *download : std::as_const(d->downloads))
        sum += download ? download->percent() : 100;
    return int(sum * ShareOfFetching / 100 / d->downloads.size());
}

const LineupMarks &LineupImporter::marks() const
{
    return d->memory.marks;
}

void LineupImporter::rememberMarks(const LineupMarks &marks)
{
    if (d->memory.marks == marks)
        return;
    d->memory.marks = marks;
    d->save();
}

const Problem &LineupImporter::memoryProblem() const
{
    return d->memoryProblem;
}
