// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/takeovertext.h"

#include "desktop/saidtext.h"

#include <algorithm>
#include <limits>

QString TakeoverText::counted(TakeoverItem::Kind kind, qint64 count)
{
    using Kind = TakeoverItem::Kind;
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (kind) {
    case Kind::Channels:
        return tr("%n channel(s)", "taken over or not", n);
    case Kind::SwitchedOff:
        return tr("%n channel(s) that were switched off", nullptr, n);
    case Kind::Backups:
        return tr("%n backup address(es)", nullptr, n);
    case Kind::Streams:
        return tr("%n stream(s)", "taken over or not", n);
    case Kind::Guides:
        return tr("%n guide(s)", nullptr, n);
    case Kind::Sessions:
        return tr("%n past session(s)", nullptr, n);
    case Kind::DeviceName:
        return tr("Name of the device");
    case Kind::Tuners:
        return tr("Number of tuners");
    case Kind::DeviceId:
        return tr("Device ID");
    case Kind::Profiles:
        return tr("%n ffmpeg profile(s)", nullptr, n);
    case Kind::Programmes:
        return tr("%n programme(s) of the guide", nullptr, n);
    case Kind::LogLines:
        return tr("%n log line(s)", nullptr, n);
    case Kind::Table:
        break;
    }
    return tr("%n table(s) of the database", nullptr, n);
}

QString TakeoverText::line(const TakeoverItem &item)
{
    QString what = counted(item.kind, item.count);
    if (!item.subject.isEmpty())
        what = tr("%1 – %2", "a channel or guide, then how many of what: ONE – 2 streams")
                   .arg(item.subject, what);
    if (item.fate == TakeoverItem::Fate::Here)
        what = tr("%1, here already", "12 channels, here already").arg(what);
    return item.why.isEmpty()
        ? what
        : tr("%1: %2", "12 channels: why or where").arg(what, SaidText::inWords(item.why));
}

QStringList TakeoverText::taken(const TakeoverReport &report)
{
    QStringList lines;
    for (const TakeoverItem &item : report.items) {
        if (item.fate != TakeoverItem::Fate::Left)
            lines.append(line(item));
    }
    return lines;
}

QStringList TakeoverText::left(const TakeoverReport &report)
{
    QStringList lines;
    for (const TakeoverItem &item : report.items) {
        if (item.fate == TakeoverItem::Fate::Left)
            lines.append(line(item));
    }
    if (report.further > 0)
        lines.append(tr("%n more", "of what was not taken over", report.further));
    return lines;
}
