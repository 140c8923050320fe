// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/escaping.h"

namespace {

void appendJsonControl(QByteArray &out, char c)
{
    switch (c) {
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        constexpr char digits[] = "0123456789abcdef";
        out += "\\u00";
        out += digits[(c >> 4) & 0xF];
        out += digits[c & 0xF];
    }
}

bool isControl(char c)
{
    return uchar(c) < 0x20;
}

} // namespace

void escaping::appendJson(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        if (isControl(c)) {
            appendJsonControl(out, c);
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

void escaping::appendXml(QByteArray &out, const QString &text)
{
    QString clean = text;
    clean.replace(QChar(0xFFFE), QChar(u' ')).replace(QChar(0xFFFF), QChar(u' '));
    for (const char c : clean.toUtf8()) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += isControl(c) ? ' ' : c;
        }
    }
}

void escaping::appendPlaylist(QByteArray &out, const QString &text)
{
    for (const char c : text.toUtf8())
        out += c == '"' ? '\'' : isControl(c) ? ' ' : c;
}
