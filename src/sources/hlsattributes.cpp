// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsattributes.h"

#include <algorithm>

namespace {

constexpr qsizetype KeySize = 16;

/// The end of the value that begins at `from`: at a comma outside of quotes.
qsizetype valueEnd(QByteArrayView text, qsizetype from)
{
    bool quoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (text[at] == ',' && !quoted)
            return at;
    }
    return text.size();
}

QByteArray unquoted(QByteArrayView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.sliced(1, value.size() - 2);
    return value.toByteArray();
}

} // namespace

HlsAttributes::HlsAttributes(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size() && m_values.size() < Most;) {
        const qsizetype equals = text.indexOf('=', at);
        if (equals < 0)
            break;
        const qsizetype end = valueEnd(text, equals + 1);
        m_values.append({text.sliced(at, equals - at).trimmed().toByteArray().toUpper(),
                         unquoted(text.sliced(equals + 1, end - equals - 1))});
        at = end + 1;
    }
}

QByteArray HlsAttributes::value(QByteArrayView name) const
{
    const auto it = std::find_if(m_values.begin(), m_values.end(),
                                 [name](const auto &attribute) { return attribute.first == name; });
    return it == m_values.end() ? QByteArray() : it->second;
}

bool HlsAttributes::has(QByteArrayView name) const
{
    return std::any_of(m_values.begin(), m_values.end(),
                       [name](const auto &attribute) { return attribute.first == name; });
}

qint64 HlsAttributes::number(QByteArrayView name) const
{
    return hlsNumber(value(name));
}

QByteArray HlsAttributes::sixteenBytes(QByteArrayView name) const
{
    const QByteArray text = value(name);
    if (!text.startsWith("0x") && !text.startsWith("0X"))
        return {};
    // Some leave out leading zeros.
    const QByteArray bytes = QByteArray::fromHex(text.mid(2).rightJustified(2 * KeySize, '0')).right(KeySize);
    return bytes.size() == KeySize ? bytes : QByteArray(); // fromHex passes over what is no digit
}

qint64 hlsNumber(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toByteArray().toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}
