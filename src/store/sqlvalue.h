// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>

/// How our values stand in columns.
[[nodiscard]] inline QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
[[nodiscard]] inline WallTime timeOf(const QVariant &value)
{
    return fromEpochMs(value.toLongLong());
}
inline void bindAll(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
}
