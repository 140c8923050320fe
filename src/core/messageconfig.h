// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Where events are sent beside our own windows; nowhere unless somebody asks for it. Plain value. Passwords
/// and tokens come from a keychain, else stand in files of their own; the addresses of the webhook and of
/// ntfy are secrets themselves.
struct MessageConfig {
    QString mqttServer; ///< "mqtt://192.168.1.5:1883", or mqtts://; empty: none
    QString mqttUser, mqttPasswordFile; ///< empty: without a login
    QString mqttPassword; ///< of a keychain; empty: the file has it. Never shown or logged
    QString mqttCaFile; ///< absolute; empty: the system's certificates
    QString mqttTopic = QStringLiteral("plexbridge"); ///< what all topics begin with
    QString mqttDiscovery =
        QStringLiteral("homeassistant"); ///< what its discovery topics begin with; "off": none
    QString webhook; ///< empty: none
    QString webhookTemplate = QStringLiteral(
        R"({"event":"{kind}","state":"{state}","message":"{message}","channel":"{channel}","number":"{number}","client":"{client}","detail":"{detail}","time":"{time}"})");
    QString webhookType = QStringLiteral("application/json"); ///< of what is sent
    QString ntfy; ///< "https://ntfy.sh/topic"; empty: none
    QString ntfyTokenFile;
    QString ntfyToken; ///< the same
    QString ntfyTemplate = QStringLiteral("{message}");
    QStringList kinds; ///< words of events that webhook and ntfy tell; empty: all that are trouble

    [[nodiscard]] bool isOff() const { return mqttServer.isEmpty() && webhook.isEmpty() && ntfy.isEmpty(); }
    friend bool operator==(const MessageConfig &, const MessageConfig &) = default;
};
