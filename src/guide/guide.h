// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/guideconfig.h"
#include "core/guidestate.h"
#include "core/result.h"
#include "core/sourcedschedule.h"
#include "fetch/download.h"
#include "guide/matchchanges.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

/// What a person chose about the guide. Plain value.
struct GuideOptions {
    std::chrono::hours interval{6}; ///< between refreshes; 0: only when asked
    int days = 7; ///< how far ahead the document reaches at most, 1..14
    bool placeholders = true; ///< programmes of an hour for channels that no guide knows
    GuideStyle style{};
    EventStyle events{};
    bool ownLogos = false; ///< icons of channels are paths of ours, see logoPath()
    friend bool operator==(const GuideOptions &, const GuideOptions &) = default;
};

/// The guide that goes out as /epg.xml: one prepared XMLTV document whose channel ids are guide numbers; and
/// what people want to know of it. Lives on the engine thread, owned by EngineWorker; reads and writes XMLTV
/// and its databases on the pool.
class Guide : public QObject {
    Q_OBJECT
public:
    /// `directory` keeps the last good copy of each source, a database of it, and the last document, which
    /// is served again at once as long as it is not over.
    Guide(const QString &directory, const Clock &clock, QObject *parent = nullptr);
    ~Guide() override; ///< aborts; waits for the pool

    void setOptions(const GuideOptions &options); ///< rebuilds in the background where it makes a difference
    /// The first is the best; does not fetch yet. Where only the times are corrected otherwise, it rebuilds.
    void setSources(const QList<GuideOrigin> &guides);
    void setChannels(const QList<Channel> &channels); ///< rebuilds in the background
    /// Of single channels, by id, in place of what playlists say; rebuilds where that is new.
    void setShifts(const QHash<QString, GuideShift> &shifts);
    /// Which channels were matched newly or no more, the last time that there were any.
    [[nodiscard]] const MatchChanges &matchChanges() const;
    [[nodiscard]] bool hasOwnLogos() const;
    [[nodiscard]] QUrl iconCalled(const QString &key) const; ///< see logoKey()
    [[nodiscard]] const EventStyle &eventStyle() const; ///< of the options
    /// Fetches the sources anew and rebuilds; joined to one that is fetching. Those looked at so recently are
    /// left as they are.
    void refresh(std::chrono::milliseconds unlessWithin = {});
    void update(); ///< the same, but for copies that are there while the network costs
    /// Fetches those whose time has come by the wall clock, and rebuilds what is old. Done by itself; for a
    /// computer that was asleep, and a clock that was turned.
    void refreshDue();
    /// While it is, nothing is fetched by itself: the network costs money, or there is none.
    void setHeld(bool held);
    void hasten(); ///< there is another network: what could not be fetched is tried now
    void setRefreshInterval(std::chrono::milliseconds interval); ///< finer than the options'; 0: never
    /// A guide that could not be fetched is tried again by itself: after `first`, then after twice as long
    /// each time, at most `longest`, until it succeeds. 30 s and 6 h unless set.
    void setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    void setLimits(const FetchLimits &limits, qint64 documentBytes);
    /// How long at most until the clock is looked at again for what is on now: it may jump. 1 min unless set.
    void setLookPause(std::chrono::milliseconds longest);

    [[nodiscard]] bool isRunning() const; ///< fetching or building
    [[nodiscard]] bool isRetryPlanned() const; ///< a guide could not be fetched
    [[nodiscard]] const QByteArray &
    document() const; ///< valid XMLTV at any time, also before the first build
    [[nodiscard]] const QByteArray &compressedDocument() const; ///< the same, gzip
    [[nodiscard]] const QByteArray &entityTag() const; ///< quoted, changes with the document
    [[nodiscard]] const QList<Problem> &problems() const;
    [[nodiscard]] GuideSummary summary() const;
    [[nodiscard]] const OnNowTable &onNow() const;

    /// The programmes of a channel as they go out, placeholders as well. Answered on this thread, unless
    /// `context` is gone by then.
    void readSchedule(const QString &channelId, QObject *context,
                      std::function<void(const SourcedSchedule &)> answer);
    /// Channels of the guides that `search` is in; without one: those that resemble the channel. Best first.
    void findCandidates(const QString &channelId, const QString &search, QObject *context,
                        std::function<void(const GuideCandidates &)> answer);

signals:
    void rebuilt();
    void summaryChanged();
    void onNowChanged(); ///< a programme ended or began, or there is a new guide

private:
    struct Private;
    std::unique_ptr<Private> d;
};
