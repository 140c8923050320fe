// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guideprogramme.h"

#include <QList>

/// Programmes that are not made yet, as many bytes in every hour from the start of the window.
struct HourlyFiller {
    qint64 bytes = 0;
    GuideTime end;
};

/// How many bytes a document takes, hour by hour, so that it can be cut to a size before it is written. Plain
/// value.
class DocumentRoom {
public:
    explicit DocumentRoom(const GuideWindow &window);

    void addAlways(qint64 bytes) { m_always += bytes; }
    void add(GuideTime start, qint64 bytes); ///< of a programme
    [[nodiscard]] qint64
    bytesUntil(GuideTime end) const; ///< programmes that begin before `end`, a whole hour
    /// How far the document can reach so that it stays within `bytes`: `window.to`, or some whole hours after
    /// `window.from`.
    [[nodiscard]] GuideTime fittingEnd(qint64 bytes, const HourlyFiller &filler = {}) const;

private:
    GuideWindow m_window;
    qint64 m_always = 0;
    QList<qint64> m_hours;
};
