// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/controldevice.h"
#include "device/frequencyplan.h"
#include "support/turnableclock.h"

#include <QHash>
#include <QSet>

/// A house around the control protocol that notes what it is asked to do.
class ControlHouse {
public:
    ControlHouse() { setChannels({QStringLiteral("5.1"), QStringLiteral("7"), QStringLiteral("702")}); }
    void setChannels(const QStringList &numbers)
    {
        m_channels.clear();
        for (const QString &number : numbers) {
            Channel channel;
            channel.id = QStringLiteral("id-") + number;
            channel.guideNumber = number;
            channel.name = QStringLiteral("Channel %1").arg(number);
            m_channels.append(channel);
        }
        m_plan.follow(m_channels);
    }
    /// An HTTP client streams from the tuner.
    void playByHttp(int tuner, const QString &number, const QString &client)
    {
        TunerView view;
        view.status.number = tuner;
        view.status.stream = 17;
        view.status.guideNumber = number;
        view.status.channelName = QStringLiteral("Channel ") + number;
        view.status.clientAddress = client;
        view.status.bitrate = 6'012'480;
        view.clientPort = 40404;
        view.signal = received(97);
        m_views.insert(tuner, view);
    }
    static TunerSignal received(int quality)
    {
        TunerSignal signal;
        signal.upstream.bytesReceived = 1000;
        signal.upstream.bitrate = 6'100'000;
        signal.upstream.health.continuityErrors = 4;
        signal.quality = quality;
        return signal;
    }
    ControlParts parts()
    {
        ControlParts parts;
        parts.description = [this] {
            DeviceIdentity identity;
            identity.deviceId = QStringLiteral("10F00004");
            return DeviceDescription{identity, QStringLiteral("Den"), m_tunerCount};
        };
        parts.channels = [this] {
            return m_channels;
        };
        parts.frequencies = [this]() -> const FrequencyPlan & {
            return m_plan;
        };
        parts.scanStatus = [this] {
            return m_scan;
        };
        parts.startScan = [this] {
            ++m_scansStarted;
        };
        parts.abortScan = [this] {
            ++m_scansAborted;
        };
        parts.tuner = [this](int tuner) {
            return m_views.value(tuner);
        };
        parts.reserve = [this](int tuner, const QString &) {
            if (m_refuses || m_views.value(tuner).status.stream)
                return false;
            m_reserved.insert(tuner);
            return true;
        };
        parts.release = [this](int tuner) {
            m_reserved.remove(tuner);
        };
        parts.noteTuned = [this](int tuner, const QString &number) {
            m_tuned.insert(tuner, number);
        };
        parts.begin = [this](const DatagramOrder &order) {
            m_orders.append(order);
            if (m_begun)
                m_begun(order.tuner);
        };
        parts.end = [this](int tuner) {
            m_ends.append(tuner);
        };
        return parts;
    }

    TurnableClock m_clock;
    int m_tunerCount = 2;
    QList<Channel> m_channels;
    FrequencyPlan m_plan;
    ScanStatus m_scan{false, 0, 3};
    int m_scansStarted = 0, m_scansAborted = 0;
    QHash<int, TunerView> m_views;
    QSet<int> m_reserved;
    QHash<int, QString> m_tuned; ///< as told last
    bool m_refuses = false;
    QList<DatagramOrder> m_orders;
    QList<int> m_ends;
    std::function<void(int tuner)> m_begun; ///< what a stream's begin leads to at once
};

inline const QString alice = QStringLiteral("192.168.1.5");
inline const QString bob = QStringLiteral("192.168.1.6");
inline const QString own = QStringLiteral("192.168.1.2");

/// A device and what is said to it; errors begin with "ERROR: ".
class Desk : public ControlHouse {
public:
    explicit Desk(ControlParts changed = {})
        : m_device(changed.description ? changed : parts(), m_clock)
    {
    }
    QByteArray get(const QByteArray &name) { return m_device.answer({name, {}, 0}, {alice, own, 0}).text; }
    QByteArray set(const QByteArray &name, const QByteArray &value, quint32 key = 0,
                   const QString &who = alice)
    {
        const GetSetAnswer answer = m_device.answer({name, value, key}, {who, own, 0});
        return answer.isError == answer.text.startsWith("ERROR: ") ? answer.text : "error flag is wrong";
    }
    ControlDevice m_device;
};
