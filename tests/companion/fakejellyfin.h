// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// A Jellyfin server as far as live TV goes, on a free port of this computer: sessions, timers, and the task
/// that reads the guide. It can be late, wrong, refuse, cut its answers, and be an older one or Emby.
class FakeJellyfin final : public QObject {
public:
    enum class Form {
        Pascal, ///< as Jellyfin answers
        Camel, ///< as it does when asked by some
        Xml, ///< as Emby does for who does not say
    };
    struct Fault {
        int status = 0; ///< answered instead; 0: no fault
        bool isGarbage = false; ///< 200 with a body that is none
        bool isPage = false; ///< 200 with a page for browsers, as a proxy answers
        bool isCut = false; ///< the connection ends in the middle
        int delay = 0; ///< ms
        [[nodiscard]] bool isAny() const { return status != 0 || isGarbage || isPage || isCut; }
    };

    FakeJellyfin();

    [[nodiscard]] QUrl url() const;
    /// Somebody who watches a channel.
    [[nodiscard]] static QJsonObject watching(const QString &user, const QString &number,
                                              const QString &name = {});
    /// A recording, times in seconds from now.
    [[nodiscard]] static QJsonObject timer(const QString &name, const QString &channel, int begins, int ends,
                                           const QString &status);

    QString key = QStringLiteral("secret-key");
    bool isEmby = false; ///< takes its own header only
    bool hasGuideTask = true;
    Form form = Form::Pascal;
    std::function<Fault(const QByteArray &method, const QString &path)> faults;
    QJsonArray sessions, timers;
    int guideReadings = 0; ///< that were begun
    bool isReading = false; ///< the guide, now
    QByteArrayList heads;
    int asked = 0;

private:
    void accept();
    void answer(QTcpSocket &socket, const QByteArray &head);
    [[nodiscard]] int act(const QByteArray &method, const QString &path, QJsonValue &body);
    [[nodiscard]] bool isAllowed(const QByteArray &head) const;
    [[nodiscard]] QByteArray text(const QJsonValue &body) const;

    QTcpServer m_server;
};
