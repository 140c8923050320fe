// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/headingentry.h"

#include <QStringView>

#include <algorithm>

namespace {

constexpr qsizetype shortestDecoration = 2; ///< on each side, of signs that names have, too
constexpr qsizetype shortestRule = 3; ///< of a name that is nothing but decoration

/// Signs that nobody begins and ends a name with; not emoji, which channels have, too.
bool isDecoration(QChar c)
{
    static constexpr QStringView plain(u"#=*-_~|<>+:•·—–");
    return plain.contains(c) || c.category() == QChar::Symbol_Other;
}

qsizetype leading(QStringView name)
{
    qsizetype length = 0;
    while (length < name.size() && (isDecoration(name[length]) || name[length].isSpace()))
        ++length;
    return length;
}

qsizetype trailing(QStringView name)
{
    qsizetype length = 0;
    while (length < name.size()
           && (isDecoration(name[name.size() - 1 - length]) || name[name.size() - 1 - length].isSpace()))
        ++length;
    return length;
}

qsizetype signsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

} // namespace

bool isHeading(const PlaylistEntry &entry)
{
    if (entry.nameless || !entry.tvgId.isEmpty())
        return false;
    const QStringView name = QStringView(entry.name).trimmed();
    const qsizetype before = leading(name);
    if (before == name.size())
        return signsIn(name) >= shortestRule;
    const QStringView end = name.last(trailing(name));
    return signsIn(name.first(before)) >= shortestDecoration && signsIn(end) >= shortestDecoration;
}

void leaveOutHeadings(ParsedPlaylist &list)
{
    list.headings += int(list.entries.removeIf([](const PlaylistEntry &entry) { return isHeading(entry); }));
}
