// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

// What a media server has of live TV, and what it should have. All plain values.

/// One line of a device's channel map: our number and the channel of the guide that goes with it.
struct ChannelPair {
    QString number; ///< ours, as in lineup.json
    QString guideChannel; ///< the guide's identifier of the channel
    QString key; ///< its key in the server
    bool isOn = true; ///< false: a person switched the channel off there
    friend bool operator==(const ChannelPair &, const ChannelPair &) = default;
};

/// A tuner as the server knows it, ours or somebody else's.
struct ServerDevice {
    QString key; ///< for paths
    QString uuid; ///< its name there, which ends with the DeviceID
    QString deviceId, uri, title;
    QString state; ///< "enabled", "1"; empty: not told
    QString status; ///< "alive", "dead"; empty: not told
    QString dvr; ///< key of the recorder that it belongs to; empty: none
    QList<ChannelPair> map;
};

struct ServerSetting {
    QString id, value, fallback;
};

/// A recorder of the server: devices and a guide.
struct ServerDvr {
    QString key, uuid;
    QStringList lineups; ///< ids of its guides
    QStringList devices; ///< keys
    QList<ServerSetting> settings;
    QString refreshedAt; ///< when its guide was read; compared only
};

/// A channel that a guide in the server offers.
struct GuideOffer {
    QString number, guideChannel, key;
};

/// Everything that a plan looks at.
struct Survey {
    QString machine; ///< which server it is
    QList<ServerDevice> devices;
    QList<ServerDvr> dvrs;
    QList<GuideOffer> offers; ///< of the guide of our device's recorder
    QList<ChannelPair> suggested; ///< what the server itself would pair
    bool knowsOffers = false; ///< one of both was answered
};

struct WantedChannel {
    QString number, name;
};

/// What should be there: our device as it answers at the address that the server is to use.
struct Wanted {
    QString deviceId, title;
    QString address; ///< "192.168.1.20:3000"
    QStringList addresses; ///< all that we have now, `address` among them
    QList<WantedChannel> channels; ///< that are on; empty: nothing is changed

    [[nodiscard]] QString uri() const { return QStringLiteral("http://") + address; }
    [[nodiscard]] QString guide() const { return uri() + QStringLiteral("/epg.xml"); }
};

/// What was agreed with a server before, kept in a file; nothing of it is secret.
struct Agreement {
    QString machine, device, dvr, uri;
    bool madeDvr = false; ///< by us: nobody has set anything in it
    bool refreshSet = false; ///< was once; what is there now is a person's wish
    QHash<QString, QString> switchedOff{}; ///< numbers that a person switched off, with their names
    QHash<QString, ChannelPair> pinned{}; ///< pairs that a person wants otherwise than by number
    bool mapped = false; ///< by us, once
    friend bool operator==(const Agreement &, const Agreement &) = default;
};
