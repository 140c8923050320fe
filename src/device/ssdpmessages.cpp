// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/ssdpmessages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr char server[] = "HDHomeRun/1.0 UPnP/1.0";
constexpr char rootDevice[] = "upnp:rootdevice";
constexpr char deviceType[] = "urn:schemas-upnp-org:device:Basic:1";
constexpr qsizetype longestMessage = 2048;

QByteArray uuidTarget(const QUuid &uuid)
{
    return "uuid:" + uuid.toByteArray(QUuid::WithoutBraces);
}

/// USN of `target`.
QByteArray serviceName(const QByteArray &target, const QUuid &uuid)
{
    const QByteArray own = uuidTarget(uuid);
    return target == own ? own : own + "::" + target;
}

QByteArray cacheControl()
{
    return "CACHE-CONTROL: max-age=" + QByteArray::number(qint64(ssdp::MaxAge.count())) + "\r\n";
}

} // namespace

QList<QByteArray> ssdp::targets(const QUuid &uuid)
{
    return {rootDevice, uuidTarget(uuid), deviceType};
}

std::optional<QByteArray> ssdp::searchTarget(const QByteArray &datagram)
{
    if (datagram.size() > longestMessage || !datagram.startsWith("M-SEARCH * HTTP/1."))
        return std::nullopt;
    bool discovers = false;
    QByteArray target;
    for (const QByteArray &line : datagram.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax<qsizetype>(colon, 0)).trimmed().toUpper();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "MAN")
            discovers = value == "\"ssdp:discover\"";
        else if (name == "ST")
            target = value;
    }
    if (!discovers || target.isEmpty())
        return std::nullopt;
    return target;
}

QList<QByteArray> ssdp::matching(const QByteArray &searched, const QUuid &uuid)
{
    const QList<QByteArray> own = targets(uuid);
    if (searched == "ssdp:all")
        return own;
    return own.contains(searched) ? QList<QByteArray>{searched} : QList<QByteArray>{};
}

QByteArray ssdp::searchReply(const QByteArray &target, const QUuid &uuid, const QByteArray &location,
                             const QDateTime &now)
{
    const QString date = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return "HTTP/1.1 200 OK\r\n" + cacheControl() + "DATE: " + date.toLatin1()
        + "\r\nEXT:\r\nLOCATION: " + location + "\r\nSERVER: " + server + "\r\nST: " + target
        + "\r\nUSN: " + serviceName(target, uuid) + "\r\n\r\n";
}

QByteArray ssdp::notify(Notice notice, const QByteArray &target, const QUuid &uuid,
                        const QByteArray &location)
{
    const bool alive = notice == Notice::Alive;
    QByteArray out =
        QByteArray("NOTIFY * HTTP/1.1\r\nHOST: ") + Group + ':' + QByteArray::number(Port) + "\r\n";
    if (alive)
        out += cacheControl() + "LOCATION: " + location + "\r\nSERVER: " + server + "\r\n";
    return out + "NT: " + target + "\r\nNTS: " + (alive ? "ssdp:alive" : "ssdp:byebye")
        + "\r\nUSN: " + serviceName(target, uuid) + "\r\n\r\n";
}
