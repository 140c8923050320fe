// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetchpolicy.h"

#include "core/said.h"

#include <QNetworkInterface>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Subnet = QPair<QHostAddress, int>;

QList<Subnet> subnets(std::initializer_list<const char *> texts)
{
    QList<Subnet> out;
    for (const char *text : texts)
        out.append(QHostAddress::parseSubnet(QLatin1StringView(text)));
    return out;
}

bool isWithin(const QHostAddress &address, const QList<Subnet> &nets)
{
    return std::any_of(nets.begin(), nets.end(), [&](const Subnet &net) {
        return net.first.protocol() == address.protocol() && address.isInSubnet(net);
    });
}

/// IPv4 in one of the clothes it wears in IPv6: mapped, NAT64, 6to4.
QHostAddress plain(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    bool isMapped = false;
    if (const quint32 v4 = address.toIPv4Address(&isMapped); isMapped)
        return QHostAddress(v4);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    static const QList<Subnet> nat64 = subnets({"64:ff9b::/96"}), sixToFour = subnets({"2002::/16"});
    if (isWithin(address, nat64))
        return QHostAddress(qFromBigEndian<quint32>(bytes.c + 12));
    if (isWithin(address, sixToFour))
        return QHostAddress(qFromBigEndian<quint32>(bytes.c + 2));
    return QHostAddress(bytes); // without a scope
}

bool isTarget(const QString &scheme, const auto &names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        return scheme.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
    });
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

Saying nameOf(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Computer:
        return said(Said::ThisComputer);
    case NetworkKind::House:
        return said(Said::TheHouse);
    case NetworkKind::Internet:
        break;
    }
    return said(Said::TheInternet);
}

} // namespace

LocalNetworks currentLocalNetworks()
{
    LocalNetworks out;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            QHostAddress address = entry.ip();
            address.setScopeId({});
            out.addresses.append(address);
            const bool isPointToPoint = interface.flags().testFlag(QNetworkInterface::IsPointToPoint);
            if (entry.prefixLength() > 0 && !isPointToPoint)
                out.subnets.append({address, entry.prefixLength()});
        }
    }
    return out;
}

AddressPlace placeOf(const QHostAddress &given, const LocalNetworks &local)
{
    static const QList<Subnet> loopback = subnets({"127.0.0.0/8", "0.0.0.0/8", "::1/128", "::/128"});
    static const QList<Subnet> never =
        subnets({"169.254.169.254/32", "fd00:ec2::254/128", "100.100.100.200/32", "192.0.0.192/32",
                 "224.0.0.0/4", "255.255.255.255/32", "ff00::/8"});
    static const QList<Subnet> linkLocal = subnets({"169.254.0.0/16", "fe80::/10"});
    static const QList<Subnet> house =
        subnets({"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"});
    const QHostAddress address = plain(given);
    if (isWithin(address, loopback))
        return AddressPlace::Loopback;
    if (address.isNull() || isWithin(address, never))
        return AddressPlace::Never;
    if (isWithin(address, linkLocal))
        return AddressPlace::LinkLocal;
    if (local.addresses.contains(address))
        return AddressPlace::Own;
    return isWithin(address, house) || isWithin(address, local.subnets) ? AddressPlace::House
                                                                        : AddressPlace::Internet;
}

NetworkKind originKind(AddressPlace place)
{
    switch (place) {
    case AddressPlace::Loopback:
    case AddressPlace::Own:
        return NetworkKind::Computer;
    case AddressPlace::House:
    case AddressPlace::LinkLocal:
        return NetworkKind::House;
    case AddressPlace::Internet:
    case AddressPlace::Never:
        break;
    }
    return NetworkKind::Internet;
}

Saying refusalOf(const QHostAddress &address, quint16 port, const WayOut &way, const LocalNetworks &local,
                 const QList<quint16> &ownPorts)
{
    const AddressPlace place = placeOf(address, local);
    if ((place == AddressPlace::Loopback || place == AddressPlace::Own) && ownPorts.contains(port))
        return said(Said::LeadsToUs);
    // What a person wrote may be in a network without a router; what came from elsewhere never has to.
    if (place == AddressPlace::Never || (place == AddressPlace::LinkLocal && way.origin))
        return said(Said::LeadsNowhereReal);
    if (!way.origin || way.mayReachHouse)
        return {};
    // Our own address, as the house sees it, is of the house: others there could ask it, too.
    const NetworkKind target = place == AddressPlace::Loopback ? NetworkKind::Computer
        : place == AddressPlace::Internet                      ? NetworkKind::Internet
                                                               : NetworkKind::House;
    if (target >= *way.origin)
        return {};
    return said(Said::LeadsInward, {nameOf(*way.origin), nameOf(target)});
}

std::optional<NetworkKind> widened(const std::optional<NetworkKind> &origin, NetworkKind kind)
{
    return origin ? std::max(*origin, kind) : kind;
}

QUrl redirectTarget(const QUrl &from, const QByteArray &location)
{
    QByteArray text;
    bool inPath = true; // before query and fragment, where browsers take a backslash for a slash
    for (const char c : location.trimmed()) {
        const auto byte = static_cast<unsigned char>(c);
        inPath = inPath && c != '?' && c != '#';
        if (c == '\\' && inPath)
            text += '/';
        else if (byte <= 0x20 || byte >= 0x7f || strchr("|\"<>\\^`{}", c))
            text +=
                c == '\t' || c == '\r' || c == '\n' ? QByteArray() : '%' + QByteArray(1, c).toHex().toUpper();
        else
            text += c;
    }
    if (text.isEmpty())
        return {};
    for (const QByteArray &scheme : {QByteArray("http:/"), QByteArray("https:/")}) {
        const bool hasOneSlash = text.size() > scheme.size() && text[scheme.size()] != '/';
        if (hasOneSlash && text.first(scheme.size()).toLower() == scheme)
            text.insert(scheme.size(), '/');
    }
    QUrl target = from.resolved(QUrl::fromEncoded(text, QUrl::TolerantMode));
    target.setFragment({});
    return target.isValid() && !target.host().isEmpty() ? target : QUrl();
}

RedirectStep redirectStep(const QUrl &from, const QUrl &to)
{
    static constexpr std::array others{"rtsp", "rtsps", "rtmp", "rtmps", "udp", "rtp", "srt", "mms", "mmsh"};
    if (!to.isValid() || to.host().isEmpty())
        return RedirectStep::Refuse;
    if (to.scheme() == u"http")
        return from.scheme() == u"https" ? RedirectStep::FollowUnencrypted : RedirectStep::Follow;
    if (to.scheme() == u"https")
        return RedirectStep::Follow;
    return isTarget(to.scheme(), others) ? RedirectStep::OtherKind : RedirectStep::Refuse;
}

bool isSameHost(const QUrl &url, const QUrl &home)
{
    if (url.host().isEmpty() || url.host() != home.host())
        return false;
    if (home.scheme() == u"https" && url.scheme() != u"https")
        return false;
    return portOf(url) == portOf(home) || (portOf(home) == 80 && portOf(url) == 443);
}

bool isSecretHeader(const QByteArray &name)
{
    static constexpr std::array plainNames{"user-agent",
                                           "referer",
                                           "origin",
                                           "accept",
                                           "accept-language",
                                           "cache-control",
                                           "pragma",
                                           "dnt",
                                           "icy-metadata",
                                           "x-requested-with",
                                           "range",
                                           "if-modified-since",
                                           "if-none-match",
                                           "priority",
                                           "upgrade-insecure-requests"};
    const QByteArray lower = name.toLower();
    return !lower.startsWith("sec-")
        && std::none_of(plainNames.begin(), plainNames.end(), [&](const char *own) { return lower == own; });
}

bool mayBeSent(const QByteArray &name)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    static constexpr std::array ours{
        "host",    "connection", "keep-alive",      "transfer-encoding", "te",
        "trailer", "upgrade",    "accept-encoding", "content-length",    "expect"};
    const QByteArray lower = name.toLower();
    // RFC 9110, 5.6.2: a token.
    const bool isToken = !lower.isEmpty() && std::all_of(lower.begin(), lower.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || marks.contains(c);
    });
    return isToken && !lower.startsWith("proxy-")
        && std::none_of(ours.begin(), ours.end(), [&](const char *own) { return lower == own; });
}
