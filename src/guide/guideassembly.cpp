// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guideassembly.h"

#include "core/logoaddress.h"
#include "core/said.h"
#include "guide/bodystyle.h"
#include "guide/documentroom.h"
#include "guide/eventname.h"
#include "guide/timeshift.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr hours PlaceholderReach = 48h; // rebuilt every few hours, so that a day ahead is always there
constexpr hours LeastShared = 14h; // half a day ahead: with less, placeholders give way to what guides know

constexpr std::array DescriptionLevels{400, 200, 100}; // bytes, before days are given up

QString nothingAnnounced()
{
    return u"Nothing is announced for this time."_s;
}

QString placeholderText(const Channel &channel)
{
    return channel.source.kind == SourceKind::TestCard
        ? u"A test picture with clock and tone, made by PlexBridge."_s
        : u"The provider gives no programme guide for this channel."_s;
}

WallTime wallTime(GuideTime time)
{
    return time_point_cast<milliseconds>(time);
}

/// Two rounds over the channels: the first only measures, so that what does not fit is never in memory.
/// Placeholders are made last, and only those that fit: with very many channels they would be most of the
/// document.
class Assembling {
public:
    Assembling(const QList<Channel> &channels, const QList<MatchedGuide> &guides, const AssemblyTerms &terms,
               const std::atomic_bool &cancelled)
        : m_channels(channels)
        , m_guides(guides)
        , m_terms(terms)
        , m_window(terms.window)
        , m_cancelled(cancelled)
        , m_placeholderEnd(std::min(m_window.to, m_window.from + PlaceholderReach))
        , m_room(m_window)
        , m_style(terms.style)
        , m_events(terms.events, terms.now)
    {
    }

    GuideAssembly run()
    {
        for (qsizetype at = 0; at < m_channels.size() && !m_cancelled; ++at)
            measure(at);
        if (m_cancelled)
            return {};
        trimDescriptions();
        m_out.until = shareRoom();
        tellCuts();
        write();
        return std::move(m_out);
    }

private:
    /// A channel that goes out.
    struct Member {
        const Channel *channel;
        GuideChannel out;
        const MatchedGuide *guide = nullptr; ///< null: no guide knows it
        QString guideId;
        std::optional<EventName> event; ///< of a channel whose name tells it
    };

    void measure(qsizetype at)
    {
        const Channel &channel = m_channels.at(at);
        Member member{&channel,
                      {channel.guideNumber, channel.name, channel.logo.toString(QUrl::FullyEncoded)},
                      {},
                      {},
                      {}};
        choose(at, member);
        if (!channel.enabled)
            return;
        if (m_terms.ownLogos && !member.out.icon.isEmpty()) {
            const QUrl icon(member.out.icon, QUrl::TolerantMode);
            m_out.icons.insert(logoKey(icon), member.out.icon);
            member.out.icon = logoPath(icon);
        }
        m_alwaysBytes += xmltvChannelBytes(member.out);
        m_room.addAlways(xmltvChannelBytes(member.out));
        if (!member.guide)
            member.event = m_events.read(channel.name);
        if (member.guide)
            ++m_out.channelsWithGuide;
        else if (member.event && !member.event->title.isEmpty())
            addTo(m_room, programmesOf(member), m_style);
        else if (m_terms.placeholders)
            m_hourlyBytes +=
                xmltvProgrammeBytes(placeholderBodyBytes(channel.name, placeholderText(channel)));
        m_members.append(std::move(member));
    }

    /// Guides that know the channel, surest match first; the first that has something on is taken.
    void choose(qsizetype at, Member &member)
    {
        QList<const MatchedGuide *> known;
        for (const MatchedGuide &guide : m_guides) {
            if (guide.matches.at(at).rank != MatchRank::None)
                known.append(&guide);
            else if (const QStringList &rivals = guide.matches.at(at).rivals; !rivals.isEmpty())
                m_out.coverage[member.channel->id].rivals += rivals;
        }
        std::stable_sort(known.begin(), known.end(), [at](const MatchedGuide *a, const MatchedGuide *b) {
            return a->matches.at(at).rank < b->matches.at(at).rank;
        });
        for (const MatchedGuide *guide : std::as_const(known)) {
            if (take(*guide, guide->matches.at(at), member))
                return;
        }
    }

    bool take(const MatchedGuide &guide, const GuideMatch &match, Member &member)
    {
        const StoredChannel found = guide.database->channel(match.guideId);
        if (member.out.icon.isEmpty())
            member.out.icon = found.icon;
        ChannelGuide &coverage = m_out.coverage[member.channel->id];
        const QList<GuideProgramme> programmes =
            programmesOf(guide, match.guideId, *member.channel, !m_style.keepsSizes());
        if (coverage.rank == MatchRank::None || !programmes.isEmpty())
            coverage = {match.guideId, found.names.value(0), match.rank, {}, {}, 0, {}};
        if (programmes.isEmpty())
            return false;
        member.guide = &guide;
        member.guideId = match.guideId;
        if (member.channel->enabled)
            addTo(m_room, programmes, m_style);
        return true;
    }

    static void addTo(DocumentRoom &room, const QList<GuideProgramme> &programmes, const BodyStyle &style)
    {
        for (const GuideProgramme &programme : programmes) {
            const qsizetype body =
                programme.body.isEmpty() ? programme.bodyBytes() : style.apply(programme.body).size();
            room.add(programme.start, xmltvProgrammeBytes(body));
        }
    }

    /// Where days would be lost, descriptions are cut first.
    void trimDescriptions()
    {
        if (m_room.fittingEnd(m_terms.maxBytes) >= m_window.to)
            return;
        QList<BodyStyle> styles(DescriptionLevels.size(), m_style);
        QList<DocumentRoom> rooms(DescriptionLevels.size(), DocumentRoom(m_window));
        for (size_t level = 0; level < DescriptionLevels.size(); ++level) {
            styles[qsizetype(level)].setDescription(DescriptionLevels.at(level));
            rooms[qsizetype(level)].addAlways(m_alwaysBytes);
        }
        for (const Member &member : std::as_const(m_members)) {
            if (m_cancelled)
                return;
            const QList<GuideProgramme> programmes =
                hasOwn(member) ? programmesOf(member) : QList<GuideProgramme>();
            for (qsizetype level = 0; level < rooms.size(); ++level)
                addTo(rooms[level], programmes, styles.at(level));
        }
        qsizetype level = 0;
        while (level + 1 < rooms.size() && rooms.at(level).fittingEnd(m_terms.maxBytes) < m_window.to)
            ++level;
        if (rooms.at(level).fittingEnd(m_terms.maxBytes) <= m_room.fittingEnd(m_terms.maxBytes))
            return; // it is not they that take the room
        m_room = rooms.at(level);
        m_style = styles.at(level);
        m_out.problems.append({ProblemCode::SourceTooLarge, u"epg.xml"_s,
                               said(Said::DescriptionsCut,
                                    {DescriptionLevels.at(size_t(level)), m_terms.maxBytes / 1'000'000})});
    }

    /// Programmes that are known of it, and no placeholders.
    static bool hasOwn(const Member &member)
    {
        return member.guide || (member.event && !member.event->title.isEmpty());
    }

    /// How far the document reaches; settles how far the placeholders do.
    GuideTime shareRoom()
    {
        const GuideTime shared = m_room.fittingEnd(m_terms.maxBytes, {m_hourlyBytes, m_placeholderEnd});
        if (m_hourlyBytes == 0 || shared >= std::min(m_placeholderEnd, m_window.from + LeastShared)) {
            m_placeholderEnd = std::min(m_placeholderEnd, shared);
            return shared;
        }
        // What guides know must not be lost for placeholders: these get what room is left.
        const GuideTime reach = m_room.fittingEnd(m_terms.maxBytes);
        const qint64 room = m_terms.maxBytes - m_room.bytesUntil(reach);
        const hours fitting(std::max<qint64>(room, 0) / m_hourlyBytes);
        m_placeholderEnd = std::min({m_placeholderEnd, reach, m_window.from + fitting});
        return reach;
    }

    void tellCuts()
    {
        if (m_out.until < m_window.to)
            m_out.problems.append(cut(m_out.until, Said::GuideCutHours, Said::GuideCutDays));
        if (m_hourlyBytes > 0 && m_placeholderEnd < std::min(m_out.until, m_window.from + PlaceholderReach))
            m_out.problems.append(
                cut(m_placeholderEnd, Said::PlaceholdersCutHours, Said::PlaceholdersCutDays));
    }

    [[nodiscard]] Problem cut(GuideTime end, Said toHours, Said toDays) const
    {
        const auto left = duration_cast<hours>(end - m_window.from);
        const qint64 megabytes = m_terms.maxBytes / 1'000'000;
        return {ProblemCode::SourceTooLarge, u"epg.xml"_s,
                left < 48h ? said(toHours, {left.count(), megabytes})
                           : said(toDays, {left / 24h, (left % 24h).count(), megabytes})};
    }

    void write()
    {
        XmltvWriter writer(m_room.bytesUntil(m_out.until)
                           + m_hourlyBytes * ((m_placeholderEnd - m_window.from) / 1h));
        for (const Member &member : std::as_const(m_members))
            writer.writeChannel(member.out);
        for (const Member &member : std::as_const(m_members)) {
            if (m_cancelled)
                return;
            writeProgrammes(writer, member);
        }
        m_out.text = writer.finish();
    }

    void writeProgrammes(XmltvWriter &writer, const Member &member)
    {
        ChannelBroadcasts &listed = m_out.index[member.channel->id];
        listed.placeholders = !hasOwn(member);
        if (member.guide) {
            listed.guide = member.guide->source;
            listed.guideShift = member.guide->shift;
        }
        for (GuideProgramme &programme : programmesOf(member)) {
            if (programme.start >= m_out.until)
                break;
            programme.body = m_style.apply(programme.body);
            listed.broadcasts.append(
                {programme.start, *programme.stop, writer.writeProgramme(programme, member.out.number)});
        }
        if (!member.guide || listed.broadcasts.isEmpty())
            return;
        ChannelGuide &coverage = m_out.coverage[member.channel->id];
        coverage.from = wallTime(listed.broadcasts.first().start);
        coverage.until = wallTime(listed.broadcasts.last().stop);
        coverage.programmes = int(listed.broadcasts.size());
    }

    [[nodiscard]] QList<GuideProgramme> programmesOf(const MatchedGuide &guide, const QString &guideId,
                                                     const Channel &channel, bool bodies) const
    {
        const TimeShift shift(
            {guide.shift, m_terms.shifts.value(channel.id, GuideShift{channel.guideShift, {}})});
        QList<GuideProgramme> programmes =
            guide.database->programmes(guideId, shift.before(m_window), bodies);
        shift.move(programmes);
        return tidied(std::move(programmes), m_window);
    }

    [[nodiscard]] QList<GuideProgramme> programmesOf(const Member &member) const
    {
        // Read as when it was measured: an end may be the start of the next one, beyond what goes out.
        if (member.guide)
            return programmesOf(*member.guide, member.guideId, *member.channel, true);
        if (hasOwn(member))
            return tidied(eventProgrammes(*member.event, nothingAnnounced(), eventWindow()), m_window);
        if (!m_terms.placeholders || m_placeholderEnd <= m_window.from)
            return {};
        return placeholders(member.out.name, placeholderText(*member.channel),
                            {m_window.from, m_placeholderEnd});
    }

    /// Names change from day to day.
    [[nodiscard]] GuideWindow eventWindow() const
    {
        return {m_window.from, std::min(m_window.to, m_window.from + PlaceholderReach)};
    }

    const QList<Channel> &m_channels;
    const QList<MatchedGuide> &m_guides;
    const AssemblyTerms &m_terms;
    const GuideWindow m_window;
    const std::atomic_bool &m_cancelled;
    GuideTime m_placeholderEnd;
    DocumentRoom m_room;
    QList<Member> m_members;
    qint64 m_hourlyBytes = 0; ///< of the placeholders
    qint64 m_alwaysBytes = 0; ///< of the channels
    BodyStyle m_style;
    EventNames m_events;
    GuideAssembly m_out;
};

} // namespace

GuideAssembly assembleGuide(const QList<Channel> &channels, const QList<MatchedGuide> &guides,
                            const AssemblyTerms &terms, const std::atomic_bool &cancelled)
{
    return Assembling(channels, guides, terms, cancelled).run();
}
