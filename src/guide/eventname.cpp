// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/eventname.h"

#include "core/eventslot.h"
#include "guide/countrynames.h"
#include "guide/xmltvelement.h"
#include "guide/xmltvtime.h"
#include "guide/zonenames.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr hours UsualEvent = 3h;
constexpr hours LongestAgo = 6h; // of a time without a date; what is longer ago is of the next day
constexpr hours LeftStanding = 6h; // names that are not taken away when all is over
constexpr hours LongestBefore = 4h; // of one programme that announces it

// Words, a number of three digits at most, and what parts them from the rest.
constexpr char16_t UsualSlot[] =
    uR"(^\s*(?<slot>[^\d:|@]{2,40}?[\s#-]*\d{1,3})\s*(?<part>[:|]|[-\x{2013}\x{2014}](?=\s|$)|$)\s*(?<rest>.*)$)";
// A channel called so alone is one that waits; "DAZN 1" and "Match 1" may be channels of their own.
constexpr char16_t WaitingWords[] = uR"(\b(?:PPV|EVENTS?)\b)";
constexpr char16_t Nothing[] =
    uR"(^\W*$|^\W*(?:no\s+(?:event|game|match|signal|stream)|off\s?(?:line|air)|tb[ad]|empty|free)\b)";
constexpr char16_t ClockTime[] =
    uR"((?<![\d:.])(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?::\d{2})?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>(?:[A-Z]{2,5}|UTC[+-]\d{1,2})\b)?(?![\d:]))";
constexpr char16_t IsoDate[] = uR"((?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2}))";
constexpr char16_t DayFirst[] =
    uR"((?<![\d:])(?<day>\d{1,2})[./](?<month>\d{1,2})(?:[./](?<year>\d{4}|\d{2}))?(?![\d:]))";
constexpr char16_t Named[] =
    uR"(\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)"
    uR"(|(?<name2>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?)\b(?:,?\s+(?<year>\d{4}))?)";
constexpr char16_t WeekDay[] = uR"(\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b\.?,?)";

QRegularExpression expression(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// One that goes astray ("(a+)+$") gives up after so many steps; what is reasonable needs some hundred.
constexpr char16_t MostSteps[] = u"(*LIMIT_MATCH=20000)";

QRegularExpression patternOf(const QString &text)
{
    return QRegularExpression(QString::fromUtf16(MostSteps) + text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

int monthOf(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name.first(3).toLower())) + 1;
}

/// Takes the first date out of a text. A year that is not told is the one in which it is nearest.
std::optional<QDate> takeDate(QString &text, const QDate &today)
{
    static const QList<QRegularExpression> forms{expression(IsoDate), expression(Named),
                                                 expression(DayFirst)};
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            continue;
        const auto part = [&match](const QString &name) {
            return match.hasCaptured(name) ? match.captured(name) : QString();
        };
        const QString name = part(u"name"_s) + part(u"name2"_s);
        const int month = name.isEmpty() ? part(u"month"_s).toInt() : monthOf(name);
        const int day = (part(u"day"_s).isEmpty() ? part(u"day2"_s) : part(u"day"_s)).toInt();
        int year = part(u"year"_s).toInt();
        year = year > 0 && year < 100 ? year + 2000 : year;
        QDate date(year > 0 ? year : today.year(), month, day);
        if (year == 0 && date.isValid() && date.daysTo(today) > 180)
            date = date.addYears(1);
        if (!date.isValid())
            continue;
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        return date;
    }
    return std::nullopt;
}

struct FoundTime {
    QTime time;
    QString zone;
};

/// Takes the first time of day out of a text: one with minutes, or with am or pm.
std::optional<FoundTime> takeTime(QString &text)
{
    static const QRegularExpression form = expression(ClockTime);
    for (QRegularExpressionMatchIterator it = form.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString half = match.captured(u"half"_s).toLower();
        if (half.isEmpty() && match.captured(u"minute"_s).isEmpty())
            continue;
        int hour = match.captured(u"hour"_s).toInt();
        if (!half.isEmpty())
            hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
        const QTime time(hour == 24 ? 0 : hour, match.captured(u"minute"_s).toInt());
        if (!time.isValid())
            continue;
        QString zone = match.captured(u"zone"_s);
        qsizetype end = match.capturedEnd();
        if (zone != zone.toUpper()) { // a word that follows
            end = match.capturedStart(u"zone"_s);
            zone.clear();
        }
        text.replace(match.capturedStart(), end - match.capturedStart(), u" \x01 "_s);
        return FoundTime{time, zone};
    }
    return std::nullopt;
}

QTimeZone zoneCalled(const QString &name, const QTimeZone &otherwise)
{
    static const QHash<QString, QByteArray> places{
        {u"ET"_s, "America/New_York"},     {u"EST"_s, "America/New_York"},
        {u"EDT"_s, "America/New_York"},    {u"CT"_s, "America/Chicago"},
        {u"MT"_s, "America/Denver"},       {u"PT"_s, "America/Los_Angeles"},
        {u"PST"_s, "America/Los_Angeles"}, {u"PDT"_s, "America/Los_Angeles"},
        {u"UK"_s, "Europe/London"},        {u"CET"_s, "Europe/Berlin"},
        {u"CEST"_s, "Europe/Berlin"},      {u"MEZ"_s, "Europe/Berlin"}};
    if (const auto place = places.constFind(name); place != places.cend())
        return QTimeZone(*place);
    if (const auto offset = usualOffset(name.toLatin1()))
        return QTimeZone(int(offset->count()));
    return otherwise;
}

/// Without what stood around times and dates.
QString tidyTitle(QString text)
{
    static const QRegularExpression weekDays = expression(WeekDay);
    static const QRegularExpression labels =
        expression(uR"(\b(?:start|stop|end|begins?|from|kick-?off|ko)\b\s*:?\s*(?=\x01))");
    static const QRegularExpression around =
        expression(uR"(\s*[@|/,;(\[\x01\x{2013}\x{2014}-]*\s*\x01\s*[@|/,;)\]\x01\x{2013}\x{2014}-]*\s*)");
    static const QRegularExpression ends =
        expression(uR"(^[\s@|/,;:)(\]\[\x01\x{2013}\x{2014}-]+|[\s@|/,;:(\[\x01\x{2013}\x{2014}-]+$)");
    text.replace(weekDays, u" \x01 "_s).replace(labels, u" "_s);
    text.replace(around, u" "_s).replace(ends, QString()).remove(QChar(1));
    return text.simplified();
}

GuideProgramme programme(GuideTime start, GuideTime stop, const QString &title, const QString &description)
{
    const QList<XmltvElement> elements{{"title", {}, toXmlText(title).toUtf8(), {}},
                                       {"desc", {}, toXmlText(description).toUtf8(), {}}};
    return {start, stop, toProgrammeBody(elements, {})};
}

} // namespace

EventNames::EventNames(const EventStyle &style, WallTime now)
    : m_enabled(style.enabled)
    , m_zone(style.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(style.zone))
    , m_now(floor<seconds>(now))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    for (const QString &pattern : style.patterns) {
        if (const QRegularExpression parsed = patternOf(pattern); parsed.isValid())
            m_patterns.append(parsed);
    }
}

std::optional<EventName> EventNames::read(const QString &name) const
{
    if (!m_enabled)
        return std::nullopt;
    std::optional<EventName> event;
    for (auto pattern = m_patterns.cbegin(); pattern != m_patterns.cend() && !event; ++pattern)
        event = readBy(*pattern, name);
    if (!event)
        event = readUsual(name);
    // Only a name with a date lies so far back.
    if (event && event->start && event->stop.value_or(*event->start + UsualEvent) + LeftStanding < m_now)
        event->vacant = true;
    return event;
}

bool EventNames::isVacant(const QString &name) const
{
    if (!m_enabled
        || (m_patterns.isEmpty() && eventSlotOf(name.sliced(countryInFront(name).length)).isEmpty()))
        return false;
    const std::optional<EventName> event = read(name);
    return event && event->vacant;
}

std::optional<EventName> EventNames::readBy(const QRegularExpression &pattern, const QString &name) const
{
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    EventName event;
    event.slot = match.captured(u"slot"_s).simplified();
    takeTimes(event, match.captured(u"time"_s));
    event.title = match.captured(u"title"_s).simplified();
    static const QRegularExpression nothing = expression(Nothing);
    event.vacant = event.title.isEmpty() || nothing.match(event.title).hasMatch();
    if (event.vacant)
        event.title.clear();
    return event;
}

std::optional<EventName> EventNames::readUsual(const QString &name) const
{
    static const QRegularExpression form = expression(UsualSlot), words = expression(EventSlotWords),
                                    nothing = expression(Nothing);
    const QRegularExpressionMatch match = form.match(name.sliced(countryInFront(name).length));
    if (!match.hasMatch())
        return std::nullopt;
    EventName event;
    event.slot = match.captured(u"slot"_s).simplified();
    const QString rest = match.captured(u"rest"_s);
    const bool isEvent = words.match(event.slot).hasMatch();
    if (isEvent && nothing.match(rest).hasMatch()) {
        static const QRegularExpression waiting = expression(WaitingWords);
        const bool says = !rest.trimmed().isEmpty() || !match.captured(u"part"_s).isEmpty();
        event.vacant = says || waiting.match(event.slot).hasMatch();
        return event;
    }
    takeTimes(event, rest);
    // "Radio 4: The Archers" is none, "Sport 4: A vs B @ 20:00" is one.
    if (event.title.isEmpty() || (!isEvent && !event.start))
        return std::nullopt;
    return event;
}

void EventNames::takeTimes(EventName &event, QString text) const
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_now.time_since_epoch().count(), m_zone);
    const std::optional<QDate> date = takeDate(text, now.date());
    const std::optional<FoundTime> from = takeTime(text);
    if (from) {
        const QTimeZone zone = zoneCalled(from->zone, m_zone);
        GuideTime start = momentOf(date.value_or(now.toTimeZone(zone).date()), from->time, zone);
        if (!date && start < m_now - LongestAgo)
            start += days(1);
        else if (!date && start > m_now + 24h - LongestAgo)
            start -= days(1);
        event.start = start;
        const std::optional<QDate> endDate = takeDate(text, now.date());
        if (const std::optional<FoundTime> to = takeTime(text)) {
            GuideTime stop = momentOf(endDate.value_or(date.value_or(now.toTimeZone(zone).date())), to->time,
                                      zoneCalled(to->zone, zone));
            while (stop <= start)
                stop += days(1);
            if (stop - start <= 24h)
                event.stop = stop;
        }
    }
    event.title = tidyTitle(text);
}

GuideTime EventNames::momentOf(const QDate &date, const QTime &time, const QTimeZone &zone) const
{
    const QDateTime local = utcDateTime(date, time);
    return fromWallClock(GuideTime(seconds(local.toSecsSinceEpoch())), zone);
}

QList<GuideProgramme> eventProgrammes(const EventName &event, const QString &description,
                                      const GuideWindow &window)
{
    QList<GuideProgramme> programmes;
    const GuideTime start = event.start.value_or(window.from);
    const GuideTime stop = event.stop.value_or(event.start ? start + UsualEvent : window.to);
    GuideTime at = window.from;
    while (at < std::min(start, window.to)) {
        const GuideTime next = std::min({at + LongestBefore, start, window.to});
        programmes.append(programme(at, next, u"\u2192 "_s + event.title, description));
        at = next;
    }
    if (stop > window.from && start < window.to)
        programmes.append(programme(start, stop, event.title, event.slot));
    const GuideTime after = std::max(at, stop);
    if (after < window.to)
        programmes += placeholders(event.slot, description, {ceil<hours>(after), window.to});
    if (after < ceil<hours>(after) && after < window.to)
        programmes.append(programme(after, ceil<hours>(after), event.slot, description));
    return programmes;
}
