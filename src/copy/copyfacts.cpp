// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/copyfacts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView copyMark("PlexBridge copy");

bool isKnownPart(const QString &name)
{
    return name == "settings.ini"_L1 || name == "secrets"_L1 || copiedFiles().contains(name);
}

bool isNewer(const QString &version, const QString &than)
{
    return QVersionNumber::fromString(version) > QVersionNumber::fromString(than);
}

} // namespace

const QStringList &copiedFiles()
{
    static const QStringList files{u"plexbridge.db"_s,    u"device.json"_s,   u"lineup/lineup.json"_s,
                                   u"frequencies.json"_s, u"known-clients"_s, u"events.json"_s,
                                   u"companion.json"_s,   u"data-use.json"_s};
    return files;
}

CopyPart partOf(const QString &name, const QByteArray &content)
{
    return {name, content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

QByteArray toBytes(const CopyFacts &facts)
{
    QJsonArray parts;
    for (const CopyPart &part : facts.parts)
        parts.append(QJsonObject{{u"name"_s, part.name},
                                 {u"size"_s, part.size},
                                 {u"sha256"_s, QString::fromLatin1(part.digest.toHex())}});
    const QJsonObject json{{u"what"_s, copyMark},
                           {u"format"_s, CopyFormat},
                           {u"version"_s, facts.version},
                           {u"made"_s, toEpochMs(facts.made)},
                           {u"deviceId"_s, facts.deviceId},
                           {u"secrets"_s, facts.hasSecrets},
                           {u"left"_s, QJsonArray::fromStringList(facts.left)},
                           {u"parts"_s, parts}};
    return QJsonDocument(json).toJson();
}

CopyProblem readFacts(const QByteArray &bytes, const QString &version, CopyFacts &facts)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value("what"_L1).toString() != copyMark)
        return {CopyFault::NotACopy};
    CopyFacts read;
    read.version = json.value("version"_L1).toString();
    if (json.value("format"_L1).toInt() > CopyFormat || isNewer(read.version, version))
        return {CopyFault::TooNew, {}, read.version};
    read.made = fromEpochMs(json.value("made"_L1).toInteger());
    read.deviceId = json.value("deviceId"_L1).toString();
    read.hasSecrets = json.value("secrets"_L1).toBool();
    for (const QJsonValue &name : json.value("left"_L1).toArray())
        read.left.append(name.toString());
    for (const QJsonValue &value : json.value("parts"_L1).toArray()) {
        const CopyPart part{value["name"_L1].toString(), value["size"_L1].toInteger(-1),
                            QByteArray::fromHex(value["sha256"_L1].toString().toLatin1())};
        const bool known = isKnownPart(part.name) && part.size >= 0 && part.digest.size() == 32;
        for (const CopyPart &other : std::as_const(read.parts)) {
            if (other.name == part.name)
                return {CopyFault::Damaged, {}, part.name};
        }
        if (!known)
            return {CopyFault::Damaged, {}, part.name};
        read.parts.append(part);
    }
    facts = read;
    return {};
}

QString toSentence(const CopyProblem &problem)
{
    const QString &what = problem.subject;
    const QString why = problem.detail.english();
    switch (problem.fault) {
    case CopyFault::None:
        break;
    case CopyFault::Unreadable:
        return u"%1 cannot be read: %2."_s.arg(what, why);
    case CopyFault::NotACopy:
        return u"%1 is no copy that PlexBridge made."_s.arg(what);
    case CopyFault::Damaged:
        return u"%1 is damaged (%2). Take another copy."_s.arg(what, why);
    case CopyFault::TooNew:
        return u"%1 was made by a newer PlexBridge (%2). Update PlexBridge first."_s.arg(what, why);
    case CopyFault::PhraseMissing:
        return u"%1 holds secrets: its pass phrase is needed, give it with --pass-phrase-file FILE."_s.arg(
            what);
    case CopyFault::PhraseWrong:
        return u"The pass phrase is not the one that %1 was made with."_s.arg(what);
    case CopyFault::SettingsUnusable:
        return u"PlexBridge could not start with the settings in %1: %2."_s.arg(what, why);
    case CopyFault::DatabaseUnreadable:
        return u"The database cannot be copied: %1."_s.arg(why);
    case CopyFault::Unwritable:
        return u"%1 cannot be written: %2."_s.arg(what, why);
    }
    return {};
}
