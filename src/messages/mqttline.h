// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

/// Where a broker is and how it is spoken to. Holds a secret.
struct MqttOptions {
    QString host;
    quint16 port = 1883;
    bool isEncrypted = false;
    QString caFile; ///< empty: the system's
    QString user, password;
    QString clientId;
    QString willTopic; ///< retained; what the broker says when we are gone without a word
    QByteArray will;
    /// Between two attempts, each time twice as long.
    std::chrono::milliseconds firstPause{std::chrono::seconds(2)}, longestPause{std::chrono::minutes(5)};
};

/// The connection to one broker, opened anew calmly whenever it is lost. Lives on the engine thread; the
/// library's loop, which may wait for names and sockets, runs on a thread of its own that nobody waits for.
/// Signals never come from within a call. The only one who knows libmosquitto.
class MqttLine final : public QObject {
    Q_OBJECT
public:
    explicit MqttLine(const MqttOptions &options, QObject *parent = nullptr);
    ~MqttLine() override; ///< goes on the other thread, what was published before along with it

    [[nodiscard]] bool isConnected() const;
    /// With acknowledgement: delivered() has the number that comes back. 0: not connected.
    int publish(const QString &topic, const QByteArray &payload, bool isRetained);

    /// Waits until all lines that were deleted are gone, or for so long. Before the program ends.
    static void waitForAll(std::chrono::milliseconds patience);

signals:
    void connected();
    void lost(const Problem &why); ///< also of an attempt that failed; it is tried again by itself
    void delivered(int number);

private:
    struct Loop;
    std::shared_ptr<Loop> m_loop; ///< shared with its thread
};
