// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/jsonbackup.h"

#include "core/said.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDepth = 10; // of settings

Problem refusal(ProblemCode code, const Saying &detail)
{
    return {code, {}, detail};
}

QList<NodeTables::Row> rowsOf(const QJsonValue &list, int most)
{
    QList<NodeTables::Row> rows;
    const QJsonArray array = list.toArray();
    for (const QJsonValue item : array) {
        if (rows.size() >= most)
            break;
        if (item.isObject())
            rows.append(item.toObject().toVariantMap());
    }
    return rows;
}

/// `{"plexlive":{"device":{"name":..}}}` says the same as `{"plexlive.device.name":..}`.
void flatten(const QJsonObject &object, const QString &prefix, int depth, QVariantMap &settings)
{
    for (auto it = object.begin(); it != object.end() && settings.size() < MaxNodeSettings; ++it) {
        const QString key = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        if (it->isObject() && depth < MaxDepth)
            flatten(it->toObject(), key, depth + 1, settings);
        else
            settings.insert(key, it->toVariant());
    }
}

} // namespace

Result<NodeTables> readJsonBackup(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refusal(ProblemCode::Malformed, said(Said::NotJson, {error.offset}));
    const QJsonObject data = root.value("data"_L1).toObject();
    if (!data.value("channels"_L1).isArray() || !data.value("streams"_L1).isArray())
        return refusal(ProblemCode::SourceRefused, said(Said::NoBackup));
    const QString version = root.value("version"_L1).toVariant().toString();
    if (version.section(u'.', 0, 0).toInt() > 1)
        return refusal(ProblemCode::DatabaseTooNew, said(Said::BackupTooNew, {version.left(20)}));
    NodeTables tables;
    tables.channels = rowsOf(data.value("channels"_L1), MaxNodeChannels);
    tables.streams = rowsOf(data.value("streams"_L1), MaxNodeStreams);
    tables.guides = rowsOf(data.value("epgSources"_L1), MaxNodeGuides);
    flatten(data.value("settings"_L1).toObject(), {}, 0, tables.settings);
    tables.otherRows = {{u"epg_programs"_s, data.value("epgPrograms"_L1).toArray().size()},
                        {u"logs"_s, data.value("logs"_L1).toArray().size()}};
    return tables;
}
