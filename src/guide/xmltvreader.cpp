// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvreader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxText = 16 * 1024; // characters of one element
constexpr qsizetype MaxElements = 300; // of one programme
constexpr qsizetype MaxNames = 20; // of one channel

} // namespace

QString XmltvReader::HtmlEntities::resolveUndeclaredEntity(const QString &name)
{
    static const QStringList latin1 = u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not "
                                      u"shy reg macr deg plusmn sup2 sup3 "
                                      "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
                                      "iquest Agrave Aacute Acirc Atilde Auml "
                                      "Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
                                      "ETH Ntilde Ograve Oacute Ocirc Otilde "
                                      "Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave "
                                      "aacute acirc atilde auml aring aelig "
                                      "ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde "
                                      "ograve oacute ocirc otilde ouml divide "
                                      "oslash ugrave uacute ucirc uuml yacute thorn yuml"_s.split(u' ');
    static const QHash<QString, QChar> others{
        {u"ndash"_s, QChar(0x2013)}, {u"mdash"_s, QChar(0x2014)}, {u"lsquo"_s, QChar(0x2018)},
        {u"rsquo"_s, QChar(0x2019)}, {u"ldquo"_s, QChar(0x201c)}, {u"rdquo"_s, QChar(0x201d)},
        {u"bdquo"_s, QChar(0x201e)}, {u"bull"_s, QChar(0x2022)},  {u"hellip"_s, QChar(0x2026)},
        {u"euro"_s, QChar(0x20ac)},  {u"trade"_s, QChar(0x2122)}, {u"oelig"_s, QChar(0x0153)},
        {u"OElig"_s, QChar(0x0152)}, {u"scaron"_s, QChar(0x0161)}};
    const qsizetype at = latin1.indexOf(name);
    if (at >= 0)
        return QChar(char16_t(0xa0 + at));
    return others.value(name, QChar(QChar::ReplacementCharacter));
}

XmltvReader::XmltvReader(XmltvSink &sink)
    : m_sink(sink)
{
    m_xml.setEntityResolver(&m_entities);
    m_xml.setNamespaceProcessing(false);
}

void XmltvReader::feed(const QByteArray &bytes)
{
    if (m_problem)
        return;
    m_xml.addData(bytes);
    readTokens();
}

void XmltvReader::finish()
{
    if (m_problem)
        return;
    if (!m_xml.atEnd() || m_xml.hasError())
        breakOff(m_depth > 0 ? u"the document ends too early"_s : u"not an XMLTV document"_s);
}

void XmltvReader::readTokens()
{
    while (!m_problem && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            characters();
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        breakOff(m_xml.errorString());
}

void XmltvReader::startElement()
{
    ++m_depth;
    if (m_depth == 1) {
        m_inside = Inside::Root;
        if (m_xml.qualifiedName() != "tv"_L1)
            breakOff(u"not an XMLTV document"_s);
    } else if (m_depth == 2) {
        startTop();
    } else if (m_inside != Inside::Unwanted && m_skipFrom == 0) {
        startInner();
    }
}

void XmltvReader::startTop()
{
    m_inside = Inside::Unwanted;
    if (m_xml.qualifiedName() == "channel"_L1) {
        m_channel = {m_xml.attributes().value("id"_L1).toString().trimmed(), {}, {}};
        m_inside = m_channel.id.isEmpty() ? Inside::Unwanted : Inside::Channel;
    } else if (m_xml.qualifiedName() == "programme"_L1) {
        startProgramme();
    }
}

void XmltvReader::startProgramme()
{
    ++m_programmes;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const std::optional<GuideTime> start = readXmltvTime(attributes.value("start"_L1));
    if (!start)
        return;
    const QString channel = attributes.value("channel"_L1).toString().trimmed();
    const std::optional<GuideTime> stop = readXmltvTime(attributes.value("stop"_L1));
    if (!m_sink.wantsProgramme(channel, *start, stop))
        return;
    m_programme = {channel, *start, stop, {}};
    m_inside = Inside::Programme;
}

void XmltvReader::startInner()
{
    const QStringView name = m_xml.qualifiedName();
    const bool known = m_inside == Inside::Channel ? name == "display-name"_L1 || name == "icon"_L1
                                                   : isKnownXmltvElement(name);
    if (!known || m_programme.elements.size() >= MaxElements) {
        m_skipFrom = m_depth;
        return;
    }
    XmltvElement element;
    element.name = name.toString();
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        element.attributes.append(
            {attribute.qualifiedName().toString(), attribute.value().left(MaxText).toString()});
    m_open.append(std::move(element));
}

void XmltvReader::characters()
{
    if (m_open.isEmpty() || m_skipFrom > 0)
        return;
    QString &text = m_open.last().text;
    text += m_xml.text().left(MaxText - text.size());
}

void XmltvReader::endElement()
{
    if (m_skipFrom > 0) {
        if (m_depth == m_skipFrom)
            m_skipFrom = 0;
    } else if (m_depth > 2 && !m_open.isEmpty()) {
        endInner();
    } else if (m_depth == 2 && m_inside == Inside::Channel) {
        m_sink.channelRead(m_channel);
    } else if (m_depth == 2 && m_inside == Inside::Programme) {
        m_sink.programmeRead(m_programme);
        m_programme.elements.clear();
    }
    --m_depth;
    if (m_depth == 1)
        m_inside = Inside::Root;
}

void XmltvReader::endInner()
{
    XmltvElement element = m_open.takeLast();
    element.text = element.text.trimmed();
    if (!m_open.isEmpty()) {
        if (m_open.last().children.size() < MaxElements)
            m_open.last().children.append(std::move(element));
        return;
    }
    if (m_inside == Inside::Programme) {
        m_programme.elements.append(std::move(element));
    } else if (element.name == "icon"_L1) {
        for (const auto &[key, value] : std::as_const(element.attributes)) {
            if (key == "src"_L1 && m_channel.icon.isEmpty())
                m_channel.icon = value;
        }
    } else if (!element.text.isEmpty() && m_channel.names.size() < MaxNames) {
        m_channel.names.append(element.text);
    }
}

void XmltvReader::breakOff(const QString &reason)
{
    m_problem = {ProblemCode::Malformed,
                 {},
                 u"line %1, column %2: %3"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber()).arg(reason),
                 int(m_xml.lineNumber())};
}
