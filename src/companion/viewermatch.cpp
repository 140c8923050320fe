// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/viewermatch.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto shortageLooksAhead = 10min;

bool isOnChannel(const OpenStream &stream, const QString &number, const QString &name)
{
    if (!number.isEmpty())
        return stream.guideNumber == number;
    return !name.isEmpty() && stream.channelName.compare(name, Qt::CaseInsensitive) == 0;
}

bool hasChannel(const ServerSession &session)
{
    return !session.channelNumber.isEmpty() || !session.channelName.isEmpty();
}

bool isOfSession(const OpenStream &stream, const ServerSession &session)
{
    return !stream.sessionId.isEmpty()
        && (stream.sessionId == session.id || stream.sessionId == session.sessionKey);
}

void join(QString &names, const QString &name)
{
    if (name.isEmpty() || names.split(u", "_s).contains(name))
        return;
    names += (names.isEmpty() ? QString() : u", "_s) + name;
}

/// Several may watch what one tuner gives.
void add(Behind &behind, const ServerSession &session)
{
    behind.purpose = StreamPurpose::Person;
    join(behind.viewer, session.viewer);
    join(behind.player, session.player);
    join(behind.product, session.product);
    if (behind.playback != "transcoded"_L1)
        behind.playback = session.isTranscoded ? u"transcoded"_s : u"direct"_s;
}

void add(Behind &behind, const ServerRecording &recording)
{
    behind.title = recording.title;
    if (behind.purpose == StreamPurpose::Person)
        return;
    behind.purpose = StreamPurpose::Recording;
    behind.playback = u"recording"_s;
}

} // namespace

bool isFetcher(const OpenStream &stream)
{
    static const QStringList names{u"Lavf/"_s, u"Plex"_s, u"Jellyfin"_s, u"Emby"_s};
    return std::any_of(names.begin(), names.end(),
                       [&stream](const QString &name) { return stream.userAgent.startsWith(name); });
}

QHash<StreamId, Behind> matchViewers(QList<OpenStream> streams, const QList<ServerSession> &sessions,
                                     const QList<ServerRecording> &recordings)
{
    QHash<StreamId, Behind> out;
    QList<ServerSession> left;
    std::sort(streams.begin(), streams.end(),
              [](const OpenStream &one, const OpenStream &other) { return one.begun < other.begun; });
    for (const ServerSession &session : sessions) {
        auto found = std::find_if(streams.begin(), streams.end(),
                                  [&](const OpenStream &each) { return isOfSession(each, session); });
        if (found == streams.end())
            found = std::find_if(streams.begin(), streams.end(), [&](const OpenStream &each) {
                return isOnChannel(each, session.channelNumber, session.channelName);
            });
        if (found != streams.end())
            add(out[found->stream], session);
        else if (!hasChannel(session))
            left.append(session);
    }
    for (const ServerRecording &recording : recordings) {
        const auto found = std::find_if(streams.begin(), streams.end(), [&](const OpenStream &each) {
            return recording.isRunning && isOnChannel(each, recording.channelNumber, recording.channelName);
        });
        if (found != streams.end())
            add(out[found->stream], recording);
    }
    streams.removeIf([&out](const OpenStream &stream) { return out.contains(stream.stream); });
    std::sort(left.begin(), left.end(), [](const ServerSession &one, const ServerSession &other) {
        return one.sessionKey.toLongLong() < other.sessionKey.toLongLong();
    });
    for (qsizetype at = 0; streams.size() == left.size() && at < left.size(); ++at)
        add(out[streams.at(at).stream], left.at(at));
    return out;
}

std::optional<TunerShortage> shortageAhead(QList<ServerRecording> recordings, const QStringList &busy,
                                           int tuners, WallTime now)
{
    recordings.removeIf([now](const ServerRecording &recording) {
        return recording.isRunning || recording.begins < now || recording.begins > now + shortageLooksAhead;
    });
    std::stable_sort(recordings.begin(), recordings.end(),
                     [](const auto &one, const auto &other) { return one.begins < other.begins; });
    int taken = int(busy.size());
    QStringList channels = busy;
    for (const ServerRecording &recording : std::as_const(recordings)) {
        const QString channel =
            recording.channelNumber.isEmpty() ? recording.channelName : recording.channelNumber;
        if (channels.contains(channel))
            continue; // it records what is watched already
        channels.append(channel);
        if (++taken >= tuners)
            return TunerShortage{channel, recording.title, recording.begins, tuners};
    }
    return std::nullopt;
}
