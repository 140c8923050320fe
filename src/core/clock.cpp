// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDateTime>

using namespace std::chrono;

namespace {

/// 1970 in UTC; what is reckoned from it stays in UTC.
const QDateTime &epoch()
{
    static const QDateTime begin = QDateTime::fromString(QStringLiteral("1970-01-01T00:00:00Z"), Qt::ISODate);
    return begin;
}

} // namespace

WallTime SystemClock::wall() const
{
    return time_point_cast<milliseconds>(system_clock::now());
}

SteadyTime SystemClock::steady() const
{
    return time_point_cast<milliseconds>(steady_clock::now());
}

QDateTime utcDateTime(WallTime time)
{
    return epoch().addMSecs(toEpochMs(time));
}

QDateTime utcDateTime(QDate date, QTime time)
{
    QDateTime out = epoch();
    out.setDate(date);
    out.setTime(time);
    return out;
}
