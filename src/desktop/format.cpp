// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/format.h"

#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QDateTime toLocal(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toLocalTime();
}

} // namespace

QString Format::duration(milliseconds length)
{
    const auto total = std::max(seconds(0), duration_cast<seconds>(length));
    if (total < minutes(1))
        return tr("%n s", "seconds, abbreviated", int(total.count()));
    if (total < hours(1))
        return tr("%n min", "minutes, abbreviated", int(total / minutes(1)));
    if (total < days(1)) {
        const int wholeHours = int(total / hours(1));
        const int rest = int(total % hours(1) / minutes(1));
        return rest == 0 ? tr("%n h", "hours, abbreviated", wholeHours)
                         : tr("%1 h %2 min", "hours and minutes, abbreviated").arg(wholeHours).arg(rest);
    }
    return tr("%n day(s)", "duration", int(total / days(1)));
}

QString Format::ago(milliseconds length)
{
    if (length < minutes(1))
        return tr("just now");
    if (length < hours(1))
        return tr("%n min ago", "minutes, abbreviated", int(length / minutes(1)));
    if (length < days(1))
        return tr("%n h ago", "hours, abbreviated", int(length / hours(1)));
    return tr("%n day(s) ago", nullptr, int(length / days(1)));
}

QString Format::ahead(milliseconds length)
{
    if (length <= milliseconds(0))
        return tr("now");
    if (length < hours(1))
        return tr("in %n min", "minutes, abbreviated", int(ceil<minutes>(length).count()));
    if (length < days(1))
        return tr("in %n h", "hours, abbreviated", int(round<hours>(length).count()));
    return tr("in %n day(s)", nullptr, int(round<days>(length).count()));
}

QString Format::exactTime(WallTime at)
{
    return QLocale().toString(toLocal(at),
                              QLocale().dateTimeFormat(QLocale::ShortFormat).contains(u"ss"_s)
                                  ? QLocale().dateTimeFormat(QLocale::ShortFormat)
                                  : QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm:ss"_s);
}

QString Format::clockTime(WallTime at)
{
    // Some locales, C among them, have seconds even in the short form.
    return QLocale().toString(toLocal(at).time(),
                              QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString Format::day(WallTime at)
{
    return QLocale().toString(toLocal(at).date(), QLocale::ShortFormat);
}

QString Format::weekTime(WallTime at)
{
    const QString day = QLocale().standaloneDayName(toLocal(at).date().dayOfWeek(), QLocale::ShortFormat);
    return tr("%1 %2", "weekday, time").arg(day, clockTime(at));
}

QString Format::shortDateTime(WallTime at)
{
    return QLocale().toString(toLocal(at), QLocale::ShortFormat);
}

QString Format::rate(qint64 bitsPerSecond)
{
    if (bitsPerSecond <= 0)
        return dash();
    return tr("%1 Mbit/s").arg(QLocale().toString(double(bitsPerSecond) / 1e6, 'f', 1));
}

QString Format::size(qint64 bytes)
{
    if (bytes <= 0)
        return dash();
    static constexpr std::array units{QT_TR_NOOP("%1 KB"), QT_TR_NOOP("%1 MB"), QT_TR_NOOP("%1 GB"),
                                      QT_TR_NOOP("%1 TB")};
    double amount = double(bytes) / 1024;
    size_t unit = 0;
    for (; amount >= 1000 && unit + 1 < units.size(); ++unit)
        amount /= 1024;
    const int decimals = unit < 2 ? 0 : 1;
    return tr(units.at(unit)).arg(QLocale().toString(amount, 'f', decimals));
}

QString Format::dash()
{
    return u"–"_s;
}
