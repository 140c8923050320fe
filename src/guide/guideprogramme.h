// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/xmltvtime.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// One broadcast as we keep it: its time, and the inside of its element ready to be written. Plain value.
struct GuideProgramme {
    GuideTime start;
    std::optional<GuideTime> stop; ///< always there after tidied()
    QByteArray body; ///< UTF-8 XML, valid; empty where only its size matters
    qsizetype bytes = 0; ///< of the body, where it is left out
    [[nodiscard]] qsizetype bodyBytes() const { return body.isEmpty() ? bytes : body.size(); }
};

/// The stretch of time a guide is given for.
struct GuideWindow {
    GuideTime from;
    GuideTime to;
};

/// The programmes of one channel in order, without gaps in knowledge: a missing end is the next one's start,
/// overlaps are cut there and gaps of minutes are closed, of two at the same time the first is kept, those
/// outside the window are left out. Pure.
[[nodiscard]] QList<GuideProgramme> tidied(QList<GuideProgramme> programmes, const GuideWindow &window);

/// Hour by hour from `window.from` on, for a channel without a guide. Pure.
[[nodiscard]] QList<GuideProgramme> placeholders(const QString &title, const QString &description,
                                                 const GuideWindow &window);

/// How large the body of one of these is, at most. Pure.
[[nodiscard]] qsizetype placeholderBodyBytes(const QString &title, const QString &description);
