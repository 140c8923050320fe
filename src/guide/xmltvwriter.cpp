// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvwriter.h"

#include "guide/xmltvelement.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr hours Step = 1h;
constexpr qint64 ProgrammeFrame = 110; // bytes around a body
constexpr qint64 ChannelFrame = 160; // bytes around name and icon

void writeChannel(QXmlStreamWriter &xml, const GuideChannel &channel)
{
    xml.writeStartElement(u"channel"_s);
    xml.writeAttribute(u"id"_s, channel.number);
    const QString name = toXmlText(channel.name);
    xml.writeTextElement(u"display-name"_s, name.isEmpty() ? channel.number : name);
    // Plex and Kodi take a name that is the number for the logical channel number.
    xml.writeTextElement(u"display-name"_s, channel.number);
    if (!channel.icon.isEmpty()) {
        xml.writeEmptyElement(u"icon"_s);
        xml.writeAttribute(u"src"_s, toXmlText(channel.icon));
    }
    xml.writeEndElement();
}

// Bodies are XML already and the rest is digits, so that a writer would only be in the way.
void writeProgramme(QIODevice &document, const GuideProgramme &programme, const QByteArray &number)
{
    document.write("<programme start=\"" + toXmltvTime(programme.start) + "\" stop=\""
                   + toXmltvTime(*programme.stop) + "\" channel=\"" + number + "\">" + programme.body
                   + "</programme>\n");
}

qint64 channelBytes(const GuideChannel &channel)
{
    return ChannelFrame + 3 * (channel.name.size() + channel.icon.size());
}

} // namespace

QByteArray writeXmltv(const QList<GuideChannel> &channels, GuideTime until, const std::atomic_bool &cancelled)
{
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(0);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE tv SYSTEM \"xmltv.dtd\">"_s);
    xml.writeStartElement(u"tv"_s);
    xml.writeAttribute(u"generator-info-name"_s, u"PlexBridge/" PLEXBRIDGE_VERSION ""_s);
    for (const GuideChannel &channel : channels) {
        if (cancelled)
            return {};
        writeChannel(xml, channel);
    }
    xml.writeCharacters(u"\n"_s);
    for (const GuideChannel &channel : channels) {
        if (cancelled)
            return {};
        const QByteArray number = channel.number.toUtf8();
        for (const GuideProgramme &programme : channel.programmes) {
            if (programme.start < until)
                writeProgramme(buffer, programme, number);
        }
    }
    xml.writeEndDocument();
    return document;
}

qint64 xmltvProgrammeBytes(qsizetype body)
{
    return ProgrammeFrame + body;
}

qint64 xmltvBytes(const QList<GuideChannel> &channels, GuideTime until)
{
    qint64 bytes = 0;
    for (const GuideChannel &channel : channels) {
        bytes += channelBytes(channel);
        for (const GuideProgramme &programme : channel.programmes)
            bytes += programme.start < until ? xmltvProgrammeBytes(programme.body.size()) : 0;
    }
    return bytes;
}

GuideTime fittingEnd(const QList<GuideChannel> &channels, const GuideWindow &window, qint64 bytes,
                     const HourlyFiller &filler)
{
    const auto steps = qsizetype((window.to - window.from + Step - 1s) / Step);
    QList<qint64> sums(std::max<qsizetype>(steps, 1), 0);
    qint64 used = 0;
    for (const GuideChannel &channel : channels) {
        used += channelBytes(channel);
        for (const GuideProgramme &programme : channel.programmes) {
            const auto step = qsizetype(std::max(programme.start - window.from, 0s) / Step);
            sums[std::min(step, sums.size() - 1)] += xmltvProgrammeBytes(programme.body.size());
        }
    }
    for (qsizetype step = 0; step < sums.size(); ++step) {
        used += sums.at(step) + (window.from + step * Step < filler.end ? filler.bytes : 0);
        if (used > bytes)
            return window.from + step * Step;
    }
    return window.to;
}
