// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/jellyfinserver.h"

#include "core/said.h"

#include <QDateTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Jellyfin takes the first, Emby and older ones the second.
FetchHeaders headersFor(const QString &key)
{
    return {{"Authorization", "MediaBrowser Token=\"" + key.toUtf8() + '"'},
            {"X-Emby-Token", key.toUtf8()},
            {"Accept", "application/json"}};
}

WallTime timeOf(const QString &text)
{
    return fromEpochMs(QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch());
}

} // namespace

namespace jellyfinreading {

QList<ServerSession> sessionsOf(const ServerNode &answer)
{
    QList<ServerSession> sessions;
    for (const ServerNode &node : answer.children) {
        const ServerNode item = node.first("NowPlayingItem"_L1), play = node.first("PlayState"_L1);
        if (item.text("Type"_L1) != "TvChannel"_L1)
            continue;
        const QString number = item.text("ChannelNumber"_L1);
        sessions.append({node.text("Id"_L1), node.text("Id"_L1),
                         number.isEmpty() ? item.text("Number"_L1) : number, item.text("Name"_L1),
                         item.first("CurrentProgram"_L1).text("Name"_L1), node.text("UserName"_L1),
                         node.text("DeviceName"_L1), node.text("Client"_L1),
                         play.text("PlayMethod"_L1) == "Transcode"_L1, play.isTrue("IsPaused"_L1)});
    }
    return sessions;
}

QList<ServerRecording> recordingsOf(const ServerNode &answer, WallTime now)
{
    QList<ServerRecording> recordings;
    for (const ServerNode &node : answer.all("Items"_L1)) {
        const QString status = node.text("Status"_L1);
        if (status != "New"_L1 && status != "InProgress"_L1)
            continue;
        const auto seconds = [&node](QLatin1StringView field) {
            return std::chrono::seconds(node.number(field));
        };
        const ServerRecording recording{node.text("Name"_L1),
                                        node.text("ChannelNumber"_L1),
                                        node.text("ChannelName"_L1),
                                        timeOf(node.text("StartDate"_L1)) - seconds("PrePaddingSeconds"_L1),
                                        timeOf(node.text("EndDate"_L1)) + seconds("PostPaddingSeconds"_L1),
                                        status == "InProgress"_L1};
        if (recording.ends > now)
            recordings.append(recording);
    }
    return recordings;
}

} // namespace jellyfinreading

JellyfinServer::JellyfinServer(const QUrl &address, const QString &key, QObject *parent)
    : MediaServer(parent)
    , m_line(address, headersFor(key))
{
}

QString JellyfinServer::product() const
{
    return u"Jellyfin"_s;
}

void JellyfinServer::survey(const Wanted &, const Then<Survey> &then)
{
    m_line.ask("GET", u"/System/Info"_s, {}, [then](const ServerReply &reply) {
        Survey survey;
        survey.machine = reply.node.text("Id"_L1);
        if (reply.ok())
            then(survey);
        else
            then(reply.problem);
    });
}

void JellyfinServer::perform(const SetupStep &step, const Wanted &, const Then<Done> &then)
{
    if (step.kind != SetupStep::Kind::ReadGuide)
        return QTimer::singleShot(0, this, [then] {
            then(Problem{ProblemCode::BadOption, {}, Said::OnlyAPerson});
        });
    m_line.ask("GET", u"/ScheduledTasks"_s, {}, [this, then](const ServerReply &tasks) {
        if (!tasks.ok())
            return then(tasks.problem);
        for (const ServerNode &task : tasks.node.children) {
            if (task.text("Key"_L1) != "RefreshGuide"_L1)
                continue;
            if (task.text("State"_L1) == "Running"_L1)
                return then(Done{u"it runs already"_s});
            const QString path = u"/ScheduledTasks/Running/"_s + task.text("Id"_L1);
            return m_line.ask("POST", path, {}, [then](const ServerReply &reply) {
                if (reply.ok())
                    then(Done{QString::number(reply.status)});
                else
                    then(reply.problem);
            });
        }
        then(Problem{ProblemCode::UpstreamRefused, {}, Said::NoGuideTask});
    });
}

void JellyfinServer::readSessions(const Then<QList<ServerSession>> &then)
{
    m_line.ask("GET", u"/Sessions"_s, {}, [then](const ServerReply &reply) {
        if (reply.ok())
            then(jellyfinreading::sessionsOf(reply.node));
        else
            then(reply.problem);
    });
}

void JellyfinServer::readRecordings(const Then<QList<ServerRecording>> &then)
{
    m_line.ask("GET", u"/LiveTv/Timers"_s, {}, [then](const ServerReply &reply) {
        if (reply.ok())
            then(jellyfinreading::recordingsOf(reply.node, SystemClock().wall()));
        else
            then(reply.problem);
    });
}
