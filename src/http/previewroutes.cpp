// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/previewroutes.h"

#include "guide/eventpreviews.h"
#include "guide/guide.h"
#include "http/guidejson.h"
#include "http/jsonwriter.h"
#include "http/queryitems.h"
#include "lineup/lineup.h"

namespace {

Reply previewReply(const HttpParts &parts, const Request &request)
{
    const QueryItems items(request.head.query);
    EventStyle style = parts.guide.eventStyle();
    if (const auto pattern = items.text("pattern"))
        style.patterns = pattern->isEmpty() ? QStringList() : QStringList{*pattern};
    if (const auto zone = items.text("zone"))
        style.zone = zone->toLatin1();
    QStringList names;
    for (const Channel &channel : parts.lineup.channels())
        names.append(channel.playlistName);
    const EventPreviews previews = previewEvents(style, names, parts.clock.wall());
    if (previews.problem)
        return Reply::error(400, "invalid_pattern", previews.problem.detail.toUtf8());
    JsonWriter json(256 + previews.events.size() * 200);
    json.beginObject().member("success", true).member("found", previews.found).key("events").beginArray();
    for (const EventPreview &event : previews.events) {
        json.beginObject().member("name", event.name);
        json.textOrNull("slot", event.slot);
        json.textOrNull("title", event.title);
        guidejson::writeTime(json, "start", event.start);
        guidejson::writeTime(json, "stop", event.stop);
        json.member("vacant", event.vacant).endObject();
    }
    return Reply::json(json.endArray().endObject().take());
}

Reply changesReply(const HttpParts &parts)
{
    const MatchChanges &changes = parts.guide.matchChanges();
    JsonWriter json(256 + changes.news.size() * 200);
    json.beginObject().member("success", true).key("at");
    if (changes.news.isEmpty())
        json.null();
    else
        json.value(toEpochMs(changes.at));
    json.key("changes").beginArray();
    for (const MatchNews &news : changes.news) {
        json.beginObject().member("id", news.channelId).member("guideNumber", news.guideNumber);
        json.member("name", news.name);
        json.textOrNull("guideId", news.guideId);
        json.textOrNull("former", news.former);
        json.endObject();
    }
    return Reply::json(json.endArray().member("further", changes.further).endObject().take());
}

} // namespace

void addPreviewRoutes(Router &router, const HttpParts &parts)
{
    router.add(
        {Method::Get}, "/channels/events", RouteKind::Reading,
        [parts](const Request &request, const PathArguments &) { return previewReply(parts, request); });
    router.add({Method::Get}, "/guide/changes", RouteKind::Reading,
               [parts](const Request &, const PathArguments &) { return changesReply(parts); });
}
