// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/deviceroutes.h"

#include "consumers/consumerregistry.h"
#include "http/addressing.h"
#include "http/queryitems.h"
#include "lineup/lineup.h"
#include "relay/relay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Apps in browsers read these from elsewhere, as they do from the hardware.
const QPair<QByteArray, QByteArray> openToAll{"Access-Control-Allow-Origin", "*"};

Reply document(const QByteArray &type, QByteArray body)
{
    return {200, type, std::move(body), {{"Cache-Control", "no-cache"}, openToAll}};
}

Reply json(QByteArray body)
{
    return document("application/json; charset=utf-8", std::move(body));
}

Reply xml(QByteArray body)
{
    return document("text/xml; charset=utf-8", std::move(body));
}

Reply html(QByteArray body)
{
    return document("text/html; charset=utf-8", std::move(body));
}

/// What a request for a lineup asks for.
struct LineupRequest {
    LineupSelection selection;
    bool tuning;
    QString streamBase;
};

class DeviceRoutes {
public:
    DeviceRoutes(Router &router, HttpParts parts, DevicePorts ports)
        : m_router(router)
        , m_parts(std::move(parts))
        , m_ports(std::move(ports))
    {
    }
    [[nodiscard]] Reply discover(const Request &request) const
    {
        return json(devicedocuments::discoverJson(m_parts.description(), base(request)));
    }
    [[nodiscard]] Reply deviceXml(const Request &request) const
    {
        return xml(devicedocuments::deviceXml(m_parts.description(), base(request)));
    }
    [[nodiscard]] Reply home(const Request &request) const
    {
        // Plex looks at "/" too, and wants the description there (field-notes.md 2.1)
        return request.head.value("user-agent").startsWith("PlexMediaServer") ? deviceXml(request) : page();
    }
    [[nodiscard]] Reply page() const
    {
        return html(devicedocuments::lineupHtml(m_parts.description(), m_parts.lineup.channels()));
    }
    [[nodiscard]] Reply lineupJson(const Request &request) const
    {
        const LineupRequest wanted = read(request);
        return json(devicedocuments::lineupJson(m_parts.lineup.channels(), wanted.selection,
                                                wanted.tuning ? &m_parts.frequencies : nullptr,
                                                wanted.streamBase));
    }
    [[nodiscard]] Reply lineupXml(const Request &request) const
    {
        const LineupRequest wanted = read(request);
        return xml(
            devicedocuments::lineupXml(m_parts.lineup.channels(), wanted.selection, wanted.streamBase));
    }
    [[nodiscard]] Reply lineupM3u(const Request &request) const
    {
        const LineupRequest wanted = read(request);
        return document(
            "audio/x-mpegurl; charset=utf-8",
            devicedocuments::lineupM3u(m_parts.lineup.channels(), wanted.selection, wanted.streamBase));
    }
    [[nodiscard]] Reply lineupStatus() const
    {
        return json(devicedocuments::lineupStatusJson(m_parts.scanStatus()));
    }
    [[nodiscard]] Reply status() const
    {
        return json(devicedocuments::statusJson(m_parts.relay.tuners(), m_parts.frequencies, tunerSignals()));
    }
    [[nodiscard]] Reply tuners(const Request &request) const;
    [[nodiscard]] Reply system() const { return html(devicedocuments::systemHtml(m_parts.description())); }
    [[nodiscard]] Reply log() const
    {
        return document("text/plain; charset=utf-8", devicedocuments::logText(m_parts.registry.all()));
    }
    [[nodiscard]] Reply post(const Request &request) const;

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
    [[nodiscard]] TunerSignals tunerSignals() const;
    [[nodiscard]] Reply postFavorite(QByteArrayView sent) const;
    [[nodiscard]] Reply startScan() const;

    Router &m_router;
    HttpParts m_parts;
    DevicePorts m_ports;
};

Reply DeviceRoutes::tuners(const Request &request) const
{
    const QByteArrayView page = QueryItems(request.head.query).raw("page");
    bool isNumber = false;
    const int tuner = page.startsWith("tuner") ? page.sliced(5).toInt(&isNumber) : -1;
    return html(devicedocuments::tunersHtml(m_parts.relay.tuners(), isNumber && tuner >= 0 ? tuner : -1,
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
Reply DeviceRoutes::postFavorite(QByteArrayView sent) const
{
    const QString item = QString::fromUtf8(QByteArray::fromPercentEncoding(sent.toByteArray()));
    const QChar sign = item.isEmpty() ? QChar() : item[0] == u' ' ? u'+' : item[0];
    if (item.size() < 2 || (sign != u'+' && sign != u'-' && sign != u'x'))
        return Reply::error(400, "invalid_favorite", "favorite is +, - or x and a guide number.");
    if (!m_parts.setFavorite(item.sliced(1), sign))
        return Reply::error(404, "unknown_channel", "There is no channel with this number.");
    return Reply::empty(200);
}

Reply DeviceRoutes::post(const Request &request) const
{
    const QueryItems items(request.head.query);
    const QByteArrayView scan = items.raw("scan");
    const QByteArrayView favorite = items.raw("favorite");
    if (request.head.method == Method::Head)
        return Reply::empty(200);
    if (!accesspolicy::isOriginOurs(request, m_router.rules()) || accesspolicy::isCrossSite(request))
        return refusalReply(Access::ForeignOrigin);
    if (!accesspolicy::isHostPlain(request, m_router.rules())) // what it changes lasts
        return refusalReply(Access::ForeignHost);
    if (!favorite.isNull())
        return postFavorite(favorite);
    if (scan == "start")
        return startScan();
    if (scan != "abort")
        return Reply::error(400, "invalid_query",
                            "scan is start or abort; favorite is +, - or x and a number.");
    m_parts.abortScan();
    return Reply::empty(200);
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

void addDeviceRoutes(Router &router, const HttpParts &parts, DevicePorts ports)
{
    const auto routes = std::make_shared<const DeviceRoutes>(router, parts, std::move(ports));
    const auto add = [&router](const QByteArray &path, auto reply) {
        router.add({Method::Get}, path, RouteKind::Reading,
                   [reply](const Request &request, const PathArguments &) { return reply(request); });
    };
    const auto deviceXml = [routes](const Request &request) {
        return routes->deviceXml(request);
    };
    add("/discover.json", [routes](const Request &request) { return routes->discover(request); });
    add("/device.xml", deviceXml);
    add("/capability", deviceXml);
    add("/", [routes](const Request &request) { return routes->home(request); });
    add("/lineup.html", [routes](const Request &) { return routes->page(); });
    add("/lineup.json", [routes](const Request &request) { return routes->lineupJson(request); });
    add("/lineup.xml", [routes](const Request &request) { return routes->lineupXml(request); });
    add("/lineup.m3u", [routes](const Request &request) { return routes->lineupM3u(request); });
    add("/lineup_status.json", [routes](const Request &) { return routes->lineupStatus(); });
    add("/status.json", [routes](const Request &) { return routes->status(); });
    add("/system.html", [routes](const Request &) { return routes->system(); });
    add("/log.html", [routes](const Request &) { return routes->log(); });
    add("/tuners.html", [routes](const Request &request) { return routes->tuners(request); });
    router.add({Method::Get, Method::Post}, "/lineup.post", RouteKind::Tuner,
               [routes](const Request &request, const PathArguments &) { return routes->post(request); });
}
