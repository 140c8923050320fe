// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexreading.h"
#include "companion/plexserver.h"
#include "core/said.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// How Plex reads a guide: a call that returns at once, and then an activity, which may not be shown.

void PlexServer::whenIdle(int polls, const std::function<void(bool)> &then)
{
    m_line.ask("GET", u"/activities"_s, {}, [this, polls, then](const ServerReply &reply) {
        const bool isReading = reply.ok() && plexreading::isReadingGuide(reply.node);
        if (!isReading || polls <= 0)
            return then(!isReading);
        after(m_waits.poll, [this, polls, then] { whenIdle(polls - 1, then); });
    });
}

void PlexServer::refreshedAt(const QString &dvr, const std::function<void(const QString &)> &then)
{
    m_line.ask("GET", u"/livetv/dvrs"_s, {}, [dvr, then](const ServerReply &reply) {
        QString at;
        for (const ServerDvr &each : plexreading::surveyOf({}, reply.node).dvrs) {
            if (each.key == dvr)
                at = each.refreshedAt;
        }
        then(at);
    });
}

void PlexServer::readGuide(const SetupStep &step, const ThenDone &then)
{
    whenIdle(m_waits.most, [this, dvr = step.dvr, then](bool isIdle) {
        if (isIdle)
            beginReading(dvr, then);
        else
            then(Problem{ProblemCode::UpstreamRefused, {}, Said::GuideWithoutEnd});
    });
}

void PlexServer::beginReading(const QString &dvr, const ThenDone &then)
{
    refreshedAt(dvr, [this, dvr, then](const QString &before) {
        const QString path = u"/livetv/dvrs/"_s + dvr + u"/reloadGuide"_s;
        m_line.ask("POST", path, {}, [this, dvr, before, then](const ServerReply &reply) {
            // A body that is no answer is nothing to stop at.
            if (!reply.ok()
                && (reply.status < 200 || reply.status > 299
                    || reply.problem.code == ProblemCode::UpstreamRefused))
                return then(reply.problem);
            Reading reading{dvr, QString::fromLatin1(reply.field("x-plex-activity")), before};
            watchReading(reading, then);
        });
    });
}

void PlexServer::watchReading(const Reading &reading, const ThenDone &then)
{
    after(m_waits.poll, [this, reading, then] { lookAtReading(reading, then); });
}

/// Over when the activity is gone and the recorder says so; where one of both tells nothing, the other
/// counts, and where both do, some patience.
void PlexServer::lookAtReading(Reading reading, const ThenDone &then)
{
    m_line.ask("GET", u"/activities"_s, {}, [this, reading, then](const ServerReply &reply) {
        Reading now = reading;
        ++now.polls;
        const bool isSeen = reply.ok() && plexreading::isReadingGuide(reply.node, reading.uuid);
        now.wasSeen = now.wasSeen || isSeen;
        if (isSeen && now.polls < m_waits.most)
            return watchReading(now, then);
        if (isSeen)
            return then(Problem{ProblemCode::UpstreamRefused, {}, Said::GuideStillRead});
        refreshedAt(now.dvr, [this, now, then](const QString &at) {
            Reading later = now;
            const bool hasMoved = !at.isEmpty() && at != later.refreshedAt;
            const int patience = later.wasSeen ? std::min(2, m_waits.quiet) : m_waits.quiet;
            if (hasMoved || ++later.quiet >= patience)
                return then(Done{hasMoved ? u"read"_s : u"taken for read"_s});
            watchReading(later, then);
        });
    });
}
