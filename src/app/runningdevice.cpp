// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningdevice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostAddresses = 16; // who reads takes 4 KB
}

QByteArray wordFor(const RunningDevice &running)
{
    const QStringList addresses = running.device.plexAddresses;
    QStringList told = addresses.mid(0, mostAddresses);
    if (addresses.size() > mostAddresses)
        told.last() = addresses.last(); // loopback, to fall back to
    const QJsonObject word{{"addresses"_L1, QJsonArray::fromStringList(told)},
                           {"stream"_L1, running.device.streamAddress},
                           {"deviceId"_L1, running.device.deviceId},
                           {"discovery"_L1, running.discovery},
                           {"controlPort"_L1, running.controlPort}};
    return QJsonDocument(word).toJson(QJsonDocument::Compact);
}

std::optional<RunningDevice> runningDeviceIn(const QByteArray &word)
{
    const QJsonObject told = QJsonDocument::fromJson(word).object();
    RunningDevice running;
    for (const QJsonValue &address : told["addresses"_L1].toArray())
        running.device.plexAddresses.append(address.toString());
    if (running.device.plexAddresses.isEmpty())
        return std::nullopt;
    running.device.streamAddress = told["stream"_L1].toString();
    running.device.deviceId = told["deviceId"_L1].toString();
    running.discovery = told["discovery"_L1].toBool(true);
    running.controlPort = quint16(told["controlPort"_L1].toInt(65001));
    return running;
}
