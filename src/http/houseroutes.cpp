// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/houseroutes.h"

#include "consumers/consumerregistry.h"
#include "guide/guide.h"
#include "http/housepage.h"
#include "http/queryitems.h"
#include "lineup/lineup.h"
#include "relay/relay.h"

#include <QFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewSearched = 500; // that are searched between two packets
constexpr int mostWatching = 64; // as many as tuners at most
constexpr qsizetype mostSearch = 100; // characters

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The host as the browser named it, for a policy: nothing that could end the policy's entry.
QByteArray plainHost(QByteArrayView host)
{
    const bool isPlain = std::all_of(host.begin(), host.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || QByteArrayView(".-:[]").contains(c);
    });
    return isPlain ? host.toByteArray() : QByteArray();
}

/// Nothing but our own files, and our own feed: older browsers do not take ws: for 'self'.
QByteArray policyFor(const Request &request)
{
    const QByteArray host = plainHost(request.head.value("host"));
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
        + (host.isEmpty() ? QByteArray() : " ws://" + host)
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}

bool fits(const Channel &channel, const QString &search)
{
    return channel.enabled
        && (search.isEmpty() || channel.guideNumber.startsWith(search)
            || channel.name.contains(search, Qt::CaseInsensitive));
}

void takeChannels(HouseView &view, const QList<Channel> &channels)
{
    for (const Channel &channel : channels) {
        if (!fits(channel, view.search))
            continue;
        if (view.matching >= view.offset && view.channels.size() < housepage::ChannelsPerPage)
            view.channels.append({channel.guideNumber, channel.name, view.onNow.value(channel.id)});
        ++view.matching;
    }
}

HouseView viewOf(const HttpParts &parts)
{
    HouseView view;
    view.name = parts.description().friendlyName;
    view.version = parts.version;
    view.at = parts.clock.wall();
    view.health = healthOf(parts);
    view.isDiscoverable = parts.discoveryHealth().enabled;
    int active = 0;
    view.watching = parts.registry.list({}, 0, mostWatching, &active);
    view.moreWatching = active - int(view.watching.size());
    view.onNow = parts.guide.onNow();
    view.tuners = parts.relay.tuners();
    for (const TunerStatus &tuner : std::as_const(view.tuners)) {
        if (const Consumer *const consumer =
                tuner.stream ? parts.registry.findStream(*tuner.stream) : nullptr)
            view.busyWith.insert(tuner.number, consumer->behind);
    }
    return view;
}

Reply file(const QByteArray &type, const QString &path)
{
    return {
        200, type, resource(path), {{"Cache-Control", "no-cache"}, {"X-Content-Type-Options", "nosniff"}}};
}

} // namespace

void serveHouse(const HttpParts &parts, DocumentShelf &shelf, const Revisions &revisions,
                const Request &request, const Responder &responder)
{
    const QueryItems items(request.head.query);
    const HouseWords words = HouseWords::liked(request.head.value("accept-language"));
    const QByteArray part = items.raw("part").toByteArray();
    bool isWrong = false; // then from the first on
    const QString search = items.text("q").value_or(QString()).trimmed().left(mostSearch);
    const int offset = int(items.number("from", 0, std::numeric_limits<int>::max(), isWrong).value_or(0));
    const auto take = [&parts, words, part, search, offset]() -> DocumentShelf::Make {
        const QList<Channel> channels = part == "now" ? QList<Channel>() : parts.lineup.channels();
        return [view = viewOf(parts), channels, words, part, search, offset]() mutable {
            view.search = search;
            view.offset = offset;
            takeChannels(view, channels);
            return part.isEmpty() ? housepage::whole(view, words)
                                  : housepage::sections(view, words, part != "now");
        };
    };
    const Reply frame{200,
                      "text/html; charset=utf-8",
                      {},
                      {{"Cache-Control", "no-cache"},
                       {"Content-Language", words.language().toLatin1()},
                       {"Vary", "Accept-Language, User-Agent"},
                       {"Content-Security-Policy", policyFor(request)},
                       {"X-Content-Type-Options", "nosniff"},
                       {"Referrer-Policy", "no-referrer"}}};
    const auto state = [&revisions] {
        return revisions.channelsNow() ^ revisions.consumersNow();
    };
    const bool isLarge = part != "now" && parts.lineup.channels().size() > fewSearched;
    shelf.serve({"/ " + words.locale().name().toLatin1() + ' ' + request.head.query.toByteArray(),
                 peerKey(request.ends.peer), state, take, frame},
                isLarge, responder);
}

void addHouseRoutes(Router &router)
{
    const auto add = [&router](const QByteArray &path, const QByteArray &type, const QString &source) {
        router.add({Method::Get}, path, RouteKind::Reading,
                   [type, source](const Request &, const PathArguments &) { return file(type, source); });
    };
    add("/house.css", "text/css; charset=utf-8", u":/page/house.css"_s);
    add("/house.js", "text/javascript; charset=utf-8", u":/page/house.js"_s);
    add("/house.svg", "image/svg+xml", u":/page/plexbridge.svg"_s);
}
