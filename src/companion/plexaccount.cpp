// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexaccount.h"

#include "core/said.h"

#include <QDateTime>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usualLife = 15min; ///< of a code whose answer does not say it
constexpr auto longestLife = 30min;

/// Rather by its length than by a moment: this computer's clock may be wrong.
WallTime expiryIn(const ServerNode &answer, WallTime now)
{
    const auto length = std::chrono::seconds(answer.number("expiresIn"_L1));
    if (length > 0s && length <= longestLife)
        return now + length;
    const QDateTime told = QDateTime::fromString(answer.text("expiresAt"_L1), Qt::ISODate);
    const WallTime moment = told.isValid() ? fromEpochMs(told.toMSecsSinceEpoch()) : now;
    return moment > now && moment <= now + longestLife ? moment : now + usualLife;
}

/// In the order in which they are tried.
int rankOf(const ServerNode &connection)
{
    if (connection.isTrue("relay"_L1))
        return 2;
    return connection.isTrue("local"_L1) ? 0 : 1;
}

QString addressOf(const ServerNode &connection, bool isHttpsRequired)
{
    const QString address = connection.text("address"_L1);
    const auto port = int(connection.number("port"_L1));
    const QString uri = connection.text("uri"_L1);
    // The name in uri is plex.direct's, which not every house resolves.
    const bool isPlain =
        connection.isTrue("local"_L1) && !isHttpsRequired && !address.isEmpty() && port > 0 && port <= 65535;
    if (isPlain) {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(address);
        url.setPort(port);
        return url.toString();
    }
    const QUrl url(uri, QUrl::StrictMode);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? uri : QString();
}

QStringList addressesOf(const ServerNode &resource)
{
    QList<ServerNode> connections = resource.all("connections"_L1) + resource.all("connection"_L1);
    if (connections.size() == 1 && !connections.first().children.isEmpty()) // XML has a list around them
        connections = connections.first().children;
    std::stable_sort(connections.begin(), connections.end(),
                     [](const ServerNode &a, const ServerNode &b) { return rankOf(a) < rankOf(b); });
    QStringList addresses;
    for (const ServerNode &connection : std::as_const(connections)) {
        const QString address = addressOf(connection, resource.isTrue("httpsRequired"_L1));
        if (!address.isEmpty() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

} // namespace

namespace plexaccount {

Result<Pin> pinIn(const ServerNode &answer, WallTime now)
{
    Pin pin{answer.text("id"_L1), answer.text("code"_L1), expiryIn(answer, now), answer.text("authToken"_L1)};
    if (pin.id.isEmpty() || pin.code.isEmpty())
        return Problem{ProblemCode::Malformed, {}, Said::NoCode};
    return pin;
}

QList<Server> serversIn(const ServerNode &answer)
{
    QList<Server> servers;
    for (const ServerNode &resource : answer.children) {
        const QStringList provides = resource.text("provides"_L1).split(u',');
        Server server{{resource.text("clientIdentifier"_L1), resource.text("name"_L1), addressesOf(resource),
                       resource.isTrue("owned"_L1), resource.isTrue("presence"_L1)},
                      resource.text("accessToken"_L1)};
        if (provides.contains(u"server"_s) && !server.token.isEmpty() && !server.shown.machine.isEmpty())
            servers.append(server);
    }
    // Those that can be set up first.
    std::stable_sort(servers.begin(), servers.end(),
                     [](const Server &a, const Server &b) { return a.shown.isOwned > b.shown.isOwned; });
    return servers;
}

} // namespace plexaccount
