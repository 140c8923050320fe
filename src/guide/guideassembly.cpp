// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideassembly.h"

#include "guide/guidecollector.h"
#include "guide/xmltvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr hours PlaceholderReach = 48h; // rebuilt every few hours, so that a day ahead is always there

/// Guides that know the channel, surest match first.
QList<const GuideCollector *> guidesFor(qsizetype channel,
                                        const QList<std::shared_ptr<GuideCollector>> &guides)
{
    QList<const GuideCollector *> known;
    for (const std::shared_ptr<GuideCollector> &guide : guides) {
        if (guide->matches().at(channel).rank != MatchRank::None)
            known.append(guide.get());
    }
    std::stable_sort(known.begin(), known.end(), [channel](const GuideCollector *a, const GuideCollector *b) {
        return a->matches().at(channel).rank < b->matches().at(channel).rank;
    });
    return known;
}

QString placeholderText(const Channel &channel)
{
    return channel.source.kind == SourceKind::TestCard
        ? u"A test picture with clock and tone, made by PlexBridge."_s
        : u"The provider gives no programme guide for this channel."_s;
}

/// The channel with its programmes; none: no guide knows it.
GuideChannel fromGuides(qsizetype at, const Channel &channel,
                        const QList<std::shared_ptr<GuideCollector>> &guides, const GuideWindow &window)
{
    GuideChannel out{channel.guideNumber, channel.name, channel.logo.toString(QUrl::FullyEncoded), {}};
    for (const GuideCollector *guide : guidesFor(at, guides)) {
        const QString id = guide->matches().at(at).guideId;
        if (out.icon.isEmpty())
            out.icon = guide->iconOf(id);
        out.programmes = tidied(guide->programmesOf(id), window);
        if (!out.programmes.isEmpty())
            break;
    }
    return out;
}

} // namespace

GuideAssembly assembleGuide(const QList<Channel> &channels,
                            const QList<std::shared_ptr<GuideCollector>> &guides, const GuideWindow &window,
                            qint64 maxBytes)
{
    GuideAssembly assembly;
    QList<GuideChannel> all;
    const GuideWindow soon{window.from, std::min(window.to, window.from + PlaceholderReach)};
    for (qsizetype at = 0; at < channels.size(); ++at) {
        const Channel &channel = channels.at(at);
        if (!channel.enabled)
            continue;
        GuideChannel out = fromGuides(at, channel, guides, window);
        if (out.programmes.isEmpty())
            out.programmes = placeholders(channel.name, placeholderText(channel), soon);
        else
            ++assembly.channelsWithGuide;
        all.append(std::move(out));
    }
    GuideTime reach = fittingEnd(all, window, maxBytes);
    for (const std::shared_ptr<GuideCollector> &guide : guides)
        reach = std::min(reach, guide->reach());
    if (reach < window.to) {
        const auto left = duration_cast<hours>(reach - window.from);
        assembly.problems.append({ProblemCode::SourceTooLarge, u"epg.xml"_s,
                                  u"the guide is cut to %1 hours to stay under %2 MB"_s.arg(left.count())
                                      .arg(maxBytes / 1'000'000)});
    }
    assembly.document = writeXmltv(all, reach);
    return assembly;
}
