// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/router.h"

#include "http/logging.h"

namespace {

constexpr qsizetype unknownPathsKept = 100;
constexpr qsizetype unknownPathShown = 120;

bool allows(const QList<Method> &methods, Method method)
{
    return methods.contains(method) || (method == Method::Head && methods.contains(Method::Get));
}

} // namespace

Reply refusalReply(Access access)
{
    switch (access) {
    case Access::PublicPeer:
        return Reply::error(403, "private_network_only", "Only this network may ask this.");
    case Access::ForeignHost:
        return Reply::error(403, "foreign_host", "The Host of this request is not ours.");
    case Access::ForeignOrigin:
        return Reply::error(403, "foreign_origin", "Another site's page may not ask this.");
    case Access::NotThisComputer:
        return Reply::error(403, "local_only",
                            "Only this computer, or a bearer of the API token, may do this.");
    case Access::Granted:
        break;
    }
    return Reply::error(500, "internal", "This should not have been refused.");
}

Router::Segments Router::split(QByteArrayView path)
{
    Segments segments;
    for (qsizetype from = 1;;) {
        const qsizetype slash = path.indexOf('/', from);
        segments.append(slash < 0 ? path.sliced(from) : path.sliced(from, slash - from));
        if (slash < 0)
            return segments;
        from = slash + 1;
    }
}

bool Router::Route::matches(const Segments &path, PathArguments &arguments) const
{
    if (path.size() != segments.size())
        return false;
    arguments.clear();
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (segments[i] == "{}" && !path[i].isEmpty())
            arguments.append(path[i]);
        else if (segments[i] != path[i])
            return false;
    }
    return true;
}

RouteTally *Router::tallyOf(const QByteArray &pattern)
{
    for (const auto &tally : m_tallies) {
        if (tally->route == pattern)
            return tally.get();
    }
    m_tallies.push_back(std::make_unique<RouteTally>(RouteTally{pattern, {}, {}}));
    return m_tallies.back().get();
}

void Router::add(QList<Method> methods, const QByteArray &pattern, RouteKind kind, Handler handler)
{
    addLater(std::move(methods), pattern, kind,
             [handler = std::move(handler)](const Request &request, const PathArguments &arguments,
                                            const Responder &responder) {
                 responder.send(handler(request, arguments));
             });
}

void Router::addLater(QList<Method> methods, const QByteArray &pattern, RouteKind kind, LaterHandler handler)
{
    const QList<QByteArray> segments = pattern.sliced(1).split('/');
    m_byFirstSegment[segments.first()].append(
        {std::move(methods), segments, kind, std::move(handler), tallyOf(pattern)});
}

void Router::addQuestion(const QByteArray &pattern, RouteKind kind, Questioner questioner)
{
    const QByteArray lane = pattern.sliced(1).split('/').first();
    addLater({Method::Get}, pattern, kind,
             [this, lane, questioner = std::move(questioner)](
                 const Request &request, const PathArguments &arguments, const Responder &responder) {
                 QuestionDesk::Ask ask = questioner(request, arguments, responder);
                 if (ask && !m_desk.take(lane, peerKey(request.ends.peer), responder, std::move(ask)))
                     responder.send(
                         Reply::error(503, "busy", "Too many questions of this kind are still open."));
             });
}

void Router::answer(const Request &request, const Responder &responder)
{
    const Segments path = split(request.head.path);
    PathArguments arguments;
    QList<Method> allowed;
    const auto found = m_byFirstSegment.constFind(QByteArray::fromRawData(path[0].data(), path[0].size()));
    if (found == m_byFirstSegment.cend())
        return answerUnknown(request, responder);
    RouteTally *tally = nullptr;
    for (const Route &route : *found) {
        if (!route.matches(path, arguments))
            continue;
        tally = route.tally;
        if (!allows(route.methods, request.head.method)) {
            allowed += route.methods;
            continue;
        }
        Responder counted = responder;
        counted.countInto(tally);
        const Access access = accesspolicy::judge(request, route.kind, m_rules);
        if (access != Access::Granted)
            return counted.send(refusalReply(access));
        return route.handler(request, arguments, counted);
    }
    if (allowed.isEmpty())
        return answerUnknown(request, responder);
    Responder counted = responder;
    counted.countInto(tally);
    counted.send(wrongMethod(allowed));
}

Reply Router::wrongMethod(const QList<Method> &allowed)
{
    QByteArrayList words;
    for (const Method method : allowed) {
        if (!words.contains(toWord(method)))
            words.append(toWord(method).toByteArray());
        if (method == Method::Get && !words.contains("HEAD"))
            words.append("HEAD");
    }
    Reply reply = Reply::error(405, "method_not_allowed", "This address takes other methods: see Allow.");
    reply.addHeader("Allow", words.join(", "));
    return reply;
}

void Router::answerUnknown(const Request &request, Responder responder)
{
    const QByteArray path =
        request.head.path.first(qMin(request.head.path.size(), unknownPathShown)).toByteArray();
    if (m_unknownPaths.size() < unknownPathsKept && !m_unknownPaths.contains(path)) {
        m_unknownPaths.insert(path);
        qCDebug(lcHttp) << "unknown path asked for:" << path;
    }
    responder.countInto(&m_unknown);
    if (request.ends.peerKind == PeerKind::Public && !m_rules.allowPublicPeers)
        return responder.send(refusalReply(Access::PublicPeer));
    responder.send(Reply::error(404, "not_found", "There is nothing at this address."));
}

QList<RouteTally> Router::tallies() const
{
    QList<RouteTally> all;
    for (const auto &tally : m_tallies)
        all.append(*tally);
    all.append(m_unknown);
    return all;
}
