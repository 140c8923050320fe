// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupassembly.h"

#include "core/sourceplace.h"
#include "lineup/channelidentity.h"
#include "lineup/samechannel.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxKeptNumbers = 2 * MaxPlaylistEntries;

constexpr qsizetype MaxFoundBackups = 20;

StreamSource sourceOf(const PlaylistEntry &entry, const PlaylistConfig &playlist, const QString &id)
{
    StreamSource source = entry.source;
    source.playlistId = id;
    source.connectionLimit = playlist.connectionLimit;
    source.acceptBadCertificate = playlist.acceptBadCertificate;
    if (source.userAgent.isEmpty())
        source.userAgent = playlist.userAgent;
    return source;
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
        problems.append({ProblemCode::Malformed, subject,
                         u"and %1 more lines like these"_s.arg(playlist.content.furtherProblems)});
    }
}

/// Which playlists the numbers belong to. With other playlists the numbers of what is gone are free again.
QString markOf(const QList<SourcePlaylist> &playlists)
{
    QStringList ids;
    for (const SourcePlaylist &playlist : playlists)
        ids.append(playlistId(playlist.config.source));
    return ids.join(u'+');
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
    Assembly(const QList<SourcePlaylist> &playlists, const std::atomic_bool &cancelled)
        : m_playlists(playlists)
        , m_cancelled(cancelled)
        , m_matches(playlists.size() > 1)
    {
        for (const SourcePlaylist &playlist : playlists)
            add(playlist);
    }

    void number(bool testCard, LineupMemory &memory)
    {
        const QString sources = markOf(m_playlists);
        const bool complete = isComplete(m_playlists);
        KeptNumbers kept = memory.numbers;
        if ((complete && memory.sources != sources) || kept.size() > MaxKeptNumbers)
            kept.removeIf([this](KeptNumbers::iterator it) { return !m_present.contains(it.key()); });
        const QSet<QString> reserved =
            testCard ? QSet<QString>{QString::fromLatin1(TestCardNumber)} : QSet<QString>();
        const QList<QString> numbers = assignGuideNumbers(m_wishes, kept, reserved, m_cancelled);
        for (qsizetype at = 0; at < result.channels.size() && !m_cancelled; ++at) {
            result.channels[at].guideNumber = numbers.at(at);
            kept.insert(m_wishes.at(at).channelId, {numbers.at(at), m_wishes.at(at).wanted});
        }
        memory.numbers = std::move(kept);
        if (complete)
            memory.sources = sources;
    }

    LineupImport result;

private:
    void add(const SourcePlaylist &playlist)
    {
        addProblems(playlist, result.problems);
        const QString from = playlistId(playlist.config.source);
        const QList<ChannelMarks> marks = marksOf(playlist);
        m_known.beginPlaylist(marks);
        for (qsizetype at = 0; at < playlist.content.entries.size() && !m_cancelled; ++at) {
            if (result.channels.size() >= MaxPlaylistEntries)
                break;
            const PlaylistEntry &entry = playlist.content.entries.at(at);
            add(entry, sourceOf(entry, playlist.config, from), marks.value(at));
        }
        for (const QString &url : playlist.content.guideUrls) {
            if (!result.guideUrls.contains(url))
                result.guideUrls.append(url);
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

    void add(const PlaylistEntry &entry, const StreamSource &source, const ChannelMarks &marks)
    {
        // Also of a backup: it keeps the number it may have had, and the ids after it do not depend on it.
        const QString id = m_identity.idOf(entry);
        m_present.insert(id);
        if (const auto same = m_matches ? m_known.find(marks) : std::nullopt) {
            addBackup(result.channels[*same], source);
            m_known.join(marks, *same);
            return;
        }
        if (m_matches)
            m_known.add(marks, result.channels.size());
        result.channels.append(toChannel(entry, id, source));
        m_wishes.append({id, entry.wantedNumber});
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

    const QList<SourcePlaylist> &m_playlists;
    const std::atomic_bool &m_cancelled;
    bool m_matches; ///< there is another playlist to match with
    QList<NumberWish> m_wishes; ///< one for each channel
    QSet<QString> m_present; ///< ids of channels and of backups
    ChannelIdentity m_identity;
    SameChannel m_known;
};

} // namespace

LineupImport assembleLineup(const QList<SourcePlaylist> &playlists, bool testCard, LineupMemory &memory,
                            const std::atomic_bool &cancelled)
{
    Assembly assembly(playlists, cancelled);
    assembly.number(testCard, memory);
    if (testCard)
        assembly.result.channels.append(testCardChannel());
    return std::move(assembly.result);
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
