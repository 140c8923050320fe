// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/liveroutes.h"

#include "consumers/consumerregistry.h"
#include "consumers/identity.h"
#include "http/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

const QList<Method> liveMethods{Method::Get, Method::Post};

LiveAction actionFrom(const QString &word)
{
    if (word.compare("stop"_L1, Qt::CaseInsensitive) == 0
        || word.compare("close"_L1, Qt::CaseInsensitive) == 0)
        return LiveAction::Stop;
    return word.compare("pause"_L1, Qt::CaseInsensitive) == 0 ? LiveAction::Pause : LiveAction::Play;
}

void writeConsumer(JsonWriter &json, const Consumer &consumer, bool isActive, bool isPersistent)
{
    json.beginObject().member("id", consumer.id).member("available", true).member("active", isActive);
    json.member("state", toWord(consumer.state)).member("lastActivity", toEpochMs(consumer.lastActivity));
    json.member("persistent", isPersistent).member("createdAt", toEpochMs(consumer.createdAt));
    json.member("updatedAt", toEpochMs(consumer.updatedAt)).endObject();
}

void writeUnknown(JsonWriter &json, bool isPersistent)
{
    json.beginObject().key("id").null().member("available", false).member("active", false);
    json.member("state", toWord(ConsumerState::Stopped)).key("lastActivity").null();
    json.member("persistent", isPersistent).key("createdAt").null().key("updatedAt").null().endObject();
}

/// The answers of both routes. `consumer` null: there is none, and none was made.
Reply liveReply(const HttpParts &parts, const QString &sessionId, const QString *action,
                const Consumer *consumer)
{
    const bool isPersistent = parts.storeHealth().persistent;
    JsonWriter json;
    json.beginObject().member("success", true).member("sessionId", sessionId);
    if (action)
        json.member("action", *action);
    json.member("persistent", isPersistent).key("consumer");
    if (consumer)
        writeConsumer(json, *consumer, parts.registry.isActive(*consumer), isPersistent);
    else
        writeUnknown(json, isPersistent);
    json.endObject();
    return Reply::json(json.take());
}

Reply badSession()
{
    return Reply::error(400, "invalid_session_id",
                        "A session id is 1 to 256 characters of UTF-8 without control characters.");
}

Reply touch(const HttpParts &parts, const Request &request, QByteArrayView encodedSession)
{
    const Result<QString> session = decodeSessionId(encodedSession.toByteArray());
    if (!session)
        return badSession();
    if (request.head.method == Method::Head) // looks, and leaves everything as it is
        return liveReply(parts, session.value(), nullptr, parts.registry.find(session.value()));
    return liveReply(parts, session.value(), nullptr,
                     &parts.registry.touch(session.value(), request.client()));
}

Reply act(const HttpParts &parts, const Request &request, const PathArguments &arguments)
{
    const Result<QString> session = decodeSessionId(arguments[0].toByteArray());
    if (!session)
        return badSession();
    const QString action = QString::fromUtf8(QByteArray::fromPercentEncoding(arguments[1].toByteArray()));
    if (request.head.method == Method::Head)
        return liveReply(parts, session.value(), &action, parts.registry.find(session.value()));
    const std::optional<Consumer> consumer =
        parts.registry.act(session.value(), actionFrom(action), request.client());
    return liveReply(parts, session.value(), &action, consumer ? &*consumer : nullptr);
}

} // namespace

void addLiveRoutes(Router &router, const HttpParts &parts)
{
    const auto touched = [parts](const Request &request, const PathArguments &arguments) {
        return touch(parts, request, arguments[0]);
    };
    router.add(liveMethods, "/Live/{}", RouteKind::Reading, touched);
    router.add(liveMethods, "/Live/{}/", RouteKind::Reading, touched);
    router.add(liveMethods, "/Live/", RouteKind::Reading,
               [](const Request &, const PathArguments &) { return badSession(); });
    router.add(liveMethods, "/Live/{}/{}", RouteKind::Acting,
               [parts](const Request &request, const PathArguments &arguments) {
                   return act(parts, request, arguments);
               });
}
