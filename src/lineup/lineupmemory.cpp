// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupmemory.h"

#include "core/said.h"
#include "lineup/lineupmarks.h"
#include "lineup/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxFile = 256 * 1024 * 1024;

QJsonValue toJson(const std::optional<WallTime> &time)
{
    return time ? QJsonValue(toEpochMs(*time)) : QJsonValue();
}

std::optional<WallTime> toTime(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(fromEpochMs(json.toInteger())) : std::nullopt;
}

/// A list, since there may be a hundred thousand of them.
QJsonArray toJson(const KnownChannel &channel)
{
    return {channel.number.number,
            channel.number.wanted,
            channel.number.from,
            channel.playlistId,
            channel.tvgId,
            channel.name,
            channel.group,
            channel.address,
            channel.place,
            channel.leader,
            toJson(channel.missingSince),
            channel.nameless};
}

KnownChannel toChannel(const QJsonArray &json)
{
    KnownChannel channel;
    channel.number = {toGuideNumber(json.at(0).toString()), json.at(1).toString(), json.at(2).toInt(1)};
    channel.playlistId = json.at(3).toString();
    channel.tvgId = json.at(4).toString();
    channel.name = json.at(5).toString();
    channel.group = json.at(6).toString();
    channel.address = json.at(7).toString();
    channel.place = json.at(8).toInt();
    channel.leader = json.at(9).toString();
    channel.missingSince = toTime(json.at(10));
    channel.nameless = json.at(11).toBool();
    return channel;
}

QJsonObject toJson(const KnownPlaylist &playlist)
{
    return {{u"channels"_s, playlist.channels},
            {u"films"_s, playlist.films},
            {u"headings"_s, playlist.headings},
            {u"wanted"_s, playlist.wanted},
            {u"origin"_s, playlist.origin ? int(*playlist.origin) : -1},
            {u"endsInEntry"_s, playlist.endsInEntry},
            {u"endsInLine"_s, playlist.endsInLine},
            {u"tried"_s, toJson(playlist.lastTried)},
            {u"good"_s, toJson(playlist.lastGood)},
            {u"doubt"_s,
             QJsonArray{playlist.doubt.channels, playlist.doubt.times, toEpochMs(playlist.doubt.since)}}};
}

KnownPlaylist toPlaylist(const QJsonObject &json)
{
    KnownPlaylist playlist;
    playlist.channels = json.value("channels"_L1).toInt();
    playlist.films = json.value("films"_L1).toInt();
    playlist.headings = json.value("headings"_L1).toInt();
    playlist.wanted = json.value("wanted"_L1).toInt();
    if (const int origin = json.value("origin"_L1).toInt(-1);
        origin >= 0 && origin <= int(NetworkKind::Internet))
        playlist.origin = NetworkKind(origin);
    playlist.endsInEntry = json.value("endsInEntry"_L1).toBool();
    playlist.endsInLine = json.value("endsInLine"_L1).toBool();
    playlist.lastTried = toTime(json.value("tried"_L1));
    playlist.lastGood = toTime(json.value("good"_L1));
    const QJsonArray doubt = json.value("doubt"_L1).toArray();
    playlist.doubt = {doubt.at(0).toInt(), doubt.at(1).toInt(), fromEpochMs(doubt.at(2).toInteger())};
    return playlist;
}

QJsonObject toJson(const LineupMemory &memory)
{
    QJsonObject channels, playlists;
    // An object keeps its keys in order: added in another one, all that follow move each time.
    QStringList ids = memory.channels.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        channels.insert(id, toJson(*memory.channels.constFind(id)));
    for (auto it = memory.playlists.cbegin(); it != memory.playlists.cend(); ++it)
        playlists.insert(it.key(), toJson(*it));
    QJsonObject json = toJson(memory.marks);
    json.insert(u"channels"_s, channels);
    json.insert(u"playlists"_s, playlists);
    return json;
}

/// Files of before had two tables instead: number and wish by id, and how many channels a playlist has.
void readFormer(const QJsonObject &json, LineupMemory &memory)
{
    const QJsonObject numbers = json.value("numbers"_L1).toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        memory.channels.insert(it.key(), toChannel(it.value().toArray()));
    const QJsonObject sizes = json.value("sizes"_L1).toObject();
    for (auto it = sizes.begin(); it != sizes.end(); ++it)
        memory.playlists[it.key()].channels = it.value().toInt();
}

LineupMemory fromJson(const QJsonObject &json)
{
    LineupMemory memory;
    memory.marks = toMarks(json);
    if (!json.contains("channels"_L1))
        readFormer(json, memory);
    const QJsonObject channels = json.value("channels"_L1).toObject();
    for (auto it = channels.begin(); it != channels.end() && memory.channels.size() < MaxKnownChannels; ++it)
        memory.channels.insert(it.key(), toChannel(it.value().toArray()));
    const QJsonObject playlists = json.value("playlists"_L1).toObject();
    for (auto it = playlists.begin(); it != playlists.end(); ++it)
        memory.playlists.insert(it.key(), toPlaylist(it.value().toObject()));
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
    return Problem{ProblemCode::Malformed, QFileInfo(file).fileName(), said(Said::SetAside, {aside})};
}

Problem saveLineupMemory(const QString &file, const LineupMemory &memory)
{
    return writePrivateFile(file, QJsonDocument(toJson(memory)).toJson(QJsonDocument::Compact));
}
