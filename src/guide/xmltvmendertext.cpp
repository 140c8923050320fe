// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmlblank.h"
#include "guide/xmltvencoding.h"
#include "guide/xmltventities.h"
#include "guide/xmltvmender.h"

#include <algorithm>

// What XmltvMender makes of text and the values of attributes.

namespace {

constexpr qsizetype LongestEntity = 32;

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isPlain(char c)
{
    return uchar(c) >= 0x20 && uchar(c) < 0x80 && c != '&' && c != '<' && c != '>' && c != '"';
}

/// A character's number as a reference tells it; 0: none that XML allows.
uint referred(QByteArrayView digits)
{
    const bool hex = !digits.isEmpty() && (digits.front() == 'x' || digits.front() == 'X');
    bool isNumber = false;
    const uint code = digits.sliced(hex ? 1 : 0).toByteArray().toUInt(&isNumber, hex ? 16 : 10);
    const bool allowed = code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xd800)
        || (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code < 0x110000);
    return isNumber && allowed ? code : 0;
}

} // namespace

void XmltvMender::appendText(QByteArray &out, QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPlain(text[end]))
            ++end;
        out.append(text.sliced(at, end - at));
        at = end;
        if (at < text.size())
            appendCharacter(out, text, at);
    }
}

void XmltvMender::appendCharacter(QByteArray &out, QByteArrayView text, qsizetype &at)
{
    const char c = text[at];
    if (uchar(c) >= 0x80) {
        const qsizetype length = utf8Length(text, at);
        const QByteArrayView letter = text.sliced(at, std::max<qsizetype>(length, 1));
        at += letter.size();
        if (length == 0) {
            note(XmltvRepair::WrongBytes, letter.data());
            out += westernLetter(uchar(c));
        } else if (letter == QByteArrayView("\xef\xbf\xbe") || letter == QByteArrayView("\xef\xbf\xbf")) {
            note(XmltvRepair::Control, letter.data());
        } else {
            out += letter;
        }
        return;
    }
    if (c == '&') {
        appendEntity(out, text, at);
        return;
    }
    if (uchar(c) < 0x20 && !isXmlBlank(c))
        note(XmltvRepair::Control, text.data() + at);
    else if (c == '<')
        note(XmltvRepair::BareLess, text.data() + at);
    if (c == '<' || c == '>')
        out += c == '<' ? "&lt;" : "&gt;";
    else if (c == '"')
        out += "&quot;";
    else if (uchar(c) >= 0x20 || isXmlBlank(c))
        out += c;
    ++at;
}

void XmltvMender::appendEntity(QByteArray &out, QByteArrayView text, qsizetype &at)
{
    const QByteArrayView rest = text.sliced(at + 1, std::min(text.size() - at - 1, LongestEntity));
    const qsizetype end = rest.indexOf(';');
    const QByteArrayView name = end > 0 ? rest.first(end) : QByteArrayView();
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), isWordPart);
    if (name.startsWith('#') && std::all_of(name.begin() + 1, name.end(), isWordPart)) {
        if (referred(name.sliced(1)) != 0)
            out.append(text.sliced(at, end + 2));
        else
            note(XmltvRepair::Control, text.data() + at);
        at += end + 2;
        return;
    }
    if (isName && isDefinedEntity(name)) {
        out.append(text.sliced(at, end + 2));
        at += end + 2;
        return;
    }
    note(isName ? XmltvRepair::UndefinedEntity : XmltvRepair::BareAmpersand, text.data() + at);
    out += "&amp;";
    ++at;
}

void XmltvMender::note(XmltvRepair kind, const char *where)
{
    MendNotes::Met &met = m_notes.met[size_t(kind)];
    if (met.times++ == 0)
        met.first = where - m_in.data();
}
