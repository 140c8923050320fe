// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/historyroutes.h"

#include "http/consumerjson.h"
#include "http/queryitems.h"

#include <limits>

namespace {

std::optional<HistoryQuery> readQuery(QByteArrayView text)
{
    const QueryItems items(text);
    bool isWrong = false;
    HistoryQuery query;
    if (const auto from = items.number("from", 0, LatestTime, isWrong))
        query.from = fromEpochMs(*from);
    if (const auto to = items.number("to", 0, LatestTime, isWrong))
        query.to = fromEpochMs(*to);
    query.limit = int(items.number("limit", 1, 1000, isWrong).value_or(query.limit));
    query.offset = int(items.number("offset", 0, std::numeric_limits<int>::max(), isWrong).value_or(0));
    query.channel = items.text("channel").value_or(QString());
    return isWrong ? std::nullopt : std::optional(query);
}

Reply unavailable()
{
    return Reply::error(503, "history_unavailable", "The database can't be read at the moment.");
}

Reply pageReply(const HistoryPage &page, const HistoryQuery &query)
{
    if (!page.available)
        return unavailable();
    JsonWriter json(256 + page.sessions.size() * 600);
    json.beginObject().member("success", true).member("total", page.total);
    json.member("offset", query.offset).member("limit", query.limit).key("sessions").beginArray();
    for (const EndedConsumer &ended : page.sessions)
        consumerjson::write(json, ended);
    return Reply::json(json.endArray().endObject().take());
}

Reply replayReply(const HistoryReplay &replay)
{
    if (!replay.available)
        return unavailable();
    if (!replay.session)
        return Reply::error(404, "unknown_session", "There is no ended session with this id.");
    JsonWriter json(1024);
    json.beginObject().member("success", true).key("session");
    consumerjson::write(json, *replay.session);
    json.key("changes").beginArray();
    for (const StateChange &change : replay.changes)
        consumerjson::write(json, change);
    return Reply::json(json.endArray().endObject().take());
}

QuestionDesk::Ask pageAsked(const HttpParts &parts, const HistoryQuery &query, QObject *context)
{
    return [parts, query, context](const Responder &responder) {
        parts.readHistory(query, context, [responder, query](const HistoryPage &page) {
            responder.send(pageReply(page, query));
        });
    };
}

QuestionDesk::Ask replayAsked(const HttpParts &parts, QByteArrayView encodedId, QObject *context)
{
    const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(encodedId.toByteArray()));
    return [parts, id, context](const Responder &responder) {
        parts.readReplay(id, context,
                         [responder](const HistoryReplay &replay) { responder.send(replayReply(replay)); });
    };
}

} // namespace

void addHistoryRoutes(Router &router, const HttpParts &parts, QObject *context)
{
    router.addQuestion("/history", RouteKind::Reading,
                       [parts, context](const Request &request, const PathArguments &,
                                        const Responder &responder) -> QuestionDesk::Ask {
                           const std::optional<HistoryQuery> query = readQuery(request.head.query);
                           if (query)
                               return pageAsked(parts, *query, context);
                           responder.send(Reply::error(
                               400, "invalid_query",
                               "from and to are milliseconds since 1970, limit is 1 to 1000, offset 0 or "
                               "more."));
                           return {};
                       });
    router.addQuestion("/history/{}", RouteKind::Reading,
                       [parts, context](const Request &, const PathArguments &arguments, const Responder &) {
                           return replayAsked(parts, arguments[0], context);
                       });
}
