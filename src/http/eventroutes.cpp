// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/eventroutes.h"

#include "http/eventjson.h"
#include "http/queryitems.h"

namespace {

constexpr qint64 mostEvents = 1000;
constexpr int usualEvents = 100;

Reply newest(const HttpParts &parts, QByteArrayView query)
{
    bool isWrong = false;
    const auto limit = QueryItems(query).number("limit", 1, mostEvents, isWrong);
    if (isWrong)
        return Reply::error(400, "invalid_query", "limit is 1 to 1000.");
    const QList<Event> events =
        parts.events ? parts.events(int(limit.value_or(usualEvents))) : QList<Event>();
    JsonWriter json(256 + events.size() * 500);
    json.beginObject().member("success", true);
    eventjson::write(json, events);
    return Reply::json(json.endObject().take());
}

} // namespace

void addEventRoutes(Router &router, const HttpParts &parts)
{
    router.add(
        {Method::Get}, "/events", RouteKind::Reading,
        [parts](const Request &request, const PathArguments &) { return newest(parts, request.head.query); });
}
