// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvtime.h"

#include "core/clock.h"
#include "guide/zonenames.h"

#include <QDateTime>

using namespace std::chrono;

namespace {

constexpr qint64 LeastUnix = 1'000'000'000; // 2001: below, it is something else

/// Reads on in a text, piece by piece.
struct Cursor {
    QByteArrayView text;
    qsizetype at = 0;

    [[nodiscard]] char next() const { return at < text.size() ? text[at] : '\0'; }
    [[nodiscard]] static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    /// So many digits; -1: there are none so many.
    int number(qsizetype count)
    {
        if (at + count > text.size())
            return -1;
        int value = 0;
        for (qsizetype end = at + count; at < end; ++at) {
            if (!isDigit(text[at]))
                return -1;
            value = value * 10 + (text[at] - '0');
        }
        return value;
    }
    bool skip(char c)
    {
        if (next() != c)
            return false;
        ++at;
        return true;
    }
    [[nodiscard]] qsizetype digitsAhead() const
    {
        qsizetype count = 0;
        while (at + count < text.size() && isDigit(text[at + count]))
            ++count;
        return count;
    }
    [[nodiscard]] QByteArrayView rest() const { return text.sliced(at).trimmed(); }
};

std::optional<GuideTime> timeOf(int year, int month, int day, int hour, int minute, int second)
{
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(day))};
    if (year < 0 || month < 0 || day < 0 || !date.ok() || hour < 0 || hour > 24 || minute < 0 || minute > 59
        || second < 0 || second > 60)
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
}

/// "00:30:00.000" and what is shorter; a script may part them by other signs.
std::optional<seconds> readClock(Cursor &cursor)
{
    const int hour = cursor.number(2);
    const char between = cursor.next() == '-' || cursor.next() == '.' ? cursor.next() : ':';
    const int minute = cursor.skip(between) ? cursor.number(2) : -1;
    const int second = cursor.skip(between) ? cursor.number(2) : 0;
    if (second >= 0 && (cursor.skip('.') || cursor.skip(',')))
        cursor.at += cursor.digitsAhead();
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    return hours(hour) + minutes(minute) + seconds(second);
}

std::optional<GuideTime> withClock(std::optional<GuideTime> day, Cursor &cursor)
{
    const std::optional<seconds> clock = day ? readClock(cursor) : std::nullopt;
    return clock ? std::optional(*day + *clock) : std::nullopt;
}

/// "15.07.2008 00:30:00"
std::optional<GuideTime> readDayFirst(Cursor &cursor)
{
    const int day = cursor.number(2);
    const int month = cursor.skip('.') ? cursor.number(2) : -1;
    const int year = cursor.skip('.') ? cursor.number(4) : -1;
    return cursor.skip(' ') ? withClock(timeOf(year, month, day, 0, 0, 0), cursor) : std::nullopt;
}

/// "20080715003000" and what is shorter.
std::optional<GuideTime> readCompact(Cursor &cursor, qsizetype digits)
{
    const int year = cursor.number(4), month = cursor.number(2), day = cursor.number(2);
    if (digits == 8 && cursor.next() == 'T' && cursor.text.size() > cursor.at + 4) { // ISO 8601 without signs
        ++cursor.at;
        digits += std::min<qsizetype>(cursor.digitsAhead(), 6);
    } else if (digits == 8 && cursor.next() == ' ' && Cursor{cursor.text, cursor.at + 1}.digitsAhead() > 0) {
        ++cursor.at;
        if (cursor.digitsAhead() == 2)
            return withClock(timeOf(year, month, day, 0, 0, 0), cursor);
        digits += cursor.digitsAhead() == 4 || cursor.digitsAhead() == 6 ? cursor.digitsAhead() : 0;
    }
    const int hour = digits >= 10 ? cursor.number(2) : 0;
    const int minute = digits >= 12 ? cursor.number(2) : 0;
    const int second = digits >= 14 ? cursor.number(2) : 0;
    if (digits == 17) // milliseconds
        cursor.at += 3;
    return timeOf(year, month, day, hour, minute, second);
}

/// "2008-07-15T00:30:00.000" and what is shorter.
std::optional<GuideTime> readIso(Cursor &cursor)
{
    const int year = cursor.number(4);
    const char between = cursor.next();
    ++cursor.at;
    const int month = cursor.number(2);
    if (!cursor.skip(between))
        return std::nullopt;
    const int day = cursor.number(2);
    const std::optional<GuideTime> date = timeOf(year, month, day, 0, 0, 0);
    const bool dashed = (cursor.next() == '-' || cursor.next() == '_')
        && Cursor{cursor.text, cursor.at + 1}.digitsAhead() == 2;
    if (!dashed && cursor.next() != 'T' && cursor.next() != 't' && cursor.next() != ' ')
        return date;
    ++cursor.at;
    return withClock(date, cursor);
}

/// Seconds or milliseconds since 1970. "2008071500" is a time of day instead.
std::optional<GuideTime> readUnix(QByteArrayView text)
{
    const qint64 number = text.toByteArray().toLongLong();
    if (number < LeastUnix)
        return std::nullopt;
    return GuideTime(seconds(text.size() == 13 ? number / 1000 : number));
}

/// "+0100", "-06:00", "+1" and the like.
std::optional<seconds> readOffset(QByteArrayView text)
{
    Cursor cursor{text, 1};
    const qsizetype digits = cursor.digitsAhead();
    if (digits == 0 || digits > 4)
        return std::nullopt;
    const int hour = cursor.number(digits <= 2 ? digits : digits - 2);
    const int minute = digits > 2 ? cursor.number(2) : cursor.skip(':') ? cursor.number(2) : 0;
    if (cursor.at != text.size() || hour > 14 || minute < 0 || minute > 59)
        return std::nullopt;
    const seconds offset = hours(hour) + minutes(minute);
    return text.front() == '-' ? -offset : offset;
}

seconds offsetOf(const QTimeZone &zone, GuideTime utc)
{
    return seconds(zone.offsetFromUtc(utcDateTime(utc)));
}

} // namespace

XmltvTimes::XmltvTimes(const QByteArray &zone)
    : m_zone(zone.isEmpty() || zone == "UTC" ? QTimeZone() : QTimeZone(zone))
{
}

XmltvTime XmltvTimes::read(QByteArrayView text) const
{
    Cursor cursor{text.trimmed()};
    const qsizetype digits = cursor.digitsAhead();
    const bool alone = digits == cursor.text.size();
    std::optional<GuideTime> local;
    // What would be an hour before the year 2000 is seconds.
    if (alone && digits == 10 && cursor.next() == '1')
        return {readUnix(cursor.text)};
    if (digits == 2 && cursor.text.size() >= 16)
        local = readDayFirst(cursor);
    else if (digits == 4 && cursor.text.size() >= 10)
        local = readIso(cursor);
    else if ((digits >= 8 && digits <= 14 && digits % 2 == 0) || digits == 17)
        local = readCompact(cursor, digits);
    if (!local && alone && (digits == 10 || digits == 13))
        return {readUnix(cursor.text)};
    return local ? placed(*local, cursor.rest()) : XmltvTime();
}

XmltvTime XmltvTimes::placed(GuideTime local, QByteArrayView zone) const
{
    if (zone.isEmpty())
        return {here(local)};
    for (const QByteArrayView front : {"UTC", "GMT"}) { // "UTC+2"
        if (zone.size() > 3 && zone.startsWith(front) && (zone[3] == '+' || zone[3] == '-'))
            zone = zone.sliced(3);
    }
    for (const QByteArrayView dash : {"\xe2\x88\x92", "\xe2\x80\x93"}) { // as typographers write it
        if (zone.startsWith(dash))
            return placed(local, QByteArray('-' + zone.sliced(dash.size()).toByteArray()));
    }
    if (zone.front() == '+' || zone.front() == '-') {
        if (const std::optional<seconds> offset = readOffset(zone))
            return {local - *offset};
    } else if (zone.compare("Z", Qt::CaseInsensitive) == 0) {
        return {local};
    } else if (const std::optional<GuideTime> time = named(local, zone.toByteArray())) {
        return {time};
    }
    return {here(local), true};
}

GuideTime XmltvTimes::here(GuideTime local) const
{
    return m_zone.isValid() ? fromWallClock(local, m_zone) : local;
}

std::optional<GuideTime> XmltvTimes::named(GuideTime local, const QByteArray &zone) const
{
    const QByteArray upper = zone.toUpper();
    if (m_zone.isValid()) {
        // "CST" is -6 in America and +8 in China: what the guide's own zone is called comes first.
        if (const auto offset = offsetCalled(upper, m_zone, local))
            return local - *offset;
    }
    if (const auto offset = usualOffset(upper))
        return local - *offset;
    if (QTimeZone::isTimeZoneIdAvailable(zone))
        return fromWallClock(local, QTimeZone(zone));
    if (const auto offset = systemOffset(upper))
        return local - *offset;
    return std::nullopt;
}

std::optional<GuideTime> readXmltvTime(QByteArrayView text)
{
    return XmltvTimes().read(text).time;
}

QByteArray toXmltvTime(GuideTime time)
{
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    QByteArray text(20, '0');
    const auto put = [&text](int number, int from, int digits) {
        for (int at = from + digits - 1; at >= from; --at, number /= 10)
            text[at] = char('0' + number % 10);
    };
    put(int(date.year()), 0, 4);
    put(int(unsigned(date.month())), 4, 2);
    put(int(unsigned(date.day())), 6, 2);
    put(int(clock.hours().count()), 8, 2);
    put(int(clock.minutes().count()), 10, 2);
    put(int(clock.seconds().count()), 12, 2);
    text[14] = ' ';
    text[15] = '+';
    return text;
}

GuideTime fromWallClock(GuideTime local, const QTimeZone &zone)
{
    // By the table, not by QDateTime, whose choice in the two odd nights differs from version to version.
    const seconds before = offsetOf(zone, local - 24h);
    const GuideTime first = local - before;
    if (offsetOf(zone, first) == before)
        return first;
    const GuideTime second = local - offsetOf(zone, first);
    return offsetOf(zone, second) == offsetOf(zone, first) ? second : first;
}
