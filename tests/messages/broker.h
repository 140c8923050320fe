// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>
#include <mutex>
#include <vector>

/// With a login: only that one is let in. Encrypted: by a certificate for localhost, which Broker::caFile()
/// is the signer of.
struct BrokerOptions {
    QString user{}, password{};
    bool isEncrypted = false;
};

/// Debian's mosquitto on a free port of this computer. Retains nothing over a restart.
class Broker final {
public:
    [[nodiscard]] static bool isInstalled();

    explicit Broker(const BrokerOptions &options = {});
    ~Broker();

    [[nodiscard]] bool start(); ///< true: it answers. Again after stop(): on the same port
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString caFile() const { return m_place.filePath(QStringLiteral("ca.pem")); }

private:
    void makeCertificates() const;
    void writeSettings() const;

    const BrokerOptions m_options;
    QTemporaryDir m_place;
    quint16 m_port = 0;
    QProcess m_process;
};

/// Whoever listens to a broker: what was said last under each topic, and what of it was retained.
class Listener final {
public:
    explicit Listener(const Broker &broker, const BrokerOptions &options = {});
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] bool knows(const QString &topic) const;
    [[nodiscard]] QByteArray said(const QString &topic) const;
    [[nodiscard]] QByteArrayList all(const QString &topic) const; ///< in order
    [[nodiscard]] bool isRetained(const QString &topic) const; ///< it was there before us
    [[nodiscard]] bool isListening() const;

private:
    struct Said {
        QByteArrayList payloads;
        bool wasRetained = false;
    };
    mutable std::mutex m_guard;
    QHash<QString, Said> m_said;
    bool m_isListening = false;
    struct mosquitto *m_mosquitto;
};

/// A wire to a port of this computer that can be cut.
class Wire final : public QObject {
public:
    explicit Wire(quint16 to);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void cut(); ///< all connections break; new ones are taken
    void setOpen(bool open); ///< not: new ones break at once
    [[nodiscard]] int connections() const { return m_connections; } ///< so far

private:
    QTcpServer m_server;
    std::vector<QTcpSocket *> m_ends;
    bool m_isOpen = true;
    int m_connections = 0;
};
