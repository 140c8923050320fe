// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvwriter.h"

#include "guide/xmltvelement.h"

#include <QBuffer>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ProgrammeFrame = 110; // bytes around a body
constexpr qint64 ChannelFrame = 160; // bytes around name and icon
constexpr qint64 DocumentFrame = 300; // bytes around all of it

} // namespace

struct XmltvWriter::Private {
    QByteArray document;
    QBuffer buffer{&document};
    QXmlStreamWriter xml;
    bool hasProgrammes = false;
};

XmltvWriter::XmltvWriter(qint64 expectedBytes)
    : d(std::make_unique<Private>())
{
    d->document.reserve(expectedBytes + DocumentFrame);
    d->buffer.open(QIODevice::WriteOnly);
    d->xml.setDevice(&d->buffer);
    d->xml.setAutoFormatting(true);
    d->xml.setAutoFormattingIndent(0);
    d->xml.writeStartDocument();
    d->xml.writeDTD(u"<!DOCTYPE tv SYSTEM \"xmltv.dtd\">"_s);
    d->xml.writeStartElement(u"tv"_s);
    d->xml.writeAttribute(u"generator-info-name"_s, u"PlexBridge/" PLEXBRIDGE_VERSION ""_s);
}

XmltvWriter::~XmltvWriter() = default;

void XmltvWriter::writeChannel(const GuideChannel &channel)
{
    QXmlStreamWriter &xml = d->xml;
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
DocumentPlace XmltvWriter::writeProgramme(const GuideProgramme &programme, const QString &number)
{
    if (!std::exchange(d->hasProgrammes, true))
        d->xml.writeCharacters(u"\n"_s); // ends the tag before
    d->buffer.write("<programme start=\"" + toXmltvTime(programme.start) + "\" stop=\""
                    + toXmltvTime(*programme.stop) + "\" channel=\"" + number.toUtf8() + "\">");
    const DocumentPlace place{qint32(d->buffer.pos()), qint32(programme.body.size())};
    d->buffer.write(programme.body);
    d->buffer.write("</programme>\n");
    return place;
}

QByteArray XmltvWriter::finish()
{
    d->xml.writeEndDocument();
    d->buffer.close();
    return std::move(d->document);
}

qint64 xmltvChannelBytes(const GuideChannel &channel)
{
    return ChannelFrame + 3 * (channel.name.size() + channel.icon.size());
}

qint64 xmltvProgrammeBytes(qsizetype body)
{
    return ProgrammeFrame + body;
}
