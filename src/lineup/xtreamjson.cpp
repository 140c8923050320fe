// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/xtreamjson.h"

#include "core/said.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTries = 8; // brackets in warnings before the JSON
constexpr qsizetype LongestWarning = 64 * 1024;

bool isPage(const QByteArray &text)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 20)).toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
        || start.startsWith("<head") || start.startsWith("<body");
}

bool isNothing(const QByteArray &text)
{
    constexpr std::array words{"", "null", "false", "\"\"", "0", "\"null\"", "none"};
    const QByteArray word = text.first(std::min<qsizetype>(text.size(), 10)).toLower();
    return std::any_of(words.begin(), words.end(), [&word](const char *one) { return word == one; })
        || word.startsWith("null<") || word.startsWith("false<");
}

bool parse(const QByteArray &text, XtreamJson &out)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        if (out.error.isEmpty())
            out.error = said(Said::NotJson, {error.offset});
        return false;
    }
    out.value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    out.nature = XtreamJson::Nature::Value;
    return true;
}

qsizetype nextBracket(const QByteArray &text, qsizetype from)
{
    const qsizetype end = std::min(text.size(), LongestWarning);
    while (from < end && text.at(from) != '[' && text.at(from) != '{')
        ++from;
    return from < end ? from : -1;
}

/// A list that ends in the middle, up to its last whole item.
bool parseBeginning(const QByteArray &text, qsizetype from, XtreamJson &out)
{
    const qsizetype last = text.lastIndexOf("},");
    if (text.at(from) != '[' || last <= from || !parse(text.mid(from, last - from + 1) + ']', out))
        return false;
    out.isCutOff = true;
    return true;
}

} // namespace

XtreamJson readXtreamJson(const QByteArray &answer)
{
    XtreamJson out;
    QByteArray text = answer.trimmed();
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3).trimmed();
    if (isNothing(text) || parse(text, out))
        return out;
    out.nature = XtreamJson::Nature::WebPage;
    if (isPage(text))
        return out;
    int tries = 0;
    for (qsizetype at = nextBracket(text, 0); at >= 0 && tries++ < MostTries;
         at = nextBracket(text, at + 1)) {
        const qsizetype end = text.lastIndexOf(text.at(at) == '[' ? ']' : '}');
        if ((end > at && parse(text.mid(at, end - at + 1), out)) || parseBeginning(text, at, out))
            return out;
    }
    if (!text.startsWith('<'))
        out.nature = XtreamJson::Nature::Damaged;
    return out;
}
