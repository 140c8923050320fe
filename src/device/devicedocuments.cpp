// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/devicedocuments.h"

#include "device/devicemodel.h"
#include "device/escaping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

void appendLine(QByteArray &out, const char *name, const QString &value)
{
    out += QByteArray("<") + name + '>';
    escaping::appendXml(out, value);
    out += QByteArray("</") + name + ">\n";
}

void appendWords(QByteArray &out, const char *key, const QStringList &words)
{
    out += QByteArray(",\"") + key + "\":[";
    for (const QString &word : words) {
        if (!out.endsWith('['))
            out += ',';
        escaping::appendJson(out, word);
    }
    out += ']';
}

void appendPicture(QByteArray &out, const StreamHealth &health)
{
    if (!health.videoCodec.isEmpty())
        appendText(out, "VideoCodec", health.videoCodec);
    if (!health.pictureSize.isEmpty()) {
        appendNumber(out, "PictureWidth", health.pictureSize.width());
        appendNumber(out, "PictureHeight", health.pictureSize.height());
        appendNumber(out, "Interlaced", health.interlaced);
    }
    appendWords(out, "AudioCodecs", health.audioCodecs);
    QStringList concerns;
    for (const CodecConcern concern : health.concerns)
        concerns.append(toWord(concern));
    appendWords(out, "Concerns", concerns);
}

/// Not of the hardware: how the provider does.
void appendUpstream(QByteArray &out, const UpstreamStatus &upstream)
{
    appendPicture(out, upstream.health);
    appendNumber(out, "ContinuityErrors", upstream.health.continuityErrors);
    appendNumber(out, "PcrGaps", upstream.health.pcrGaps);
    appendNumber(out, "UpstreamRate", upstream.bitrate);
    appendNumber(out, "Starved", upstream.starved);
    appendNumber(out, "Source", upstream.source);
    appendNumber(out, "Reopens", upstream.reopens);
    if (upstream.lastReopen)
        appendNumber(out, "LastReopen", toEpochMs(*upstream.lastReopen));
    if (!upstream.lastReopenReason.isEmpty())
        appendText(out, "LastReopenReason", upstream.lastReopenReason.english());
    if (upstream.timeToFirstByte)
        appendNumber(out, "TimeToFirstByte", upstream.timeToFirstByte->count());
}

void appendTuner(QByteArray &out, const TunerStatus &tuner, const FrequencyPlan &plan,
                 const TunerSignals &signalsByTuner)
{
    const auto signal = signalsByTuner.constFind(tuner.number);
    const bool isKnown = signal != signalsByTuner.constEnd();
    out += '{';
    appendText(out, "Resource", u"tuner%1"_s.arg(tuner.number));
    if (!tuner.guideNumber.isEmpty()) {
        // Only tuned, it has a signal for control clients, too.
        const int otherwise = tuner.stream ? 0 : 100;
        const int quality = isKnown ? signal->quality : otherwise;
        appendText(out, "VctNumber", tuner.guideNumber);
        appendText(out, "VctName", tuner.channelName);
        if (const auto place = plan.ofNumber(tuner.guideNumber))
            appendNumber(out, "Frequency", place->hertz);
        appendNumber(out, "SignalStrengthPercent", isKnown ? signal->strength() : otherwise);
        appendNumber(out, "SignalQualityPercent", quality);
        appendNumber(out, "SymbolQualityPercent", quality);
    }
    if (!tuner.clientAddress.isEmpty()) { // or reserved: programs that look for a free tuner must pass it by
        appendText(out, "TargetIP", tuner.clientAddress);
        appendNumber(out, "NetworkRate", tuner.bitrate);
    }
    if (isKnown)
        appendUpstream(out, signal->upstream);
    out += '}';
}

} // namespace

QByteArray devicedocuments::discoverJson(const DeviceDescription &device, const QString &base)
{
    QByteArray out("{");
    appendText(out, "FriendlyName", device.friendlyName);
    appendText(out, "ModelNumber", QLatin1StringView(devicemodel::Number));
    appendText(out, "FirmwareName", QLatin1StringView(devicemodel::FirmwareName));
    appendText(out, "FirmwareVersion", QLatin1StringView(devicemodel::FirmwareVersion));
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
    appendLine(out, "URLBase", base);
    out += "<device>\n";
    appendLine(out, "deviceType", u"urn:schemas-upnp-org:device:Basic:1"_s);
    appendLine(out, "friendlyName", device.friendlyName);
    appendLine(out, "manufacturer", u"PlexBridge"_s);
    appendLine(out, "modelName", QLatin1StringView(devicemodel::Number));
    appendLine(out, "modelNumber", QLatin1StringView(devicemodel::Number));
    appendLine(out, "serialNumber", device.identity.deviceId);
    appendLine(out, "UDN", "uuid:"_L1 + device.identity.uuid().toString(QUuid::WithoutBraces));
    return out + "</device>\n</root>\n";
}

QByteArray devicedocuments::statusJson(const QList<TunerStatus> &tuners, const FrequencyPlan &plan,
                                       const TunerSignals &signalsByTuner)
{
    QByteArray out("[");
    for (const TunerStatus &tuner : tuners) {
        if (!out.endsWith('['))
            out += ',';
        appendTuner(out, tuner, plan, signalsByTuner);
    }
    return out + ']';
}
