// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineupchanges.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Kinds{ChannelNewsKind::New, ChannelNewsKind::Back, ChannelNewsKind::Gone,
                           ChannelNewsKind::Renamed, ChannelNewsKind::Moved};

} // namespace

QString toWord(ChannelNewsKind kind)
{
    switch (kind) {
    case ChannelNewsKind::New:
        return u"new"_s;
    case ChannelNewsKind::Back:
        return u"back"_s;
    case ChannelNewsKind::Gone:
        return u"gone"_s;
    case ChannelNewsKind::Renamed:
        return u"renamed"_s;
    case ChannelNewsKind::Moved:
        return u"moved"_s;
    }
    return {};
}

int countOf(const LineupChanges &changes, ChannelNewsKind kind)
{
    return int(std::count_if(changes.news.cbegin(), changes.news.cend(),
                             [kind](const ChannelNews &one) { return one.kind == kind; }));
}

QString summaryOf(const LineupChanges &changes)
{
    QStringList parts;
    for (const ChannelNewsKind kind : Kinds) {
        if (const int count = countOf(changes, kind); count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(toWord(kind)));
    }
    if (changes.further > 0)
        parts.append(u"%1 more"_s.arg(changes.further));
    return parts.join(u", "_s);
}
