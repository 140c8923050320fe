// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/judgement.h"

#include "core/said.h"
#include "doctor/guidereader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patienceOfPlex = 2000ms; // field-notes.md 2.4

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

Finding base(const QString &told, const QString &address)
{
    const QUrl url(told);
    const QString host = url.host();
    if (judge::isThisComputer(host) && !judge::isThisComputer(judge::hostOf(address)))
        return {Check::BaseAddress, Reason::BaseLocal, told, {}};
    const QString toldAddress = url.authority();
    if (toldAddress != address && toldAddress + u":80"_s != address)
        return {Check::BaseAddress, Reason::BaseForeign, told, address};
    if (url.path().size() > 1)
        return {Check::BaseAddress, Reason::BaseWithPath, told, {}};
    return {Check::BaseAddress, Reason::BaseFine, told, {}};
}

Finding deviceId(const QString &id)
{
    static const QRegularExpression form(u"\\A[0-9A-Fa-f]{8}\\z"_s);
    if (!form.match(id).hasMatch())
        return {Check::DeviceId, Reason::DeviceIdMalformed, id, {}};
    return {Check::DeviceId,
            judge::isValidDeviceId(id) ? Reason::DeviceIdFine : Reason::DeviceIdCheckDigit,
            id,
            {}};
}

Finding tuners(const QJsonValue &count)
{
    if (!count.isDouble())
        return {Check::TunerCount, Reason::TunersNotNumber, textOf(count), {}};
    if (count.toInt() < 1)
        return {Check::TunerCount, Reason::TunersNone, textOf(count), {}};
    return {Check::TunerCount, Reason::TunersFine, textOf(count), {}};
}

/// Names of the elements of the first level below "device", and the namespace of the root.
struct XmlReading {
    QString nameSpace;
    QMap<QString, QString> fields;
    Saying error;
};

XmlReading readDeviceXml(const QByteArray &body)
{
    XmlReading out;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (out.nameSpace.isNull())
            out.nameSpace = xml.namespaceUri().toString();
        if (xml.name() == "deviceType"_L1 || xml.name() == "friendlyName"_L1 || xml.name() == "UDN"_L1) {
            const QString name = xml.name().toString();
            out.fields.insert(name, xml.readElementText());
        }
    }
    out.error = faultOf(xml);
    return out;
}

} // namespace

std::optional<Finding> judge::refusal(Check check, const Answer &answer)
{
    if (answer.status == 0)
        return Finding{check, Reason::NoAnswer, answer.subject, {}};
    if (answer.status != 200)
        return Finding{check, Reason::WrongStatus, answer.subject, QString::number(answer.status)};
    return std::nullopt;
}

bool judge::isValidDeviceId(const QString &deviceId)
{
    // The rule itself (hdhomerun.md section 3), and not the code that made the id.
    static constexpr std::array<int, 16> even{0xA, 0x5, 0xF, 0x6, 0x7, 0xC, 0x1, 0xB,
                                              0x9, 0x2, 0x8, 0xD, 0x4, 0x3, 0xE, 0x0};
    bool isNumber = false;
    const quint32 number = deviceId.toUInt(&isNumber, 16);
    if (!isNumber || deviceId.size() != 8 || number == 0 || number == 0xFFFFFFFF)
        return false;
    int sum = 0;
    for (int place = 0; place < 8; ++place) {
        const int digit = int(number >> (28 - 4 * place)) & 0xF;
        sum ^= place % 2 == 0 ? even[size_t(digit)] : digit;
    }
    return sum == 0;
}

QString judge::deviceIdIn(const Answer &description)
{
    return QJsonDocument::fromJson(description.body).object()["DeviceID"_L1].toString();
}

Findings judge::description(const Answer &answer, const QString &address)
{
    if (const auto wrong = refusal(Check::Description, answer))
        return {*wrong};
    QJsonParseError error;
    const QJsonObject device = QJsonDocument::fromJson(answer.body, &error).object();
    if (device.isEmpty())
        return {
            Finding{Check::Description, Reason::Unreadable, answer.subject, {Said::NotJson, {error.offset}}}};
    QStringList missing;
    for (const QString &field : {u"DeviceID"_s, u"BaseURL"_s, u"LineupURL"_s, u"TunerCount"_s,
                                 u"ModelNumber"_s, u"FriendlyName"_s}) {
        if (textOf(device[field]).isEmpty())
            missing.append(field);
    }
    if (!missing.isEmpty())
        return {{Check::Description, Reason::DescriptionIncomplete, missing.join(u", "_s), {}}};
    const QString took = QString::number(answer.took.count());
    Findings out{answer.took > patienceOfPlex
                     ? Finding{Check::Description, Reason::SlowAnswer, answer.subject, took}
                     : Finding{Check::Description, Reason::DescriptionFine, address, took}};
    const QString model = device["ModelNumber"_L1].toString();
    if (model.contains("hdtc"_L1, Qt::CaseInsensitive))
        out.append({Check::Description, Reason::ModelTranscodes, model, {}});
    Finding told = base(device["BaseURL"_L1].toString(), address);
    if (told.verdict() == Verdict::Fine) {
        const QUrl lineup(device["LineupURL"_L1].toString());
        const Finding ofLineup = base(lineup.adjusted(QUrl::RemovePath).toString(), address);
        told = ofLineup.verdict() == Verdict::Fine ? told : ofLineup;
    }
    out.append(told);
    out.append(deviceId(device["DeviceID"_L1].toString()));
    out.append(tuners(device["TunerCount"_L1]));
    return out;
}

Findings judge::deviceXml(const Answer &answer)
{
    if (answer.status != 200)
        return {{Check::DeviceXml, Reason::DeviceXmlIncomplete, u"device.xml"_s, {}}};
    const XmlReading xml = readDeviceXml(answer.body);
    if (!xml.error.isEmpty())
        return {Finding{Check::DeviceXml, Reason::Unreadable, answer.subject, xml.error}};
    QStringList missing;
    if (xml.nameSpace != u"urn:schemas-upnp-org:device-1-0")
        missing.append(u"xmlns"_s);
    for (const QString &field : {u"deviceType"_s, u"friendlyName"_s, u"UDN"_s}) {
        if (xml.fields.value(field).isEmpty())
            missing.append(field);
    }
    if (!missing.contains(u"UDN"_s) && !xml.fields.value(u"UDN"_s).startsWith(u"uuid:"))
        missing.append(u"UDN"_s);
    if (!missing.isEmpty())
        return {{Check::DeviceXml, Reason::DeviceXmlIncomplete, missing.join(u", "_s), {}}};
    return {{Check::DeviceXml, Reason::DeviceXmlFine, {}, {}}};
}

Finding judge::scanState(const Answer &first, const Answer &second)
{
    for (const Answer &answer : {first, second}) {
        if (const auto wrong = refusal(Check::ScanState, answer))
            return *wrong;
        const QJsonObject state = QJsonDocument::fromJson(answer.body).object();
        if (!state["ScanInProgress"_L1].isDouble())
            return {Check::ScanState, Reason::ScanStateIncomplete, u"ScanInProgress"_s, {}};
        // A running scan tells its progress instead.
        if (state["ScanInProgress"_L1].toInt() == 0 && !state["ScanPossible"_L1].isDouble())
            return {Check::ScanState, Reason::ScanStateIncomplete, u"ScanPossible"_s, {}};
    }
    return {Check::ScanState, Reason::ScanStateFine, {}, {}};
}

bool judge::isScanOffered(const Answer &state)
{
    return QJsonDocument::fromJson(state.body).object()["ScanPossible"_L1].toInt(1) != 0;
}

bool judge::isScanRunning(const Answer &state)
{
    return QJsonDocument::fromJson(state.body).object()["ScanInProgress"_L1].toInt() != 0;
}

std::optional<Finding> judge::scanStart(const Answer &answer)
{
    if (answer.status == 503)
        return Finding{Check::Scan, Reason::ScanSomebodyWatches, {}, {}};
    if (answer.status == 0)
        return Finding{Check::Scan, Reason::NoAnswer, answer.subject, {}};
    if (answer.status / 100 != 2)
        return Finding{Check::Scan, Reason::ScanRefused, QString::number(answer.status), {}};
    return std::nullopt;
}
