// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvparsing.h"

#include "guide/expatplace.h"
#include "guide/xmltventities.h"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxText = 16 * 1024; // bytes of one element
constexpr qsizetype MaxElements = 300; // of one programme
constexpr qsizetype MaxChannelNames = 20; // of one channel
constexpr qsizetype MaxNesting = 4; // of known elements: the DTD has three
constexpr int MaxDepth = 500; // expat keeps every open tag
constexpr qint64 MaxToken = 4 * 1024 * 1024; // one tag or comment, which expat holds as a whole

QByteArrayView attribute(const char **attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (name == *attributes)
            return attributes[1];
    }
    return {};
}

QByteArrayView firstOf(const char **attributes, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const QByteArrayView found = attribute(attributes, name); !found.isEmpty())
            return found;
    }
    return {};
}

void appendBounded(QByteArray &text, const char *more, qsizetype size)
{
    if (size > MaxText - text.size()) {
        size = std::max<qsizetype>(MaxText - text.size(), 0);
        while (size > 0 && (uchar(more[size]) & 0xc0) == 0x80) // not within a character
            --size;
    }
    if (text.isEmpty())
        text = QByteArray(more, size); // all there is, mostly; append() takes several times as long
    else
        text.append(more, size);
}

bool isRecord(const char *name)
{
    return std::strcmp(name, "programme") == 0 || std::strcmp(name, "channel") == 0;
}

} // namespace

void XmltvParsing::Free::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmltvParsing::XmltvParsing(XmltvSink &sink, const XmltvTimes &times)
    : m_sink(sink)
    , m_times(times)
{
    prepare();
}

XmltvParsing::~XmltvParsing() = default;

void XmltvParsing::prepare()
{
    // What the document says of its encoding does not count: it is UTF-8 by now.
    m_expat.reset(XML_ParserCreate("UTF-8"));
    XML_ParserStruct *parser = m_expat.get();
    if (!parser)
        return;
    XML_SetUserData(parser, this);
    // Every document has our DTD, and only ours: whatever else it names is never opened.
    XML_UseForeignDTD(parser, XML_TRUE);
    XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS);
    XML_SetExternalEntityRefHandler(
        parser, [](XML_Parser outer, const char *context, const char *, const char *, const char *) -> int {
            if (context)
                return XML_STATUS_OK;
            const std::unique_ptr<XML_ParserStruct, Free> inner(
                XML_ExternalEntityParserCreate(outer, nullptr, "UTF-8"));
            const QByteArray &dtd = htmlEntityDeclarations();
            return inner ? int(XML_Parse(inner.get(), dtd.constData(), int(dtd.size()), 1))
                         : XML_STATUS_ERROR;
        });
    XML_SetSkippedEntityHandler(parser, [](void *user, const char *name, int isParameter) {
        if (!isParameter)
            static_cast<XmltvParsing *>(user)->skipEntity(name);
    });
    attend();
}

void XmltvParsing::restart()
{
    if (m_recordAt >= 0 && m_recordIsProgramme) // it is read again
        --m_programmes;
    m_open.clear();
    m_programme.elements.clear();
    m_inside = Inside::Root;
    m_depth = m_passedFrom = 0;
    m_fed = m_recordsEnd = 0;
    m_recordAt = -1;
    m_stopped = m_documentBegun = false;
    m_halt = Halt::Damage;
    prepare();
    (void)parse("<tv>");
}

/// Full attention again.
void XmltvParsing::attend()
{
    XML_SetElementHandler(
        m_expat.get(),
        [](void *user, const char *name, const char **attributes) {
            static_cast<XmltvParsing *>(user)->startElement(name, attributes);
        },
        [](void *user, const char *) { static_cast<XmltvParsing *>(user)->endElement(); });
    listen();
}

/// Text matters only inside of elements that are kept.
void XmltvParsing::listen()
{
    if (m_open.isEmpty()) {
        XML_SetCharacterDataHandler(m_expat.get(), nullptr);
        return;
    }
    XML_SetCharacterDataHandler(m_expat.get(), [](void *user, const char *text, int size) {
        appendBounded(static_cast<XmltvParsing *>(user)->m_open.last().text, text, size);
    });
}

/// The element just begun and all in it do not matter.
void XmltvParsing::passOver()
{
    m_passedFrom = m_depth;
    XML_SetCharacterDataHandler(m_expat.get(), nullptr);
    XML_SetElementHandler(
        m_expat.get(),
        [](void *user, const char *name, const char **) {
            auto &self = *static_cast<XmltvParsing *>(user);
            if (++self.m_depth > MaxDepth)
                self.stop(Halt::TooDeep);
            else
                (void)self.isWithinRecord(name);
        },
        [](void *user, const char *) {
            auto &self = *static_cast<XmltvParsing *>(user);
            if (self.m_depth != self.m_passedFrom) {
                --self.m_depth;
                return;
            }
            self.m_passedFrom = 0;
            if (self.m_depth == 2)
                self.endRecord();
            --self.m_depth;
            self.attend();
        });
}

bool XmltvParsing::parse(QByteArrayView bytes, bool last)
{
    if (m_stopped || !m_expat)
        return false;
    m_fed += bytes.size();
    if (XML_Parse(m_expat.get(), bytes.data(), int(bytes.size()), last) != XML_STATUS_OK)
        m_stopped = true;
    else if (m_fed - expatplace::byte(m_expat.get()) > MaxToken)
        stop(Halt::TooLarge);
    return !m_stopped;
}

qint64 XmltvParsing::neededFrom() const
{
    if (!m_documentBegun) // it may have to be looked for
        return 0;
    if (m_recordAt >= 0)
        return m_recordAt;
    if (m_stopped)
        return m_recordsEnd;
    return m_expat ? std::max<qint64>(m_recordsEnd, expatplace::byte(m_expat.get())) : m_fed;
}

void XmltvParsing::note(Oddity &oddity)
{
    if (oddity.times++ == 0)
        oddity.firstAt = expatplace::byte(m_expat.get());
}

void XmltvParsing::stop(Halt why)
{
    if (std::exchange(m_stopped, true))
        return;
    m_halt = why;
    XML_StopParser(m_expat.get(), XML_FALSE);
}

/// One record within another: the outer one was not ended.
bool XmltvParsing::isWithinRecord(const char *name)
{
    if (m_recordAt < 0 || (*name != 'p' && *name != 'c') || !isRecord(name))
        return false;
    stop(Halt::Damage);
    return true;
}

void XmltvParsing::startElement(const char *name, const char **attributes)
{
    ++m_depth;
    if (m_stopped)
        return;
    if (m_depth == 1) {
        if (std::strcmp(name, "tv") != 0)
            stop(isRecord(name) ? Halt::Damage : Halt::NoXmltv);
        m_documentBegun = !m_stopped;
    } else if (m_depth == 2) {
        startRecord(name, attributes);
    } else if (!isWithinRecord(name)) {
        startInner(name, attributes);
    }
}

void XmltvParsing::startRecord(const char *name, const char **attributes)
{
    m_inside = Inside::Root;
    if (!isRecord(name)) {
        passOver();
        return;
    }
    m_recordAt = expatplace::byte(m_expat.get());
    m_recordIsProgramme = *name == 'p';
    if (m_recordIsProgramme) {
        startProgramme(attributes);
        return;
    }
    m_channel = {QString::fromUtf8(attribute(attributes, "id")).trimmed(), {}, {}};
    if (m_channel.id.isEmpty())
        passOver();
    else
        m_inside = Inside::Channel;
}

void XmltvParsing::startProgramme(const char **attributes)
{
    ++m_programmes;
    const QByteArrayView id = attribute(attributes, "channel");
    if (id != m_lastId) {
        m_lastId = id.toByteArray();
        m_lastChannel = QString::fromUtf8(id).trimmed();
    }
    const XmltvTime start = m_times.read(firstOf(attributes, {"start", "start_timestamp"}));
    const XmltvTime stop =
        m_times.read(firstOf(attributes, {"stop", "end", "stop_timestamp", "end_timestamp"}));
    if (start.zoneUnknown || stop.zoneUnknown)
        note(m_oddities.unknownZones);
    if (!start.time || m_lastChannel.isEmpty()
        || !m_sink.wantsProgramme(m_lastChannel, *start.time, stop.time)) {
        passOver();
        return;
    }
    m_programme = {m_lastChannel, *start.time, stop.time, {}};
    m_inside = Inside::Programme;
}

void XmltvParsing::startInner(const char *name, const char **attributes)
{
    const bool inChannel = m_inside == Inside::Channel;
    const QByteArrayView known = !inChannel                ? knownXmltvElement(name)
        : mayXmltvContain("channel", QByteArrayView(name)) ? QByteArrayView(name)
                                                           : QByteArrayView();
    if (m_open.size() >= MaxNesting || m_programme.elements.size() >= MaxElements || known.isEmpty()) {
        passOver();
        return;
    }
    Open begin{
        {inChannel ? known.toByteArray() : QByteArray::fromRawData(known.data(), known.size()), {}, {}, {}},
        {}};
    for (; *attributes; attributes += 2) {
        const QByteArrayView value = QByteArrayView(attributes[1]);
        if (value != m_lastValue) // languages are the same again and again
            m_lastValue = value.first(std::min(value.size(), MaxText)).toByteArray();
        begin.element.attributes.append({attributes[0], m_lastValue});
    }
    m_open.append(std::move(begin));
    listen();
}

void XmltvParsing::endElement()
{
    if (m_stopped)
        return;
    if (!m_open.isEmpty())
        endInner();
    else if (m_depth == 2)
        endRecord();
    --m_depth;
}

void XmltvParsing::endRecord()
{
    if (m_inside == Inside::Channel)
        m_sink.channelRead(m_channel);
    else if (m_inside == Inside::Programme)
        m_sink.programmeRead(m_programme);
    m_programme.elements.clear();
    m_inside = Inside::Root;
    ++m_records;
    m_recordAt = -1;
    m_recordsEnd = expatplace::byte(m_expat.get()) + expatplace::length(m_expat.get());
}

void XmltvParsing::endInner()
{
    Open ended = m_open.takeLast();
    listen();
    ended.element.text = ended.text.trimmed();
    if (m_inside == Inside::Channel)
        takeName(ended.element);
    else if (m_open.isEmpty())
        m_programme.elements.append(std::move(ended.element));
    else if (m_open.last().element.children.size() < MaxElements)
        m_open.last().element.children.append(std::move(ended.element));
}

void XmltvParsing::takeName(const XmltvElement &element)
{
    if (element.name == "display-name") {
        if (!element.text.isEmpty() && m_channel.names.size() < MaxChannelNames)
            m_channel.names.append(QString::fromUtf8(element.text));
    } else if (element.name == "icon" && m_channel.icon.isEmpty()) {
        m_channel.icon = QString::fromUtf8(element.attribute("src"));
    }
}

/// As text, since that is what was meant: "R&B;".
void XmltvParsing::skipEntity(const char *name)
{
    note(m_oddities.undefinedEntities);
    if (m_open.isEmpty() || m_passedFrom > 0)
        return;
    const QByteArray text = '&' + QByteArray(name) + ';';
    appendBounded(m_open.last().text, text.constData(), text.size());
}
