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
constexpr hours LeastShared = 14h; // half a day ahead: with less, placeholders give way to what guides know

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

/// The channels that go out. Placeholders are made last, and only those that fit: with very many channels
/// they would be most of the document, and most of the memory.
class Assembling {
public:
    Assembling(const GuideWindow &window, qint64 maxBytes, const std::atomic_bool &cancelled)
        : m_window(window)
        , m_maxBytes(maxBytes)
        , m_cancelled(cancelled)
        , m_placeholderEnd(std::min(window.to, window.from + PlaceholderReach))
    {
    }

    void add(const Channel &channel, GuideChannel out)
    {
        if (out.programmes.isEmpty()) {
            m_unknown.append({m_all.size(), placeholderText(channel)});
            m_hourlyBytes += xmltvProgrammeBytes(placeholderBodyBytes(channel.name, m_unknown.last().text));
        }
        m_all.append(std::move(out));
    }

    GuideAssembly finish(GuideTime known)
    {
        GuideAssembly assembly;
        assembly.channelsWithGuide = int(m_all.size() - m_unknown.size());
        const GuideTime reach = std::min(shareRoom(), known);
        addPlaceholders();
        if (reach < m_window.to)
            assembly.problems.append(cut(u"the guide is"_s, reach));
        if (m_placeholderEnd < std::min(reach, m_window.from + PlaceholderReach))
            assembly.problems.append(
                cut(u"placeholders for channels without a guide are"_s, m_placeholderEnd));
        assembly.document = writeXmltv(m_all, reach, m_cancelled);
        return assembly;
    }

private:
    struct Unknown {
        qsizetype at; ///< in m_all
        QString text;
    };

    /// How far the document reaches; settles how far the placeholders do.
    GuideTime shareRoom()
    {
        const GuideTime shared = fittingEnd(m_all, m_window, m_maxBytes, {m_hourlyBytes, m_placeholderEnd});
        if (m_unknown.isEmpty() || shared >= std::min(m_placeholderEnd, m_window.from + LeastShared)) {
            m_placeholderEnd = std::min(m_placeholderEnd, shared);
            return shared;
        }
        // What guides know must not be lost for placeholders: these get what room is left.
        const GuideTime reach = fittingEnd(m_all, m_window, m_maxBytes);
        const qint64 room = m_maxBytes - xmltvBytes(m_all, reach);
        const hours fitting(std::max<qint64>(room, 0) / m_hourlyBytes);
        m_placeholderEnd = std::min({m_placeholderEnd, reach, m_window.from + fitting});
        return reach;
    }

    void addPlaceholders()
    {
        for (const Unknown &unknown : std::as_const(m_unknown)) {
            if (m_cancelled || m_placeholderEnd <= m_window.from)
                return;
            GuideChannel &out = m_all[unknown.at];
            out.programmes = placeholders(out.name, unknown.text, {m_window.from, m_placeholderEnd});
        }
    }

    [[nodiscard]] Problem cut(const QString &what, GuideTime end) const
    {
        return {ProblemCode::SourceTooLarge, u"epg.xml"_s,
                u"%1 cut to %2 hours to stay under %3 MB"_s.arg(what)
                    .arg(duration_cast<hours>(end - m_window.from).count())
                    .arg(m_maxBytes / 1'000'000)};
    }

    const GuideWindow m_window;
    const qint64 m_maxBytes;
    const std::atomic_bool &m_cancelled;
    GuideTime m_placeholderEnd;
    QList<GuideChannel> m_all;
    QList<Unknown> m_unknown; ///< channels that no guide knows
    qint64 m_hourlyBytes = 0; ///< of their placeholders
};

} // namespace

GuideAssembly assembleGuide(const QList<Channel> &channels,
                            const QList<std::shared_ptr<GuideCollector>> &guides, const GuideWindow &window,
                            qint64 maxBytes, const std::atomic_bool &cancelled)
{
    Assembling assembling(window, maxBytes, cancelled);
    for (qsizetype at = 0; at < channels.size() && !cancelled; ++at) {
        if (channels.at(at).enabled)
            assembling.add(channels.at(at), fromGuides(at, channels.at(at), guides, window));
    }
    if (cancelled)
        return {};
    GuideTime known = window.to;
    for (const std::shared_ptr<GuideCollector> &guide : guides)
        known = std::min(known, guide->reach());
    return assembling.finish(known);
}
