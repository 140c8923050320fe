// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/judgement.h"

#include "doctor/searchpacket.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto slowVideo = 3000ms; // first byte, field-notes.md section 5
constexpr int packet = 188;

bool isVirtual(const QString &interfaceName)
{
    static constexpr std::array beginnings{"docker", "br-", "veth", "virbr", "vmnet", "vboxnet",  "tun",
                                           "tap",    "wg",  "zt",   "lxc",   "ppp",   "tailscale"};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const char *beginning) {
        return interfaceName.startsWith(QLatin1StringView(beginning));
    });
}

/// Where containers live by default, also seen from inside one.
bool isDockers(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"172.17.0.0"_s), 16);
}

/// Of the kind that PlexBridge answers.
bool isPrivate(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> networks{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),       QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return std::any_of(networks.begin(), networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network); });
}

QString interfaceOf(const QString &host, const QList<OwnAddress> &own)
{
    const QHostAddress address(host);
    const auto it =
        std::find_if(own.begin(), own.end(), [&](const OwnAddress &each) { return each.address == address; });
    return it == own.end() ? QString() : it->interfaceName;
}

bool isTransportStream(const QByteArray &beginning)
{
    for (qsizetype at = 0; at < beginning.size(); at += packet) {
        if (beginning[at] != 0x47)
            return false;
    }
    return !beginning.isEmpty();
}

Reason worked(Check check, const StreamAnswer &answer)
{
    if (check == Check::Transcode)
        return Reason::TranscodeFine;
    return answer.firstByte > slowVideo ? Reason::VideoSlow : Reason::VideoFine;
}

QByteArray headerOf(const QByteArray &message, const QByteArray &name)
{
    for (const QByteArray &line : message.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QString joined(const QList<int> &ports)
{
    QStringList out;
    for (const int port : ports)
        out.append(QString::number(port));
    return out.join(u',');
}

QString ufwCommand(const judge::OpenPorts &ports)
{
    const QString from = ports.network.isEmpty() ? u"any"_s : ports.network;
    const QString rule = u"sudo ufw allow proto %1 from %2 to any port %3"_s;
    return rule.arg(u"tcp"_s, from, joined(ports.tcp)) + u" && "_s
        + rule.arg(u"udp"_s, from, joined(ports.udp));
}

QString firewalldCommand(const judge::OpenPorts &ports)
{
    QString command = u"sudo firewall-cmd --permanent"_s;
    for (const int port : ports.tcp)
        command += u" --add-port=%1/tcp"_s.arg(port);
    for (const int port : ports.udp)
        command += u" --add-port=%1/udp"_s.arg(port);
    return command + u" && sudo firewall-cmd --reload"_s;
}

/// The names of table and chain are those of Debian's /etc/nftables.conf.
QString nftablesCommand(const judge::OpenPorts &ports)
{
    const QString rule = u"sudo nft insert rule inet filter input %1 dport '{ %2 }' accept"_s;
    return rule.arg(u"tcp"_s, joined(ports.tcp)) + u" && "_s + rule.arg(u"udp"_s, joined(ports.udp));
}

} // namespace

QString judge::hostOf(const QString &address)
{
    return QUrl(u"http://"_s + address).host();
}

bool judge::isThisComputer(const QString &host)
{
    return host == u"localhost" || host == u"0.0.0.0" || QHostAddress(host).isLoopback();
}

QString judge::addressFromOutside(const QStringList &told)
{
    const auto it = std::find_if(told.begin(), told.end(),
                                 [](const QString &each) { return !isThisComputer(hostOf(each)); });
    return it == told.end() ? QString() : *it;
}

Findings judge::addresses(const QStringList &told, const QList<OwnAddress> &own, bool publicPeersAllowed)
{
    Findings real, notReal;
    for (const QString &address : told) {
        const QString host = hostOf(address);
        const QString interface = interfaceOf(host, own);
        if (isThisComputer(host))
            continue;
        if (isVirtual(interface) || isDockers(QHostAddress(host)))
            notReal.append({Check::Address, Reason::AddressVirtual, address,
                            interface.isEmpty() ? u"docker"_s : interface});
        else if (real.isEmpty())
            real.append({Check::Address,
                         publicPeersAllowed || isPrivate(QHostAddress(host)) ? Reason::AddressFine
                                                                             : Reason::AddressPublic,
                         address,
                         {}});
    }
    if (real.isEmpty() && notReal.isEmpty())
        return {{Check::Address, Reason::AddressOnlyHere, {}, {}}};
    if (real.isEmpty())
        return {{Check::Address, Reason::AddressOnlyVirtual, notReal[0].subject, notReal[0].detail}};
    return real + notReal;
}

Finding judge::stream(Check check, const StreamAnswer &answer, const QString &channel)
{
    const QByteArrayView error =
        QByteArrayView(answer.tunerError).first(std::min<qsizetype>(3, answer.tunerError.size()));
    if (answer.status == 0)
        return {check, Reason::NoAnswer, answer.subject, {}};
    if (error == "804" || error == "805")
        return {check, Reason::VideoTunersBusy, {}, {}};
    if (answer.status != 200)
        return {check, Reason::VideoRefused, channel,
                answer.tunerError.isEmpty() ? QString::number(answer.status)
                                            : QString::fromLatin1(answer.tunerError)};
    if (answer.beginning.isEmpty())
        return {check, Reason::VideoSilent, channel, {}};
    if (!isTransportStream(answer.beginning))
        return {check, Reason::VideoIsNone, channel, QString::fromLatin1(answer.contentType)};
    return {check, worked(check, answer), channel, QString::number(answer.firstByte.count())};
}

Finding judge::videoPort(const Answer &answer, quint16 port)
{
    // Busy tuners are no other program.
    const bool isOurs = answer.status == 200 || !answer.tunerError.isEmpty();
    return {Check::VideoPort,
            isOurs ? Reason::VideoPortFine : Reason::VideoPortElsewhere,
            QString::number(port),
            {}};
}

Finding judge::search(Check check, const Echoes &echoes, const Searched &searched)
{
    const QString port = QString::number(searched.port);
    if (echoes.isEmpty())
        return {check, Reason::SearchSilent, searched.host, port};
    const SearchReply reply = readSearchReply(echoes[0].datagram);
    if (!reply.fault.isEmpty())
        return Finding{check, Reason::SearchDamaged, {}, reply.fault};
    if (reply.deviceId.compare(searched.deviceId, Qt::CaseInsensitive) != 0)
        return {check, Reason::SearchOther, reply.deviceId, port};
    if (QHostAddress(echoes[0].from.toIPv4Address()) != QHostAddress(searched.host))
        return {check, Reason::SearchElsewhere, echoes[0].from.toString(), searched.host};
    return {check, Reason::SearchFine, searched.host, {}};
}

Finding judge::upnpSearch(const Echoes &echoes, const QStringList &addresses)
{
    const bool answered = std::any_of(echoes.begin(), echoes.end(), [&](const Echo &echo) {
        const QUrl location(QString::fromLatin1(headerOf(echo.datagram, "location")));
        return addresses.contains(location.authority())
            || addresses.contains(location.authority() + u":80"_s);
    });
    const bool hasIpv4 = std::any_of(addresses.begin(), addresses.end(),
                                     [](const QString &address) { return !address.startsWith(u'['); });
    const Reason silent = hasIpv4 ? Reason::UpnpSilent : Reason::UpnpNeedsIpv4;
    return {Check::UpnpSearch, answered ? Reason::UpnpFine : silent, {}, {}};
}

Finding judge::twin(const Echoes &echoes, const QList<OwnAddress> &own, const QString &deviceId)
{
    for (const Echo &echo : echoes) {
        const QHostAddress from(echo.from.toIPv4Address());
        const bool isOwn = from.isLoopback()
            || std::any_of(own.begin(), own.end(),
                           [&](const OwnAddress &each) { return each.address == from; });
        const SearchReply reply = readSearchReply(echo.datagram);
        if (!isOwn && reply.fault.isEmpty() && reply.deviceId.compare(deviceId, Qt::CaseInsensitive) == 0)
            return {Check::Twin, Reason::TwinFound, from.toString(), reply.deviceId};
    }
    return {Check::Twin, Reason::TwinNone, deviceId, {}};
}

QString judge::networkOf(const QString &host, const QList<OwnAddress> &own)
{
    const QHostAddress address(host);
    for (const OwnAddress &each : own) {
        if (each.address != address || each.prefixLength <= 0
            || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        const quint32 mask = ~quint32(0) << (32 - each.prefixLength);
        return u"%1/%2"_s.arg(QHostAddress(address.toIPv4Address() & mask).toString()).arg(each.prefixLength);
    }
    return {};
}

Findings judge::firewall(const Services &services, const OpenPorts &ports)
{
    static const QRegularExpression enabled(u"^\\s*ENABLED\\s*=\\s*[\"']?yes"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::CaseInsensitiveOption);
    Findings out;
    const auto add = [&](Reason reason, const QString &command) {
        out.append({Check::Firewall, reason, command, {}});
    };
    if (enabled.match(QString::fromUtf8(services.ufwConf)).hasMatch())
        add(Reason::FirewallUfw, ufwCommand(ports));
    if (services.firewalld)
        add(Reason::FirewallFirewalld, firewalldCommand(ports));
    if (services.nftables)
        add(Reason::FirewallNftables, nftablesCommand(ports));
    if (out.isEmpty())
        add(services.seen ? Reason::FirewallNone : Reason::FirewallUnseen, {});
    return out;
}
