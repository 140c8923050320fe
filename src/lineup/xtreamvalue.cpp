// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/xtreamvalue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double LargestExact = 9007199254740992.0; // 2^53

bool isWhole(double number)
{
    return std::abs(number) <= LargestExact && number == std::floor(number);
}

} // namespace

QString xtreamText(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString().trimmed();
    const double number = value.toDouble();
    return isWhole(number) ? QString::number(value.toInteger()) : QString::number(number);
}

std::optional<qint64> xtreamNumber(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    bool ok = false;
    const qint64 number = xtreamText(value).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QList<QJsonValue> xtreamList(const QJsonValue &value)
{
    QList<QJsonValue> items;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        items.reserve(array.size());
        for (const QJsonValue item : array)
            items.append(item);
        return items;
    }
    const QJsonObject object = value.toObject();
    // {"streams": [...]}
    const auto isNumber = [](const QString &key) {
        return !key.isEmpty() && key.front().isDigit();
    };
    const QStringList keys = object.keys();
    if (std::none_of(keys.begin(), keys.end(), isNumber)) {
        for (const QString &key : keys) {
            if (object.value(key).isArray())
                return xtreamList(object.value(key));
        }
    }
    QList<std::pair<qint64, QJsonValue>> numbered;
    for (auto it = object.begin(); it != object.end(); ++it)
        numbered.append({it.key().toLongLong(), it.value()});
    std::stable_sort(numbered.begin(), numbered.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (const auto &[number, item] : std::as_const(numbered))
        items.append(item);
    return items;
}
