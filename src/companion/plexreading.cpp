// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ServerDevice deviceOf(const ServerNode &node)
{
    ServerDevice device;
    device.key = node.text("key"_L1).section(u'/', -1); // some tell the whole path
    device.uuid = node.text("uuid"_L1);
    device.deviceId = node.text("deviceId"_L1);
    device.uri = node.text("uri"_L1);
    device.title = node.text("title"_L1);
    device.state = node.text("state"_L1);
    device.status = node.text("status"_L1);
    device.dvr = node.text("parentID"_L1);
    device.map = plexreading::pairsOf(node);
    return device;
}

ServerDvr dvrOf(const ServerNode &node)
{
    ServerDvr dvr;
    dvr.key = node.text("key"_L1).section(u'/', -1);
    dvr.uuid = node.text("uuid"_L1);
    dvr.refreshedAt = node.text("refreshedAt"_L1);
    for (const ServerNode &lineup : node.all("Lineup"_L1)) {
        if (lineup.has("id"_L1))
            dvr.lineups.append(lineup.text("id"_L1));
    }
    if (dvr.lineups.isEmpty() && node.has("lineup"_L1))
        dvr.lineups.append(node.text("lineup"_L1));
    for (const ServerNode &device : node.all("Device"_L1))
        dvr.devices.append(device.text("key"_L1).section(u'/', -1));
    for (const ServerNode &setting : node.all("Setting"_L1))
        dvr.settings.append({setting.text("id"_L1), setting.text("value"_L1), setting.text("default"_L1)});
    return dvr;
}

/// What one list leaves out is taken from the other.
void merge(ServerDevice &device, const ServerDevice &other)
{
    for (QString ServerDevice::*field :
         {&ServerDevice::uuid, &ServerDevice::deviceId, &ServerDevice::uri, &ServerDevice::title,
          &ServerDevice::state, &ServerDevice::status, &ServerDevice::dvr}) {
        if ((device.*field).isEmpty())
            device.*field = other.*field;
    }
    if (device.map.isEmpty())
        device.map = other.map;
}

void take(QList<ServerDevice> &devices, const ServerDevice &device)
{
    const auto there = std::find_if(devices.begin(), devices.end(),
                                    [&device](const ServerDevice &each) { return each.key == device.key; });
    if (there == devices.end())
        devices.append(device);
    else
        merge(*there, device);
}

QString firstOf(const ServerNode &node, std::initializer_list<const char *> fields)
{
    for (const char *field : fields) {
        const QString text = node.text(QLatin1StringView(field));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// The Media that counts: the selected one, else the one of that place, else the first.
ServerNode mediaOf(const ServerNode &node, qsizetype index = 0)
{
    const QList<ServerNode> all = node.all("Media"_L1);
    const auto selected = std::find_if(all.begin(), all.end(),
                                       [](const ServerNode &each) { return each.isTrue("selected"_L1); });
    if (selected != all.end())
        return *selected;
    return all.value(index, all.value(0));
}

QString titleOf(const ServerNode &node)
{
    const QString series = node.text("grandparentTitle"_L1);
    return series.isEmpty() ? node.text("title"_L1) : series;
}

ServerSession sessionOf(const ServerNode &node)
{
    ServerSession session;
    const ServerNode media = mediaOf(node);
    const ServerNode player = node.first("Player"_L1);
    session.id = node.first("Session"_L1).text("id"_L1);
    session.sessionKey = node.text("sessionKey"_L1);
    session.channelNumber = firstOf(media, {"channelVcn", "channelIdentifier"});
    session.channelName = firstOf(media, {"channelTitle", "channelCallSign"});
    session.title = titleOf(node);
    session.viewer = node.first("User"_L1).text("title"_L1);
    session.player = firstOf(player, {"title", "device"});
    session.product = firstOf(player, {"product", "platform"});
    session.isPaused = player.text("state"_L1) == "paused"_L1;
    const ServerNode transcode = node.first("TranscodeSession"_L1);
    session.isTranscoded = transcode.text("videoDecision"_L1) == "transcode"_L1
        || transcode.text("audioDecision"_L1) == "transcode"_L1;
    return session;
}

bool isLive(const ServerNode &node)
{
    return node.isTrue("live"_L1) || node.text("key"_L1).startsWith("/livetv/sessions/"_L1);
}

} // namespace

namespace plexreading {

Survey surveyOf(const ServerNode &devices, const ServerNode &dvrs)
{
    Survey survey;
    for (const ServerNode &node : devices.all("Device"_L1))
        take(survey.devices, deviceOf(node));
    for (const ServerNode &node : dvrs.all("Dvr"_L1)) {
        const ServerDvr dvr = dvrOf(node);
        survey.dvrs.append(dvr);
        for (const ServerNode &inside : node.all("Device"_L1)) {
            ServerDevice device = deviceOf(inside);
            device.dvr = dvr.key;
            take(survey.devices, device);
        }
    }
    for (ServerDvr &dvr : survey.dvrs) {
        for (const ServerDevice &device : std::as_const(survey.devices)) {
            if (device.dvr == dvr.key && !dvr.devices.contains(device.key))
                dvr.devices.append(device.key);
        }
    }
    return survey;
}

QList<GuideOffer> offersOf(const ServerNode &answer)
{
    QList<ServerNode> channels = answer.all("Channel"_L1);
    for (const ServerNode &lineup : answer.all("Lineup"_L1))
        channels.append(lineup.all("Channel"_L1));
    QList<GuideOffer> offers;
    for (const ServerNode &channel : std::as_const(channels)) {
        const GuideOffer offer{firstOf(channel, {"channelVcn", "number", "vcn"}),
                               firstOf(channel, {"identifier", "lineupIdentifier", "id"}),
                               firstOf(channel, {"key", "channelKey", "identifier", "id"})};
        if (!offer.guideChannel.isEmpty() || !offer.number.isEmpty())
            offers.append(offer);
    }
    return offers;
}

QList<ChannelPair> pairsOf(const ServerNode &parent)
{
    QList<ChannelPair> pairs;
    for (const ServerNode &node : parent.all("ChannelMapping"_L1)) {
        const ChannelPair pair{node.text("deviceIdentifier"_L1), node.text("lineupIdentifier"_L1),
                               node.text("channelKey"_L1),
                               node.isTrue("enabled"_L1) || !node.has("enabled"_L1)};
        if (!pair.number.isEmpty())
            pairs.append(pair);
    }
    return pairs;
}

QList<ServerSession> sessionsOf(const ServerNode &answer)
{
    QList<ServerSession> sessions;
    for (const ServerNode &node : answer.children) {
        if (node.name != "track"_L1 && isLive(node))
            sessions.append(sessionOf(node));
    }
    return sessions;
}

QList<ServerRecording> recordingsOf(const ServerNode &answer)
{
    static const QStringList over{u"complete"_s, u"cancelled"_s, u"error"_s, u"inactive"_s};
    QList<ServerRecording> recordings;
    for (const ServerNode &node : answer.all("MediaGrabOperation"_L1)) {
        const QString status = node.text("status"_L1).toLower();
        if (over.contains(status) || node.isTrue("rolling"_L1))
            continue;
        ServerNode item = node.first("Metadata"_L1);
        if (item.name.isEmpty())
            item = node.first("Video"_L1);
        const ServerNode media = mediaOf(item, qsizetype(node.number("mediaIndex"_L1)));
        const auto seconds = [&media](QLatin1StringView field) {
            return std::chrono::seconds(media.number(field));
        };
        ServerRecording recording;
        recording.title = titleOf(item);
        recording.channelNumber = firstOf(media, {"channelVcn", "channelIdentifier"});
        recording.channelName = firstOf(media, {"channelTitle", "channelCallSign"});
        recording.begins = WallTime(seconds("beginsAt"_L1) - seconds("startOffsetSeconds"_L1));
        recording.ends = WallTime(seconds("endsAt"_L1) + seconds("endOffsetSeconds"_L1));
        recording.isRunning = status == "inprogress"_L1;
        recordings.append(recording);
    }
    return recordings;
}

bool isReadingGuide(const ServerNode &activities, const QString &uuid)
{
    const QList<ServerNode> all = activities.all("Activity"_L1);
    return std::any_of(all.begin(), all.end(), [&uuid](const ServerNode &activity) {
        return uuid.isEmpty() ? activity.text("type"_L1) == "provider.epg.load"_L1
                              : activity.text("uuid"_L1) == uuid;
    });
}

QString codeIn(const ServerNode &list, const QStringList &codes, const QString &name)
{
    for (const ServerNode &node : list.children) {
        const QString code = node.text("code"_L1);
        if (code.isEmpty())
            continue;
        const bool isNamed = !name.isEmpty()
            && (node.text("title"_L1).compare(name, Qt::CaseInsensitive) == 0
                || node.text("name"_L1).compare(name, Qt::CaseInsensitive) == 0);
        if (codes.contains(code, Qt::CaseInsensitive) || isNamed)
            return code;
    }
    return {};
}

} // namespace plexreading
