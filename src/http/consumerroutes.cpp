// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/consumerroutes.h"

#include "consumers/consumerregistry.h"
#include "consumers/identity.h"
#include "guide/guide.h"
#include "http/queryitems.h"
#include "relay/relay.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPerPage = 10000;
constexpr qint64 usualPage = 1000;

/// Which page of which consumers `GET /consumers` means.
struct ListQuery {
    QList<ConsumerState> states; ///< empty: the active ones
    int offset = 0;
    int limit = int(usualPage);
};

std::optional<ListQuery> readListQuery(QByteArrayView query)
{
    const QueryItems items(query);
    ListQuery list;
    bool isWrong = false;
    list.limit = int(items.number("limit", 1, mostPerPage, isWrong).value_or(usualPage));
    list.offset = int(items.number("offset", 0, std::numeric_limits<int>::max(), isWrong).value_or(0));
    if (const auto words = items.text("state")) {
        const auto states = consumerjson::readStates(*words);
        isWrong = isWrong || !states;
        list.states = states.value_or(QList<ConsumerState>());
    }
    return isWrong ? std::nullopt : std::optional(list);
}

Reply badQuery()
{
    return Reply::error(400, "invalid_query",
                        "limit is 1 to 10000, offset 0 or more, state a list of idle, streaming, buffering, "
                        "paused, stopped, error; stale and all are true or false.");
}

Reply unknownSession()
{
    return Reply::error(404, "unknown_session", "There is no consumer with this session id.");
}

Reply list(const HttpParts &parts, const Request &request)
{
    const std::optional<ListQuery> query = readListQuery(request.head.query);
    if (!query)
        return badQuery();
    int matching = 0;
    const QList<Consumer> page = parts.registry.list(query->states, query->offset, query->limit, &matching);
    JsonWriter json(512 + page.size() * 512);
    json.beginObject().member("success", true).member("persistent", parts.storeHealth().persistent);
    json.key("statistics");
    consumerjson::write(json, parts.registry.statistics());
    json.member("matching", matching).member("offset", query->offset).member("limit", query->limit);
    json.key("activeConsumers").beginArray();
    const consumerjson::Surroundings surroundings = surroundingsOf(parts);
    for (const Consumer &consumer : page)
        consumerjson::write(json, consumer, surroundings);
    json.endArray().endObject();
    return Reply::json(json.take());
}

Reply one(const HttpParts &parts, const PathArguments &arguments)
{
    const Result<QString> session = decodeSessionId(arguments[0].toByteArray());
    if (!session)
        return Reply::error(400, "invalid_session_id", "This is not a session id.");
    const Consumer *consumer = parts.registry.find(session.value());
    if (!consumer)
        return unknownSession();
    JsonWriter json(1024);
    json.beginObject().member("success", true).member("persistent", parts.storeHealth().persistent);
    json.key("consumer");
    consumerjson::write(json, *consumer, surroundingsOf(parts));
    return Reply::json(json.endObject().take());
}

Reply purged(int count)
{
    return Reply::json(
        JsonWriter().beginObject().member("success", true).member("purged", count).endObject().take());
}

Reply purgeOne(const HttpParts &parts, const PathArguments &arguments)
{
    const Result<QString> session = decodeSessionId(arguments[0].toByteArray());
    if (!session)
        return Reply::error(400, "invalid_session_id", "This is not a session id.");
    return parts.registry.purge(session.value()) ? purged(1) : unknownSession();
}

/// "true" and "1" switch on, "false" and "0" and nothing leave off; anything else is a mistake that must not
/// purge.
bool readSwitch(const QueryItems &items, QByteArrayView name, bool &isWrong)
{
    const QByteArrayView sent = items.raw(name);
    const bool isOn = sent == "true" || sent == "1";
    if (!sent.isNull() && !isOn && sent != "false" && sent != "0")
        isWrong = true;
    return isOn;
}

Reply purgeMany(const HttpParts &parts, const Request &request)
{
    const QueryItems items(request.head.query);
    bool isWrong = false;
    ConsumerFilter filter;
    filter.all = readSwitch(items, "all", isWrong);
    filter.stale = readSwitch(items, "stale", isWrong);
    if (const auto words = items.text("state")) {
        const auto states = consumerjson::readStates(*words);
        isWrong = isWrong || !states;
        filter.states = states.value_or(QList<ConsumerState>());
    }
    if (isWrong)
        return badQuery();
    if (filter.isEmpty())
        return Reply::error(400, "filter_required",
                            "Say which: ?state=stopped,error, ?stale=true or ?all=true.");
    return purged(parts.registry.purge(filter));
}

} // namespace

consumerjson::Surroundings surroundingsOf(const HttpParts &parts)
{
    return {parts.clock.wall(), upstreamjson::byChannel(parts.relay.upstreams()), parts.guide.onNow()};
}

void addConsumerRoutes(Router &router, const HttpParts &parts)
{
    router.add({Method::Get}, "/consumers", RouteKind::Reading,
               [parts](const Request &request, const PathArguments &) { return list(parts, request); });
    router.add({Method::Delete}, "/consumers", RouteKind::Changing,
               [parts](const Request &request, const PathArguments &) { return purgeMany(parts, request); });
    router.add({Method::Get}, "/consumers/{}", RouteKind::Reading,
               [parts](const Request &, const PathArguments &arguments) { return one(parts, arguments); });
    router.add(
        {Method::Delete}, "/consumers/{}", RouteKind::Changing,
        [parts](const Request &, const PathArguments &arguments) { return purgeOne(parts, arguments); });
}
