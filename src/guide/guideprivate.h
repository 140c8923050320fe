// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refreshplan.h"
#include "guide/guide.h"
#include "guide/guidesources.h"
#include "guide/guidetask.h"
#include "guide/onnowwatch.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

/// Two things run side by side: fetching into files, and one task that builds. What changes while a task runs
/// makes another one follow; a task never sees a file that is still being fetched. Questions are answered by
/// a pool of their own, so that they do not wait for a large guide to be read.
struct Guide::Private {
    Private(Guide &guide, const QString &folder, const Clock &clockToUse);

    void fetch(const QStringList &which);
    void fetchesEnded(const QList<GuideSource> &found);
    void build();
    void startTask();
    void taskFinished();
    void take(const GuideOutcome &outcome);
    void cancel();
    [[nodiscard]] bool isHeld(const QString &source) const;
    void noteMatches(const MatchChanges &found);
    [[nodiscard]] std::optional<WallTime> due(const QString &source) const;
    [[nodiscard]] std::optional<WallTime> nextRefresh() const;
    void setAlarm();
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
    QTimer alarm; ///< for what is due next
    RefreshPlan plan;
    std::chrono::milliseconds interval{}; ///< between refreshes; 0: only when asked
    WallTime sourcesSince; ///< when these were set
    static constexpr std::chrono::hours LongestStandstill{6}; ///< of the document
    std::optional<WallTime> builtAt; ///< the document is made anew from what there is when it is old
    FetchLimits limits;
    qint64 documentBytes = 0; ///< of the document, at most
    GuideOptions options;
    GuideSources sources;
    QList<Channel> channels;
    static constexpr qsizetype ComparedAtOnce =
        5000; ///< channels; of more it counts whether they are the same list
    bool channelsKnown = false; ///< until then the document of the last run goes out
    QHash<QString, ChannelGuide> coverage;
    QList<Problem> problems;
    QStringList taskSources; ///< of the task under way
    QFutureWatcher<GuideOutcome> *task = nullptr;
    bool buildAgain = false;
    QStringList fetchNext; ///< asked for while a task ran
    QList<GuideSource> results; ///< of the fetching just done
    QHash<QString, GuideShift> shifts; ///< of single channels, by id
    QSet<QString> builtChannels; ///< of the last document
    MatchChanges changes;
    QHash<QString, QString> icons; ///< of channels, by our own names
    bool held = false; ///< nothing is fetched by itself
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
};

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
