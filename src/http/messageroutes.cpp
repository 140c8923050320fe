// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/messageroutes.h"

#include "http/jsonwriter.h"
#include "http/problemjson.h"

using namespace Qt::StringLiterals;

namespace {

void write(JsonWriter &json, const MessageTarget &target)
{
    json.beginObject().member("target", target.name);
    json.textOrNull("address", target.address);
    json.member("standing", toWord(target.standing));
    json.member("sent", target.sent).member("failed", target.failed).member("dropped", target.dropped);
    json.key("sentAt");
    if (target.sentAt)
        json.value(toEpochMs(*target.sentAt));
    else
        json.null();
    json.key("problem");
    problemjson::write(json, target.problem);
    json.endObject();
}

Reply everything(const MessageState &state)
{
    JsonWriter json(1024);
    json.beginObject().member("success", true).key("targets").beginArray();
    for (const MessageTarget &target : state.targets)
        write(json, target);
    return Reply::json(json.endArray().endObject().take());
}

/// In the words of who was asked, as far as it said any.
QString reasonOf(const MessageTest &test)
{
    QString reason = test.problem.detail.english();
    if (!test.answer.isEmpty())
        reason += u": "_s + test.answer;
    return reason;
}

Reply outcomeOf(const MessageTest &test)
{
    switch (test.problem.code) {
    case ProblemCode::None: {
        JsonWriter json;
        json.beginObject().member("success", true).member("target", test.target).key("status");
        if (test.status > 0)
            json.value(test.status);
        else
            json.null();
        json.textOrNull("answer", test.answer);
        return Reply::json(json.endObject().take());
    }
    case ProblemCode::Duplicate:
        return Reply::error(409, "busy", "A test message to it is under way already.");
    case ProblemCode::BadOption:
        if (test.problem.subject == test.target)
            return Reply::error(409, "target_off", "The settings do not say where to send it.");
        if (test.problem.subject.isEmpty())
            return Reply::error(404, "unknown_target", "There are only mqtt, webhook and ntfy.");
        return Reply::error(409, "bad_option",
                            "Its secret can't be read: " + test.problem.detail.english().toUtf8());
    case ProblemCode::UpstreamRefused:
        return Reply::error(502, "message_refused", "It was refused: " + reasonOf(test).toUtf8());
    default:
        return Reply::error(502, "message_failed", "It could not be sent: " + reasonOf(test).toUtf8());
    }
}

void sendTest(const HttpParts &parts, const QString &target, const Responder &responder)
{
    if (!responder.guard())
        return;
    if (!parts.testMessage)
        return responder.send(Reply::error(404, "unknown_target", "There are no messages here."));
    parts.testMessage(target, responder.guard(),
                      [responder](const MessageTest &test) { responder.send(outcomeOf(test)); });
}

} // namespace

void addMessageRoutes(Router &router, const HttpParts &parts)
{
    router.add({Method::Get}, "/messages", RouteKind::Reading,
               [parts](const Request &, const PathArguments &) {
                   return everything(parts.messages ? parts.messages() : MessageState());
               });
    router.addLater({Method::Post}, "/messages/{}/test", RouteKind::Changing,
                    [parts](const Request &, const PathArguments &arguments, const Responder &responder) {
                        sendTest(parts, QString::fromUtf8(arguments.at(0)), responder);
                    });
}
