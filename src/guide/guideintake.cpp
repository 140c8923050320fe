// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideintake.h"

#include "core/secretaddress.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qsizetype MaxGuideChannels = 200'000;
constexpr int MaxProgrammes = 20'000; // of one channel in a window of days: more is nonsense
constexpr hours LongestTaken = 24h;
constexpr qsizetype LongestId = 300; // characters

/// What different spellings of an id have in common: capitals, accents of two characters and an & that was
/// written for XML twice make no difference.
QString anySpelling(const QString &guideId)
{
    QString same = guideId.normalized(QString::NormalizationForm_C).toCaseFolded();
    return same.replace(u"&amp;"_s, u"&"_s);
}

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
    describe(channel.id);
    Met &known = met(channel.id);
    if (known.title.isEmpty() && !channel.names.isEmpty())
        known.title = toXmlText(channel.names.first()).toUtf8();
}

GuideIntake::Met &GuideIntake::met(const QString &guideId)
{
    if (!m_last || guideId != m_lastId) {
        m_last = &m_met[guideId]; // stays where it is
        m_lastId = guideId;
    }
    return *m_last;
}

void GuideIntake::describe(const QString &guideId)
{
    Met &channel = met(guideId);
    if (std::exchange(channel.described, true))
        return;
    const size_t key = qHash(anySpelling(guideId));
    Spelled &spelled = m_spelled[key];
    spelled.several = spelled.first;
    if (!spelled.first)
        spelled.first = &*m_met.find(guideId);
    m_wantedLate = m_wantedLate || m_strays.contains(key) || channel.meant;
}

GuideIntake::MetEntry *GuideIntake::describedAs(const QString &guideId) const
{
    const QString spelling = anySpelling(guideId);
    const auto found = m_spelled.constFind(qHash(spelling));
    return found != m_spelled.cend() && !found->several && anySpelling(found->first->first) == spelling
        ? found->first
        : nullptr;
}

void GuideIntake::offer(const QString &guideId, const QStringList &names)
{
    if (m_matcher.offer(guideId, names) == MatchRank::None)
        return;
    Met &channel = met(guideId);
    m_wantedLate = m_wantedLate || (channel.inProgrammes && !channel.wanted);
    channel.wanted = true;
}

bool GuideIntake::wantsProgramme(const QString &channel, GuideTime start, std::optional<GuideTime> stop)
{
    if (channel.size() > LongestId || (m_met.size() >= size_t(MaxGuideChannels) && !m_met.contains(channel)))
        return false;
    Met &known = met(channel);
    if (!known.inProgrammes) {
        if (!known.described)
            known.meant = describedAs(channel);
        if (!known.meant) {
            // Many guides leave the channels out, so that a programme is all there is of one.
            offer(channel, {});
            m_draft.addChannel(channel, {}, {});
            if (!known.described)
                m_strays.insert(qHash(anySpelling(channel)));
        }
        known.inProgrammes = true;
    }
    const Met &meant = known.meant ? known.meant->second : known;
    if (!meant.wanted)
        return false;
    const GuideTime end = stop && *stop > start ? *stop : start + LongestTaken;
    return start < m_window.to && end > m_window.from && meant.programmes < MaxProgrammes;
}

void GuideIntake::programmeRead(const XmltvProgramme &programme)
{
    Met &known = met(programme.channel);
    const QString &guideId = known.meant ? known.meant->first : programme.channel;
    Met &channel = known.meant ? known.meant->second : known;
    ++channel.programmes;
    if (channel.title.isEmpty())
        channel.title = toXmlText(guideId).toUtf8();
    const bool plain = std::all_of(programme.elements.cbegin(), programme.elements.cend(),
                                   [this](const XmltvElement &element) { return isDiscreet(element); });
    m_draft.addProgramme(
        guideId,
        {programme.start, programme.stop,
         toProgrammeBody(plain ? programme.elements : discreet(programme.elements), channel.title)});
}

bool GuideIntake::isDiscreet(const XmltvElement &element) const
{
    if (element.name == "url")
        return mayShow(QString::fromUtf8(element.text), m_streamHosts);
    if (element.name == "icon")
        return mayShow(QString::fromUtf8(element.attribute("src")), m_streamHosts);
    return std::all_of(element.children.cbegin(), element.children.cend(), // ratings have icons of their own
                       [this](const XmltvElement &child) { return isDiscreet(child); });
}

QList<XmltvElement> GuideIntake::discreet(const QList<XmltvElement> &elements) const
{
    QList<XmltvElement> kept;
    for (const XmltvElement &element : elements) {
        if (isDiscreet(element)) {
            kept.append(element);
        } else if (!element.children.isEmpty()) {
            kept.append(element);
            kept.last().children = discreet(element.children);
        }
    }
    return kept;
}

void GuideIntake::beginSecondPass()
{
    m_draft.dropProgrammes();
    for (auto &[id, channel] : m_met) {
        channel.programmes = 0;
        const bool wasMeant = channel.meant;
        channel.meant = channel.described ? nullptr : describedAs(id);
        if (channel.meant && !wasMeant) { // which was described behind its programmes
            channel.wanted = false;
            m_draft.dropChannel(id);
        }
    }
    m_wantedLate = false;
    m_again = true;
}

QSet<QString> GuideIntake::wanted() const
{
    QSet<QString> ids;
    for (const auto &[id, channel] : m_met) {
        if (channel.wanted)
            ids.insert(id);
    }
    return ids;
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
