// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/takeoveritem.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// One of it, many of it.
std::pair<QString, QString> wordsOf(TakeoverItem::Kind kind)
{
    static const std::array<std::pair<QString, QString>, 13> words{
        {{u"channel"_s, u"channels"_s},
         {u"channel that was switched off"_s, u"channels that were switched off"_s},
         {u"backup address"_s, u"backup addresses"_s},
         {u"stream"_s, u"streams"_s},
         {u"guide"_s, u"guides"_s},
         {u"past session"_s, u"past sessions"_s},
         {u"device name"_s, u"device names"_s},
         {u"number of tuners"_s, u"numbers of tuners"_s},
         {u"device id"_s, u"device ids"_s},
         {u"ffmpeg profile"_s, u"ffmpeg profiles"_s},
         {u"programme of the guide"_s, u"programmes of the guide"_s},
         {u"log line"_s, u"log lines"_s},
         {u"table"_s, u"tables"_s}}};
    return words.at(size_t(kind));
}

QString wordOf(TakeoverItem::Fate fate)
{
    return fate == TakeoverItem::Fate::Taken ? u"taken"_s
        : fate == TakeoverItem::Fate::Here   ? u"here already"_s
                                             : u"left"_s;
}

} // namespace

void TakeoverReport::add(const TakeoverItem &item)
{
    if (items.size() < MaxTakeoverItems)
        items.append(item);
    else
        ++further;
}

void TakeoverReport::leave(TakeoverItem::Kind kind, const QString &subject, const Saying &why, qint64 count)
{
    add({kind, TakeoverItem::Fate::Left, count, subject, why});
}

qint64 TakeoverReport::sum(TakeoverItem::Kind kind, TakeoverItem::Fate fate) const
{
    qint64 sum = 0;
    for (const TakeoverItem &item : items) {
        if (item.kind == kind && item.fate == fate)
            sum += item.count;
    }
    return sum;
}

QString lineOf(const TakeoverItem &item)
{
    const auto [one, many] = wordsOf(item.kind);
    QString line = wordOf(item.fate) + u": "_s;
    if (!item.subject.isEmpty())
        line += u"%1 %2"_s.arg(item.count == 1 ? one : u"%1 %2 of"_s.arg(item.count).arg(many), item.subject);
    else
        line += u"%1 %2"_s.arg(item.count).arg(item.count == 1 ? one : many);
    return item.why.isEmpty() ? line : line + u": "_s + item.why.english();
}
