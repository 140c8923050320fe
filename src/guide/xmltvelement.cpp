// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvelement.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype UsualBody = 1024; // bytes

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
    QLatin1StringView name;
    Content content = Content::Text;
    bool once = false;
    std::array<QLatin1StringView, 3> attributes = {};
    std::span<const Rule> children = {};
};

constexpr Rule CreditRules[]{{"director"_L1},    {"actor"_L1, Content::Text, false, {"role"_L1}, {}},
                             {"writer"_L1},      {"adapter"_L1},
                             {"producer"_L1},    {"composer"_L1},
                             {"editor"_L1},      {"presenter"_L1},
                             {"commentator"_L1}, {"guest"_L1}};
constexpr Rule VideoRules[]{{"present"_L1, Content::Text, true, {}, {}},
                            {"colour"_L1, Content::Text, true, {}, {}},
                            {"aspect"_L1, Content::Text, true, {}, {}},
                            {"quality"_L1, Content::Text, true, {}, {}}};
constexpr Rule AudioRules[]{{"present"_L1, Content::Text, true, {}, {}},
                            {"stereo"_L1, Content::Text, true, {}, {}}};
constexpr Rule RatingRules[]{{"value"_L1, Content::Text, true, {}, {}},
                             {"icon"_L1, Content::Icon, false, {"src"_L1, "width"_L1, "height"_L1}, {}}};
constexpr Rule ProgrammeRules[]{{"title"_L1, Content::Text, false, {"lang"_L1}, {}},
                                {"sub-title"_L1, Content::Text, false, {"lang"_L1}, {}},
                                {"desc"_L1, Content::Text, false, {"lang"_L1}, {}},
                                {"credits"_L1, Content::Parent, true, {}, CreditRules},
                                {"date"_L1, Content::Date, true, {}, {}},
                                {"category"_L1, Content::Text, false, {"lang"_L1}, {}},
                                {"keyword"_L1, Content::Text, false, {"lang"_L1}, {}},
                                {"language"_L1, Content::Text, true, {"lang"_L1}, {}},
                                {"orig-language"_L1, Content::Text, true, {"lang"_L1}, {}},
                                {"length"_L1, Content::Length, true, {"units"_L1}, {}},
                                {"icon"_L1, Content::Icon, false, {"src"_L1, "width"_L1, "height"_L1}, {}},
                                {"url"_L1, Content::Text, false, {}, {}},
                                {"country"_L1, Content::Text, false, {"lang"_L1}, {}},
                                {"episode-num"_L1, Content::Episode, false, {"system"_L1}, {}},
                                {"video"_L1, Content::Parent, true, {}, VideoRules},
                                {"audio"_L1, Content::Parent, true, {}, AudioRules},
                                {"previously-shown"_L1, Content::MayBeEmpty, true, {"start"_L1}, {}},
                                {"premiere"_L1, Content::MayBeEmpty, true, {"lang"_L1}, {}},
                                {"last-chance"_L1, Content::MayBeEmpty, true, {"lang"_L1}, {}},
                                {"new"_L1, Content::MayBeEmpty, true, {}, {}},
                                {"rating"_L1, Content::Parent, false, {"system"_L1}, RatingRules},
                                {"star-rating"_L1, Content::Parent, false, {"system"_L1}, RatingRules}};

void gatherNames(std::span<const Rule> rules, QSet<QLatin1StringView> &names)
{
    for (const Rule &rule : rules) {
        names.insert(rule.name);
        gatherNames(rule.children, names);
    }
}

QString attribute(const XmltvElement &element, QLatin1StringView name)
{
    for (const auto &[key, value] : element.attributes) {
        if (key == name)
            return value;
    }
    return {};
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDate(const QString &text)
{
    return isDigits(text) && (text.size() == 4 || text.size() == 6 || text.size() == 8 || text.size() == 14);
}

bool isLength(const XmltvElement &element)
{
    const QString units = attribute(element, "units"_L1);
    return !element.text.isEmpty() && isDigits(element.text)
        && (units == "seconds"_L1 || units == "minutes"_L1 || units == "hours"_L1);
}

bool isEpisode(const XmltvElement &element)
{
    static const QRegularExpression numbers(uR"(^\s*(\d*(\s*/\s*\d+)?\s*\.\s*){2}\d*(\s*/\s*\d+)?\s*$)"_s);
    return !element.text.isEmpty()
        && (attribute(element, "system"_L1) != "xmltv_ns"_L1 || numbers.match(element.text).hasMatch());
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
        const QString source = attribute(element, "src"_L1);
        return source.startsWith("http"_L1, Qt::CaseInsensitive);
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

// By hand: with QXmlStreamWriter a guide all of whose channels are kept took a third longer.
void writeText(QByteArray &body, const QString &text)
{
    const QByteArray bytes = toXmlText(text).toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '<':
            body += "&lt;";
            break;
        case '>':
            body += "&gt;";
            break;
        case '&':
            body += "&amp;";
            break;
        case '"':
            body += "&quot;";
            break;
        default:
            body += c;
        }
    }
}

void write(QByteArray &body, const QList<XmltvElement> &elements, std::span<const Rule> rules);

void writeContent(QByteArray &body, const XmltvElement &element, const Rule &rule)
{
    if (rule.content == Content::Parent)
        write(body, element.children, rule.children);
    else if (rule.content != Content::Icon && rule.name != "new"_L1 && rule.name != "previously-shown"_L1)
        writeText(body, element.text);
}

void write(QByteArray &body, const XmltvElement &element, const Rule &rule)
{
    const QByteArrayView name(rule.name.data(), rule.name.size());
    body.append('<').append(name);
    for (const auto &[key, value] : element.attributes) {
        if (value.isEmpty()
            || std::find(rule.attributes.begin(), rule.attributes.end(), key) == rule.attributes.end())
            continue;
        body.append(' ').append(key.toLatin1()).append("=\"");
        writeText(body, value);
        body += '"';
    }
    body += '>';
    const qsizetype before = body.size();
    writeContent(body, element, rule);
    if (body.size() > before)
        body.append("</").append(name).append('>');
    else
        body.insert(before - 1, '/');
}

void write(QByteArray &body, const QList<XmltvElement> &elements, std::span<const Rule> rules)
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

bool isKnownXmltvElement(QLatin1StringView name)
{
    static const QSet<QLatin1StringView> names = [] {
        QSet<QLatin1StringView> all;
        gatherNames(ProgrammeRules, all);
        return all;
    }();
    return names.contains(name);
}

QByteArray toProgrammeBody(const QList<XmltvElement> &elements, const QString &fallbackTitle)
{
    QByteArray body;
    body.reserve(UsualBody);
    const bool titled = std::any_of(elements.begin(), elements.end(), [](const XmltvElement &element) {
        return element.name == ProgrammeRules[0].name && isFit(element, ProgrammeRules[0]);
    });
    if (!titled)
        write(body, {u"title"_s, {}, fallbackTitle, {}}, ProgrammeRules[0]);
    write(body, elements, ProgrammeRules);
    return body;
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
