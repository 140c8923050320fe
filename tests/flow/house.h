// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "engine/engine.h"
#include "support/fakeprovider.h"
#include "support/faults.h"
#include "support/tsmaker.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

/// What a request was answered with.
struct Answer {
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A fake Plex watching one stream: a socket that reads, or stops reading, and knows what it got.
class FakeViewer : public QObject {
    Q_OBJECT
public:
    FakeViewer(const QString &base, const QByteArray &path, const QByteArray &extraHeaders = {});

    void setReading(bool reading); ///< false: the socket's buffers fill up
    void leave() { m_socket.abort(); }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] int status() const;
    [[nodiscard]] QByteArray head() const { return m_head; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// Whole packets only, and every continuity counter in order.
    [[nodiscard]] bool isContinuous() const;

private:
    void take();

    QTcpSocket m_socket;
    QByteArray m_head;
    QByteArray m_body;
    bool m_reading = true;
};

/// A household in one process: a provider with channels, the engine on free ports with a directory of its
/// own, and ways to ask it. Restarting keeps the directory.
class House : public QObject {
    Q_OBJECT
public:
    explicit House(int channels = 2);
    ~House() override;

    EngineConfig config;
    FakeProvider provider;

    /// True: it listens. `before`: with the engine that is about to start.
    [[nodiscard]] bool start(const std::function<void(Engine &)> &before = {});
    void stop();
    [[nodiscard]] QString api() const { return m_api; }
    [[nodiscard]] int streamPort() const { return QUrl(m_stream).port(); }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Problem failure() const { return m_failure; }

    Answer ask(const QByteArray &method, const QString &pathAndQuery, const QByteArrayList &headers = {});
    Answer get(const QString &pathAndQuery) { return ask("GET", pathAndQuery); }
    [[nodiscard]] std::unique_ptr<FakeViewer> watch(const QByteArray &path,
                                                    const QByteArray &extraHeaders = {});
    /// The consumer of this session now, as /consumers/{session} tells it; empty: unknown.
    QJsonObject consumer(const QString &session);
    QString stateOf(const QString &session)
    {
        return consumer(session).value(QLatin1StringView("state")).toString();
    }
    int count(const QString &statistic); ///< of /consumers
    /// Disk, clock and resolver fail as these are told, beneath the whole process, until the house is gone.
    Faults &faults();
    /// The provider sends video from now on, at an even pace; or stops.
    void setBroadcasting(bool on);

private:
    void broadcast();

    std::unique_ptr<Faults> m_faults; ///< null: none was asked for
    QTemporaryDir m_directory;
    std::unique_ptr<Engine> m_engine;
    QNetworkAccessManager m_network;
    QString m_api;
    QString m_stream;
    Problem m_failure;
    TsMaker m_maker;
    QTimer m_pace;
};
