// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/accesspolicy.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>

namespace {

/// Endings that the DNS of the internet does not give away (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal)
/// or never has, so that a stranger can't make such a name point here.
constexpr std::array<QByteArrayView, 9> houseEndings{
    "local", "lan", "home", "home.arpa", "internal", "localhost", "intranet", "fritz.box", "localdomain"};

bool isSameWord(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool bearsToken(const Request &request, const std::optional<TokenSeal> &token)
{
    constexpr QByteArrayView scheme("bearer ");
    const QByteArrayView sent = request.head.value("authorization");
    if (!token || sent.size() <= scheme.size() || !isSameWord(sent.first(scheme.size()), scheme))
        return false;
    const QByteArray digest = token->digestOf(sent.sliced(scheme.size()).trimmed());
    return digest.size() == token->digest.size()
        && CRYPTO_memcmp(digest.constData(), token->digest.constData(), size_t(digest.size())) == 0;
}

bool isSafe(Method method)
{
    return method == Method::Get || method == Method::Head || method == Method::Options;
}

/// Without port, but with the brackets; a final dot is no part of a name.
QByteArrayView hostTextOf(QByteArrayView authority)
{
    if (authority.startsWith('[')) {
        const qsizetype end = authority.indexOf(']');
        return end < 0 ? QByteArrayView() : authority.first(end + 1);
    }
    const qsizetype colon = authority.indexOf(':');
    const QByteArrayView host = colon < 0 ? authority : authority.first(colon);
    return host.endsWith('.') ? host.chopped(1) : host;
}

QByteArrayView portTextOf(QByteArrayView authority)
{
    const qsizetype colon = authority.lastIndexOf(':');
    return colon < 0 || authority.endsWith(']') ? QByteArrayView() : authority.sliced(colon + 1);
}

/// Browsers take every name whose last label is a number for an address.
bool isAddress(QByteArrayView host)
{
    const QByteArrayView last = host.sliced(host.lastIndexOf('.') + 1);
    return host.startsWith('[') || (!last.isEmpty() && std::all_of(last.begin(), last.end(), [](char c) {
               return c >= '0' && c <= '9';
           }));
}

bool isOfHouse(QByteArrayView host)
{
    return std::any_of(houseEndings.begin(), houseEndings.end(), [host](QByteArrayView ending) {
        return host.size() > ending.size() && host[host.size() - ending.size() - 1] == '.'
            && isSameWord(host.last(ending.size()), ending);
    });
}

/// Where a page came from: "http://host:port" of an Origin, of a Referer, or of neither ("null").
struct PageAddress {
    QByteArrayView authority; ///< without the port that its scheme has anyway
    bool isPlainHttp = false;

    explicit PageAddress(QByteArrayView text)
    {
        constexpr QByteArrayView http("http://"), https("https://");
        isPlainHttp = text.size() > http.size() && isSameWord(text.first(http.size()), http);
        if (!isPlainHttp && !(text.size() > https.size() && isSameWord(text.first(https.size()), https)))
            return;
        authority = text.sliced(isPlainHttp ? http.size() : https.size());
        const qsizetype end = authority.indexOf('/');
        authority = withoutPort(end < 0 ? authority : authority.first(end), isPlainHttp);
    }
    static QByteArrayView withoutPort(QByteArrayView authority, bool isHttp)
    {
        const QByteArrayView usual = isHttp ? QByteArrayView(":80") : QByteArrayView(":443");
        return authority.endsWith(usual) ? authority.chopped(usual.size()) : authority;
    }
};

bool isPageOurs(QByteArrayView text, const Request &request, const AccessRules &rules)
{
    const PageAddress page(text);
    if (page.authority.isEmpty())
        return false;
    const QByteArrayView asked = PageAddress::withoutPort(request.head.value("host"), page.isPlainHttp);
    if (isSameWord(page.authority, asked)) // behind whatever port or proxy we are reached by
        return accesspolicy::isHostPlain(request, rules);
    if (!page.isPlainHttp || !accesspolicy::isOurs(page.authority, request.ends, rules))
        return false;
    const QByteArrayView port = portTextOf(page.authority);
    const int number = port.isEmpty() ? 80 : port.toInt();
    return number == request.ends.localPort || rules.ownPorts.contains(quint16(number));
}

/// Of the requests that a browser makes: a page that was made to look like ours by its name sends no Origin.
bool looksLikeBrowser(const Request &request)
{
    const auto has = [&request](QByteArrayView name) {
        return !request.head.value(name).isNull();
    };
    return request.head.value("user-agent").startsWith("Mozilla/") || has("origin") || has("referer")
        || has("sec-fetch-mode");
}

Access judgeStream(const Request &request, const AccessRules &rules)
{
    if (accesspolicy::isForeignPage(request, rules))
        return Access::ForeignOrigin;
    const bool isFooled = looksLikeBrowser(request) && !accesspolicy::isHostPlain(request, rules);
    return isFooled ? Access::ForeignHost : Access::Granted;
}

Access judgeActing(const Request &request, const AccessRules &rules)
{
    if (!accesspolicy::isHostPlain(request, rules))
        return Access::ForeignHost;
    return accesspolicy::isForeignPage(request, rules) ? Access::ForeignOrigin : Access::Granted;
}

Access judgeChanging(const Request &request, const AccessRules &rules)
{
    if (!accesspolicy::isOurs(request.head.value("host"), request.ends, rules))
        return Access::ForeignHost;
    if (accesspolicy::isForeignPage(request, rules))
        return Access::ForeignOrigin;
    return request.ends.peerKind == PeerKind::ThisComputer ? Access::Granted : Access::NotThisComputer;
}

} // namespace

namespace accesspolicy {

QHostAddress unmapped(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

PeerKind kindOf(const QHostAddress &peer, const QHostAddress &local, const Neighbourhood &neighbours)
{
    if (peer.isLoopback() || (!peer.isNull() && peer == local))
        return PeerKind::ThisComputer;
    return neighbours.isNear(peer) ? PeerKind::Near : PeerKind::Public;
}

QByteArray hostOf(QByteArrayView authority)
{
    QByteArrayView host = hostTextOf(authority);
    if (host.startsWith('['))
        host = host.sliced(1).chopped(1);
    return host.toByteArray().toLower();
}

bool isOurs(QByteArrayView authority, const ConnectionEnds &ends, const AccessRules &rules)
{
    const QByteArray host = hostOf(authority);
    if (host == "localhost" || rules.ownNames.contains(host))
        return true;
    const QHostAddress address = unmapped(QHostAddress(QString::fromLatin1(host)));
    return !address.isNull() && (address.isLoopback() || address == ends.local);
}

bool isHostPlain(const Request &request, const AccessRules &rules)
{
    const QByteArrayView host = hostTextOf(request.head.value("host"));
    return isAddress(host) || !host.contains('.') || isOfHouse(host)
        || rules.ownNames.contains(host.toByteArray().toLower());
}

bool isForeignPage(const Request &request, const AccessRules &rules)
{
    const QByteArrayView origin = request.head.value("origin"), referer = request.head.value("referer");
    if (!origin.isNull() && !isPageOurs(origin, request, rules))
        return true;
    if (!referer.isNull() && !isPageOurs(referer, request, rules))
        return true;
    const QByteArrayView site = request.head.value("sec-fetch-site");
    return isSameWord(site, "cross-site")
        || (isSameWord(site, "same-site") && origin.isNull() && referer.isNull());
}

bool isOriginOurs(const Request &request, const AccessRules &rules)
{
    const QByteArrayView origin = request.head.value("origin");
    return origin.isNull() || isPageOurs(origin, request, rules);
}

Access judge(const Request &request, RouteKind kind, const AccessRules &rules)
{
    if (request.ends.peerKind == PeerKind::Public && !rules.allowPublicPeers)
        return Access::PublicPeer;
    switch (kind) {
    case RouteKind::Open:
        return Access::Granted;
    case RouteKind::Stream:
        return judgeStream(request, rules);
    case RouteKind::Reading:
        if (isSafe(request.head.method))
            return isHostPlain(request, rules) ? Access::Granted : Access::ForeignHost;
        [[fallthrough]];
    case RouteKind::Acting:
        return bearsToken(request, rules.apiToken) ? Access::Granted : judgeActing(request, rules);
    case RouteKind::Changing:
        if (isSafe(request.head.method) || bearsToken(request, rules.apiToken))
            return Access::Granted;
        return judgeChanging(request, rules);
    }
    return Access::PublicPeer;
}

} // namespace accesspolicy
