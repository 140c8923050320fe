// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/event.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// How the house stands, as MQTT tells it. Plain value without secrets.
struct HouseState {
    int tuners = 0, inUse = 0;
    QList<Consumer> viewers; ///< with an open stream, the check-up's own left out
    QList<Event> standing; ///< conditions that hold now and are trouble
};

/// Who we are to a broker and to Home Assistant. Plain value.
struct HouseName {
    QString topic; ///< what all topics begin with
    QString discovery; ///< the same of Home Assistant's; empty: it is not told
    QString deviceId, name, version;
    QString page; ///< address of the house's page; empty: not known
};

/// One message of MQTT. Plain value.
struct Topic {
    QString name;
    QByteArray payload;
    friend bool operator==(const Topic &, const Topic &) = default;
};

/// What is published, by topic. All pure; texts of states are at most 255 characters long, as Home Assistant
/// demands.
namespace housetopics {
[[nodiscard]] QString base(const HouseName &house); ///< "plexbridge/10abcdef"
[[nodiscard]] Topic availability(const HouseName &house, bool isThere);
[[nodiscard]] QList<Topic> states(const HouseName &house, const HouseState &state);
[[nodiscard]] Topic happened(const HouseName &house, const Event &event);
/// By which Home Assistant makes a device with its entities; with `isGone` it forgets them.
[[nodiscard]] QList<Topic> discovery(const HouseName &house, bool isGone = false);
} // namespace housetopics
