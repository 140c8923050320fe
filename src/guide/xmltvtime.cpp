// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvtime.h"

#include "core/clock.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace std::chrono;

namespace {

struct NamedZone {
    QByteArrayView name;
    minutes offset;
};

// The names that guides in the wild use. XMLTV asks for numbers, and names are not unique.
constexpr std::array Zones{NamedZone{"UTC", 0h},  NamedZone{"GMT", 0h},  NamedZone{"Z", 0h},
                           NamedZone{"WET", 0h},  NamedZone{"BST", 1h},  NamedZone{"WEST", 1h},
                           NamedZone{"CET", 1h},  NamedZone{"MET", 1h},  NamedZone{"CEST", 2h},
                           NamedZone{"MEST", 2h}, NamedZone{"EET", 2h},  NamedZone{"EEST", 3h},
                           NamedZone{"MSK", 3h},  NamedZone{"EST", -5h}, NamedZone{"EDT", -4h},
                           NamedZone{"CST", -6h}, NamedZone{"CDT", -5h}, NamedZone{"MST", -7h},
                           NamedZone{"MDT", -6h}, NamedZone{"PST", -8h}, NamedZone{"PDT", -7h}};

/// The number in `count` digits from `at` on; -1 where there are none so many.
int digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return -1;
    int number = 0;
    for (const char c : text.sliced(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<minutes> readZone(QByteArrayView text)
{
    if (text.isEmpty())
        return 0min;
    if (text.front() != '+' && text.front() != '-') {
        for (const NamedZone &zone : Zones) {
            if (text.compare(zone.name, Qt::CaseInsensitive) == 0)
                return zone.offset;
        }
        return std::nullopt;
    }
    const bool colon = text.size() == 6 && text.at(3) == ':';
    const int hour = digits(text, 1, 2);
    const int minute = digits(text, colon ? 4 : 3, 2);
    if (hour < 0 || hour > 14 || minute < 0 || minute > 59 || text.size() != (colon ? 6 : 5))
        return std::nullopt;
    const minutes offset = hours(hour) + minutes(minute);
    return text.front() == '-' ? -offset : offset;
}

/// Of a place, as the wall clock there shows `local`.
std::optional<seconds> offsetAt(QByteArrayView place, GuideTime local)
{
    const QTimeZone zone(place.toByteArray());
    if (!zone.isValid())
        return std::nullopt;
    const QDateTime time = utcDateTime(local);
    return seconds(QDateTime(time.date(), time.time(), zone).offsetFromUtc());
}

} // namespace

std::optional<GuideTime> readXmltvTime(QByteArrayView text)
{
    text = text.trimmed();
    qsizetype length = 0;
    while (length < text.size() && text.at(length) >= '0' && text.at(length) <= '9')
        ++length;
    if (length < 8 || length > 14 || length % 2 != 0)
        return std::nullopt;
    const year_month_day day{year(digits(text, 0, 4)), month(unsigned(digits(text, 4, 2))),
                             std::chrono::day(unsigned(digits(text, 6, 2)))};
    const int hour = length >= 10 ? digits(text, 8, 2) : 0;
    const int minute = length >= 12 ? digits(text, 10, 2) : 0;
    const int second = length >= 14 ? digits(text, 12, 2) : 0;
    if (!day.ok() || hour > 24 || minute > 59 || second > 60)
        return std::nullopt;
    const GuideTime local = sys_days(day) + hours(hour) + minutes(minute) + seconds(second);
    const QByteArrayView zone = text.sliced(length).trimmed();
    const std::optional<seconds> offset = zone.contains('/') ? offsetAt(zone, local) : readZone(zone);
    return offset ? std::optional(local - *offset) : std::nullopt;
}

QByteArray toXmltvTime(GuideTime time)
{
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    const auto number = [](qint64 value, int width) {
        return QByteArray::number(value).rightJustified(width, '0');
    };
    return number(int(date.year()), 4) + number(unsigned(date.month()), 2) + number(unsigned(date.day()), 2)
        + number(clock.hours().count(), 2) + number(clock.minutes().count(), 2)
        + number(clock.seconds().count(), 2) + " +0000";
}
