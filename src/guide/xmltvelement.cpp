// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvelement.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>
#include <string>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t UsualBody = 1024; // bytes

enum class Content : quint8 {
    Text, ///< must not be empty
    MayBeEmpty, ///< text, or just there
    Icon, ///< empty, has a src
    Date, ///< 4, 6, 8 or 14 digits: Plex chokes on <date/>
    Length, ///< a number with units
    Episode, ///< text; under the system "xmltv_ns" three numbers from 0 on, "1.4.0/2"
    Parent, ///< other elements
};

/// What the DTD says of an element. A rule list is in the order the DTD asks for.
struct Rule {
    QByteArrayView name;
    Content content = Content::Text;
    bool once = false;
    std::array<QByteArrayView, 3> attributes = {};
    std::span<const Rule> children = {};
};

constexpr Rule CreditRules[]{{"director"},    {"actor", Content::Text, false, {"role"}, {}},
                             {"writer"},      {"adapter"},
                             {"producer"},    {"composer"},
                             {"editor"},      {"presenter"},
                             {"commentator"}, {"guest"}};
constexpr Rule VideoRules[]{{"present", Content::Text, true, {}, {}},
                            {"colour", Content::Text, true, {}, {}},
                            {"aspect", Content::Text, true, {}, {}},
                            {"quality", Content::Text, true, {}, {}}};
constexpr Rule AudioRules[]{{"present", Content::Text, true, {}, {}},
                            {"stereo", Content::Text, true, {}, {}}};
constexpr Rule RatingRules[]{{"value", Content::Text, true, {}, {}},
                             {"icon", Content::Icon, false, {"src", "width", "height"}, {}}};
constexpr Rule ProgrammeRules[]{{"title", Content::Text, false, {"lang"}, {}},
                                {"sub-title", Content::Text, false, {"lang"}, {}},
                                {"desc", Content::Text, false, {"lang"}, {}},
                                {"credits", Content::Parent, true, {}, CreditRules},
                                {"date", Content::Date, true, {}, {}},
                                {"category", Content::Text, false, {"lang"}, {}},
                                {"keyword", Content::Text, false, {"lang"}, {}},
                                {"language", Content::Text, true, {"lang"}, {}},
                                {"orig-language", Content::Text, true, {"lang"}, {}},
                                {"length", Content::Length, true, {"units"}, {}},
                                {"icon", Content::Icon, false, {"src", "width", "height"}, {}},
                                {"url", Content::Text, false, {}, {}},
                                {"country", Content::Text, false, {"lang"}, {}},
                                {"episode-num", Content::Episode, false, {"system"}, {}},
                                {"video", Content::Parent, true, {}, VideoRules},
                                {"audio", Content::Parent, true, {}, AudioRules},
                                {"previously-shown", Content::MayBeEmpty, true, {"start"}, {}},
                                {"premiere", Content::MayBeEmpty, true, {"lang"}, {}},
                                {"last-chance", Content::MayBeEmpty, true, {"lang"}, {}},
                                {"new", Content::MayBeEmpty, true, {}, {}},
                                {"rating", Content::Parent, false, {"system"}, RatingRules},
                                {"star-rating", Content::Parent, false, {"system"}, RatingRules}};

void gatherNames(std::span<const Rule> rules, QSet<QByteArrayView> &names)
{
    for (const Rule &rule : rules) {
        names.insert(rule.name);
        gatherNames(rule.children, names);
    }
}

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isDate(const QByteArray &text)
{
    return isDigits(text) && (text.size() == 4 || text.size() == 6 || text.size() == 8 || text.size() == 14);
}

bool isLength(const XmltvElement &element)
{
    const QByteArray units = element.attribute("units");
    return !element.text.isEmpty() && isDigits(element.text)
        && (units == "seconds" || units == "minutes" || units == "hours");
}

bool isEpisode(const XmltvElement &element)
{
    static const QRegularExpression numbers(uR"(^\s*(\d*(\s*/\s*\d+)?\s*\.\s*){2}\d*(\s*/\s*\d+)?\s*$)"_s);
    return !element.text.isEmpty()
        && (element.attribute("system") != "xmltv_ns"
            || numbers.match(QString::fromUtf8(element.text)).hasMatch());
}

bool hasRequired(const XmltvElement &element, const Rule &rule);

bool isFit(const XmltvElement &element, const Rule &rule)
{
    switch (rule.content) {
    case Content::Text:
        return !element.text.isEmpty();
    case Content::MayBeEmpty:
        return true;
    case Content::Icon: {
        const QByteArray source = element.attribute("src");
        return source.size() > 4 && qstrnicmp(source.constData(), "http", 4) == 0;
    }
    case Content::Date:
        return isDate(element.text);
    case Content::Length:
        return isLength(element);
    case Content::Episode:
        return isEpisode(element);
    case Content::Parent:
        return hasRequired(element, rule);
    }
    return false;
}

/// A rating needs its value; any other parent at least one child that can be written.
bool hasRequired(const XmltvElement &element, const Rule &rule)
{
    const bool rating = rule.children.data() == std::span(RatingRules).data();
    const std::span<const Rule> needed = rating ? rule.children.first(1) : rule.children;
    return std::any_of(needed.begin(), needed.end(), [&element](const Rule &inner) {
        return std::any_of(
            element.children.begin(), element.children.end(),
            [&inner](const XmltvElement &child) { return child.name == inner.name && isFit(child, inner); });
    });
}

/// Of which nothing has to be left out, as of nearly all.
bool isPlainXmlText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x20 || c == u'\t' || c == u'\n') && !c.isSurrogate() && c.unicode() < 0xfffe;
    });
}

QByteArrayView escaped(char c)
{
    switch (c) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    default:
        return {};
    }
}

// By hand: with QXmlStreamWriter a guide all of whose channels are kept took a third longer; and in a
// std::string, since QByteArray::append() is an insertion at the end.
void append(std::string &body, QByteArrayView more)
{
    body.append(more.data(), size_t(more.size()));
}

void writeText(std::string &body, QByteArrayView text)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (uchar(text[at]) > '>') // as nearly all is
            continue;
        const QByteArrayView instead = escaped(text[at]);
        if (instead.isEmpty())
            continue;
        append(body, text.sliced(from, at - from));
        append(body, instead);
        from = at + 1;
    }
    append(body, text.sliced(from));
}

void write(std::string &body, const QList<XmltvElement> &elements, std::span<const Rule> rules);

void writeContent(std::string &body, const XmltvElement &element, const Rule &rule)
{
    if (rule.content == Content::Parent)
        write(body, element.children, rule.children);
    else if (rule.content != Content::Icon && rule.name != "new" && rule.name != "previously-shown")
        writeText(body, element.text);
}

void write(std::string &body, const XmltvElement &element, const Rule &rule)
{
    const QByteArrayView name = rule.name;
    body += '<';
    append(body, name);
    for (const auto &[key, value] : element.attributes) {
        if (value.isEmpty()
            || std::find(rule.attributes.begin(), rule.attributes.end(), key) == rule.attributes.end())
            continue;
        body += ' ';
        append(body, key);
        body += "=\"";
        writeText(body, value);
        body += '"';
    }
    body += '>';
    const size_t before = body.size();
    writeContent(body, element, rule);
    if (body.size() > before) {
        body += "</";
        append(body, name);
        body += '>';
    } else {
        body.back() = '/';
        body += '>';
    }
}

void write(std::string &body, const QList<XmltvElement> &elements, std::span<const Rule> rules)
{
    for (const Rule &rule : rules) {
        for (const XmltvElement &element : elements) {
            if (element.name != rule.name || !isFit(element, rule))
                continue;
            write(body, element, rule);
            if (rule.once)
                break;
        }
    }
}

} // namespace

QByteArray XmltvElement::attribute(QByteArrayView key) const
{
    for (const auto &[known, value] : attributes) {
        if (known == key)
            return value;
    }
    return {};
}

QByteArrayView knownXmltvElement(QByteArrayView name)
{
    static const QSet<QByteArrayView> names = [] {
        QSet<QByteArrayView> all;
        gatherNames(ProgrammeRules, all);
        return all;
    }();
    const auto found = names.constFind(name);
    return found == names.cend() ? QByteArrayView() : *found;
}

bool isKnownXmltvElement(QByteArrayView name)
{
    return !knownXmltvElement(name).isEmpty();
}

bool mayXmltvContain(QByteArrayView parent, QByteArrayView child)
{
    const auto has = [child](std::span<const Rule> rules) {
        return std::any_of(rules.begin(), rules.end(),
                           [child](const Rule &rule) { return rule.name == child; });
    };
    if (parent == QByteArrayView("channel"))
        return child == QByteArrayView("display-name") || child == QByteArrayView("icon")
            || child == QByteArrayView("url");
    if (parent == QByteArrayView("programme"))
        return has(ProgrammeRules);
    return std::any_of(std::begin(ProgrammeRules), std::end(ProgrammeRules),
                       [&](const Rule &rule) { return rule.name == parent && has(rule.children); });
}

QByteArray toProgrammeBody(const QList<XmltvElement> &elements, const QByteArray &fallbackTitle)
{
    std::string body;
    body.reserve(UsualBody);
    const bool titled = std::any_of(elements.begin(), elements.end(), [](const XmltvElement &element) {
        return element.name == ProgrammeRules[0].name && isFit(element, ProgrammeRules[0]);
    });
    if (!titled)
        write(body, {"title", {}, fallbackTitle, {}}, ProgrammeRules[0]);
    write(body, elements, ProgrammeRules);
    return {body.data(), qsizetype(body.size())};
}

QString toXmlText(const QString &text)
{
    if (isPlainXmlText(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (pair)
            clean.append(c).append(text.at(++at));
        else if ((c.unicode() >= 0x20 || c == u'\t' || c == u'\n') && !c.isSurrogate()
                 && c.unicode() < 0xfffe)
            clean.append(c);
    }
    return clean;
}
