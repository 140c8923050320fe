// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupmarks.h"

#include "core/channelbackups.h"
#include "lineup/channelnumbering.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonArray toArray(const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> toSet(const QJsonValue &ids)
{
    QSet<QString> set;
    for (const QJsonValue id : ids.toArray())
        set.insert(id.toString());
    set.remove(QString());
    return set;
}

QHash<QString, QStringList> toLists(const QJsonObject &json)
{
    QHash<QString, QStringList> lists;
    for (auto it = json.begin(); it != json.end(); ++it) {
        QStringList texts;
        for (const QJsonValue text : it.value().toArray()) {
            if (text.isString() && texts.size() < MaxGivenBackups)
                texts.append(text.toString());
        }
        if (!texts.isEmpty())
            lists.insert(it.key(), texts);
    }
    return lists;
}

QHash<QString, QString> toTexts(const QJsonObject &json)
{
    QHash<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().toString().isEmpty())
            texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

QHash<QString, QString> toNumbers(const QJsonObject &json)
{
    QHash<QString, QString> numbers;
    QSet<QString> taken;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString number = toGuideNumber(it.value().toString());
        if (number.isEmpty() || taken.contains(number))
            continue;
        taken.insert(number);
        numbers.insert(it.key(), number);
    }
    return numbers;
}

QJsonObject toObject(const QHash<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        json.insert(it.key(), *it);
    return json;
}

} // namespace

void LineupMarks::forget(const QString &channelId)
{
    favorites.remove(channelId);
    hidden.remove(channelId);
    waiting.remove(channelId);
    backups.remove(channelId);
    names.remove(channelId);
    numbers.remove(channelId);
    guideLinks.remove(channelId);
    seen.remove(channelId);
    guideShifts.remove(channelId);
}

QJsonObject toJson(const LineupMarks &marks)
{
    QJsonObject backups, links, seen, shifts;
    for (auto it = marks.guideShifts.cbegin(); it != marks.guideShifts.cend(); ++it)
        shifts.insert(it.key(), it->isNone() ? u"0"_s : toText(*it));
    for (auto it = marks.seen.cbegin(); it != marks.seen.cend(); ++it)
        seen.insert(it.key(), QJsonArray{it->videoCodec, it->audioCodec, it->height});
    for (auto it = marks.backups.cbegin(); it != marks.backups.cend(); ++it)
        backups.insert(it.key(), QJsonArray::fromStringList(*it));
    for (auto it = marks.guideLinks.cbegin(); it != marks.guideLinks.cend(); ++it)
        links.insert(it.key(), it->guideId);
    return {{u"favorites"_s, toArray(marks.favorites)},
            {u"hidden"_s, toArray(marks.hidden)},
            {u"waiting"_s, toArray(marks.waiting)},
            {u"backups"_s, backups},
            {u"names"_s, toObject(marks.names)},
            {u"ownNumbers"_s, toObject(marks.numbers)},
            {u"guideLinks"_s, links},
            {u"seen"_s, seen},
            {u"guideShifts"_s, shifts}};
}

LineupMarks toMarks(const QJsonObject &json)
{
    LineupMarks marks;
    marks.favorites = toSet(json.value("favorites"_L1));
    marks.hidden = toSet(json.value("hidden"_L1));
    marks.waiting = toSet(json.value("waiting"_L1));
    marks.backups = toLists(json.value("backups"_L1).toObject());
    marks.names = toTexts(json.value("names"_L1).toObject());
    marks.numbers = toNumbers(json.value("ownNumbers"_L1).toObject());
    const QJsonObject links = json.value("guideLinks"_L1).toObject();
    for (auto it = links.begin(); it != links.end(); ++it) {
        if (it.value().isString())
            marks.guideLinks.insert(it.key(), {it.value().toString()});
    }
    const QJsonObject seen = json.value("seen"_L1).toObject();
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        const QJsonArray stream = it.value().toArray();
        marks.seen.insert(it.key(), {stream.at(0).toString(), stream.at(1).toString(), stream.at(2).toInt()});
    }
    const QHash<QString, QString> shifts = toTexts(json.value("guideShifts"_L1).toObject());
    for (auto it = shifts.cbegin(); it != shifts.cend(); ++it) {
        if (const std::optional<GuideShift> shift = readGuideShift(*it))
            marks.guideShifts.insert(it.key(), *shift);
    }
    return marks;
}
