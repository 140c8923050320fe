// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guideshift.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr minutes Longest = 24h;

std::optional<minutes> readMinutes(const QString &text)
{
    static const QRegularExpression clock(uR"(^([+-]?)(\d{1,2})(?::([0-5]\d)|([0-5]\d))$)"_s);
    // "+0530" is five hours and a half, "530" is nothing.
    if (const auto match = clock.match(text);
        match.hasMatch() && (!match.captured(3).isEmpty() || match.captured(2).size() == 2)) {
        const QString past = match.captured(3).isEmpty() ? match.captured(4) : match.captured(3);
        const minutes size = hours(match.captured(2).toInt()) + minutes(past.toInt());
        return match.captured(1) == u"-" ? -size : size;
    }
    bool isNumber = false;
    const double number = QString(text).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || std::abs(number) > double(Longest / 1h))
        return std::nullopt;
    return minutes(std::lround(number * 60));
}

} // namespace

std::optional<GuideShift> readGuideShift(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return GuideShift();
    if (const std::optional<minutes> by = readMinutes(trimmed))
        return *by <= Longest && *by >= -Longest ? std::optional(GuideShift{*by, {}}) : std::nullopt;
    const QByteArray zone = trimmed.toLatin1();
    if (!trimmed.front().isLetter() || !QTimeZone::isTimeZoneIdAvailable(zone))
        return std::nullopt;
    return GuideShift{0min, zone};
}

QString toText(const GuideShift &shift)
{
    if (!shift.zone.isEmpty())
        return QString::fromLatin1(shift.zone);
    if (shift.by == 0min)
        return {};
    const auto size = abs(shift.by);
    return u"%1%2:%3"_s.arg(QChar(shift.by < 0min ? u'-' : u'+'))
        .arg(size / 1h)
        .arg((size % 1h).count(), 2, 10, QChar(u'0'));
}
