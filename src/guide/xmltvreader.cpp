// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvreader.h"

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
constexpr qsizetype MaxNames = 20; // of one channel
constexpr qsizetype MaxNesting = 4; // of known elements: the DTD has three
constexpr int MaxDepth = 500; // expat keeps every open tag
constexpr qint64 MaxToken = 4 * 1024 * 1024; // one tag or comment, which expat holds as a whole

struct FreeParser {
    void operator()(XML_ParserStruct *parser) const { XML_ParserFree(parser); }
};

std::string_view attribute(const char **attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (name == *attributes)
            return attributes[1];
    }
    return {};
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void appendBounded(QByteArray &text, const char *more, qsizetype size)
{
    if (size > MaxText - text.size()) {
        size = std::max<qsizetype>(MaxText - text.size(), 0);
        while (size > 0 && (uchar(more[size]) & 0xc0) == 0x80) // not within a character
            --size;
    }
    text.append(more, size);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

/// Expat calls back for every element; what is not wanted is passed over by handlers that only count.
struct XmltvReader::Parser {
    explicit Parser(XmltvSink &sink);

    void feed(QByteArrayView bytes, bool last);
    void startElement(const char *name, const char **attributes);
    void startProgramme(const char **attributes);
    void startInner(const char *name, const char **attributes);
    void endElement();
    void endInner();
    void takeName(XmltvElement &element);
    void passOver();
    void attend();
    void listen();
    void breakOff(const QString &reason);
    [[nodiscard]] QByteArrayView withoutLeadingBlanks(QByteArrayView bytes);
    [[nodiscard]] QString lastReason() const;

    enum class Inside : quint8 { Root, Channel, Programme };
    struct Open {
        XmltvElement element;
        QByteArray text;
    };

    XmltvSink &sink;
    std::unique_ptr<XML_ParserStruct, FreeParser> expat{XML_ParserCreate(nullptr)};
    Inside inside = Inside::Root;
    int depth = 0; ///< open elements
    int passedFrom = 0; ///< depth of the element being passed over; 0: none
    QList<Open> open; ///< elements open inside a channel or programme
    XmltvChannel channel;
    XmltvProgramme programme;
    QByteArray lastId; ///< of a programme's channel, as bytes: they come in rows
    QString lastChannel; ///< the same
    qint64 programmes = 0;
    qint64 fed = 0;
    qint64 blankLines = 0; ///< before the document
    bool begun = false;
    Problem problem;
};

XmltvReader::Parser::Parser(XmltvSink &sinkToUse)
    : sink(sinkToUse)
{
    XML_ParserStruct *parser = expat.get();
    XML_SetUserData(parser, this);
    // Every document has our DTD, and only ours: whatever else it names is never opened.
    XML_UseForeignDTD(parser, XML_TRUE);
    XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS);
    XML_SetExternalEntityRefHandler(
        parser, [](XML_Parser outer, const char *context, const char *, const char *, const char *) -> int {
            if (context)
                return XML_STATUS_OK;
            const std::unique_ptr<XML_ParserStruct, FreeParser> inner(
                XML_ExternalEntityParserCreate(outer, nullptr, "UTF-8"));
            const QByteArray &dtd = htmlEntityDeclarations();
            return inner ? int(XML_Parse(inner.get(), dtd.constData(), int(dtd.size()), 1))
                         : XML_STATUS_ERROR;
        });
    XML_SetUnknownEncodingHandler(
        parser,
        [](void *, const char *name, XML_Encoding *encoding) -> int {
            const auto meaning = meaningOfBytes(name);
            if (!meaning)
                return XML_STATUS_ERROR;
            std::copy(meaning->begin(), meaning->end(), encoding->map);
            encoding->convert = nullptr;
            encoding->release = nullptr;
            return XML_STATUS_OK;
        },
        nullptr);
    XML_SetSkippedEntityHandler(parser, [](void *user, const char *, int) {
        auto &self = *static_cast<Parser *>(user);
        if (!self.open.isEmpty())
            appendBounded(self.open.last().text, "\xef\xbf\xbd", 3); // of that name there is none
    });
    attend();
}

/// Full attention again.
void XmltvReader::Parser::attend()
{
    XML_SetElementHandler(
        expat.get(),
        [](void *user, const char *name, const char **attributes) {
            static_cast<Parser *>(user)->startElement(name, attributes);
        },
        [](void *user, const char *) { static_cast<Parser *>(user)->endElement(); });
    listen();
}

/// Text matters only inside of elements that are kept.
void XmltvReader::Parser::listen()
{
    if (open.isEmpty()) {
        XML_SetCharacterDataHandler(expat.get(), nullptr);
        return;
    }
    XML_SetCharacterDataHandler(expat.get(), [](void *user, const char *text, int size) {
        appendBounded(static_cast<Parser *>(user)->open.last().text, text, size);
    });
}

/// The element just begun and all in it do not matter.
void XmltvReader::Parser::passOver()
{
    passedFrom = depth;
    XML_SetCharacterDataHandler(expat.get(), nullptr);
    XML_SetElementHandler(
        expat.get(),
        [](void *user, const char *, const char **) {
            auto &self = *static_cast<Parser *>(user);
            if (++self.depth > MaxDepth)
                self.breakOff(u"elements are nested too deeply"_s);
        },
        [](void *user, const char *) {
            auto &self = *static_cast<Parser *>(user);
            if (self.depth-- != self.passedFrom)
                return;
            self.passedFrom = 0;
            self.attend();
        });
}

void XmltvReader::Parser::feed(QByteArrayView bytes, bool last)
{
    if (problem)
        return;
    fed += bytes.size();
    if (!begun)
        bytes = withoutLeadingBlanks(bytes);
    if (!expat || XML_Parse(expat.get(), bytes.data(), int(bytes.size()), last) != XML_STATUS_OK) {
        if (!problem)
            breakOff(lastReason());
    } else if (fed - expatplace::byte(expat.get()) > MaxToken) {
        breakOff(u"a tag is larger than %1 MiB"_s.arg(MaxToken >> 20));
    }
}

/// XML allows none before its declaration, but scripts leave them there.
QByteArrayView XmltvReader::Parser::withoutLeadingBlanks(QByteArrayView bytes)
{
    qsizetype at = 0;
    for (; at < bytes.size() && isBlank(bytes.at(at)); ++at)
        blankLines += bytes.at(at) == '\n';
    begun = at < bytes.size();
    return bytes.sliced(at);
}

QString XmltvReader::Parser::lastReason() const
{
    if (!expat)
        return u"no memory"_s;
    if (XML_GetErrorCode(expat.get()) == XML_ERROR_NO_ELEMENTS)
        return depth > 0 ? u"the document ends too early"_s : u"not an XMLTV document"_s;
    return QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(expat.get())));
}

void XmltvReader::Parser::startElement(const char *name, const char **attributes)
{
    ++depth;
    if (problem)
        return;
    if (depth == 1) {
        if (std::strcmp(name, "tv") != 0)
            breakOff(u"not an XMLTV document"_s);
    } else if (depth > 2) {
        startInner(name, attributes);
    } else if (std::strcmp(name, "programme") == 0) {
        startProgramme(attributes);
    } else {
        channel = {QString::fromUtf8(attribute(attributes, "id")).trimmed(), {}, {}};
        const bool wanted = std::strcmp(name, "channel") == 0 && !channel.id.isEmpty();
        inside = wanted ? Inside::Channel : Inside::Root;
        if (!wanted)
            passOver();
    }
}

void XmltvReader::Parser::startProgramme(const char **attributes)
{
    ++programmes;
    const QByteArrayView id = view(attribute(attributes, "channel"));
    if (id != lastId) {
        lastId = id.toByteArray();
        lastChannel = QString::fromUtf8(id).trimmed();
    }
    const std::optional<GuideTime> start = readXmltvTime(view(attribute(attributes, "start")));
    const std::optional<GuideTime> stop = readXmltvTime(view(attribute(attributes, "stop")));
    if (!start || lastChannel.isEmpty() || !sink.wantsProgramme(lastChannel, *start, stop)) {
        passOver();
        return;
    }
    programme = {lastChannel, *start, stop, {}};
    inside = Inside::Programme;
}

void XmltvReader::Parser::startInner(const char *name, const char **attributes)
{
    const auto known = [this, name = QLatin1StringView(name)] {
        return inside == Inside::Channel ? name == "display-name"_L1 || name == "icon"_L1
                                         : isKnownXmltvElement(name);
    };
    if (open.size() >= MaxNesting || programme.elements.size() >= MaxElements || !known()) {
        passOver();
        return;
    }
    Open begin{{QString::fromUtf8(name), {}, {}, {}}, {}};
    for (; *attributes; attributes += 2) {
        const QByteArrayView value(attributes[1]);
        begin.element.attributes.append({QString::fromUtf8(attributes[0]),
                                         QString::fromUtf8(value.first(std::min(value.size(), MaxText)))});
    }
    open.append(std::move(begin));
    listen();
}

void XmltvReader::Parser::endElement()
{
    if (problem)
        return;
    if (!open.isEmpty()) {
        endInner();
    } else if (depth == 2) {
        if (inside == Inside::Channel)
            sink.channelRead(channel);
        else if (inside == Inside::Programme)
            sink.programmeRead(programme);
        programme.elements.clear();
        inside = Inside::Root;
    }
    --depth;
}

void XmltvReader::Parser::endInner()
{
    Open ended = open.takeLast();
    listen();
    ended.element.text = QString::fromUtf8(ended.text).trimmed();
    if (inside == Inside::Channel)
        takeName(ended.element);
    else if (open.isEmpty())
        programme.elements.append(std::move(ended.element));
    else if (open.last().element.children.size() < MaxElements)
        open.last().element.children.append(std::move(ended.element));
}

void XmltvReader::Parser::takeName(XmltvElement &element)
{
    if (element.name != "icon"_L1) {
        if (!element.text.isEmpty() && channel.names.size() < MaxNames)
            channel.names.append(element.text);
        return;
    }
    for (const auto &[key, value] : std::as_const(element.attributes)) {
        if (key == "src"_L1 && channel.icon.isEmpty())
            channel.icon = value;
    }
}

void XmltvReader::Parser::breakOff(const QString &reason)
{
    const qint64 line = (expat ? expatplace::line(expat.get()) : 1) + blankLines;
    const qint64 column = expat ? expatplace::column(expat.get()) + 1 : 1;
    problem = {
        ProblemCode::Malformed, {}, u"line %1, column %2: %3"_s.arg(line).arg(column).arg(reason), int(line)};
    if (expat)
        XML_StopParser(expat.get(), XML_FALSE);
}

XmltvReader::XmltvReader(XmltvSink &sink)
    : d(std::make_unique<Parser>(sink))
{
}

XmltvReader::~XmltvReader() = default;

void XmltvReader::feed(QByteArrayView bytes)
{
    d->feed(bytes, false);
}

void XmltvReader::finish()
{
    d->feed({}, true);
}

const Problem &XmltvReader::problem() const
{
    return d->problem;
}

qint64 XmltvReader::programmes() const
{
    return d->programmes;
}

qint64 XmltvReader::bytes() const
{
    return d->fed;
}
