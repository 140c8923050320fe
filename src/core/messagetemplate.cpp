// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messagetemplate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression inBraces(uR"(\{([a-z_]+)\})"_s);
    return inBraces;
}

QString jsonText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.unicode() < 0x20)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString escaped(const QString &text, messagetemplate::Escape escape)
{
    switch (escape) {
    case messagetemplate::Escape::None:
        break;
    case messagetemplate::Escape::Json:
        return jsonText(text);
    case messagetemplate::Escape::Form:
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    }
    return text;
}

} // namespace

namespace messagetemplate {

Escape escapeFor(const QString &mediaType)
{
    const QString type = mediaType.section(u';', 0, 0).trimmed().toLower();
    if (type == u"application/json" || type.endsWith(u"+json"_s))
        return Escape::Json;
    return type == u"application/x-www-form-urlencoded" ? Escape::Form : Escape::None;
}

const QStringList &names()
{
    static const QStringList all{u"message"_s, u"kind"_s,  u"channel"_s, u"number"_s,  u"client"_s,
                                 u"detail"_s,  u"state"_s, u"time"_s,    u"trouble"_s, u"id"_s};
    return all;
}

Values valuesOf(const Event &event)
{
    return {{u"message"_s, english(event)},
            {u"kind"_s, toWord(event.kind)},
            {u"channel"_s, event.channelName},
            {u"number"_s, event.guideNumber},
            {u"client"_s, event.client.address},
            {u"detail"_s, event.problem.detail.english()},
            {u"state"_s,
             event.isOver()        ? u"over"_s
                 : event.isLasting ? u"begun"_s
                                   : u"happened"_s},
            {u"time"_s, utcDateTime(event.isOver() ? *event.endedAt : event.at).toString(Qt::ISODate)},
            {u"trouble"_s, isTrouble(event.kind) ? u"true"_s : u"false"_s},
            {u"id"_s, QString::number(event.id)}};
}

QString unknownName(const QString &text)
{
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!names().contains(name))
            return name;
    }
    return {};
}

QString filled(const QString &text, const Values &values, Escape escape)
{
    QString out;
    qsizetype from = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto value = values.constFind(match.captured(1));
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += value == values.constEnd() ? match.captured() : escaped(*value, escape);
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

} // namespace messagetemplate
