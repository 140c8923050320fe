// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/companionroutes.h"

#include "http/jsonwriter.h"
#include "http/problemjson.h"

namespace {

void writeTime(JsonWriter &json, QByteArrayView name, const std::optional<WallTime> &time)
{
    json.key(name);
    if (time)
        json.value(toEpochMs(*time));
    else
        json.null();
}

void write(JsonWriter &json, const CompanionServer &server)
{
    json.beginObject().member("product", server.product).member("address", server.address);
    json.member("standing", toWord(server.standing));
    writeTime(json, "askedAt", server.askedAt);
    problemjson::writeWord(json, server.problem);
    json.textOrNull("status", server.problem.subject);
    json.endObject();
}

void write(JsonWriter &json, const CompanionStep &step)
{
    json.beginObject().member("step", step.kind);
    json.textOrNull("value", step.value);
    json.member("channels", step.count).member("done", step.isDone).member("byHand", step.isByHand);
    problemjson::writeWord(json, step.problem);
    json.textOrNull("detail", step.problem.detail.english());
    json.endObject();
}

void write(JsonWriter &json, const CompanionChange &change)
{
    json.beginObject().member("id", change.id).member("at", toEpochMs(change.at));
    json.member("step", change.kind);
    json.textOrNull("value", change.value);
    json.member("channels", change.count).member("canBeUndone", change.canBeUndone);
    json.member("undone", change.undone).endObject();
}

template <typename List> void writeList(JsonWriter &json, QByteArrayView name, const List &list)
{
    json.key(name).beginArray();
    for (const auto &each : list)
        write(json, each);
    json.endArray();
}

Reply everything(const CompanionState &state)
{
    JsonWriter json(1024);
    json.beginObject().member("success", true).member("running", state.isRunning);
    writeList(json, "servers", state.servers);
    writeList(json, "steps", state.steps);
    writeList(json, "changes", state.changes);
    json.key("shortage");
    if (state.shortage) {
        json.beginObject().member("channel", state.shortage->channel).member("title", state.shortage->title);
        json.member("begins", toEpochMs(state.shortage->begins)).member("tuners", state.shortage->tuners);
        json.endObject();
    } else {
        json.null();
    }
    return Reply::json(json.endObject().take());
}

} // namespace

void addCompanionRoutes(Router &router, const HttpParts &parts)
{
    router.add({Method::Get}, "/companion", RouteKind::Reading,
               [parts](const Request &, const PathArguments &) {
                   return everything(parts.companion ? parts.companion() : CompanionState());
               });
}
