// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "fetch/download.h"
#include "fetch/downloadthread.h"
#include "guide/guidecopies.h"

#include <QList>
#include <QObject>

#include <optional>

/// One guide as the work on the pool finds it.
struct GuideSource {
    GuideOrigin origin;
    bool remote = false;
    bool refresh = false; ///< look whether there is a newer one, also of a file
    std::optional<FetchResult> fetch; ///< what fetching just gave; none: only the copy is there
    GuideSourceState state; ///< after the last try; with `lastTried`, there was one
};

/// The remote guides on their way into files. Lives on the engine thread, owned by Guide; begun once, it ends
/// with one ended(), unless aborted before.
class GuideFetching : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `due`: the sources that are looked at; of the others there is what there was.
    void begin(const QList<GuideOrigin> &guides, const QStringList &due, const GuideCopies &copies,
               const FetchLimits &limits);
    void abort();
    [[nodiscard]] bool isRunning() const { return m_waiting > 0; }

signals:
    void ended(const QList<GuideSource> &results); ///< all of them, in order

private:
    void fetched(qsizetype index, const FetchResult &result);

    DownloadThread m_thread;
    QList<Download *> m_downloads; ///< by source; null: none or done
    QList<GuideSource> m_results; ///< by source
    int m_waiting = 0; ///< downloads under way
};

/// Whether a guide is fetched, and not a file.
[[nodiscard]] bool isRemoteGuide(const GuideOrigin &guide);
