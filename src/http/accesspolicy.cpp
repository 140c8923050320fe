// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/accesspolicy.h"

#include <QPair>

#include <algorithm>

#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isPrivate(const QHostAddress &address)
{
    static const std::array ranges{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"198.18.0.0/15"_s), // of benchmarks (RFC 2544): never on the internet
        QHostAddress::parseSubnet(u"fc00::/7"_s),       QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return std::any_of(ranges.begin(), ranges.end(),
                       [&address](const auto &range) { return address.isInSubnet(range); });
}

/// Takes the same time wherever the difference lies, so that a token can't be guessed letter by letter.
bool isEqualInConstantTime(QByteArrayView a, QByteArrayView b)
{
    uint difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size() && !b.isEmpty(); ++i)
        difference |= uint(uchar(a[i]) ^ uchar(b[i % b.size()]));
    return difference == 0;
}

bool bearsToken(const Request &request, const QByteArray &token)
{
    constexpr QByteArrayView scheme("bearer ");
    const QByteArrayView sent = request.head.value("authorization");
    if (token.isEmpty() || sent.size() <= scheme.size()
        || sent.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return false;
    return isEqualInConstantTime(sent.sliced(scheme.size()).trimmed(), token);
}

bool isSafe(Method method)
{
    return method == Method::Get || method == Method::Head || method == Method::Options;
}

} // namespace

namespace accesspolicy {

QHostAddress unmapped(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

PeerKind kindOf(const QHostAddress &peer, const QHostAddress &local)
{
    if (peer.isLoopback() || (!peer.isNull() && peer == local))
        return PeerKind::ThisComputer;
    return isPrivate(peer) ? PeerKind::Private : PeerKind::Public;
}

QByteArray hostOf(QByteArrayView authority)
{
    if (authority.startsWith('[')) {
        const qsizetype end = authority.indexOf(']');
        return end < 0 ? QByteArray() : authority.sliced(1, end - 1).toByteArray().toLower();
    }
    const qsizetype colon = authority.indexOf(':');
    return (colon < 0 ? authority : authority.first(colon)).toByteArray().toLower();
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
    const QByteArrayView host = request.head.value("host");
    return isOurs(host, request.ends, rules) || !QHostAddress(QString::fromLatin1(hostOf(host))).isNull();
}

bool isCrossSite(const Request &request)
{
    const QByteArrayView site = request.head.value("sec-fetch-site");
    return site.compare("cross-site", Qt::CaseInsensitive) == 0;
}

bool isOriginOurs(const Request &request, const AccessRules &rules)
{
    constexpr QByteArrayView scheme("http://");
    const QByteArrayView origin = request.head.value("origin");
    if (origin.isNull())
        return true;
    return origin.startsWith(scheme) && isOurs(origin.sliced(scheme.size()), request.ends, rules);
}

Access judge(const Request &request, RouteKind kind, const AccessRules &rules)
{
    if (request.ends.peerKind == PeerKind::Public && !rules.allowPublicPeers)
        return Access::PublicPeer;
    if (isSafe(request.head.method) || kind == RouteKind::Reading)
        return Access::Granted;
    if (kind == RouteKind::Tuner)
        return isOriginOurs(request, rules) ? Access::Granted : Access::ForeignOrigin;
    if (bearsToken(request, rules.apiToken))
        return Access::Granted;
    if (!isOurs(request.head.value("host"), request.ends, rules))
        return Access::ForeignHost;
    if (!isOriginOurs(request, rules))
        return Access::ForeignOrigin;
    return request.ends.peerKind == PeerKind::ThisComputer ? Access::Granted : Access::NotThisComputer;
}

} // namespace accesspolicy
