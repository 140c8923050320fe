// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvtime.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct NamedZone {
    QLatin1StringView name;
    minutes offset;
};

// The names that guides in the wild use. XMLTV asks for numbers, and names are not unique.
constexpr std::array Zones{NamedZone{"UTC"_L1, 0h},  NamedZone{"GMT"_L1, 0h},  NamedZone{"Z"_L1, 0h},
                           NamedZone{"WET"_L1, 0h},  NamedZone{"BST"_L1, 1h},  NamedZone{"WEST"_L1, 1h},
                           NamedZone{"CET"_L1, 1h},  NamedZone{"MET"_L1, 1h},  NamedZone{"CEST"_L1, 2h},
                           NamedZone{"MEST"_L1, 2h}, NamedZone{"EET"_L1, 2h},  NamedZone{"EEST"_L1, 3h},
                           NamedZone{"MSK"_L1, 3h},  NamedZone{"EST"_L1, -5h}, NamedZone{"EDT"_L1, -4h},
                           NamedZone{"CST"_L1, -6h}, NamedZone{"CDT"_L1, -5h}, NamedZone{"MST"_L1, -7h},
                           NamedZone{"MDT"_L1, -6h}, NamedZone{"PST"_L1, -8h}, NamedZone{"PDT"_L1, -7h}};

/// The number in `count` digits from `at` on; -1 where there are none so many.
int digits(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return -1;
    int number = 0;
    for (const QChar c : text.sliced(at, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

std::optional<minutes> readZone(QStringView text)
{
    if (text.isEmpty())
        return 0min;
    for (const NamedZone &zone : Zones) {
        if (text.compare(zone.name, Qt::CaseInsensitive) == 0)
            return zone.offset;
    }
    if (text.front() != u'+' && text.front() != u'-')
        return std::nullopt;
    const bool colon = text.size() == 6 && text.at(3) == u':';
    const int hour = digits(text, 1, 2);
    const int minute = digits(text, colon ? 4 : 3, 2);
    if (hour < 0 || hour > 14 || minute < 0 || minute > 59 || text.size() != (colon ? 6 : 5))
        return std::nullopt;
    const minutes offset = hours(hour) + minutes(minute);
    return text.front() == u'-' ? -offset : offset;
}

} // namespace

std::optional<GuideTime> readXmltvTime(QStringView text)
{
    text = text.trimmed();
    qsizetype length = 0;
    while (length < text.size() && text.at(length) >= u'0' && text.at(length) <= u'9')
        ++length;
    if (length < 8 || length > 14 || length % 2 != 0)
        return std::nullopt;
    const year_month_day day{year(digits(text, 0, 4)), month(unsigned(digits(text, 4, 2))),
                             std::chrono::day(unsigned(digits(text, 6, 2)))};
    const int hour = length >= 10 ? digits(text, 8, 2) : 0;
    const int minute = length >= 12 ? digits(text, 10, 2) : 0;
    const int second = length >= 14 ? digits(text, 12, 2) : 0;
    const std::optional<minutes> offset = readZone(text.sliced(length).trimmed());
    if (!day.ok() || hour > 24 || minute > 59 || second > 60 || !offset)
        return std::nullopt;
    return sys_days(day) + hours(hour) + minutes(minute) + seconds(second) - *offset;
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
