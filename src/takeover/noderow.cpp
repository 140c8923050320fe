// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/noderow.h"

#include "core/clock.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LeastMilliseconds = 100'000'000'000; // 1973 in ms, 5138 in s
constexpr qint64 LatestTime = 4'102'444'800'000; // the year 2100, ms

std::optional<qint64> millisecondsOf(const QVariant &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber)
        return std::abs(number) > double(LatestTime) ? std::nullopt
            : number < double(LeastMilliseconds)     ? std::optional(qint64(number * 1000))
                                                     : std::optional(qint64(number));
    QString text = value.toString().trimmed();
    QDateTime time = QDateTime::fromString(text.replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // CURRENT_TIMESTAMP says no zone and means UTC
        time = utcDateTime(time.date(), time.time());
    return time.toMSecsSinceEpoch();
}

QVariant jsonOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString && value.typeId() != QMetaType::QByteArray)
        return value;
    return QJsonDocument::fromJson(value.toString().toUtf8()).toVariant();
}

} // namespace

QString labelOf(const NodeTables::Row &row, const QString &column, int most)
{
    QString text = row.value(column).toString();
    const auto isControl = [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() >= 0xfffe;
    };
    std::replace_if(text.begin(), text.end(), isControl, u' ');
    text = std::move(text).simplified();
    if (text.size() > most)
        text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
    return text;
}

bool flagOf(const NodeTables::Row &row, const QString &column, bool fallback)
{
    const QVariant value = row.value(column);
    if (!value.isValid() || value.isNull())
        return fallback;
    const QString text = value.toString().trimmed().toLower();
    return text == "true"_L1 || text.toDouble() != 0;
}

std::optional<WallTime> timeOf(const NodeTables::Row &row, const QString &column)
{
    const QVariant value = row.value(column);
    if (value.isNull())
        return std::nullopt;
    const auto ms = millisecondsOf(value);
    return ms && *ms > 0 && *ms < LatestTime ? std::optional(fromEpochMs(*ms)) : std::nullopt;
}

QStringList listOf(const NodeTables::Row &row, const QString &column)
{
    QStringList texts;
    for (const QVariant &item : jsonOf(row.value(column)).toList()) {
        if (const QString text = item.toString().trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QVariantMap objectOf(const NodeTables::Row &row, const QString &column)
{
    return jsonOf(row.value(column)).toMap();
}
