// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/fakejellyfin.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <QXmlStreamWriter>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QJsonValue inCamelCase(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(inCamelCase(each));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key().left(1).toLower() + it.key().mid(1), inCamelCase(*it));
    return out;
}

/// Fields are attributes here; true servers write elements, which we do not read.
void writeXml(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            writeXml(xml, name, each);
        return;
    }
    const QJsonObject object = value.toObject();
    xml.writeStartElement(name);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isArray() && !it->isObject())
            xml.writeAttribute(it.key(), it->toVariant().toString());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isArray() || it->isObject())
            writeXml(xml, it.key(), *it);
    }
    xml.writeEndElement();
}

QString timeIn(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(u"yyyy-MM-ddTHH:mm:ss.zzz0000Z"_s);
}

} // namespace

FakeJellyfin::FakeJellyfin()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeJellyfin::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the fake Jellyfin can't listen: %s", qPrintable(m_server.errorString()));
}

QUrl FakeJellyfin::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QJsonObject FakeJellyfin::watching(const QString &user, const QString &number, const QString &name)
{
    QJsonObject item{{u"Type"_s, u"TvChannel"_s}, {u"Name"_s, name}};
    if (!number.isEmpty())
        item.insert(u"ChannelNumber"_s, number);
    return {{u"Id"_s, u"session of "_s + user},
            {u"UserName"_s, user},
            {u"Client"_s, u"Jellyfin Web"_s},
            {u"DeviceName"_s, u"Firefox"_s},
            {u"NowPlayingItem"_s, item},
            {u"PlayState"_s, QJsonObject{{u"PlayMethod"_s, u"DirectStream"_s}, {u"IsPaused"_s, false}}}};
}

QJsonObject FakeJellyfin::timer(const QString &name, const QString &channel, int begins, int ends,
                                const QString &status)
{
    return {{u"Name"_s, name},
            {u"ChannelName"_s, channel},
            {u"StartDate"_s, timeIn(begins)},
            {u"EndDate"_s, timeIn(ends)},
            {u"PrePaddingSeconds"_s, 60},
            {u"PostPaddingSeconds"_s, 120},
            {u"Status"_s, status}};
}

void FakeJellyfin::accept()
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

bool FakeJellyfin::isAllowed(const QByteArray &head) const
{
    const QByteArray bytes = key.toLatin1();
    return head.contains(isEmby ? "X-Emby-Token: " + bytes + "\r\n"
                                : "Authorization: MediaBrowser Token=\"" + bytes + "\"\r\n");
}

void FakeJellyfin::answer(QTcpSocket &socket, const QByteArray &head)
{
    heads.append(head);
    ++asked;
    const QByteArray method = head.split(' ').value(0);
    const QString path = QUrl::fromEncoded(head.split(' ').value(1)).path();
    const Fault fault = faults ? faults(method, path) : Fault();
    QJsonValue body = QJsonObject();
    int status = isAllowed(head) ? 200 : 401;
    if (status == 200 && !fault.isAny())
        status = act(method, path, body);
    if (fault.status != 0)
        status = fault.status;
    QByteArray bytes = fault.isGarbage ? QByteArray("[{\"Id\": broken")
        : fault.isPage                 ? QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>")
                                       : text(body);
    const QByteArray out = "HTTP/1.1 " + QByteArray::number(status)
        + " Whatever\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n"
        + (fault.isCut ? bytes.first(bytes.size() / 2) : bytes);
    QTimer::singleShot(fault.delay, &socket, [&socket, out, isCut = fault.isCut] {
        socket.write(out);
        if (isCut)
            socket.disconnectFromHost();
    });
}

int FakeJellyfin::act(const QByteArray &method, const QString &path, QJsonValue &body)
{
    if (path == "/System/Info"_L1) {
        body = QJsonObject{{u"Id"_s, u"machine-j"_s}, {u"Version"_s, u"10.11.0"_s}};
    } else if (path == "/Sessions"_L1) {
        body = sessions;
    } else if (path == "/LiveTv/Timers"_L1) {
        body = QJsonObject{{u"Items"_s, timers}, {u"TotalRecordCount"_s, int(timers.size())}};
    } else if (path == "/ScheduledTasks"_L1) {
        QJsonArray tasks{QJsonObject{{u"Id"_s, u"1"_s}, {u"Key"_s, u"CleanLogs"_s}, {u"State"_s, u"Idle"_s}}};
        if (hasGuideTask)
            tasks.append(QJsonObject{{u"Id"_s, u"bea9b218c97bbf98c5dc1303bdb9a0ca"_s},
                                     {u"Key"_s, u"RefreshGuide"_s},
                                     {u"State"_s, isReading ? u"Running"_s : u"Idle"_s}});
        body = tasks;
    } else if (path == "/ScheduledTasks/Running/bea9b218c97bbf98c5dc1303bdb9a0ca"_L1 && method == "POST") {
        ++guideReadings;
        return 204;
    } else {
        return 404;
    }
    return 200;
}

QByteArray FakeJellyfin::text(const QJsonValue &body) const
{
    if (form == Form::Xml) {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        xml.writeStartDocument();
        xml.writeStartElement(u"All"_s);
        writeXml(xml, u"Each"_s, body);
        xml.writeEndElement();
        return out;
    }
    const QJsonValue shown = form == Form::Camel ? inCamelCase(body) : body;
    return shown.isArray() ? QJsonDocument(shown.toArray()).toJson()
                           : QJsonDocument(shown.toObject()).toJson();
}
