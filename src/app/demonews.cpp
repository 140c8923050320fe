// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the demonstration tells of media servers, refreshes and tests.
#include "app/demovalues.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;

CompanionState demovalues::companion(WallTime now)
{
    CompanionState state;
    state.servers = {
        {u"Plex"_s, u"http://192.168.1.20:32400"_s, CompanionServer::Standing::Wrong, {}, now - minutes(3)}};
    state.setupAddress = u"192.168.1.10:3000"_s;
    state.steps = {{u"map"_s, {}, 2, Channels, false, false, {}}};
    state.changes = {{u"2"_s, now - hours(2), u"map"_s, {}, 5, true, false},
                     {u"1"_s, now - hours(50), u"create_dvr"_s, {}, 0, false, false}};
    return state;
}

LineupNews demovalues::news(WallTime now)
{
    LineupNews news;
    news.changes.at = now - minutes(14);
    const QList<Channel> all = channels();
    for (int i = 100; i < 108; ++i) {
        ChannelNews one;
        one.kind = i < 105 ? ChannelNewsKind::New
            : i < 107      ? ChannelNewsKind::Renamed
                           : ChannelNewsKind::Gone;
        one.channelId = all.at(i).id;
        one.playlistId = all.at(i).source.playlistId;
        one.guideNumber = all.at(i).guideNumber;
        one.name = all.at(i).name;
        one.group = all.at(i).group;
        one.former = one.kind == ChannelNewsKind::Renamed ? u"Channel %1"_s.arg(i) : QString();
        news.changes.news.append(one);
    }
    return news;
}

ChannelTrial demovalues::trial(const QString &channelId)
{
    ChannelTrial trial;
    trial.channelId = channelId;
    trial.health.videoCodec = u"H.264"_s;
    trial.health.pictureSize = {1920, 1080};
    trial.health.audioCodecs = {u"AC-3"_s};
    trial.timeToFirstByte = milliseconds(380);
    trial.bitrate = 6'200'000;
    trial.speed = channelId.endsWith(u'7') ? 0.61 : 1.02;
    return trial;
}
