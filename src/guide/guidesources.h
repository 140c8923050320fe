// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "guide/guidefetching.h"

#include <QHash>
#include <QList>
#include <QString>

/// Where the guide comes from, best first, and how each is doing. Plain value; lives on the engine thread.
class GuideSources {
public:
    /// Of two with the same address the first counts. False: nothing changed.
    bool set(const QList<GuideOrigin> &guides);
    [[nodiscard]] const QList<GuideOrigin> &origins() const { return m_origins; }
    [[nodiscard]] QStringList names() const; ///< addresses and paths
    [[nodiscard]] std::optional<WallTime> lastTried(const QString &source) const;

    void noteTried(const QList<GuideSource> &sources, WallTime now);
    void noteRead(const QStringList &sources, const QList<GuideSourceState> &states); ///< in the same order
    /// For work on the pool, without anything fetched.
    [[nodiscard]] QList<GuideSource> asTheyAre() const;
    [[nodiscard]] QList<GuideSource> withStates(QList<GuideSource> sources) const;
    [[nodiscard]] QList<GuideSourceState> summary() const;

private:
    QList<GuideOrigin> m_origins;
    QHash<QString, GuideSourceState> m_states; ///< by address
};
