// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "device/devicedocuments.h"
#include "device/devicemodel.h"
#include "device/escaping.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr char style[] =
    "<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;"
    "margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}"
    "td,th{padding:.3rem .6rem;text-align:left;border-bottom:1px solid #8884}a{color:inherit}</style>";

constexpr char icon[] =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><rect x="6" y="6" width="116" height="116")"
    R"( rx="26" fill="#134263"/><g fill="none" stroke="#fff" stroke-linecap="round"><path d="M26 50L98 34M62 42V104)"
    R"(M46 104h32" stroke-width="8"/><path d="M32 34l6.5 28M50 30l6.5 28M71.5 26l5.5 25M89.5 23l4.5 18")"
    R"( stroke-width="6.5"/></g><circle cx="96" cy="86" r="20" fill="#56b4e9"/>)"
    R"(<path d="M90 75l18 11-18 11z" fill="#0b2a40"/></svg>)";

QByteArray escaped(const QString &text)
{
    QByteArray out;
    escaping::appendXml(out, text);
    return out;
}

QByteArray page(const QString &title, const QByteArray &content)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + escaped(title) + "</title>\n" + style + "\n</head>\n<body>\n<h1>" + escaped(title) + "</h1>\n"
        + content + "</body>\n</html>\n";
}

/// One row on a line of its own: scrapers read by line and look for `key</td><td>value`.
QByteArray row(const QByteArray &key, const QByteArray &value)
{
    return "<tr><td>" + key + "</td><td>" + value + "</td></tr>\n";
}

QByteArray overview(const QList<TunerStatus> &tuners)
{
    QByteArray rows;
    for (const TunerStatus &tuner : tuners) {
        const QByteArray number = QByteArray::number(tuner.number);
        const QString channel = tuner.guideNumber + u' ' + tuner.channelName;
        rows += "<tr><td><a href=\"/tuners.html?page=tuner" + number + "\">Tuner " + number
            + " Channel</a></td><td>"
            + (!tuner.guideNumber.isEmpty()        ? escaped(channel)
                   : tuner.clientAddress.isEmpty() ? QByteArray("not in use")
                                                   : QByteArray("reserved"))
            + "</td></tr>\n";
    }
    return rows;
}

QByteArray details(const TunerStatus &tuner, const FrequencyPlan &plan, const TunerSignal &signal)
{
    const bool plays = tuner.stream.has_value(), isTuned = !tuner.guideNumber.isEmpty();
    const auto place = plan.ofNumber(tuner.guideNumber);
    const auto whileTuned = [&](const QByteArray &value) {
        return isTuned ? value : QByteArray("none");
    };
    const QByteArray strength = whileTuned(QByteArray::number(plays ? signal.strength() : 100) + '%');
    const QByteArray quality = whileTuned(QByteArray::number(plays ? signal.quality : 100) + '%');
    const QByteArray rate = QByteArray::number(double(tuner.bitrate) / 1e6, 'f', 3) + " Mbps";
    return row("Virtual Channel", whileTuned(escaped(tuner.guideNumber + u' ' + tuner.channelName)))
        + row("Frequency",
              isTuned && place ? QByteArray::number(double(place->hertz) / 1e6, 'f', 3) + " MHz" : "none")
        + row("Program Number", whileTuned("1")) + row("Modulation Lock", whileTuned("8vsb"))
        + row("Signal Strength", strength) + row("Signal Quality", quality) + row("Symbol Quality", quality)
        + row("Streaming Rate", plays ? rate : "none")
        + row("Resource Lock", tuner.clientAddress.isEmpty() ? "none" : escaped(tuner.clientAddress));
}

} // namespace

QByteArray devicedocuments::tunersHtml(const QList<TunerStatus> &tuners, int onlyTuner,
                                       const FrequencyPlan &plan, const TunerSignals &signalsByTuner)
{
    if (onlyTuner < 0 || onlyTuner >= tuners.size())
        return page(u"Tuners"_s, "<table>\n" + overview(tuners) + "</table>\n");
    return page(u"Tuner %1"_s.arg(onlyTuner),
                "<table>\n" + details(tuners[onlyTuner], plan, signalsByTuner.value(onlyTuner))
                    + "</table>\n");
}

QByteArray devicedocuments::systemHtml(const DeviceDescription &device)
{
    return page(u"System"_s,
                "<table>\n" + row("Name", escaped(device.friendlyName))
                    + row("Hardware Model", devicemodel::Number)
                    + row("Firmware Name", devicemodel::FirmwareName)
                    + row("Firmware Version", devicemodel::FirmwareVersion)
                    + row("Device ID", escaped(device.identity.deviceId))
                    + row("Tuners", QByteArray::number(device.tunerCount)) + "</table>\n");
}

QByteArray devicedocuments::logText(const QList<Consumer> &consumers)
{
    QByteArray text;
    for (const Consumer &consumer : consumers) {
        const QDateTime began = utcDateTime(consumer.createdAt);
        QStringList words{began.toString(u"yyyyMMdd-HH:mm:ss"_s),
                          consumer.tuner ? u"tuner%1"_s.arg(*consumer.tuner) : u"session"_s,
                          consumer.guideNumber,
                          consumer.channelName,
                          consumer.client.address,
                          toWord(consumer.state)};
        words.removeAll(QString());
        text += words.join(u' ').toUtf8() + '\n';
    }
    return text;
}

QByteArray devicedocuments::lineupHtml(const DeviceDescription &device, const QList<Channel> &channels)
{
    QByteArray rows;
    for (const Channel &channel : channels) {
        if (!channel.enabled)
            continue;
        const QByteArray number = escaped(channel.guideNumber);
        rows += "<tr><td>" + number + "</td><td><a href=\"/auto/v" + number + "\">" + escaped(channel.name)
            + "</a></td></tr>\n";
    }
    const QByteArray table = rows.isEmpty() ? "<p>No channels yet.</p>\n" : "<table>\n" + rows + "</table>\n";
    return page(device.friendlyName,
                "<p>Device " + escaped(device.identity.deviceId) + ", "
                    + QByteArray::number(device.tunerCount)
                    + " tuners. <a href=\"/tuners.html\">Tuners</a> · <a href=\"/system.html\">System</a> · "
                      "<a href=\"/lineup.m3u\">Playlist</a> · "
                      "<a href=\"/epg.xml\">Guide</a></p>\n"
                    + table);
}

QByteArray devicedocuments::iconSvg()
{
    return icon;
}
