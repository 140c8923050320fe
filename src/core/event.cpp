// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords{"viewer_began",    "viewer_stuck",     "viewer_failed",  "backup_took_over",
                               "tuners_full",     "new_client",       "playlist_stale", "guide_stale",
                               "account_expires", "database_trouble", "device_twin",    "data_limit",
                               "media_server"};
static_assert(kindWords.size() == EventKinds.size());

QString clientOf(const Event &event)
{
    return event.client.address.isEmpty() ? u"somebody"_s : event.client.address;
}

QString because(const Event &event)
{
    return event.problem.detail.isEmpty() ? QString() : u": "_s + event.problem.detail.english();
}

QString holdersOf(const Event &event)
{
    QStringList names;
    for (const TunerHolder &holder : event.holders)
        names.append(u"%1 (%2)"_s.arg(holder.channelName, holder.client.address));
    return names.isEmpty() ? QString() : u": "_s + names.join(u", "_s);
}

QString expiry(const Event &event)
{
    return event.days < 0 ? u"The account of %1 has ended"_s.arg(event.problem.subject)
                          : u"The account of %1 ends in %2 days"_s.arg(event.problem.subject).arg(event.days);
}

QString what(const Event &event)
{
    switch (event.kind) {
    case EventKind::ViewerBegan:
        return u"%1 watches %2"_s.arg(clientOf(event), event.channelName);
    case EventKind::ViewerStuck:
        return u"%1 waits for video of %2"_s.arg(clientOf(event), event.channelName);
    case EventKind::ViewerFailed:
        return u"%1 has no video of %2"_s.arg(clientOf(event), event.channelName) + because(event);
    case EventKind::BackupTookOver:
        return u"%1 plays from backup %2"_s.arg(event.channelName).arg(event.source) + because(event);
    case EventKind::TunersFull:
        return event.isProvidersLimit
            ? u"%1 was turned away: the provider allows no further stream"_s.arg(clientOf(event))
            : u"%1 was turned away: all tuners are in use"_s.arg(clientOf(event)) + holdersOf(event);
    case EventKind::NewClient:
        return u"%1 watches for the first time"_s.arg(clientOf(event));
    case EventKind::PlaylistStale:
        return u"The playlist %1 can't be refreshed for long"_s.arg(event.problem.subject) + because(event);
    case EventKind::GuideStale:
        return u"The guide %1 can't be refreshed for long"_s.arg(event.problem.subject) + because(event);
    case EventKind::AccountExpires:
        return expiry(event);
    case EventKind::DatabaseTrouble:
        return u"The database does not take anything"_s + because(event);
    case EventKind::DeviceTwin:
        return u"Another tuner at %1 has the same device id"_s.arg(event.problem.subject);
    case EventKind::DataLimit:
        return u"%1 % of the month's data of %2 are used"_s.arg(event.percent).arg(event.problem.subject);
    case EventKind::MediaServer:
        return u"The media server %1 needs attention"_s.arg(event.problem.subject) + because(event);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWord(EventKind kind)
{
    return QLatin1StringView(kindWords.at(size_t(kind)));
}

std::optional<EventKind> eventKindFromWord(QStringView word)
{
    for (const EventKind kind : EventKinds) {
        if (word == QLatin1StringView(kindWords.at(size_t(kind))))
            return kind;
    }
    return std::nullopt;
}

bool isTrouble(EventKind kind)
{
    return kind != EventKind::ViewerBegan && kind != EventKind::NewClient
        && kind != EventKind::BackupTookOver;
}

QString english(const Event &event)
{
    return event.isOver() ? u"Over: "_s + what(event) : what(event);
}
