// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "relay/relay.h"
#include "support/fakeprovider.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

/// A client of the relay: what it was answered and sent so far.
class VideoClient : public QObject {
    Q_OBJECT
public:
    explicit VideoClient(quint16 port);

    [[nodiscard]] int status() const; ///< 0: no head yet
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
    [[nodiscard]] QByteArray head() const { return m_head; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    void setReading(bool reading);
    /// Forgets what it was sent as soon as it is counted, from now on.
    void keepNothing() { m_keeping = false; }
    [[nodiscard]] qint64 received() const { return m_received; } ///< of the body
    [[nodiscard]] int gaps() const { return m_gaps; } ///< as in PacketCheck, up to now
    void leave() { m_socket.close(); }
    void reset();
    void say(const QByteArray &bytes) { m_socket.write(bytes); }

private:
    void read();

    QTcpSocket m_socket;
    void count();

    QByteArray m_head, m_body;
    QHash<quint16, quint8> m_counters;
    qsizetype m_counted = 0; ///< of m_body
    qint64 m_received = 0;
    int m_gaps = 0;
    bool m_reading = true, m_keeping = true;
};

/// A relay behind a bare listener, with a provider to play from. Channels are entered by guide number.
class RelayHarness {
public:
    /// `turned`: the relay's clock, where a test has one of its own.
    explicit RelayHarness(const RelayLimits &limits = quick(), const Clock *turned = nullptr);
    [[nodiscard]] static RelayLimits quick(); ///< the product's limits, with waits that a test can sit out
    [[nodiscard]] static RelayLimits starving(); ///< those, and silence is bridged soon; given up after 20 s

    Channel &add(const QString &number, const QString &path); ///< from the provider
    Channel &add(const QString &number, const StreamSource &source);
    /// Connects and has the relay serve it.
    [[nodiscard]] std::unique_ptr<VideoClient> open(const QString &number, const StreamRequest &extra = {});
    /// A place to ask for channel `number` by HTTP, for programs that are no part of the test.
    [[nodiscard]] QUrl address(const QString &number);
    [[nodiscard]] int busyTuners() const;
    [[nodiscard]] QTcpSocket *newestSocket() const { return m_newest; } ///< the relay's end of open()

    FakeProvider provider;
    SystemClock clock;
    QHash<QString, Channel> channels;
    Relay relay;

private:
    void acceptOthers(const QString &number);

    QTcpServer m_server;
    QPointer<QTcpSocket> m_newest;
    QTcpServer m_others; ///< for address()
};

/// What is wrong with a stream of packets.
struct PacketCheck {
    qsizetype packets = 0;
    int unsynced = 0;
    int gaps = 0; ///< in continuity counters that nothing announces; null packets left out
    int nulls = 0; ///< null packets
    bool whole = true; ///< ends with a packet's end
};
[[nodiscard]] PacketCheck checkPackets(QByteArrayView bytes);
/// What a provider sent of these packets: without null packets and without marks of discontinuity.
[[nodiscard]] QByteArray unmarked(QByteArrayView bytes);
/// The PID of packet `index`.
[[nodiscard]] int pidAt(QByteArrayView bytes, qsizetype index);
