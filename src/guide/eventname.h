// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/guideconfig.h"
#include "guide/guideprogramme.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

#include <optional>

/// What the name of an event channel says: "PPV 07: A vs B @ 20:00". Plain value.
struct EventName {
    QString slot; ///< "PPV 07"
    QString title; ///< "A vs B"; empty: nothing is on
    std::optional<GuideTime> start, stop;
    bool vacant = false; ///< it says so, or all is over: the channel does not go out until something is on
};

/// Reads such names: by the patterns of a person first, then by what is usual. A name without a time, a date
/// or a word like "PPV" is none. Pure.
class EventNames {
public:
    EventNames(const EventStyle &style, WallTime now);

    [[nodiscard]] std::optional<EventName> read(const QString &name) const;
    [[nodiscard]] bool isVacant(const QString &name) const; ///< quickly told of names that are none

private:
    [[nodiscard]] std::optional<EventName> readBy(const QRegularExpression &pattern,
                                                  const QString &name) const;
    [[nodiscard]] std::optional<EventName> readUsual(const QString &name) const;
    void takeTimes(EventName &event, QString text) const;
    [[nodiscard]] GuideTime momentOf(const QDate &date, const QTime &time, const QTimeZone &zone) const;

    bool m_enabled;
    QList<QRegularExpression> m_patterns;
    QTimeZone m_zone;
    GuideTime m_now;
};

/// The programmes of such a channel in a window: what comes before, the event, and what is not known after
/// it. `description`: of that. Pure.
[[nodiscard]] QList<GuideProgramme> eventProgrammes(const EventName &event, const QString &description,
                                                    const GuideWindow &window);
