// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/consumerroutes.h"

#include "consumers/consumerpurge.h"
#include "consumers/identity.h"
#include "guide/guide.h"
#include "http/documentshelf.h"
#include "http/queryitems.h"
#include "http/revisions.h"
#include "relay/relay.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Which page of which consumers `GET /consumers` means.
struct ConsumerQuery {
    QList<ConsumerState> states; ///< empty: the active ones
    int offset = 0;
    int limit = int(UsualPage);
};

std::optional<ConsumerQuery> readConsumerQuery(QByteArrayView query)
{
    const QueryItems items(query);
    ConsumerQuery list;
    bool isWrong = false;
    list.limit = int(items.number("limit", 1, MostPerPage, isWrong).value_or(UsualPage));
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

constexpr int fewConsumers = 200; // consumers that are written between two packets

/// What a page of the list is made of.
struct Page {
    QList<Consumer> consumers;
    ConsumerStatistics statistics;
    consumerjson::Surroundings surroundings;
    ConsumerQuery query;
    int matching = 0;
    bool isPersistent = false;
};

QByteArray textOf(const Page &page)
{
    JsonWriter json(512 + page.consumers.size() * 640);
    json.beginObject().member("success", true).member("persistent", page.isPersistent);
    json.key("statistics");
    consumerjson::write(json, page.statistics);
    json.member("matching", page.matching).member("offset", page.query.offset);
    json.member("limit", page.query.limit).key("activeConsumers").beginArray();
    for (const Consumer &consumer : page.consumers)
        consumerjson::write(json, consumer, page.surroundings);
    return json.endArray().endObject().take();
}

DocumentShelf::Make take(const HttpParts &parts, const ConsumerQuery &query)
{
    Page page;
    page.consumers = parts.registry.list(query.states, query.offset, query.limit, &page.matching);
    page.statistics = parts.registry.statistics();
    page.surroundings = surroundingsOf(parts);
    page.query = query;
    page.isPersistent = parts.storeHealth().persistent;
    return [page = std::move(page)] {
        return textOf(page);
    };
}

void list(const HttpParts &parts, DocumentShelf &shelf, const Revisions &revisions, const Request &request,
          const Responder &responder)
{
    const std::optional<ConsumerQuery> query = readConsumerQuery(request.head.query);
    if (!query)
        return responder.send(badQuery());
    const bool isLarge = std::min<qsizetype>(query->limit, parts.registry.size()) > fewConsumers;
    shelf.serve({"/consumers?" + request.head.query.toByteArray(), peerKey(request.ends.peer),
                 [&revisions] { return revisions.consumersNow(); },
                 [parts, query = *query] { return take(parts, query); }, Reply::json({})},
                isLarge, responder);
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

void purgeMany(const HttpParts &parts, const Request &request, const Responder &responder)
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
        return responder.send(badQuery());
    if (filter.isEmpty())
        return responder.send(Reply::error(400, "filter_required",
                                           "Say which: ?state=stopped,error, ?stale=true or ?all=true."));
    ConsumerPurge::begin(parts.registry, filter, [responder](int count) { responder.send(purged(count)); });
}

} // namespace

consumerjson::Surroundings surroundingsOf(const HttpParts &parts)
{
    return {parts.clock.steady(), upstreamjson::byChannel(parts.relay.upstreams()), parts.guide.onNow()};
}

void addConsumerRoutes(Router &router, const HttpParts &parts, DocumentShelf &shelf,
                       const Revisions &revisions)
{
    router.addLater({Method::Get}, "/consumers", RouteKind::Reading,
                    [parts, &shelf, &revisions](const Request &request, const PathArguments &,
                                                const Responder &responder) {
                        list(parts, shelf, revisions, request, responder);
                    });
    router.addLater({Method::Delete}, "/consumers", RouteKind::Changing,
                    [parts](const Request &request, const PathArguments &, const Responder &responder) {
                        purgeMany(parts, request, responder);
                    });
    router.add({Method::Get}, "/consumers/{}", RouteKind::Reading,
               [parts](const Request &, const PathArguments &arguments) { return one(parts, arguments); });
    router.add(
        {Method::Delete}, "/consumers/{}", RouteKind::Changing,
        [parts](const Request &, const PathArguments &arguments) { return purgeOne(parts, arguments); });
}
