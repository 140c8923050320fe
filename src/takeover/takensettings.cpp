// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/takensettings.h"

#include "core/redaction.h"
#include "core/said.h"
#include "takeover/noderow.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = TakeoverItem::Kind;

constexpr qsizetype MaxGuides = 50;
constexpr qsizetype MaxGuideAddress = 8000;
constexpr int MostTuners = 64;

QVariant settingOf(const NodeTables &tables, const QString &name)
{
    // Early versions wrote the keys without the first word.
    const QVariant value = tables.settings.value(u"plexlive."_s + name);
    return value.isValid() ? value : tables.settings.value(name);
}

void takeGuides(const NodeTables &tables, Takeover &takeover)
{
    for (const NodeTables::Row &row : tables.guides) {
        const QString text = row.value(u"url"_s).toString().trimmed();
        const QUrl url(text, QUrl::TolerantMode);
        const QString address = url.toString(QUrl::FullyEncoded);
        const QString name = redacted(url);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (text.size() > MaxGuideAddress || !isWeb || url.host().isEmpty())
            takeover.report.leave(Kind::Guides, labelOf(row, u"name"_s), Said::OnlyWeb);
        else if (!flagOf(row, u"enabled"_s, true))
            takeover.report.leave(Kind::Guides, name, Said::WasSwitchedOff);
        else if (takeover.guides.size() >= MaxGuides)
            takeover.report.leave(Kind::Guides, name, Said::ThereAreTooMany);
        else if (!takeover.guides.contains(address))
            takeover.guides.append(address);
    }
}

void takeDevice(const NodeTables &tables, Takeover &takeover)
{
    takeover.deviceName = labelOf({{u"name"_s, settingOf(tables, u"device.name"_s)}}, u"name"_s, 100);
    // The first is what it told Plex; the second stands in where that was never set.
    for (const QString &key : {u"streaming.maxConcurrentStreams"_s, u"device.tunerCount"_s}) {
        const int tuners = settingOf(tables, key).toInt();
        if (takeover.tuners == 0 && tuners >= 1)
            takeover.tuners = std::min(tuners, MostTuners);
    }
    if (!settingOf(tables, u"device.id"_s).toString().isEmpty())
        takeover.report.leave(Kind::DeviceId, {}, Said::AnotherDevice);
}

void tellOthers(const NodeTables &tables, Takeover &takeover)
{
    const QList<std::pair<QString, TakeoverItem>> known{
        {u"ffmpeg_profiles"_s, {Kind::Profiles, TakeoverItem::Fate::Left, 0, {}, Said::FindsOutItself}},
        {u"epg_programs"_s, {Kind::Programmes, TakeoverItem::Fate::Left, 0, {}, Said::GuidesReadAnew}},
        {u"logs"_s, {Kind::LogLines, TakeoverItem::Fate::Left, 0, {}, Said::TellOfOther}}};
    for (const auto &[table, item] : known) {
        const qint64 count = tables.otherRows.value(table);
        if (count > 0)
            takeover.report.leave(item.kind, {}, item.why, count);
    }
}

} // namespace

void takeSettings(const NodeTables &tables, Takeover &takeover)
{
    takeGuides(tables, takeover);
    takeDevice(tables, takeover);
    tellOthers(tables, takeover);
}
