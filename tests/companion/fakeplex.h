// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

/// A Plex Media Server as far as live TV goes, on a free port of this computer: devices, recorders, guides
/// and maps as the facts say, answered as JSON or XML. It can be late, wrong, refuse, cut its answers or do
/// half.
class FakePlex final : public QObject {
    Q_OBJECT
public:
    struct Pair {
        QString number, guide, key;
        bool on = true;
        friend bool operator==(const Pair &, const Pair &) = default;
    };
    struct Device {
        QString key, uuid, deviceId, uri, title, status = QStringLiteral("alive"),
                                                 state = QStringLiteral("enabled");
        QString dvr;
        QList<Pair> map;
        friend bool operator==(const Device &, const Device &) = default;
    };
    struct Dvr {
        QString key, uuid;
        QStringList lineups;
        QHash<QString, QString> settings;
        int refreshedAt = 1000;
        QStringList guide; ///< numbers that the guide knows, as of its last reading
        friend bool operator==(const Dvr &, const Dvr &) = default;
    };
    /// What happens to a call instead of what it asks for.
    struct Fault {
        int status = 0; ///< answered instead; 0: no fault
        bool happensAllTheSame = false; ///< what was asked for is done
        bool isGarbage = false; ///< 200 with a body that is none
        bool isCut = false; ///< the connection ends in the middle
        bool isRefusal = false; ///< 200 with a status inside that says no
        int delay = 0; ///< ms
    };
    using Faults = std::function<Fault(const QByteArray &method, const QString &path)>;

    FakePlex();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int changes() const { return int(writes.size()); }
    [[nodiscard]] Device *device(const QString &deviceId);
    [[nodiscard]] Dvr *dvr(const QString &key);
    /// A recorder with an aerial of somebody else.
    void addForeign();

    QString token = QStringLiteral("secret-token");
    bool json = true;
    bool showsActivity = true; ///< of a guide that is read
    int readingPolls = 2; ///< for so many looks a guide is being read
    bool isOldWay = false; ///< registering works by PUT only
    Faults faults;
    QStringList tuner; ///< the numbers that our device and its guide have now
    QString deviceId = QStringLiteral("10ABCDEF"); ///< of who answers at an address that is registered
    QList<Device> devices;
    QList<Dvr> dvrs;
    QList<QJsonObject> sessions, recordings; ///< as Plex tells them
    QStringList writes; ///< calls that change something, in order
    QByteArrayList heads; ///< as they came
    int asked = 0;

private:
    struct Call {
        QByteArray method;
        QString path;
        QHash<QString, QString> query;
    };
    void accept();
    void answer(class QTcpSocket &socket, const QByteArray &head);
    void send(class QTcpSocket &socket, int status, const QByteArray &body, bool isCut);
    [[nodiscard]] int act(const Call &call, QJsonObject &body);
    [[nodiscard]] int read(const Call &call, QJsonObject &body);
    [[nodiscard]] int write(const Call &call);
    int writeDevice(const Call &call);
    int writeDvr(const Call &call);
    void registerAt(const QString &uri);
    void writeMap(Device &device, const Call &call);
    [[nodiscard]] QJsonObject jsonOf(const Device &device) const;
    [[nodiscard]] QJsonObject jsonOf(const Dvr &dvr) const;
    [[nodiscard]] QByteArray text(const QJsonObject &body) const;

    QTcpServer m_server;
    QByteArray m_activity;
    QString m_readingDvr;
    int m_polls = 0, m_nextKey = 40;
};
