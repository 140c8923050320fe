// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

struct GuideLimits;

/// The guide that goes out as /epg.xml: one prepared XMLTV document whose channel ids are guide numbers.
/// Lives on the engine thread, owned by EngineWorker; reads and writes XMLTV on the pool.
class Guide : public QObject {
    Q_OBJECT
public:
    /// `cacheDirectory` keeps the last good copy of each source.
    Guide(const QString &cacheDirectory, const Clock &clock, QObject *parent = nullptr);
    ~Guide() override; ///< aborts; waits for the pool

    void setSources(const QStringList &guides); ///< URLs or files, plain or gzip; does not read yet
    void setChannels(const QList<Channel> &channels); ///< rebuilds in the background
    void refresh(); ///< fetches the sources anew and rebuilds; joined to one that is fetching
    void setRefreshInterval(std::chrono::milliseconds interval); ///< 6 h unless set; 0: never by itself
    /// A guide that could not be fetched makes a refresh follow by itself: after `first`, then after twice as
    /// long each time, at most `longest`, until one succeeds. 30 s and 15 min unless set.
    void setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    void setLimits(const GuideLimits &limits, qint64 documentBytes);

    [[nodiscard]] bool isRunning() const; ///< fetching or building
    [[nodiscard]] bool isRetryPlanned() const; ///< a guide could not be fetched
    [[nodiscard]] const QByteArray &
    document() const; ///< valid XMLTV at any time, also before the first build
    [[nodiscard]] const QByteArray &compressedDocument() const; ///< the same, gzip
    [[nodiscard]] const QByteArray &entityTag() const; ///< quoted, changes with the document
    [[nodiscard]] const QList<Problem> &problems() const;

signals:
    void rebuilt();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
