// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/fakeplex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>
#include <QXmlStreamWriter>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The same as XML: scalars as attributes, the rest as elements.
void writeXml(QXmlStreamWriter &xml, const QString &name, const QJsonObject &object)
{
    xml.writeStartElement(name);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isBool())
            xml.writeAttribute(it.key(), it->toBool() ? u"1"_s : u"0"_s);
        else if (!it->isArray() && !it->isObject())
            xml.writeAttribute(it.key(), it->toVariant().toString());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            writeXml(xml, it.key() == "Metadata"_L1 ? u"Video"_s : it.key(), it->toObject());
        const QJsonArray items = it->toArray();
        for (const QJsonValue &item : items)
            writeXml(xml, it.key() == "Metadata"_L1 ? u"Video"_s : it.key(), item.toObject());
    }
    xml.writeEndElement();
}

/// As Plex does where there is one only.
QJsonValue listOf(const QJsonArray &items)
{
    return items.size() == 1 ? QJsonValue(items.first()) : QJsonValue(items);
}

} // namespace

FakePlex::FakePlex()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakePlex::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the fake Plex can't listen: %s", qPrintable(m_server.errorString()));
}

QUrl FakePlex::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

FakePlex::Device *FakePlex::device(const QString &id)
{
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&id](const Device &each) { return each.deviceId == id; });
    return found == devices.end() ? nullptr : &*found;
}

FakePlex::Dvr *FakePlex::dvr(const QString &key)
{
    const auto found =
        std::find_if(dvrs.begin(), dvrs.end(), [&key](const Dvr &each) { return each.key == key; });
    return found == dvrs.end() ? nullptr : &*found;
}

void FakePlex::addForeign()
{
    devices.append({u"7"_s,
                    u"device://tv.plex.grabbers.hdhomerun/1234567A"_s,
                    u"1234567A"_s,
                    u"http://192.168.77.7:80"_s,
                    u"PlexBridge"_s,
                    u"alive"_s,
                    u"enabled"_s,
                    u"8"_s,
                    {{u"5.1"_s, u"I-5"_s, u"K-5"_s, true}, {u"6.1"_s, u"I-6"_s, u"K-6"_s, false}}});
    dvrs.append({u"8"_s,
                 u"dvr-8"_s,
                 {u"lineup://tv.plex.providers.epg.cloud/somewhere"_s},
                 {{u"startOffsetMinutes"_s, u"3"_s}},
                 500,
                 {u"I-5"_s}});
}

void FakePlex::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        const auto bytes = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
            *bytes += socket->readAll();
            for (qsizetype end; (end = bytes->indexOf("\r\n\r\n")) >= 0; bytes->remove(0, end + 4))
                answer(*socket, bytes->first(end + 4));
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakePlex::answer(QTcpSocket &socket, const QByteArray &head)
{
    heads.append(head);
    ++asked;
    const QUrl target = QUrl::fromEncoded(head.split(' ').value(1));
    Call call{head.split(' ').value(0), target.path(), {}};
    for (const auto &[name, value] :
         QUrlQuery(target.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyDecoded))
        call.query.insert(name, value);
    const Fault fault = faults ? faults(call.method, call.path) : Fault();
    QJsonObject body;
    int status = 401;
    const bool isFine = fault.status == 0 && !fault.isGarbage && !fault.isRefusal;
    if (call.path == "/identity"_L1 || head.contains("X-Plex-Token: " + token.toLatin1() + "\r\n"))
        status = isFine || fault.happensAllTheSame ? act(call, body) : 200;
    if (fault.status != 0)
        status = fault.status;
    if (fault.isRefusal)
        body = {{u"status"_s, -1}, {u"message"_s, u"no"_s}};
    const QByteArray bytes = fault.isGarbage ? QByteArray("{\"MediaContainer\": [broken")
        : status == 400                      ? QByteArray("<html><head/><body>Bad Request</body></html>")
                                             : text(body);
    if (fault.delay == 0)
        return send(socket, status, bytes, fault.isCut);
    QTimer::singleShot(fault.delay, &socket,
                       [this, &socket, status, bytes, fault] { send(socket, status, bytes, fault.isCut); });
}

void FakePlex::send(QTcpSocket &socket, int status, const QByteArray &body, bool isCut)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status)
        + " Whatever\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!m_activity.isEmpty())
        head += "X-Plex-Activity: " + m_activity + "\r\n";
    socket.write(head + "\r\n" + (isCut ? body.first(body.size() / 2) : body));
    if (isCut)
        socket.disconnectFromHost();
}

QByteArray FakePlex::text(const QJsonObject &body) const
{
    if (json)
        return QJsonDocument(QJsonObject{{u"MediaContainer"_s, body}}).toJson();
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    writeXml(xml, u"MediaContainer"_s, body);
    xml.writeEndDocument();
    return out;
}

int FakePlex::act(const Call &call, QJsonObject &body)
{
    if (call.method == "GET")
        return read(call, body);
    writes.append(QString::fromLatin1(call.method) + u' ' + call.path);
    return write(call);
}

QJsonObject FakePlex::jsonOf(const Device &device) const
{
    QJsonArray map;
    for (const Pair &pair : device.map)
        map.append(QJsonObject{{u"deviceIdentifier"_s, pair.number},
                               {u"lineupIdentifier"_s, pair.guide},
                               {u"channelKey"_s, pair.key},
                               {u"enabled"_s, pair.on ? u"1"_s : u"0"_s}});
    QJsonObject out{{u"key"_s, device.key},           {u"uuid"_s, device.uuid},
                    {u"deviceId"_s, device.deviceId}, {u"uri"_s, device.uri},
                    {u"title"_s, device.title},       {u"status"_s, device.status},
                    {u"state"_s, device.state},       {u"ChannelMapping"_s, listOf(map)}};
    if (!device.dvr.isEmpty())
        out.insert(u"parentID"_s, device.dvr);
    return out;
}

QJsonObject FakePlex::jsonOf(const Dvr &dvr) const
{
    QJsonArray inside, lineups, settings;
    for (const Device &device : devices) {
        if (device.dvr == dvr.key)
            inside.append(jsonOf(device));
    }
    for (const QString &lineup : dvr.lineups)
        lineups.append(QJsonObject{{u"id"_s, lineup}, {u"title"_s, u"a guide"_s}});
    for (auto it = dvr.settings.begin(); it != dvr.settings.end(); ++it)
        settings.append(QJsonObject{{u"id"_s, it.key()}, {u"value"_s, *it}, {u"default"_s, u"24"_s}});
    return {
        {u"key"_s, dvr.key},           {u"uuid"_s, dvr.uuid},          {u"refreshedAt"_s, dvr.refreshedAt},
        {u"Device"_s, listOf(inside)}, {u"Lineup"_s, listOf(lineups)}, {u"Setting"_s, settings}};
}

int FakePlex::read(const Call &call, QJsonObject &body)
{
    QJsonArray items;
    if (call.path == "/identity"_L1) {
        body = {{u"machineIdentifier"_s, u"machine-1"_s}, {u"version"_s, u"1.43.4"_s}};
    } else if (call.path == "/media/grabbers/devices"_L1) {
        for (const Device &device : std::as_const(devices))
            items.append(jsonOf(device));
        body = {{u"Device"_s, listOf(items)}};
    } else if (call.path == "/livetv/dvrs"_L1) {
        for (const Dvr &each : std::as_const(dvrs))
            items.append(jsonOf(each));
        body = {{u"Dvr"_s, listOf(items)}};
    } else if (call.path == "/activities"_L1) {
        if (!m_readingDvr.isEmpty() && ++m_polls > readingPolls) {
            Dvr *const read = dvr(m_readingDvr);
            read->refreshedAt += 100;
            read->guide = tuner;
            m_readingDvr.clear();
        }
        if (!m_readingDvr.isEmpty() && showsActivity)
            items.append(QJsonObject{{u"uuid"_s, u"reading"_s}, {u"type"_s, u"provider.epg.load"_s}});
        body = {{u"Activity"_s, listOf(items)}};
    } else if (call.path == "/livetv/epg/lineupchannels"_L1) {
        for (const Dvr &each : std::as_const(dvrs)) {
            for (const QString &id :
                 each.lineups.contains(call.query.value(u"lineup"_s)) ? each.guide : QStringList())
                items.append(QJsonObject{{u"channelVcn"_s, id},
                                         {u"identifier"_s, id},
                                         {u"key"_s, u"key-"_s + id},
                                         {u"title"_s, id}});
        }
        body = {{u"Lineup"_s, QJsonObject{{u"Channel"_s, listOf(items)}}}};
    } else if (call.path == "/livetv/epg/languages"_L1) {
        body = {{u"Language"_s, QJsonArray{QJsonObject{{u"code"_s, u"eng"_s}, {u"title"_s, u"English"_s}}}}};
    } else if (call.path == "/status/sessions"_L1) {
        for (const QJsonObject &session : std::as_const(sessions))
            items.append(session);
        body = {{u"size"_s, int(sessions.size())}, {u"Metadata"_s, items}};
    } else if (call.path == "/media/subscriptions/scheduled"_L1) {
        for (const QJsonObject &recording : std::as_const(recordings))
            items.append(recording);
        body = {{u"MediaGrabOperation"_s, items}};
    } else {
        return 404;
    }
    return 200;
}

int FakePlex::write(const Call &call)
{
    return call.path.startsWith("/media/grabbers/"_L1) ? writeDevice(call) : writeDvr(call);
}

void FakePlex::registerAt(const QString &uri)
{
    if (Device *const known = device(deviceId)) {
        known->uri = uri; // the same id from elsewhere replaces it
        known->status = u"alive"_s;
        return;
    }
    devices.append({QString::number(m_nextKey++),
                    u"device://tv.plex.grabbers.hdhomerun/"_s + deviceId,
                    deviceId,
                    uri,
                    u"PlexBridge"_s,
                    u"alive"_s,
                    u"enabled"_s,
                    {},
                    {}});
}

int FakePlex::writeDevice(const Call &call)
{
    const QStringList parts = call.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 3) {
        if (call.method != (isOldWay ? "PUT" : "POST") || !call.query.contains(u"uri"_s))
            return 400;
        registerAt(call.query.value(u"uri"_s));
        return 200;
    }
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&parts](const Device &each) { return each.key == parts.value(3); });
    if (found == devices.end())
        return 404;
    if (parts.value(4) == "channelmap"_L1 && call.method == "PUT")
        writeMap(*found, call);
    else if (parts.size() == 4 && call.method == "PUT")
        found->state = call.query.value(u"enabled"_s) == "1"_L1 ? u"enabled"_s : u"disabled"_s;
    else
        return 404;
    return 200;
}

void FakePlex::writeMap(Device &device, const Call &call)
{
    device.map.clear(); // what is left out vanishes
    const QStringList enabled = call.query.value(u"channelsEnabled"_s).split(u',');
    for (auto it = call.query.begin(); it != call.query.end(); ++it) {
        if (!it.key().startsWith("channelMapping["_L1))
            continue;
        const QString number = it.key().section(u'[', 1).chopped(1);
        device.map.append({number, *it, call.query.value(u"channelMappingByKey["_s + number + u']'),
                           enabled.contains(number)});
    }
    std::sort(device.map.begin(), device.map.end(),
              [](const Pair &one, const Pair &other) { return one.number < other.number; });
}

int FakePlex::writeDvr(const Call &call)
{
    const QStringList parts = call.path.split(u'/', Qt::SkipEmptyParts);
    if (call.path == "/livetv/dvrs"_L1 && call.method == "POST") {
        const QString uuid = call.query.value(u"device"_s);
        const auto found = std::find_if(devices.begin(), devices.end(),
                                        [&uuid](const Device &each) { return each.uuid == uuid; });
        if (found == devices.end())
            return 400;
        const QString key = QString::number(m_nextKey++);
        dvrs.append({key,
                     u"dvr-"_s + key,
                     {call.query.value(u"lineup"_s)},
                     {{u"xmltvCustomRefreshInHours"_s, u"24"_s}, {u"startOffsetMinutes"_s, u"0"_s}},
                     1000,
                     {}});
        found->dvr = key;
        return 200;
    }
    Dvr *const each = dvr(parts.value(2));
    if (!each)
        return 404;
    const QString what = parts.value(3);
    if (what == "reloadGuide"_L1 && call.method == "POST") {
        m_readingDvr = each->key;
        m_polls = 0;
        m_activity = showsActivity ? "reading" : "";
    } else if (what == "prefs"_L1 && call.method == "PUT") {
        each->settings = call.query; // all of them: what is left out is lost
    } else if (what == "lineups"_L1 && call.method == "PUT") {
        each->lineups.append(call.query.value(u"lineup"_s));
    } else if (what == "lineups"_L1 && call.method == "DELETE") {
        each->lineups.removeAll(call.query.value(u"lineup"_s));
    } else if (what == "devices"_L1 && call.method != "POST") {
        for (Device &device : devices) {
            if (device.key == parts.value(4))
                device.dvr = call.method == "PUT" ? each->key : QString();
        }
    } else {
        return 404;
    }
    return 200;
}
