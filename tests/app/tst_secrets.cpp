// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace {

/// All that is secret has this word in it.
constexpr QByteArrayView Planted("planted");

/// A provider whose list is full of secrets; its first channel plays, its second one is refused.
class SecretiveProvider : public QTcpServer {
public:
    SecretiveProvider()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QByteArray place() const { return "127.0.0.1:" + QByteArray::number(serverPort()); }
    int refused = 0;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray path = socket->readAll().split(' ').value(1);
        if (path.startsWith("/get.php")) {
            const QByteArray body = list();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                          + body);
        } else if (path.endsWith("/1.ts")) {
            play(socket);
        } else {
            ++refused;
            socket->write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        }
    }
    [[nodiscard]] QByteArray list() const
    {
        const QByteArray at = "http://" + place();
        return "#EXTM3U x-tvg-url=\"" + at + "/guide?key=planted-guide\"\n"
            + "#EXTINF:-1 tvg-chno=\"1\" tvg-logo=\"" + at + "/logo?token=planted-logo\",One\n" + at
            + "/live/user/planted-path/1.ts|X-Token=planted-header\n"
              "#EXTINF:-1 tvg-chno=\"2\",Two\n"
            + at.first(7) + "user:planted-password@" + place()
            + "/live/planted-user/x/2.ts?sid=planted-query\n";
    }
    static void play(QTcpSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] {
            for (int i = 0; i < 100; ++i)
                socket->write(QByteArray("\x47\x1f\xff\x10", 4) + QByteArray(184, '\xff'));
        });
        timer->start(10);
    }
};

QByteArray told(const QJsonObject &ready, const QString &path)
{
    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(ready[u"api"_s].toString() + path))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(10'000) ? reply->readAll() : QByteArray();
}

/// The first message of /ws.
QByteArray toldByFeed(const QJsonObject &ready)
{
    QTcpSocket socket;
    const QUrl api(ready[u"api"_s].toString());
    socket.connectToHost(api.host(), quint16(api.port()));
    socket.write("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    (void)QTest::qWaitFor([&socket] { return socket.peek(65536).contains("\"snapshot\""); }, 10'000);
    return socket.readAll();
}

} // namespace

/// What providers must not hear of each other, and nobody here of them, is in no answer, message or line of
/// the log, and not in the database.
class TestSecrets : public QObject {
    Q_OBJECT
private slots:
    void areInNothingThatIsTold()
    {
        QTemporaryDir where;
        SecretiveProvider provider;
        QFile settings(where.filePath(u"plexbridge.ini"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("playlist = http://user:planted-login@" + provider.place()
                       + "/get.php?username=u&password=planted-account\n");
        settings.close();
        QVERIFY(settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        Program program(daemonPath, where, {u"--log-level"_s, u"debug"_s});
        const QJsonObject ready = program.ready();
        QTRY_COMPARE(ask(ready, u"/health"_s)["lineup"_L1]["channels"_L1].toInt(), 2);

        const quint16 port = quint16(QUrl(ready[u"stream"_s].toString()).port());
        QTcpSocket viewer, refused;
        viewer.connectToHost(u"127.0.0.1"_s, port);
        viewer.write("GET /auto/v1?session=sofa HTTP/1.1\r\nHost: localhost\r\n\r\n");
        refused.connectToHost(u"127.0.0.1"_s, port);
        refused.write("GET /auto/v2?session=kitchen HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(provider.refused > 0 && refused.bytesAvailable() > 0, 20'000);
        QCOMPARE(ask(ready, u"/Live/sofa"_s)["sessionId"_L1].toString(), u"sofa"_s);

        for (const QString &path : {u"/"_s,
                                    u"/channels"_s,
                                    u"/channels/1"_s,
                                    u"/channels/2"_s,
                                    u"/consumers"_s,
                                    u"/consumers/sofa"_s,
                                    u"/discover.json"_s,
                                    u"/device.xml"_s,
                                    u"/epg.xml"_s,
                                    u"/events"_s,
                                    u"/guide"_s,
                                    u"/guide/1"_s,
                                    u"/guide/changes"_s,
                                    u"/health"_s,
                                    u"/history"_s,
                                    u"/lineup.html"_s,
                                    u"/lineup.json?show=all&tuning"_s,
                                    u"/lineup.m3u"_s,
                                    u"/lineup.xml"_s,
                                    u"/lineup_status.json"_s,
                                    u"/log.html"_s,
                                    u"/messages"_s,
                                    u"/companion"_s,
                                    u"/metrics"_s,
                                    u"/status.json"_s,
                                    u"/system.html"_s,
                                    u"/tuners.html"_s}) {
            const QByteArray answer = told(ready, path);
            QVERIFY2(!answer.contains(Planted), qPrintable(path));
        }
        const QByteArray message = toldByFeed(ready);
        QVERIFY(message.contains("snapshot") && message.contains("sofa") && !message.contains(Planted));
        QVERIFY(refused.readAll().contains("503"));

        program.signal(SIGTERM);
        QVERIFY(program.ends());
        const QStringList lines = program.errorLines();
        QVERIFY(lines.size() > 10); // it does speak
        QVERIFY2(lines.filter(QLatin1StringView(Planted)).isEmpty(),
                 qPrintable(lines.filter(QLatin1StringView(Planted)).join(u'\n')));
        QByteArray kept;
        for (const QString &file :
             {u"data/plexbridge.db"_s, u"data/plexbridge.db-wal"_s}) { // of a hurried end
            QFile database(where.filePath(file));
            if (database.open(QIODevice::ReadOnly))
                kept += database.readAll();
        }
        QVERIFY(kept.contains("sofa") && !kept.contains(Planted));
    }
};

PLEXBRIDGE_TEST(TestSecrets)
#include "tst_secrets.moc"
