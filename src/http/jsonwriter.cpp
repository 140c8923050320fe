// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/jsonwriter.h"

#include <QString>

#include <charconv>

namespace {

bool isPlain(char c)
{
    return uchar(c) >= 0x20 && c != '"' && c != '\\' && c != 0x7f;
}

void appendEscape(QByteArray &text, char c)
{
    switch (c) {
    case '"':
        text += "\\\"";
        return;
    case '\\':
        text += "\\\\";
        return;
    case '\n':
        text += "\\n";
        return;
    case '\r':
        text += "\\r";
        return;
    case '\t':
        text += "\\t";
        return;
    }
    constexpr char digits[] = "0123456789abcdef";
    text += "\\u00";
    text += digits[uchar(c) >> 4];
    text += digits[uchar(c) & 15];
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_text += bracket;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    m_text += '"';
    m_text.append(name);
    m_text += "\":";
    m_needsComma = false;
    return *this;
}

void JsonWriter::appendEscaped(QByteArrayView utf8)
{
    m_text += '"';
    while (!utf8.isEmpty()) {
        qsizetype plain = 0;
        while (plain < utf8.size() && isPlain(utf8[plain]))
            ++plain;
        m_text.append(utf8.first(plain));
        if (plain == utf8.size())
            break;
        appendEscape(m_text, utf8[plain]);
        utf8 = utf8.sliced(plain + 1);
    }
    m_text += '"';
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    appendEscaped(text.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::value(QByteArrayView utf8)
{
    separate();
    appendEscaped(utf8);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text.append(digits.data(), end - digits.data());
    return *this;
}

JsonWriter &JsonWriter::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_text += "null";
    return *this;
}

JsonWriter &JsonWriter::textOrNull(QByteArrayView name, QStringView text)
{
    key(name);
    return text.isEmpty() ? null() : value(text);
}
