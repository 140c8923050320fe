// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/timeshift.h"

#include <QDateTime>

using namespace std::chrono;

namespace {

constexpr hours FarthestZone = 15h; // from UTC

/// What the wall clock there shows, as if it were UTC.
GuideTime toWallClock(GuideTime time, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
    return time + seconds(zone.offsetFromUtc(moment));
}

} // namespace

TimeShift::TimeShift(const QList<GuideShift> &shifts)
{
    for (const GuideShift &shift : shifts) {
        if (!shift.isNone())
            m_steps.append({shift.by, shift.zone.isEmpty() ? QTimeZone() : QTimeZone(shift.zone)});
    }
}

GuideTime TimeShift::operator()(GuideTime time) const
{
    for (const Step &step : m_steps)
        time = step.zone.isValid() ? fromWallClock(time, step.zone) : time + step.by;
    return time;
}

GuideTime TimeShift::back(GuideTime time) const
{
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step)
        time = step->zone.isValid() ? toWallClock(time, step->zone) : time - step->by;
    return time;
}

GuideWindow TimeShift::before(const GuideWindow &window) const
{
    GuideWindow earlier = window;
    for (const Step &step : m_steps) {
        earlier.from -= step.zone.isValid() ? FarthestZone : step.by;
        earlier.to += step.zone.isValid() ? FarthestZone : -step.by;
    }
    return earlier;
}

void TimeShift::move(QList<GuideProgramme> &programmes) const
{
    if (m_steps.isEmpty())
        return;
    for (GuideProgramme &programme : programmes) {
        programme.start = (*this)(programme.start);
        if (programme.stop)
            programme.stop = (*this)(*programme.stop);
    }
}
