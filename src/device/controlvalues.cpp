// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/controlvalues.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFilter = 1023;
constexpr uint lastPid = 0x1FFF;
constexpr uint lastProgram = 0xFFFF;

/// What matches the whole of `value`; patterns are ASCII.
QRegularExpressionMatch matched(const QRegularExpression &form, const QByteArray &value)
{
    return form.match(QString::fromLatin1(value));
}

bool isSendable(const QHostAddress &address)
{
    return !address.isNull() && !address.isBroadcast() && address != QHostAddress(QHostAddress::AnyIPv4)
        && address != QHostAddress(QHostAddress::AnyIPv6);
}

QByteArray endpoint(const QString &address, quint16 port)
{
    const QByteArray host = address.toLatin1();
    return (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(port);
}

} // namespace

std::optional<controlvalues::TunedChannel> controlvalues::tunedChannel(const QByteArray &value)
{
    static const QRegularExpression form(u"\\A(?:([A-Za-z0-9][A-Za-z0-9-]{0,23}):)?([1-9][0-9]{0,10})\\z"_s);
    const auto match = matched(form, value);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray number = match.captured(2).toLatin1();
    const QByteArray modulation = match.captured(1).isEmpty() ? "auto"_ba : match.captured(1).toLatin1();
    return TunedChannel{modulation + ':' + number, number.toLongLong()};
}

QString controlvalues::guideNumber(const QByteArray &value)
{
    const QByteArray trimmed = value.trimmed();
    const qsizetype end = trimmed.indexOf(' ');
    return QString::fromUtf8(end < 0 ? trimmed : trimmed.first(end));
}

std::optional<QByteArray> controlvalues::program(const QByteArray &value)
{
    bool ok = false;
    const uint number = guideNumber(value).toUInt(&ok);
    return ok && number <= lastProgram ? std::optional(QByteArray::number(number)) : std::nullopt;
}

bool controlvalues::isFilter(const QByteArray &value)
{
    static const QRegularExpression form(u"\\A0x([0-9A-Fa-f]{1,4})(?:-0x([0-9A-Fa-f]{1,4}))?\\z"_s);
    if (value.size() > longestFilter)
        return false;
    for (const QByteArray &word : value.simplified().split(' ')) {
        const auto match = matched(form, word);
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).isEmpty() ? first : match.captured(2).toUInt(nullptr, 16);
        if (!match.hasMatch() || first > last || last > lastPid)
            return false;
    }
    return true;
}

std::optional<quint32> controlvalues::lockKey(const QByteArray &value)
{
    static const QRegularExpression form(u"\\A[0-9]{1,10}\\z"_s);
    bool ok = false;
    const quint32 key = value.toUInt(&ok);
    return ok && matched(form, value).hasMatch() ? std::optional(key) : std::nullopt;
}

std::optional<DatagramTarget> controlvalues::target(const QByteArray &value)
{
    static const QRegularExpression form(
        u"\\A(?:(udp|rtp)://)?(?:([0-9.]{7,15})|\\[([0-9A-Fa-f:.]{2,45})\\]):([0-9]{1,5})\\z"_s);
    const auto match = matched(form, value);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isV4 = !match.captured(2).isEmpty();
    const QHostAddress address(isV4 ? match.captured(2) : match.captured(3));
    const auto family = isV4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    const uint port = match.captured(4).toUInt();
    // Qt reads "127.1" too; whoever writes that means something else.
    const bool isWhole = !isV4 || address.toString() == match.captured(2);
    if (!isSendable(address) || address.protocol() != family || !isWhole || port == 0 || port > 0xFFFF)
        return std::nullopt;
    using enum DatagramTarget::Protocol;
    return DatagramTarget{match.captured(1) == "rtp"_L1 ? Rtp : Udp, address.toString(), quint16(port)};
}

QByteArray controlvalues::toText(const DatagramTarget &target)
{
    const QByteArray protocol = target.protocol == DatagramTarget::Protocol::Rtp ? "rtp://" : "udp://";
    return protocol + endpoint(target.address, target.port);
}

QByteArray controlvalues::httpTarget(const QString &address, quint16 port)
{
    return "http://" + endpoint(address, port);
}

bool controlvalues::isOwn(const DatagramTarget &target, const QString &client)
{
    const QHostAddress wanted(target.address);
    const QHostAddress own(client);
    return wanted == own || (wanted.isLoopback() && own.isLoopback());
}
