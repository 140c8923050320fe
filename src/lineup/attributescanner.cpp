// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/attributescanner.h"

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    return text;
}

/// Length of the `key` if `text` begins with `key=`, else 0.
qsizetype keyLength(QByteArrayView text)
{
    qsizetype length = 0;
    while (length < text.size() && isKeyCharacter(text[length]))
        ++length;
    if (length == 0 || length >= text.size())
        return 0;
    if (text[length] == '=')
        return length;
    // `tvg-id = "x"`
    const QByteArrayView behind = withoutBlanks(text.sliced(length));
    const bool quoted =
        behind.size() > 1 && behind.front() == '=' && withoutBlanks(behind.sliced(1)).startsWith('"');
    return quoted ? length : 0;
}

bool canFollowValue(QByteArrayView text)
{
    text = withoutBlanks(text);
    return text.isEmpty() || text.front() == ',' || text.front() == ';' || keyLength(text) > 0;
}

/// Where the value that begins after `quote` ends; -1: nowhere. A quote followed by neither attribute, comma
/// nor end belongs to the value (tvg-name="The "Best" One"), unless another attribute's quote would be
/// swallowed.
qsizetype closingQuote(QByteArrayView text, char quote)
{
    const qsizetype first = text.indexOf(quote);
    for (qsizetype at = first; at >= 0; at = text.indexOf(quote, at + 1)) {
        if (canFollowValue(text.sliced(at + 1)))
            return at;
        if (at > 0 && text[at - 1] == '=')
            return first;
    }
    return first;
}

/// Where the `key=` begins that `value` ends with, behind a blank; 0: there is none.
qsizetype keyAtEnd(QByteArrayView value)
{
    if (!value.endsWith('='))
        return 0;
    qsizetype at = value.size() - 1;
    while (at > 0 && isKeyCharacter(value[at - 1]))
        --at;
    return at < value.size() - 1 && at > 0 && isBlank(value[at - 1]) ? at : 0;
}

} // namespace

bool AttributeScanner::next()
{
    while (!m_hasTitle) {
        m_rest = withoutBlanks(m_rest);
        if (m_rest.isEmpty())
            return false;
        if (m_rest.front() == ',') {
            if (enterTitle())
                return false;
            continue;
        }
        if (m_rest.front() == ';') {
            m_rest = m_rest.sliced(1);
            continue;
        }
        const qsizetype length = keyLength(m_rest);
        if (length > 0) {
            m_words = {};
            m_key = m_rest.first(length);
            m_rest = m_rest.sliced(m_rest.indexOf('=') + 1);
            readValue();
            return true;
        }
        if (m_words.isEmpty())
            m_words = m_rest;
        readBare(); // a stray word
    }
    return false;
}

// Some lists write `#EXTINF:-1,tvg-id="x",Name`: a comma before a quoted attribute is not the one.
bool AttributeScanner::enterTitle()
{
    m_rest = m_rest.sliced(1);
    const QByteArrayView text = withoutBlanks(m_rest);
    const qsizetype length = keyLength(text);
    m_hasTitle = length == 0 || length + 1 >= text.size() || text[length + 1] != '"';
    return m_hasTitle;
}

void AttributeScanner::readValue()
{
    const QByteArrayView text = withoutBlanks(m_rest);
    if (text.isEmpty() || (text.front() != '"' && text.front() != '\'')) {
        readBareValue();
        return;
    }
    m_rest = text;
    readQuoted(text.front());
}

void AttributeScanner::readQuoted(char quote)
{
    m_rest = m_rest.sliced(1);
    const qsizetype end = closingQuote(m_rest, quote);
    if (end < 0) {
        m_openQuote = true;
        const qsizetype comma = m_rest.indexOf(',');
        m_value = comma < 0 ? m_rest : m_rest.first(comma);
        m_rest = m_rest.sliced(m_value.size());
        return;
    }
    m_value = m_rest.first(end);
    const bool goesOn = end + 1 < m_rest.size() && !isBlank(m_rest[end + 1]) && m_rest[end + 1] != ',';
    if (const qsizetype key = keyAtEnd(m_value);
        goesOn && key > 0) { // its own quote is missing, that one is another's
        m_value = m_value.first(key).trimmed();
        m_rest = m_rest.sliced(key);
        return;
    }
    m_rest = m_rest.sliced(end + 1);
}

/// Goes on over blanks up to the next attribute or the comma; where there is no comma, the words behind the
/// first one are rather the title.
void AttributeScanner::readBareValue()
{
    const QByteArrayView all = m_rest;
    readBare();
    const QByteArrayView first = m_value, behind = m_rest;
    if (first.isEmpty())
        return;
    while (!withoutBlanks(m_rest).isEmpty() && withoutBlanks(m_rest).front() != ',') {
        const QByteArrayView next = withoutBlanks(m_rest);
        if (keyLength(next) > 0)
            break;
        m_rest = next;
        readBare();
    }
    const bool ended = !withoutBlanks(m_rest).isEmpty();
    m_value = ended ? all.first(all.size() - m_rest.size()).trimmed() : first;
    if (!ended)
        m_rest = behind;
}

void AttributeScanner::readBare()
{
    qsizetype end = 0;
    while (end < m_rest.size() && !isBlank(m_rest[end]) && m_rest[end] != ',')
        ++end;
    m_value = m_rest.first(end);
    m_rest = m_rest.sliced(end);
}
