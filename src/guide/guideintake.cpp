// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideintake.h"

#include "core/secretaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qsizetype MaxGuideChannels = 200'000;
constexpr int MaxProgrammes = 20'000; // of one channel in a window of days: more is nonsense
constexpr hours LongestProgramme = 24h;
constexpr qsizetype LongestId = 300; // characters

} // namespace

GuideIntake::GuideIntake(const QList<Channel> &lineup, const GuideWindow &window, GuideDraft &draft,
                         const std::atomic_bool &cancelled)
    : m_matcher(lineup, cancelled)
    , m_window(window)
    , m_draft(draft)
{
    const QStringList hosts = streamHostsOf(lineup);
    m_streamHosts = QSet<QString>(hosts.begin(), hosts.end());
}

void GuideIntake::channelRead(const XmltvChannel &channel)
{
    if (m_again || m_draft.channels() >= MaxGuideChannels || channel.id.size() > LongestId)
        return;
    ++m_described;
    offer(channel.id, channel.names);
    m_draft.addChannel(channel.id, channel.names,
                       mayShow(channel.icon, m_streamHosts) ? channel.icon : QString());
    if (m_wanted.contains(channel.id) && !channel.names.isEmpty() && !m_names.contains(channel.id))
        m_names.insert(channel.id, channel.names.first());
}

void GuideIntake::offer(const QString &guideId, const QStringList &names)
{
    if (m_matcher.offer(guideId, names) == MatchRank::None || m_wanted.contains(guideId))
        return;
    m_wanted.insert(guideId);
    m_wantedLate = m_wantedLate || m_met.contains(guideId);
}

bool GuideIntake::wantsProgramme(const QString &channel, GuideTime start, std::optional<GuideTime> stop)
{
    if (!m_met.contains(channel)) {
        if (m_met.size() >= MaxGuideChannels || channel.size() > LongestId)
            return false;
        // Many guides leave the channels out, so that a programme is all there is of one.
        offer(channel, {});
        m_met.insert(channel);
        m_draft.addChannel(channel, {}, {});
    }
    if (!m_wanted.contains(channel))
        return false;
    const GuideTime end = stop && *stop > start ? *stop : start + LongestProgramme;
    return start < m_window.to && end > m_window.from && m_counts.value(channel) < MaxProgrammes;
}

void GuideIntake::programmeRead(const XmltvProgramme &programme)
{
    ++m_counts[programme.channel];
    const QString title = m_names.value(programme.channel, programme.channel);
    m_draft.addProgramme(
        programme.channel,
        {programme.start, programme.stop, toProgrammeBody(discreet(programme.elements), title)});
}

bool GuideIntake::isDiscreet(const XmltvElement &element) const
{
    if (element.name == "url"_L1)
        return mayShow(element.text, m_streamHosts);
    return element.name != "icon"_L1
        || std::all_of(element.attributes.begin(), element.attributes.end(), [this](const auto &attribute) {
               return attribute.first != "src"_L1 || mayShow(attribute.second, m_streamHosts);
           });
}

QList<XmltvElement> GuideIntake::discreet(const QList<XmltvElement> &elements) const
{
    QList<XmltvElement> kept;
    for (const XmltvElement &element : elements) {
        if (!isDiscreet(element))
            continue;
        kept.append(element);
        if (!element.children.isEmpty()) // ratings have icons of their own
            kept.last().children = discreet(element.children);
    }
    return kept;
}

void GuideIntake::beginSecondPass()
{
    m_draft.dropProgrammes();
    m_counts.clear();
    m_wantedLate = false;
    m_again = true;
}

QStringList streamHostsOf(const QList<Channel> &lineup)
{
    QSet<QString> hosts;
    for (const Channel &channel : lineup) {
        hosts.insert(channel.source.url.host());
        for (const StreamSource &backup : channel.backups)
            hosts.insert(backup.url.host());
    }
    QStringList sorted = hosts.values();
    sorted.removeAll(QString());
    sorted.sort();
    return sorted;
}
