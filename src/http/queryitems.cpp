// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/queryitems.h"

#include <QByteArray>

QByteArrayView QueryItems::raw(QByteArrayView name) const
{
    for (QByteArrayView rest = m_query; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('&');
        const QByteArrayView item = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype equals = item.indexOf('=');
        if ((equals < 0 ? item : item.first(equals)) == name)
            return equals < 0 ? QByteArrayView("") : item.sliced(equals + 1);
    }
    return {};
}

std::optional<QString> QueryItems::text(QByteArrayView name) const
{
    const QByteArrayView sent = raw(name);
    if (sent.isNull())
        return std::nullopt;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(sent.toByteArray().replace('+', ' ')));
}

std::optional<qint64> QueryItems::number(QByteArrayView name, qint64 from, qint64 to, bool &isWrong) const
{
    const QByteArrayView sent = raw(name);
    if (sent.isNull())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = sent.toLongLong(&isNumber);
    if (isNumber && number >= from && number <= to)
        return number;
    isWrong = true;
    return std::nullopt;
}
