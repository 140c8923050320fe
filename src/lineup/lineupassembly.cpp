// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupassembly.h"

#include "core/channelfilter.h"
#include "core/said.h"
#include "core/sourceplace.h"
#include "core/writtenaddress.h"
#include "core/xtreamaccount.h"
#include "fetch/fetchpolicy.h"
#include "lineup/channelidentity.h"
#include "lineup/channelregister.h"
#include "lineup/requestheaders.h"
#include "lineup/samechannel.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxFoundBackups = 20;

/// What the settings have sent, for `url`: secrets only to the playlist's own host, or where it has none.
StreamSource settingsFor(const QString &address, const PlaylistConfig &playlist)
{
    StreamSource said = headersOf(playlist);
    const bool isFile = placeOf(playlist.source) == SourcePlace::File;
    if (!isFile && QUrl(address).host() != readAddress(playlist.source).host())
        said.headers.removeIf([](const auto &header) { return isSecretHeader(header.first); });
    return said;
}

StreamSource sourceOf(StreamSource source, const PlaylistConfig &playlist, const QString &id)
{
    source.playlistId = id;
    source.accountId = accountIdOf(playlist.source);
    if (playlist.connectionLimit > 0) // else the account's own
        source.connectionLimit = playlist.connectionLimit;
    source.acceptBadCertificate = playlist.acceptBadCertificate;
    source.way = playlist.way;
    if (playlist.headers.isEmpty()) { // as nearly always: thousands of sources come by here
        if (source.userAgent.isEmpty())
            source.userAgent = playlist.userAgent;
        if (source.referrer.isEmpty())
            source.referrer = playlist.referrer;
    } else {
        addMissingHeaders(source, settingsFor(source.url.toString(), playlist));
    }
    return source;
}

/// An entry's address, then its own backups.
QList<StreamSource> sourcesOf(const PlaylistEntry &entry, const PlaylistConfig &playlist, const QString &id)
{
    QList<StreamSource> sources{sourceOf(entry.source, playlist, id)};
    for (const StreamSource &backup : entry.backups)
        sources.append(sourceOf(backup, playlist, id));
    return sources;
}

Channel toChannel(const PlaylistEntry &entry, const QString &id, const StreamSource &source)
{
    Channel channel;
    channel.id = id;
    channel.name = entry.name;
    channel.playlistName = entry.name;
    channel.tvgId = entry.tvgId;
    channel.tvgName = entry.tvgName;
    channel.logo = entry.logo;
    channel.group = entry.group;
    channel.radio = entry.radio;
    channel.guideShift = entry.guideShift;
    channel.source = source;
    channel.hd = saysHighDefinition(entry.name);
    return channel;
}

Channel testCardChannel()
{
    Channel channel;
    channel.id = QString::fromLatin1(TestCardId);
    channel.guideNumber = QString::fromLatin1(TestCardNumber);
    channel.name = u"PlexBridge Test Card"_s;
    channel.playlistName = channel.name;
    channel.source.kind = SourceKind::TestCard;
    return channel;
}

void addProblems(const SourcePlaylist &playlist, QList<Problem> &problems)
{
    const QString subject = playlistSubject(playlist.config);
    for (Problem problem : playlist.content.problems) {
        problem.subject = subject;
        problems.append(problem);
    }
    if (playlist.content.furtherProblems > 0) {
        problems.append(
            {ProblemCode::Malformed, subject, said(Said::FurtherLines, {playlist.content.furtherProblems})});
    }
}

GuideOrigin guideOf(const QString &source, const PlaylistConfig &playlist)
{
    const StreamSource said = settingsFor(source, playlist);
    return {source,        true,         said.userAgent, playlist.acceptBadCertificate,
            said.referrer, said.headers, playlist.way};
}

/// The guides that the playlist names, and the account's own.
void addGuides(const SourcePlaylist &playlist, QList<GuideOrigin> &guides)
{
    QStringList sources = playlist.content.guideUrls;
    const auto account = xtreamAccountOf(playlist.config.source);
    if (account && playlist.config.enabled)
        sources.append(guideAddressOf(*account).toString(QUrl::FullyEncoded));
    for (const QString &source : std::as_const(sources)) {
        const bool known = std::any_of(guides.cbegin(), guides.cend(), [&source](const GuideOrigin &guide) {
            return guide.source == source;
        });
        if (!known)
            guides.append(guideOf(source, playlist.config));
    }
}

/// Whether every playlist tells its channels. While one is off or out of reach nobody knows which are gone.
bool isComplete(const QList<SourcePlaylist> &playlists)
{
    return std::none_of(playlists.begin(), playlists.end(),
                        [](const SourcePlaylist &playlist) { return playlist.content.entries.isEmpty(); });
}

/// The channels as they come together from the playlists.
class Assembly {
public:
    Assembly(const QList<SourcePlaylist> &playlists, WallTime now, LineupMemory &memory,
             const std::atomic_bool &cancelled)
        : m_playlists(playlists)
        , m_memory(memory)
        , m_cancelled(cancelled)
        , m_matches(playlists.size() > 1)
        , m_register(playlists, now, memory, cancelled)
    {
    }

    LineupImport assemble(bool testCard)
    {
        QList<Entered> all;
        for (const SourcePlaylist &playlist : m_playlists)
            all.append(enter(playlist));
        for (qsizetype at = 0; at < m_playlists.size(); ++at)
            add(m_playlists.at(at), all.at(at));
        m_register.forgetTheLost(isComplete(m_playlists));
        shareLimits();
        number(testCard);
        m_result.missing = m_register.missing();
        m_result.forgotten = m_register.forgotten();
        return std::move(m_result);
    }

private:
    /// What is known of the entries of a playlist, one after the other.
    struct Entered {
        QList<bool> wanted;
        QStringList ids;
    };

    Entered enter(const SourcePlaylist &playlist)
    {
        Entered entered;
        if (playlist.content.entries.isEmpty())
            return entered;
        const ChannelSieve sieve(playlist.config.filter);
        entered.wanted.reserve(playlist.content.entries.size());
        for (const PlaylistEntry &entry : playlist.content.entries)
            entered.wanted.append(sieve.passes(entry.name, entry.group));
        entered.ids = m_register.enter(playlist, entered.wanted);
        m_memory.playlists[playlistId(playlist.config.source)].wanted =
            int(std::count(entered.wanted.cbegin(), entered.wanted.cend(), true));
        return entered;
    }

    void add(const SourcePlaylist &playlist, const Entered &entered)
    {
        addProblems(playlist, m_result.problems);
        addGuides(playlist, m_result.guides);
        const QString from = playlistId(playlist.config.source);
        const QList<ChannelMarks> marks = marksOf(playlist);
        m_known.beginPlaylist(marks);
        for (qsizetype at = 0; at < playlist.content.entries.size() && !m_cancelled; ++at) {
            if (m_result.channels.size() >= MaxPlaylistEntries)
                break;
            if (!entered.wanted.at(at))
                continue;
            const PlaylistEntry &entry = playlist.content.entries.at(at);
            add(entry, entered.ids.at(at), sourcesOf(entry, playlist.config, from), marks.value(at),
                playlist.config.firstNumber);
        }
    }

    [[nodiscard]] QList<ChannelMarks> marksOf(const SourcePlaylist &playlist) const
    {
        QList<ChannelMarks> marks;
        for (const PlaylistEntry &entry : playlist.content.entries) {
            if (!m_matches || m_cancelled)
                break;
            marks.append(channelMarks(entry));
        }
        return marks;
    }

    void add(const PlaylistEntry &entry, const QString &entryId, const QList<StreamSource> &sources,
             const ChannelMarks &marks, int from)
    {
        if (const auto same = m_matches ? m_known.find(marks) : std::nullopt) {
            Channel &channel = m_result.channels[*same];
            for (const StreamSource &source : sources)
                addBackup(channel, source);
            m_register.follow(entryId, channel.id);
            m_known.join(marks, *same);
            return;
        }
        if (m_matches)
            m_known.add(marks, m_result.channels.size());
        const QString id = m_register.lead(entryId);
        m_result.channels.append(toChannel(entry, id, sources.first()));
        for (const StreamSource &backup : sources.sliced(1))
            addBackup(m_result.channels.last(), backup);
        const KeptNumber kept = m_register.known(id).number;
        const bool standsIn = id != entryId && !kept.number.isEmpty();
        m_wishes.append(standsIn ? NumberWish{id, kept.wanted, kept.from}
                                 : NumberWish{id, entry.wantedNumber, from});
    }

    /// What one playlist knows of a login's limit holds for all of that login.
    void shareLimits()
    {
        QHash<QString, int> limits;
        eachSource([&limits](StreamSource &source) {
            if (source.accountId.isEmpty() || source.connectionLimit <= 0)
                return;
            const int known = limits.value(source.accountId, source.connectionLimit);
            limits.insert(source.accountId, std::min(known, source.connectionLimit));
        });
        if (limits.isEmpty())
            return;
        eachSource([&limits](StreamSource &source) {
            source.connectionLimit = limits.value(source.accountId, source.connectionLimit);
        });
    }

    template <typename Do> void eachSource(Do action)
    {
        for (Channel &channel : m_result.channels) {
            action(channel.source);
            for (StreamSource &backup : channel.backups)
                action(backup);
        }
    }

    static void addBackup(Channel &channel, const StreamSource &source)
    {
        const auto isThere = [&source](const StreamSource &other) {
            return other.url == source.url;
        };
        const bool known =
            isThere(channel.source) || std::any_of(channel.backups.cbegin(), channel.backups.cend(), isThere);
        if (!known && channel.backups.size() < MaxFoundBackups)
            channel.backups.append(source);
    }

    void number(bool testCard)
    {
        ReservedNumbers reserved;
        for (auto it = m_memory.marks.numbers.cbegin(); it != m_memory.marks.numbers.cend(); ++it) {
            if (m_memory.channels.contains(it.key()))
                reserved.insert(*it, it.key());
        }
        if (testCard)
            reserved.insert(QString::fromLatin1(TestCardNumber), QString::fromLatin1(TestCardId));
        KeptNumbers kept;
        for (auto it = m_memory.channels.cbegin(); it != m_memory.channels.cend(); ++it) {
            if (!it->number.number.isEmpty())
                kept.insert(it.key(), it->number);
        }
        const QList<QString> numbers = assignGuideNumbers(m_wishes, kept, reserved, m_cancelled);
        for (qsizetype at = 0; at < m_result.channels.size() && !m_cancelled; ++at) {
            const NumberWish &wish = m_wishes.at(at);
            m_result.channels[at].guideNumber = numbers.at(at);
            m_memory.channels[wish.channelId].number = {numbers.at(at), wish.wanted, wish.from};
        }
        if (testCard)
            m_result.channels.append(testCardChannel());
    }

    const QList<SourcePlaylist> &m_playlists;
    LineupMemory &m_memory;
    const std::atomic_bool &m_cancelled;
    bool m_matches; ///< there is another playlist to match with
    ChannelRegister m_register;
    QList<NumberWish> m_wishes; ///< one for each channel
    SameChannel m_known;
    LineupImport m_result;
};

} // namespace

LineupImport assembleLineup(const QList<SourcePlaylist> &playlists, bool testCard, WallTime now,
                            LineupMemory &memory, const std::atomic_bool &cancelled)
{
    return Assembly(playlists, now, memory, cancelled).assemble(testCard);
}

bool saysHighDefinition(const QString &name)
{
    constexpr std::array words{"HD"_L1, "FHD"_L1, "UHD"_L1,   "QHD"_L1,
                               "4K"_L1, "8K"_L1,  "1080p"_L1, "720p"_L1};
    qsizetype from = 0;
    const auto isWord = [&words](QStringView part) {
        return std::any_of(words.begin(), words.end(), [part](QLatin1StringView word) {
            return part.compare(word, Qt::CaseInsensitive) == 0;
        });
    };
    for (qsizetype at = 0; at <= name.size(); ++at) {
        if (at < name.size() && name.at(at).isLetterOrNumber())
            continue;
        if (isWord(QStringView(name).sliced(from, at - from)))
            return true;
        from = at + 1;
    }
    return false;
}

QString playlistSubject(const PlaylistConfig &playlist)
{
    return playlist.name.isEmpty() ? subjectOfSource(playlist.source) : playlist.name;
}
