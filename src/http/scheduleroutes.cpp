// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/scheduleroutes.h"

#include "guide/guide.h"
#include "http/channeljson.h"
#include "http/channelroutes.h"
#include "http/guidejson.h"
#include "http/queryitems.h"
#include "lineup/lineup.h"

namespace {

/// The part of a schedule that was asked for.
struct Stretch {
    std::optional<WallTime> from, to;

    [[nodiscard]] bool touches(const Programme &programme) const
    {
        return (!from || programme.stop > *from) && (!to || programme.start < *to);
    }
};

std::optional<Stretch> readStretch(QByteArrayView query)
{
    const QueryItems items(query);
    bool isWrong = false;
    Stretch stretch;
    if (const auto from = items.number("from", 0, LatestTime, isWrong))
        stretch.from = fromEpochMs(*from);
    if (const auto to = items.number("to", 0, LatestTime, isWrong))
        stretch.to = fromEpochMs(*to);
    return isWrong ? std::nullopt : std::optional(stretch);
}

Reply summaryReply(const HttpParts &parts)
{
    JsonWriter json(4096);
    json.beginObject().member("success", true);
    guidejson::writeMembers(json, parts.guide.summary(), int(parts.lineup.channels().size()));
    return Reply::json(json.endObject().take());
}

Reply scheduleReply(const ChannelSchedule &schedule, const QString &number, const ChannelGuide &guide,
                    const Stretch &stretch)
{
    JsonWriter json(256 + schedule.programmes.size() * 300);
    json.beginObject().member("success", true).member("channelId", schedule.channelId);
    json.member("guideNumber", number).key("guide");
    guidejson::write(json, guide);
    json.key("programmes").beginArray();
    for (const Programme &programme : schedule.programmes) {
        if (stretch.touches(programme))
            guidejson::write(json, programme);
    }
    return Reply::json(json.endArray().endObject().take());
}

Reply candidatesReply(const GuideCandidates &found)
{
    JsonWriter json(256 + found.candidates.size() * 200);
    json.beginObject().member("success", true).member("channelId", found.channelId);
    json.member("found", found.found).key("candidates").beginArray();
    for (const GuideCandidate &candidate : found.candidates)
        guidejson::write(json, candidate);
    return Reply::json(json.endArray().endObject().take());
}

QuestionDesk::Ask scheduleAsked(const HttpParts &parts, const Channel &channel, const Stretch &stretch,
                                QObject *context)
{
    return [parts, stretch, context, id = channel.id, number = channel.guideNumber,
            guide = parts.guide.summary().channels.value(channel.id)](const Responder &responder) {
        parts.guide.readSchedule(id, context,
                                 [responder, stretch, guide, number](const ChannelSchedule &schedule) {
                                     responder.send(scheduleReply(schedule, number, guide, stretch));
                                 });
    };
}

QuestionDesk::Ask candidatesAsked(const HttpParts &parts, const Channel &channel, QByteArrayView query,
                                  QObject *context)
{
    const QString search = QueryItems(query).text("search").value_or(QString());
    return [parts, search, context, id = channel.id](const Responder &responder) {
        parts.guide.findCandidates(id, search, context, [responder](const GuideCandidates &found) {
            responder.send(candidatesReply(found));
        });
    };
}

void addReading(Router &router, const HttpParts &parts, QObject *context)
{
    router.addQuestion("/guide/{}", RouteKind::Reading,
                       [parts, context](const Request &request, const PathArguments &arguments,
                                        const Responder &responder) -> QuestionDesk::Ask {
                           const Channel *channel = channelNamed(parts.lineup, arguments[0]);
                           const std::optional<Stretch> stretch = readStretch(request.head.query);
                           if (channel && stretch)
                               return scheduleAsked(parts, *channel, *stretch, context);
                           responder.send(channel ? Reply::error(400, "invalid_query",
                                                                 "from and to are milliseconds since 1970.")
                                                  : unknownChannel());
                           return {};
                       });
    router.addQuestion("/guide/{}/candidates", RouteKind::Reading,
                       [parts, context](const Request &request, const PathArguments &arguments,
                                        const Responder &responder) -> QuestionDesk::Ask {
                           if (const Channel *channel = channelNamed(parts.lineup, arguments[0]))
                               return candidatesAsked(parts, *channel, request.head.query, context);
                           responder.send(unknownChannel());
                           return {};
                       });
}

} // namespace

void addScheduleRoutes(Router &router, const HttpParts &parts, QObject *context)
{
    router.add({Method::Get}, "/guide", RouteKind::Reading,
               [parts](const Request &, const PathArguments &) { return summaryReply(parts); });
    router.add({Method::Post}, "/guide/refresh", RouteKind::Changing,
               [parts](const Request &, const PathArguments &) {
                   parts.guide.refresh();
                   return Reply::json(JsonWriter()
                                          .beginObject()
                                          .member("success", true)
                                          .member("refreshing", true)
                                          .endObject()
                                          .take(),
                                      202);
               });
    addReading(router, parts, context);
}
