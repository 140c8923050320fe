// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideschema.h"

#include "core/said.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QJsonArray toJson(const QList<Problem> &repairs)
{
    QJsonArray array;
    for (const Problem &repair : repairs)
        array.append(QJsonObject{{u"detail"_s, repair.detail.english()}, {u"line"_s, repair.line}});
    return array;
}

QList<Problem> repairsFrom(const QJsonArray &array)
{
    QList<Problem> repairs;
    for (const QJsonValue &value : array) {
        const QJsonObject repair = value.toObject();
        repairs.append({ProblemCode::Malformed,
                        {},
                        recognised(repair.value("detail"_L1).toString()),
                        repair.value("line"_L1).toInt()});
    }
    return repairs;
}

GuideTime timeOf(const QJsonValue &value)
{
    return GuideTime(seconds(value.toInteger()));
}

} // namespace

QStringList guideTables()
{
    return {
        u"PRAGMA user_version = %1"_s.arg(GuideSchemaVersion), u"CREATE TABLE fact (facts TEXT NOT NULL)"_s,
        u"CREATE TABLE channel (id INTEGER PRIMARY KEY, guide_id TEXT NOT NULL UNIQUE,"
        " names TEXT NOT NULL DEFAULT '', icon TEXT NOT NULL DEFAULT '', kept INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE pack (channel INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
        " times BLOB NOT NULL, bodies BLOB NOT NULL)"_s};
}

QString guideIndex()
{
    return u"CREATE INDEX pack_channel ON pack (channel)"_s;
}

QJsonObject toJson(const GuideFacts &facts)
{
    return {{u"stamp"_s, facts.stamp},
            {u"from"_s, secondsOf(facts.window.from)},
            {u"to"_s, secondsOf(facts.window.to)},
            {u"streamHosts"_s, QJsonArray::fromStringList(facts.streamHosts)},
            {u"zone"_s, QString::fromLatin1(facts.zone)},
            {u"bytes"_s, facts.bytes},
            {u"channels"_s, facts.channels},
            {u"programmes"_s, facts.programmes},
            {u"problem"_s, int(facts.problem.code)},
            {u"detail"_s, facts.problem.detail.english()},
            {u"line"_s, facts.problem.line},
            {u"repairs"_s, toJson(facts.repairs)}};
}

GuideFacts factsFrom(const QJsonObject &json)
{
    GuideFacts facts;
    facts.stamp = json.value("stamp"_L1).toString();
    facts.window = {timeOf(json.value("from"_L1)), timeOf(json.value("to"_L1))};
    for (const QJsonValue &host : json.value("streamHosts"_L1).toArray())
        facts.streamHosts.append(host.toString());
    facts.zone = json.value("zone"_L1).toString().toLatin1();
    facts.bytes = json.value("bytes"_L1).toInteger();
    facts.channels = json.value("channels"_L1).toInt();
    facts.programmes = json.value("programmes"_L1).toInteger();
    facts.problem.code = ProblemCode(json.value("problem"_L1).toInt());
    facts.problem.detail = recognised(json.value("detail"_L1).toString());
    facts.problem.line = json.value("line"_L1).toInt();
    facts.repairs = repairsFrom(json.value("repairs"_L1).toArray());
    return facts;
}
