// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/devicelineup.h"

#include "core/said.h"
#include "lineup/playlisttext.h"
#include "lineup/streamaddress.h"
#include "lineup/xtreamvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString labelOf(const QJsonValue &value)
{
    return playlistLabel(xtreamText(value).toUtf8());
}

void addChannel(const QJsonObject &channel, ParsedPlaylist &list)
{
    const QString number = labelOf(channel.value("GuideNumber"_L1));
    const QString name = labelOf(channel.value("GuideName"_L1));
    const QString who = name.isEmpty() ? number : name;
    const auto refuse = [&](ProblemCode code, const Saying &why) {
        list.problems.append({code, {}, saidOf(who, why)});
    };
    if (xtreamNumber(channel.value("DRM"_L1)).value_or(0) != 0)
        return refuse(ProblemCode::SourceRefused, said(Said::Protected));
    const Result<StreamSource> source = readStreamAddress(xtreamText(channel.value("URL"_L1)).toUtf8());
    if (!source)
        return refuse(source.problem().code, source.problem().detail);
    PlaylistEntry entry;
    entry.source = source.value();
    entry.wantedNumber = number;
    entry.name = name.isEmpty() ? number : name;
    entry.nameless = entry.name.isEmpty();
    if (entry.nameless)
        entry.name = nameFromAddress(entry.source.url);
    list.entries.append(std::move(entry));
}

} // namespace

bool isDeviceLineup(const QByteArray &text)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    return start.startsWith('[') && start.contains("\"GuideNumber\"");
}

ParsedPlaylist parseDeviceLineup(const QByteArray &text, const std::atomic_bool &cancelled)
{
    ParsedPlaylist list;
    QJsonParseError error;
    const QJsonArray channels = QJsonDocument::fromJson(text, &error).array();
    if (error.error != QJsonParseError::NoError) {
        list.problems.append({ProblemCode::Malformed,
                              {},
                              said(Said::DeviceListUnreadable, {said(Said::NotJson, {error.offset})})});
    }
    for (const QJsonValue channel : channels) {
        if (cancelled || list.entries.size() >= MaxPlaylistEntries
            || list.problems.size() >= MaxPlaylistProblems)
            break;
        addChannel(channel.toObject(), list);
    }
    return list;
}
