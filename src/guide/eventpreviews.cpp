// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/eventpreviews.h"

#include "core/said.h"
#include "guide/eventname.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<WallTime> asWallTime(const std::optional<GuideTime> &time)
{
    return time ? std::optional<WallTime>(*time) : std::nullopt;
}

Problem problemOfStyle(const EventStyle &style)
{
    for (const QString &pattern : style.patterns) {
        const QRegularExpression parsed(pattern);
        if (!parsed.isValid()) {
            return {ProblemCode::BadOption, pattern,
                    said(Said::PatternWrong, {parsed.patternErrorOffset() + 1, parsed.errorString()})};
        }
        if (!parsed.namedCaptureGroups().contains(u"title"_s))
            return {ProblemCode::BadOption, pattern, said(Said::PatternWithoutTitle)};
    }
    if (!style.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(style.zone))
        return {ProblemCode::BadOption, QString::fromLatin1(style.zone), said(Said::NoSuchZone)};
    return {};
}

} // namespace

EventPreviews previewEvents(EventStyle style, const QStringList &names, WallTime now,
                            const std::atomic_bool &cancelled)
{
    EventPreviews previews;
    previews.problem = problemOfStyle(style);
    style.enabled = true;
    const EventNames reading(style, now);
    for (const QString &name : names) {
        if (cancelled)
            break;
        const std::optional<EventName> event = reading.read(name);
        if (!event || (event->title.isEmpty() && !event->vacant))
            continue;
        if (++previews.found <= MaxEventPreviews)
            previews.events.append({name, event->slot, event->title, asWallTime(event->start),
                                    asWallTime(event->stop), event->vacant});
    }
    return previews;
}
