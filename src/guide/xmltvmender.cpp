// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvmender.h"

#include "guide/xmlblank.h"
#include "guide/xmltvelement.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype LongestSearch = 16 * 1024; // for the end of an element that nobody knows
constexpr qsizetype Deepest = 60; // open elements

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// Of HTML, where nothing but a break is meant.
bool isBreak(QByteArrayView name)
{
    static constexpr QByteArrayView names[]{"br", "BR", "hr", "HR", "p", "P", "li", "LI", "img"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

XmltvMender::XmltvMender(QByteArrayView record)
    : m_in(record)
{
    m_out.reserve(record.size() + 64);
    run();
    finish();
}

void XmltvMender::run()
{
    if (!takeStartTag())
        return;
    while (m_at < m_in.size() && !m_over && !m_open.isEmpty())
        step();
}

void XmltvMender::step()
{
    const qsizetype mark = m_in.indexOf('<', m_at);
    const qsizetype end = mark < 0 ? m_in.size() : mark;
    appendText(m_out, m_in.sliced(m_at, end - m_at));
    m_at = end;
    if (mark >= 0)
        markup();
}

void XmltvMender::markup()
{
    const QByteArrayView rest = m_in.sliced(m_at);
    if (rest.startsWith("<!--")) {
        passOver("<!--", "-->");
    } else if (rest.startsWith("<![CDATA[")) {
        takeCData();
    } else if (rest.startsWith("<?xml ")) { // a document within this one
        m_over = true;
    } else if (rest.startsWith("<?") || rest.startsWith("<!")) {
        note(XmltvRepair::Outside, rest.data());
        passOver("<", ">");
    } else if (rest.size() > 1 && rest[1] == '/') {
        takeEndTag();
    } else if (!takeStartTag()) {
        note(XmltvRepair::BareLess, rest.data());
        m_out += "&lt;";
        ++m_at;
    }
}

/// What does not end is text that somebody forgot.
void XmltvMender::passOver(QByteArrayView begin, QByteArrayView end)
{
    const qsizetype found = m_in.indexOf(end, m_at + begin.size());
    if (found < 0)
        note(XmltvRepair::Unclosed, m_in.data() + m_at);
    m_at = found < 0 ? m_at + begin.size() : found + end.size();
}

void XmltvMender::takeCData()
{
    constexpr QByteArrayView begin("<![CDATA["), end("]]>");
    const qsizetype from = m_at + begin.size();
    const qsizetype found = m_in.indexOf(end, from);
    if (found < 0) {
        note(XmltvRepair::Unclosed, m_in.data() + m_at);
        m_at = from;
        return;
    }
    QByteArrayView text = m_in.sliced(from, found - from);
    for (qsizetype at = 0; at < text.size();) { // & and < are what they are here
        const char c = text[at];
        if (c == '&' || c == '<') {
            m_out += c == '&' ? "&amp;" : "&lt;";
            ++at;
        } else {
            appendCharacter(m_out, text, at);
        }
    }
    m_at = found + end.size();
}

QByteArrayView XmltvMender::nameAt(qsizetype at) const
{
    if (at >= m_in.size() || !isNameStart(m_in[at]))
        return {};
    qsizetype end = at + 1;
    while (end < m_in.size() && isNamePart(m_in[end]))
        ++end;
    return m_in.sliced(at, end - at);
}

/// False: it is none, nothing is taken.
bool XmltvMender::takeStartTag()
{
    const QByteArrayView name = nameAt(m_at + 1);
    if (!m_open.isEmpty() && name == QByteArrayView("tv")) { // a document within this one
        m_over = true;
        return true;
    }
    qsizetype at = m_at + 1 + name.size();
    QByteArray attributes;
    const MendNotes before = m_notes;
    if (name.isEmpty() || !takeAttributes(at, attributes)) {
        m_notes = before;
        return false;
    }
    const bool isEmpty = m_in[at - 2] == '/';
    const bool known =
        m_open.isEmpty() || name == QByteArrayView("display-name") || isKnownXmltvElement(name);
    if (!known && isBreak(name)) {
        m_out += ' ';
        m_at = at;
        return true;
    }
    if (m_open.size() >= Deepest || (!known && !isEmpty && !endsLater(name))) {
        m_notes = before;
        return false;
    }
    if (known)
        closeFor(name);
    m_out.append('<').append(name).append(attributes).append(isEmpty ? "/>" : ">");
    if (!isEmpty)
        m_open.append(name);
    else
        m_ended = m_open.isEmpty();
    m_at = at;
    return true;
}

bool XmltvMender::endsLater(QByteArrayView name) const
{
    const QByteArrayView later = m_in.sliced(m_at, std::min(m_in.size() - m_at, LongestSearch));
    return later.indexOf("</" + name.toByteArray()) > 0;
}

/// Up to behind the ">" of the tag. False: there is none before the next "<".
bool XmltvMender::takeAttributes(qsizetype &at, QByteArray &attributes)
{
    QList<QByteArrayView> names;
    while (at < m_in.size()) {
        const char c = m_in[at];
        if (isXmlBlank(c) || c == '/') {
            if (c == '/' && at + 1 < m_in.size() && m_in[at + 1] == '>') {
                at += 2;
                return true;
            }
            ++at;
        } else if (c == '>') {
            ++at;
            return true;
        } else if (c == '<') {
            return false;
        } else if (!takeAttribute(at, attributes, names)) {
            return false;
        }
    }
    return false;
}

bool XmltvMender::takeAttribute(qsizetype &at, QByteArray &attributes, QList<QByteArrayView> &names)
{
    const char *begin = m_in.data() + at;
    const QByteArrayView name = nameAt(at);
    if (name.isEmpty()) {
        note(XmltvRepair::Attribute, begin);
        ++at;
        return true;
    }
    at += name.size();
    while (at < m_in.size() && isXmlBlank(m_in[at]))
        ++at;
    if (at >= m_in.size() || m_in[at] != '=') {
        note(XmltvRepair::Attribute, begin);
        return at < m_in.size();
    }
    ++at;
    while (at < m_in.size() && isXmlBlank(m_in[at]))
        ++at;
    if (at >= m_in.size())
        return false;
    const QByteArrayView value = takeValue(at);
    if (names.contains(name)) {
        note(XmltvRepair::Attribute, begin);
        return true;
    }
    names.append(name);
    attributes.append(' ').append(name).append("=\"");
    appendText(attributes, value);
    attributes += '"';
    return true;
}

/// Up to behind its quote. One that is forgotten is where the tag ends.
QByteArrayView XmltvMender::takeValue(qsizetype &at)
{
    const char quote = m_in[at];
    const qsizetype begin = at + (quote == '"' || quote == '\'' ? 1 : 0);
    const qsizetype close = begin > at ? m_in.indexOf(quote, begin) : -1;
    const qsizetype end = m_in.indexOf('>', begin);
    const qsizetype next = m_in.indexOf('<', begin);
    const bool quoted = close >= 0 && (next < 0 || close < next || end < 0 || next < end);
    if (quoted) {
        at = close + 1;
        return m_in.sliced(begin, close - begin);
    }
    note(XmltvRepair::Attribute, m_in.data() + at);
    at = begin;
    while (at < m_in.size() && m_in[at] != '>' && m_in[at] != '<' && !isXmlBlank(m_in[at]))
        ++at;
    const bool isEmpty = at > begin && at < m_in.size() && m_in[at] == '>' && m_in[at - 1] == '/';
    return m_in.sliced(begin, (isEmpty ? --at : at) - begin);
}

void XmltvMender::takeEndTag()
{
    qsizetype at = m_at + 2;
    while (at < m_in.size() && isXmlBlank(m_in[at]))
        ++at;
    const QByteArrayView name = nameAt(at);
    const char *begin = m_in.data() + m_at;
    if (name.isEmpty()) {
        note(XmltvRepair::BareLess, begin);
        m_out += "&lt;";
        ++m_at;
        return;
    }
    if (name == QByteArrayView("tv")) { // of the document
        m_over = true;
        return;
    }
    at += name.size();
    while (at < m_in.size() && isXmlBlank(m_in[at]))
        ++at;
    m_at = at < m_in.size() && m_in[at] == '>' ? at + 1 : at;
    const auto same = [name](QByteArrayView open) {
        return open.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto opened = std::find_if(m_open.crbegin(), m_open.crend(), same);
    if (opened == m_open.crend()) {
        note(XmltvRepair::StrayEnd, begin);
        return;
    }
    for (auto open = m_open.crbegin(); open != opened; ++open)
        note(XmltvRepair::Unclosed, begin);
    const qsizetype left = m_open.crend() - opened - 1;
    while (m_open.size() > left)
        closeLast();
    m_ended = m_open.isEmpty();
}

void XmltvMender::closeLast()
{
    m_out.append("</").append(m_open.takeLast()).append('>');
}

/// An element that can't hold this one, within one that can, was not ended.
void XmltvMender::closeFor(QByteArrayView child)
{
    const auto holds = [child](QByteArrayView parent) {
        return mayXmltvContain(parent, child);
    };
    const auto parent = std::find_if(m_open.crbegin(), m_open.crend(), holds);
    if (parent == m_open.crend())
        return;
    const qsizetype left = m_open.crend() - parent;
    while (m_open.size() > left) {
        note(XmltvRepair::Unclosed, m_in.data() + m_at);
        closeLast();
    }
}

void XmltvMender::finish()
{
    if (m_ended)
        return;
    // Half a title would take the place of the whole one that may follow.
    const bool complete = m_open.size() == 1 && m_out.count('<') > 1 && m_out.trimmed().endsWith('>');
    note(complete ? XmltvRepair::Unclosed : XmltvRepair::Cut, m_in.data());
    if (!complete)
        m_out.clear();
    else
        closeLast();
}
