// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/devicedocuments.h"

#include "device/escaping.h"
#include "device/pseudofrequency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A model that clients take for a plain tuner: Jellyfin and Plex ask those with "HDTC" in it to transcode.
constexpr char modelNumber[] = "HDHR5-4US";
constexpr char firmwareName[] = "hdhomerun5_atsc";
constexpr char firmwareVersion[] = "20250815";

void appendText(QByteArray &out, const char *key, const QString &value)
{
    out += out.endsWith('{') ? "\"" : ",\"";
    out += key;
    out += "\":";
    escaping::appendJson(out, value);
}

void appendNumber(QByteArray &out, const char *key, qint64 value)
{
    out += out.endsWith('{') ? "\"" : ",\"";
    out += key;
    out += "\":";
    out += QByteArray::number(value);
}

void appendElement(QByteArray &out, const char *name, const QString &value)
{
    out += QByteArray("<") + name + '>';
    escaping::appendXml(out, value);
    out += QByteArray("</") + name + ">\n";
}

void appendTuner(QByteArray &out, const TunerStatus &tuner, const QList<Channel> &channels)
{
    out += '{';
    appendText(out, "Resource", u"tuner%1"_s.arg(tuner.number));
    if (tuner.stream) {
        const int signal = tuner.bitrate > 0 ? 100 : 0;
        appendText(out, "VctNumber", tuner.guideNumber);
        appendText(out, "VctName", tuner.channelName);
        if (const auto place = pseudoFrequencyOf(channels, tuner.guideNumber))
            appendNumber(out, "Frequency", place->hertz);
        appendNumber(out, "SignalStrengthPercent", signal);
        appendNumber(out, "SignalQualityPercent", signal);
        appendNumber(out, "SymbolQualityPercent", signal);
        appendText(out, "TargetIP", tuner.clientAddress);
        appendNumber(out, "NetworkRate", tuner.bitrate);
    }
    out += '}';
}

} // namespace

QByteArray devicedocuments::discoverJson(const DeviceDescription &device, const QString &base)
{
    QByteArray out("{");
    appendText(out, "FriendlyName", device.friendlyName);
    appendText(out, "ModelNumber", QLatin1StringView(modelNumber));
    appendText(out, "FirmwareName", QLatin1StringView(firmwareName));
    appendText(out, "FirmwareVersion", QLatin1StringView(firmwareVersion));
    appendText(out, "DeviceID", device.identity.deviceId);
    appendText(out, "DeviceAuth", device.identity.deviceAuth);
    appendText(out, "BaseURL", base);
    appendText(out, "LineupURL", base + "/lineup.json"_L1);
    appendNumber(out, "TunerCount", device.tunerCount);
    return out + '}';
}

QByteArray devicedocuments::lineupStatusJson(const ScanStatus &scan)
{
    if (!scan.inProgress)
        return R"({"ScanInProgress":0,"ScanPossible":1,"Source":"Antenna","SourceList":["Antenna","Cable"]})";
    QByteArray out("{");
    appendNumber(out, "ScanInProgress", 1);
    appendNumber(out, "Progress", std::clamp(scan.progress, 0, 100));
    appendNumber(out, "Found", std::max(scan.found, 0));
    return out + '}';
}

QByteArray devicedocuments::deviceXml(const DeviceDescription &device, const QString &base)
{
    QByteArray out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<root xmlns=\"urn:schemas-upnp-org:device-1-0\">\n"
                   "<specVersion>\n<major>1</major>\n<minor>0</minor>\n</specVersion>\n");
    appendElement(out, "URLBase", base);
    out += "<device>\n";
    appendElement(out, "deviceType", u"urn:schemas-upnp-org:device:MediaServer:1"_s);
    appendElement(out, "friendlyName", device.friendlyName);
    appendElement(out, "manufacturer", u"PlexBridge"_s);
    appendElement(out, "modelName", QLatin1StringView(modelNumber));
    appendElement(out, "modelNumber", QLatin1StringView(modelNumber));
    appendElement(out, "serialNumber", device.identity.deviceId);
    appendElement(out, "UDN", "uuid:"_L1 + device.identity.uuid().toString(QUuid::WithoutBraces));
    return out + "</device>\n</root>\n";
}

QByteArray devicedocuments::statusJson(const QList<TunerStatus> &tuners, const QList<Channel> &channels)
{
    QByteArray out("[");
    for (const TunerStatus &tuner : tuners) {
        if (!out.endsWith('['))
            out += ',';
        appendTuner(out, tuner, channels);
    }
    return out + ']';
}
