// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/companionmemory.h"

#include "companion/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChanges = 100;
constexpr qint64 largestFile = 16LL * 1024 * 1024;

QJsonObject jsonOf(const ChannelPair &pair)
{
    return {{u"number"_s, pair.number},
            {u"guide"_s, pair.guideChannel},
            {u"key"_s, pair.key},
            {u"on"_s, pair.isOn}};
}

ChannelPair pairIn(const QJsonObject &json)
{
    return {json["number"_L1].toString(), json["guide"_L1].toString(), json["key"_L1].toString(),
            json["on"_L1].toBool()};
}

QJsonArray jsonOf(const QList<ChannelPair> &pairs)
{
    QJsonArray out;
    for (const ChannelPair &pair : pairs)
        out.append(jsonOf(pair));
    return out;
}

QList<ChannelPair> pairsIn(const QJsonArray &json)
{
    QList<ChannelPair> out;
    for (const QJsonValue &value : json)
        out.append(pairIn(value.toObject()));
    return out;
}

QJsonObject jsonOf(const ServerChange &change)
{
    return {{u"id"_s, change.id},
            {u"at"_s, toEpochMs(change.at)},
            {u"kind"_s, change.kind},
            {u"device"_s, change.device},
            {u"dvr"_s, change.dvr},
            {u"value"_s, change.value},
            {u"count"_s, change.count},
            {u"before"_s, jsonOf(change.before)},
            {u"after"_s, jsonOf(change.after)},
            {u"undone"_s, change.undone}};
}

ServerChange changeIn(const QJsonObject &json)
{
    return {json["id"_L1].toString(),
            fromEpochMs(json["at"_L1].toInteger()),
            json["kind"_L1].toString(),
            json["device"_L1].toString(),
            json["dvr"_L1].toString(),
            json["value"_L1].toString(),
            json["count"_L1].toInt(),
            pairsIn(json["before"_L1].toArray()),
            pairsIn(json["after"_L1].toArray()),
            json["undone"_L1].toBool()};
}

QJsonObject jsonOf(const Agreement &agreed)
{
    QJsonObject off, pinned;
    for (auto it = agreed.switchedOff.begin(); it != agreed.switchedOff.end(); ++it)
        off.insert(it.key(), *it);
    for (auto it = agreed.pinned.begin(); it != agreed.pinned.end(); ++it)
        pinned.insert(it.key(), jsonOf(*it));
    return {
        {u"machine"_s, agreed.machine}, {u"device"_s, agreed.device},   {u"dvr"_s, agreed.dvr},
        {u"uri"_s, agreed.uri},         {u"madeDvr"_s, agreed.madeDvr}, {u"refreshSet"_s, agreed.refreshSet},
        {u"mapped"_s, agreed.mapped},   {u"switchedOff"_s, off},        {u"pinned"_s, pinned}};
}

Agreement agreementIn(const QJsonObject &json)
{
    Agreement agreed{json["machine"_L1].toString(), json["device"_L1].toString(), json["dvr"_L1].toString(),
                     json["uri"_L1].toString()};
    agreed.madeDvr = json["madeDvr"_L1].toBool();
    agreed.refreshSet = json["refreshSet"_L1].toBool();
    agreed.mapped = json["mapped"_L1].toBool();
    const QJsonObject off = json["switchedOff"_L1].toObject(), pinned = json["pinned"_L1].toObject();
    for (auto it = off.begin(); it != off.end(); ++it)
        agreed.switchedOff.insert(it.key(), it->toString());
    for (auto it = pinned.begin(); it != pinned.end(); ++it)
        agreed.pinned.insert(it.key(), pairIn(it->toObject()));
    return agreed;
}

} // namespace

void CompanionMemory::add(const ServerChange &change)
{
    changes.append(change);
    while (changes.size() > mostChanges)
        changes.removeFirst();
}

QString CompanionMemory::pathIn(const QString &dataDirectory)
{
    return dataDirectory + u"/companion.json"_s;
}

CompanionMemory CompanionMemory::read(const QString &path)
{
    CompanionMemory memory;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(file.read(largestFile)).object();
        memory.clientId = json["clientId"_L1].toString();
        memory.agreed = agreementIn(json["plex"_L1].toObject());
        const QJsonArray changes = json["changes"_L1].toArray();
        for (const QJsonValue &change : changes)
            memory.add(changeIn(change.toObject()));
    }
    if (memory.clientId.isEmpty())
        memory.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return memory;
}

Problem CompanionMemory::write(const QString &path) const
{
    QJsonArray list;
    for (const ServerChange &change : changes)
        list.append(jsonOf(change));
    const QJsonObject json{{u"clientId"_s, clientId}, {u"plex"_s, jsonOf(agreed)}, {u"changes"_s, list}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) >= 0 && file.commit())
        return {};
    qCWarning(lcCompanion).noquote() << "what was agreed with Plex can't be kept:" << file.errorString();
    return {ProblemCode::DataDirectoryUnusable, path, file.errorString()};
}
