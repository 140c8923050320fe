// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/deviceroutes.h"

#include "consumers/consumerregistry.h"
#include "guide/guide.h"
#include "http/addressing.h"
#include "http/documentshelf.h"
#include "http/houseroutes.h"
#include "http/queryitems.h"
#include "http/revisions.h"
#include "lineup/lineup.h"
#include "relay/relay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Apps in browsers read these from elsewhere, as they do from the hardware.
const QPair<QByteArray, QByteArray> openToAll{"Access-Control-Allow-Origin", "*"};

const QByteArray jsonType("application/json; charset=utf-8"), xmlType("text/xml; charset=utf-8"),
    htmlType("text/html; charset=utf-8"), textType("text/plain; charset=utf-8"),
    playlistType("audio/x-mpegurl; charset=utf-8");

/// Of the house: who watches, and what.
Reply document(const QByteArray &type, QByteArray body)
{
    return {200, type, std::move(body), {{"Cache-Control", "no-cache"}}};
}

/// Of the device, which is the same for everybody.
Reply openDocument(const QByteArray &type, QByteArray body)
{
    Reply reply = document(type, std::move(body));
    reply.headers.append(openToAll);
    return reply;
}

constexpr qsizetype fewChannels = 500; // channels that are written between two packets
constexpr int smallLog = 500; // consumers, likewise

/// What a request for a lineup asks for.
struct LineupRequest {
    LineupSelection selection;
    bool tuning;
    QString streamBase;
};

class DeviceRoutes {
public:
    DeviceRoutes(Router &router, HttpParts parts, DevicePorts ports, DocumentShelf &shelf,
                 const Revisions &revisions)
        : m_router(router)
        , m_parts(std::move(parts))
        , m_ports(std::move(ports))
        , m_shelf(shelf)
        , m_revisions(revisions)
    {
    }
    [[nodiscard]] Reply discover(const Request &request) const
    {
        return openDocument(jsonType, devicedocuments::discoverJson(m_parts.description(), base(request)));
    }
    [[nodiscard]] Reply deviceXml(const Request &request) const
    {
        return openDocument(xmlType, devicedocuments::deviceXml(m_parts.description(), base(request)));
    }
    void home(const Request &request, const Responder &responder) const;
    void page(const Request &request, const Responder &responder) const;
    void lineupJson(const Request &request, const Responder &responder) const;
    void lineupXml(const Request &request, const Responder &responder) const;
    void lineupM3u(const Request &request, const Responder &responder) const;
    [[nodiscard]] Reply lineupStatus() const
    {
        return openDocument(jsonType, devicedocuments::lineupStatusJson(m_parts.scanStatus()));
    }
    [[nodiscard]] Reply status() const
    {
        return document(
            jsonType,
            devicedocuments::statusJson(m_parts.relay.tuners(), m_parts.frequencies, tunerSignals()));
    }
    [[nodiscard]] Reply tuners(const Request &request) const;
    [[nodiscard]] Reply system() const
    {
        return document(htmlType, devicedocuments::systemHtml(m_parts.description()));
    }
    void log(const Request &request, const Responder &responder) const;
    void post(const Request &request, const Responder &responder) const;

private:
    [[nodiscard]] QString base(const Request &request) const
    {
        // Who came by another port than the one we tell of (port 80) goes on with that.
        return request.ends.localPort == m_ports.api()
            ? addressing::ownBase(request, m_router.rules())
            : addressing::baseAt(request, m_router.rules(), m_ports.api());
    }
    [[nodiscard]] LineupRequest read(const Request &request) const
    {
        const QueryItems items(request.head.query);
        return {lineupSelectionFromWord(items.raw("show").toByteArray()), !items.raw("tuning").isNull(),
                addressing::baseAt(request, m_router.rules(), m_ports.stream())};
    }
    [[nodiscard]] DocumentShelf::Document lineupDocument(const Request &request, const QByteArray &type,
                                                         std::function<quint64()> state) const;
    [[nodiscard]] bool isLineupLarge() const { return m_parts.lineup.channels().size() > fewChannels; }
    [[nodiscard]] TunerSignals tunerSignals() const;
    void postFavorite(QByteArrayView sent, const Responder &responder) const;
    [[nodiscard]] Reply startScan() const;

    Router &m_router;
    HttpParts m_parts;
    DevicePorts m_ports;
    DocumentShelf &m_shelf;
    const Revisions &m_revisions;
};

void DeviceRoutes::home(const Request &request, const Responder &responder) const
{
    // Plex looks at "/" too, and wants the description there (field-notes.md 2.1)
    if (request.head.value("user-agent").startsWith("PlexMediaServer"))
        return responder.send(deviceXml(request));
    const Access access = accesspolicy::judge(request, RouteKind::Reading, m_router.rules());
    if (access != Access::Granted)
        return responder.send(refusalReply(access));
    serveHouse(m_parts, m_shelf, m_revisions, request, responder);
}

/// Without `take`. The key holds all that such a document depends on, but for its state.
DocumentShelf::Document DeviceRoutes::lineupDocument(const Request &request, const QByteArray &type,
                                                     std::function<quint64()> state) const
{
    const LineupRequest wanted = read(request);
    return {type + char('0' + int(wanted.selection)) + (wanted.tuning ? 't' : 'n')
                + wanted.streamBase.toUtf8() + ' ' + base(request).toUtf8(),
            peerKey(request.ends.peer),
            std::move(state),
            {},
            openDocument(type, {})};
}

void DeviceRoutes::lineupJson(const Request &request, const Responder &responder) const
{
    const LineupRequest wanted = read(request);
    const bool tuning = wanted.tuning; // its places change without a word
    auto document = lineupDocument(request, jsonType, [&revisions = m_revisions, tuning] {
        return tuning ? revisions.lineupNow() : revisions.lineup();
    });
    const QString logoBase = m_parts.guide.hasOwnLogos() ? base(request) : QString();
    document.take = [&parts = m_parts, wanted, logoBase]() -> DocumentShelf::Make {
        const FrequencyPlan plan = wanted.tuning ? parts.frequencies : FrequencyPlan();
        return [channels = parts.lineup.channels(), plan, wanted, logoBase] {
            return devicedocuments::lineupJson(channels, wanted.selection, wanted.tuning ? &plan : nullptr,
                                               wanted.streamBase, logoBase);
        };
    };
    m_shelf.serve(document, isLineupLarge(), responder);
}

void DeviceRoutes::lineupXml(const Request &request, const Responder &responder) const
{
    auto document =
        lineupDocument(request, xmlType, [&revisions = m_revisions] { return revisions.lineup(); });
    document.take = [&parts = m_parts, wanted = read(request)]() -> DocumentShelf::Make {
        return [channels = parts.lineup.channels(), wanted] {
            return devicedocuments::lineupXml(channels, wanted.selection, wanted.streamBase);
        };
    };
    m_shelf.serve(document, isLineupLarge(), responder);
}

void DeviceRoutes::lineupM3u(const Request &request, const Responder &responder) const
{
    auto document =
        lineupDocument(request, playlistType, [&revisions = m_revisions] { return revisions.lineup(); });
    document.take = [&parts = m_parts, wanted = read(request),
                     home = base(request)]() -> DocumentShelf::Make {
        return [channels = parts.lineup.channels(), wanted, home, own = parts.guide.hasOwnLogos()] {
            return devicedocuments::lineupM3u(channels, wanted.selection, wanted.streamBase, home, own);
        };
    };
    m_shelf.serve(document, isLineupLarge(), responder);
}

void DeviceRoutes::page(const Request &request, const Responder &responder) const
{
    const auto take = [&parts = m_parts]() -> DocumentShelf::Make {
        return [description = parts.description(), channels = parts.lineup.channels()] {
            return devicedocuments::lineupHtml(description, channels);
        };
    };
    m_shelf.serve({"/lineup.html", peerKey(request.ends.peer),
                   [&revisions = m_revisions] { return revisions.lineupNow(); }, take,
                   document(htmlType, {})},
                  isLineupLarge(), responder);
}

void DeviceRoutes::log(const Request &request, const Responder &responder) const
{
    const auto take = [&parts = m_parts]() -> DocumentShelf::Make {
        return [consumers = parts.registry.all()] {
            return devicedocuments::logText(consumers);
        };
    };
    m_shelf.serve({"/log.html", peerKey(request.ends.peer),
                   [&revisions = m_revisions] { return revisions.consumersNow(); }, take,
                   document(textType, {})},
                  m_parts.registry.size() > smallLog, responder);
}

Reply DeviceRoutes::tuners(const Request &request) const
{
    const QByteArrayView page = QueryItems(request.head.query).raw("page");
    bool isNumber = false;
    const int tuner = page.startsWith("tuner") ? page.sliced(5).toInt(&isNumber) : -1;
    return document(htmlType,
                    devicedocuments::tunersHtml(m_parts.relay.tuners(), isNumber && tuner >= 0 ? tuner : -1,
                                                m_parts.frequencies, tunerSignals()));
}

TunerSignals DeviceRoutes::tunerSignals() const
{
    TunerSignals found;
    const auto tuned = m_parts.relay.tunedUpstreams();
    for (auto it = tuned.begin(); it != tuned.end(); ++it)
        found.insert(it.key(), {it->status, it->quality});
    return found;
}

/// Read from the raw query: a form decoder would make a blank of "+5.1".
void DeviceRoutes::postFavorite(QByteArrayView sent, const Responder &responder) const
{
    const QString item = QString::fromUtf8(QByteArray::fromPercentEncoding(sent.toByteArray()));
    const QChar sign = item.isEmpty() ? QChar() : item[0] == u' ' ? u'+' : item[0];
    if (item.size() < 2 || (sign != u'+' && sign != u'-' && sign != u'x'))
        return responder.send(
            Reply::error(400, "invalid_favorite", "favorite is +, - or x and a guide number."));
    if (!m_parts.setFavorite(item.sliced(1), sign))
        return responder.send(Reply::error(404, "unknown_channel", "There is no channel with this number."));
    m_parts.lineup.whenSettled(&m_parts.lineup, [responder] { responder.send(Reply::empty(200)); });
}

void DeviceRoutes::post(const Request &request, const Responder &responder) const
{
    const QueryItems items(request.head.query);
    const QByteArrayView scan = items.raw("scan");
    const QByteArrayView favorite = items.raw("favorite");
    if (request.head.method == Method::Head)
        return responder.send(Reply::empty(200));
    if (!favorite.isNull())
        return postFavorite(favorite, responder);
    if (scan == "start")
        return responder.send(startScan());
    if (scan != "abort")
        return responder.send(Reply::error(400, "invalid_query",
                                           "scan is start or abort; favorite is +, - or x and a number."));
    m_parts.abortScan();
    responder.send(Reply::empty(200));
}

/// As on real hardware, which has no tuner left to scan with (hdhomerun.md 5.5).
Reply DeviceRoutes::startScan() const
{
    const QList<TunerStatus> tuners = m_parts.relay.tuners();
    const bool inUse = std::any_of(tuners.cbegin(), tuners.cend(),
                                   [](const TunerStatus &tuner) { return tuner.stream.has_value(); });
    if (inUse) {
        Reply busy = Reply::empty(httpStatus(StreamRefusal::SystemBusy));
        busy.headers.append({"X-HDHomeRun-Error", toHeaderText(StreamRefusal::SystemBusy).toLatin1()});
        return busy;
    }
    m_parts.startScan();
    return Reply::empty(200);
}

} // namespace

void addDeviceRoutes(Router &router, const HttpParts &parts, DevicePorts ports, DocumentShelf &shelf,
                     const Revisions &revisions)
{
    const auto routes =
        std::make_shared<const DeviceRoutes>(router, parts, std::move(ports), shelf, revisions);
    const auto add = [&router](const QByteArray &path, RouteKind kind, auto reply) {
        router.add({Method::Get}, path, kind,
                   [reply](const Request &request, const PathArguments &) { return reply(request); });
    };
    const auto addLarge = [&router, routes](const QByteArray &path, RouteKind kind, auto serve) {
        router.addLater(
            {Method::Get}, path, kind,
            [routes, serve](const Request &request, const PathArguments &, const Responder &responder) {
                (*routes.*serve)(request, responder);
            });
    };
    const auto deviceXml = [routes](const Request &request) {
        return routes->deviceXml(request);
    };
    add("/discover.json", RouteKind::Open, [routes](const Request &r) { return routes->discover(r); });
    add("/device.xml", RouteKind::Open, deviceXml);
    add("/capability", RouteKind::Open, deviceXml);
    addLarge("/", RouteKind::Open, &DeviceRoutes::home);
    add("/favicon.ico", RouteKind::Open,
        [](const Request &) { return openDocument("image/svg+xml", devicedocuments::iconSvg()); });
    addLarge("/lineup.html", RouteKind::Open, &DeviceRoutes::page);
    addLarge("/lineup.json", RouteKind::Open, &DeviceRoutes::lineupJson);
    addLarge("/lineup.xml", RouteKind::Open, &DeviceRoutes::lineupXml);
    addLarge("/lineup.m3u", RouteKind::Open, &DeviceRoutes::lineupM3u);
    add("/lineup_status.json", RouteKind::Open, [routes](const Request &) { return routes->lineupStatus(); });
    add("/status.json", RouteKind::Reading, [routes](const Request &) { return routes->status(); });
    add("/system.html", RouteKind::Reading, [routes](const Request &) { return routes->system(); });
    addLarge("/log.html", RouteKind::Reading, &DeviceRoutes::log);
    add("/tuners.html", RouteKind::Reading, [routes](const Request &r) { return routes->tuners(r); });
    router.addLater({Method::Get, Method::Post}, "/lineup.post", RouteKind::Acting,
                    [routes](const Request &request, const PathArguments &, const Responder &responder) {
                        routes->post(request, responder);
                    });
}
