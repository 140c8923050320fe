// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidecollector.h"

#include "core/secretaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qsizetype MaxGuideChannels = 200'000;
constexpr qsizetype MaxProgrammes = 20'000; // of one channel in a window of days: more is nonsense
constexpr hours LongestProgramme = 24h;

qint64 bytesOf(const GuideProgramme &programme)
{
    return qint64(sizeof(GuideProgramme)) + programme.body.size();
}

} // namespace

GuideCollector::GuideCollector(const QList<Channel> &lineup, const GuideWindow &window, qint64 maxBytes,
                               const std::atomic_bool &cancelled)
    : m_matcher(lineup, cancelled)
    , m_window(window)
    , m_maxBytes(maxBytes)
{
    for (const Channel &channel : lineup) {
        m_streamHosts.insert(channel.source.url.host());
        for (const StreamSource &backup : channel.backups)
            m_streamHosts.insert(backup.url.host());
    }
}

void GuideCollector::channelRead(const XmltvChannel &channel)
{
    if (m_icons.size() >= MaxGuideChannels)
        return;
    if (m_matcher.offer(channel.id, channel.names) && m_programmesBegan)
        m_matchedLate = true;
    if (!channel.icon.isEmpty() && mayShow(channel.icon, m_streamHosts))
        m_icons.insert(channel.id, channel.icon);
    if (!channel.names.isEmpty())
        m_names.insert(channel.id, channel.names.first());
}

bool GuideCollector::wantsProgramme(const QString &channel, GuideTime start, std::optional<GuideTime> stop)
{
    m_programmesBegan = true;
    offerUndescribed(channel);
    if (!m_matcher.isMatched(channel))
        return false;
    const GuideTime end = stop && *stop > start ? *stop : start + LongestProgramme;
    return start < m_window.to && end > m_window.from && m_programmes.value(channel).size() < MaxProgrammes;
}

// Many guides leave the channels out, so that a programme is all there is of one.
void GuideCollector::offerUndescribed(const QString &guideId)
{
    if (m_offered.size() >= MaxGuideChannels || m_offered.contains(guideId))
        return;
    m_offered.insert(guideId);
    (void)m_matcher.offer(guideId, {});
}

void GuideCollector::programmeRead(const XmltvProgramme &programme)
{
    const QString title = m_names.value(programme.channel, programme.channel);
    const GuideProgramme kept{programme.start, programme.stop,
                              toProgrammeBody(discreet(programme.elements), title)};
    m_bytes += bytesOf(kept);
    m_programmes[programme.channel].append(kept);
    while (m_bytes > m_maxBytes && m_window.to - m_window.from > 24h)
        giveUpLastDay();
}

bool GuideCollector::isDiscreet(const XmltvElement &element) const
{
    if (element.name == "url"_L1)
        return mayShow(element.text, m_streamHosts);
    return element.name != "icon"_L1
        || std::all_of(element.attributes.begin(), element.attributes.end(), [this](const auto &attribute) {
               return attribute.first != "src"_L1 || mayShow(attribute.second, m_streamHosts);
           });
}

QList<XmltvElement> GuideCollector::discreet(const QList<XmltvElement> &elements) const
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

void GuideCollector::giveUpLastDay()
{
    m_window.to -= 24h;
    for (QList<GuideProgramme> &programmes : m_programmes) {
        programmes.removeIf([this](const GuideProgramme &programme) {
            const bool beyond = programme.start >= m_window.to;
            m_bytes -= beyond ? bytesOf(programme) : 0;
            return beyond;
        });
    }
}

void GuideCollector::beginSecondPass()
{
    m_programmes.clear();
    m_bytes = 0;
    m_matchedLate = false;
    m_programmesBegan = false;
}
