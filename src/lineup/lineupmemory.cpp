// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupmemory.h"

#include "core/channelbackups.h"
#include "lineup/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxFile = 64 * 1024 * 1024;

QJsonArray toJson(const QSet<QString> &ids)
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

QJsonObject toJson(const LineupMemory &memory)
{
    QJsonObject numbers, sizes, backups;
    for (auto it = memory.numbers.cbegin(); it != memory.numbers.cend(); ++it)
        numbers.insert(it.key(), QJsonArray{it->number, it->wanted});
    for (auto it = memory.sizes.cbegin(); it != memory.sizes.cend(); ++it)
        sizes.insert(it.key(), *it);
    for (auto it = memory.marks.backups.cbegin(); it != memory.marks.backups.cend(); ++it)
        backups.insert(it.key(), QJsonArray::fromStringList(*it));
    return {{u"sources"_s, memory.sources},
            {u"numbers"_s, numbers},
            {u"favorites"_s, toJson(memory.marks.favorites)},
            {u"hidden"_s, toJson(memory.marks.hidden)},
            {u"backups"_s, backups},
            {u"sizes"_s, sizes}};
}

LineupMemory fromJson(const QJsonObject &json)
{
    LineupMemory memory;
    memory.sources = json.value("sources"_L1).toString();
    memory.marks = {toSet(json.value("favorites"_L1)), toSet(json.value("hidden"_L1)),
                    toLists(json.value("backups"_L1).toObject())};
    const QJsonObject numbers = json.value("numbers"_L1).toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        memory.numbers.insert(it.key(), {toGuideNumber(pair.at(0).toString()), pair.at(1).toString()});
    }
    const QJsonObject sizes = json.value("sizes"_L1).toObject();
    for (auto it = sizes.begin(); it != sizes.end(); ++it)
        memory.sizes.insert(it.key(), it.value().toInt());
    return memory;
}

} // namespace

Result<LineupMemory> loadLineupMemory(const QString &file)
{
    if (!QFileInfo::exists(file))
        return LineupMemory();
    const Result<QByteArray> text = readWholeFile(file, MaxFile);
    if (!text)
        return text.problem();
    const QJsonDocument document = QJsonDocument::fromJson(text.value());
    if (document.isObject())
        return fromJson(document.object());
    const QString aside = file + u".damaged"_s;
    QFile::remove(aside);
    QFile::rename(file, aside);
    return Problem{ProblemCode::Malformed, QFileInfo(file).fileName(), u"set aside as "_s + aside};
}

Problem saveLineupMemory(const QString &file, const LineupMemory &memory)
{
    return writePrivateFile(file, QJsonDocument(toJson(memory)).toJson(QJsonDocument::Compact));
}
